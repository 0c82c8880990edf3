internal import Notation

/// Tables drawn with lines: `│ z │ 0.1 │` below `┌───┬─────┐`, and `| z | 0.1 |` below
/// `+---+-----+`.
extension TextLines {
  /// The most rows of such a table.
  private static let mostGridRows = 200

  /// Reads such a table; nil, and nothing read, where its cells name nothing that is asked for.
  mutating func readGrid(_ line: Range<Int>) throws(UnreadableAnswer) -> Int? {
    // The catalogue comes last: to hold it, on each line of all threads, takes 2 % of a run.
    guard line.lowerBound >= plainGridEnd, opensGrid(line) || isBarTitle(line),
      let catalogue = builder.catalogue
    else { return nil }
    let (table, next) =
      opensGrid(line)
      ? grid(from: line.upperBound + 1, gridCells) : grid(from: line.lowerBound, barCells)
    let names = TableNames(bytes: bytes, catalogue: catalogue)
    var statements = CrossTable(table, names)?.statements() ?? []
    if statements.isEmpty { statements = NamedTable(table, names).statements() ?? [] }
    statements = CountedTable(table, in: bytes, catalogue)?.completing(statements) ?? statements
    guard statements.contains(where: { !$0.isLine }) else {
      plainGridEnd = next
      return nil
    }
    for statement in statements where !statement.isLine { try readStatement(statement) }
    return next
  }

  /// The rows from an index on with their rules passed, and where the next line begins.
  private func grid(
    from start: Int, _ cells: (Range<Int>) -> [Range<Int>]?
  ) -> (table: MarkupTable, next: Int) {
    var (table, next) = (MarkupTable(), start)
    while next < bytes.count, table.rows.count < Self.mostGridRows {
      let row = firstSign(in: next..<lineEnd(from: next))..<lineEnd(from: next)
      if let cells = cells(row) {
        table.add(cells, in: bytes)
      } else if !isGridRule(row) {
        break
      }
      next = row.upperBound + 1
    }
    return (table, next)
  }

  /// Whether a line holds titles between bars, and the next line, or the one behind a rule, as many
  /// cells: `x1 x2 | net | y`.
  private func isBarTitle(_ line: Range<Int>) -> Bool {
    guard let titles = barCells(line), bytes[line.lowerBound] != UInt8(ascii: "|"),
      !bytes[line].contains(UInt8(ascii: "="))
    else { return false }
    var next = line.upperBound + 1
    if next < bytes.count, isGridRule(next..<lineEnd(from: next)) { next = lineEnd(from: next) + 1 }
    guard next < bytes.count else { return false }
    let row = firstSign(in: next..<lineEnd(from: next))..<lineEnd(from: next)
    return barCells(row)?.count == titles.count && bytes[row].contains(where: \.isDigit)
  }

  /// The cells of a row with a bar between each two; nil for any other line.
  private func barCells(_ row: Range<Int>) -> [Range<Int>]? {
    guard bytes.firstIndex(of: UInt8(ascii: "|"), from: row.lowerBound, to: row.upperBound) != nil
    else { return nil }
    var cells: [Range<Int>] = []
    var start = row.lowerBound
    for index in row where bytes[index] == UInt8(ascii: "|") {
      cells.append(start..<index)
      start = index + 1
    }
    return cells + [start..<row.upperBound]
  }

  mutating func readStatement(_ statement: TableStatement) throws(UnreadableAnswer) {
    var lexer = MathLexer(bytes)
    if let quantity = statement.quantity {
      let name = NameToken(QuantityName(written: quantity.name), isProse: false)
      lexer.mark(.name(name), at: statement.name.lowerBound)
    } else {
      lexer.read(statement.name, .typed)
    }
    if let first = statement.values.first {
      lexer.mark(.equals, at: first.lowerBound)
      if statement.values.count == 1 {
        lexer.read(first, .typed)
      } else {
        lexer.readMatrix(ofLines: statement.values)
      }
    }
    _ = try builder.read(lexer.tokens)
  }

  private func opensGrid(_ line: Range<Int>) -> Bool {
    bytes[line.lowerBound] != UInt8(ascii: "-") && isGridRule(line)
  }

  /// Whether a line only draws the upper end, the lower end or a rule of a table.
  private func isGridRule(_ line: Range<Int>) -> Bool {
    guard line.count > 2,
      bytes[line.lowerBound].isOne(of: "+-") || bytes[line.lowerBound] == 0xE2
    else { return false }
    let text = String(decoding: bytes[line].prefix(1_000), as: UTF8.self).unicodeScalars
    return text.allSatisfy {
      (0x2500...0x257F).contains($0.value) || "+-=| \r".unicodeScalars.contains($0)
    }
  }

  /// The cells of a row between bars; nil for any other line.
  private func gridCells(_ row: Range<Int>) -> [Range<Int>]? {
    let bars: [StaticString] = ["│", "║", "┃", "|"]
    var cells: [Range<Int>] = []
    var start: Int?
    var index = row.lowerBound
    while index < row.upperBound {
      guard let bar = bars.first(where: { bytes.has($0, at: index) }) else {
        guard start != nil else { return nil }
        index += 1
        continue
      }
      if let start { cells.append(start..<index) }
      index += bar.utf8CodeUnitCount
      start = index
    }
    return cells.isEmpty ? nil : cells
  }
}
