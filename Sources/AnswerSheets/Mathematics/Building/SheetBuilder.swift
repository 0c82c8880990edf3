import Algebra
import Notation

/// Collects what readers of text find into an answer sheet.
struct SheetBuilder {
  let bytes: UnsafeBufferPointer<UInt8>
  let limits: ReadingLimits
  private var cursor = PositionCursor()
  private var numbers = 0
  /// Whether a run that begins with `=` goes on with the last statement.
  var isOpen = false
  /// Whether the last statement is that of an updated value if it refers to itself.
  private var mayBeUpdate = false
  /// The level of the heading that says that updated values follow.
  var updateLevel: Int?
  /// The level of the heading of a check of the answer; nil outside of one.
  var asideLevel: Int?
  /// Whether steps are named by units of a network; kept here, for every statement asks.
  let hasUnits: Bool
  /// Whether steps are asked for below headings of their own; kept here, for every line asks.
  let hasScopes: Bool
  /// The unit of a network whose heading stands above: `Neuron h1`.
  var unit: String?
  /// The time of a recurrent network that is spoken of: `t = 2`.
  var time: Int?
  /// The marked heading that nothing stands below yet.
  var title: Range<Int>?
  /// Statements under such a heading, which may be those of updated values.
  var underUpdate: [Int] = []
  /// Statements of a quantity's transpose: `dW^T = …`.
  var transposed: [Int] = []
  /// Statements whose entry is an index, which programs count from 0.
  var indexed: [Int] = []
  /// Statements in sentences whose words say of no correction.
  var inProse: Set<Int> = []
  /// Statements that hold in one case only, `y = 1 if s > 1.5`, or whose name is another's own.
  var conditional: Set<Int> = []
  /// The statements of a chain about further names in it, each with the index behind its statement.
  var aliases: [(index: Int, statement: Statement)] = []
  var sheet = AnswerSheet()
  /// The names of the quantities of so many statements, as the catalogue has them; few sheets have
  /// what asks for them.
  var stated: (names: Set<String>, statements: Int) = ([], 0)
  /// Numbers that belong to no statement.
  var unread = UnreadOffsets()

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: ReadingLimits) {
    self.bytes = bytes
    self.limits = limits
    hasUnits = limits.catalogue?.units.isEmpty == false
    hasScopes = limits.catalogue?.scopes.isEmpty == false
    // The steps of one homework, so that most sheets are not moved as they grow.
    sheet.statements.reserveCapacity(24)
  }

  /// The quantities asked for.
  var catalogue: QuantityCatalogue? { limits.catalogue }

  /// Says that something was stated, so that the heading before names nothing any more.
  mutating func dropTitle() { title = nil }

  /// Says that what is stated next without a name is called so.
  mutating func setTitle(_ name: Range<Int>) {
    title = name
    isOpen = false
  }

  /// The position of a byte.
  mutating func position(of offset: Int) -> Position {
    cursor.position(of: offset, in: bytes)
  }

  /// Adds a statement whose value is read already.
  mutating func add(_ literal: NumericLiteral) throws(UnreadableAnswer) {
    let (name, value) = (literal.name, literal.value)
    try count(value.elements.count)
    let written = UnsafeBufferPointer(rebasing: bytes[name])
    let position = position(of: name.lowerBound)
    let valuePosition = self.position(of: literal.valueStart)
    var statement = Statement(
      name: "", writtenName: String(decoding: written, as: UTF8.self),
      sides: [Side(.value(value), at: valuePosition)], position: position)
    var isTransposed = false
    if QuantityName.isCanonical(written) {
      statement.name = statement.writtenName
    } else {
      var quantity = QuantityName(written: written)
      if value.shape.isScalar { quantity.readColumnAsEntry() }
      isTransposed = quantity.isTransposed
      statement.name = quantity.canonicalName
      statement.entry = quantity.entry.map { Statement.Entry(row: $0.row, column: $0.column) }
    }
    mayBeUpdate = false
    title = nil
    nameByUnit(&statement, at: name.lowerBound)
    keepTime(statement)
    nameByTime(&statement)
    if isTransposed { transposed.append(sheet.statements.count) }
    if resolveUnknown(&statement) { conditional.insert(sheet.statements.count) }
    append(statement)
  }

  /// Finds the statements in some tokens; false where there are none.
  mutating func read(_ tokens: [MathToken]) throws(UnreadableAnswer) -> Bool {
    try count(tokens.reduce(0) { $0 + $1.numberCount })
    let tokens = partedBySlashes(
      withArrows(
        withVerbs(withSentences(withAnswer(withResult(withNameFirst(withoutRemarks(tokens))))))))
    var finder = StatementFinder(tokens, in: bytes, limits: limits)
    var found = finder.next()
    if title != nil, found?.name.map({ isAnswerWord($0) }) != false {
      found = valueBelowTitle(tokens) ?? found
    }
    if limits.catalogue != nil, let decimal = DecimalCommaReading(tokens, in: bytes),
      try choose(found, &finder, or: decimal)
    {
      return true
    }
    let isBare = tokens.allSatisfy(\.isLayout)
    if !isBare { title = nil }
    guard let found else {
      unread.add(tokens, of: bytes)
      isOpen = isOpen && isBare
      return false
    }
    if found.name == nil, !isOpen { unread.add(tokens, of: bytes) }
    add(found)
    while let next = finder.next() { add(next) }
    for range in finder.passed { unread.add(tokens[range], of: bytes) }
    if let budget = limits.budget, budget.isExhausted { throw UnreadableAnswer(budget.message) }
    return true
  }

  mutating func add(_ found: StatementFinder.Found) {
    guard var name = found.name else {
      guard isOpen, let last = sheet.statements.indices.last,
        !found.isConclusion || sheet.statements[last].isFormula
      else { return }
      sheet.statements[last].sides += found.sides.map { side(of: $0) }
      if mayBeUpdate, sheet.statements[last].isUpdate { sheet.statements[last].name += "_new" }
      return
    }
    readTime(of: &name)
    let position = position(of: name.range.lowerBound)
    let sides = found.sides.map { side(of: $0) }
    if name.column != nil, name.entry == nil, case .value(let value)? = sides.last?.content,
      value.shape.isScalar
    {
      // `z^1_2 = 0`: one number can only be an index of a vector.
      name.entry = name.column.map { Statement.Entry(row: $0) }
      name.canonicalName = name.withoutColumn
    }
    var statement = Statement(
      name: name.canonicalName,
      writtenName: String(decoding: bytes[name.range].prefix(80), as: UTF8.self),
      entry: name.entry, sides: sides, position: position)
    mayBeUpdate = !name.isGradient && !name.isUpdated
    if mayBeUpdate, statement.isUpdate || found.isAssignment {
      statement.name = updated(statement.name)
    }
    nameByUnit(&statement, at: name.range.lowerBound)
    keepTime(statement)
    nameByTime(&statement)
    let isGuessed = resolveUnknown(&statement)
    if name.isCall {
      if case .value? = sides.last?.content { aliases.append((sheet.statements.count, statement)) }
      isOpen = false
      return
    }
    if found.isAlternative, hedges(statement) { return }
    let context = context(of: name)
    // Another given that is only thought of is none that was copied wrongly.
    if context.isAside, catalogue?.quantity(statement.name)?.isStep == false {
      isOpen = false
      return
    }
    if found.isConditional || isGuessed || context.isAside || statement.isEulersNumber
      || isLossElsewhere(name)
    {
      conditional.insert(sheet.statements.count)
    }
    if context.isProse { inProse.insert(sheet.statements.count) }
    if context.isUpdated || found.isOfUpdate {
      underUpdate.append(sheet.statements.count)
      // What is updated already is that of yet another pass, where it was stated before.
      if statement.name.hasSuffix("_new") { conditional.insert(sheet.statements.count) }
    }
    if name.isTransposed { transposed.append(sheet.statements.count) }
    if name.isIndexed { indexed.append(sheet.statements.count) }
    append(statement)
    if sides.count > 1 { keepAliases(of: statement) }
  }

  /// The name of the updated value; the name itself where it is asked for and its update is not.
  private func updated(_ name: String) -> String {
    let updated = name + "_new"
    guard let catalogue = limits.catalogue else { return updated }
    return catalogue.quantity(updated) == nil && catalogue.quantity(name)?.isStep == true
      ? name : updated
  }

  mutating func append(_ statement: consuming Statement) {
    if updateLevel != nil { underUpdate.append(sheet.statements.count) }
    if asideLevel != nil { conditional.insert(sheet.statements.count) }
    sheet.statements.append(statement)
    isOpen = true
  }

  /// Whether a statement gives the one before it another value, so that neither counts.
  private mutating func hedges(_ statement: Statement) -> Bool {
    guard let last = sheet.statements.indices.last, sheet.statements[last].name == statement.name,
      sheet.statements[last].entry == statement.entry,
      case .value(let first)? = sheet.statements[last].sides.last?.content,
      case .value(let second)? = statement.sides.last?.content,
      !StatementFinder.agree(first, second)
    else { return false }
    let shown = "\(first.elements[0]) or \(second.elements[0])"
    let index = sheet.statements[last].sides.count - 1
    sheet.statements[last].sides[index].content = .unreadable(StatementFinder.twoValues(shown))
    return true
  }

  private mutating func side(of found: StatementFinder.FoundSide) -> Side {
    let position = position(of: found.offset)
    if let other = found.other {
      sheet.ambiguities.append(Ambiguity(position: position, other: other, working: found.working))
    }
    return Side(found.content, at: position, opened: found.opened)
  }

  private mutating func count(_ more: Int) throws(UnreadableAnswer) {
    numbers += more
    if numbers > limits.numbers { throw limits.tooManyNumbers() }
  }
}

extension QuantityName {
  /// One number can only be an index of a vector: `z^1_2 = 0`.
  fileprivate mutating func readColumnAsEntry() {
    guard entry == nil, let column else { return }
    entry = ScriptIndices(row: column)
    self.column = nil
  }
}
