internal import Algebra
internal import Notation

/// Tables of numbers alone below a line that names a matrix of their shape: `∂L/∂W:`, with titles
/// of rows and columns or without.
extension MarkdownDocument {
  /// Reads such a table; false, and nothing read, for others.
  mutating func readMatrix(
    _ table: MarkupTable, below start: Int
  ) throws(UnreadableAnswer) -> Bool {
    guard let catalogue = lines.builder.catalogue, let label = matrixLabel(above: start, catalogue),
      // A sentence may only speak of what was stated before.
      !label.isInSentence || !lines.builder.hasStated(label.quantity.name),
      let entries = entries(of: table, label.quantity.shape)
    else { return false }
    lexer.clear(isTable: false)
    let name = NameToken(QuantityName(written: label.quantity.name), isProse: false)
    lexer.mark(.name(name), at: label.index)
    lexer.mark(.equals, at: label.index + 1)
    readEntries(entries, columns: label.quantity.shape.columns)
    return try lines.builder.read(lexer.tokens)
  }

  /// The quantity of a table above which a name stands.
  private struct MatrixLabel {
    let quantity: QuantityCatalogue.Quantity
    /// The byte at which the name begins.
    let index: Int
    /// Whether more than the name stands there.
    let isInSentence: Bool
  }

  /// The quantity that the last line with words above a table names, or the title that is open.
  private func matrixLabel(above start: Int, _ catalogue: QuantityCatalogue) -> MatrixLabel? {
    var end = start
    while end > 0, bytes[end - 1] <= 0x20 { end -= 1 }
    let limit = max(0, end - 200)
    let line = bytes[limit..<end].lastIndex(of: 0x0A).map { $0 + 1 } ?? limit
    if line < end,
      let (name, isInSentence) = BlockLabel.lastName(in: bytes, line..<end, catalogue)
    {
      let canonicalName = QuantityName.canonicalName(UnsafeBufferPointer(rebasing: bytes[name]))
      let phrase = catalogue.phrases.phrase(
        in: bytes, endingAt: name.upperBound, from: name.lowerBound)
      let quantity =
        phrase.flatMap { catalogue.quantity($0.name) } ?? catalogue.quantity(canonicalName)
        ?? catalogue.quantity(ofUnknown: canonicalName, nil)
      return quantity.map {
        MatrixLabel(quantity: $0, index: name.lowerBound, isInSentence: isInSentence)
      }
    }
    guard let title = lines.builder.title, let name = lines.builder.nameAtEnd(of: title),
      let quantity = catalogue.quantity(name.canonicalName)
        ?? catalogue.quantity(ofUnknown: name.canonicalName, nil)
    else { return nil }
    return MatrixLabel(quantity: quantity, index: name.range.lowerBound, isInSentence: true)
  }

  /// The entries of a table of a shape, row by row, without the titles of its rows and columns; nil
  /// for any other table.
  private func entries(of table: MarkupTable, _ shape: Shape) -> [Range<Int>]? {
    guard shape.count > 1 else { return nil }
    var rows = table.rows.filter { row in row.contains { !$0.isEmpty } }
    if rows.count == shape.rows + 1, areTitles(rows[0].dropFirst()) { rows.removeFirst() }
    guard rows.count == shape.rows else { return nil }
    if rows.allSatisfy({ $0.count == shape.columns + 1 }), areTitles(rows.map { $0[0] }[...]) {
      rows = rows.map { Array($0.dropFirst()) }
    }
    guard rows.allSatisfy({ $0.count == shape.columns }) else { return nil }
    let cells = rows.flatMap { $0 }
    let numbers = cells.count(where: isNumber)
    return numbers * 2 >= cells.count && cells.allSatisfy({ isNumber($0) || isGap($0) })
      ? cells : nil
  }

  /// Whether cells are titles of rows or columns: words, symbols, or numbers that count them.
  private func areTitles(_ cells: ArraySlice<Range<Int>>) -> Bool {
    if !cells.contains(where: isNumber) { return true }
    let counts = cells.map { Int(String(decoding: bytes[$0], as: UTF8.self)) }
    guard let first = counts.first, let start = first, start == 0 || start == 1 else {
      return false
    }
    return counts.elementsEqual((start..<(start + counts.count)).map { $0 })
  }

  /// Whether nothing stands in a cell, or a sign that says that nothing is known.
  func isGap(_ cell: Range<Int>) -> Bool {
    cell.isEmpty
      || ["?", "-", "–", "—", "…", "..."].contains { bytes[cell].elementsEqual($0.utf8) }
  }

  private func isNumber(_ cell: Range<Int>) -> Bool {
    !cell.isEmpty && bytes[cell].contains(where: \.isDigit)
      && !bytes[cell].contains { $0.isLetter || $0 == UInt8(ascii: "=") }
  }
}
