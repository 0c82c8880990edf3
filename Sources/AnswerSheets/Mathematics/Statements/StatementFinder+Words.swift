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

  /// The sign of equality behind a side that goes on in words, if there is one, and the end of the
  /// side.
  ///
  /// Nil where no word of an operation follows what was read of the side.
  mutating func working(
    from start: Int, upTo index: Int
  ) -> (relation: Int?, end: Int)? {
    guard index < tokens.count else { return nil }
    if let relation = product(from: start, upTo: index) { return (relation, relation) }
    guard isOperation(index) || start < index && isOperation(start) && !isCall(start..<index)
    else { return nil }
    var index = index
    scan: while index < tokens.count {
      switch tokens[index].kind {
      case .equals: return (index, index)
      case .stop, .newline, .rowBreak, .semicolon, .comma, .colon, .arrow: break scan
      case .open: index = brackets.close(of: index) ?? index
      default: break
      }
      index += 1
    }
    return (nil, index)
  }

  /// Whether some tokens are a function with its argument in brackets: `sum([1; 2])`.
  private mutating func isCall(_ range: Range<Int>) -> Bool {
    let bracket = range.lowerBound + 1
    return bracket < range.upperBound && tokens[bracket].opens(.parenthesis)
      && !tokens[bracket].isSpaced && brackets.close(of: bracket) == range.upperBound - 1
  }

  /// The index of the `=` behind a product of numbers that stand side by side,
  /// `0.5 0.3023 = 0.1511`.
  ///
  /// A point may stand between them: `0.5 . 1 - 0.8 = -0.3`. Nil where a statement of its own
  /// begins before the `=`.
  private func product(from start: Int, upTo index: Int) -> Int? {
    let hasPoint = isPointBetweenFactors(index)
    guard start < index, tokens[index - 1].isNumber || hasPoint && tokens[index - 1].name != nil
    else { return nil }
    let cursor = hasPoint ? index + 1 : index
    guard cursor < tokens.count, tokens[cursor].isNumber, tokens[cursor].isSpaced else {
      return nil
    }
    for cursor in cursor..<min(tokens.count, index + 40) {
      switch tokens[cursor].kind {
      case .equals: return tokens[cursor - 1].name == nil ? cursor : nil
      case .number, .sign, .raised, .open, .close, .name: break
      case .stop where isPointBetweenFactors(cursor): break
      default: return nil
      }
    }
    return nil
  }

  private func isPointBetweenFactors(_ index: Int) -> Bool {
    tokens[index].isSpaced && bytes.has(". ", at: tokens[index].offset)
  }

  /// Whether a number stands behind the word for what it numbers: `unit 1`, not `times 2`, nor
  /// `Question 1`, whose parts have letters.
  func isNumbered(_ index: Int, from start: Int) -> Bool {
    guard index > start, tokens[index].isNumber, tokens[index - 1].isProse,
      let word = tokens[index - 1].name
    else { return false }
    return !isOperation(index - 1) && !Self.parts.contains(word.canonicalName.lowercased())
  }

  private func isOperation(_ index: Int) -> Bool {
    guard let name = tokens[index].name, name.isProse else { return false }
    return Self.operations.contains(name.canonicalName.lowercased())
      || index > 0 && isSummed(tokens[index - 1].offset) || isBetweenFactors(index)
      || raises(index)
  }

  /// Words for a power: `0.475 zum Quadrat`, `0.5 to the power of 2`.
  private static let powers: Set<String> = [
    "squared", "quadrat", "carré", "cuadrado", "quadrato", "quadrado", "kwadratu", "kwadraat",
    "квадрате", "power", "potenz", "平方", "的平方", "の二乗", "の2乗", "二乗",
  ]

  private static let linksOfPowers: Set<String> = [
    "to", "the", "zum", "au", "al", "ao", "do", "w", "tot", "het", "в", "a",
  ]

  /// Whether words before a sign of equality raise what stands before them to a power; the `squared
  /// error` is one of another kind.
  private func raises(_ index: Int) -> Bool {
    let words = tokens[index..<min(index + 4, tokens.count)].prefix { $0.isProse }
      .compactMap { $0.name?.canonicalName.lowercased() }
    guard let power = words.firstIndex(where: Self.powers.contains),
      words[..<power].allSatisfy(Self.linksOfPowers.contains)
    else { return false }
    let behind = index + power + 1
    return behind < tokens.count && tokens[behind].isEquals || words[power] == "power"
  }

  /// Whether one or two unknown words stand between two numbers before a sign of equality.
  ///
  /// They can only mean an operation: `0.5 vezes 0.2475 = 0.12`, `1 gedeeld door 4 = 0.25`.
  private func isBetweenFactors(_ index: Int) -> Bool {
    guard index > 1, index + 2 < tokens.count, let name = tokens[index].name,
      !VerbWords.conjunctions.contains(name.canonicalName.lowercased())
    else { return false }
    // Behind a number a name may begin a statement of its own.
    let isBehindName = tokens[index - 2].isEquals && isKnown(index - 1)
    guard isBehindName || tokens[index - 1].isNumber else { return false }
    var next = index + 1
    if !isBehindName, tokens[next].isProse, let second = tokens[next].name,
      !VerbWords.conjunctions.contains(second.canonicalName.lowercased())
    {
      next += 1
    }
    // `2 vezes (-0.4394) = -0.8788`
    let isEnclosed = !isBehindName && tokens[next].opens(.parenthesis)
    if isEnclosed { next += 1 }
    if tokens[next].isMinus { next += 1 }
    guard next + 1 < tokens.count, tokens[next].isNumber || isBehindName && isKnown(next) else {
      return false
    }
    if isEnclosed {
      guard tokens[next + 1].closes(.parenthesis) else { return false }
      next += 1
    }
    return next + 1 < tokens.count && tokens[next + 1].isEquals
  }

  /// Whether a side that cannot be read is a formula, which states nothing: names, and signs such
  /// as `\sum` and `\|`.
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

  /// Whether a statement holds in one case only: `y = 1 if s > 1.5`, `s > 1.5 ⇒ y = 1`,
  /// `else y = 0`.
  func isConditional(_ name: LeftName, from start: Int, upTo end: Int) -> Bool {
    var index = end
    while index < tokens.count, index < end + 4, isGap(index) { index += 1 }
    if index < tokens.count, isCondition(index) { return true }
    index = name.token - 1
    while index > start, index + 4 > name.token, isGap(index) { index -= 1 }
    guard index >= start, index < tokens.count else { return false }
    if isCondition(index) { return true }
    guard case .arrow = tokens[index].kind else { return false }
    return tokens[max(start, index - 12)..<index].contains { token in
      guard case .stop = token.kind else { return false }
      return isComparison(token.offset)
    }
  }

  private func isGap(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .boundary, .comma, .open(.parenthesis): true
    case .stop: signs(at: tokens[index].offset).starts(with: "\\q".utf8)
    default: false
    }
  }

  private func isCondition(_ index: Int) -> Bool {
    if let name = tokens[index].name, name.isProse {
      return Self.conditions.contains(name.canonicalName.lowercased())
    }
    guard case .stop = tokens[index].kind else { return false }
    let text = signs(at: tokens[index].offset).prefix(20)
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
