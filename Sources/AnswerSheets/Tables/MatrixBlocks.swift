internal import Algebra

/// Matrices in the cells of a sheet below their names, beside and below each other.
///
///     Z              A
///     0.3  -0.2      0.3  0
///     0.5   0.4      0.5  0.4
struct MatrixBlocks {
  private(set) var statements: [TableStatement] = []
  /// The rows of the sheet; the cells of matrices found are empty.
  private(set) var rows: [[Range<Int>]]
  private let names: TableNames

  init(_ rows: [[Range<Int>]], _ names: TableNames) {
    self.rows = rows
    self.names = names
    for row in rows.indices {
      for column in rows[row].indices where !self.rows[row][column].isEmpty {
        take(row, column)
      }
    }
  }

  /// Takes the matrix whose name stands in a cell, where there is one.
  private mutating func take(_ row: Int, _ column: Int) {
    let bytes = names.bytes
    let cell = rows[row][column]
    let written = bytes[cell].trimmingSuffix { $0 <= 0x20 || $0 == UInt8(ascii: "=") }
    guard let name = names.exactName(in: written.startIndex..<written.endIndex) else { return }
    let shape = name.quantity.shape
    let columns = column..<(column + shape.columns)
    let below = (row + 1)..<(row + 1 + shape.rows)
    guard shape.columns > 1, below.upperBound <= rows.count,
      columns.dropFirst().allSatisfy({ isEmpty(row, $0) }),
      below.allSatisfy({ below in
        columns.allSatisfy { isNumber(below, $0) } && isEmpty(below, columns.upperBound)
          && (column == 0 || isEmpty(below, column - 1))
      })
    else { return }
    let values = below.flatMap { below in columns.map { rows[below][$0] } }
    statements.append(.init(name, values, columns: shape.columns))
    for line in row..<below.upperBound {
      for taken in columns where taken < rows[line].count {
        rows[line][taken] = cell.lowerBound..<cell.lowerBound
      }
    }
  }

  private func isEmpty(_ row: Int, _ column: Int) -> Bool {
    column >= rows[row].count || rows[row][column].isEmpty
  }

  private func isNumber(_ row: Int, _ column: Int) -> Bool {
    guard column < rows[row].count else { return false }
    let cell = names.bytes[rows[row][column]]
    return cell.contains(where: \.isDigit)
      && cell.allSatisfy { $0.isDigit || $0.isBlank || $0.isOne(of: "+-.,eE/%") || $0 >= 0x80 }
  }
}
