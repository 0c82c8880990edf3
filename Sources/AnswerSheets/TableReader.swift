/// Reads answers written as a table, separated by commas, semicolons or tabs.
///
/// Long, with titles in any order, a row an entry:
///
///     step,row,column,value
///     Z1,1,1,4
///
/// or wide, a name and its entries: `Z1,4,0` is a column, rows of one name are the rows of a
/// matrix. Where commas do not separate cells they are decimal points.
struct TableReader: AnswerFormatReader {
  func read(
    _ bytes: [UInt8], limits: ReadingLimits
  ) throws(UnreadableAnswer) -> AnswerSheet {
    let result = bytes.withUnsafeBufferPointer { buffer in
      Result { () throws(UnreadableAnswer) in try read(buffer, limits: limits) }
    }
    return try result.get()
  }

  private func read(
    _ bytes: UnsafeBufferPointer<UInt8>, limits: ReadingLimits
  ) throws(UnreadableAnswer) -> AnswerSheet {
    let separator = Self.separator(of: bytes)
    var scanner = TableScanner(bytes, separator: separator)
    var cells = TableCells(separator: separator, limits: limits)
    guard let first = scanner.nextRow() else { throw Self.noTable }
    let statements: [Statement]
    if let header = TableHeader(first.map(\.text)) {
      statements = try readLong(&scanner, header, &cells)
    } else {
      statements = try readWide(first, &scanner, &cells)
    }
    guard !statements.isEmpty else {
      throw Self.noTable
    }
    return AnswerSheet(statements: statements)
  }

  private static let noTable = UnreadableAnswer(
    "found no table of answers, expected the titles step,row,column,value or rows such as Z1,4,0",
    at: Position(line: 1, column: 1))

  /// The separator by the first row that is not blank.
  private static func separator(of bytes: UnsafeBufferPointer<UInt8>) -> TableSeparator {
    let line = bytes.drop { $0 <= 0x20 && $0 != 0x09 }.prefix { $0 != 0x0A && $0 != 0x0D }
    return TableSeparator(of: Array(line.prefix(4096)))
  }
}

// MARK: - Long tables

extension TableReader {
  private func readLong(
    _ scanner: inout TableScanner, _ header: TableHeader, _ cells: inout TableCells
  ) throws(UnreadableAnswer) -> [Statement] {
    var entries = EntryCollection(limits: cells.limits)
    var folded = FoldedNames()
    while let row = scanner.nextRow() {
      guard let name = Self.cell(row, header.name), !name.text.isEmpty else { continue }
      let quantity = folded.quantity(name.text)
      var value: StructuredNode?
      if let cell = Self.cell(row, header.value), !cell.text.isEmpty {
        value = try cells.node(of: cell)
      }
      entries.add(
        StatedEntry(
          name: quantity.name, writtenName: name.text,
          row: Self.index(row, header.row) ?? quantity.entry?.row,
          column: Self.index(row, header.column) ?? quantity.entry?.column,
          value: value, position: name.position))
    }
    return entries.statements()
  }

  private static func cell(_ row: [TableCell], _ offset: Int) -> TableCell? {
    offset < row.count ? row[offset] : nil
  }

  /// A whole number of at most six digits, which spreadsheets also write as `1.0`.
  private static func index(_ row: [TableCell], _ offset: Int?) -> Int? {
    guard let offset, let cell = cell(row, offset) else { return nil }
    if let index = Int(cell.text) { return index >= 0 && index < 1_000_000 ? index : nil }
    guard let value = Double(cell.text), value >= 0, value < 1e6 else { return nil }
    return Int(exactly: value)
  }
}

// MARK: - Wide tables

extension TableReader {
  private func readWide(
    _ first: [TableCell], _ scanner: inout TableScanner, _ cells: inout TableCells
  ) throws(UnreadableAnswer) -> [Statement] {
    var block: [[TableCell]] = []
    var statements: [Statement] = []
    var next: [TableCell]? = first
    while let row = next {
      // A row without a name, or of the same name, goes on with the matrix above.
      let continues = row[0].text.isEmpty || row[0].text == block.first?[0].text
      if !continues || block.isEmpty {
        if let statement = try statement(block, &cells) { statements.append(statement) }
        block = []
      }
      if row[0].text.isEmpty, block.isEmpty { return [] }
      block.append(row)
      next = scanner.nextRow()
    }
    if let statement = try statement(block, &cells) { statements.append(statement) }
    return statements
  }

  /// The statement that rows of one name make; nil for a row without values, such as a title.
  private func statement(
    _ block: [[TableCell]], _ cells: inout TableCells
  ) throws(UnreadableAnswer) -> Statement? {
    guard let name = block.first?[0], !TextValue.isNumber(name.text) else { return nil }
    var rows: [StructuredNode] = []
    for row in block {
      var values = row.dropFirst()
      while values.last?.text.isEmpty == true { values.removeLast() }
      guard let first = values.first else { continue }
      var nodes: [StructuredNode] = []
      for cell in values { nodes.append(try cells.node(of: cell)) }
      rows.append(StructuredNode(.list(nodes), at: first.position))
    }
    guard let only = rows.first, case .list(let entries) = only.content else { return nil }
    let quantity = StatedQuantity(named: name.text)
    let node: StructuredNode =
      if rows.count > 1 {
        StructuredNode(.list(rows), at: only.position)
      } else {
        entries.count == 1 ? entries[0] : only
      }
    return Statement(
      name: quantity.name, writtenName: name.text, entry: quantity.entry,
      sides: StructuredValue(limits: cells.limits).sides(of: node), position: name.position)
  }
}
