import Algebra
import Notation

/// The sides of a chain.
extension StatementFinder {
  /// All sides from an index on, and where the chain ends.
  ///
  /// - Parameter mayBeReplaced: whether what stands before an arrow may be an old value.
  mutating func sides(
    from start: Int, mayBeReplaced: (StatementFinder) -> Bool
  ) -> (sides: [FoundSide], end: Int, isReplaced: Bool) {
    var isReplaced = false
    var sides: [FoundSide] = []
    var unread: FoundSide?
    var index = start
    while true {
      index = pastLayout(index)
      let (side, isCertain, end) = side(at: index)
      if let side {
        if isCertain { sides.append(side) } else { unread = side }
      }
      let first = index
      index = max(end, index)
      if let arrow = replacement(from: index, behind: sides), mayBeReplaced(self) {
        // What stands behind a second arrow is the value of another pass.
        if isReplaced { break }
        // What stands before the arrow is the old value.
        (sides, unread, isReplaced) = ([], nil, true)
        index = arrow + 1
        continue
      }
      if let working = working(from: first, upTo: index) {
        // What is worked out in words claims nothing.
        if side != nil, isCertain { sides.removeLast() }
        unread = nil
        guard let relation = working.relation else {
          index = working.end
          break
        }
        index = relation + 1
        continue
      }
      guard let relation = continuation(from: index) ?? answer(from: index, behind: side) else {
        break
      }
      index = relation + 1
    }
    if sides.isEmpty, let unread { sides = [unread] }
    return (sides, index, isReplaced)
  }

  func pastLayout(_ start: Int) -> Int {
    var index = start
    while index < tokens.count, tokens[index].isLayout { index += 1 }
    return index
  }

  /// The `=` that goes on with a chain behind a side.
  private func continuation(from start: Int) -> Int? {
    var index = start
    while index < tokens.count {
      switch tokens[index].kind {
      case .equals: return index
      case .boundary, .ampersand, .newline, .rowBreak: index += 1
      // A bracket that nothing opened is a slip of the pen.
      case .close(.parenthesis), .close(.square), .close(.brace): index += 1
      default: return nil
      }
    }
    return nil
  }

  /// The colon or the arrow before the value of a formula: `Compute a = σ(z): 0.5250`,
  /// `z = 2*0.5 - 0.9 => 0.1`.
  private func answer(from index: Int, behind side: FoundSide?) -> Int? {
    guard case .expression? = side?.content, index < tokens.count,
      isColon(index) || tokens[index].kind == .arrow, beginsValue(index + 1)
    else { return nil }
    return index
  }

  /// One side, whether its content is sure, and the index behind it; the side is nil if nothing is
  /// stated there.
  private mutating func side(at start: Int) -> (side: FoundSide?, isCertain: Bool, end: Int) {
    guard start < tokens.count, mayBeginSide(start) else { return (nil, true, start) }
    let offset = tokens[start].offset
    if let (side, end) = listWithGaps(at: start) { return (side, true, end) }
    if let (value, end) = list(at: start) ?? matrix(at: start) {
      return (FoundSide(content: content(of: value), offset: offset), true, end)
    }
    var parser = MathParser(
      tokens, in: bytes, brackets, at: start, limits: limits, memory)
    parser.left = left
    if let expression = parser.entry(), parser.failure == nil,
      parser.index >= tokens.count || endsSide(parser.index)
    {
      if isProse(start..<parser.index) { return (nil, true, parser.index) }
      if cutsNumber(parser.index) {
        let end = sideEnd(from: parser.index + 1)
        let message = message(for: start, end)
        return (FoundSide(content: .unreadable(message), offset: offset), true, end)
      }
      var side = FoundSide(content: content(of: expression), offset: offset)
      if parser.passedEntry { side.opened = opened(at: start) }
      return (side, true, parser.index)
    }
    let end = sideEnd(from: start)
    if let failure = parser.failure {
      var side = FoundSide(content: .unreadable(failure), offset: offset)
      side.opened = opened(at: start)
      return (side, !parser.isFormulaFailure, end)
    }
    let isSilent = !tokens[start..<min(end, tokens.count)].contains {
      $0.numberCount > 0 || $0.name?.isProse == false
    }
    if isSilent || tokens[start].isProse || isFormula(start..<end) { return (nil, true, end) }
    let content = Side.Content.unreadable(message(for: start, end))
    let side = FoundSide(content: content, offset: offset, opened: opened(at: start))
    return (side, beginsNumbers(start, end) || side.opened != nil, end)
  }

  /// One of several values parted by commas, and where it ends.
  mutating func item(at start: Int) -> (side: FoundSide?, end: Int) {
    var parser = MathParser(tokens, in: bytes, brackets, at: start, limits: limits, memory)
    guard let expression = parser.entry(), parser.failure == nil else { return (nil, start) }
    let side = FoundSide(content: content(of: expression), offset: tokens[start].offset)
    return (side, parser.index)
  }

  /// Whether an unreadable side begins as a matrix of numbers does: no other side makes up for it
  /// then, as for a formula.
  private func beginsNumbers(_ start: Int, _ end: Int) -> Bool {
    switch tokens[start].kind {
    case .open(.square), .open(.matrix), .matrix:
      !tokens[start..<min(end, tokens.count)].contains { $0.name?.isProse == false }
    default: false
    }
  }

  private func isProse(_ range: Range<Int>) -> Bool {
    range.count == 1 && tokens[range.lowerBound].isProse
  }

  private func mayBeginSide(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .equals, .comma, .semicolon, .colon, .stop, .arrow, .rowBreak, .close: false
    default: true
    }
  }

  /// The words that stand where a value is expected; nil where there are none, as in a blank to
  /// fill in.
  mutating func words(from start: Int) -> FoundSide? {
    guard start < tokens.count, tokens[start].name != nil else { return nil }
    let content = Side.Content.unreadable(message(for: start, sideEnd(from: start)))
    return FoundSide(content: content, offset: tokens[start].offset)
  }

  func message(for start: Int, _ end: Int) -> String {
    let first = tokens[start].offset
    let last = end < tokens.count ? tokens[end].offset : bytes.count
    let limit = min(last, first + 40)
    let line = bytes[first..<max(first, limit)].prefix { $0 != 0x0A }
    let words = line.split { $0 <= 0x20 }
    let shown = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    return "found \"\(shown)\", expected a number or a matrix such as [1 2; 3 4]"
  }
}
