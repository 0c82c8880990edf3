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

  let tokens: [DerivationToken]
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
    _ tokens: [DerivationToken], at index: Int, _ vocabulary: Vocabulary, _ memory: TermMemory
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
  var token: DerivationToken? {
    mutating get {
      while isBracketed, index < tokens.count, tokens[index].kind == .lineEnd { index += 1 }
      return index < tokens.count ? tokens[index] : nil
    }
  }

  func peek(_ distance: Int) -> DerivationToken? {
    index + distance < tokens.count ? tokens[index + distance] : nil
  }

  var offset: Int {
    index < tokens.count ? tokens[index].offset : tokens.last.map { $0.offset + 1 } ?? 0
  }

  mutating func accept(_ sign: String) -> Bool {
    guard token?.isSign(sign) == true else { return false }
    index += 1
    return true
  }

  mutating func accept(command name: String) -> Bool {
    guard token?.isCommand(name) == true else { return false }
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
    let found =
      switch index < tokens.count ? tokens[index].kind : nil {
      case .word(let word): "'\(word.prefix(24))'"
      case .command(let name): "'\\\(name.prefix(24))'"
      case .sign(let sign): "'\(sign)'"
      case .number(let number): "'\(number)'"
      default: "the end of the expression"
      }
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
    if accept("+") { return "+" }
    if accept("-") { return "-" }
    return nil
  }

  mutating func product() throws(UnreadTerm) -> Term {
    var factors = [Term.Factor(joint: .matrix, term: try power())]
    while let joint = joint() {
      var isNegative = false
      while accept("-") { isNegative.toggle() }
      let term = try power()
      factors.append(Term.Factor(joint: joint, term: isNegative ? .negated(term) : term))
    }
    return factors.count == 1 ? factors[0].term : .product(factors)
  }

  /// How the next factor is joined; nil where none follows.
  private mutating func joint() -> Term.Joint? {
    guard let token else { return nil }
    switch token.kind {
    case .sign("*"), .sign("@"), .command("cdot"), .command("times"), .command("ast"),
      .command("bullet"):
      index += 1
      return .matrix
    case .sign(".*"), .command("odot"), .command("circ"):
      index += 1
      return .entries
    case .command("otimes"):
      index += 1
      return .outer
    case .sign("/"), .sign("./"), .command("div"):
      index += 1
      return .divided
    default:
      return beginsFactor(token) ? .matrix : nil
    }
  }

  /// Whether a token may begin a factor that stands beside another without a sign.
  private mutating func beginsFactor(_ token: DerivationToken) -> Bool {
    switch token.kind {
    case .number: return true
    case .word(let word): return Self.isKnown(word, in: vocabulary, token)
    case .command(let name): return Self.operandCommands.contains(name)
    case .sign("("): return !isShape(at: index + 1)
    case .sign("["), .sign("{"), .sign("\\{"): return true
    default: return false
    }
  }

  /// Whether dimensions stand here, as in `(N x K)` behind an expression.
  private func isShape(at place: Int) -> Bool {
    guard let (extents, next) = extents(at: place), extents.count > 1, next < tokens.count else {
      return false
    }
    return tokens[next].isSign(")")
  }

  private mutating func power() throws(UnreadTerm) -> Term {
    let base = try postfixed()
    guard let sign = token, sign.isSign("^") || sign.isSign(".^") || sign.isSign("**") else {
      return base
    }
    index += 1
    return try nested(bracketed: false) { parser throws(UnreadTerm) in
      let isNegative = parser.accept("-")
      let exponent = try parser.postfixed()
      return .power(base, isNegative ? .negated(exponent) : exponent)
    }
  }
}

// MARK: - Operands

extension TermParser {
  /// Commands that begin an operand.
  static let operandCommands: Set<String> = [
    "frac", "dfrac", "tfrac", "hat", "widehat", "mathbf", "boldsymbol", "bm", "mathrm", "mathit",
    "mathsf", "mathcal", "mathbb", "vec", "sum", "exp", "log", "ln", "max", "min", "tanh", "sigma",
    "phi", "varphi", "delta", "begin", "sqrt", "partial", "underline", "pmb", "tilde", "bar",
    "overline", "diag", "softmax", "eta", "alpha", "lambda", "theta", "beta", "gamma",
  ]

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
    case .sign("'"):
      index += 1
      return .transposed(term)
    case .sign("."):
      guard peek(1)?.word == "T", peek(1)?.isSpaced == false else { return nil }
      index += 2
      return .transposed(term)
    case .sign("["):
      guard term.isIndexable, !isIndicator(at: index) else { return nil }
      return .entry(term, try bracketedPlaces())
    case .sign("_"), .sign("^"):
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
    case .number(let number):
      index += 1
      return try numbered(number)
    case .sign("("), .sign("\\{"), .sign("{"): return try group()
    case .sign("["): return try bracket()
    case .word, .command: return try named()
    default: throw unexpected("a name, a number or a bracket")
    }
  }

  /// `0^{N \times 1}`; `1\{Z > 0\}` and `1[Z > 0]` are indicators.
  private mutating func numbered(_ number: Double) throws(UnreadTerm) -> Term {
    if number == 1, let token, token.isSign("\\{") || token.isSign("[") || token.isSign("("),
      isIndicator(at: index)
    {
      return try token.isSign("[") ? bracket() : group()
    }
    return .number(number)
  }

  /// Whether a comparison stands between the bracket here and the one that closes it.
  func isIndicator(at start: Int) -> Bool {
    var depth = 0
    for place in start..<min(tokens.count, start + 60) {
      switch tokens[place].kind {
      case .sign("("), .sign("["), .sign("{"), .sign("\\{"): depth += 1
      case .sign(")"), .sign("]"), .sign("}"), .sign("\\}"):
        depth -= 1
        if depth == 0 { return false }
      case _ where depth == 1 && relation(tokens[place]) != nil: return true
      case .boundary, .paragraph: return false
      default: break
      }
    }
    return false
  }

  private mutating func group() throws(UnreadTerm) -> Term {
    let closing = tokens[index].isSign("(") ? ")" : tokens[index].isSign("{") ? "}" : "\\}"
    return try nested { parser throws(UnreadTerm) in
      parser.index += 1
      let outer = parser.isIndex
      parser.isIndex = false
      defer { parser.isIndex = outer }
      let term = try parser.comparison()
      guard parser.accept(closing) else { throw parser.unexpected("'\(closing)'") }
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

  func relation(_ token: DerivationToken) -> Relation? {
    switch token.kind {
    case .sign("="), .sign("=="), .command("equiv"): .equal
    case .sign("!="), .sign("<>"), .command("neq"), .command("ne"): .unequal
    case .sign(">"), .command("gt"): .greater
    case .sign("<"), .command("lt"): .less
    case .sign(">="), .command("geq"), .command("ge"), .command("geqslant"): .greaterOrEqual
    case .sign("<="), .command("leq"), .command("le"), .command("leqslant"): .lessOrEqual
    default: nil
    }
  }

  /// `i = j`, `Z^1_i > 0`.
  mutating func condition() throws(UnreadTerm) -> Term.Condition {
    let isGrouped = token?.isSign("(") == true && isIndicator(at: index)
    if isGrouped { index += 1 }
    let left = try expression()
    guard let token, let relation = relation(token) else {
      throw unexpected("'=', '>' or another relation of a condition")
    }
    index += 1
    let right = try expression()
    if isGrouped { _ = accept(")") }
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
