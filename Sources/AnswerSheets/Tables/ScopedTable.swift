/// A table with a column or a row for each of the headings that steps are asked for below.
///
///     |   | Sample 1 | Sample 2 |        |          | z    | a    |
///     | z | 0.15     | 0.05     |        | Sample 1 | 0.15 | 0.54 |
struct ScopedTable {
  /// The value of a name below one of those headings.
  struct ScopedCell {
    let heading: String
    let name: Range<Int>
    let value: Range<Int>
  }

  private let table: MarkupTable
  private let bytes: UnsafeBufferPointer<UInt8>
  private let scopes: [String]

  /// - Parameter scopes: the headings that are asked for, in small letters.
  init(_ table: MarkupTable, in bytes: UnsafeBufferPointer<UInt8>, scopes: [String]) {
    self.table = table
    self.bytes = bytes
    self.scopes = scopes
  }

  /// The cells of the table, row by row; none if no cell is such a heading.
  func cells() -> [ScopedCell] {
    guard let titles = table.rows.first, titles.count > 1 else { return [] }
    let headings = titles.map { heading($0, titles[0]) }
    if headings.contains(where: { $0 != nil }) {
      return table.rows.dropFirst().flatMap { row in
        zip(row, headings).compactMap { cell, heading in
          heading.flatMap { scopedCell(below: $0, row[0], cell) }
        }
      }
    }
    return table.rows.dropFirst().flatMap { row -> [ScopedCell] in
      guard let first = row.first, let heading = heading(first, titles[0]) else { return [] }
      return zip(titles, row).dropFirst().compactMap { scopedCell(below: heading, $0, $1) }
    }
  }

  private func scopedCell(
    below heading: String, _ name: Range<Int>, _ value: Range<Int>
  ) -> ScopedCell? {
    let isNamed = bytes[name].contains { $0.isLetter || $0 >= 0x80 }
    return isNamed && !value.isEmpty ? ScopedCell(heading: heading, name: name, value: value) : nil
  }

  /// The heading that a cell is, by itself or behind the title of its column: `1` below `Sample`.
  private func heading(_ cell: Range<Int>, _ title: Range<Int>) -> String? {
    guard cell.count <= 60, title.count <= 60 else { return nil }
    let text = words(of: cell)
    return [text, "\(words(of: title)) \(text)"].first { !text.isEmpty && scopes.contains($0) }
  }

  /// The text in small letters, without the marks of emphasis and mathematics around it.
  private func words(of cell: Range<Int>) -> String {
    String(decoding: bytes[cell].filter { !$0.isOne(of: "*_$") }, as: UTF8.self).lowercased()
  }
}
