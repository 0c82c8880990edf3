import Algebra

/// Joins the entries of a table into matrices.
///
/// A quantity whose entries are not all there is stated by entries, so that only the others are
/// missing. An entry given twice begins a second statement of its quantity.
struct EntryCollection {
  private let limits: ReadingLimits
  /// The names that entries were given under, in the order in which they came.
  private var names: [StatedName] = []
  private var entries: [StatedEntry] = []
  private var groups: [EntryGroup] = []
  /// The group that is filled at present, by folded name.
  private var open: [String: Int] = [:]
  /// The group of the entry before, where that has the name of the one to come.
  private var last: Int?
  /// What entries hold that is no plain number.
  private var others: [StructuredNode] = []
  /// 0 where any index is 0, for the whole table.
  private var base = 1

  init(limits: ReadingLimits) {
    self.limits = limits
    // As much as most tables have, so that nothing is moved as it comes.
    names.reserveCapacity(24)
    entries.reserveCapacity(96)
    groups.reserveCapacity(24)
    open.reserveCapacity(24)
  }

  /// Names the quantity whose entries come next.
  mutating func begin(_ name: StatedName) {
    if names.last?.folded != name.folded { last = nil }
    names.append(name)
  }

  /// Adds an entry to the matrix of the name begun last.
  ///
  /// - Parameters:
  ///   - row: as written, counted from 0 or from 1; without row and column, entries follow each
  ///     other down a column.
  ///   - value: what the cell holds; nil where it is empty.
  ///   - position: where the row of the table begins.
  mutating func add(row: Int?, column: Int?, value: StructuredNode?, at position: Position) {
    if row == 0 || column == 0 { base = 0 }
    let entry = StatedEntry(
      name: names.count - 1, row: row, column: column, value: keep(value), position: position,
      valuePosition: value?.position ?? position)
    entries.append(entry)
    if let last, extend(last, by: entry) { return }
    // A name that is new, as most are, is looked up only once.
    let name = names[entry.name].folded
    let former = open.updateValue(groups.count, forKey: name)
    // Entries that are not numbered belong together only while they follow each other.
    if last == nil, entry.isNumbered, let former, extend(former, by: entry) {
      open[name] = former
      last = former
    } else {
      last = groups.count
      groups.append(EntryGroup(entry, at: entries.count - 1))
    }
  }

  private mutating func keep(_ value: StructuredNode?) -> StatedEntry.Value? {
    guard let value else { return nil }
    if case .number(let numeral) = value.content { return .number(numeral) }
    others.append(value)
    return .other(others.count - 1)
  }

  /// Adds the newest entry to a group unless it is of another kind or its place is taken.
  private mutating func extend(_ group: Int, by entry: StatedEntry) -> Bool {
    guard groups[group].isNumbered == entry.isNumbered else { return false }
    let before = groups[group].last
    if entry.isNumbered, groups[group].places != nil || !entry.comes(after: entries[before]) {
      if groups[group].places == nil {
        groups[group].places = Set(chain(of: groups[group]).map(\.place))
      }
      guard groups[group].places?.insert(entry.place).inserted == true else { return false }
    }
    entries[before].next = entries.count - 1
    groups[group].append(entry, at: entries.count - 1)
    return true
  }

  /// The entries of a group in the order in which they came.
  private func chain(of group: EntryGroup) -> EntryChain {
    EntryChain(entries, from: group.first)
  }
}

/// A name in a table.
struct StatedName {
  /// The folded name.
  var folded: String
  var written: String
}

// MARK: - Statements

extension EntryCollection {
  /// The statements of all quantities, in the order in which they begin.
  func statements() -> [Statement] {
    var statements: [Statement] = []
    statements.reserveCapacity(groups.count)
    for group in groups { addStatements(of: group, to: &statements) }
    return statements
  }

  private func addStatements(of group: EntryGroup, to statements: inout [Statement]) {
    let entries = chain(of: group)
    guard let first = entries.first(where: { $0.value != nil }) else { return }
    if group.count == 1, !group.isNumbered {
      return statements.append(statement(first, sides(of: first)))
    }
    var numerals: [Numeral] = []
    numerals.reserveCapacity(group.count)
    var shape = Shape(0, 0)
    for entry in entries where entry.value != nil {
      let place = place(of: entry, at: numerals.count)
      guard let numeral = numeral(of: entry) else {
        return statements.append(broken(first, entry, at: place))
      }
      numerals.append(numeral)
      shape = Shape(max(shape.rows, place.row), max(shape.columns, place.column ?? 1))
    }
    // Distinct places within the shape, as many as it has: each is there.
    let (count, overflows) = shape.rows.multipliedReportingOverflow(by: shape.columns)
    if !overflows, count == numerals.count {
      let matrix = matrix(of: entries, shape, numerals)
      statements.append(statement(first, [Side(.value(matrix), at: first.valuePosition)]))
    } else {
      addStatements(ofEach: entries, to: &statements)
    }
  }

  private func addStatements(ofEach entries: EntryChain, to statements: inout [Statement]) {
    var index = 0
    for entry in entries where entry.value != nil {
      statements.append(statement(entry, sides(of: entry), at: place(of: entry, at: index)))
      index += 1
    }
  }

  private func matrix(
    of entries: EntryChain, _ shape: Shape, _ numerals: [Numeral]
  ) -> Matrix<Numeral> {
    var matrix = Matrix(shape, numerals)
    var index = 0
    for entry in entries where entry.value != nil {
      let place = place(of: entry, at: index)
      // Most tables go through a matrix row by row.
      let target = (place.row - 1) * shape.columns + (place.column ?? 1) - 1
      if target != index { matrix.elements[target] = numerals[index] }
      index += 1
    }
    return matrix
  }

  /// The row and column of an entry, counted from 1; without either, it is the next of a column.
  private func place(of entry: StatedEntry, at index: Int) -> Statement.Entry {
    guard entry.isNumbered else { return Statement.Entry(row: index + 1, column: 1) }
    return Statement.Entry(
      row: entry.row.map { $0 - base + 1 } ?? 1, column: entry.column.map { $0 - base + 1 } ?? 1)
  }

  private func sides(of entry: StatedEntry) -> [Side] {
    switch entry.value {
    case .number(let numeral): [Side(.value(Matrix(scalar: numeral)), at: entry.valuePosition)]
    case .other(let place): StructuredValue(limits: limits).sides(of: others[place])
    case nil: []
    }
  }

  /// The one number of an entry, be it in quotes or in another notation.
  private func numeral(of entry: StatedEntry) -> Numeral? {
    if case .number(let numeral) = entry.value { return numeral }
    guard case .value(let matrix)? = sides(of: entry).last?.content, matrix.shape.isScalar else {
      return nil
    }
    return matrix.elements[0]
  }

  private func statement(
    _ entry: StatedEntry, _ sides: [Side], at place: Statement.Entry? = nil
  ) -> Statement {
    let name = names[entry.name]
    return Statement(
      name: name.folded, writtenName: name.written, entry: place, sides: sides,
      position: entry.position)
  }

  private func broken(
    _ first: StatedEntry, _ entry: StatedEntry, at place: Statement.Entry
  ) -> Statement {
    var reason = "found no single number, expected one"
    if case .unreadable(let message)? = sides(of: entry).last?.content { reason = message }
    let message = "entry [\(place.row),\(place.column ?? 1)]: \(reason)"
    return statement(first, [Side(.unreadable(message), at: entry.valuePosition)])
  }
}
