import Algebra
import Notation

/// Finds the statements in a run of tokens: names, chains of `=`, and chains that go on from the
/// run before.
struct StatementFinder {
  let tokens: [MathToken]
  let bytes: UnsafeBufferPointer<UInt8>
  let limits: ReadingLimits
  /// The pairs of brackets, matched only where a bracket is met that nothing simpler reads.
  private(set) lazy var brackets = BracketMap(tokens)
  /// The token from which on nothing was looked at yet.
  var start = 0
  /// Runs of tokens around a relation that is none of a statement, and hold numbers perhaps.
  private(set) var passed: [Range<Int>] = []
  /// The name of the chain that is read; nil where nobody knows it.
  var left: String?
  /// The statements of one line about several names, the last first: `z, a = 0.25, 0.5622`.
  private var unpacked: [Found] = []
  /// The findings of the parsers of the sides so far.
  let memory: ParserMemory
  /// The findings of those parsers that leave entries open which cannot be read.
  private(set) lazy var openMemory = ParserMemory(limits.budget)

  /// A statement with its indices as bytes.
  struct Found {
    /// The name; nil where the chain goes on from the last statement.
    var name: LeftName?
    var sides: [FoundSide]
    /// Whether an arrow puts a new value in the old one's place: `w ← 0.41`, `w: 0.45 → 0.41`.
    var isAssignment = false
    /// Whether words right before its name say that the new value is meant: `new error: 0.09`.
    var isOfUpdate = false
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
    /// The contents of the sides before this one where their numbers are read in the second way as
    /// well.
    var working: [Side.Content] = []
    /// The matrix with the entries open that cannot be read.
    var opened: Matrix<Numeral>?
  }

  init(_ tokens: [MathToken], in bytes: UnsafeBufferPointer<UInt8>, limits: ReadingLimits) {
    self.tokens = tokens
    self.bytes = bytes
    self.limits = limits
    memory = ParserMemory(limits.budget)
  }

  /// Reads on to the next statement; nil behind the last.
  mutating func next() -> Found? {
    if let found = unpacked.popLast() { return found }
    if start < tokens.count,
      let found = unpackedStatements() ?? statementsOfVector() ?? respective()
    {
      unpacked = found.reversed()
      return unpacked.popLast()
    }
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
    left = name?.canonicalName
    var (sides, end, isReplaced) = sides(from: relation + 1) { finder in
      finder.isColon(relation) && !finder.isLossBefore(name) || finder.isUpdateAsked(of: name)
    }
    (sides, end) = listed(sides, of: name, upTo: end)
    (sides, end) = hedged(sides, upTo: end)
    if name != nil { (sides, end) = staged(sides, upTo: end) }
    start = max(end, relation + 1)
    guard let name else {
      if let found = valueThenName(sides, from: first, by: relation) { return found }
      let goesOn = first == 0 && isLayout(0..<relation)
      return goesOn && !sides.isEmpty
        ? Found(name: nil, sides: sides, isConclusion: isLoose(relation)) : nil
    }
    if isColon(relation), isFirstOfList(sides, of: name, upTo: end) { return nil }
    if !sides.isEmpty {
      guard accepts(name, sides, from: first, by: relation) else { return nil }
      let isOfUpdate = speaksOfUpdate(name, from: first) || isMarkedNew(behind: end)
      return Found(
        name: name, sides: sides,
        isAssignment: isReplaced || isArrowToLeft(relation)
          || (isColonEquals(relation) || isArrow(relation) || isBecoming(relation) || isOfUpdate)
            && isUpdateAsked(of: name),
        isOfUpdate: isOfUpdate,
        isAlternative: isAlternative(name),
        isConditional: isConditional(name, from: first, upTo: end))
    }
    guard !name.isProse, !isColon(relation), let words = words(from: relation + 1) else {
      return nil
    }
    return Found(name: name, sides: [words])
  }

  /// The statements of a line that gives several names a value each, as programs do:
  /// `z, a = 0.25, 0.5622`.
  private mutating func unpackedStatements() -> [Found]? {
    guard limits.catalogue != nil else { return nil }
    // `Results: z, a = 0.25, 0.5622`
    let first = pastWords(start)
    guard first + 1 < tokens.count, case .name = tokens[first].kind,
      case .comma = tokens[first + 1].kind
    else { return nil }
    var names: [Int] = []
    var index = first
    while index < tokens.count, tokens[index].name != nil, names.count < 12 {
      names.append(index)
      guard index + 1 < tokens.count, case .comma = tokens[index + 1].kind else { break }
      index += 2
    }
    let relation = index + 1
    guard names.count > 1, relation < tokens.count,
      tokens[relation].isEquals || isColon(relation),
      names.allSatisfy({ isKnown($0) })
    else { return nil }
    var found: [Found] = []
    index = relation + 1
    for (number, name) in names.enumerated() {
      var reading = LeftNameReading(tokens, bytes, at: name, end: name + 1)
      guard let left = reading.read(), index < tokens.count else { return nil }
      let (side, end) = item(at: index)
      guard let side, case .value = side.content else { return nil }
      let isLast = number == names.count - 1
      guard isLast ? end == tokens.count || endsSide(end) : isComma(end) else { return nil }
      let isOfUpdate = speaksOfUpdate(at: first, from: start) && isUpdateAsked(of: left)
      found.append(Found(name: left, sides: [side], isAssignment: isOfUpdate))
      index = end + 1
    }
    start = index - 1
    return found
  }

  /// The token behind words, and a colon, that nothing stands before but what ended the last
  /// statement.
  private func pastWords(_ start: Int) -> Int {
    var start = start
    if start < tokens.count, case .semicolon = tokens[start].kind { start += 1 }
    var index = start
    while index < tokens.count, index < start + 8,
      tokens[index].isProse || tokens[index].isLayout || index > start && isColon(index)
    { index += 1 }
    return index
  }

  /// The statements of a vector of names that is equal to one of numbers:
  /// `(z, a) = (0.25, 0.5622)`.
  private mutating func statementsOfVector() -> [Found]? {
    guard limits.catalogue != nil, let (names, end) = vectorOfNames(from: start) else { return nil }
    var relation = end
    while relation < tokens.count, tokens[relation].isLayout { relation += 1 }
    guard relation < tokens.count, tokens[relation].isEquals else { return nil }
    let before = start
    let (sides, behind, _) = sides(from: relation + 1) { _ in false }
    guard let side = sides.last, case .value(let value) = side.content,
      value.elements.count == names.count
    else {
      start = before
      return nil
    }
    start = max(behind, relation + 1)
    return zip(names, value.elements).map { name, number in
      let content = Side.Content.value(Matrix(.scalar, [number]))
      return Found(name: name, sides: [FoundSide(content: content, offset: side.offset)])
    }
  }

  /// Two names or more that the assignment knows in brackets, and the token behind these.
  private func vectorOfNames(from first: Int) -> (names: [LeftName], end: Int)? {
    var index = first
    while index < tokens.count, tokens[index].isLayout || isComma(index) { index += 1 }
    index = pastWords(index)
    guard index < tokens.count, case .open = tokens[index].kind else { return nil }
    var names: [LeftName] = []
    for index in (index + 1)..<min(tokens.count, index + 60) {
      switch tokens[index].kind {
      case .name:
        var reading = LeftNameReading(tokens, bytes, at: index, end: index + 1)
        guard isKnown(index), let name = reading.read() else { return nil }
        names.append(name)
      case .comma, .semicolon, .rowBreak, .ampersand, .boundary, .newline, .stop: break
      case .close: return names.count > 1 ? (names, index + 1) : nil
      default: return nil
      }
    }
    return nil
  }

  private func isComma(_ index: Int) -> Bool {
    guard index < tokens.count, case .comma = tokens[index].kind else { return false }
    return true
  }

  private func isLayout(_ range: Range<Int>) -> Bool {
    tokens[range].allSatisfy { $0.kind == .rowBreak || $0.isLayout }
  }

  /// A word of prose is a name only where it begins a line and a value follows it; behind a mere
  /// word a value must follow.
  private func accepts(
    _ name: LeftName, _ sides: [FoundSide], from start: Int, by relation: Int
  ) -> Bool {
    if isLoose(relation) {
      guard case .value? = sides.last?.content else { return false }
      // Behind a word a working may come, behind an arrow only the value unless it updates.
      if sides.count > 1, case .arrow = tokens[relation].kind, !isUpdateAsked(of: name) {
        return false
      }
      return !name.isProse || limits.catalogue?.asksFor(name.canonicalName) == true
    }
    guard name.isProse, limits.catalogue?.isPart(name.canonicalName) != true else { return true }
    // `Gradient: p - y = [-0.34 0.24]`
    let isAsked =
      (isColon(relation) || LossWords.gradients.contains(name.canonicalName.lowercased()))
      && limits.catalogue?.asksFor(name.canonicalName) == true
    guard case .value? = (isAsked ? sides.last : sides.first)?.content else { return false }
    return beginsLine(name.token, from: start) || isWhole(name, from: start)
  }

  /// Whether a word alone before a name says that all of it is meant: `Total error: 0.3`.
  private func isWhole(_ name: LeftName, from start: Int) -> Bool {
    guard name.token > start, beginsLine(name.token - 1, from: start),
      limits.catalogue?.asksFor(name.canonicalName) == true
    else { return false }
    return ["total", "overall", "the", "final"].contains(
      tokens[name.token - 1].name?.canonicalName.lowercased())
  }
}
