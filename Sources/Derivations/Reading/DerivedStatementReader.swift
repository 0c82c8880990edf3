internal import AnswerSheets
internal import Rubrics

/// Walks through an answer and finds what is stated of the quantities and derivatives of a problem.
///
/// It knows equations, `\in \mathbb{R}^{…}`, and the prose around them: `This is a K × K matrix: …` speaks of what was
/// named last.
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
  let vocabulary: Vocabulary
  let brackets: BracketMap
  private let words: WordJudgement
  private let memory: ParserMemory
  var index = 0
  /// What prose such as `this is` speaks of.
  var topic: Mention?
  /// What was named last in the sentence being read.
  var mention: Mention?
  /// Whether the last statement may go on with another `=`.
  var isOpen = false
  /// The token behind the last statement.
  var statementEnd = 0
  var statements: [DerivedSheet.Statement] = []
  var claims: [DerivedSheet.Claim] = []
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

  /// What tells dimensions among the tokens.
  var dimensions: TermElaborator { TermElaborator(tokens: tokens, vocabulary: vocabulary) }

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

  /// Whether the `=` here has a name before it that the problem does not know: `…, \delta_1 = …` is a statement of its own.
  private var isBehindOtherName: Bool {
    guard index > statementEnd else { return false }
    switch tokens[index - 1].kind {
    case .word(let word): return word.utf8.count == 1
    case .command, .number: return true
    case .close(.brace): return !isBehindFraction
    default: return false
    }
  }

  /// Whether two groups in braces stand before the `=` here, as behind the derivative that a fraction is.
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

  // MARK: - Mentions

  /// Whether a name here begins something rather than going on with an expression.
  private var mayBegin: Bool {
    guard index > 0 else { return true }
    switch tokens[index - 1].kind {
    case .boundary, .newline, .paragraph, .rowBreak, .comma, .stop, .semicolon, .colon, .ampersand,
      .close(.parenthesis), .open(.parenthesis), .arrow, .equals:
      return true
    case .word(let word): return !vocabulary.means(word) || Self.openers.contains(word)
    default: return false
    }
  }

  private static let openers: Set<String> = ["a", "for", "For", "is", "the", "that", "and"]

  /// The quantity or derivative named at a token, and the token behind it.
  func mention(at start: Int) -> (mention: Mention, next: Int)? {
    var reader = terms(at: start)
    guard var inner = try? reader.subject() else { return nil }
    var indices: [Term.Index] = []
    while case .entry(let whole, let outer) = inner {
      (inner, indices) = (whole, outer + indices)
    }
    switch inner {
    case .partial(let above, let below):
      return (Mention(subject: .derivative(above, by: below), indices: indices), reader.index)
    case .quantity(let quantity):
      let reference = Term.Reference(quantity: quantity, indices: indices)
      return (Mention(subject: .value(reference)), reader.index)
    default: return nil
    }
  }

  /// Reads a name and what is said of it right behind.
  private mutating func readMention() -> Bool {
    guard mayBegin, let (found, next) = mention(at: index) else { return false }
    let start = index
    mention = found
    let behind = past(next)
    switch kind(behind) {
    case .equals:
      topic = found
      readStatement(of: found, at: start, from: behind + 1)
    case .ampersand where kind(behind + 1) == .equals:
      topic = found
      readStatement(of: found, at: start, from: behind + 2)
    case .membership:
      index = behind + 1
      readMembership(of: found)
    case .colon:
      topic = found
      index = next
      readLabelled(found, at: start, from: behind + 1)
    case .word(let word) where Self.copulas.contains(word.lowercased()):
      topic = found
      index = behind + 1
      readCopula(found, at: start)
    default:
      if case .derivative = found.subject { topic = found }
      index = next
    }
    return true
  }

  private static let copulas: Set<String> = ["is", "equals", "becomes", "are"]
  private static let fillers: Set<String> = [
    "simply", "just", "equal", "to", "given", "by", "then",
  ]
  private static let articles: Set<String> = ["a", "an", "the", "also"]

  /// `dZ2_dH: W2` — where the value cannot be read, nothing is stated.
  private mutating func readLabelled(_ found: Mention, at start: Int, from next: Int) {
    let begin = past(next, lines: true)
    guard begin < tokens.count, !tokens[begin].isLayout, !startsEquation(at: begin) else { return }
    tryValue(of: found, at: start, from: begin)
  }

  /// Whether a name with an `=` behind it stands here: an equation of its own.
  private func startsEquation(at index: Int) -> Bool {
    guard let (_, next) = mention(at: index) else { return false }
    let behind = past(next)
    return kind(behind) == .equals || kind(behind) == .membership
  }

  /// `dZ2_dH is W2`.
  private mutating func readCopula(_ found: Mention, at start: Int) {
    var cursor = past(index)
    while let word = cursor < tokens.count ? tokens[cursor].word : nil, Self.fillers.contains(word) {
      cursor = past(cursor + 1)
    }
    guard cursor < tokens.count else { return }
    if let word = tokens[cursor].word, Self.articles.contains(word) { return }
    if dimensions.extents(at: cursor).map({ $0.extents.count > 1 }) == true { return }
    tryValue(of: found, at: start, from: cursor)
  }

  /// Reads a value that prose leads to; what cannot be read is prose.
  mutating func tryValue(of found: Mention, at start: Int, from begin: Int) {
    var reader = terms(at: begin, of: found)
    guard let term = try? reader.expression(), ends(reader.index), !term.isTrivial else { return }
    statements.append(
      DerivedSheet.Statement(
        subject: found.subject, indices: found.indices,
        sides: [DerivedSheet.Side(term: term, range: range(begin, reader.index))],
        offset: tokens[start].offset, isEquation: false))
    index = max(index, reader.index)
    isOpen = true
  }

  /// The quantities that letters without a layer may mean.
  func context(of found: Mention) -> [Int] {
    switch found.subject {
    case .value(let reference):
      return [reference.quantity] + vocabulary.problem.quantities[reference.quantity].uses
    case .derivative(let above, let below): return [above.quantity, below.quantity]
    }
  }
}

extension Term {
  /// Whether it is too little to be meant as an answer in prose.
  fileprivate var isTrivial: Bool {
    switch self {
    case .number, .index, .size: true
    default: false
    }
  }
}
