import Algebra

/// One entry of a quantity as a table states it.
struct StatedEntry {
  /// The folded name.
  var name: String
  var writtenName: String
  /// As written, counted from 0 or from 1; without either, entries follow each other down a column.
  var row: Int?
  var column: Int?
  /// What the cell holds; none where it is empty.
  var sides: [Side]
  /// Where the row of the table begins.
  var position: Position
}

/// Joins the entries of a table into matrices.
///
/// A quantity whose entries are not all there is stated by entries, so that only the others are missing. An entry
/// given twice begins a second statement of its quantity.
struct EntryCollection {
  private var groups: [Group] = []
  /// The group that is filled at present, by name.
  private var open: [String: Int] = [:]
  private var lastName: String?
  /// 0 where any index is 0, for the whole table.
  private var base = 1

  private struct Group {
    var entries: [StatedEntry] = []
    var places: Set<Statement.Entry> = []
    var isNumbered: Bool
  }

  /// Adds an entry to the matrix of its name.
  mutating func add(_ entry: StatedEntry) {
    if entry.row == 0 || entry.column == 0 { base = 0 }
    let isNumbered = entry.row != nil || entry.column != nil
    defer { lastName = entry.name }
    // Entries that are not numbered belong together only while they follow each other.
    guard let index = open[entry.name], groups[index].isNumbered == isNumbered,
      isNumbered || lastName == entry.name
    else {
      begin(with: entry, isNumbered: isNumbered)
      return
    }
    if isNumbered, !groups[index].places.insert(Self.place(of: entry)).inserted {
      begin(with: entry, isNumbered: isNumbered)
    } else {
      groups[index].entries.append(entry)
    }
  }

  private mutating func begin(with entry: StatedEntry, isNumbered: Bool) {
    open[entry.name] = groups.count
    groups.append(
      Group(entries: [entry], places: [Self.place(of: entry)], isNumbered: isNumbered))
  }

  private static func place(of entry: StatedEntry) -> Statement.Entry {
    Statement.Entry(row: entry.row ?? -1, column: entry.column ?? -1)
  }
}

// MARK: - Statements

extension EntryCollection {
  /// The statements of all quantities, in the order in which they begin.
  func statements() -> [Statement] {
    groups.flatMap(statements(of:))
  }

  private func statements(of group: Group) -> [Statement] {
    let entries = group.entries.filter { !$0.sides.isEmpty }
    guard let first = entries.first else { return [] }
    if entries.count == 1, !group.isNumbered { return [statement(first, first.sides)] }
    var numerals: [(place: Statement.Entry, numeral: Numeral)] = []
    var shape = Shape(0, 0)
    for (offset, entry) in entries.enumerated() {
      let place = place(of: entry, numbered: group.isNumbered, offset: offset)
      guard let numeral = entry.numeral else { return [broken(first, entry, at: place)] }
      numerals.append((place, numeral))
      shape = Shape(max(shape.rows, place.row), max(shape.columns, place.column ?? 1))
    }
    // Distinct places within the shape, as many as it has: each is there.
    let (count, overflows) = shape.rows.multipliedReportingOverflow(by: shape.columns)
    guard !overflows, count == numerals.count else {
      return zip(entries, numerals).map { entry, stated in
        statement(
          entry, [Side(.value(Matrix(scalar: stated.numeral)), at: entry.side)], stated.place)
      }
    }
    var matrix = Matrix(shape, repeating: numerals[0].numeral)
    for (place, numeral) in numerals { matrix[place.row - 1, (place.column ?? 1) - 1] = numeral }
    return [statement(first, [Side(.value(matrix), at: first.side)])]
  }

  /// The row and column of an entry, counted from 1.
  private func place(
    of entry: StatedEntry, numbered: Bool, offset: Int
  ) -> Statement.Entry {
    guard numbered else { return Statement.Entry(row: offset + 1, column: 1) }
    return Statement.Entry(
      row: entry.row.map { $0 - base + 1 } ?? 1, column: entry.column.map { $0 - base + 1 } ?? 1)
  }

  private func statement(
    _ entry: StatedEntry, _ sides: [Side], _ place: Statement.Entry? = nil
  ) -> Statement {
    Statement(
      name: entry.name, writtenName: entry.writtenName, entry: place, sides: sides,
      position: entry.position)
  }

  private func broken(
    _ first: StatedEntry, _ entry: StatedEntry, at place: Statement.Entry
  ) -> Statement {
    var reason = "found no single number, expected one"
    if case .unreadable(let message)? = entry.sides.last?.content { reason = message }
    let message = "entry [\(place.row),\(place.column ?? 1)]: \(reason)"
    return statement(first, [Side(.unreadable(message), at: entry.side)])
  }
}

extension StatedEntry {
  /// Where the value stands.
  fileprivate var side: Position { sides.last?.position ?? position }

  /// The value where it is one number.
  fileprivate var numeral: Numeral? {
    guard case .value(let matrix)? = sides.last?.content, matrix.shape.isScalar else { return nil }
    return matrix.elements[0]
  }
}
