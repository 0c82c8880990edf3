internal import AnswerSheets
internal import Rubrics

/// Walks through an answer and finds what is stated of the quantities and derivatives of a problem.
///
/// It knows equations, `\in \mathbb{R}^{…}`, and the prose around them: `This is a K × K matrix: …`
/// speaks of what was named last.
struct DerivedStatementReader {
  /// A quantity or derivative with the indices that stand behind it.
  struct Mention {
    var subject: Problem.Subject
    var indices: [Term.Index] = []
  }

  /// The most statements that are read of an answer.
  private static let maximumStatements = 2_000

  let tokens: [MathToken]
  /// The byte of the source behind the last token.
  private let textEnd: Int
  /// The names of the problem and those that the answer has defined so far.
  var vocabulary: Vocabulary { didSet { words = vocabulary.judgement } }
  let brackets: BracketMap
  private var words: WordJudgement
  private let memory: ParserMemory
  var index = 0
  /// The subject of prose such as `this is`.
  var topic: Mention?
  /// The subject named last in the sentence being read.
  var mention: Mention?
  /// Whether the last statement may go on with another `=`.
  var isOpen = false
  /// The token behind the last statement.
  var statementEnd = 0
  var statements: [DerivedStatement] = []
  var claims: [ShapeClaim] = []
  /// Words of the sentence so far that make a shape a claim.
  var hasShapeCue = false

  private static let shapeCues: Set<String> = [
    "dim", "dims", "dimension", "dimensions", "dimensionality", "shape", "shapes", "size", "sizes",
  ]

  init(
    _ tokens: [MathToken], endingAt end: Int, _ vocabulary: Vocabulary, _ memory: ParserMemory
  ) {
    self.tokens = tokens.withoutLinesInBrackets
    textEnd = end
    var vocabulary = vocabulary
    vocabulary.lowered = self.tokens.lowered(vocabulary)
    self.vocabulary = vocabulary
    self.memory = memory
    brackets = BracketMap(self.tokens)
    words = vocabulary.judgement
  }

  /// A reader of what begins at a token, where something is said of a quantity or derivative.
  func terms(at index: Int, of found: Mention? = nil) -> TermReader {
    TermReader(
      MathParser(tokens, brackets, at: index, words: words, memory),
      TermElaborator(
        tokens: tokens, vocabulary: vocabulary, context: found.map(context) ?? []))
  }

  /// The reader of dimensions among the tokens.
  var dimensions: TermElaborator { TermElaborator(tokens: tokens, vocabulary: vocabulary) }

  /// Reads statements up to the end of the tokens, at most `maximumStatements`.
  mutating func run() {
    while index < tokens.count, statements.count < Self.maximumStatements {
      let start = index
      readNext()
      if index <= start { index = start + 1 }
    }
  }

  private mutating func readNext() {
    let token = tokens[index]
    switch token.kind {
    case .paragraph:
      endSentence()
      index += 1
    case .newline, .boundary: index += 1
    case .stop:
      endSentence()
      index += 1
    case .equals:
      if isBehindOtherName || !readContinuation() { index += 1 }
    case .word(let word):
      if Self.shapeCues.contains(word.lowercased()) { hasShapeCue = true }
      if readShapeCall(word) || readConditional(word) || readMention() || readShape() { return }
      isOpen = isOpen && !token.isTyped
      index += 1
    default:
      if readMention() || readShape() { return }
      index += 1
    }
  }

  /// Whether the `=` here has a name before it that the problem does not know: `…, \delta_1 = …` is
  /// a statement of its own.
  private var isBehindOtherName: Bool {
    guard index > statementEnd else { return false }
    switch tokens[index - 1].kind {
    case .word(let word): return word.utf8.count == 1
    case .command, .number: return true
    case .close(.brace): return !isBehindFraction
    default: return false
    }
  }

  /// Whether two groups in braces stand before the `=` here, as behind the derivative that a
  /// fraction is.
  private var isBehindFraction: Bool {
    var (cursor, depth) = (index - 1, 0)
    while cursor > max(0, index - 60) {
      switch tokens[cursor].kind {
      case .close(.brace): depth += 1
      case .open(.brace): depth -= 1
      default: break
      }
      if depth == 0 {
        if case .close(.brace) = tokens[cursor - 1].kind { return true }
        return false
      }
      cursor -= 1
    }
    return false
  }

  private mutating func endSentence() {
    mention = nil
    hasShapeCue = false
  }

  // MARK: - Tokens

  func kind(_ index: Int) -> MathToken.Kind? {
    index < tokens.count ? tokens[index].kind : nil
  }

  /// The next token that is no mark of mathematics; ends of lines are passed where asked.
  func past(_ start: Int, lines: Bool = false, paragraphs: Bool = false) -> Int {
    var cursor = start
    while cursor < tokens.count {
      switch tokens[cursor].kind {
      case .boundary: cursor += 1
      case .newline where lines || paragraphs: cursor += 1
      case .paragraph where paragraphs: cursor += 1
      default: return cursor
      }
    }
    return cursor
  }

  /// The bytes from one token up to another.
  func range(_ start: Int, _ end: Int) -> Range<Int> {
    let first = start < tokens.count ? tokens[start].offset : 0
    var last = end
    while last > start + 1, tokens[last - 1].isLayout { last -= 1 }
    let stop = last < tokens.count ? tokens[last].offset : textEnd
    return first..<max(stop, first)
  }
}
