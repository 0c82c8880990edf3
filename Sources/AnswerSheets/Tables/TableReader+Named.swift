import Algebra

/// Sheets that are read as tables of Markdown are: by names and titles wherever they stand, with
/// columns of workings, old and new values, units and notes.
extension TableReader {
  /// The sheet read so, where it states more of what is asked for than rows and columns by
  /// themselves do.
  static func namedSheet(
    _ bytes: UnsafeBufferPointer<UInt8>, _ scanner: TableScanner, _ limits: ReadingLimits,
    besides plain: [Statement]
  ) throws(UnreadableAnswer) -> AnswerSheet? {
    guard let catalogue = limits.catalogue else { return nil }
    var scanner = scanner
    var document = MarkdownDocument(bytes, limits: limits)
    var block: [[Range<Int>]] = []
    while let row = scanner.nextRow() {
      let cells = Self.ranges(of: row, in: bytes)
      // A row of one cell is a title.
      if cells.count(where: { !$0.isEmpty }) > 1 {
        block.append(cells)
      } else {
        try document.readSheet(block)
        block = []
      }
    }
    try document.readSheet(block)
    let sheet = document.lines.builder.finished()
    return catalogue.countAsked(in: sheet.statements) > catalogue.countAsked(in: plain)
      ? sheet : nil
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
