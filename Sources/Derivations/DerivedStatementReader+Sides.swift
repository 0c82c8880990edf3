internal import AnswerSheets
internal import Notation
internal import Rubrics

/// The sides of an equation, and values by cases.
extension DerivedStatementReader {
  /// Reads all sides of an equation.
  mutating func readStatement(of found: Mention, at start: Int, from place: Int) {
    var statement = DerivedSheet.Statement(
      subject: found.subject, places: found.places, sides: [], offset: tokens[start].offset,
      isEquation: true)
    index = place
    readSides(into: &statement, found)
    if !statement.sides.isEmpty { statements.append(statement) }
    isOpen = !statement.sides.isEmpty
  }

  /// `= …` at the start of a line goes on with the last statement, or with a chain of dimensions.
  mutating func readContinuation() -> Bool {
    let place = past(index + 1, paragraphs: true)
    if let topic, readDimensions(of: mention ?? topic, from: place) { return true }
    guard isOpen, var last = statements.popLast() else { return false }
    index = place
    readSides(into: &last, Mention(subject: last.subject, places: last.places))
    statements.append(last)
    return true
  }

  private mutating func readSides(into statement: inout DerivedSheet.Statement, _ found: Mention) {
    while index < tokens.count {
      let begin = past(index, paragraphs: true)
      guard begin < tokens.count, statement.sides.count < 40 else { return }
      let end = readSide(from: begin, found, into: &statement)
      index = max(end, begin)
      var next = past(index)
      while [.rowBreak, .ampersand].contains(kind(next)) { next = past(next + 1) }
      guard kind(next) == .equals else { return }
      index = next + 1
    }
  }

  /// Reads one side with its condition; says where it ends.
  private mutating func readSide(
    from begin: Int, _ found: Mention, into statement: inout DerivedSheet.Statement
  ) -> Int {
    if readDimensions(of: found, from: begin) { return index }
    if let end = readLeadingCondition(from: begin, found, into: &statement) { return end }
    var parser = parser(at: begin)
    parser.context = context(of: found)
    do throws(UnreadTerm) {
      var term = try parser.side()
      guard ends(parser.index) else { throw parser.unexpected("an operator or the end") }
      let range = range(begin, parser.index)
      readCondition(&parser, of: &term, into: &statement)
      statement.sides.append(DerivedSheet.Side(term: term, range: range))
      return parser.index
    } catch {
      let end = endOfSide(from: begin)
      statement.sides.append(DerivedSheet.Side(fault: error, range: range(begin, end)))
      return end
    }
  }

  /// `if i = j: A, else: B` as a whole side; nil, and nothing read, for anything else.
  private func readLeadingCondition(
    from begin: Int, _ found: Mention, into statement: inout DerivedSheet.Statement
  ) -> Int? {
    let context = context(of: found)
    guard kind(begin)?.isWord(in: ["if", "when"]) == true,
      let (condition, next) = condition(at: begin, context)
    else { return nil }
    var parser = parser(at: pastSeparators(next, also: ["then"]))
    parser.context = context
    guard let value = try? parser.expression(),
      let (other, end) = alternative(at: pastSeparators(parser.index), context)
    else { return nil }
    let term = Term.cases([Term.Case(condition: condition, value: value), other])
    statement.sides.append(DerivedSheet.Side(term: term, range: range(begin, end)))
    return end
  }

  /// The next token that is no comma, semicolon, colon or one of some words.
  private func pastSeparators(_ start: Int, also words: [String] = []) -> Int {
    var place = past(start)
    while let kind = kind(place),
      [.comma, .semicolon, .colon].contains(kind) || kind.isWord(in: Set(words))
    {
      place = past(place + 1)
    }
    return place
  }

  /// Whether an expression may end before a token.
  func ends(_ place: Int) -> Bool {
    switch kind(place) {
    case nil, .boundary, .newline, .paragraph, .rowBreak, .equals, .comma, .semicolon, .stop,
      .colon, .ampersand, .open(.parenthesis), .close, .arrow, .dots, .method, .membership:
      true
    case .relation(let relation): ![.less, .greater].contains(relation)
    case .word(let word): !vocabulary.means(word) || word.utf8.count == 1
    default: false
    }
  }

  private func endOfSide(from start: Int) -> Int {
    var place = start
    while place < tokens.count {
      switch tokens[place].kind {
      case .equals, .boundary, .newline, .paragraph: return max(place, start + 1)
      default: place += 1
      }
    }
    return place
  }

  // MARK: - Conditions behind a value

  /// `A if i = j else B`, `A for i ≠ j`.
  private func readCondition(
    _ parser: inout TermParser, of term: inout Term, into statement: inout DerivedSheet.Statement
  ) {
    guard let (condition, next) = condition(at: parser.index, parser.context) else { return }
    var place = past(next)
    while [.comma, .semicolon].contains(kind(place)) { place = past(place + 1) }
    if kind(place)?.isWord(in: ["and"]) == true { place = past(place + 1) }
    if let (other, end) = alternative(at: place, parser.context) {
      term = .cases([Term.Case(condition: condition, value: term)] + [other])
      parser.index = end
    } else {
      statement.condition = condition
      parser.index = next
    }
  }

  /// A condition behind `if` or `for`; ranges such as `for i = 1, …, N` are none.
  private func condition(
    at start: Int, _ context: [Int]
  ) -> (condition: Term.Condition, next: Int)? {
    var place = past(start)
    while [.comma, .open(.parenthesis)].contains(kind(place)) {
      place = past(place + 1)
    }
    guard kind(place)?.isWord(in: TermParser.conditionWords) == true else { return nil }
    var parser = parser(at: past(place + 1))
    parser.context = context
    guard let condition = try? parser.condition(), condition.isTelling else { return nil }
    return (condition, parser.index)
  }

  /// `else B`, `B otherwise`, `B if i ≠ j`.
  private func alternative(
    at start: Int, _ context: [Int]
  ) -> (other: Term.Case, next: Int)? {
    var place = start
    let leads = kind(place)?.isWord(in: TermParser.otherwiseWords) == true
    if leads {
      place = past(place + 1)
      while [.comma, .colon].contains(kind(place)) { place = past(place + 1) }
    }
    var parser = parser(at: place)
    parser.context = context
    guard let value = try? parser.expression() else { return nil }
    if leads { return (Term.Case(condition: nil, value: value), parser.index) }
    let behind = past(parser.index)
    if kind(behind)?.isWord(in: TermParser.otherwiseWords) == true {
      return (Term.Case(condition: nil, value: value), behind + 1)
    }
    guard let (condition, next) = condition(at: parser.index, context) else { return nil }
    return (Term.Case(condition: condition, value: value), next)
  }

  // MARK: - Conditions before a value

  /// `if i = j: A, else: B`, with or without the name before each value.
  mutating func readConditional(_ word: String) -> Bool {
    guard ["if", "when"].contains(word.lowercased()), let topic = mention ?? topic else {
      return false
    }
    let start = index
    var parser = parser(at: past(index + 1))
    parser.context = context(of: topic)
    guard let condition = try? parser.condition(), condition.isTelling,
      let first = branch(from: parser.index, topic)
    else { return false }
    var found = first.mention ?? topic
    var cases = [Term.Case(condition: condition, value: first.value)]
    var end = first.next
    if let (other, next, named) = otherBranch(from: end, found) {
      cases.append(other)
      end = next
      if first.mention == nil, let named { found = named }
    }
    var statement = DerivedSheet.Statement(
      subject: found.subject, places: found.places, sides: [], offset: tokens[start].offset,
      isEquation: first.mention != nil)
    if cases.count == 1 { statement.condition = condition }
    statement.sides = [
      DerivedSheet.Side(
        term: cases.count == 1 ? first.value : .cases(cases), range: range(start, end))
    ]
    statements.append(statement)
    self.topic = found
    index = end
    return true
  }

  /// A value behind a condition, with the name it is given.
  private func branch(
    from start: Int, _ topic: Mention
  ) -> (value: Term, mention: Mention?, next: Int)? {
    var place = past(start, lines: true)
    while [.colon, .comma].contains(kind(place))
      || kind(place)?.isWord(in: ["then"]) == true
    {
      place = past(place + 1, lines: true)
    }
    var named: Mention?
    if let (found, next) = mention(at: place), kind(past(next)) == .equals {
      named = found
      place = past(past(next) + 1)
    }
    var parser = parser(at: place)
    parser.context = context(of: named ?? topic)
    guard let value = try? parser.expression(), ends(parser.index) else { return nil }
    return (value, named, parser.index)
  }

  private func otherBranch(
    from start: Int, _ topic: Mention
  ) -> (other: Term.Case, next: Int, mention: Mention?)? {
    var place = past(start, lines: true)
    while [.comma, .semicolon, .stop].contains(kind(place))
      || kind(place)?.isWord(in: ["and"]) == true
    {
      place = past(place + 1, lines: true)
    }
    if kind(place)?.isWord(in: TermParser.otherwiseWords) == true {
      if kind(past(place + 1))?.isWord(in: ["if"]) == true {
        place = past(place + 1)
      } else {
        return branch(from: place + 1, topic).map {
          (Term.Case(condition: nil, value: $0.value), $0.next, $0.mention)
        }
      }
    }
    guard kind(place)?.isWord(in: ["if", "when"]) == true else { return nil }
    var parser = parser(at: past(place + 1))
    parser.context = context(of: topic)
    guard let condition = try? parser.condition(), condition.isTelling,
      let branch = branch(from: parser.index, topic)
    else { return nil }
    return (Term.Case(condition: condition, value: branch.value), branch.next, branch.mention)
  }
}

extension MathToken.Kind {
  /// Whether it is one of some words in small letters.
  func isWord(in words: Set<String>) -> Bool {
    if case .word(let word) = self { return words.contains(word.lowercased()) }
    return false
  }
}

extension Term.Condition {
  /// Whether it tells cases apart rather than giving the range of an index.
  fileprivate var isTelling: Bool {
    guard relation == .equal else { return true }
    if case .index = left, case .index = right { return true }
    return false
  }
}
