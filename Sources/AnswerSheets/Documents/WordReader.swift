internal import Archives

/// Reads a Word document (`.docx`): its paragraphs as lines, its formulas as plain text.
struct WordReader: AnswerFormatReader {
  func read(_ bytes: [UInt8], limits: ReadingLimits) throws(UnreadableAnswer) -> AnswerSheet {
    let archive = try ZippedFile(bytes, limits: limits)
    while let entry = try archive.next() {
      guard Self.isDocument(entry) else { continue }
      let text = try WordText.read(archive.bytes(), limits: limits)
      guard text.contains(where: { $0 > 0x20 }) else {
        throw UnreadableAnswer(
          "the document has no text; pictures cannot be read: type the answers")
      }
      return try TextReader().read(text, limits: limits)
    }
    throw UnreadableAnswer("found no word/document.xml in the document; save it again as .docx")
  }

  /// Whether an entry is the text itself; Word on the web calls it `document2.xml`.
  static func isDocument(_ entry: ArchiveEntry) -> Bool {
    entry.kind == .file && entry.name.hasPrefix("word/document") && entry.name.hasSuffix(".xml")
  }
}
