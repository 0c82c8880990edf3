internal import Algebra
internal import Notation

/// Reads tokens of written mathematics as an expression, as far as they make sense.
///
/// The same parser serves LaTeX and plain text; they differ in their lexers and in whether a blank multiplies.
struct MathParser {
  /// The notation, where it matters for the meaning of blanks.
  enum Notation { case latex, plain }

  let tokens: ArraySlice<MathToken>
  let notation: Notation
  let limits: ReadingLimits
  var index: Int
  private var nesting = 0
  /// Whether the parser stands within the row of a plain matrix, where blanks separate.
  var isInRow = false

  init(_ tokens: ArraySlice<MathToken>, _ notation: Notation, limits: ReadingLimits) {
    self.tokens = tokens
    self.notation = notation
    self.limits = limits
    index = tokens.startIndex
  }

  var kind: MathToken.Kind? { index < tokens.endIndex ? tokens[index].kind : nil }
  var isAtEnd: Bool { index >= tokens.endIndex }
  var offset: Int { index < tokens.endIndex ? tokens[index].offset : tokens.last?.offset ?? 0 }

  mutating func accept(_ wanted: MathToken.Kind) -> Bool {
    guard kind == wanted else { return false }
    index += 1
    return true
  }

  /// Runs a rule one level deeper; nil where the tokens nest too deep.
  mutating func nested<Result>(_ rule: (inout MathParser) -> Result?) -> Result? {
    guard nesting < limits.nesting else { return nil }
    nesting += 1
    defer { nesting -= 1 }
    return rule(&self)
  }
}

// MARK: - Sums and products

extension MathParser {
  /// A sum, as far as it goes; nil where the tokens begin with none.
  mutating func expression() -> Expression? {
    nested { parser in
      let start = parser.offset
      var isNegative = false
      while case .sign(let sign) = parser.kind, sign == "-" || sign == "+" {
        if sign == "-" { isNegative.toggle() }
        parser.index += 1
      }
      guard var sum = parser.product() else { return nil }
      if isNegative { sum = Expression(.negation(sum), at: start) }
      while case .sign(let sign) = parser.kind, sign == "-" || sign == "+", !parser.startsEntry {
        let back = parser.index
        parser.index += 1
        guard let term = parser.product() else {
          parser.index = back
          break
        }
        sum = Expression(.binary(sign == "-" ? .subtract : .add, sum, term), at: start)
      }
      return sum
    }
  }

  /// Whether a sign begins the next entry of a MATLAB row rather than a sum: `[1 -2]`.
  private var startsEntry: Bool {
    guard notation == .plain, isInRow, index + 1 < tokens.endIndex else { return false }
    return tokens[index].isSpaced && !tokens[index + 1].isSpaced
  }

  private mutating func product() -> Expression? {
    guard var left = factor() else { return nil }
    while !isAtEnd {
      let back = index
      let sign = productSign()
      guard let sign, let right = factor() else {
        index = back
        break
      }
      left =
        scientific(left, sign, right) ?? Expression(.binary(sign, left, right), at: left.offset)
    }
    return left
  }

  /// The operator between two factors, read; juxtaposition where none is written.
  private mutating func productSign() -> BinaryOperator? {
    if case .sign(let sign) = kind {
      guard
        let product = [
          "*": BinaryOperator.multiply, "/": .divide, ".*": .multiplyEntries, "./": .divideEntries,
        ][sign]
      else { return nil }
      index += 1
      // A sign may follow: `2 * -3`.
      return product
    }
    guard let kind else { return nil }
    switch kind {
    case .number: return notation == .latex ? .juxtaposed : nil
    case .word, .nabla, .partial, .accent, .command:
      return notation == .latex || !tokens[index].isSpaced ? .juxtaposed : nil
    case .open(let bracket):
      let isSeparate = notation == .plain && (tokens[index].isSpaced && isInRow)
      return isSeparate || bracket == "{" ? nil : .juxtaposed
    default: return nil
    }
  }

  /// `2.5 × 10^{-3}` is one number.
  private func scientific(
    _ left: Expression, _ sign: BinaryOperator, _ right: Expression
  ) -> Expression? {
    guard sign == .multiply, case .number(var numeral) = left.kind,
      case .binary(.power, let ten, let power) = right.kind,
      case .number(let base) = ten.kind, base == Numeral(significand: 10),
      let exponent = power.wholeNumber, abs(exponent) < 400
    else { return nil }
    numeral.exponent += Int32(exponent)
    return Expression(.number(numeral), at: left.offset)
  }

  /// An operand with its sign, raised parts and indices.
  mutating func factor() -> Expression? {
    nested { parser in
      let start = parser.offset
      if case .sign("-") = parser.kind {
        parser.index += 1
        return parser.factor().map { Expression(.negation($0), at: start) }
      }
      guard var operand = parser.operand() else { return nil }
      while let next = parser.postfixed(operand) { operand = next }
      return operand
    }
  }

  /// What may follow an operand: transposition, a power, an index.
  private mutating func postfixed(_ operand: Expression) -> Expression? {
    switch kind {
    case .transpose, .prime:
      index += 1
      return Expression(.transpose(operand), at: operand.offset)
    case .above:
      let back = index
      index += 1
      if let raised = raised(operand) { return raised }
      index = back
      return nil
    case .below:
      // Something below that belongs to no name says nothing about the value.
      index += 1
      return scriptParts() == nil ? nil : operand
    case .open("[") where operand.isName && !(isInRow && tokens[index].isSpaced):
      return indexed(operand)
    default: return nil
    }
  }

  private mutating func raised(_ operand: Expression) -> Expression? {
    guard let parts = scriptParts() else { return nil }
    if parts.contains("T") { return Expression(.transpose(operand), at: operand.offset) }
    if parts.contains("×") { return operand }
    guard parts.count == 1, let numeral = Numeral.read(Array(parts[0].drop { $0 == "-" }.utf8))
    else { return nil }
    var power = numeral.numeral
    power.isNegative = parts[0].hasPrefix("-")
    return Expression(
      .binary(.power, operand, Expression(.number(power), at: operand.offset)), at: operand.offset)
  }

  private mutating func indexed(_ operand: Expression) -> Expression? {
    nested { parser in
      let back = parser.index
      parser.index += 1
      var places: [Expression.Index] = []
      repeat {
        guard let place = parser.expression() else { break }
        places.append(.at(place))
      } while parser.accept(.separator(","))
      guard !places.isEmpty, places.count <= 2, parser.accept(.close("[")) else {
        parser.index = back
        return nil
      }
      return Expression(.index(operand, places), at: operand.offset)
    }
  }
}

extension Expression {
  var isName: Bool {
    if case .name = kind { return true }
    return false
  }

  /// The whole number that is written, with its sign.
  var wholeNumber: Int? {
    switch kind {
    case .number(let numeral) where numeral.isWhole && numeral.significand < 1_000_000:
      Int(numeral.value)
    case .negation(let operand): operand.wholeNumber.map { -$0 }
    default: nil
    }
  }
}
