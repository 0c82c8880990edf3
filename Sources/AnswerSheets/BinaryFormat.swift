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
    } else if bytes.starts(with: PDFReader.magic) {
      self = .pdf
    } else {
      return nil
    }
  }

  /// The reader of this kind, or nil where there is none.
  func reader(fileName: String, pdfText: PDFText?) -> (any AnswerFormatReader)? {
    switch self {
    case .numPy: NumPyReader(fileName: fileName)
    case .zip: ZippedAnswerReader()
    case .pdf: pdfText.map(PDFReader.init)
    }
  }
}
