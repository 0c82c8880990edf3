import Algebra

/// Tokens in which a comma right between digits is a decimal one: `0,982`, `2,5`.
///
/// Which of the two readings of a line counts is for the shape to say that is asked for.
struct DecimalCommaReading {
  /// The tokens so read; nil where no comma stands so.
  let tokens: [MathToken]

  /// - Parameter fewest: the fewest groups of three digits behind commas that make a whole number: with one, `1,500` is 1500.
  init?(
    _ tokens: [MathToken], in bytes: UnsafeBufferPointer<UInt8>, groupsFrom fewest: Int = 2
  ) {
    var merged: [MathToken] = []
    // Up to where all is taken over; most lines have no such number, and nothing of them is copied.
    var taken = 0
    var place = 0
    while place < tokens.count {
      if tokens[place].isNumber,
        let (numeral, count) = Self.number(at: place, tokens, bytes, groupsFrom: fewest)
      {
        merged += tokens[taken...place]
        merged[merged.count - 1].kind = .number(numeral)
        place += count
        taken = place
      } else {
        place += 1
      }
    }
    if taken == 0 { return nil }
    self.tokens = merged + tokens[taken...]
  }

  /// The number that several tokens make, and how many.
  private static func number(
    at place: Int, _ tokens: [MathToken], _ bytes: UnsafeBufferPointer<UInt8>,
    groupsFrom fewest: Int
  ) -> (Numeral, count: Int)? {
    spaced(at: place, tokens, bytes) ?? grouped(at: place, tokens, bytes, fewest)
      ?? decimal(at: place, tokens, bytes).map { ($0, 3) }
  }

  /// How many groups of three digits follow the first digits of a number: one in `101,770`, none in `0,770`.
  private static func groups(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var place = start
    if place < bytes.count, bytes[place] == UInt8(ascii: "-") { place += 1 }
    if place < bytes.count, bytes[place] == UInt8(ascii: "$") { place += 1 }
    let first = place
    while place < bytes.count, bytes[place].isDigit, place - first < 4 { place += 1 }
    guard (1...3).contains(place - first), bytes[first] != UInt8(ascii: "0") else { return 0 }
    var count = 0
    while place + 3 < bytes.count, bytes[place] == UInt8(ascii: ","),
      bytes[(place + 1)...(place + 3)].allSatisfy(\.isDigit)
    {
      (place, count) = (place + 4, count + 1)
    }
    return place < bytes.count && bytes[place].isDigit ? 0 : count
  }

  /// A number with so many groups of digits or more, and its tokens: `1,234,567`.
  private static func grouped(
    at place: Int, _ tokens: [MathToken], _ bytes: UnsafeBufferPointer<UInt8>, _ fewest: Int
  ) -> (Numeral, count: Int)? {
    guard place + 2 * fewest < tokens.count, case .comma = tokens[place + 1].kind,
      bytes[tokens[place].offset].isDigit
    else { return nil }
    let start = tokens[place].offset
    let groups = groups(at: start, in: bytes)
    guard groups >= fewest, place + 2 * groups < tokens.count else { return nil }
    let text = bytes[start..<tokens[place + 2 * groups].offset].filter(\.isDigit)
    let last = bytes[tokens[place + 2 * groups].offset...].prefix(3)
    return Numeral.read(text + last).map { ($0.numeral, 2 * groups + 1) }
  }

  /// A number whose digits stand in groups with blanks or points between, and its tokens: `3 906,25`, `1.212,50`.
  private static func spaced(
    at place: Int, _ tokens: [MathToken], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (Numeral, count: Int)? {
    guard let groups = DigitGroups(in: bytes, at: tokens[place].offset)
    else { return nil }
    var count = 1
    while place + count < tokens.count, tokens[place + count].offset < groups.end { count += 1 }
    guard count > 1 else { return nil }
    return Numeral.read(groups.digits).map { ($0.numeral, count) }
  }

  /// The number of three tokens: digits, a comma right behind, digits right behind that.
  private static func decimal(
    at place: Int, _ tokens: [MathToken], _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Numeral? {
    guard place + 2 < tokens.count, case .comma = tokens[place + 1].kind,
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
