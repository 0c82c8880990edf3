internal import AnswerSheets
internal import Notation
internal import Rubrics

/// The sides of an equation.
extension DerivedStatementReader {
  /// Reads all sides of an equation.
  mutating func readStatement(of found: Mention, at start: Int, from begin: Int) {
    var statement = DerivedStatement(
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

  private mutating func readSides(into statement: inout DerivedStatement, _ found: Mention) {
    var starts: [Int: Int] = [:]
    defer { defineNames(in: &statement, at: starts) }
    while index < tokens.count {
      let begin = past(index, paragraphs: true)
      guard begin < tokens.count, statement.sides.count < 40 else { return }
      let side = statement.sides.count
      let end = readSide(from: begin, found, into: &statement)
      if statement.sides.count > side { starts[side] = begin }
      index = max(end, begin)
      var next = past(index)
      while [.rowBreak, .ampersand].contains(kind(next)) { next = past(next + 1) }
      guard kind(next) == .equals else { return }
      index = next + 1
    }
  }

  /// Reads one side with its condition; says where it ends.
  private mutating func readSide(
    from begin: Int, _ found: Mention, into statement: inout DerivedStatement
  ) -> Int {
    if readDimensions(of: found, from: begin) { return index }
    if let (cases, _, end) = conditional(at: begin, found), cases.count > 1 {
      statement.sides.append(DerivedSide(term: .cases(cases), range: range(begin, end)))
      return end
    }
    var reader = terms(at: begin, of: found)
    do throws(UnreadTerm) {
      var term = try reader.side()
      guard ends(reader.index) else { throw reader.unexpected("an operator or the end") }
      let range = range(begin, reader.index)
      let end = readCondition(at: reader.index, found, of: &term, into: &statement)
      let rest = unknownWord(at: reader.index)
      statement.sides.append(DerivedSide(term: term, rest: rest, range: range))
      return end
    } catch {
      let end = endOfSide(from: begin)
      statement.sides.append(DerivedSide(fault: error, range: range(begin, end)))
      return end
    }
  }

  /// The fault of a lone word in mathematics behind a side: `W_2^T \text{err}`.
  private func unknownWord(at index: Int) -> UnreadTerm? {
    guard index < tokens.count, let word = tokens[index].word, !tokens[index].isTyped,
      word.utf8.count > 1, !MathParser.conditionWords.contains(word),
      !MathParser.otherwiseWords.contains(word)
    else { return nil }
    switch kind(index + 1) {
    case nil, .boundary, .comma, .stop, .equals, .rowBreak, .newline, .paragraph, .transposition,
      .raised:
      return .unknown(word, at: tokens[index].offset)
    default: return nil
    }
  }

  /// The next token that is no mark between clauses and none of some words; ends of lines are
  /// passed where asked.
  func pastMarks(
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
    case .word(let word):
      !vocabulary.means(word) && !vocabulary.own.hold(word) && !isCall(at: index)
        || word.utf8.count == 1
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

  /// The index at which a side that cannot be read ends.
  func endOfSide(from start: Int) -> Int {
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
}

extension MathToken.Kind {
  /// Whether it is one of some words in small letters.
  func isWord(in words: Set<String>) -> Bool {
    if case .word(let word) = self { return words.contains(word.lowercased()) }
    return false
  }
}
