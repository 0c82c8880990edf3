import Notation

/// Slashes that part statements: `z = 1.1 / a = 0.75`.
extension SheetBuilder {
  /// The tokens with an end in place of each slash between a complete value and the statement of a
  /// step that nothing stated before.
  ///
  /// `p = 0.5 / S = 0.3` divides where the sheet has `S` already.
  mutating func partedBySlashes(_ tokens: [MathToken]) -> [MathToken] {
    guard let catalogue, tokens.count > 5, tokens.contains(where: \.isApartSlash) else {
      return tokens
    }
    var parted = tokens
    // What the tokens before an index name and state, which is no part of the sheet yet.
    var earlier: Set<String> = []
    for index in 2..<(tokens.count - 2) {
      if tokens[index - 1].isRelation, let name = tokens[index - 2].name {
        earlier.insert(known(name.canonicalName))
      }
      guard tokens[index].isApartSlash, tokens[index + 1].isSpaced, tokens[index + 2].isEquals,
        endsValue(index, of: tokens),
        let name = tokens[index + 1].name?.canonicalName, catalogue.quantity(name)?.isStep == true,
        !hasStated(name), !earlier.contains(known(name))
      else { continue }
      parted[index].kind = .stop
    }
    return parted
  }

  /// Whether a number or a bracket that began right behind a sign of equality ends before a token.
  private func endsValue(_ end: Int, of tokens: [MathToken]) -> Bool {
    var index = end - 1
    var depth = 0
    while index > 0, end - index < 64 {
      switch tokens[index].kind {
      case .close: depth += 1
      case .open: depth -= 1
      case .equals where depth == 0, .colon where depth == 0: return index < end - 1
      case .number, .matrix, .sign(.subtract): break
      case .comma, .semicolon, .boundary, .newline, .ampersand, .rowBreak: break
      default: return false
      }
      index -= 1
    }
    return false
  }
}

extension MathToken {
  /// Whether it is a slash as it is typed, with a blank before it.
  fileprivate var isApartSlash: Bool {
    if case .sign(.divide) = kind { return isSpaced && isTyped }
    return false
  }

  /// Whether it gives the name before it a value: `=` or `:`.
  fileprivate var isRelation: Bool {
    if case .colon = kind { return true }
    return isEquals
  }
}
