extension Numeral {
  /// Reads an unsigned decimal at the front of some ASCII bytes: `12`, `.627`, `5.`, `1.5e-3`.
  ///
  /// Nothing else is a number here: no sign, no `nan`, no `inf`, no hexadecimal, no thousands
  /// separator. An `e` that no digits follow is left unread. Digits beyond the nineteenth are cut
  /// and the numeral says so.
  /// - Returns: the numeral and how many bytes it took, or nil where the bytes begin with none.
  public static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int = 0, until limit: Int? = nil
  ) -> (numeral: Numeral, length: Int)? {
    var index = start
    let end = limit ?? bytes.count
    var significand: UInt64 = 0
    var exponent = 0
    var digits = 0
    var isCut = false
    var seenPoint = false
    scan: while index < end {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits += 1
        if significand < 1_000_000_000_000_000_000 {
          significand = significand * 10 + UInt64(byte &- UInt8(ascii: "0"))
          if seenPoint { exponent -= 1 }
        } else {
          isCut = true
          if !seenPoint { exponent += 1 }
        }
      case UInt8(ascii: ".") where !seenPoint:
        seenPoint = true
      default:
        break scan
      }
      index += 1
    }
    guard digits > 0 else { return nil }
    if index < end, bytes[index] | 0x20 == UInt8(ascii: "e"),
      let (power, next) = readExponent(bytes, at: index + 1, until: end)
    {
      exponent += power
      index = next
    }
    return (
      Numeral(significand: significand, exponent: exponent, isCut: isCut),
      index - start
    )
  }

  private static func readExponent(
    _ bytes: UnsafeBufferPointer<UInt8>, at start: Int, until end: Int
  ) -> (power: Int, next: Int)? {
    var index = start
    var isNegative = false
    if index < end,
      bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+")
    {
      isNegative = bytes[index] == UInt8(ascii: "-")
      index += 1
    }
    var power = 0
    let first = index
    while index < end, bytes[index] >= UInt8(ascii: "0"),
      bytes[index] <= UInt8(ascii: "9")
    {
      // Far beyond any double's range the power no longer matters; it only must not overflow.
      power = min(power * 10 + Int(bytes[index] - UInt8(ascii: "0")), 100_000)
      index += 1
    }
    return index > first ? (isNegative ? -power : power, index) : nil
  }

  /// Reads an unsigned decimal at an index of an array of ASCII bytes, as from a buffer.
  public static func read(_ bytes: [UInt8], at start: Int = 0) -> (numeral: Numeral, length: Int)? {
    bytes.withUnsafeBufferPointer { read($0, at: start) }
  }

  /// Reads an unsigned decimal at the front of a part of an array; nothing beyond the part is read.
  public static func read(_ bytes: ArraySlice<UInt8>) -> (numeral: Numeral, length: Int)? {
    bytes.withUnsafeBufferPointer { read($0) }
  }
}
