internal import Algebra
internal import AnswerSheets
internal import Notation
internal import Rubrics

/// Operands: numbers, names, groups, and what stands behind them.
extension TermParser {
  /// Whether a command begins an operand: a letter, a font or an accent at one, a function.
  static func beginsOperand(_ name: String) -> Bool {
    switch LatexCommand(name) {
    case .sign(.letter), .sign(.accent), .sign(.partial), .sign(.sum), .font, .word, .function:
      true
    default: Vocabulary.function(name) != nil
    }
  }

  mutating func postfixed() throws(UnreadTerm) -> Term {
    var term = try operand()
    // So many postfixes nobody writes.
    for _ in 0..<12 {
      guard let next = try postfix(of: term) else { return term }
      term = next
    }
    return term
  }

  private mutating func postfix(of term: Term) throws(UnreadTerm) -> Term? {
    guard let token else { return nil }
    switch token.kind {
    case .prime, .transposition:
      index += 1
      return .transposed(term)
    case .open(.square):
      guard term.isIndexable, !isIndicator(at: index) else { return nil }
      return .entry(term, try bracketedPlaces())
    case .lowered, .raised:
      let back = index
      let scripts = try scripts()
      guard let result = applied(scripts, to: term) else {
        index = back
        return nil
      }
      return result
    default: return nil
    }
  }

  /// Scripts at a bracket or a call: a transposition, places, a shape.
  private func applied(_ scripts: Scripts, to term: Term) -> Term? {
    var term = term
    guard scripts.below.isEmpty, scripts.words.isEmpty else {
      guard scripts.above.isEmpty, scripts.words.isEmpty else { return nil }
      return .entry(term, scripts.below.compactMap { Int($0).map { .at(.number(Double($0))) } })
    }
    if !scripts.places.isEmpty { term = .entry(term, scripts.places) }
    if let exponent = scripts.exponent { term = .power(term, .number(exponent)) }
    if let number = scripts.above.first, let exponent = Double(number) {
      term = .power(term, .number(exponent))
    }
    if let shape = scripts.shape { term = .shaped(term, shape) }
    return scripts.isTransposed ? .transposed(term) : term
  }

  private mutating func operand() throws(UnreadTerm) -> Term {
    let operand = try remembered(in: \.operands) { parser throws(UnreadTerm) in
      try parser.newOperand()
    }
    try checkCount()
    return operand
  }

  private mutating func newOperand() throws(UnreadTerm) -> Term {
    operands += 1
    try checkCount()
    guard let token else { throw unexpected("a name, a number or a bracket") }
    switch token.kind {
    case .number(let numeral):
      index += 1
      return try numbered(numeral.value)
    case .open(.parenthesis), .open(.brace): return try group()
    case .open: return try bracket()
    case .word, .command, .fraction, .root: return try named()
    default: throw unexpected("a name, a number or a bracket")
    }
  }

  /// `0^{N \times 1}`; `1\{Z > 0\}` and `1[Z > 0]` are indicators.
  private mutating func numbered(_ number: Double) throws(UnreadTerm) -> Term {
    if number == 1, let token, token.opens(.square) || token.opens(.parenthesis),
      isIndicator(at: index)
    {
      return try token.kind == .open(.square) ? bracket() : group()
    }
    return .number(number)
  }

  /// Whether a comparison stands between the bracket here and the one that closes it.
  func isIndicator(at start: Int) -> Bool {
    var depth = 0
    for place in start..<min(tokens.count, start + 60) {
      switch tokens[place].kind {
      case .open: depth += 1
      case .close:
        depth -= 1
        if depth == 0 { return false }
      case _ where depth == 1 && relation(tokens[place]) != nil: return true
      case .boundary, .paragraph: return false
      default: break
      }
    }
    return false
  }

  /// Passes the bracket that opens here, and says which closes it.
  mutating func openBracket() -> MathBracket {
    defer { index += 1 }
    if case .open(let bracket) = tokens[index].kind { return bracket }
    return .parenthesis
  }

  private mutating func group() throws(UnreadTerm) -> Term {
    try nested { parser throws(UnreadTerm) in
      let closing = parser.openBracket()
      let outer = parser.isIndex
      parser.isIndex = false
      defer { parser.isIndex = outer }
      let term = try parser.comparison()
      guard parser.accept(.close(closing)) else {
        throw parser.unexpected(MathToken.Kind.close(closing).quoted)
      }
      return term
    }
  }

  /// One side of an equation, which may be the truth of an inequality.
  mutating func side() throws(UnreadTerm) -> Term {
    let left = try expression()
    guard let token, let relation = relation(token), relation != .equal else { return left }
    index += 1
    return .indicator(Term.Condition(left: left, relation: relation, right: try expression()))
  }

  /// An expression, or the indicator of a condition.
  mutating func comparison() throws(UnreadTerm) -> Term {
    let left = try expression()
    guard let token, let relation = relation(token) else { return left }
    index += 1
    let right = try expression()
    return .indicator(Term.Condition(left: left, relation: relation, right: right))
  }

  func relation(_ token: MathToken) -> Relation? {
    switch token.kind {
    case .equals: .equal
    case .relation(let relation): relation
    default: nil
    }
  }

  /// `i = j`, `Z^1_i > 0`.
  mutating func condition() throws(UnreadTerm) -> Term.Condition {
    let isGrouped = token?.kind == .open(.parenthesis) && isIndicator(at: index)
    if isGrouped { index += 1 }
    let left = try expression()
    guard let token, let relation = relation(token) else {
      throw unexpected("'=', '>' or another relation of a condition")
    }
    index += 1
    let right = try expression()
    if isGrouped { _ = accept(.close(.parenthesis)) }
    return Term.Condition(left: left, relation: relation, right: right)
  }
}

extension Term {
  /// Whether brackets behind it are an index.
  fileprivate var isIndexable: Bool {
    switch self {
    case .quantity, .partial, .entry, .call, .transposed, .product, .sum, .matrix, .shaped: true
    default: false
    }
  }
}
