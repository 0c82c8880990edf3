import Notation

/// Slashes that part statements: `z = 1.1 / a = 0.75`.
extension SheetBuilder {
  /// The tokens with an end in place of each slash between a complete value and the statement of a step that nothing stated before.
  ///
  /// `p = 0.5 / S = 0.3` divides where the sheet has `S` already.
  func partedBySlashes(_ tokens: [MathToken]) -> [MathToken] {
    guard let catalogue = limits.catalogue, tokens.count > 5 else { return tokens }
    var parted = tokens
    for place in 2..<(tokens.count - 2) {
      guard case .sign(.divide) = tokens[place].kind, tokens[place].isSpaced, tokens[place].isTyped,
        tokens[place + 1].isSpaced, tokens[place + 2].isEquals, endsValue(place, of: tokens),
        let name = tokens[place + 1].name?.folded, catalogue.quantity(name)?.isStep == true,
        !sheet.statements.contains(where: { $0.name == name })
      else { continue }
      parted[place].kind = .stop
    }
    return parted
  }

  /// Whether a number or a bracket that began right behind a sign of equality ends before a token.
  private func endsValue(_ end: Int, of tokens: [MathToken]) -> Bool {
    var place = end - 1
    var depth = 0
    while place > 0, end - place < 64 {
      switch tokens[place].kind {
      case .close: depth += 1
      case .open: depth -= 1
      case .equals where depth == 0, .colon where depth == 0: return place < end - 1
      case .number, .matrix, .sign(.subtract): break
      case .comma, .semicolon, .boundary, .newline, .ampersand, .rowBreak: break
      default: return false
      }
      place -= 1
    }
    return false
  }
}
