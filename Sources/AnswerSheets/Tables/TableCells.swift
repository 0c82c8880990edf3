import Algebra

/// Reads the cells of a table and counts their numbers.
struct TableCells {
  let separator: TableSeparator
  let limits: ReadingLimits
  private var numbers = 0

  init(separator: TableSeparator, limits: ReadingLimits) {
    self.separator = separator
    self.limits = limits
  }

  /// What a cell holds.
  mutating func node(
    of cell: TableCell, at position: Position
  ) throws(UnreadableAnswer) -> StructuredNode {
    if let numeral = try numeral(of: cell, at: position) {
      return StructuredNode(.number(numeral), at: position)
    }
    return StructuredNode(content(of: cell), at: position)
  }

  /// The number that a cell holds; nil for most things that are none, which are left to `content`.
  mutating func numeral(
    of cell: TableCell, at position: Position
  ) throws(UnreadableAnswer) -> Numeral? {
    numbers += 1
    guard numbers <= limits.numbers else { throw limits.tooManyNumbers(at: position) }
    // No scalar has quotes in it.
    guard !cell.hasDoubledQuotes, let numeral = ScalarReading.numeral(cell.signs),
      numeral.isRepresentable
    else { return nil }
    return numeral
  }

  /// What a cell holds that is not plainly a number.
  func content(of cell: TableCell) -> StructuredNode.Content {
    if !cell.hasDoubledQuotes {
      if let scalar = ScalarReading(cell.signs) { return scalar.content }
      if separator.leavesCommaFree, let scalar = decimalComma(cell.signs) { return scalar.content }
    }
    return .text(cell.text)
  }

  /// A number with one comma in place of its point.
  private func decimalComma(_ signs: UnsafeBufferPointer<UInt8>) -> ScalarReading? {
    var bytes = Array(signs)
    guard let comma = bytes.firstIndex(of: UInt8(ascii: ",")) else { return nil }
    bytes[comma] = UInt8(ascii: ".")
    return bytes.withUnsafeBufferPointer { ScalarReading($0) }
  }
}
