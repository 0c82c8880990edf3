import Algebra
import Notation

/// Words, and signs outside ASCII.
extension MathLexer {
  /// Words that stand where a number should be and are none.
  static let undefinedWords: Set<String> = [
    "nan", "inf", "infinity", "infty", "undefined", "none", "null",
  ]
  /// The parts of a program before the point: `np.exp` is `exp`.
  private static let modules: Set<String> = [
    "np", "numpy", "math", "torch", "tf", "jnp", "nn", "functional", "F", "sp", "sympy", "scipy",
    "special", "linalg",
  ]

  mutating func word() {
    guard canonicalizesNames else { return plainWord() }
    if readsEuler() || readsTimes() || readsConnector() || passesModule() || passesElision() {
      return
    }
    let start = index
    var end = index
    if passesHedge() || readsMinusWord() { return }
    while end < bytes.count, bytes[end].isLetter { end += 1 }
    if end - start >= 3, end - start <= 9 {
      let word = String(decoding: bytes[start..<end], as: UTF8.self)
      let behind = end < bytes.count ? bytes[end] : 0
      if Self.undefinedWords.contains(word.lowercased()), !behind.isDigit, behind != 0x5F {
        return append(.undefined(word), length: end - start)
      }
      // OCR and JSON lose the backslash or the tab of `\times`.
      if word == "imes" { return append(.sign(.multiply), length: 4) }
    }
    if !name() { append(.opaque, length: 1) }
  }

  /// Words for the sign of a number.
  private static let minusWords: Set<String> = [
    "minus", "negative", "moins", "menos", "meno", "минус", "负", "負", "マイナス",
  ]

  /// Passes a word that says how exact a value is: `a = approximately 0.52`, `L = ca. 0.11`.
  private mutating func passesHedge() -> Bool {
    guard let (word, value) = wordBeforeValue(), HedgeWords.rounding.contains(word) else {
      return false
    }
    index = value
    return true
  }

  /// Reads a word for the sign of a value: `a = minus 0.52`.
  private mutating func readsMinusWord() -> Bool {
    guard let (word, value) = wordBeforeValue(), Self.minusWords.contains(word) else {
      return false
    }
    append(.sign(.subtract), length: value - index)
    return true
  }

  /// The word in small letters that stands here between a relation and a value, and where the value
  /// begins.
  private func wordBeforeValue() -> (word: String, value: Int)? {
    guard tokens.last?.kind == .equals else { return nil }
    let word = bytes[index...].prefix(24).prefix { $0.isLetter || $0 >= 0x80 && $0 != 0xE2 }
    let end = word.endIndex
    guard !word.isEmpty, end < bytes.count else { return nil }
    // The point of `ca.`, not that of `.5`.
    let isAbbreviated =
      bytes[end] == UInt8(ascii: ".") && (end + 1 == bytes.count || !bytes[end + 1].isDigit)
    var next = isAbbreviated ? end + 1 : end
    while next < bytes.count, bytes[next] == 0x20 { next += 1 }
    guard next > end || bytes[index] >= 0x80, next < bytes.count,
      bytes[next].isDigit || bytes[next].isOne(of: "-.")
    else { return nil }
    return (String(decoding: word, as: UTF8.self).lowercased(), next)
  }

  /// `e^{x}`, where no other letter stands beside the `e`.
  private mutating func readsEuler() -> Bool {
    guard bytes[index] == UInt8(ascii: "e"), byte(after: 1) == UInt8(ascii: "^"),
      index == 0 || !bytes[index - 1].isLetter, !isSampleOfError
    else { return false }
    append(.euler, length: 1)
    return true
  }

  /// Whether an error called `e` has its sample above it, and its value behind: `e^{(1)} = 0.5`.
  private var isSampleOfError: Bool {
    guard bytes.has("e^{(", at: index) else { return false }
    let number = bytes[(index + 4)...].prefix(4).prefix(while: \.isDigit)
    guard !number.isEmpty, bytes.has(")}", at: number.endIndex) else { return false }
    let behind = bytes[(number.endIndex + 2)...].first { $0 > 0x20 && $0 != UInt8(ascii: "&") }
    return behind == UInt8(ascii: "=")
  }

  /// `3 x 10^-1`: between two numbers an `x` multiplies.
  private mutating func readsTimes() -> Bool {
    guard bytes[index] | 0x20 == UInt8(ascii: "x"), tokens.last?.isNumber == true else {
      return false
    }
    var next = 1
    while byte(after: next) == 0x20 { next += 1 }
    guard byte(after: next).isDigit, next > 1 || byte(after: 1).isDigit else { return false }
    append(.sign(.multiply), length: 1)
    return true
  }

  /// Passes a letter and the apostrophe with which French and Italian join it to the next word:
  /// `d'où`, `l'erreur`, `L'output`.
  private mutating func passesElision() -> Bool {
    guard style == .typed, bytes[index].isOne(of: "dlcnsjmtDLCNSJMT"),
      index == 0 || !bytes[index - 1].isLetter && !bytes[index - 1].isDigit
    else { return false }
    let sign = byte(after: 1) == 0x27 ? 1 : bytes.has("’", at: index + 1) ? 3 : 0
    let (first, second) = (byte(after: sign + 1), byte(after: sign + 2))
    guard sign > 0, first >= 0x80 || first.isLetter && (second.isLetter || second >= 0x80) else {
      return false
    }
    index += 1 + sign
    isSpaced = true
    return true
  }

  mutating func passesModule() -> Bool {
    guard style == .typed else { return false }
    var end = index
    while end < bytes.count, bytes[end].isLetter { end += 1 }
    guard end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."), bytes[end + 1].isLetter,
      Self.modules.contains(String(decoding: bytes[index..<end], as: UTF8.self))
    else { return false }
    index = end + 1
    word()
    return true
  }

  // MARK: - Outside ASCII

  mutating func foreign() {
    if readsBracketPart() || passesCurrency() || passesHedge() || readsMinusWord() || readsDash()
      || readsItemNumber() || readsBullet() || readsRaisedPower()
    {
      return
    }
    if let (scalar, length) = bytes.scalar(at: index),
      let kind = WrittenSign.between(scalar).flatMap(Self.kind)
    {
      return append(kind, length: length)
    }
    if !name() {
      var length = 1
      while byte(after: length) & 0xC0 == 0x80 { length += 1 }
      append(.opaque, length: length)
    }
  }

  /// Reads raised digits right behind a bracket as its power: `(1 - a)²`.
  private mutating func readsRaisedPower() -> Bool {
    guard !isSpaced, let last = tokens.last, last.closes(.parenthesis) || last.closes(.square)
    else { return false }
    let start = index
    passRaisedExponent()
    return index > start
  }

  /// Passes the sign of a currency beside an amount: `650 €`.
  private mutating func passesCurrency() -> Bool {
    guard
      let sign = ["€", "£", "¥", "₹", "₽", "₩"].first(where: {
        bytes[index...].starts(with: $0.utf8)
      })
    else { return false }
    index += sign.utf8.count
    return true
  }

  /// The parts of brackets drawn over several lines: `⎡4⎤` above `⎣0⎦`; angle brackets are
  /// parentheses.
  mutating func readsBracketPart() -> Bool {
    guard bytes[index] == 0xE2 else { return false }
    switch (byte(after: 1), byte(after: 2)) {
    case (0x8E, 0xA1), (0x8E, 0x9B): push(.square, length: 3)  // ⎡ ⎛
    case (0x8E, 0xA6), (0x8E, 0xA0): pop(.square, length: 3)  // ⎦ ⎠
    case (0x8E, 0x9C...0xA5): index += 3  // ⎜ ⎝ ⎞ ⎟ ⎢ ⎣ ⎤ ⎥
    case (0x9F, 0xA8): push(.parenthesis, length: 3)  // ⟨
    case (0x9F, 0xA9): pop(.parenthesis, length: 3)  // ⟩
    default: return false
    }
    return true
  }

  /// The token of a sign that is no part of a name; nil for any other.
  static func kind(of sign: WrittenSign) -> MathToken.Kind? {
    switch sign {
    case .operation(let operation): .sign(operation)
    case .equals: .equals
    case .arrow: .arrow
    case .relation, .membership, .stop: .stop
    case .transposition: .transposition
    case .prime: .prime
    case .dots: .dots
    case .root: .root
    case .colon: .colon
    case .comma: .comma
    case .infinity: .undefined("∞")
    case .fraction(let above, let below):
      .number(Numeral(significand: above, denominator: below))
    case .blank: .boundary
    case .outerProduct, .sum: .opaque
    default: nil
    }
  }
}
