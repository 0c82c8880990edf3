/// Access to the tokens for the rules of the grammar.
extension ExpressionParser {
  var token: FormulaToken { tokens[index] }

  mutating func accept(_ symbol: String) -> Bool {
    guard case .symbol(symbol) = token.kind else { return false }
    index += 1
    return true
  }

  mutating func acceptOperator(_ operators: [BinaryOperator]) -> BinaryOperator? {
    guard case .symbol(let symbol) = token.kind, let found = BinaryOperator(rawValue: symbol),
      operators.contains(found)
    else { return nil }
    index += 1
    return found
  }

  mutating func expect(_ symbol: String, after what: String) throws(ExpressionError) {
    guard accept(symbol) else { throw unexpected("'\(symbol)' after \(what)") }
  }

  func unexpected(_ expected: String) -> ExpressionError {
    let isDoubled = token.kind == .symbol("*") && index > 0 && tokens[index - 1].kind == token.kind
    let advice = isDoubled ? "; write '^' for a power, '.^' for one entry by entry" : ""
    return ExpressionError(
      "found \(token.quoted), expected \(expected)" + advice, at: token.offset)
  }

  /// Runs a rule one level deeper; too deep a formula is an error instead of a stack that
  /// overflows.
  mutating func nested<Result>(
    _ rule: (inout ExpressionParser) throws(ExpressionError) -> Result
  ) throws(ExpressionError) -> Result {
    guard nesting < Self.maximumNesting else {
      throw ExpressionError(
        "the formula nests deeper than \(Self.maximumNesting) levels", at: token.offset)
    }
    nesting += 1
    defer { nesting -= 1 }
    return try rule(&self)
  }
}
