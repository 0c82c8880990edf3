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
