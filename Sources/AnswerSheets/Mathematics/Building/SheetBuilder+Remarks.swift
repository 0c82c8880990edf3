import Notation

/// Remarks in parentheses behind an operand: `w (old) - 0.1 * (-0.7) (step) = 0.57`.
extension SheetBuilder {
  /// The most words of a remark.
  private static let mostWords = 4

  /// The tokens without the remarks behind which a side or its chain goes on.
  ///
  /// What the sheet or the problem knows by such a name is a factor.
  mutating func withoutRemarks(_ tokens: [MathToken]) -> [MathToken] {
    guard tokens.count > 5, tokens.contains(where: \.isApartParenthesis) else { return tokens }
    var kept: [MathToken] = []
    var isBehindRelation = false
    var index = 0
    while index < tokens.count {
      if isBehindRelation, kept.last?.endsOperand == true,
        let end = remarkEnd(from: index, in: tokens)
      {
        index = end
        continue
      }
      switch tokens[index].kind {
      case .equals, .colon: isBehindRelation = true
      case .comma, .semicolon, .stop, .newline, .paragraph: isBehindRelation = false
      default: break
      }
      kept.append(tokens[index])
      index += 1
    }
    return kept
  }

  /// The index behind a remark that begins at one and before an operation or a sign of equality.
  private mutating func remarkEnd(from start: Int, in tokens: [MathToken]) -> Int? {
    guard tokens[start].isApartParenthesis, start + 3 < tokens.count,
      isRemark(tokens[start + 1])
    else { return nil }
    var index = start + 2
    while index < tokens.count, index - start <= Self.mostWords, tokens[index].name != nil {
      index += 1
    }
    guard index + 1 < tokens.count, tokens[index].closes(.parenthesis) else { return nil }
    switch tokens[index + 1].kind {
    case .sign, .equals: return index + 1
    default: return nil
    }
  }

  /// Whether a word, with which a remark may begin, names nothing and says of no new value.
  private mutating func isRemark(_ token: MathToken) -> Bool {
    guard let name = token.name, name.canonicalName.utf8.count > 1 else { return false }
    return catalogue?.knows(name.canonicalName) == false && !UpdateWords.isMark(name.canonicalName)
      && (name.isProse || !hasStated(name.canonicalName))
  }
}

extension MathToken {
  /// Whether it is a parenthesis with a blank before it.
  fileprivate var isApartParenthesis: Bool { isSpaced && opens(.parenthesis) }

  /// Whether an operand ends with it.
  fileprivate var endsOperand: Bool {
    switch kind {
    case .number, .matrix, .close: true
    case .name(let name): !name.isProse
    default: false
    }
  }
}
