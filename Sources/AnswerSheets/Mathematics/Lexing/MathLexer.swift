import Algebra
import Notation

/// Cuts mathematics into tokens; what only sets the type is dropped.
///
/// Typed text and LaTeX share one lexer: people write `\hat{Y}` into text files and `[4; 0]` into
/// LaTeX.
struct MathLexer {
  /// The most tokens of one piece; hostile files have more.
  private static let maximumCount = 2_000_000
  /// The most brackets within each other that are told apart.
  static let maximumNesting = 1_000

  private let text: UnsafeBufferPointer<UInt8>
  /// The text up to where reading ends at present.
  var bytes: UnsafeBufferPointer<UInt8>
  var index: Int
  /// How letters beside each other are read.
  var style: QuantityNameScanner.Style
  /// Whether stars and bars are those of Markdown.
  let isMarkdown: Bool
  /// Whether a name is one token with its scripts; else words, commands and the signs of scripts
  /// are tokens each.
  let canonicalizesNames: Bool
  /// Whether the words of a text within mathematics are read.
  var isInText = false
  /// Whether what comes next stands apart from what was passed last without a token.
  var isApart = false
  /// Whether the line is the row of a table: `| Z1 | [4; 0] |`.
  var isTable = false
  var tokens: [MathToken] = []
  /// The bars of the line so far: between the rows of a matrix, in a derivation those around
  /// absolute values.
  var bars = 0
  /// The mark that closes a quoted matrix.
  var quotation: UInt8?
  /// The index of the `>` that closes a list: `<3, 6>`.
  var angleEnd: Int?
  /// The index of the bracket that closes the matrix behind a command: `\mqty(1 \\ 2)`.
  var matrixEnd: Int?
  /// How often no name began where one might.
  var failedNames = 0
  /// The brackets that are open, for what a new line means.
  var open: [MathBracket] = []
  var isSpaced = false

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, isMarkdown: Bool = false, canonicalizesNames: Bool = true
  ) {
    text = bytes
    self.isMarkdown = isMarkdown
    self.canonicalizesNames = canonicalizesNames
    self.bytes = bytes
    index = 0
    style = .typed
    tokens.reserveCapacity(32)
  }

  /// Begins with other mathematics; the memory for tokens stays.
  mutating func clear(isTable: Bool) {
    tokens.removeAll(keepingCapacity: true)
    open.removeAll(keepingCapacity: true)
    self.isTable = isTable
    bars = 0
    quotation = nil
    failedNames = 0
    isSpaced = false
  }

  /// Adds the tokens of a range.
  mutating func read(_ range: Range<Int>, _ style: QuantityNameScanner.Style) {
    self.style = style
    index = range.lowerBound
    // Names end with the range, so that no scanner reads beyond it.
    bytes = UnsafeBufferPointer(rebasing: text[..<range.upperBound])
    run()
    index = range.upperBound
  }

  /// Whether a bracket is open that may go on in the next line.
  var isOpen: Bool { open.contains { $0 != .matrix && $0 != .ignored } }

  /// Whether the arguments of a function go on: their last sign is a comma.
  var isBetweenArguments: Bool {
    guard open.last == .parenthesis, case .comma? = tokens.last?.kind else { return false }
    return true
  }

  /// The operand before an operation that ends a line.
  enum OpenOperation {
    /// A name, so that even what looks like a statement in the next line goes on with it.
    case ofName
    /// A number or a bracket; behind a number a hyphen may be a dash.
    case ofValue
  }

  /// The operand of the operation whose sign is the last, so that the next line goes on; nil where
  /// there is none.
  var endsInOperation: OpenOperation? {
    guard tokens.count > 2, let last = tokens.last, last.isSpaced, case .sign(let sign) = last.kind,
      [.add, .subtract, .multiply, .divide].contains(sign)
    else { return nil }
    switch tokens[tokens.count - 2].kind {
    case .name: return .ofName
    case .number, .close, .matrix: return .ofValue
    default: return nil
    }
  }

  /// Says that a new line begins; within an operation it means nothing.
  mutating func breakLine(at offset: Int) {
    index = offset
    if endsInOperation == nil { newline() }
    isSpaced = true
  }

  /// Opens a matrix whose rows are lines.
  mutating func openRows(at offset: Int) {
    index = offset
    isSpaced = true
    push(.square, length: 0)
  }

  /// Closes a matrix whose rows were lines.
  mutating func closeRows(at offset: Int) {
    index = offset
    pop(.square, length: 0)
  }

  /// Adds a matrix whose rows are these lines.
  mutating func readMatrix(ofLines rows: [Range<Int>]) {
    guard let first = rows.first, let last = rows.last else { return }
    openRows(at: first.lowerBound)
    for row in rows {
      read(row, .typed)
      breakLine(at: row.upperBound)
    }
    closeRows(at: last.upperBound)
  }

  /// Multiplies the numbers among the tokens from one on by a power of ten; their digits stay.
  mutating func scaleNumbers(from first: Int, byTenTo power: Int) {
    for cursor in tokens.indices.dropFirst(first) {
      guard case .number(var numeral) = tokens[cursor].kind else { continue }
      numeral.exponent = Int32(clamping: Int(numeral.exponent) + power)
      tokens[cursor].kind = .number(numeral)
    }
  }

  /// Adds a token of no width, such as the end of mathematics within prose.
  mutating func mark(_ kind: MathToken.Kind, at offset: Int) {
    tokens.append(
      MathToken(kind: kind, offset: offset, isSpaced: isSpaced, isTyped: style == .typed))
    isSpaced = true
  }

  private mutating func run() {
    while index < bytes.count, tokens.count < Self.maximumCount {
      let byte = bytes[index]
      if byte <= 0x20 || (byte == UInt8(ascii: "~") && style == .latex) {
        if byte == 0x0A { newline() }
        index += 1
        isSpaced = true
      } else {
        token(byte)
        isSpaced = false
      }
    }
  }

  /// A new line may separate the rows of a typed matrix, or statements; within a row's own bracket
  /// it is only where the page ended.
  private mutating func newline() {
    guard style == .typed, open.isEmpty || open.last == .square else { return }
    if open.dropLast().last == .square { return }
    if case .newline? = tokens.last?.kind { return }
    append(.newline, length: 0)
  }

  mutating func append(_ kind: MathToken.Kind, length: Int) {
    tokens.append(
      MathToken(kind: kind, offset: index, isSpaced: isSpaced, isTyped: style == .typed))
    index += length
  }

  func byte(after distance: Int) -> UInt8 {
    index + distance < bytes.count ? bytes[index + distance] : 0
  }
}
