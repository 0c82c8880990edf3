/// The digits of a number in groups of three, with blanks or points between them and perhaps a
/// decimal comma behind: `3 906`, `3 906,25`, `1.212,50`.
struct DigitGroups {
  /// The digits, with a point for the comma.
  private(set) var digits: [UInt8]
  /// The first byte behind them.
  private(set) var end: Int

  /// The marks that may stand between groups: a blank, one that breaks no line, a narrow and a thin
  /// one, a point.
  private static let marks: [[UInt8]] = [
    [0x20], [0xC2, 0xA0], [0xE2, 0x80, 0xAF], [0xE2, 0x80, 0x89], [UInt8(ascii: ".")],
  ]

  /// Nil where the digits from a byte on stand in one group.
  ///
  /// - Parameter areDecimals: whether they stand behind a decimal comma: full groups with blanks
  ///   between.
  init?(in bytes: UnsafeBufferPointer<UInt8>, at start: Int, areDecimals: Bool = false) {
    digits = bytes[start...].prefix(4).prefix { $0.isDigit }
    end = start + digits.count
    guard (areDecimals ? 3...3 : 1...3).contains(digits.count),
      areDecimals || digits[0] != UInt8(ascii: "0"), let mark = Self.mark(at: end, in: bytes),
      !areDecimals || mark != [UInt8(ascii: ".")]
    else { return nil }
    var count = 0
    while Self.mark(at: end, in: bytes) == mark {
      digits += bytes[(end + mark.count)..<(end + mark.count + 3)]
      end += mark.count + 3
      count += 1
    }
    let hasDecimals = areDecimals || addDecimals(in: bytes)
    // `1.212` alone has a decimal point.
    if mark == [UInt8(ascii: ".")], count == 1, !hasDecimals { return nil }
  }

  /// Adds the digits behind a decimal comma; whether there are any.
  private mutating func addDecimals(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard end < bytes.count, bytes[end] == UInt8(ascii: ",") else { return false }
    let decimals = bytes[(end + 1)...].prefix(64).prefix { $0.isDigit }
    guard !decimals.isEmpty else { return false }
    digits += [UInt8(ascii: ".")] + decimals
    end = decimals.endIndex
    return true
  }

  /// The mark before exactly three digits; nil where none stands.
  private static func mark(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
    marks.first { mark in
      guard bytes[index...].starts(with: mark) else { return false }
      let behind = bytes[(index + mark.count)...].prefix(4).prefix { $0.isDigit }
      return behind.count == 3
    }
  }
}
