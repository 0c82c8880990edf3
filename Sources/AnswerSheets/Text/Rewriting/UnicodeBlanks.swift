/// The blanks and line ends of Unicode, which typesetters put around signs, as plain ones.
enum UnicodeBlanks {
  /// The text with a space for each; one between digits may group them and stays, and what has no
  /// width is nothing.
  static func resolved(_ bytes: [UInt8]) -> [UInt8] {
    // U+00A0, U+2000 to U+200A, U+202F, U+205F and U+3000 begin with one of three bytes.
    guard bytes.has(0xE2) || bytes.has(0xC2) || bytes.has(0xE3) || bytes.has(0xEF) else {
      return bytes
    }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if isWidthless(bytes, index) {
        index += 3
        continue
      }
      if isLineEnd(bytes, index) {
        result.append(0x0A)
        index += 3
        continue
      }
      let length = length(bytes, index)
      if length == 0 {
        result.append(bytes[index])
        index += 1
        continue
      }
      let groups =
        index > 0 && bytes[index - 1].isDigit && index + length < bytes.count
        && bytes[index + length].isDigit
      if groups { result += bytes[index..<(index + length)] } else { result.append(0x20) }
      index += length
    }
    return result
  }

  /// Whether a sign without a width stands at an index, as typesetting and text from right to left
  /// leave them.
  ///
  /// These are U+200B to U+200F, U+202A to U+202E, U+2060 to U+2064, U+2066 to U+2069, U+FE0E,
  /// U+FE0F and U+FEFF.
  private static func isWidthless(_ bytes: [UInt8], _ index: Int) -> Bool {
    guard index + 2 < bytes.count else { return false }
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xA4),
      (0xE2, 0x81, 0xA6...0xA9), (0xEF, 0xB8, 0x8E...0x8F), (0xEF, 0xBB, 0xBF):
      return true
    default: return false
    }
  }

  /// Whether U+2028 or U+2029 stands at an index.
  private static func isLineEnd(_ bytes: [UInt8], _ index: Int) -> Bool {
    index + 2 < bytes.count && bytes[index] == 0xE2 && bytes[index + 1] == 0x80
      && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9)
  }

  /// The bytes of the blank at an index; 0 where there is none.
  private static func length(_ bytes: [UInt8], _ index: Int) -> Int {
    func at(_ distance: Int) -> UInt8 {
      index + distance < bytes.count ? bytes[index + distance] : 0
    }
    switch (at(0), at(1), at(2)) {
    case (0xC2, 0xA0, _): return 2
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return 3
    default: return 0
    }
  }
}
