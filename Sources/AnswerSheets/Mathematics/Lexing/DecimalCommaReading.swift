import Algebra

/// Tokens in which a comma right between digits is a decimal one: `0,982`, `2,5`.
///
/// Which of the two readings of a line counts is for the shape to say that is asked for.
struct DecimalCommaReading {
  /// The tokens so read; nil where no comma stands so.
  let tokens: [MathToken]

  /// - Parameter fewest: the fewest groups of three digits behind commas that make a whole number:
  ///   with one, `1,500` is 1500.
  init?(
    _ tokens: [MathToken], in bytes: UnsafeBufferPointer<UInt8>, groupsFrom fewest: Int = 2
  ) {
    var merged: [MathToken] = []
    // Up to where all is taken over; most lines have no such number, and nothing of them is copied.
    var taken = 0
    var index = 0
    while index < tokens.count {
      if tokens[index].isNumber,
        let (numeral, count) = Self.number(at: index, tokens, bytes, groupsFrom: fewest)
      {
        merged += tokens[taken...index]
        merged[merged.count - 1].kind = .number(numeral)
        index += count
        taken = index
        if let stop = Self.stop(behind: tokens[index - 1], bytes) { merged.append(stop) }
      } else {
        index += 1
      }
    }
    if taken == 0 { return nil }
    self.tokens = merged + tokens[taken...]
  }

  /// The number that several tokens make, and how many.
  private static func number(
    at index: Int, _ tokens: [MathToken], _ bytes: UnsafeBufferPointer<UInt8>,
    groupsFrom fewest: Int
  ) -> (Numeral, count: Int)? {
    spaced(at: index, tokens, bytes) ?? grouped(at: index, tokens, bytes, fewest)
      ?? groupedDecimals(at: index, tokens, bytes)
      ?? decimal(at: index, tokens, bytes).map { ($0, 3) }
  }

  /// A number below 1 with the digits behind its comma in groups of three, and its tokens:
  /// `0,524 979`.
  private static func groupedDecimals(
    at index: Int, _ tokens: [MathToken], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (Numeral, count: Int)? {
    let start = tokens[index].offset
    guard bytes[start...].starts(with: "0,".utf8),
      let groups = DigitGroups(in: bytes, at: start + 2, areDecimals: true)
    else { return nil }
    let count = tokens[index...].prefix { $0.offset < groups.end }.count
    return Numeral.read(Array("0.".utf8) + groups.digits).map { ($0.numeral, count) }
  }

  /// How many groups of three digits follow the first digits of a number: one in `101,770`, none in
  /// `0,770`.
  private static func groups(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = start
    if index < bytes.count, bytes[index] == UInt8(ascii: "-") { index += 1 }
    if index < bytes.count, bytes[index] == UInt8(ascii: "$") { index += 1 }
    let first = index
    while index < bytes.count, bytes[index].isDigit, index - first < 4 { index += 1 }
    guard (1...3).contains(index - first), bytes[first] != UInt8(ascii: "0") else { return 0 }
    var count = 0
    while index + 3 < bytes.count, bytes[index] == UInt8(ascii: ","),
      bytes[(index + 1)...(index + 3)].allSatisfy(\.isDigit)
    {
      (index, count) = (index + 4, count + 1)
    }
    return index < bytes.count && bytes[index].isDigit ? 0 : count
  }

  /// A number with so many groups of digits or more, and its tokens: `1,234,567`.
  private static func grouped(
    at index: Int, _ tokens: [MathToken], _ bytes: UnsafeBufferPointer<UInt8>, _ fewest: Int
  ) -> (Numeral, count: Int)? {
    guard index + 2 * fewest < tokens.count, case .comma = tokens[index + 1].kind,
      bytes[tokens[index].offset].isDigit
    else { return nil }
    let start = tokens[index].offset
    let groups = groups(at: start, in: bytes)
    guard groups >= fewest, index + 2 * groups < tokens.count else { return nil }
    let text = bytes[start..<tokens[index + 2 * groups].offset].filter(\.isDigit)
    let last = bytes[tokens[index + 2 * groups].offset...].prefix(3)
    return Numeral.read(text + last).map { ($0.numeral, 2 * groups + 1) }
  }

  /// A number whose digits stand in groups with blanks or points between, and its tokens:
  /// `3 906,25`, `1.212,50`.
  private static func spaced(
    at index: Int, _ tokens: [MathToken], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (Numeral, count: Int)? {
    guard let groups = DigitGroups(in: bytes, at: tokens[index].offset) else { return nil }
    let count = tokens[index...].prefix { $0.offset < groups.end }.count
    return count > 1 ? Numeral.read(groups.digits).map { ($0.numeral, count) } : nil
  }

  /// The number of three tokens: digits, a comma right behind, digits right behind that.
  private static func decimal(
    at index: Int, _ tokens: [MathToken], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Numeral? {
    guard index + 2 < tokens.count, case .comma = tokens[index + 1].kind,
      case .number(let behind) = tokens[index + 2].kind
    else { return nil }
    let comma = tokens[index + 1].offset
    guard bytes[comma] == UInt8(ascii: ","), comma + 1 == tokens[index + 2].offset, comma > 0,
      bytes[comma - 1].isDigit, bytes[tokens[index].offset..<comma].allSatisfy(\.isDigit)
    else { return nil }
    var end = comma + 1
    while end < bytes.count, end - comma < 64, bytes[end].isDigit { end += 1 }
    // Digits alone have another exponent than 0 where a sign of per cent stands behind them.
    let shift = exponentEnd(end, bytes) == nil ? behind.exponent : 0
    end = exponentEnd(end, bytes) ?? end
    var text = Array(bytes[tokens[index].offset..<end])
    text[comma - tokens[index].offset] = UInt8(ascii: ".")
    guard var numeral = Numeral.read(text)?.numeral else { return nil }
    numeral.exponent += shift
    return numeral
  }

  /// The point that ends a sentence right behind the digits of a token; as a whole number they
  /// would have taken it.
  private static func stop(
    behind token: MathToken, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> MathToken? {
    let end = bytes[token.offset...].prefix(64).firstIndex { !$0.isDigit }
    guard let end, bytes[end] == UInt8(ascii: "."), end + 1 == bytes.count || bytes[end + 1] <= 0x20
    else { return nil }
    return MathToken(kind: .stop, offset: end, isSpaced: false, isTyped: token.isTyped)
  }

  /// The end of an exponent of ten that begins at a byte: that of `4,16e-3`, `5,00E+01`.
  private static func exponentEnd(_ start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard start < bytes.count, bytes[start] | 0x20 == UInt8(ascii: "e") else { return nil }
    var end = start + 1
    if end < bytes.count, bytes[end].isOne(of: "+-") { end += 1 }
    let digits = bytes[min(end, bytes.count)...].prefix(8).prefix { $0.isDigit }
    return digits.isEmpty ? nil : digits.endIndex
  }
}
