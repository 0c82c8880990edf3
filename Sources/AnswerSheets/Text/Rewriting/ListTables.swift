/// Turns tables of reStructuredText that are written as lists of lists into tables of Markdown.
///
///     .. list-table::               | z | 0.599 |
///        * - z                  →   | r | 0.646 |
///          - 0.599
///        * - r
///          - 0.646
///
/// The rows stand together at the table's beginning, and all behind it on its own line.
enum ListTables {
  private static let directive: StaticString = ".. list-table::"

  static func resolved(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.has(directive) else { return bytes }
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    var index = 0
    while index < lines.count {
      defer { index += 1 }
      guard lines[index].trimmingBlanks.starts(with: directive.description.utf8) else { continue }
      let indent = lines[index].prefix { $0 == 0x20 }.count
      let end =
        lines[(index + 1)...].firstIndex { line in
          !line.trimmingBlanks.isEmpty && line.prefix { $0 == 0x20 }.count <= indent
        } ?? lines.count
      replace(&lines, index..<end)
      index = end - 1
    }
    return Array(lines.joined(separator: [0x0A]))
  }

  private static func replace(_ lines: inout [ArraySlice<UInt8>], _ range: Range<Int>) {
    let rows = rows(lines[range].dropFirst())
    guard !rows.isEmpty else { return }
    // One line more tells the titles from the rows, where the lists leave one.
    var table = rows.map { row in
      Array("| ".utf8) + row.joined(separator: Array(" | ".utf8)) + Array(" |".utf8)
    }
    if range.count > rows.count + 1 {
      let marks = [String](repeating: "---", count: rows[0].count).joined(separator: " | ")
      table.insert(Array("| \(marks) |".utf8), at: 1)
    }
    guard table.count < range.count else { return }
    for (offset, line) in range.enumerated() {
      // A blank line comes first.
      lines[line] = offset == 0 || offset > table.count ? [] : table[offset - 1][...]
    }
  }

  /// The cells of each row; a line without a mark goes on with the cell above, an option of the
  /// table has a colon before it.
  private static func rows(_ lines: ArraySlice<ArraySlice<UInt8>>) -> [[[UInt8]]] {
    var rows: [[[UInt8]]] = []
    for line in lines {
      var text = line.trimmingBlanks
      if text.isEmpty || rows.isEmpty && text.first == UInt8(ascii: ":") { continue }
      if text.starts(with: "* -".utf8) {
        rows.append([])
        text = text.dropFirst(2).trimmingBlanks
      }
      guard let row = rows.indices.last else { continue }
      if text.first == UInt8(ascii: "-"), text.dropFirst().first ?? 0x20 == 0x20 {
        rows[row].append(Array(text.dropFirst().trimmingBlanks))
      } else if let cell = rows[row].indices.last {
        rows[row][cell] += [0x20] + text
      }
    }
    return rows
  }
}
