/// The rows of a table of AsciiDoc, whose cells may stand a line each.
struct AsciiDocTable {
  /// For each line of the table the cells of the row that begins there.
  private(set) var rows: [[Substring]] = []

  /// How many columns an attribute line says that there are: `[cols="1,2*"]`.
  static func columns(_ attributes: Substring) -> Int? {
    guard let start = attributes.firstRange(of: "cols=") else { return nil }
    var list = attributes[start.upperBound...]
    if list.first == "\"" {
      list = list.dropFirst().prefix { $0 != "\"" }
    } else {
      list = list.prefix { $0 != "," && $0 != "]" }
    }
    let counts = list.split(separator: ",").map { column -> Int in
      guard let star = column.firstIndex(of: "*") else { return 1 }
      return Int(column[..<star].filter { !$0.isWhitespace }) ?? 1
    }
    return min(max(counts.reduce(0) { min($0 + max($1, 1), 100) }, 1), 100)
  }

  /// - Parameter columns: how many there are; else as many as the first line with cells has.
  init(_ lines: ArraySlice<Substring>, _ separator: Character, _ columns: Int?) {
    var columns = columns
    var row: [Substring] = []
    var start = 0
    for line in lines {
      rows.append([])
      var cells = Self.cells(line, separator)
      if cells.isEmpty { continue }
      // A line without a sign goes on with the cell above.
      if separator == "|", line.first(where: { !$0.isWhitespace }) != "|", !cells.isEmpty {
        let more = cells.removeFirst()
        if let last = row.popLast() {
          row.append(Self.joined(last, more))
        } else if let last = rows[start].popLast() {
          rows[start].append(Self.joined(last, more))
        }
        if cells.isEmpty { continue }
      }
      if row.isEmpty { start = rows.count - 1 }
      row += cells
      let count = columns ?? row.count
      columns = count
      let whole = row.count / count * count
      rows[start] += row.prefix(whole)
      row.removeFirst(whole)
    }
    if !row.isEmpty { rows[start] += row }
  }

  /// A cell with what the next line adds; longer than a formula it is prose.
  private static func joined(_ cell: Substring, _ more: Substring) -> Substring {
    cell.utf8.count > 2000 ? cell : (cell + " " + more)[...]
  }

  /// The cells of a line, those behind no sign first; without what says over how many columns one
  /// goes.
  private static func cells(_ line: Substring, _ separator: Character) -> [Substring] {
    var cells: [Substring] = []
    var start = line.startIndex
    var depth = 0
    var before: Character = " "
    for index in line.indices {
      let sign = line[index]
      if sign == "[" { depth += 1 }
      if sign == "]" { depth -= 1 }
      if sign == separator, before != "\\", depth <= 0 {
        cells.append(line[start..<index])
        start = line.index(after: index)
      }
      before = sign
    }
    cells.append(line[start...])
    let trimmed = cells.map(Self.trimmed)
    // Before the first sign stands nothing.
    return separator == "|" && trimmed[0].isEmpty ? Array(trimmed.dropFirst()) : trimmed
  }

  private static func trimmed(_ cell: Substring) -> Substring {
    var text = cell.drop(while: \.isWhitespace).trimmingSuffix(while: \.isWhitespace)
    // `2+` and `^` say how the next cell is set.
    if cell.last?.isWhitespace == false, let last = text.split(separator: " ").last,
      last.contains(where: { "+^<>".contains($0) }),
      last.allSatisfy({ $0.isNumber || ".+*^<>adehlms".contains($0) })
    {
      text = text.dropLast(last.count).trimmingSuffix(while: \.isWhitespace)
    }
    return text
  }
}
