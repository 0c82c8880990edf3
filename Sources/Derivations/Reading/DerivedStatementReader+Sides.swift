internal import AnswerSheets
internal import Notation
internal import Rubrics

/// The sides of an equation, and values by cases.
extension DerivedStatementReader {
  /// Reads all sides of an equation.
  mutating func readStatement(of found: Mention, at start: Int, from begin: Int) {
    var statement = DerivedSheet.Statement(
      subject: found.subject, indices: found.indices, sides: [], offset: tokens[start].offset,
      isEquation: true)
    index = begin
    readSides(into: &statement, found)
    if !statement.sides.isEmpty { statements.append(statement) }
    isOpen = !statement.sides.isEmpty
    statementEnd = index
  }

  /// `= …` at the start of a line goes on with the last statement, or with a chain of dimensions.
  mutating func readContinuation() -> Bool {
    let begin = past(index + 1, paragraphs: true)
    if let topic, readDimensions(of: mention ?? topic, from: begin) { return true }
    guard isOpen, var last = statements.popLast() else { return false }
    index = begin
    readSides(into: &last, Mention(subject: last.subject, indices: last.indices))
    statements.append(last)
    statementEnd = index
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
    if let (cases, _, end) = conditional(at: begin, found), cases.count > 1 {
      statement.sides.append(DerivedSheet.Side(term: .cases(cases), range: range(begin, end)))
      return end
    }
    var reader = terms(at: begin, of: found)
    do throws(UnreadTerm) {
      var term = try reader.side()
      guard ends(reader.index) else { throw reader.unexpected("an operator or the end") }
      let range = range(begin, reader.index)
      let end = readCondition(at: reader.index, found, of: &term, into: &statement)
      statement.sides.append(DerivedSheet.Side(term: term, range: range))
      return end
    } catch {
      let end = endOfSide(from: begin)
      statement.sides.append(DerivedSheet.Side(fault: error, range: range(begin, end)))
      return end
    }
  }

  /// The next token that is no mark between clauses and none of some words; ends of lines are passed where asked.
  private func pastMarks(
    _ start: Int, _ words: Set<String> = [], lines: Bool = false
  ) -> Int {
    var cursor = past(start, lines: lines)
    while let kind = kind(cursor),
      [.comma, .semicolon, .colon].contains(kind) || kind.isWord(in: words)
        || lines && kind == .stop
    {
      cursor = past(cursor + 1, lines: lines)
    }
    return cursor
  }

  /// Whether an expression may end before a token.
  func ends(_ index: Int) -> Bool {
    switch kind(index) {
    case nil, .boundary, .newline, .paragraph, .rowBreak, .equals, .comma, .semicolon, .stop,
      .colon, .ampersand, .open(.parenthesis), .close, .arrow, .dots, .membership:
      true
    case .method: kind(index + 1) != .open(.parenthesis)
    case .relation(let relation): ![.less, .greater].contains(relation)
    case .word(let word): !vocabulary.means(word) && !isCall(at: index) || word.utf8.count == 1
    default: false
    }
  }

  /// Whether a name with its scripts and an `=` stands here, which is a statement of its own.
  private func beginsOtherName(at start: Int) -> Bool {
    guard start < tokens.count else { return false }
    switch tokens[start].kind {
    case .word, .command: break
    default: return false
    }
    // The scripts of a name are few.
    for cursor in start + 1..<start + 8 {
      switch kind(cursor) {
      case .equals: return true
      case .lowered, .raised, .number, .word, .open(.brace), .close(.brace), .boundary: continue
      default: return false
      }
    }
    return false
  }

  /// Whether a word is the name of a function that means nothing here: `sinh(z)`, `foo(z)`.
  private func isCall(at index: Int) -> Bool {
    guard let word = tokens[index].word?.lowercased(), index + 1 < tokens.count,
      !MathParser.conditionWords.contains(word)
    else { return false }
    switch tokens[index + 1].kind {
    case .raised: return true
    case .open(.parenthesis):
      return MathParser.functions.contains(word)
        || tokens[index].isTyped && !tokens[index + 1].isSpaced
    default: return false
    }
  }

  private func endOfSide(from start: Int) -> Int {
    var cursor = start
    while cursor < tokens.count {
      switch tokens[cursor].kind {
      case .equals, .boundary, .newline, .paragraph: return max(cursor, start + 1)
      case .comma where cursor > start && beginsOtherName(at: past(cursor + 1)): return cursor
      // The `=` of a keyword or below a sum begins no side.
      case .open: cursor = (brackets.close(of: cursor) ?? cursor) + 1
      default: cursor += 1
      }
    }
    return cursor
  }

  // MARK: - Conditions behind a value

  /// `A if i = j else B`, `A for i ≠ j`; says where it ends.
  private func readCondition(
    at start: Int, _ found: Mention, of term: inout Term,
    into statement: inout DerivedSheet.Statement
  ) -> Int {
    guard let (condition, next) = condition(at: start, found) else { return start }
    if let (other, end) = alternative(at: pastMarks(next, ["and"]), found) {
      term = .cases([Term.Case(condition: condition, value: term), other])
      return end
    }
    statement.condition = condition
    return next
  }

  /// A condition behind `if` or `for`; ranges such as `for i = 1, …, N` are none.
  private func condition(
    at start: Int, _ found: Mention
  ) -> (condition: Term.Condition, next: Int)? {
    var cursor = past(start)
    while [.comma, .open(.parenthesis)].contains(kind(cursor)) {
      cursor = past(cursor + 1)
    }
    guard kind(cursor)?.isWord(in: MathParser.conditionWords) == true else { return nil }
    var reader = terms(at: past(cursor + 1), of: found)
    guard let condition = try? reader.condition(), condition.isTelling else { return nil }
    return (condition, reader.index)
  }

  /// `else B`, `B otherwise`, `B if i ≠ j`.
  private func alternative(
    at start: Int, _ found: Mention
  ) -> (other: Term.Case, next: Int)? {
    let leads = kind(start)?.isWord(in: MathParser.otherwiseWords) == true
    var reader = terms(at: leads ? pastMarks(start + 1) : start, of: found)
    guard let value = try? reader.expression() else { return nil }
    if leads { return (Term.Case(condition: nil, value: value), reader.index) }
    let behind = past(reader.index)
    if kind(behind)?.isWord(in: MathParser.otherwiseWords) == true {
      return (Term.Case(condition: nil, value: value), behind + 1)
    }
    guard let (condition, next) = condition(at: reader.index, found) else { return nil }
    return (Term.Case(condition: condition, value: value), next)
  }

  // MARK: - Conditions before a value

  /// `if i = j: A, else: B`, with or without the name before each value.
  mutating func readConditional(_ word: String) -> Bool {
    guard ["if", "when"].contains(word.lowercased()), let topic = mention ?? topic else {
      return false
    }
    guard let (cases, named, end) = conditional(at: index, topic) else { return false }
    let found = named ?? topic
    let value = cases.count == 1 ? cases[0].value : .cases(cases)
    statements.append(
      DerivedSheet.Statement(
        subject: found.subject, indices: found.indices,
        sides: [DerivedSheet.Side(term: value, range: range(index, end))],
        condition: cases.count == 1 ? cases[0].condition : nil, offset: tokens[index].offset,
        isEquation: named != nil))
    self.topic = found
    index = end
    return true
  }

  /// One or two values, each behind its condition, and the name that the first of them is given.
  private func conditional(
    at start: Int, _ topic: Mention
  ) -> (cases: [Term.Case], mention: Mention?, next: Int)? {
    guard kind(start)?.isWord(in: ["if", "when"]) == true,
      let (condition, next) = condition(at: start, topic),
      let first = branch(from: next, condition, topic)
    else { return nil }
    guard let other = otherBranch(from: first.next, first.mention ?? topic) else {
      return ([first.value], first.mention, first.next)
    }
    return ([first.value, other.value], first.mention ?? other.mention, other.next)
  }

  private typealias Branch = (value: Term.Case, mention: Mention?, next: Int)

  /// A value behind a condition, with the name it is given.
  private func branch(
    from start: Int, _ condition: Term.Condition?, _ topic: Mention
  ) -> Branch? {
    var cursor = pastMarks(start, ["then"], lines: true)
    var named: Mention?
    if let (found, next) = mention(at: cursor), kind(past(next)) == .equals {
      named = found
      cursor = past(past(next) + 1)
    }
    var reader = terms(at: cursor, of: named ?? topic)
    guard let value = try? reader.expression(), ends(reader.index) else { return nil }
    return (Term.Case(condition: condition, value: value), named, reader.index)
  }

  /// `else: B`, `else if i ≠ j: B`, `B otherwise`.
  private func otherBranch(from start: Int, _ topic: Mention) -> Branch? {
    var cursor = pastMarks(start, ["and"], lines: true)
    if kind(cursor)?.isWord(in: MathParser.otherwiseWords) == true {
      guard kind(past(cursor + 1))?.isWord(in: ["if"]) == true else {
        return branch(from: cursor + 1, nil, topic)
      }
      cursor = past(cursor + 1)
    }
    guard kind(cursor)?.isWord(in: ["if", "when"]) == true else {
      return alternative(at: pastMarks(start), topic).map { ($0.other, nil, $0.next) }
    }
    return condition(at: cursor, topic).flatMap { branch(from: $0.next, $0.condition, topic) }
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
