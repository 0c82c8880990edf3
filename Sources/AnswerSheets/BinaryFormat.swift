/// A kind of answer file that is no text, told by its first bytes whatever its name says.
enum BinaryFormat: Hashable, Sendable {
  case numPy
  case zip
  case pdf

  init?(of bytes: [UInt8]) {
    if bytes.starts(with: NumPyHeader.magic) {
      self = .numPy
    } else if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
      || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    {
      self = .zip
    } else if bytes.starts(with: PDFDocument.magic) {
      self = .pdf
    } else {
      return nil
    }
  }

  /// The content of such a file.
  enum Content {
    case sheet(AnswerSheet)
    /// The text of a document, and the notation it is in.
    case text([UInt8], AnswerFormat)
  }

  /// Nil for a PDF where nothing reads them.
  func content(
    of bytes: [UInt8], fileName: String, limits: ReadingLimits, pdfText: PDFText?
  ) throws(UnreadableAnswer) -> Content? {
    switch self {
    case .numPy: return .sheet(try NumPyReader(fileName: fileName).read(bytes, limits: limits))
    case .zip: return try ZippedAnswer.content(of: bytes, limits: limits)
    case .pdf:
      guard let pdfText else { return nil }
      let text = try PDFDocument.text(of: bytes, by: pdfText, limits: limits)
      return .text(text, PDFDocument.isMarkdown(text) ? .markdown : .text)
    }
  }
}
