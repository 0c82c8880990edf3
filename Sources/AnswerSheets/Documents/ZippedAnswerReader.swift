internal import Archives

/// Reads a zip by what it holds: a Word document, or NumPy's arrays.
struct ZippedAnswerReader: AnswerFormatReader {
  func read(_ bytes: [UInt8], limits: ReadingLimits) throws(UnreadableAnswer) -> AnswerSheet {
    switch try Self.content(of: bytes, limits) {
    case .word: return try WordReader().read(bytes, limits: limits)
    case .arrays: return try NumPyArchiveReader().read(bytes, limits: limits)
    case .refused(let kind):
      throw UnreadableAnswer(
        "found \(kind), expected an answer; \(ForeignFormat.advice)")
    }
  }

  private enum Content {
    case word
    case arrays
    case refused(String)
  }

  /// The members that tell a kind of document, and what to call it.
  private static let documents = [
    "xl/workbook.xml": "an Excel workbook", "ppt/presentation.xml": "a PowerPoint presentation",
    "content.xml": "an OpenDocument file", "Index/Document.iwa": "a Pages document",
  ]

  private static func content(
    of bytes: [UInt8], _ limits: ReadingLimits
  ) throws(UnreadableAnswer) -> Content {
    let archive = try ZippedFile(bytes, limits: limits)
    var kind: String?
    while let entry = try archive.next() {
      if WordReader.isDocument(entry) { return .word }
      if NumPyArchiveReader.isArray(entry) { return .arrays }
      kind = kind ?? documents[entry.name]
    }
    return .refused(kind ?? "a ZIP archive without an answer in it")
  }
}
