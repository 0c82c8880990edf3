internal import Notation

/// Tables whose columns are parted by tabs or by more than one blank.
extension TextLines {
  /// The most rows of such a table.
  private static let mostRows = 100

  /// Reads names and numbers beside each other on one line; nil, and nothing read, for any other
  /// line.
  ///
  ///     z    0.1    a    0.5250
  mutating func readPairs(_ line: Range<Int>) throws(UnreadableAnswer) -> Int? {
    guard let catalogue = builder.catalogue else { return nil }
    let cells = columns(of: line)
    guard cells.count > 3, cells.count.isMultiple(of: 2),
      cells.enumerated().allSatisfy({ index, cell in
        index.isMultiple(of: 2)
          ? catalogue.asksFor(
            QuantityName.canonicalName(UnsafeBufferPointer(rebasing: bytes[cell])))
          : beginsValue(cell)
      })
    else { return nil }
    for index in stride(from: 0, to: cells.count, by: 2) {
      var lexer = MathLexer(bytes)
      lexer.read(cells[index], .typed)
      try readStated(cells[index + 1], &lexer)
    }
    return line.upperBound + 1
  }

  /// Reads a table whose titles and rows name quantities together; nil, and nothing read, where no
  /// such table begins.
  ///
  ///     Neuron     net       out
  ///     h1         0.3775    0.593270
  mutating func readCrossTable(_ line: Range<Int>) throws(UnreadableAnswer) -> Int? {
    guard let catalogue = builder.catalogue else { return nil }
    let titles = columns(of: line)
    guard titles.count > 1, !titles.contains(where: beginsValue) else { return nil }
    var table = MarkupTable()
    table.add(titles, in: bytes)
    var next = line.upperBound + 1
    while next < bytes.count, table.rows.count <= Self.mostRows {
      let end = lineEnd(from: next)
      let cells = columns(of: firstSign(in: next..<end)..<end)
      guard cells.count == titles.count else { break }
      table.add(cells, in: bytes)
      next = end + 1
    }
    let names = TableNames(bytes: bytes, catalogue: catalogue)
    guard let statements = CrossTable(table, names)?.statements(), !statements.isEmpty else {
      return nil
    }
    for statement in statements {
      guard let quantity = statement.quantity, let value = statement.values.first else { continue }
      var lexer = MathLexer(bytes)
      let name = NameToken(QuantityName(written: quantity.name), isProse: false)
      lexer.mark(.name(name), at: statement.name.lowerBound)
      try readStated(value, &lexer)
    }
    return next
  }

  /// Reads names beside each other with rows of as many numbers below them, as pandas and R print
  /// them.
  ///
  /// Nil, and nothing read, where other lines stand there.
  ///
  ///     z       a       L              z       a       L
  ///     0.28    0.5695  0.0926      0  0.28    0.5695  0.0926
  mutating func readTitledRows(_ line: Range<Int>) throws(UnreadableAnswer) -> Int? {
    var next = line.upperBound + 1
    guard next < bytes.count, !bytes[line].contains(where: { $0.isOne(of: "=:|[({") }),
      let catalogue = builder.catalogue
    else { return nil }
    let titles = words(from: line.lowerBound)
    guard titles.count > 1, titles.count <= 40, !titles.contains(where: beginsValue) else {
      return nil
    }
    var table = MarkupTable()
    // A row may be counted.
    let isCounted = words(from: next).count == titles.count + 1
    let corner = line.lowerBound..<line.lowerBound
    table.add(isCounted ? [corner] + titles : titles, in: bytes)
    while next < bytes.count, table.rows.count <= Self.mostRows {
      let row = words(from: next)
      guard row.count == titles.count + (isCounted ? 1 : 0), let last = row.last,
        NumericLiteral.isRow(bytes, in: row[isCounted ? 1 : 0].lowerBound..<last.upperBound)
      else { break }
      table.add(row, in: bytes)
      next = lineEnd(from: next) + 1
    }
    let names = TableNames(bytes: bytes, catalogue: catalogue)
    var statements: [TableStatement] = []
    let unknown = titles.filter { names.exactName(in: $0) == nil }
    if table.rows.count > 1, titles.count - unknown.count > 1, unknown.allSatisfy(isWord) {
      statements = (NamedTable(table, names).statements() ?? []).filter { !$0.isLine }
    }
    statements = CountedTable(table, in: bytes, catalogue)?.completing(statements) ?? statements
    guard !statements.isEmpty else { return nil }
    let first = builder.sheet.statements.count
    for statement in statements { try readStatement(statement) }
    builder.conditional.formUnion(first..<builder.sheet.statements.count)
    return next
  }

  private func isWord(_ title: Range<Int>) -> Bool { bytes[title].allSatisfy(\.isLetter) }

  /// Reads a value behind a name, which counts where nothing states the name with a sign.
  private mutating func readStated(
    _ value: Range<Int>, _ lexer: inout MathLexer
  ) throws(UnreadableAnswer) {
    lexer.mark(.equals, at: value.lowerBound)
    lexer.read(value, .typed)
    let first = builder.sheet.statements.count
    _ = try builder.read(lexer.tokens)
    builder.conditional.formUnion(first..<builder.sheet.statements.count)
  }

  /// Whether a gap wider than a blank parts a line.
  func hasGap(_ start: Int, _ end: Int) -> Bool {
    bytes[start..<end].contains(0x09) || bytes.firstRange(of: "  ", in: start..<end) != nil
  }

  /// The texts between gaps wider than a blank; none for a line that states something with a sign.
  private func columns(of line: Range<Int>) -> [Range<Int>] {
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    var index = start
    while index < line.upperBound {
      if bytes[index] == UInt8(ascii: "=") { return [] }
      let gap = bytes[index..<line.upperBound].prefix(while: \.isBlank)
      if gap.count > 1 || gap.contains(0x09) {
        if start < index { cells.append(start..<index) }
        start = index + gap.count
      }
      index += max(gap.count, 1)
    }
    if start < line.upperBound { cells.append(start..<line.upperBound) }
    return cells
  }
}
