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
    numbers += 1
    guard numbers <= limits.numbers else { throw limits.tooManyNumbers(at: position) }
    // No scalar has quotes in it.
    if !cell.hasDoubledQuotes {
      if let scalar = ScalarReading(cell.signs) {
        return StructuredNode(scalar.content, at: position)
      }
      if separator.leavesCommaFree, let scalar = decimalComma(cell.signs) {
        return StructuredNode(scalar.content, at: position)
      }
    }
    return StructuredNode(.text(cell.text), at: position)
  }

  /// A number with one comma in place of its point.
  private func decimalComma(_ signs: UnsafeBufferPointer<UInt8>) -> ScalarReading? {
    var bytes = Array(signs)
    guard let comma = bytes.firstIndex(of: UInt8(ascii: ",")) else { return nil }
    bytes[comma] = UInt8(ascii: ".")
    return bytes.withUnsafeBufferPointer { ScalarReading($0) }
  }
}
