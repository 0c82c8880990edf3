import Algebra

/// The entries of one matrix that a table states.
struct EntryGroup {
  /// A cell of the table.
  ///
  /// Of plain numbers: to copy nodes for each entry would cost more than to read it.
  private struct Cell {
    let row: Int?
    let column: Int?
    /// What it holds, where that is a number.
    let numeral: Numeral?
    /// Where its row begins.
    let position: Position
    let valuePosition: Position

    init(_ entry: StatedEntry) {
      (row, column, position) = (entry.row, entry.column, entry.position)
      valuePosition = entry.value?.position ?? entry.position
      numeral = if case .number(let number)? = entry.value?.content { number } else { nil }
    }

    /// The indices as written.
    var place: Statement.Entry { Statement.Entry(row: row ?? -1, column: column ?? -1) }
  }

  let name: EntryName
  let isNumbered: Bool
  private var cells: [Cell]
  /// What the cells hold that hold no number.
  private var nodes: [Int: StructuredNode] = [:]
  /// How entries are called that are called otherwise than the first.
  private var otherNames: [Int: String] = [:]
  /// The places taken, counted only once an entry does not come after all before it.
  private var places: Set<Statement.Entry>?

  init(_ entry: StatedEntry, _ name: EntryName) {
    self.name = name
    isNumbered = entry.isNumbered
    cells = []
    // The entries of most matrices, so that they are not moved as they grow.
    cells.reserveCapacity(8)
    append(entry)
  }

  private mutating func append(_ entry: StatedEntry) {
    let cell = Cell(entry)
    if cell.numeral == nil { nodes[cells.count] = entry.value }
    cells.append(cell)
  }

  /// Adds an entry unless its place is taken.
  mutating func add(_ entry: StatedEntry, _ name: EntryName) -> Bool {
    if isNumbered, places != nil || !isLast(entry) {
      var taken = places ?? Set(cells.map(\.place))
      places = nil
      defer { places = taken }
      guard taken.insert(Cell(entry).place).inserted else { return false }
    }
    if name.written != self.name.written { otherNames[cells.count] = name.written }
    append(entry)
    return true
  }

  private func isLast(_ entry: StatedEntry) -> Bool {
    let last = cells[cells.count - 1]
    let (row, lastRow) = (entry.row ?? -1, last.row ?? -1)
    return row > lastRow || row == lastRow && entry.column ?? -1 > last.column ?? -1
  }
}

// MARK: - Statements

extension EntryGroup {
  /// Adds what the group states to some statements.
  ///
  /// - Parameter base: the least index of the table, 0 or 1.
  func state(in statements: inout [Statement], _ base: Int, _ limits: ReadingLimits) {
    if let matrix = plainMatrix(base) {
      return statements.append(statement(0, [Side(.value(matrix), at: cells[0].valuePosition)]))
    }
    let filled = cells.indices.filter { cells[$0].numeral != nil || nodes[$0] != nil }
    guard let first = filled.first else { return }
    if filled.count == 1, !isNumbered {
      return statements.append(statement(first, sides(of: first, limits)))
    }
    var numerals: [Numeral] = []
    numerals.reserveCapacity(filled.count)
    var shape = Shape(0, 0)
    for (count, index) in filled.enumerated() {
      let place = place(of: index, after: count, base)
      guard let numeral = numeral(of: index, limits) else {
        return statements.append(broken(first, index, at: place, limits))
      }
      numerals.append(numeral)
      shape = Shape(max(shape.rows, place.row), max(shape.columns, place.column ?? 1))
    }
    // Distinct places within the shape, as many as it has: each is there.
    let (count, overflows) = shape.rows.multipliedReportingOverflow(by: shape.columns)
    guard !overflows, count == numerals.count else {
      for (count, index) in filled.enumerated() {
        let place = place(of: index, after: count, base)
        statements.append(statement(index, sides(of: index, limits), at: place))
      }
      return
    }
    var matrix = Matrix(shape, numerals)
    for (count, index) in filled.enumerated() {
      let place = place(of: index, after: count, base)
      // Most tables go through a matrix row by row.
      let target = (place.row - 1) * shape.columns + (place.column ?? 1) - 1
      if target != count { matrix.elements[target] = numerals[count] }
    }
    statements.append(
      statement(first, [Side(.value(matrix), at: cells[first].valuePosition)]))
  }

  /// The matrix of nearly all groups: of numbers alone, row by row, all of them there.
  private func plainMatrix(_ base: Int) -> Matrix<Numeral>? {
    guard isNumbered, let last = cells.last else { return nil }
    let columns = (last.column ?? base) - base + 1
    let rows = (last.row ?? base) - base + 1
    guard columns > 0, cells.count % columns == 0, rows == cells.count / columns else { return nil }
    var numerals: [Numeral] = []
    numerals.reserveCapacity(cells.count)
    var (row, column) = (base, base)
    for cell in cells {
      guard let numeral = cell.numeral, cell.row ?? base == row, cell.column ?? base == column
      else { return nil }
      numerals.append(numeral)
      column += 1
      if column == base + columns { (row, column) = (row + 1, base) }
    }
    return Matrix(Shape(rows, columns), numerals)
  }

  /// The row and column of an entry, counted from 1.
  ///
  /// - Parameter count: how many filled ones stand before it.
  private func place(of index: Int, after count: Int, _ base: Int) -> Statement.Entry {
    guard isNumbered else { return Statement.Entry(row: count + 1, column: 1) }
    return Statement.Entry(
      row: cells[index].row.map { $0 - base + 1 } ?? 1,
      column: cells[index].column.map { $0 - base + 1 } ?? 1)
  }

  private func sides(of index: Int, _ limits: ReadingLimits) -> [Side] {
    let number = cells[index].numeral.map {
      StructuredNode(.number($0), at: cells[index].valuePosition)
    }
    return (number ?? nodes[index]).map { StructuredValue(limits: limits).sides(of: $0) } ?? []
  }

  /// The one number of an entry, be it in quotes or in another notation.
  private func numeral(of index: Int, _ limits: ReadingLimits) -> Numeral? {
    if let numeral = cells[index].numeral { return numeral }
    guard case .value(let matrix)? = sides(of: index, limits).last?.content, matrix.shape.isScalar
    else { return nil }
    return matrix.elements[0]
  }

  private func statement(
    _ index: Int, _ sides: [Side], at place: Statement.Entry? = nil
  ) -> Statement {
    Statement(
      name: name.name, writtenName: otherNames[index] ?? name.written, entry: place, sides: sides,
      position: cells[index].position)
  }

  private func broken(
    _ first: Int, _ index: Int, at place: Statement.Entry, _ limits: ReadingLimits
  ) -> Statement {
    var reason = "found no single number, expected one"
    if case .unreadable(let message)? = sides(of: index, limits).last?.content { reason = message }
    let message = "entry [\(place.row),\(place.column ?? 1)]: \(reason)"
    return statement(first, [Side(.unreadable(message), at: cells[index].valuePosition)])
  }
}
