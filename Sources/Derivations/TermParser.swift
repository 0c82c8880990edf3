internal import Algebra
internal import AnswerSheets
internal import Notation
internal import Rubrics

/// Something in an expression that cannot be read: what was found, and at which byte.
package struct UnreadTerm: Error, Hashable, Sendable {
  package var message: String
  package var offset: Int
  /// Whether a limit was met, which somebody who reads less may keep.
  var isLimit = false
}

/// Reads derived expressions, typed or in LaTeX.
///
/// From loosest to tightest: `+ -`, products and quotients, the sign, powers, and what follows an operand.
struct TermParser {
  /// How deep brackets may stand within each other; expressions are read by recursion.
  static let maximumNesting = 40
  /// The most operands of one expression.
  static let maximumOperands = 2_000

  let tokens: [MathToken]
  var index: Int
  let vocabulary: Vocabulary
  /// The quantities that a letter without its layer may mean: those at the left of the equation.
  var context: [Int] = []
  var nesting = 0
  var operands = 0
  /// Whether brackets are open, within which a line may end.
  var isBracketed = false
  /// Whether an index is read, where a prime is part of a letter.
  var isIndex = false
  /// What the parsers of the same answer have read before.
  let memory: TermMemory

  init(
    _ tokens: [MathToken], at index: Int, _ vocabulary: Vocabulary, _ memory: TermMemory
  ) {
    self.tokens = tokens
    self.index = index
    self.vocabulary = vocabulary
    self.memory = memory
  }
}

// MARK: - Tokens

extension TermParser {
  /// The token to read next; ends of lines within brackets are passed.
  var token: MathToken? {
    mutating get {
      while isBracketed, index < tokens.count, tokens[index].kind == .newline { index += 1 }
      return index < tokens.count ? tokens[index] : nil
    }
  }

  func peek(_ distance: Int) -> MathToken? {
    index + distance < tokens.count ? tokens[index + distance] : nil
  }

  var offset: Int {
    index < tokens.count ? tokens[index].offset : tokens.last.map { $0.offset + 1 } ?? 0
  }

  mutating func accept(_ kind: MathToken.Kind) -> Bool {
    guard token?.kind == kind else { return false }
    index += 1
    return true
  }

  /// Runs a rule one level deeper.
  mutating func nested<Result>(
    bracketed: Bool = true, _ rule: (inout TermParser) throws(UnreadTerm) -> Result
  ) throws(UnreadTerm) -> Result {
    guard nesting < Self.maximumNesting else {
      throw UnreadTerm(
        message: "the expression nests deeper than \(Self.maximumNesting) levels", offset: offset,
        isLimit: true)
    }
    let outer = isBracketed
    nesting += 1
    isBracketed = isBracketed || bracketed
    defer {
      nesting -= 1
      isBracketed = outer
    }
    return try rule(&self)
  }

  func checkCount() throws(UnreadTerm) {
    if operands > Self.maximumOperands {
      throw UnreadTerm(
        message: "the expression has more than \(Self.maximumOperands) operands", offset: offset,
        isLimit: true)
    }
  }

  func unexpected(_ expected: String) -> UnreadTerm {
    let found = index < tokens.count ? tokens[index].kind.quoted : MathToken.Kind.newline.quoted
    return UnreadTerm(message: "found \(found), expected \(expected)", offset: offset)
  }
}

// MARK: - Sums and products

extension TermParser {
  mutating func expression() throws(UnreadTerm) -> Term {
    var terms: [Term] = []
    var isNegative = false
    while true {
      while let sign = leadingSign() { isNegative = isNegative != (sign == "-") }
      let term = try product()
      terms.append(isNegative ? .negated(term) : term)
      isNegative = false
      guard let sign = leadingSign() else { break }
      isNegative = sign == "-"
    }
    return terms.count == 1 ? terms[0] : .sum(terms)
  }

  private mutating func leadingSign() -> String? {
    if accept(.sign(.add)) { return "+" }
    if accept(.sign(.subtract)) { return "-" }
    return nil
  }

  mutating func product() throws(UnreadTerm) -> Term {
    var factors = [Term.Factor(joint: .matrix, term: try power())]
    while let joint = joint() {
      var isNegative = false
      while accept(.sign(.subtract)) { isNegative.toggle() }
      let term = try power()
      factors.append(Term.Factor(joint: joint, term: isNegative ? .negated(term) : term))
    }
    return factors.count == 1 ? factors[0].term : .product(factors)
  }

  /// How the next factor is joined; nil where none follows.
  private mutating func joint() -> Term.Joint? {
    guard let token else { return nil }
    switch token.kind {
    case .sign(.multiply):
      index += 1
      return .matrix
    case .sign(.multiplyEntries):
      index += 1
      return .entries
    case .outerProduct:
      index += 1
      return .outer
    case .sign(.divide), .sign(.divideEntries):
      index += 1
      return .divided
    default:
      return beginsFactor(token) ? .matrix : nil
    }
  }

  /// Whether a token may begin a factor that stands beside another without a sign.
  private mutating func beginsFactor(_ token: MathToken) -> Bool {
    switch token.kind {
    case .number, .fraction, .root: return true
    case .word(let word): return Self.isKnown(word, in: vocabulary, token)
    case .command(let name): return Self.beginsOperand(name)
    case .open(.parenthesis): return !isShape(at: index + 1)
    case .open: return true
    default: return false
    }
  }

  /// Whether dimensions stand here, as in `(N x K)` behind an expression.
  private func isShape(at place: Int) -> Bool {
    guard let (extents, next) = extents(at: place), extents.count > 1, next < tokens.count else {
      return false
    }
    return tokens[next].kind == .close(.parenthesis)
  }

  private mutating func power() throws(UnreadTerm) -> Term {
    let base = try postfixed()
    guard let sign = token, [.raised, .sign(.powerEntries), .sign(.power)].contains(sign.kind)
    else {
      return base
    }
    index += 1
    return try nested(bracketed: false) { parser throws(UnreadTerm) in
      let isNegative = parser.accept(.sign(.subtract))
      let exponent = try parser.postfixed()
      return .power(base, isNegative ? .negated(exponent) : exponent)
    }
  }
}

// MARK: - Operands

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
