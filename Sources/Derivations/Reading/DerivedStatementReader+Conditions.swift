internal import AnswerSheets
internal import Notation
internal import Rubrics

/// Conditions behind values and before them, and values by cases.
extension DerivedStatementReader {
  // MARK: - Conditions behind a value

  /// `A if i = j else B`, `A for i ≠ j`; says where it ends.
  func readCondition(
    at start: Int, _ found: Mention, of term: inout Term,
    into statement: inout DerivedStatement
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
      DerivedStatement(
        subject: found.subject, indices: found.indices,
        sides: [DerivedSide(term: value, range: range(index, end))],
        condition: cases.count == 1 ? cases[0].condition : nil, offset: tokens[index].offset,
        isEquation: named != nil))
    self.topic = found
    index = end
    return true
  }

  /// One or two values, each behind its condition, and the name that the first of them is given.
  func conditional(
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

extension Term.Condition {
  /// Whether it tells cases apart rather than giving the range of an index.
  fileprivate var isTelling: Bool {
    guard relation == .equal else { return true }
    if case .index = left, case .index = right { return true }
    return false
  }
}
