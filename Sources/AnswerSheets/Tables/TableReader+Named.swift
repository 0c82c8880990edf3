import Algebra

/// CSV tables read like those of Markdown: names and titles anywhere, columns of workings, old and
/// new values, units and notes.
extension TableReader {
  /// The sheet read so, where it states more of what is asked for than rows and columns by
  /// themselves do.
  static func namedSheet(
    _ bytes: UnsafeBufferPointer<UInt8>, _ scanner: TableScanner, _ limits: ReadingLimits,
    besides plain: [Statement]
  ) throws(UnreadableAnswer) -> AnswerSheet? {
    guard let catalogue = limits.catalogue else { return nil }
    var scanner = scanner
    // The rows, and an empty one for each gap between them.
    var rows: [[Range<Int>]] = []
    while let row = scanner.nextRow() {
      if scanner.isBehindBlank, !rows.isEmpty { rows.append([]) }
      rows.append(Self.ranges(of: row, in: bytes))
    }
    let blocks = MatrixBlocks(rows, TableNames(bytes: bytes, catalogue: catalogue))
    var best = (sheet: AnswerSheet?.none, count: catalogue.countAsked(in: plain))
    // Rows and columns by themselves know no passes.
    if rows.contains(where: { Self.isPass($0, in: bytes) }) { best.count -= 1 }
    for isParted in [false, true] where !isParted || rows.contains([]) {
      var document = MarkdownDocument(bytes, limits: limits)
      for matrix in blocks.statements { try document.read(matrix) }
      try document.readSheet(parts: blocks.rows.filter { isParted || !$0.isEmpty })
      let sheet = document.lines.builder.finished()
      let count = catalogue.countAsked(in: sheet.statements)
      if count > best.count { best = (sheet, count) }
    }
    return best.sheet
  }

  /// Whether a row is the title of a pass: `Iteration 2` and nothing else.
  private static func isPass(
    _ row: [Range<Int>], in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let cells = row.filter { !$0.isEmpty }
    return cells.count == 1 && cells[0].count <= 60
      && (PassWords.number(of: String(decoding: bytes[cells[0]], as: UTF8.self)) != nil
        || LaterPassWords.areIn(UnsafeBufferPointer(rebasing: bytes[cells[0]])))
  }

  /// The bytes of the cells of a row, up to the last that is not empty.
  private static func ranges(
    of row: [TableCell], in bytes: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>] {
    guard let base = bytes.baseAddress else { return [] }
    let last = row.lastIndex { !$0.isEmpty } ?? 0
    return row[...last].map { cell in
      let start = cell.signs.baseAddress.map { $0 - base } ?? cell.start
      return start..<(start + cell.signs.count)
    }
  }
}

extension MarkdownDocument {
  /// Reads the tables of a sheet, which rows of one cell, titles, or of none part.
  fileprivate mutating func readSheet(parts rows: [[Range<Int>]]) throws(UnreadableAnswer) {
    var table: [[Range<Int>]] = []
    for row in rows {
      if row.count(where: { !$0.isEmpty }) > 1 {
        table.append(row)
      } else {
        try readSheet(table)
        table = []
        if let title = row.first(where: { !$0.isEmpty }), title.count <= 60 {
          lines.builder.addHeading(title, level: 7, isBold: true)
        }
      }
    }
    try readSheet(table)
  }
}

extension QuantityCatalogue {
  /// How many steps and entries of steps have a value of their shape.
  fileprivate func countAsked(in statements: [Statement]) -> Int {
    let found = statements.compactMap { statement -> String? in
      guard let quantity = quantity(statement.name), quantity.isStep,
        case .value(let value)? = statement.sides.last?.content
      else { return nil }
      if let entry = statement.entry { return "\(quantity.name) \(entry.row) \(entry.column ?? 0)" }
      return value.shape.count == quantity.shape.count ? quantity.name : nil
    }
    return Set(found).count
  }
}
