import Algebra
import Notation

/// Reads tokens of written mathematics as an expression, as far as they make sense.
///
/// Nothing a student writes may overflow the stack, here or where the tree is walked later: nesting
/// is limited, and so is the number of operations on any way down the tree. Of entries beside each
/// other only the one with the most operations counts.
package struct MathParser {
  /// The most things behind an operand of words; nobody writes so many.
  static let mostPostfixes = 12

  /// Brackets that change how what stands in them is read.
  enum Surroundings: Int {
    case none
    /// The row of a typed matrix, where blanks separate.
    case row
    /// Square brackets behind a symbol, where a prime is part of a letter.
    case index
    /// The bars of a norm, which the next bars close.
    case norm
  }

  let tokens: [MathToken]
  let bytes: UnsafeBufferPointer<UInt8>
  let limits: ReadingLimits
  /// The meanings of words that are no names yet; nil where the lexer has made all names canonical.
  let words: WordJudgement?
  package internal(set) var index: Int
  private(set) var surroundings = Surroundings.none
  /// The message of the fault that made the reading fail for good; nothing is read any more once it
  /// is set.
  package var failure: String? { didSet { failureOffset = offset } }
  /// The byte at which it failed.
  package internal(set) var failureOffset = 0
  /// Whether the failure is that of a formula, which another side of the chain makes up for.
  var isFormulaFailure = false
  /// Whether an entry of a matrix that is blank or cannot be read is open, rather than a failure.
  var opensEntries = false
  /// Whether an entry was passed over, as between the commas of `[1, , 3]`.
  var passedEntry = false
  /// Whether a limit was met, which somebody who stands less deep may keep.
  private var isLimit = false
  private var nesting = 0
  /// The operators counted so far, no fewer than on any way down what is read.
  private var operations = 0
  /// The most that any entry at the present level brought it to.
  private var highestCount = 0

  /// The name that the side is one of; nil where nobody knows it.
  var left: String?

  /// The closing bracket of each opening one.
  let brackets: BracketMap
  /// The findings of the parsers of the same tokens before.
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
    words = nil
  }

  /// A parser of tokens with names as written; every expression that begins must be read to its
  /// end.
  package init(
    _ tokens: [MathToken], _ brackets: BracketMap, at index: Int, words: WordJudgement,
    _ memory: ParserMemory
  ) {
    self.tokens = tokens
    self.brackets = brackets
    self.memory = memory
    self.words = words
    self.index = index
    bytes = UnsafeBufferPointer(start: nil, count: 0)
    limits = ReadingLimits(nesting: WordJudgement.maximumNesting)
  }

  package var token: MathToken? { index < tokens.count ? tokens[index] : nil }
  package var offset: Int { token?.offset ?? tokens.last.map { $0.offset + 1 } ?? 0 }
  /// Whether blanks separate.
  var isInRow: Bool { surroundings == .row }

  /// The token behind the present one.
  var next: MathToken? { index + 1 < tokens.count ? tokens[index + 1] : nil }

  /// Runs a rule one level deeper, in other surroundings where some are given; nil where the tokens
  /// nest too deep.
  mutating func nested<Result>(
    in inner: Surroundings? = nil, _ rule: (inout MathParser) -> Result?
  ) -> Result? {
    guard nesting < limits.nesting else {
      failure =
        words == nil
        ? limits.tooDeep : "the expression nests deeper than \(limits.nesting) levels"
      isLimit = true
      return nil
    }
    nesting += 1
    let outer = (highestCount, surroundings)
    highestCount = operations
    surroundings = inner ?? surroundings
    defer {
      nesting -= 1
      operations = max(operations, highestCount)
      (highestCount, surroundings) = outer
    }
    return rule(&self)
  }

  /// Reads an operand by a rule, unless none was found at this index before.
  mutating func remembered(_ rule: (inout MathParser) -> Expression?) -> Expression? {
    let (start, around) = (index, surroundings)
    if let known = memory.failure(at: start, in: around) {
      if let message = known.message { (failure, failureOffset) = (message, known.offset) }
      return nil
    }
    guard takeStep() else { return nil }
    if let operand = rule(&self) { return operand }
    // What meets a limit depends on more than the token: on how deep it stands, or on the budget.
    if failure == nil || words != nil && !isLimit {
      memory.fail(at: start, in: around, .init(message: failure, offset: failureOffset))
    }
    return nil
  }

  /// Fails for good if words are read, with a message of the token found and the one expected.
  mutating func expect(_ expected: @autoclosure () -> String) {
    guard words != nil, failure == nil else { return }
    failure = unexpected(expected())
  }

  /// The message about the token at hand, with what should stand there.
  package func unexpected(_ expected: String) -> String {
    "found \((token?.kind ?? .newline).quoted), expected \(expected)"
  }

  /// Passes a token of that kind, if it stands here.
  mutating func accept(_ kind: MathToken.Kind) -> Bool {
    guard token?.kind == kind else { return false }
    index += 1
    return true
  }

  /// Passes the bracket that closes; false, and a failure where words are read, for anything else.
  mutating func close(_ bracket: MathBracket, behind what: String = "") -> Bool {
    if token?.closes(bracket) == true {
      index += 1
      return true
    }
    expect(MathToken.Kind.close(bracket).quoted + what)
    return false
  }

  /// Counts a step of work; false, and a failure for good, where the submission has no more.
  mutating func takeStep() -> Bool {
    if memory.takeStep() { return true }
    failure = "more work than a submission may cost"
    isLimit = true
    return false
  }

  /// Counts an operator; false where there are too many.
  mutating func countOperation() -> Bool {
    operations += 1
    // Sums and products of words become flat lists, whatever their length.
    let maximum = words == nil ? 800 : 2_000
    if operations <= maximum { return true }
    isFormulaFailure = true
    failure = "found more than \(maximum) operations, expected a shorter formula"
    isLimit = true
    return false
  }

  /// Reads an entry, whose operators do not add to those of the entries beside it.
  mutating func entry(
    _ rule: (inout MathParser) -> Expression? = { $0.comparison() }
  ) -> Expression? {
    let before = operations
    defer {
      highestCount = max(highestCount, operations)
      operations = before
    }
    return rule(&self)
  }
}
