/// A kind of answer file that is no text, told by its first bytes whatever its name says.
enum BinaryFormat: Hashable, Sendable {
  case numPy

  init?(of bytes: [UInt8]) {
    if bytes.starts(with: NumPyHeader.magic) {
      self = .numPy
    } else {
      return nil
    }
  }

  /// The reader of this kind.
  func reader(fileName: String) -> any AnswerFormatReader {
    switch self {
    case .numPy: NumPyReader(fileName: fileName)
    }
  }
}
