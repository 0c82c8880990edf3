internal import Algebra

/// A table read by the names that are asked for: names in a column with the values behind them, or
/// names in the header with the values below.
struct NamedTable {
  let rows: [[Range<Int>]]
  let names: TableNames
  let titles: ColumnTitles
  private let bracketed: Set<Int>

  init(_ table: MarkupTable, _ names: TableNames) {
    let table = Self.hasRolesBelow(table.rows, names) ? table.turned : table
    rows = Self.withOneHeader(table.rows, names)
    bracketed = table.bracketed
    self.names = names
    titles = ColumnTitles(rows.first ?? [], names)
  }

  /// The statements of the table; nil for one without names that are asked for.
  func statements() -> [TableStatement]? {
    guard rows.count > 1 else { return rows.first.flatMap { inRow($0) } }
    if let matrix = corneredMatrix() { return [matrix] }
    let columns = inColumns()
    if !columns.isEmpty { return columns }
    var found: [TableStatement] = []
    var isNamed = false
    var index = 0
    while index < rows.count {
      if let (matrix, end) = matrix(from: index) {
        found.append(matrix)
        (isNamed, index) = (true, end)
        continue
      }
      let row = rows[index]
      if let inRow = inRow(row) {
        found += inRow
        isNamed = true
      } else if let first = row.first, let last = row.last {
        found.append(
          TableStatement(name: first.lowerBound..<last.upperBound, values: [], isLine: true))
      }
      index += 1
    }
    return isNamed ? found : nil
  }

  /// Whether a cell holds a number alone.
  func isNumber(_ cell: Range<Int>) -> Bool {
    hasDigit(cell) && !isBracketed(cell)
      && !names.bytes[cell].contains { $0.isLetter || $0 == UInt8(ascii: "=") }
  }

  /// Whether a cell has a digit, be it of `½`.
  private func hasDigit(_ cell: Range<Int>) -> Bool {
    if names.bytes[cell].contains(where: \.isDigit) { return true }
    return String(decoding: names.bytes[cell], as: UTF8.self).unicodeScalars.contains {
      $0.value >= 0x80 && $0.properties.numericType != nil
    }
  }

  private func isBracketed(_ cell: Range<Int>) -> Bool { bracketed.contains(cell.lowerBound) }
}

// MARK: - Matrices

extension NamedTable {
  /// A matrix with its name in its first row and empty cells before its other rows, and the row
  /// behind it; nil if none begins at the row.
  private func matrix(from start: Int) -> (statement: TableStatement, end: Int)? {
    guard start + 1 < rows.count, rows[start + 1].first?.isEmpty == true,
      let (index, name) = firstName(rows[start]), name.quantity.shape.rows > 1
    else { return nil }
    let shape = name.quantity.shape
    let end = start + shape.rows
    guard end <= rows.count else { return nil }
    var values: [Range<Int>] = []
    for row in start..<end {
      guard row == start || rows[row].prefix(index + 1).allSatisfy(\.isEmpty) else { return nil }
      values += rows[row].dropFirst(index + 1).filter { !$0.isEmpty }
    }
    guard values.count == shape.count, !values.contains(where: { names.name(in: $0) != nil })
    else { return nil }
    return (.init(name, values, columns: values.count / (end - start)), end)
  }

  /// A matrix whose name stands above the titles of its rows and before those of its columns.
  private func corneredMatrix() -> TableStatement? {
    guard let corner = rows[0].first, let name = names.name(in: corner) else { return nil }
    let shape = name.quantity.shape
    guard shape.columns > 1, rows.count == shape.rows + 1,
      rows.allSatisfy({ $0.count == shape.columns + 1 }),
      !rows[0].dropFirst().contains(where: { names.name(in: $0) != nil })
    else { return nil }
    let values = rows.dropFirst().flatMap { $0.dropFirst() }
    guard values.allSatisfy(isNumber) else { return nil }
    return .init(name, values, columns: shape.columns)
  }
}

// MARK: - Columns

extension NamedTable {
  /// Names in the header and the values below them, where no names stand there; rows that only sum
  /// up are none.
  private func inColumns() -> [TableStatement] {
    // Titles are no numbers.
    if rows[0].contains(where: isNumber) { return [] }
    func sumsUp(_ row: [Range<Int>]) -> Bool {
      row.first.map { ColumnTitles.isSum(names.text(of: $0)) } ?? false
    }
    let body = rows.dropFirst().filter { !sumsUp($0) }
    let sums = rows.dropFirst().filter(sumsUp)
    let statements = rows[0].indices.compactMap { column in
      names.name(inTitle: rows[0][column]).flatMap { below($0, column, body, sums) }
    }
    let labels = body.filter { row in row.first.map { isNamed($0) } ?? false }
    if body.contains(where: { $0.dropFirst().contains { isNamed($0) } }) { return [] }
    // Classes A, B and C may be called as quantities are.
    let lists = statements.count { $0.values.count > 1 }
    let areLabels = lists == statements.count && lists > (labels.count == body.count ? 1 : 0)
    return labels.isEmpty || areLabels ? statements : []
  }

  /// The values below a name: a row a sample, as many as the quantity has entries; of a number what
  /// sums them up, else the first.
  private func below(
    _ name: TableNames.Name, _ column: Int, _ body: [[Range<Int>]], _ sums: [[Range<Int>]]
  ) -> TableStatement? {
    func cells(_ rows: [[Range<Int>]]) -> [Range<Int>] {
      rows.compactMap { column < $0.count && !$0[column].isEmpty ? $0[column] : nil }
    }
    let (cells, total) = (cells(body), cells(sums))
    guard let first = cells.first else { return nil }
    let shape = name.quantity.shape
    if shape.isScalar {
      return .init(name, [cells.count > 1 && total.count == 1 ? total[0] : first])
    }
    // A cell may be the row of a sample: `(0.82, 0.18)`.
    let areRows = cells.count == shape.rows && shape.columns > 1 && cells.allSatisfy(isBracketed)
    return areRows || cells.count == shape.count ? .init(name, cells) : nil
  }
}

// MARK: - Rows

extension NamedTable {
  /// The names in a row, each with the value behind it; nil where it has none, or names alone.
  private func inRow(_ row: [Range<Int>]) -> [TableStatement]? {
    let pairs = pairs(row)
    if pairs.count > 1 { return pairs }
    guard let (index, name) = firstName(row) else { return nil }
    let stating = row.indices.filter { $0 > index && !row[$0].isEmpty && titles[$0] != .remark }
    // Of a given only the new value is news, of a step it is another's.
    let isGiven = names.catalogue.quantity(name.quantity.name)?.isStep == false
    let isScalar = name.quantity.shape.count == 1
    let own = stating.filter {
      titles[$0] != .other && (isGiven || titles[$0] != .new)
        && !((isScalar || isBracketed(row[$0])) && titles.isOfLaterPass($0))
    }
    let behind = own.isEmpty ? stating : own
    if names.statement(in: row[index]) != nil {
      let further = behind.filter { names.statement(in: row[$0]) != nil }
      if !further.isEmpty {
        return ([index] + further).map { TableStatement(name: row[$0], values: []) }
      }
    }
    let count = name.quantity.shape.count
    if count > 1, behind.count > 1 {
      let entries = behind.filter { titles[$0] != .sum }.map { row[$0] }
      if entries.count == count, entries.allSatisfy({ !isBracketed($0) && !isNamed($0) }) {
        return [.init(name, entries)]
      }
      // Some other numbers than its entries: nobody can tell which is meant.
      if behind.allSatisfy({ isNumber(row[$0]) }) { return [] }
    }
    if let value = behind.first(where: { titles[$0] == .value || isGiven && titles[$0] == .new }) {
      return isNamed(row[value]) ? nil : [stated(name, row[index], row[value])]
    }
    guard !behind.contains(where: { titles[$0] != .working && isNamed(row[$0]) }) else {
      return nil
    }
    let value = behind.last { hasDigit(row[$0]) } ?? behind.last
    return [stated(name, row[index], value.map { row[$0] })]
  }

  /// The statement of a cell with a name, perhaps with its working, and a value behind it.
  private func stated(
    _ name: TableNames.Name, _ cell: Range<Int>, _ value: Range<Int>?
  ) -> TableStatement {
    if names.statement(in: cell) == nil { return .init(name, value.map { [$0] } ?? []) }
    return TableStatement(name: cell, values: value.map { [$0] } ?? [])
  }

  /// Names beside each other, each with cells behind it: `| z | 0.1 | a | 0.5 |`.
  private func pairs(_ row: [Range<Int>]) -> [TableStatement] {
    let indices = row.indices.filter { index in
      (titles[index] == .name || !titles.has(.name)) && names.exactName(in: row[index]) != nil
    }
    var pairs: [TableStatement] = []
    for (index, end) in zip(indices, indices.dropFirst() + [row.count]) {
      guard let name = names.exactName(in: row[index]),
        let value = row[(index + 1)..<end].last(where: { hasDigit($0) }), !isNamed(value)
      else { return [] }
      pairs.append(.init(name, [value]))
    }
    return pairs
  }

  /// The first cell of a row that names a quantity or states something of one.
  private func firstName(_ row: [Range<Int>]) -> (index: Int, name: TableNames.Name)? {
    // In `Loss | L | 0.5` a column that is said to hold the names holds them.
    for index in row.indices.filter({ titles[$0] == .name }) + row.indices {
      if let name = names.name(in: row[index]) ?? names.statement(in: row[index]) {
        return (index, name)
      }
    }
    // `$h_i$` before the entries of h.
    guard let first = row.first, let name = names.indexedName(in: first),
      row.count == name.quantity.shape.count + 1
    else { return nil }
    return (0, name)
  }

  private func isNamed(_ cell: Range<Int>) -> Bool {
    names.exactName(in: cell) != nil || names.statement(in: cell) != nil
  }
}

extension TableStatement {
  /// A name and the cells of its value.
  init(_ name: TableNames.Name, _ values: [Range<Int>], columns: Int = 1) {
    self.init(
      name: name.text, values: values,
      quantity: name.isPlain || name.isEntry ? nil : name.quantity, columns: columns)
  }
}
