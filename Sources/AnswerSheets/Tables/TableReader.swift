internal import Algebra

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
    let start = TableScanner(bytes, separator: separator)
    var scanner = start
    var cells = TableCells(separator: separator, limits: limits)
    var statements: [Statement] = []
    var (isForm, isLong) = (false, false)
    var expressions: [(text: String, position: Position)] = []
    var next = scanner.nextRow()
    // Below a title, or below what else stands above it, a table begins with its own titles.
    while let row = next {
      if statements.isEmpty, let header = TableHeader(row.map(\.text)) {
        isForm = header.row != nil && header.column != nil
        isLong = true
        statements = try readLong(&scanner, header, &cells, &expressions)
        next = nil
      } else if let names = Self.columnNames(row, limits) {
        next = try readColumns(names, titles: row, &scanner, &cells, into: &statements)
      } else {
        next = try readWide(row, &scanner, &cells, into: &statements)
      }
    }
    if !isLong, let named = try Self.namedSheet(bytes, start, limits, besides: statements) {
      return named
    }
    guard !statements.isEmpty || isForm else {
      throw Self.noTable
    }
    var sheet = AnswerSheet(statements: statements)
    // Only where nobody asks for numbers are expressions looked for.
    if limits.catalogue == nil, !expressions.isEmpty { sheet.setSource(to: expressions) }
    // A row an entry has no row for headings.
    if isForm { sheet.forms = [0: FormStamp(rubric: nil)] }
    return sheet
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
    _ scanner: inout TableScanner, _ header: TableHeader, _ cells: inout TableCells,
    _ expressions: inout [(text: String, position: Position)]
  ) throws(UnreadableAnswer) -> [Statement] {
    var entries = EntryCollection(limits: cells.limits)
    var row = LongRow()
    var name = (cell: TableCell.none, number: 0, entry: Statement.Entry?.none, isScalar: false)
    while scanner.readRow(of: header, into: &row) {
      if row.name.isEmpty { continue }
      // Rows of one name follow each other.
      if !row.name.isSame(as: name.cell) {
        let written = row.name.text
        let quantity = StatedQuantity(named: written).meant(by: cells.limits.catalogue)
        let number = entries.begin(StatedName(canonicalName: quantity.name, written: written))
        let shape = cells.limits.catalogue?.quantity(quantity.name)?.shape
        name = (row.name, number, quantity.entry, shape?.isScalar == true)
      }
      var entry = StatedEntry(
        name: name.number, row: Self.index(row.row) ?? name.entry?.row,
        column: Self.index(row.column) ?? name.entry?.column,
        position: scanner.position(of: row.name))
      if !row.value.isEmpty {
        entry.valuePosition = scanner.position(of: row.value)
        if let next = row.further.first, TextValue.isNumber(next.text) {
          entry.value = entries.keep(try list(row, &scanner, &cells))
        } else if let numeral = try cells.numeral(of: row.value, at: entry.valuePosition) {
          entry.value = .number(numeral)
        } else {
          let content = cells.content(
            of: row.value,
            isOneNumber: entry.row != nil || entry.column != nil || name.isScalar)
          entry.value = entries.keep(StructuredNode(content, at: entry.valuePosition))
          if case .text(let text) = content {
            expressions.append(
              (FilledForm.statement(of: row.name.text, text), entry.valuePosition))
          }
        }
      }
      entries.add(entry)
    }
    return entries.statements()
  }

  /// The entries of a row with more cells than titles: `v,2.964,2.446`, or a number with its
  /// decimal comma.
  private func list(
    _ row: LongRow, _ scanner: inout TableScanner, _ cells: inout TableCells
  ) throws(UnreadableAnswer) -> StructuredNode {
    var nodes: [StructuredNode] = []
    // What is no number is a note.
    for cell in [row.value] + row.further.prefix(while: { TextValue.isNumber($0.text) }) {
      nodes.append(try cells.node(of: cell, at: scanner.position(of: cell)))
    }
    let position = nodes[0].position
    let name = StatedQuantity(named: row.name.text).meant(by: cells.limits.catalogue)
    let shape = cells.limits.catalogue?.quantity(name.name)?.shape
    guard nodes.count == 2, name.entry != nil || shape?.isScalar == true else {
      return StructuredNode(nodes.count == 1 ? nodes[0].content : .list(nodes), at: position)
    }
    // A number is asked for: the comma between two cells can only be its point.
    return StructuredNode(
      .text(TableCells.decimal(row.value.text, row.further[0].text)), at: position)
  }

  /// A whole number of at most six digits, which spreadsheets also write as `1.0`.
  private static func index(_ cell: TableCell) -> Int? {
    if cell.isEmpty { return nil }
    if let number = cell.wholeNumber { return number }
    guard let value = Double(cell.text), value >= 0, value < 1e6 else { return nil }
    return Int(exactly: value)
  }
}

// MARK: - Wide tables

extension TableReader {
  /// A cell of a row that is still needed when the next ones are read.
  private struct PositionedCell {
    let cell: TableCell
    let position: Position
  }

  /// Reads rows of a name and its entries up to one that holds the titles of columns, which is
  /// returned.
  private func readWide(
    _ first: [TableCell], _ scanner: inout TableScanner, _ cells: inout TableCells,
    into statements: inout [Statement]
  ) throws(UnreadableAnswer) -> [TableCell]? {
    var block: [[PositionedCell]] = []
    let titles = WideTitles(first)
    var row = first
    repeat {
      if !statements.isEmpty || !block.isEmpty, Self.columnNames(row, cells.limits) != nil {
        if let statement = try statement(block, titles, &cells) { statements.append(statement) }
        return row
      }
      // A row without a name, or of the same name, goes on with the matrix above.
      let continues = row[0].isEmpty || row[0].text == block.first?[0].cell.text
      if !continues || block.isEmpty {
        if let statement = try statement(block, titles, &cells) { statements.append(statement) }
        block = []
        row = Array(row.drop(while: \.isEmpty))
      }
      let placed = zip(row, scanner.positions(of: row)).map {
        PositionedCell(cell: $0, position: $1)
      }
      let pairs = pairs(placed, cells.limits.catalogue)
      for pair in pairs.dropLast() {
        if let statement = try statement([pair], titles, &cells) { statements.append(statement) }
      }
      block.append(pairs.last ?? placed)
    } while scanner.readRow(into: &row)
    if let statement = try statement(block, titles, &cells) { statements.append(statement) }
    return nil
  }

  /// The names and numbers of a row that has several of both beside each other.
  private func pairs(_ row: [PositionedCell], _ catalogue: QuantityCatalogue?) -> [[PositionedCell]]
  {
    guard let catalogue, row.count > 3 else { return [row] }
    let parts = row.split { $0.cell.isEmpty }.map { Array($0) }
    let isParted = parts.count > 1 && parts.allSatisfy { $0.count == 2 }
    guard isParted || row.count.isMultiple(of: 2) else { return [row] }
    let pairs =
      isParted ? parts : stride(from: 0, to: row.count, by: 2).map { Array(row[$0..<($0 + 2)]) }
    let arePairs = pairs.allSatisfy { pair in
      let name = StatedQuantity(named: pair[0].cell.text).meant(by: catalogue).name
      return catalogue.quantity(name) != nil && TextValue.isNumber(pair[1].cell.text)
    }
    return arePairs ? pairs : [row]
  }

  /// The statement that rows of one name make; nil for a row without values, such as a title.
  private func statement(
    _ block: [[PositionedCell]], _ titles: WideTitles, _ cells: inout TableCells
  ) throws(UnreadableAnswer) -> Statement? {
    guard let title = block.first?[0] else { return nil }
    let name = title.cell.text
    guard !TextValue.isNumber(name) else { return nil }
    var rows: [StructuredNode] = []
    for row in block {
      var values = titles.values(of: row)
      while values.last?.cell.isEmpty == true { values.removeLast() }
      guard let first = values.first else { continue }
      var nodes: [StructuredNode] = []
      for value in values { nodes.append(try cells.node(of: value.cell, at: value.position)) }
      rows.append(StructuredNode(.list(nodes), at: first.position))
    }
    guard let only = rows.first, case .list(let entries) = only.content else { return nil }
    let quantity = StatedQuantity(named: name).meant(by: cells.limits.catalogue)
    let isNumber =
      quantity.entry != nil
      || cells.limits.catalogue?.quantity(quantity.name)?.shape.isScalar == true
    let node: StructuredNode =
      if rows.count == 1, isNumber, let result = entries.result(titles) {
        result
      } else if rows.count > 1 {
        StructuredNode(.list(rows), at: only.position)
      } else {
        entries.count == 1 ? entries[0] : only
      }
    return Statement(
      name: quantity.name, writtenName: name, entry: quantity.entry,
      sides: StructuredValue(limits: cells.limits).sides(of: node), position: title.position)
  }
}
