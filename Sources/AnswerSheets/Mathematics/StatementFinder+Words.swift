import Notation

/// Words within chains and around statements.
extension StatementFinder {
  /// Words for operations: a side with one of them is working that claims nothing.
  private static let operations: Set<String> = [
    "times", "plus", "minus", "over", "divided", "multiplied", "sum", "mal", "geteilt", "durch",
    "summe", "por", "mas", "más", "menos", "suma", "entre", "fois", "moins", "somme", "divisé",
    "per", "più", "meno", "somma", "mais", "soma", "prod", "product", "dot", "squared", "mean",
    "average", "hoch", "умножить", "плюс", "минус", "сумма",
  ]
  private static let conditions: Set<String> = [
    "if", "when", "whenever", "wenn", "falls", "si", "se", "quando", "если", "otherwise", "else",
    "sonst",
  ]

  /// Where a side goes on in words behind what was read of it, to its end or to the `=` behind it; nil where no such
  /// word follows.
  mutating func working(
    from start: Int, upTo place: Int
  ) -> (relation: Int?, end: Int)? {
    guard place < tokens.count, isOperation(place) || start < place && isOperation(start) else {
      return nil
    }
    var place = place
    scan: while place < tokens.count {
      switch tokens[place].kind {
      case .equals: return (place, place)
      case .stop, .newline, .rowBreak, .semicolon, .comma, .colon, .arrow: break scan
      case .open: place = brackets.close(of: place) ?? place
      default: break
      }
      place += 1
    }
    return (nil, place)
  }

  private func isOperation(_ place: Int) -> Bool {
    guard let name = tokens[place].name, name.isProse else { return false }
    return Self.operations.contains(name.folded.lowercased())
  }

  /// Whether a side that cannot be read is a formula, which states nothing: names, and signs such as `\sum` and `\|`.
  func isFormula(_ range: Range<Int>) -> Bool {
    let side = tokens[range.clamped(to: tokens.indices)]
    var isOpaque = false
    var hasName = false
    for token in side {
      if case .opaque = token.kind {
        isOpaque =
          isOpaque || signs(at: token.offset).first == UInt8(ascii: "\\") || isBar(token.offset)
      }
      hasName = hasName || token.name?.isProse == false
    }
    return isOpaque && hasName
  }

  /// The text from a token on; nothing for one at the end.
  func signs(at offset: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
    bytes[min(offset, bytes.count)...]
  }

  private func isBar(_ offset: Int) -> Bool {
    let sign = signs(at: offset).prefix(3)
    return sign.first == UInt8(ascii: "|") || sign.elementsEqual("‖".utf8)
      || sign.elementsEqual("∑".utf8) || sign.elementsEqual("Σ ".utf8)
  }

  /// Whether a statement holds in one case only: `y = 1 if s > 1.5`, `s > 1.5 ⇒ y = 1`, `else y = 0`.
  func isConditional(_ name: LeftName, from start: Int, upTo end: Int) -> Bool {
    var place = end
    while place < tokens.count, place < end + 4, isGap(place) { place += 1 }
    if place < tokens.count, isCondition(place) { return true }
    place = name.token - 1
    while place > start, place + 4 > name.token, isGap(place) { place -= 1 }
    guard place >= start, place < tokens.count else { return false }
    if isCondition(place) { return true }
    guard case .arrow = tokens[place].kind else { return false }
    return tokens[max(start, place - 12)..<place].contains { token in
      guard case .stop = token.kind else { return false }
      return isComparison(token.offset)
    }
  }

  private func isGap(_ place: Int) -> Bool {
    switch tokens[place].kind {
    case .boundary, .comma, .open(.parenthesis): true
    case .stop: signs(at: tokens[place].offset).starts(with: "\\q".utf8)
    default: false
    }
  }

  private func isCondition(_ place: Int) -> Bool {
    if let name = tokens[place].name, name.isProse {
      return Self.conditions.contains(name.folded.lowercased())
    }
    guard case .stop = tokens[place].kind else { return false }
    let text = signs(at: tokens[place].offset).prefix(20)
    guard text.starts(with: "\\text".utf8), let open = text.firstIndex(of: UInt8(ascii: "{")),
      let close = text[open...].firstIndex(of: UInt8(ascii: "}"))
    else { return false }
    let word = text[(open + 1)..<close].filter { $0 > 0x20 }
    return Self.conditions.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  private func isComparison(_ offset: Int) -> Bool {
    ["<", ">", "\\le", "\\ge", "\\lt", "\\gt", "≤", "≥"].contains { bytes.has($0, at: offset) }
  }
}
