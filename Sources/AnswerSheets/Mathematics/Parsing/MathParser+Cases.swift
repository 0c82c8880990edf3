import Algebra
package import Notation

/// Sums over an index and lists of cases.
extension MathParser {
  /// `\sum_{k'=1}^{K} …`.
  mutating func sum() -> Expression? {
    let start = offset
    index += 1
    var letters: [String] = []
    var (lower, upper): (Expression?, Expression?)
    while token?.kind == .lowered || token?.kind == .raised {
      let isLower = token?.kind == .lowered
      index += 1
      if isLower {
        let isGroup = accept(.open(.brace))
        letters = runningLetters(isGroup: isGroup)
        if isGroup, accept(.equals) { lower = expression() }
        guard failure == nil, !isGroup || close(.brace, behind: " of the sum's bounds") else {
          return nil
        }
      } else {
        upper = bound()
      }
    }
    if letters.isEmpty, failure == nil {
      failure = "a sum without its index, expected \\sum_k"
      failureOffset = start
    }
    return failure == nil ? summed(letters, from: lower, to: upper, at: start) : nil
  }

  /// The letters that run below the sign of a sum.
  private mutating func runningLetters(isGroup: Bool) -> [String] {
    var letters: [String] = []
    while let word = token?.word, word.utf8.count == 1 {
      index += 1
      var letter = word
      while accept(.prime) { letter += "'" }
      letters.append(letter)
      guard isGroup else { break }
      _ = passComma()
    }
    return letters
  }

  private mutating func summed(
    _ letters: [String], from lower: Expression? = nil, to upper: Expression? = nil, at start: Int
  ) -> Expression? {
    nested { $0.product() }.map {
      Expression(.sum(letters, from: lower, to: upper, $0), at: start)
    }
  }

  /// `sum(k, body)`, `sum_k body`; nil, and nothing read, where it is the sum of all entries.
  mutating func typedSum(_ word: String) -> Expression? {
    let start = offset
    if word.utf8.count > 4 {
      let letters = word.dropFirst(4).map { String($0) }
      guard letters.allSatisfy({ $0.first?.isLowercase == true }) else { return nil }
      index += 1
      return summed(letters, at: start)
    }
    if next?.kind == .lowered { return sum() }
    guard next?.opens(.parenthesis) == true, index + 3 < tokens.count,
      let letter = tokens[index + 2].word, letter.utf8.count == 1,
      tokens[index + 3].kind == .comma, !isAlongAxis(at: index + 4)
    else { return nil }
    return nested(in: Surroundings.none) { parser in
      parser.index += 4
      guard let body = parser.expression(), parser.close(.parenthesis, behind: " behind the sum")
      else { return nil }
      return Expression(.sum([letter], from: nil, to: nil, body), at: start)
    }
  }

  // MARK: - Cases

  /// The most cases of one list.
  private static let mostCases = 20
  /// Words before the condition of a value.
  package static let conditionWords: Set<String> = [
    "if", "when", "for", "where", "whenever", "and", "all",
  ]
  /// Words in place of a condition.
  package static let otherwiseWords: Set<String> = ["otherwise", "else", "elsewhere"]

  mutating func cases() -> Expression? {
    let start = offset
    return nested(in: Surroundings.none) { parser in
      parser.index += 1
      var cases: [Expression.Case] = []
      while let token = parser.token, !token.closes(.cases), cases.count < Self.mostCases {
        if parser.accept(.rowBreak) { continue }
        guard let value = parser.expression() else { return nil }
        parser.passSeparators()
        cases.append(Expression.Case(value: value, condition: parser.caseCondition()))
        guard parser.failure == nil else { return nil }
        while parser.accept(.comma) || parser.accept(.stop) {}
      }
      guard parser.close(.cases) else { return nil }
      if cases.isEmpty { parser.expect("a value with its condition") }
      return Expression(.cases(cases), at: start)
    }
  }

  /// Passes what stands between a value and its condition.
  private mutating func passSeparators() {
    while let token {
      switch token.kind {
      case .comma, .ampersand, .colon, .semicolon, .boundary: index += 1
      default: return
      }
    }
  }

  /// The condition of a case; nil for `otherwise`, and where it cannot be read.
  private mutating func caseCondition() -> Expression? {
    while let word = token?.word, Self.conditionWords.contains(word.lowercased()) {
      index += 1
      passSeparators()
    }
    if let word = token?.word, Self.otherwiseWords.contains(word.lowercased()) {
      index += 1
      return nil
    }
    if token?.kind == .rowBreak || token?.kind == .close(.cases) { return nil }
    return condition()
  }

  /// `i = j`, `Z^1_i > 0`.
  package mutating func condition() -> Expression? {
    guard let condition = comparison() else { return nil }
    if case .symbolic(.comparison) = condition.kind { return condition }
    expect("'=', '>' or another relation of a condition")
    return nil
  }
}
