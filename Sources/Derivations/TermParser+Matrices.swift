/// Matrices with dots, lists of cases, and everything else in square brackets.
extension TermParser {
  private static let dots: Set<String> = ["dots", "cdots", "ldots", "vdots", "ddots", "dotsc"]

  /// `[i, j]`, `[i][j]`, `[:, j]`, `[]`: what stands between brackets behind a name.
  mutating func bracketedPlaces() throws(UnreadTerm) -> [Term.Place] {
    try remembered(in: \.places) { parser throws(UnreadTerm) in try parser.newPlaces() }
  }

  private mutating func newPlaces() throws(UnreadTerm) -> [Term.Place] {
    var places: [Term.Place] = []
    // Two brackets for two axes, a third for a third.
    while token?.isSign("[") == true, places.count < 6, !isIndicator(at: index) {
      try nested { parser throws(UnreadTerm) in
        parser.index += 1
        let outer = parser.isIndex
        parser.isIndex = true
        defer { parser.isIndex = outer }
        if parser.accept("]") {
          places.append(.all)
          return
        }
        repeat {
          places.append(parser.accept(":") ? .all : .at(try parser.expression()))
        } while parser.accept(",")
        guard parser.accept("]") else { throw parser.unexpected("']' behind an index") }
      }
    }
    return places
  }

  /// A matrix, an indicator, or brackets that only group.
  mutating func bracket() throws(UnreadTerm) -> Term {
    try nested { parser throws(UnreadTerm) in
      parser.index += 1
      let rows = try parser.rows { $0.isSign("]") }
      guard parser.accept("]") else { throw parser.unexpected("']'") }
      if rows.count == 1, rows[0].count == 1, case .term(let term) = rows[0][0] {
        if case .matrix = term { return term }
        return term
      }
      return .matrix(Self.unwrapped(rows))
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

  /// The rows up to a closing token, which is left standing.
  private mutating func rows(
    until isEnd: (DerivationToken) -> Bool
  ) throws(UnreadTerm) -> [[Term.Cell]] {
    var rows: [[Term.Cell]] = [[]]
    while let token, !isEnd(token) {
      switch token.kind {
      case .sign(","), .sign("&"), .boundary: index += 1
      case .sign(")"), .sign("."): index += 1
      case .sign(";"), .rowBreak:
        index += 1
        if rows.last?.isEmpty == false { rows.append([]) }
      case .command(let name) where Self.dots.contains(name):
        index += 1
        if rows[rows.count - 1].last != .dots { rows[rows.count - 1].append(.dots) }
      default:
        rows[rows.count - 1].append(.term(try comparison()))
      }
      if token.isSign("."), index + 1 < tokens.count, tokens[index].isSign(".") {
        index += 1
        if rows[rows.count - 1].last != .dots { rows[rows.count - 1].append(.dots) }
      }
    }
    if rows.count > 1, rows.last?.isEmpty == true { rows.removeLast() }
    guard rows != [[]] else { throw unexpected("the entries of a matrix") }
    return rows
  }

  // MARK: - Environments

  /// `\begin{bmatrix}`, `\begin{cases}`.
  mutating func environment() throws(UnreadTerm) -> Term {
    try nested { parser throws(UnreadTerm) in
      parser.index += 1
      let name = parser.environmentName()
      if name == "array", parser.token?.isSign("{") == true {
        while let token = parser.token, !token.isSign("}") { parser.index += 1 }
        parser.index += 1
      }
      if name == "cases" || name == "dcases" { return try parser.cases() }
      let rows = try parser.rows { $0.isCommand("end") }
      guard parser.accept(command: "end") else { throw parser.unexpected("'\\end'") }
      _ = parser.environmentName()
      if rows.count == 1, rows[0].count == 1, case .term(let term) = rows[0][0] { return term }
      return .matrix(rows)
    }
  }

  private mutating func environmentName() -> String {
    guard accept("{"), let name = token?.word else { return "" }
    index += 1
    _ = accept("*")
    _ = accept("}")
    return name
  }

  private mutating func cases() throws(UnreadTerm) -> Term {
    var cases: [Term.Case] = []
    while let token, !token.isCommand("end"), cases.count < 20 {
      if token.kind == .rowBreak {
        index += 1
        continue
      }
      let value = try expression()
      passSeparators()
      cases.append(Term.Case(condition: try caseCondition(), value: value))
      while let token = self.token, token.isSign(",") || token.isSign(".") { index += 1 }
    }
    guard accept(command: "end") else { throw unexpected("'\\end{cases}'") }
    _ = environmentName()
    guard !cases.isEmpty else { throw unexpected("a value with its condition") }
    return .cases(cases)
  }

  /// Passes what stands between a value and its condition.
  mutating func passSeparators() {
    while let token {
      switch token.kind {
      case .sign(","), .sign("&"), .sign(":"), .sign(";"), .boundary: index += 1
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
    if token?.kind == .rowBreak || token?.isCommand("end") == true { return nil }
    return try condition()
  }

  static let conditionWords: Set<String> = ["if", "when", "for", "where", "whenever", "and", "all"]
  static let otherwiseWords: Set<String> = ["otherwise", "else", "elsewhere"]
}
