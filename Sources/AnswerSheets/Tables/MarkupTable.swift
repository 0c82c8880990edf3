internal import Algebra

/// A table of Markdown or LaTeX read by the names that are asked for: names in a column with the values behind them, or names in the
/// header with the values below.
struct MarkupTable {
  /// What a table states of one quantity.
  struct Finding {
    /// The cell that names it, perhaps with its working.
    let name: Range<Int>
    /// The cells of its value, one an entry; none where the naming cell says all.
    let values: [Range<Int>]
    /// The quantity, where its row's number is part of its name.
    var quantity: QuantityCatalogue.Quantity?
    /// How many of the values make a row.
    var columns = 1
    /// Whether it is a row without a name of its own, which is read as a line.
    var isLine = false
  }

  /// The bytes of each cell, row by row; rows that only draw lines are left out.
  private(set) var rows: [[Range<Int>]] = []
  /// The most cells of a table that is read so.
  private static let mostCells = 4_000
  private var cellCount = 0
  /// Where the cells begin that hold a parenthesis or a bracket, so that they are no single number.
  private var bracketed: Set<Int> = []

  /// Adds a row; its cells stand between the signs at some places.
  mutating func add(_ cells: [Range<Int>], in bytes: UnsafeBufferPointer<UInt8>) {
    let trimmed = cells.map { Self.trimmed($0, bytes) }
    let isRule = trimmed.allSatisfy { cell in
      bytes[cell].allSatisfy { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") || $0 <= 0x20 }
    }
    cellCount += cells.count
    for cell in trimmed where bytes[cell].contains(where: { $0 == 0x28 || $0 == 0x5B }) {
      bracketed.insert(cell.lowerBound)
    }
    if !isRule, cellCount <= Self.mostCells { rows.append(trimmed) }
  }

  /// What the table states, by a function that tells which quantity a cell names.
  ///
  /// - Parameter quantity: the quantity whose name is all there is in a cell.
  /// - Parameter isStatement: whether a cell names a quantity and goes on with its working.
  func findings(
    quantity: (Range<Int>) -> QuantityCatalogue.Quantity?, isStatement: (Range<Int>) -> Bool
  ) -> [Finding] {
    guard rows.count > 1 else { return rows.first.map { inRow($0, quantity, isStatement) } ?? [] }
    let named = rows[0].indices.filter { quantity(rows[0][$0]) != nil }
    let body = rows.dropFirst()
    let hasNamesBelow = body.contains { row in
      row.contains { quantity($0) != nil || isStatement($0) }
    }
    if !named.isEmpty, !hasNamesBelow {
      return named.compactMap { column in
        quantity(rows[0][column]).flatMap { below(column, $0.shape.count) }
      }
    }
    var found: [Finding] = []
    var isNamed = false
    var place = 0
    while place < rows.count {
      if let (matrix, end) = matrix(from: place, quantity) {
        found.append(matrix)
        (isNamed, place) = (true, end)
        continue
      }
      let row = rows[place]
      let inRow = inRow(row, quantity, isStatement)
      isNamed = isNamed || !inRow.isEmpty
      if inRow.isEmpty, let first = row.first, let last = row.last {
        found.append(Finding(name: first.lowerBound..<last.upperBound, values: [], isLine: true))
      }
      found += inRow
      place += 1
    }
    return isNamed ? found : []
  }

  /// A matrix whose name stands in its first row, beside it and below which cells are empty, and where the rows go on.
  private func matrix(
    from start: Int, _ quantity: (Range<Int>) -> QuantityCatalogue.Quantity?
  ) -> (finding: Finding, end: Int)? {
    guard start + 1 < rows.count, rows[start + 1].first?.isEmpty == true,
      let place = rows[start].firstIndex(where: { quantity($0) != nil }),
      let shape = quantity(rows[start][place])?.shape, shape.rows > 1
    else { return nil }
    let end = start + shape.rows
    guard end <= rows.count else { return nil }
    var values: [Range<Int>] = []
    for row in start..<end {
      guard row == start || rows[row].prefix(place + 1).allSatisfy(\.isEmpty) else { return nil }
      values += rows[row].dropFirst(place + 1).filter { !$0.isEmpty }
    }
    guard values.count == shape.count, !values.contains(where: { quantity($0) != nil }) else {
      return nil
    }
    let columns = values.count / (end - start)
    return (Finding(name: rows[start][place], values: values, columns: columns), end)
  }

  /// The values below a name: a row a sample, as many as the quantity has entries; of a number the first.
  private func below(_ column: Int, _ count: Int) -> Finding? {
    let cells = rows.dropFirst().compactMap { row in
      column < row.count && !row[column].isEmpty ? row[column] : nil
    }
    guard let first = cells.first else { return nil }
    if count == 1 { return Finding(name: rows[0][column], values: [first]) }
    return cells.count == count ? Finding(name: rows[0][column], values: cells) : nil
  }

  /// The name or working in a row, and the last cell behind it.
  private func inRow(
    _ row: [Range<Int>], _ quantity: (Range<Int>) -> QuantityCatalogue.Quantity?,
    _ isStatement: (Range<Int>) -> Bool
  ) -> [Finding] {
    guard let place = row.firstIndex(where: { quantity($0) != nil || isStatement($0) }) else {
      return []
    }
    let behind = row[(place + 1)...].filter { !$0.isEmpty }
    let further = behind.filter { isStatement($0) }
    if !further.isEmpty, isStatement(row[place]) {
      return ([row[place]] + further).map { Finding(name: $0, values: []) }
    }
    guard !behind.contains(where: { quantity($0) != nil || isStatement($0) }) else { return [] }
    if let named = quantity(row[place]), named.shape.count == behind.count, behind.count > 1,
      !behind.contains(where: { bracketed.contains($0.lowerBound) })
    {
      return [Finding(name: row[place], values: behind)]
    }
    return [Finding(name: row[place], values: behind.last.map { [$0] } ?? [])]
  }

  /// A cell without the blanks and rules of LaTeX around it.
  private static func trimmed(
    _ cell: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var (start, end) = (cell.lowerBound, cell.upperBound)
    while start < end {
      if bytes[start] <= 0x20 {
        start += 1
      } else if let rule = ["\\hline", "\\toprule", "\\midrule", "\\bottomrule"].first(where: {
        bytes[start..<end].starts(with: $0.utf8)
      }) {
        start += rule.utf8.count
      } else {
        break
      }
    }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }
}
