extension SHA256 {
  /// The hash of some bytes, as its 32 bytes.
  package static func bytes(of message: [UInt8]) -> [UInt8] {
    let digits = hexadecimal(of: message).utf8.map { $0 < 0x3A ? $0 - 0x30 : $0 - 0x57 }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}
