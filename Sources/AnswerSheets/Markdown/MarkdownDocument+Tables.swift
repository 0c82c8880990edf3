internal import Algebra
internal import Notation

/// Tables with names that are asked for; all others are read line by line.
extension MarkdownDocument {
  /// Whether a line is the first of a table whose rows do not begin with a bar: a rule stands below
  /// it.
  func isTableTitle(_ first: Int, _ end: Int) -> Bool {
    guard bytes[first..<end].contains(UInt8(ascii: "|")), end + 1 < bytes.count else {
      return false
    }
    let rule = bytes[(end + 1)..<lines.lineEnd(from: end + 1)]
    return rule.contains(UInt8(ascii: "|")) && rule.contains(UInt8(ascii: "-"))
      && rule.allSatisfy { $0.isBlank || $0.isOne(of: "|-:") }
  }

  /// Reads the lines of a table from one on; nil where it states nothing that is asked for.
  ///
  /// - Returns: where the text goes on.
  mutating func readTable(from start: Int) throws(UnreadableAnswer) -> Int? {
    guard lines.builder.catalogue != nil, start >= plainTableEnd else { return nil }
    var table = MarkupTable()
    var next = start
    let hasBars =
      bytes[lines.firstSign(in: start..<lines.lineEnd(from: start))] == UInt8(ascii: "|")
    while next < bytes.count {
      let end = lines.lineEnd(from: next)
      let first = lines.firstSign(in: next..<end)
      guard first < end,
        hasBars ? bytes[first] == UInt8(ascii: "|") : bytes[first..<end].contains(UInt8(ascii: "|"))
      else { break }
      table.add(cells(of: first..<end, UInt8(ascii: "|")), in: bytes)
      next = end + 1
    }
    if try readMatrix(table, below: start) { return next }
    if try read(table) { return next }
    plainTableEnd = next
    return nil
  }

  /// Reads the rows of a spreadsheet, whose cells stand anywhere.
  mutating func readSheet(_ rows: [[Range<Int>]]) throws(UnreadableAnswer) {
    guard !rows.isEmpty else { return }
    var table = MarkupTable()
    // A sheet may begin in any column.
    let indent = rows.map { $0.prefix(while: \.isEmpty).count }.min() ?? 0
    for row in rows { table.add(Array(row.dropFirst(indent)), in: bytes) }
    _ = try read(table)
  }

  /// Adds the entries of a matrix, so many a row.
  mutating func readEntries(_ entries: [Range<Int>], columns: Int) {
    lexer.openRows(at: entries[0].lowerBound)
    for (index, entry) in entries.enumerated() {
      if isGap(entry) {
        lexer.mark(.undefined("?"), at: entry.lowerBound)
      } else {
        readResult(of: entry)
      }
      if (index + 1) % columns == 0 {
        lexer.breakLine(at: entry.upperBound)
      } else {
        lexer.mark(.comma, at: entry.upperBound)
      }
    }
    lexer.closeRows(at: entries[entries.count - 1].upperBound)
  }

  /// Reads what a cell comes to, behind its working: `0 + 1 - 0.5 = 0.5`.
  private mutating func readResult(of cell: Range<Int>) {
    guard let sign = bytes[cell].lastIndex(of: UInt8(ascii: "=")) else { return readCell(cell) }
    let isMathematics = bytes[cell.lowerBound..<sign].count { $0 == UInt8(ascii: "$") } % 2 == 1
    guard isMathematics else { return readCell((sign + 1)..<cell.upperBound) }
    let end = bytes[sign..<cell.upperBound].lastIndex(of: UInt8(ascii: "$")) ?? cell.upperBound
    lexer.read((sign + 1)..<end, .latex)
  }

  /// The marks of tables.
  private static let tabulars: [(begin: StaticString, end: StaticString)] = [
    ("\\begin{tabular}", "\\end{tabular}"), ("\\begin{longtable}", "\\end{longtable}"),
    ("\\begin{tabularx}", "\\end{tabularx}"), ("\\begin{tabular*}", "\\end{tabular*}"),
    ("\\begin{tblr}", "\\end{tblr}"), ("\\begin{xltabular}", "\\end{xltabular}"),
  ]

  /// Reads `\begin{tabular}` and its like; nil where it states nothing that is asked for.
  mutating func readTabular(from start: Int) throws(UnreadableAnswer) -> Int? {
    guard lines.builder.catalogue != nil, start >= plainTableEnd,
      let marks = Self.tabulars.first(where: { bytes.has($0.begin, at: start) })
    else { return nil }
    guard let end = bytes.firstRange(of: marks.end, in: start..<bytes.count) else {
      plainTableEnd = bytes.count
      return nil
    }
    var table = MarkupTable()
    var row = pastColumns(start + marks.begin.utf8CodeUnitCount, end.lowerBound)
    while row < end.lowerBound {
      let mark = bytes.firstRange(of: "\\\\", in: row..<end.lowerBound)
      let stop = mark?.lowerBound ?? end.lowerBound
      table.add(cells(of: row..<stop, UInt8(ascii: "&")), in: bytes)
      row = mark.map { pastSpacing($0.upperBound, end.lowerBound) } ?? end.lowerBound
    }
    guard try read(table) else {
      plainTableEnd = end.upperBound
      return nil
    }
    return lines.lineEnd(from: end.upperBound) + 1
  }

  /// Passes the width and the columns of a table: `[]{@{}lll@{}}`, `{\textwidth}{XX}`.
  private func pastColumns(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end, bytes[index] == UInt8(ascii: "{") || bytes[index] == UInt8(ascii: "[") {
      var depth = 0
      repeat {
        if bytes[index] == UInt8(ascii: "{") || bytes[index] == UInt8(ascii: "[") { depth += 1 }
        if bytes[index] == UInt8(ascii: "}") || bytes[index] == UInt8(ascii: "]") { depth -= 1 }
        index += 1
      } while index < end && depth > 0
    }
    return index
  }

  /// Passes the `[4pt]` behind the end of a row.
  private func pastSpacing(_ start: Int, _ end: Int) -> Int {
    guard start < end, bytes[start] == UInt8(ascii: "["),
      let close = bytes[start..<min(end, start + 16)].firstIndex(of: UInt8(ascii: "]"))
    else { return start }
    return close + 1
  }

  /// The cells of a row; a sign within mathematics or behind a backslash parts none.
  private func cells(of row: Range<Int>, _ sign: UInt8) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = row.lowerBound
    var isMathematics = false
    var index = row.lowerBound
    while index < row.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "$"): isMathematics.toggle()
      case sign where !isMathematics:
        if index > row.lowerBound || sign == UInt8(ascii: "&") { cells.append(start..<index) }
        start = index + 1
      default: break
      }
      index += 1
    }
    if start < row.upperBound { cells.append(start..<row.upperBound) }
    return cells
  }

  private mutating func read(_ table: MarkupTable) throws(UnreadableAnswer) -> Bool {
    guard let catalogue = lines.builder.catalogue else { return false }
    if lines.builder.hasScopes {
      let scoped = ScopedTable(table, in: bytes, scopes: catalogue.scopes).cells()
      for statement in scoped { try read(statement) }
      if !scoped.isEmpty { return true }
    }
    let names = TableNames(bytes: bytes, catalogue: catalogue)
    var statements = OldNewTable(table, in: bytes)?.statements(names) ?? []
    if statements.isEmpty {
      statements = OldNewTable(table.turned, in: bytes)?.statements(names) ?? []
    }
    if statements.isEmpty { statements = CrossTable(table, names)?.statements() ?? [] }
    var isNamed = !statements.isEmpty
    if !isNamed, let named = NamedTable(table, names).statements() {
      (statements, isNamed) = (named, true)
    }
    let counted =
      CountedTable(table, in: bytes, catalogue) ?? CountedTable(table.turned, in: bytes, catalogue)
    statements = counted?.completing(statements) ?? statements
    for statement in statements {
      if statement.isLine {
        // The rows of LaTeX are no lines.
        let start = statement.name.lowerBound
        guard let bar = bytes[max(0, start - 200)..<start].lastIndex(of: UInt8(ascii: "|")),
          !bytes[bar..<start].contains(0x0A)
        else { continue }
        _ = try readMarkup(bar, lines.lineEnd(from: start))
        continue
      }
      try read(statement)
    }
    return isNamed || !statements.isEmpty
  }

  /// Reads a statement that the title of its column or its row is the heading of.
  private mutating func read(_ statement: ScopedTable.ScopedCell) throws(UnreadableAnswer) {
    lines.builder.addHeading(statement.heading, before: statement.value.lowerBound)
    let count = lines.builder.sheet.statements.count
    try read(TableStatement(name: statement.name, values: [statement.value]))
    lines.builder.moveStatements(from: count, at: statement.value.lowerBound)
  }

  /// Reads the statement of a table about one quantity.
  mutating func read(_ statement: TableStatement) throws(UnreadableAnswer) {
    lexer.clear(isTable: false)
    if let quantity = statement.quantity {
      let name = NameToken(QuantityName(written: quantity.name), isProse: false)
      lexer.mark(.name(name), at: statement.name.lowerBound)
    } else {
      readCell(statement.name)
    }
    if !statement.values.isEmpty {
      lexer.mark(.equals, at: statement.values[0].lowerBound)
      if statement.values.count > 1 {
        readEntries(statement.values, columns: statement.columns)
      } else {
        readCell(statement.values[0])
      }
    }
    _ = try lines.builder.read(lexer.tokens)
  }

  /// Reads a cell: mathematics between its marks, and what stands around it.
  private mutating func readCell(_ cell: Range<Int>) {
    var (piece, index) = (cell.lowerBound, cell.lowerBound)
    while index < cell.upperBound {
      guard let (body, close) = pieces.piece(at: index), close <= cell.upperBound else {
        index = pieces.pastSign(at: index)
        continue
      }
      lexer.read(piece..<index, .typed)
      lexer.mark(.boundary, at: index)
      lexer.read(body, .latex)
      lexer.mark(.boundary, at: body.upperBound)
      (piece, index) = (close, close)
    }
    lexer.read(min(piece, cell.upperBound)..<cell.upperBound, .typed)
  }
}
