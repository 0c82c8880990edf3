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
  mutating func node(of cell: TableCell) throws(UnreadableAnswer) -> StructuredNode {
    numbers += 1
    guard numbers <= limits.numbers else { throw limits.tooManyNumbers(at: cell.position) }
    if let scalar = ScalarReading(cell.text) {
      return StructuredNode(scalar.content, at: cell.position)
    }
    if separator.leavesCommaFree, let scalar = decimalComma(cell.text) {
      return StructuredNode(scalar.content, at: cell.position)
    }
    return StructuredNode(.text(cell.text), at: cell.position)
  }

  /// A number with one comma in place of its point.
  private func decimalComma(_ text: String) -> ScalarReading? {
    var bytes = Array(text.utf8)
    guard let comma = bytes.firstIndex(of: UInt8(ascii: ",")) else { return nil }
    bytes[comma] = UInt8(ascii: ".")
    return bytes.withUnsafeBufferPointer { ScalarReading($0) }
  }
}

/// Folds names, each only once where rows of one name follow each other.
struct FoldedNames {
  private var written = ""
  private var folded = StatedQuantity("")

  /// The quantity that a name means.
  mutating func quantity(_ text: String) -> StatedQuantity {
    if text != written {
      written = text
      folded = StatedQuantity(named: text)
    }
    return folded
  }
}
