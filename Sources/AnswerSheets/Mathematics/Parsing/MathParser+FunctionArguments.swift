/// The arguments that a quantity is said to be a function of: `L(Y, \hat Y)`, `J(\theta)`.
extension MathParser {
  /// Letters that count; in parentheses they are the indices of programs.
  private static let indexLetters: Set<String> = ["i", "j", "k", "l", "m", "n"]

  /// Passes the names in parentheses behind a quantity, where a token follows that nothing is
  /// multiplied before.
  mutating func passArguments(before isEnd: (MathToken) -> Bool) {
    guard words != nil, token?.opens(.parenthesis) == true, let close = brackets.close(of: index),
      areNames(index + 1..<close)
    else { return }
    var behind = close + 1
    while behind < tokens.count,
      tokens[behind].kind == .boundary || tokens[behind].kind == .ampersand
    {
      behind += 1
    }
    if behind < tokens.count, isEnd(tokens[behind]) { index = close + 1 }
  }

  /// Whether the tokens are names with commas between, and not only indices.
  private func areNames(_ range: Range<Int>) -> Bool {
    var hasName = false
    var isFirst = true
    for index in range {
      switch tokens[index].kind {
      case .word(let word):
        if !isFirst, tokens[index - 1].word != nil { return false }
        hasName = hasName || !Self.indexLetters.contains(word)
      case .command(let name): hasName = hasName || words?.beginsOperand(command: name) == true
      case .number where isFirst: return false
      case .comma, .semicolon:
        isFirst = true
        continue
      case .number, .lowered, .raised, .open(.brace), .close(.brace), .boundary, .dots: break
      default: return false
      }
      isFirst = false
    }
    return hasName
  }
}
