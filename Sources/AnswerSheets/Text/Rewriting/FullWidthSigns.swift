/// Signs of other widths and scripts that mean the same as ASCII's.
///
/// Signs as wide as a Chinese character, `ｚ＝０．５`, `h：［1，2］`; the typographic minus sign before a
/// number, `−0.5`; the comma, the semicolon and the numerals of Arabic and Persian, `٠٫٢١`.
enum FullWidthSigns {
  /// The narrow signs, beside letters and digits, whose wide forms are taken for them.
  ///
  /// Quotes, bars and the like have other uses.
  private static let others: Set<UInt8> = Set("()[]{}=+-*/^_%:;,.<>".utf8)

  /// The text with narrow signs, character for character.
  static func resolved(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.has(0xEF) || bytes.has("\u{2212}") || (0xD8...0xDB).contains(where: bytes.has)
    else { return bytes }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if let narrow = narrow(bytes, at: index) {
        result.append(narrow)
        index += 3
      } else if (0xD8...0xDB).contains(bytes[index]), let sign = arabic(bytes, at: index) {
        result.append(sign)
        index += 2
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// The comma for U+060C, the semicolon for U+061B, the point for the decimal separator U+066B,
  /// and the digits from U+0660 and U+06F0 on.
  private static func arabic(_ bytes: [UInt8], at index: Int) -> UInt8? {
    guard index + 1 < bytes.count else { return nil }
    switch (bytes[index], bytes[index + 1]) {
    case (0xD8, 0x8C): return UInt8(ascii: ",")
    case (0xD8, 0x9B): return UInt8(ascii: ";")
    case (0xD9, 0xAB): return UInt8(ascii: ".")
    case (0xD9, 0xA0...0xA9): return bytes[index + 1] - 0xA0 + UInt8(ascii: "0")
    case (0xDB, 0xB0...0xB9): return bytes[index + 1] - 0xB0 + UInt8(ascii: "0")
    default: return nil
    }
  }

  /// The narrow sign for a wide one, which begins at U+FF01 for `!`.
  private static func narrow(_ bytes: [UInt8], at index: Int) -> UInt8? {
    if bytes[index] == 0xE2 { return isMinus(bytes, at: index) ? UInt8(ascii: "-") : nil }
    guard bytes[index] == 0xEF, index + 2 < bytes.count else { return nil }
    let sign: UInt8
    switch bytes[index + 1] {
    case 0xBC: sign = bytes[index + 2] &- 0x80 &+ 0x20
    case 0xBD: sign = bytes[index + 2] &- 0x80 &+ 0x60
    default: return nil
    }
    return sign.isDigit || sign.isLetter || others.contains(sign) ? sign : nil
  }

  /// Whether a minus sign, U+2212, stands right before a number.
  private static func isMinus(_ bytes: [UInt8], at index: Int) -> Bool {
    guard index + 3 < bytes.count, bytes[index + 1] == 0x88, bytes[index + 2] == 0x92 else {
      return false
    }
    return bytes[index + 3].isDigit || bytes[index + 3] == UInt8(ascii: ".")
  }
}
