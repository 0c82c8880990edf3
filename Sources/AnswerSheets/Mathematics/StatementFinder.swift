import Algebra
import Notation

/// Finds the statements in a run of tokens: names, chains of `=`, and chains that go on from the
/// run before.
struct StatementFinder {
  let tokens: [MathToken]
  let bytes: UnsafeBufferPointer<UInt8>
  let limits: ReadingLimits
  /// Matched only where a bracket is met that nothing simpler reads.
  private(set) lazy var brackets = BracketMap(tokens)
  /// The token from which on nothing was looked at yet.
  private var start = 0
  /// Runs of tokens around a relation that is none of a statement, and hold numbers perhaps.
  private(set) var passed: [Range<Int>] = []
  /// What the parsers of the sides found so far.
  let memory: ParserMemory

  /// A statement with its places as bytes.
  struct Found {
    /// The name; nil where the chain goes on from the last statement.
    var name: LeftName?
    var sides: [FoundSide]
    /// Whether an arrow puts a new value in the old one's place: `w ← 0.41`, `w: 0.45 → 0.41`.
    var isAssignment = false
    /// Whether it may be meant in place of the statement before it: `or y = 0.7`.
    var isAlternative = false
    /// Whether it holds in one case only.
    var isConditional = false
    /// Whether an arrow begins it, so that it goes on only with what has no value yet.
    var isConclusion = false
  }

  /// One side of a chain.
  struct FoundSide {
    var content: Side.Content
    var offset: Int
    /// The value that is written the same way, where name and shape leave two.
    var other: Matrix<Numeral>?
  }

  init(_ tokens: [MathToken], in bytes: UnsafeBufferPointer<UInt8>, limits: ReadingLimits) {
    self.tokens = tokens
    self.bytes = bytes
    self.limits = limits
    memory = ParserMemory(limits.budget)
  }

  /// Reads on to the next statement; nil behind the last.
  mutating func next() -> Found? {
    while start < tokens.count, let relation = relation(from: start) {
      let first = start
      if let found = statement(by: relation) { return found }
      passed.append(first..<start)
    }
    return nil
  }

  /// Reads the chain of a relation; nil where it is none of a statement.
  private mutating func statement(by relation: Int) -> Found? {
    let first = start
    let name = leftName(before: relation, from: first)
    var (sides, end, isReplaced) = sides(
      from: relation + 1, mayBeReplaced: isColon(relation) || isUpdateAsked(of: name))
    (sides, end) = listed(sides, of: name, upTo: end)
    (sides, end) = hedged(sides, upTo: end)
    start = max(end, relation + 1)
    guard let name else {
      let goesOn = first == 0 && isLayout(0..<relation)
      return goesOn && !sides.isEmpty
        ? Found(name: nil, sides: sides, isConclusion: isLoose(relation)) : nil
    }
    if !sides.isEmpty {
      guard accepts(name, sides, from: first, by: relation) else { return nil }
      return Found(
        name: name, sides: sides,
        isAssignment: isReplaced || isArrowToLeft(relation)
          || isColonEquals(relation) && isUpdateAsked(of: name),
        isAlternative: isAlternative(name),
        isConditional: isConditional(name, from: first, upTo: end))
    }
    guard !name.isProse, !isColon(relation), let words = words(from: relation + 1) else {
      return nil
    }
    return Found(name: name, sides: [words])
  }

  private func isLayout(_ range: Range<Int>) -> Bool {
    tokens[range].allSatisfy {
      if case .rowBreak = $0.kind { return true }
      return $0.isLayout
    }
  }

  /// A word of prose is a name only where it begins a line and a value follows it; behind a mere word a value must follow.
  private func accepts(
    _ name: LeftName, _ sides: [FoundSide], from start: Int, by relation: Int
  ) -> Bool {
    if isLoose(relation) {
      guard case .value? = sides.last?.content else { return false }
      // Behind a word a working may come, behind an arrow only the value.
      if sides.count > 1, case .arrow = tokens[relation].kind { return false }
      return !name.isProse || limits.catalogue?.quantity(name.folded)?.isStep == true
    }
    guard name.isProse else { return true }
    guard case .value = sides[0].content, beginsLine(name.token, from: start) else { return false }
    return true
  }

  // MARK: - Sides

  /// All sides from a place on, and where the chain ends.
  private mutating func sides(
    from start: Int, mayBeReplaced: Bool
  ) -> (sides: [FoundSide], end: Int, isReplaced: Bool) {
    var isReplaced = false
    var sides: [FoundSide] = []
    var unread: FoundSide?
    var place = start
    while true {
      place = pastLayout(place)
      let (side, isCertain, end) = side(at: place)
      if let side {
        if isCertain { sides.append(side) } else { unread = side }
      }
      let first = place
      place = max(end, place)
      if mayBeReplaced, let arrow = replacement(from: place, behind: sides) {
        // What stands before the arrow is the old value.
        (sides, unread, isReplaced) = ([], nil, true)
        place = arrow + 1
        continue
      }
      if let working = working(from: first, upTo: place) {
        // What is worked out in words claims nothing.
        if side != nil, isCertain { sides.removeLast() }
        unread = nil
        guard let relation = working.relation else {
          place = working.end
          break
        }
        place = relation + 1
        continue
      }
      guard let relation = continuation(from: place) else { break }
      place = relation + 1
    }
    if sides.isEmpty, let unread { sides = [unread] }
    return (sides, place, isReplaced)
  }

  /// Whether the updated value of a name is asked for, the name itself not.
  private func isUpdateAsked(of name: LeftName?) -> Bool {
    guard let name, let catalogue = limits.catalogue else { return false }
    return catalogue.quantity(name.folded + "_new")?.isStep == true
      && catalogue.quantity(name.folded)?.isStep != true
  }

  /// The arrow from an old value to a new one.
  private func replacement(from place: Int, behind sides: [FoundSide]) -> Int? {
    guard sides.count == 1, case .value = sides[0].content, place < tokens.count,
      case .arrow = tokens[place].kind, beginsValue(place + 1)
    else { return nil }
    return place
  }

  /// Whether a relation is an arrow that points to the name; R's `<-` says only `=`.
  private func isArrowToLeft(_ relation: Int) -> Bool {
    let sign = bytes[tokens[relation].offset...]
    return ["←", "⇐", "\\leftarrow", "\\gets", "\\Leftarrow"].contains {
      sign.starts(with: $0.utf8)
    }
  }

  private func isColonEquals(_ relation: Int) -> Bool {
    signs(at: tokens[relation].offset).starts(with: ":=".utf8)
  }

  private func pastLayout(_ start: Int) -> Int {
    var place = start
    while place < tokens.count, tokens[place].isLayout { place += 1 }
    return place
  }

  /// The `=` that goes on with a chain behind a side.
  private func continuation(from start: Int) -> Int? {
    var place = start
    while place < tokens.count {
      switch tokens[place].kind {
      case .equals: return place
      case .boundary, .ampersand, .newline, .rowBreak: place += 1
      // A bracket that nothing opened is a slip of the pen.
      case .close(.parenthesis), .close(.square), .close(.brace): place += 1
      default: return nil
      }
    }
    return nil
  }

  /// One side: what it says, whether that is sure, and where it ends.
  private mutating func side(at start: Int) -> (side: FoundSide?, isCertain: Bool, end: Int) {
    guard start < tokens.count, mayBeginSide(start) else { return (nil, true, start) }
    let offset = tokens[start].offset
    if let (value, end) = list(at: start) ?? matrix(at: start) {
      return (FoundSide(content: content(of: value), offset: offset), true, end)
    }
    var parser = MathParser(
      tokens, in: bytes, brackets, at: start, limits: limits, memory)
    if let expression = parser.entry(), parser.failure == nil,
      parser.index >= tokens.count || endsSide(parser.index)
    {
      if isProse(start..<parser.index) { return (nil, true, parser.index) }
      if cutsNumber(parser.index) {
        let end = sideEnd(from: parser.index + 1)
        let message = message(for: start, end)
        return (FoundSide(content: .unreadable(message), offset: offset), true, end)
      }
      return (FoundSide(content: content(of: expression), offset: offset), true, parser.index)
    }
    let end = sideEnd(from: start)
    if let failure = parser.failure {
      return (
        FoundSide(content: .unreadable(failure), offset: offset), !parser.isFormulaFailure, end
      )
    }
    let isSilent = !tokens[start..<min(end, tokens.count)].contains {
      $0.numberCount > 0 || $0.name?.isProse == false
    }
    if isSilent || tokens[start].isProse || isFormula(start..<end) { return (nil, true, end) }
    let content = Side.Content.unreadable(message(for: start, end))
    return (FoundSide(content: content, offset: offset), beginsNumbers(start, end), end)
  }

  /// Whether a side that cannot be read begins as a matrix of numbers does, so that it is no
  /// formula that another side makes up for.
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

  private func mayBeginSide(_ place: Int) -> Bool {
    switch tokens[place].kind {
    case .equals, .comma, .semicolon, .colon, .stop, .arrow, .rowBreak, .close: false
    default: true
    }
  }

  /// Whether a side may end before this token.
  private func endsSide(_ place: Int) -> Bool {
    let token = tokens[place]
    switch token.kind {
    case .equals, .comma, .semicolon, .stop, .arrow, .rowBreak, .newline, .boundary, .ampersand,
      .colon, .close:
      return true
    case .name(let name):
      return name.isProse || token.isSpaced && isConnecting(place)
        || token.isSpaced && limits.catalogue?.quantity(name.folded) != nil
          && place + 1 < tokens.count && tokens[place + 1].isEquals
    case .opaque:
      // `z = 1.1 | a = 0.75`
      return token.isSpaced && place + 2 < tokens.count && tokens[place + 2].isEquals
        && tokens[place + 1].name.map { limits.catalogue?.quantity($0.folded) != nil } == true
    case .open(.parenthesis): return token.isSpaced
    case .sign(.subtract), .number: return token.isSpaced && token.isTyped
    case .undefined: return false
    default: return false
    }
  }

  /// Whether a comma right between digits is where a side would end: `1,1` is no 1.
  private func cutsNumber(_ place: Int) -> Bool {
    guard place + 1 < tokens.count, case .comma = tokens[place].kind, tokens[place + 1].isNumber
    else { return false }
    let comma = tokens[place].offset
    return comma > 0 && bytes[comma - 1].isDigit && comma + 1 == tokens[place + 1].offset
  }

  /// Whether a word such as `y` stands between a value and the next statement.
  func isConnecting(_ place: Int) -> Bool {
    guard let catalogue = limits.catalogue, place + 2 < tokens.count,
      tokens[place].name.map(ConnectingWords.holds) == true
    else { return false }
    return catalogue.isStatement(tokens[place + 1], before: tokens[place + 2])
  }

  /// Where a side that cannot be read ends.
  mutating func sideEnd(from start: Int) -> Int {
    var place = start
    while place < tokens.count {
      switch tokens[place].kind {
      case .equals, .comma, .semicolon, .stop, .arrow, .rowBreak, .newline, .boundary: return place
      case .open: place = brackets.close(of: place) ?? place
      default: break
      }
      place += 1
    }
    return place
  }

  /// The words that stand where a value is expected; nil where there are none, as in a blank to
  /// fill in.
  private mutating func words(from start: Int) -> FoundSide? {
    guard start < tokens.count, tokens[start].name != nil else { return nil }
    let content = Side.Content.unreadable(message(for: start, sideEnd(from: start)))
    return FoundSide(content: content, offset: tokens[start].offset)
  }

  private func message(for start: Int, _ end: Int) -> String {
    let first = tokens[start].offset
    let last = end < tokens.count ? tokens[end].offset : bytes.count
    let limit = min(last, first + 40)
    let line = bytes[first..<max(first, limit)].prefix { $0 != 0x0A }
    let words = line.split { $0 <= 0x20 }
    let shown = words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    return "found \"\(shown)\", expected a number or a matrix such as [1 2; 3 4]"
  }
}
