/// The columns of a table's next row that cells of rows above span into.
struct HTMLTable {
  /// Wider tables are read without what spans rows in them.
  private static let columnLimit = 100

  /// For each column, how many of the next rows a cell above it takes.
  private var covered: [Int] = []
  /// The column of the next cell.
  private var column = 0

  mutating func beginRow() { column = 0 }

  /// Whether the next column is covered; it is passed then.
  mutating func passCovered() -> Bool {
    guard column < covered.count, covered[column] > 0 else { return false }
    covered[column] -= 1
    column += 1
    return true
  }

  /// Notes a cell at the next column.
  mutating func addCell(columns: Int, rows: Int) {
    let end = min(column + columns, Self.columnLimit)
    if rows > 1, column < end {
      while covered.count < end { covered.append(0) }
      for index in column..<end { covered[index] = rows - 1 }
    }
    column += columns
  }
}
