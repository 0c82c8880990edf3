import Algebra
import Notation

/// Reads tokens of written mathematics as an expression, as far as they make sense.
///
/// Nothing a student writes may overflow the stack, here or where the tree is walked later: nesting
/// is limited, and so is the number of operations on any way down the tree. Of entries beside each
/// other only the one with the most operations counts.
struct MathParser {
  /// The most operators that may stand on one way down the tree.
  private static let maximumOperations = 800

  let tokens: [MathToken]
  let bytes: UnsafeBufferPointer<UInt8>
  let limits: ReadingLimits
  var index: Int
  /// Whether blanks separate, as in the row of a typed matrix.
  var isInRow = false
  /// What made the reading fail for good; nothing is read any more once it is set.
  var failure: String?
  /// Whether the failure is that of a formula, which another side of the chain makes up for.
  var isFormulaFailure = false
  private var nesting = 0
  /// The operators counted so far, no fewer than on any way down what is read.
  private var operations = 0
  /// The most that any entry at the present level brought it to.
  private var highestCount = 0

  /// Where each bracket is closed.
  let brackets: BracketMap
  /// What the parsers of the same tokens found before.
  private let memory: ParserMemory

  init(
    _ tokens: [MathToken], in bytes: UnsafeBufferPointer<UInt8>, _ brackets: BracketMap,
    at index: Int, limits: ReadingLimits, _ memory: ParserMemory
  ) {
    self.tokens = tokens
    self.bytes = bytes
    self.brackets = brackets
    self.memory = memory
    self.limits = limits
    self.index = index
  }

  var token: MathToken? { index < tokens.count ? tokens[index] : nil }
  var offset: Int { token?.offset ?? tokens.last?.offset ?? 0 }

  /// The token behind the present one.
  var next: MathToken? { index + 1 < tokens.count ? tokens[index + 1] : nil }

  /// Runs a rule one level deeper; nil where the tokens nest too deep.
  mutating func nested<Result>(_ rule: (inout MathParser) -> Result?) -> Result? {
    guard nesting < limits.nesting else {
      failure = limits.tooDeep
      return nil
    }
    nesting += 1
    let outer = highestCount
    highestCount = operations
    defer {
      nesting -= 1
      operations = max(operations, highestCount)
      highestCount = outer
    }
    return rule(&self)
  }

  /// Reads an operand by a rule, unless none was found at this place before.
  mutating func remembered(_ rule: (inout MathParser) -> Expression?) -> Expression? {
    let (start, row) = (index, isInRow)
    guard !memory.hasFailed(at: start, isInRow: row), takeStep() else { return nil }
    if let operand = rule(&self) { return operand }
    // What fails for good depends on more than the place: on how deep it stands, or on the budget.
    if failure == nil { memory.fail(at: start, isInRow: row) }
    return nil
  }

  /// Counts a step of work; false, and a failure for good, where the submission has no more.
  mutating func takeStep() -> Bool {
    if memory.takeStep() { return true }
    failure = "more work than a submission may cost"
    return false
  }

  /// Counts an operator; false where there are too many.
  mutating func countOperation() -> Bool {
    operations += 1
    if operations <= Self.maximumOperations { return true }
    isFormulaFailure = true
    failure = "found more than \(Self.maximumOperations) operations, expected a shorter formula"
    return false
  }

  /// Reads an entry, whose operators do not add to those of the entries beside it.
  mutating func entry(
    _ rule: (inout MathParser) -> Expression? = { $0.expression() }
  ) -> Expression? {
    let before = operations
    defer {
      highestCount = max(highestCount, operations)
      operations = before
    }
    return rule(&self)
  }
}

// MARK: - Sums and products

extension MathParser {
  /// A sum, as far as it goes; nil where the tokens begin with none.
  mutating func expression() -> Expression? {
    guard failure == nil else { return nil }
    let start = offset
    let isNegative = passSigns()
    guard var sum = product() else { return nil }
    if isNegative { sum = Expression(.negation(sum), at: start) }
    while let sign = sumSign {
      let back = index
      index += 1
      guard countOperation(), let term = product() else {
        index = back
        return failure == nil ? sum : nil
      }
      sum = Expression(.binary(sign, sum, term), at: start)
    }
    return sum
  }

  /// Passes signs before an operand; whether they are a minus together.
  private mutating func passSigns() -> Bool {
    var isNegative = false
    while case .sign(let sign)? = token?.kind, sign == .subtract || sign == .add {
      if sign == .subtract { isNegative.toggle() }
      index += 1
    }
    return isNegative
  }

  /// A plus or minus that goes on with a sum.
  private var sumSign: BinaryOperator? {
    guard case .sign(let sign)? = token?.kind, sign == .add || sign == .subtract else { return nil }
    guard let next, let token else { return nil }
    // `[1 -2]` are two entries.
    if isInRow, token.isSpaced, !next.isSpaced { return nil }
    // `.985 - done` is a value and a word behind it.
    if next.isProse, token.isSpaced, next.isSpaced, endsWithProse(at: index + 1) { return nil }
    return sign
  }

  /// Whether a word of prose stands here that no operator follows.
  private func endsWithProse(at place: Int) -> Bool {
    guard place + 1 < tokens.count else { return true }
    switch tokens[place + 1].kind {
    case .sign, .equals, .raised, .prime: return false
    default: return true
    }
  }

  private mutating func product() -> Expression? {
    guard var left = power() else { return nil }
    while token != nil {
      let back = index
      guard !beginsStatement(behind: left), let sign = productSign() else { break }
      let start = offset
      let isNegative = sign != .juxtaposed && passSigns()
      guard countOperation(), var right = power() else {
        index = back
        return failure == nil ? left : nil
      }
      if isNegative { right = Expression(.negation(right), at: start) }
      left =
        Self.scientific(left, sign, right)
        ?? Expression(.binary(sign, left, right), at: left.offset)
    }
    return left
  }

  /// Whether a name that is known begins a statement here, behind a value that is complete: `z = 1.1   a = 0.7503`.
  private func beginsStatement(behind value: Expression) -> Bool {
    guard let token, token.isSpaced, token.isTyped, let name = token.name,
      let catalogue = limits.catalogue
    else { return false }
    if ConnectingWords.holds(name), value.numbers != nil {
      return catalogue.isStatement(next, before: index + 2 < tokens.count ? tokens[index + 2] : nil)
    }
    guard next?.isEquals == true,
      let quantity = catalogue.quantity(name.folded), value.numbers != nil
    else { return false }
    // `w = 2 x = 4` may be a product of what is given; what is asked for is stated.
    return quantity.isStep || gap(before: index) > 1
  }

  /// The blanks before a token.
  private func gap(before place: Int) -> Int {
    let end = tokens[place].offset
    return bytes[..<end].reversed().prefix { $0.isBlank }.count
  }

  /// The operator between two factors, passed; juxtaposition where none is written.
  private mutating func productSign() -> BinaryOperator? {
    guard let token else { return nil }
    switch token.kind {
    case .sign(.multiply), .sign(.divide), .sign(.multiplyEntries), .sign(.divideEntries):
      guard case .sign(let sign) = token.kind else { return nil }
      index += 1
      return sign
    case .name(let name):
      return name.isProse || (isInRow && token.isSpaced && token.isTyped) ? nil : .juxtaposed
    case .function, .euler, .fraction, .root, .open(.matrix), .matrix:
      return .juxtaposed
    case .open(.parenthesis), .open(.square):
      if token.isSpaced, token.isTyped, isInRow || isAside { return nil }
      return .juxtaposed
    case .open(.brace):
      return isInRow ? nil : .juxtaposed
    default: return nil
    }
  }

  /// Whether the bracket that opens here holds prose or a statement, so that nothing is multiplied: `4 (2
  /// points)`.
  private var isAside: Bool {
    var place = index + 1
    while place < tokens.count, place < index + 16 {
      switch tokens[place].kind {
      case .name(let name) where name.isProse: return true
      case .opaque, .equals: return true
      case .close, .matrix: return false
      default: place += 1
      }
    }
    return false
  }

  /// `2.5 × 10^{-3}` is one number.
  private static func scientific(
    _ left: Expression, _ sign: BinaryOperator, _ right: Expression
  ) -> Expression? {
    guard sign == .multiply, case .number(var numeral) = left.kind,
      case .binary(.power, let ten, let power) = right.kind,
      case .number(let base) = ten.kind, base == Numeral(significand: 10),
      let exponent = power.wholeNumber, abs(exponent) <= 400
    else { return nil }
    numeral.exponent += Int32(exponent)
    return Expression(.number(numeral), at: left.offset)
  }

  /// An operand with what follows it: powers, primes, indices, methods.
  mutating func power() -> Expression? {
    guard var operand = operand() else { return nil }
    while let next = postfixed(operand) {
      guard countOperation() else { return nil }
      operand = next
    }
    return failure == nil ? operand : nil
  }
}
