import Algebra

/// Joins the entries of a table into matrices.
///
/// A quantity whose entries are not all there is stated by entries, so that only the others are
/// missing. An entry given twice begins a second statement of its quantity.
struct EntryCollection {
  private let limits: ReadingLimits
  /// The names that entries were given under, in the order in which they came.
  private var names: [StatedName] = []
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
    // As many quantities as most tables have, so that nothing is moved as they come.
    open.reserveCapacity(24)
    groups.reserveCapacity(24)
    names.reserveCapacity(24)
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
    add(
      StatedEntry(
        name: names.count - 1, row: row, column: column, value: keep(value), position: position,
        valuePosition: value?.position ?? position))
  }

  private mutating func add(_ entry: StatedEntry) {
    let name = names[entry.name].folded
    // Entries that are not numbered belong together only while they follow each other.
    if let group = last ?? (entry.isNumbered ? open[name] : nil), groups[group].add(entry) {
      last = group
      return
    }
    last = groups.count
    open[name] = groups.count
    groups.append(EntryGroup(entry))
  }

  private mutating func keep(_ value: StructuredNode?) -> StatedEntry.Value? {
    guard let value else { return nil }
    if case .number(let numeral) = value.content { return .number(numeral) }
    others.append(value)
    return .other(others.count - 1)
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
    let entries = group.statedEntries
    guard let first = entries.first else { return }
    if entries.count == 1, !group.isNumbered {
      return statements.append(statement(first, sides(of: first)))
    }
    func placeOfEntry(_ index: Int) -> Statement.Entry {
      group.isNumbered ? place(of: entries[index]) : Statement.Entry(row: index + 1, column: 1)
    }
    var numerals: [Numeral] = []
    numerals.reserveCapacity(entries.count)
    var shape = Shape(0, 0)
    for index in entries.indices {
      let place = placeOfEntry(index)
      guard let numeral = numeral(of: entries[index]) else {
        return statements.append(broken(first, entries[index], at: place))
      }
      numerals.append(numeral)
      shape = Shape(max(shape.rows, place.row), max(shape.columns, place.column ?? 1))
    }
    // Distinct places within the shape, as many as it has: each is there.
    let (count, overflows) = shape.rows.multipliedReportingOverflow(by: shape.columns)
    guard !overflows, count == numerals.count else {
      for index in entries.indices {
        let entry = entries[index]
        statements.append(statement(entry, sides(of: entry), at: placeOfEntry(index)))
      }
      return
    }
    var matrix = Matrix(shape, numerals)
    for index in entries.indices {
      let place = placeOfEntry(index)
      // Most tables go through a matrix row by row.
      let target = (place.row - 1) * shape.columns + (place.column ?? 1) - 1
      if target != index { matrix.elements[target] = numerals[index] }
    }
    statements.append(statement(first, [Side(.value(matrix), at: first.valuePosition)]))
  }

  /// The row and column of an entry, counted from 1.
  private func place(of entry: StatedEntry) -> Statement.Entry {
    Statement.Entry(
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
