internal import Algebra

/// A word of the formula language with the bytes it covers.
struct FormulaToken: Hashable {
  enum Kind: Hashable {
    case number(Numeral)
    case name(String)
    case symbol(String)
    case end
  }

  let kind: Kind
  let offset: Int

  /// The token as a message quotes it.
  var quoted: String {
    switch kind {
    case .number(let numeral): "'\(numeral)'"
    case .name(let name): "'\(name)'"
    case .symbol(let symbol): "'\(symbol)'"
    case .end: "the end of the formula"
    }
  }
}

/// Cuts a formula into tokens.
struct FormulaLexer {
  /// Longer symbols come before their beginnings.
  private static let symbols = [
    ".*", "./", ".^", ">=", "<=", "==", "+", "-", "*", "/", "^", "'", "(", ")", "[", "]", ",", ";",
    ":", "=", ">", "<",
  ].map { (bytes: Array($0.utf8), symbol: $0) }

  private let bytes: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  func tokens() throws(ExpressionError) -> [FormulaToken] {
    var tokens: [FormulaToken] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0x20 || (0x09...0x0D).contains(bytes[index]) {
        index += 1
        continue
      }
      let (token, length) = try token(at: index)
      tokens.append(token)
      index += length
    }
    tokens.append(FormulaToken(kind: .end, offset: bytes.count))
    return tokens
  }

  private func token(at start: Int) throws(ExpressionError) -> (FormulaToken, length: Int) {
    let rest = bytes[start...]
    if let (numeral, length) = Numeral.read(rest) {
      return (FormulaToken(kind: .number(numeral), offset: start), length)
    }
    if let (length, symbol) = symbol(at: start) {
      return (FormulaToken(kind: .symbol(symbol), offset: start), length)
    }
    var end = start
    while end < bytes.count, isNameByte(at: end) { end += 1 }
    let name = bytes[start..<end]
    guard !name.isEmpty else {
      let character = String(decoding: rest.prefix(4), as: UTF8.self).prefix(1)
      let advice = ForeignSpelling.advice(forSignAt: start, in: bytes).map { "; \($0)" } ?? ""
      throw ExpressionError("'\(character)' has no meaning in a formula" + advice, at: start)
    }
    let text = String(decoding: name, as: UTF8.self)
    return (FormulaToken(kind: .name(text), offset: start), name.count)
  }

  private func symbol(at index: Int) -> (length: Int, symbol: String)? {
    guard bytes[index] < 0x80 else { return foreignSymbol(at: index) }
    let rest = bytes[index...]
    return Self.symbols.first { rest.starts(with: $0.bytes) }.map { ($0.bytes.count, $0.symbol) }
  }

  /// A symbol outside ASCII, by the one that it stands for.
  private func foreignSymbol(at index: Int) -> (length: Int, symbol: String)? {
    guard let (sign, length) = bytes.withUnsafeBufferPointer({ $0.sign(at: index) }) else {
      return nil
    }
    switch sign {
    case .transposition: return (length, "'")
    case .operation(let operation): return (length, operation.rawValue)
    case .relation(let relation): return (length, relation.rawValue)
    default: return nil
    }
  }

  /// Letters, digits, the underscore and what lies beyond ASCII, so that `η` and `Ŷ` are names;
  /// symbols such as `·` are not.
  private func isNameByte(at index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    case 0x80...: symbol(at: index) == nil
    default: false
    }
  }
}
