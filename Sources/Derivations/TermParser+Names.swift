internal import AnswerSheets
internal import Notation
internal import Rubrics

/// Names: quantities, steps, sizes, indices, derivatives.
extension TermParser {
  /// Whether a word begins an operand rather than prose.
  static func isKnown(
    _ word: String, in vocabulary: Vocabulary, _ token: MathToken
  ) -> Bool {
    if !token.isTyped, word.utf8.count == 1 { return true }
    let lower = word.lowercased()
    if Vocabulary.function(lower) != nil, word.utf8.count > 1 || !token.isSpaced { return true }
    if word.utf8.count == 1, word != "a", word != "A", word != "x" || !token.isTyped {
      return true
    }
    return vocabulary.means(word)
  }

  mutating func named() throws(UnreadTerm) -> Term {
    guard let token else { throw unexpected("a name") }
    if let partial = try partial() { return partial }
    switch token.kind {
    case .fraction: return try fraction()
    case .command("sum"): return try sumOver()
    case .command("delta"): return try delta(length: 1, letters: [])
    case .root:
      index += 1
      return .call(.sqrt, [try postfixed()])
    case .command(let name):
      if Vocabulary.function(name) != nil, let call = try function(name, length: 1) { return call }
      if LatexCommand(name)?.isFont == true, let special = try indicatorFont() { return special }
    case .word(let word):
      if let special = try typedWord(word) { return special }
    default: break
    }
    return try quantity()
  }

  /// A word with a meaning of its own: a function, a step, `delta_ij`, `sum_k`.
  private mutating func typedWord(_ word: String) throws(UnreadTerm) -> Term? {
    let lower = word.lowercased()
    if lower == "sum" || lower.hasPrefix("sum_"), let sum = try typedSum(word) { return sum }
    if lower == "delta" || lower == "kron" { return try delta(length: 1, letters: []) }
    if lower.hasPrefix("delta_") {
      return try delta(length: 1, letters: word.dropFirst(6).map { String($0) })
    }
    if word == "e", peek(1)?.kind == .raised || peek(1)?.kind == .sign(.power) {
      index += 2
      return .call(
        .exp,
        [
          try nested(bracketed: false) { parser throws(UnreadTerm) in
            try parser.postfixed()
          }
        ])
    }
    if Self.isSlope(lower), peek(1)?.kind == .open(.parenthesis),
      let call = try function("relu", length: 1)
    {
      if case .call(let function, let arguments) = call {
        return .call(.slope(function), arguments)
      }
    }
    if ["ones", "eye", "identity"].contains(lower), peek(1)?.kind == .open(.parenthesis) {
      return try sized(lower)
    }
    if ["I", "indicator", "ind"].contains(word), peek(1).map(isOpening) == true,
      isIndicator(at: index + 1)
    {
      index += 1
      return try tokens[index].kind == .open(.square) ? bracket() : postfixed()
    }
    if Vocabulary.function(lower) != nil, vocabulary.quantity(word) == nil {
      return try function(lower, length: 1)
    }
    return nil
  }

  func isOpening(_ token: MathToken) -> Bool {
    token.opens(.parenthesis) || token.opens(.square) || token.opens(.brace)
  }

  private static func isSlope(_ word: String) -> Bool {
    ["drelu", "relu_prime", "relu_derivative", "d_relu", "relu_grad", "relu_d"].contains(word)
  }

  /// `ones(K)`, `eye(K)`.
  private mutating func sized(_ name: String) throws(UnreadTerm) -> Term {
    try nested { parser throws(UnreadTerm) in
      parser.index += 2
      let size = try parser.expression()
      if parser.accept(.comma) { _ = try parser.expression() }
      guard parser.accept(.close(.parenthesis)) else { throw parser.unexpected("')'") }
      return name == "ones" ? .ones(size) : .identity(size)
    }
  }

  /// `\mathbf{1}_{Z^1 > 0}`, `\mathbb{1}[Z^1 > 0]`, `\mathbf{1}_K`, `\mathbb{I}(Z^1 > 0)`.
  private mutating func indicatorFont() throws(UnreadTerm) -> Term? {
    let back = index
    index += 1
    let isGroup = accept(.open(.brace))
    guard let inner = token, inner.number == 1 || inner.word == "I" else {
      index = back
      return nil
    }
    index += 1
    if isGroup, !accept(.close(.brace)) {
      index = back
      return nil
    }
    if let token, isOpening(token), isIndicator(at: index) {
      return try token.kind == .open(.square) ? bracket() : postfixed()
    }
    guard token?.kind == .lowered else {
      index = back
      if inner.word == "I" { return nil }
      throw unexpected("a column of ones with its size, such as \\mathbf{1}_K")
    }
    let isLowered = index + 1
    let hasBrace = peek(1)?.kind == .open(.brace)
    index = isLowered + (hasBrace ? 1 : 0)
    if let (size, next) = size(at: index), inner.word != "I" {
      index = next + (hasBrace ? 1 : 0)
      return .ones(.size(size))
    }
    if inner.word == "I", let (size, next) = size(at: index) {
      index = next + (hasBrace ? 1 : 0)
      return .identity(.size(size))
    }
    let condition = try nested { parser throws(UnreadTerm) in try parser.condition() }
    if hasBrace, !accept(.close(.brace)) { throw unexpected("'}'") }
    return .indicator(condition)
  }
}
