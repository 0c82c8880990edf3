import Algebra

/// Tokens in which a comma right between digits is a decimal one: `0,982`, `2,5`.
///
/// Which of the two readings of a line counts is for the shape to say that is asked for.
struct DecimalCommaReading {
  /// The tokens so read; nil where no comma stands so.
  let tokens: [MathToken]

  init?(_ tokens: [MathToken], in bytes: UnsafeBufferPointer<UInt8>) {
    var merged: [MathToken] = []
    merged.reserveCapacity(tokens.count)
    var place = 0
    while place < tokens.count {
      if let numeral = Self.decimal(at: place, tokens, bytes) {
        merged.append(tokens[place])
        merged[merged.count - 1].kind = .number(numeral)
        place += 3
      } else {
        merged.append(tokens[place])
        place += 1
      }
    }
    if merged.count == tokens.count { return nil }
    self.tokens = merged
  }

  /// The number of three tokens: digits, a comma right behind, digits right behind that.
  private static func decimal(
    at place: Int, _ tokens: [MathToken], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Numeral? {
    guard place + 2 < tokens.count, tokens[place].isNumber, case .comma = tokens[place + 1].kind,
      tokens[place + 2].isNumber
    else { return nil }
    let comma = tokens[place + 1].offset
    guard bytes[comma] == UInt8(ascii: ","), comma + 1 == tokens[place + 2].offset, comma > 0,
      bytes[comma - 1].isDigit, bytes[tokens[place].offset..<comma].allSatisfy(\.isDigit)
    else { return nil }
    var end = comma + 1
    while end < bytes.count, end - comma < 64, bytes[end].isDigit { end += 1 }
    var text = Array(bytes[tokens[place].offset..<end])
    text[comma - tokens[place].offset] = UInt8(ascii: ".")
    return Numeral.read(text)?.numeral
  }
}
