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

  /// The sides that a cell gives; none where it is empty.
  mutating func sides(of cell: TableCell) throws(UnreadableAnswer) -> [Side] {
    guard !cell.text.isEmpty else { return [] }
    return StructuredValue(limits: limits).sides(of: try node(of: cell))
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
  private var folded = ""

  /// The folded form of a name.
  mutating func name(_ text: String) -> String {
    if text != written {
      written = text
      folded = StatedQuantity(text).name
    }
    return folded
  }
}
