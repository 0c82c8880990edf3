internal import Archives

/// A zip by what it holds: a document, a workbook, or NumPy's arrays.
enum ZippedAnswer {
  static func content(
    of bytes: [UInt8], limits: ReadingLimits
  ) throws(UnreadableAnswer) -> BinaryFormat.Content {
    switch try kind(of: bytes, limits) {
    case .word: return .text(try WordDocument.text(of: bytes, limits: limits), .markdown)
    case .openDocument: return try OpenDocument.content(of: bytes, limits: limits)
    case .workbook: return try Workbook.content(of: bytes, limits: limits)
    case .arrays: return .sheet(try NumPyArchiveReader().read(bytes, limits: limits))
    case .refused(let kind):
      throw UnreadableAnswer(
        "found \(kind), expected an answer; \(ForeignFormat.advice)")
    }
  }

  private enum Kind {
    case word
    case openDocument
    case workbook
    case arrays
    case refused(String)
  }

  /// The members that tell a kind of document, and what to call it.
  private static let documents = [
    "ppt/presentation.xml": "a PowerPoint presentation, to be saved as PDF",
    "Index/Document.iwa": "a document of Pages, Numbers or Keynote, to be exported as PDF",
    "xl/workbook.bin": "a binary workbook, to be saved as .xlsx",
  ]

  private static func kind(
    of bytes: [UInt8], _ limits: ReadingLimits
  ) throws(UnreadableAnswer) -> Kind {
    let archive = try ZippedFile(bytes, limits: limits)
    var kind: String?
    while let entry = try archive.next() {
      if WordDocument.isDocument(entry) { return .word }
      if entry.name == OpenDocument.content { return .openDocument }
      if entry.name == Workbook.content { return .workbook }
      if NumPyArchiveReader.isArray(entry) { return .arrays }
      if entry.name.hasSuffix("/data.pkl") {
        kind = "tensors of PyTorch, whose values are to be printed"
      }
      kind = kind ?? documents[entry.name]
    }
    return .refused(kind ?? "a ZIP archive without an answer in it")
  }
}
