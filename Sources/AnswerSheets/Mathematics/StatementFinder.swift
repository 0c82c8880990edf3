import Algebra
import Notation

/// Finds the statements in a run of tokens: names, chains of `=`, and chains that go on from the
/// run before.
struct StatementFinder {
  /// What was found, in order.
  private(set) var found: [Found] = []
  let tokens: [MathToken]
  let bytes: UnsafeBufferPointer<UInt8>
  let limits: ReadingLimits
  /// Matched only where a bracket is met that nothing simpler reads.
  private lazy var brackets = BracketMap(tokens)

  /// A statement with its places as bytes.
  struct Found {
    /// The name; nil where the chain goes on from the last statement.
    var name: LeftName?
    var sides: [FoundSide]
  }

  /// One side of a chain.
  struct FoundSide {
    var content: Side.Content
    var offset: Int
  }

  init(_ tokens: [MathToken], in bytes: UnsafeBufferPointer<UInt8>, limits: ReadingLimits) {
    self.tokens = tokens
    self.bytes = bytes
    self.limits = limits
  }

  /// Reads all statements of the run.
  mutating func run() {
    var start = 0
    var begun = false
    while start < tokens.count, let relation = relation(from: start) {
      let name = leftName(before: relation, from: start)
      let goesOn = name == nil && !begun && isLayout(0..<relation)
      let (sides, end) = sides(from: relation + 1, isColon: isColon(relation))
      if let name, !sides.isEmpty, accepts(name, sides, from: start, by: relation) {
        found.append(Found(name: name, sides: sides))
      } else if goesOn, !sides.isEmpty {
        found.append(Found(name: nil, sides: sides))
      } else if let name, !name.isProse, sides.isEmpty, !isColon(relation),
        let words = words(from: relation + 1)
      {
        found.append(Found(name: name, sides: [words]))
      }
      begun = true
      start = max(end, relation + 1)
    }
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
      guard case .value = sides[0].content else { return false }
      return !name.isProse
    }
    guard name.isProse else { return true }
    guard case .value = sides[0].content, beginsLine(name.token, from: start) else { return false }
    return true
  }

  // MARK: - Relations

  /// The next `=` outside brackets, or a colon that stands for one.
  private mutating func relation(from start: Int) -> Int? {
    var place = start
    while place < tokens.count {
      switch tokens[place].kind {
      case .equals: return place
      case .colon where isLabel(place, from: start): return place
      case .arrow, .name:
        if isLoose(place), place > start, beginsValue(place + 1) { return place }
      case .open:
        // A bracket that nothing closes hides nothing.
        place = brackets.close(of: place) ?? place
      default: break
      }
      place += 1
    }
    return nil
  }

  /// Whether something other than an equals sign stands for one: an arrow, or `is`.
  private func isLoose(_ place: Int) -> Bool {
    switch tokens[place].kind {
    case .arrow: true
    case .name(let name): name.isProse && Self.verbs.contains(name.folded)
    default: false
    }
  }

  private static let verbs: Set<String> = ["is", "was", "equals", "are", "becomes"]

  /// Whether a number or a matrix may begin here.
  private func beginsValue(_ place: Int) -> Bool {
    var place = place
    while place < tokens.count, case .boundary = tokens[place].kind { place += 1 }
    guard place < tokens.count else { return false }
    switch tokens[place].kind {
    case .number, .sign(.subtract), .open, .matrix: return true
    case .name(let name):
      return place + 1 < tokens.count && tokens[place + 1].opens(.parenthesis)
        && MathParser.wrappers.contains(name.folded)
    default: return false
    }
  }

  private func isColon(_ place: Int) -> Bool {
    if case .colon = tokens[place].kind { return true }
    return false
  }

  /// Whether a colon says what a name is: `Z1: [4; 0]`, `H: W1' * X = 3`, but not `Update: W1 = 3`.
  private mutating func isLabel(_ colon: Int, from start: Int) -> Bool {
    guard let name = leftName(before: colon, from: start), !name.isProse else { return false }
    var place = colon + 1
    var isNameAlone = true
    var count = 0
    // What a colon means shows in the next few words.
    let limit = min(tokens.count, colon + 64)
    while place < limit {
      let token = tokens[place]
      switch token.kind {
      case .equals: return count > 0 && !isNameAlone
      case .newline where count > 0, .rowBreak: return count > 0 && !isNameAlone
      case .boundary, .newline: break
      case .name(let name):
        // `Z1: tensor(…)` is a value, `Z1: the value (…)` is prose.
        let isCall = place + 1 < tokens.count && tokens[place + 1].opens(.parenthesis)
        if name.isProse, count == 0, !isCall || tokens[place + 1].isSpaced { return false }
        isNameAlone = isNameAlone && count == 0
        count += 1
      case .open:
        isNameAlone = false
        count += 1
        place = brackets.close(of: place) ?? place
      case .stop where count == 0, .arrow where count == 0: return false
      default:
        isNameAlone = false
        count += 1
      }
      place += 1
    }
    return count > 0 && !isNameAlone
  }

  // MARK: - Sides

  /// All sides from a place on, and where the chain ends.
  private mutating func sides(from start: Int, isColon: Bool) -> (sides: [FoundSide], end: Int) {
    var sides: [FoundSide] = []
    var unread: FoundSide?
    var place = start
    while true {
      place = pastLayout(place)
      let (side, isCertain, end) = side(at: place)
      if let side {
        if isCertain { sides.append(side) } else { unread = side }
      }
      place = max(end, place)
      guard let relation = continuation(from: place) else { break }
      place = relation + 1
    }
    if sides.isEmpty, let unread { sides = [unread] }
    return (sides, place)
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
    var parser = MathParser(tokens, brackets, at: start, limits: limits)
    if let expression = parser.entry(), parser.failure == nil,
      parser.index >= tokens.count || endsSide(parser.index)
    {
      if isProse(start..<parser.index) { return (nil, true, parser.index) }
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
    if isSilent || tokens[start].isProse { return (nil, true, end) }
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
    case .name(let name): return name.isProse
    case .open(.parenthesis): return token.isSpaced
    case .sign(.subtract), .number: return token.isSpaced && token.isTyped
    case .undefined: return false
    default: return false
    }
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
