internal import Archives

/// The text of a Word document (`.docx`).
enum WordDocument {
  static func text(of bytes: [UInt8], limits: ReadingLimits) throws(UnreadableAnswer) -> [UInt8] {
    let archive = try ZippedFile(bytes, limits: limits)
    while let entry = try archive.next() {
      guard isDocument(entry) else { continue }
      let text = try WordText.read(archive.bytes(), limits: limits)
      guard text.contains(where: { $0 > 0x20 }) else {
        throw UnreadableAnswer(
          "the document has no text; pictures cannot be read: type the answers")
      }
      return text
    }
    throw UnreadableAnswer("found no word/document.xml in the document; save it again as .docx")
  }

  /// Whether an entry is the text itself; Word on the web calls it `document2.xml`.
  static func isDocument(_ entry: ArchiveEntry) -> Bool {
    entry.kind == .file && entry.name.hasPrefix("word/document") && entry.name.hasSuffix(".xml")
  }
}
