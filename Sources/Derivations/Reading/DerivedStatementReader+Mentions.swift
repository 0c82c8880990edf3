internal import AnswerSheets
internal import Rubrics

/// Names of quantities and derivatives, and the prose that gives them a value.
extension DerivedStatementReader {
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
  mutating func readMention() -> Bool {
    guard mayBegin else { return false }
    guard let (found, next) = mention(at: index), isSubject(found, before: next) else {
      return readDefinition()
    }
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
    while let word = cursor < tokens.count ? tokens[cursor].word : nil, Self.fillers.contains(word)
    {
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
      DerivedStatement(
        subject: found.subject, indices: found.indices,
        sides: [DerivedSide(term: term, range: range(begin, reader.index))],
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
