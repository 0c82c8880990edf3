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

  /// The content of a cell.
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

  /// The content of a cell that is not plainly a number.
  ///
  /// - Parameter isOneNumber: whether no more than one number is asked for, so that a comma in it
  ///   can only be its point.
  func content(of cell: TableCell, isOneNumber: Bool = false) -> StructuredNode.Content {
    if !cell.hasDoubledQuotes {
      if let scalar = ScalarReading(cell.signs) { return scalar.content }
      if separator.leavesCommaFree, let scalar = decimalComma(cell.signs) { return scalar.content }
      // Between commas such a cell is in quotes.
      if isOneNumber, decimalComma(cell.signs) != nil {
        let parts = cell.text.split(separator: ",", maxSplits: 1)
        return .text(Self.decimal(parts.count == 2 ? parts[0] : "", parts.last ?? ""))
      }
    }
    return .text(Self.list(cell.text) ?? cell.text)
  }

  /// Numbers with semicolons between them, in whatever quotes, as a column: `0.188; -0.834`, with
  /// decimal commas `0,188; -0,834`; nil for any other text.
  private static func list(_ text: String) -> String? {
    let parts = text.split(separator: ";", omittingEmptySubsequences: false).map { part in
      part.drop(while: \.isWhitespace).trimmingSuffix(while: \.isWhitespace)
    }
    guard parts.count > 1 else { return nil }
    let numbers = parts.map { $0.replacing(",", with: ".") }
    guard numbers.allSatisfy({ TextValue.isNumber(String($0)) }) else { return nil }
    return "[\(numbers.joined(separator: "; "))]"
  }

  /// A number of its digits before and behind a comma; with three behind it may be a thousand and
  /// more as well.
  static func decimal(_ whole: some StringProtocol, _ decimals: some StringProtocol) -> String {
    let digits = whole.drop { !$0.isNumber }
    let mayGroup = decimals.utf8.count == 3 && (1...3).contains(digits.count) && digits.first != "0"
    return mayGroup ? "\(whole).\(decimals) or \(whole)\(decimals)" : "\(whole).\(decimals)"
  }

  /// A number with one comma in place of its point.
  private func decimalComma(_ signs: UnsafeBufferPointer<UInt8>) -> ScalarReading? {
    var bytes = Array(signs)
    guard let comma = bytes.firstIndex(of: UInt8(ascii: ",")) else { return nil }
    bytes[comma] = UInt8(ascii: ".")
    return bytes.withUnsafeBufferPointer { ScalarReading($0) }
  }
}
