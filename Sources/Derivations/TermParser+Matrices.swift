internal import AnswerSheets

/// Matrices with dots, lists of cases, and everything else in square brackets.
extension TermParser {
  /// `[i, j]`, `[i][j]`, `[:, j]`, `[]`: what stands between brackets behind a name.
  mutating func bracketedPlaces() throws(UnreadTerm) -> [Term.Place] {
    try remembered(in: \.places) { parser throws(UnreadTerm) in try parser.newPlaces() }
  }

  private mutating func newPlaces() throws(UnreadTerm) -> [Term.Place] {
    var places: [Term.Place] = []
    // Two brackets for two axes, a third for a third.
    while token?.kind == .open(.square), places.count < 6, !isIndicator(at: index) {
      try nested { parser throws(UnreadTerm) in
        parser.index += 1
        let outer = parser.isIndex
        parser.isIndex = true
        defer { parser.isIndex = outer }
        if parser.accept(.close(.square)) {
          places.append(.all)
          return
        }
        repeat {
          places.append(parser.accept(.colon) ? .all : .at(try parser.expression()))
        } while parser.accept(.comma)
        guard parser.accept(.close(.square)) else { throw parser.unexpected("']' behind an index") }
      }
    }
    return places
  }

  /// A matrix, a list of cases, an indicator, or brackets that only group.
  mutating func bracket() throws(UnreadTerm) -> Term {
    try nested { parser throws(UnreadTerm) in
      let bracket = parser.openBracket()
      if bracket == .cases { return try parser.cases() }
      let rows = try parser.rows(until: bracket)
      if rows.count == 1, rows[0].count == 1, case .term(let term) = rows[0][0] { return term }
      return .matrix(bracket == .square ? Self.unwrapped(rows) : rows)
    }
  }

  /// `[[1, 2], [3, 4]]` has its rows as lists.
  private static func unwrapped(_ rows: [[Term.Cell]]) -> [[Term.Cell]] {
    guard rows.count == 1 else { return rows }
    var inner: [[Term.Cell]] = []
    for cell in rows[0] {
      guard case .term(.matrix(let lines)) = cell, lines.count == 1,
        !lines[0].contains(.dots)
      else { return rows }
      inner.append(lines[0])
    }
    return inner
  }

  /// The rows up to the end of their bracket.
  private mutating func rows(until bracket: MathBracket) throws(UnreadTerm) -> [[Term.Cell]] {
    var rows: [[Term.Cell]] = [[]]
    while let token, !token.closes(bracket) {
      switch token.kind {
      case .comma, .ampersand, .boundary, .close(.parenthesis), .stop: index += 1
      case .semicolon, .rowBreak:
        index += 1
        if rows.last?.isEmpty == false { rows.append([]) }
      case .dots:
        index += 1
        if rows[rows.count - 1].last != .dots { rows[rows.count - 1].append(.dots) }
      default:
        rows[rows.count - 1].append(.term(try comparison()))
      }
    }
    if rows.count > 1, rows.last?.isEmpty == true { rows.removeLast() }
    guard rows != [[]] else { throw unexpected("the entries of a matrix") }
    guard accept(.close(bracket)) else {
      throw unexpected(MathToken.Kind.close(bracket).quoted)
    }
    return rows
  }

  // MARK: - Cases

  private mutating func cases() throws(UnreadTerm) -> Term {
    var cases: [Term.Case] = []
    while let token, !token.closes(.cases), cases.count < 20 {
      if token.kind == .rowBreak {
        index += 1
        continue
      }
      let value = try expression()
      passSeparators()
      cases.append(Term.Case(condition: try caseCondition(), value: value))
      while accept(.comma) || accept(.stop) {}
    }
    guard accept(.close(.cases)) else { throw unexpected("'\\end{cases}'") }
    guard !cases.isEmpty else { throw unexpected("a value with its condition") }
    return .cases(cases)
  }

  /// Passes what stands between a value and its condition.
  mutating func passSeparators() {
    while let token {
      switch token.kind {
      case .comma, .ampersand, .colon, .semicolon, .boundary: index += 1
      default: return
      }
    }
  }

  /// The condition of a case; nil for `otherwise`.
  private mutating func caseCondition() throws(UnreadTerm) -> Term.Condition? {
    while let word = token?.word, Self.conditionWords.contains(word.lowercased()) {
      index += 1
      passSeparators()
    }
    if let word = token?.word, Self.otherwiseWords.contains(word.lowercased()) {
      index += 1
      return nil
    }
    if token?.kind == .rowBreak || token?.kind == .close(.cases) { return nil }
    return try condition()
  }

  static let conditionWords: Set<String> = ["if", "when", "for", "where", "whenever", "and", "all"]
  static let otherwiseWords: Set<String> = ["otherwise", "else", "elsewhere"]
}
