/// Reads the formula language of rubrics: MATLAB-like, strict, every fault located.
///
///     ExpressionParser.parse("W1' * X + W1_0")
///
/// From loosest to tightest: `where`, comparisons, `+ -`, `* / .* ./`, the sign, `^ .^`, and what
/// follows an operand (`'`, an index). `-a^2` is `-(a^2)`, and `a^b^c` is `(a^b)^c` as in MATLAB.
package struct ExpressionParser {
  /// How deep parentheses, calls and blocks may nest; formulas are read by recursion.
  static let maximumNesting = 100

  /// The most operators of a formula: on a sum of them each stands one level above the next.
  private static let maximumOperators = 500

  let tokens: [FormulaToken]
  var index = 0
  var nesting = 0

  private init(_ tokens: [FormulaToken]) {
    self.tokens = tokens
  }

  /// Reads a whole formula.
  /// - Throws: `ExpressionError` at the first byte that does not fit.
  package static func parse(_ text: String) throws(ExpressionError) -> Expression {
    var parser = ExpressionParser(try FormulaLexer(text).tokens())
    try parser.refuseTooLong()
    let expression = try parser.substitution()
    guard case .end = parser.token.kind else {
      throw parser.unexpected("an operator or the end of the formula")
    }
    return expression
  }
}

extension ExpressionParser {
  private func refuseTooLong() throws(ExpressionError) {
    var left = Self.maximumOperators
    for token in tokens {
      guard case .symbol(let symbol) = token.kind,
        symbol == "'" || BinaryOperator(rawValue: symbol) != nil
      else { continue }
      left -= 1
      guard left >= 0 else {
        throw ExpressionError(
          "more than \(Self.maximumOperators) operators in one formula; use several steps",
          at: token.offset)
      }
    }
  }
}

// MARK: - The grammar, from loose to tight

extension ExpressionParser {
  /// A formula with other values put in: `L where W1 = W1_new, W2 = W2_new`.
  private mutating func substitution() throws(ExpressionError) -> Expression {
    let body = try comparison()
    guard case .name("where") = token.kind else { return body }
    index += 1
    var replacements = [try replacement()]
    while accept(",") { replacements.append(try replacement()) }
    return Expression(.substitution(body, replacements), at: body.offset)
  }

  private mutating func replacement() throws(ExpressionError) -> Expression.Replacement {
    let offset = token.offset
    guard case .name(let name) = token.kind else {
      throw unexpected("the name of a quantity to replace")
    }
    index += 1
    try expect("=", after: "the name to replace")
    return Expression.Replacement(name: name, value: try comparison(), offset: offset)
  }

  private mutating func comparison() throws(ExpressionError) -> Expression {
    let left = try sum()
    guard let comparison = acceptOperator([.greaterOrEqual, .lessOrEqual, .equal, .greater, .less])
    else { return left }
    return Expression(.binary(comparison, left, try sum()), at: left.offset)
  }

  private mutating func sum() throws(ExpressionError) -> Expression {
    var left = try product()
    while let sign = acceptOperator([.add, .subtract]) {
      left = Expression(.binary(sign, left, try product()), at: left.offset)
    }
    return left
  }

  private mutating func product() throws(ExpressionError) -> Expression {
    var left = try signed()
    while let sign = acceptOperator([.multiply, .divide, .multiplyEntries, .divideEntries]) {
      left = Expression(.binary(sign, left, try signed()), at: left.offset)
    }
    return left
  }

  private mutating func signed() throws(ExpressionError) -> Expression {
    let offset = token.offset
    var isNegative = false
    while let sign = acceptOperator([.subtract, .add]) {
      if sign == .subtract { isNegative.toggle() }
    }
    let operand = try power()
    return isNegative ? Expression(.negation(operand), at: offset) : operand
  }

  private mutating func power() throws(ExpressionError) -> Expression {
    var base = try postfixed()
    while let sign = acceptOperator([.power, .powerEntries]) {
      let offset = token.offset
      let isNegative = accept("-")
      let exponent = try postfixed()
      base = Expression(
        .binary(sign, base, isNegative ? Expression(.negation(exponent), at: offset) : exponent),
        at: base.offset)
    }
    return base
  }

  private mutating func postfixed() throws(ExpressionError) -> Expression {
    var operand = try primary()
    while true {
      if accept("'") {
        operand = Expression(.transpose(operand), at: operand.offset)
      } else if case .symbol("[") = token.kind {
        operand = Expression(.index(operand, try indices()), at: operand.offset)
      } else {
        return operand
      }
    }
  }

  private mutating func primary() throws(ExpressionError) -> Expression {
    let offset = token.offset
    switch token.kind {
    case .number(let numeral):
      index += 1
      return Expression(.number(numeral), at: offset)
    case .name("where"):
      throw unexpected("a quantity before 'where'")
    case .name(let name):
      index += 1
      guard case .symbol("(") = token.kind else { return Expression(.name(name), at: offset) }
      return Expression(.call(name, try arguments()), at: offset)
    case .symbol("("):
      return try nested { parser throws(ExpressionError) in
        parser.index += 1
        let inner = try parser.substitution()
        try parser.expect(")", after: "the parenthesis opened at byte \(offset + 1)")
        return inner
      }
    case .symbol("["):
      return try block()
    default:
      throw unexpected("a number, a name, '(' or '['")
    }
  }
}

// MARK: - Lists

extension ExpressionParser {
  private mutating func arguments() throws(ExpressionError) -> [Expression] {
    try nested { parser throws(ExpressionError) in
      parser.index += 1
      var arguments: [Expression] = []
      if parser.accept(")") { return arguments }
      repeat {
        arguments.append(try parser.comparison())
      } while parser.accept(",")
      if case .name("where") = parser.token.kind {
        throw ExpressionError(
          "'where' inside a call; put '… where …' into parentheses of its own",
          at: parser.token.offset)
      }
      try parser.expect(")", after: "the last argument")
      return arguments
    }
  }

  private mutating func indices() throws(ExpressionError) -> [Expression.Index] {
    try nested { parser throws(ExpressionError) in
      let offset = parser.token.offset
      parser.index += 1
      var indices: [Expression.Index] = []
      repeat {
        indices.append(parser.accept(":") ? .all : .at(try parser.sum()))
      } while parser.accept(",")
      try parser.expect("]", after: "the index")
      guard indices.count <= 2 else {
        throw ExpressionError(
          "\(indices.count) indices; a matrix has a row and a column", at: offset)
      }
      return indices
    }
  }

  private mutating func block() throws(ExpressionError) -> Expression {
    let offset = token.offset
    return try nested { parser throws(ExpressionError) in
      parser.index += 1
      var rows: [[Expression]] = []
      repeat {
        var row = [try parser.comparison()]
        while parser.accept(",") { row.append(try parser.comparison()) }
        rows.append(row)
      } while parser.accept(";")
      try parser.expect("]", after: "the last entry (entries are separated by ',' and rows by ';')")
      return Expression(.matrix(rows), at: offset)
    }
  }
}
