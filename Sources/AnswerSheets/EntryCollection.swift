import Algebra

/// One entry of a quantity as a table states it.
struct StatedEntry {
  /// The folded name.
  var name: String
  var writtenName: String
  /// As written, counted from 0 or from 1; without either, entries follow each other down a column.
  var row: Int?
  var column: Int?
  /// What the cell holds; nil where it is empty.
  var value: StructuredNode?
  /// Where the row of the table begins.
  var position: Position
}

/// Joins the entries of a table into matrices.
///
/// A quantity whose entries are not all there is stated by entries, so that only the others are
/// missing. An entry given twice begins a second statement of its quantity.
struct EntryCollection {
  private let limits: ReadingLimits
  private var groups: [Group] = []
  /// The group that is filled at present, by name.
  private var open: [String: Int] = [:]
  /// The group of the entry before.
  private var last: (name: String, group: Int)?
  /// 0 where any index is 0, for the whole table.
  private var base = 1

  init(limits: ReadingLimits) {
    self.limits = limits
    // As many quantities as most tables have, so that nothing is moved as they come.
    open.reserveCapacity(24)
    groups.reserveCapacity(24)
  }

  /// Adds an entry to the matrix of its name.
  mutating func add(_ entry: StatedEntry) {
    if entry.row == 0 || entry.column == 0 { base = 0 }
    // Entries that are not numbered belong together only while they follow each other.
    let follows = last?.name == entry.name
    let group = follows ? last?.group : entry.isNumbered ? open[entry.name] : nil
    if let group, groups[group].isNumbered == entry.isNumbered, groups[group].add(entry) {
      if !follows { last = (entry.name, group) }
      return
    }
    last = (entry.name, groups.count)
    open[entry.name] = groups.count
    groups.append(Group(entry))
  }

  /// The entries of one matrix.
  private struct Group {
    private(set) var entries: [StatedEntry]
    let isNumbered: Bool
    /// The places taken, counted only once an entry does not come after all before it.
    private var places: Set<Statement.Entry>?

    init(_ entry: StatedEntry) {
      entries = []
      // The entries of most matrices, so that they are not moved as they grow.
      entries.reserveCapacity(8)
      entries.append(entry)
      isNumbered = entry.isNumbered
    }

    /// Adds an entry unless its place is taken.
    mutating func add(_ entry: StatedEntry) -> Bool {
      if isNumbered, places != nil || !isLast(entry) {
        var taken = places ?? Set(entries.map(\.place))
        places = nil
        defer { places = taken }
        guard taken.insert(entry.place).inserted else { return false }
      }
      entries.append(entry)
      return true
    }

    private func isLast(_ entry: StatedEntry) -> Bool {
      guard let last = entries.last?.place else { return true }
      let place = entry.place
      return (place.row, place.column ?? -1) > (last.row, last.column ?? -1)
    }
  }
}

extension StatedEntry {
  /// Whether the table says where the entry stands.
  fileprivate var isNumbered: Bool { row != nil || column != nil }

  /// The indices as written.
  fileprivate var place: Statement.Entry {
    Statement.Entry(row: row ?? -1, column: column ?? -1)
  }

  /// The value where it is one number.
  fileprivate var numeral: Numeral? {
    if case .number(let numeral)? = value?.content { return numeral }
    return nil
  }
}

// MARK: - Statements

extension EntryCollection {
  /// The statements of all quantities, in the order in which they begin.
  func statements() -> [Statement] {
    groups.flatMap(statements(of:))
  }

  private func statements(of group: Group) -> [Statement] {
    // By places, for copies of entries would cost more than all the rest.
    let isFull = group.entries.allSatisfy { $0.value != nil }
    let entries = isFull ? group.entries : group.entries.filter { $0.value != nil }
    guard let first = entries.first else { return [] }
    if entries.count == 1, !group.isNumbered { return [statement(first, sides(of: first))] }
    func placeOfEntry(_ index: Int) -> Statement.Entry {
      group.isNumbered ? place(of: entries[index]) : Statement.Entry(row: index + 1, column: 1)
    }
    var numerals: [Numeral] = []
    numerals.reserveCapacity(entries.count)
    var shape = Shape(0, 0)
    for index in entries.indices {
      let place = placeOfEntry(index)
      guard let numeral = numeral(of: entries[index]) else {
        return [broken(first, entries[index], at: place)]
      }
      numerals.append(numeral)
      shape = Shape(max(shape.rows, place.row), max(shape.columns, place.column ?? 1))
    }
    // Distinct places within the shape, as many as it has: each is there.
    let (count, overflows) = shape.rows.multipliedReportingOverflow(by: shape.columns)
    guard !overflows, count == numerals.count else {
      return entries.indices.map {
        statement(entries[$0], sides(of: entries[$0]), at: placeOfEntry($0))
      }
    }
    var matrix = Matrix(shape, numerals)
    for index in entries.indices {
      let place = placeOfEntry(index)
      // Most tables go through a matrix row by row.
      let target = (place.row - 1) * shape.columns + (place.column ?? 1) - 1
      if target != index { matrix.elements[target] = numerals[index] }
    }
    return [statement(first, [Side(.value(matrix), at: first.valuePosition)])]
  }

  /// The row and column of an entry, counted from 1.
  private func place(of entry: StatedEntry) -> Statement.Entry {
    Statement.Entry(
      row: entry.row.map { $0 - base + 1 } ?? 1, column: entry.column.map { $0 - base + 1 } ?? 1)
  }

  private func sides(of entry: StatedEntry) -> [Side] {
    entry.value.map { StructuredValue(limits: limits).sides(of: $0) } ?? []
  }

  /// The one number of an entry, be it in quotes or in another notation.
  private func numeral(of entry: StatedEntry) -> Numeral? {
    if let numeral = entry.numeral { return numeral }
    guard case .value(let matrix)? = sides(of: entry).last?.content, matrix.shape.isScalar else {
      return nil
    }
    return matrix.elements[0]
  }

  private func statement(
    _ entry: StatedEntry, _ sides: [Side], at place: Statement.Entry? = nil
  ) -> Statement {
    Statement(
      name: entry.name, writtenName: entry.writtenName, entry: place, sides: sides,
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

extension StatedEntry {
  /// Where the value stands.
  fileprivate var valuePosition: Position { value?.position ?? position }
}
