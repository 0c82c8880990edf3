import Notation

/// Signs and words that join a statement to the one before it and are no operation between them.
///
///     z = 0.28, i.e. a = 0.57        z = 0,28 por lo tanto a = 0,57        z = 0.28 — a = 0.57
extension MathLexer {
  /// Connectors whose words alone would be names or operations.
  private static let connectors: [StaticString] = [
    "i.e.", "i. e.", "d.h.", "d. h.", "da cui", "por lo tanto", "por tanto", "per cui",
    "c'est-à-dire",
  ]

  /// Reads one of these words; false, and nothing read, where there is none.
  mutating func readsConnector() -> Bool {
    guard style == .typed, (bytes[index] | 0x20).isOne(of: "idpc"),
      index == 0 || !bytes[index - 1].isLetter
    else { return false }
    for words in Self.connectors where bytes.has(anyCaseOf: words, at: index) {
      let end = index + words.utf8CodeUnitCount
      guard end < bytes.count, bytes[end] <= 0x20 || bytes[end] == UInt8(ascii: ",") else {
        continue
      }
      append(.stop, length: words.utf8CodeUnitCount)
      return true
    }
    return false
  }

  /// Reads an em dash between blanks that a statement follows, which is no minus then.
  mutating func readsDash() -> Bool {
    guard bytes.has("\u{2014}", at: index), index > 0, bytes[index - 1].isBlank,
      tokens.last.map({ $0.isNumber || $0.isClose }) == true, byte(after: 3).isBlank,
      bytes[(index + 3)...].beginsStatement
    else { return false }
    append(.stop, length: 3)
    return true
  }

  /// Reads a bullet right between two numbers, which multiplies them.
  mutating func readsBullet() -> Bool {
    let signs: [StaticString] = ["\u{2022}", "\u{2715}", "\u{2716}", "\u{2613}"]
    guard signs.contains(where: { bytes.has($0, at: index) }) else { return false }
    let isTight = !isSpaced && tokens.last?.isNumber == true && byte(after: 3).isDigit
    guard isTight || isWithinWorking(from: index + 3) else { return false }
    append(.sign(.multiply), length: 3)
    return true
  }

  /// Whether a sign stands between two operands of a working in numbers.
  ///
  /// Before it are a sign of equality and a number or a bracket; behind it one more of them, a sign
  /// of equality and a number.
  ///
  /// `For x = 1: 0.5*1 = 0.5` has a label and its working.
  func isWithinWorking(from next: Int) -> Bool {
    guard style == .typed, open.isEmpty, let last = tokens.last,
      last.isNumber || last.closes(.parenthesis),
      tokens.reversed().prefix(24).prefix(while: { $0.kind != .newline }).contains(
        where: \.isEquals)
    else { return false }
    let behind = bytes[next...].prefix(60).drop { $0 == 0x20 }
    guard let first = behind.first, first.isDigit || first.isOne(of: ".-(") else { return false }
    let signed = first == UInt8(ascii: "-") ? behind.dropFirst() : behind
    let operand =
      signed.first == UInt8(ascii: "(")
      ? signed.prefix { $0 != UInt8(ascii: ")") && $0 != UInt8(ascii: "=") && $0 != 0x0A }
      : signed.prefix { $0.isDigit || $0.isOne(of: ".,") }
    var rest = bytes[operand.endIndex...]
    if rest.first == UInt8(ascii: ")") { rest = rest.dropFirst() }
    rest = rest.drop { $0 == 0x20 }
    guard rest.first == UInt8(ascii: "=") else { return false }
    return rest.dropFirst().first { $0 != 0x20 }?.isOne(of: "-.0123456789") == true
  }

  /// Reads the circled number of an item, `② a = 0.57`, which is no part of what stands before it.
  mutating func readsItemNumber() -> Bool {
    // U+2460 to U+2473.
    guard style == .typed, index + 2 < bytes.count, bytes[index] == 0xE2, bytes[index + 1] == 0x91,
      (0xA0...0xB3).contains(bytes[index + 2]), tokens.last?.kind != .equals
    else { return false }
    append(.stop, length: 3)
    return true
  }
}

extension MathToken {
  fileprivate var isClose: Bool {
    if case .close = kind { return true }
    return false
  }
}
