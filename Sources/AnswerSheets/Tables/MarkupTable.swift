/// The cells of a table of Markdown or LaTeX.
struct MarkupTable {
  /// The bytes of each cell, row by row; rows that only draw lines are left out.
  private(set) var rows: [[Range<Int>]] = []
  /// The most cells of a table that is read so.
  private static let mostCells = 4_000
  private var cellCount = 0
  /// The first bytes of cells with a parenthesis or a bracket, which are no single number.
  private(set) var bracketed: Set<Int> = []

  /// Adds a row; its cells stand between the signs at some indices.
  mutating func add(_ cells: [Range<Int>], in bytes: UnsafeBufferPointer<UInt8>) {
    let trimmed = cells.map { Self.trimmed($0, bytes) }
    let isRule = trimmed.allSatisfy { cell in
      // Org mode crosses its lines: `|---+---|`.
      bytes[cell].allSatisfy { $0.isOne(of: "-:+") || $0 <= 0x20 }
    }
    cellCount += cells.count
    for cell in trimmed where bytes[cell].contains(where: { $0 == 0x28 || $0 == 0x5B }) {
      bracketed.insert(cell.lowerBound)
    }
    if !isRule, cellCount <= Self.mostCells { rows.append(trimmed) }
  }

  /// The table with its columns as rows; one without rows where they are not equally long.
  var turned: MarkupTable {
    var turned = MarkupTable()
    guard let first = rows.first, rows.allSatisfy({ $0.count == first.count }) else {
      return turned
    }
    turned.rows = first.indices.map { column in rows.map { $0[column] } }
    turned.bracketed = bracketed
    return turned
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
