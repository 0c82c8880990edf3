import Algebra
import Notation

/// Matrices drawn with brackets around each row, one of them behind the name or all below it:
///
///         [0.2068]        dW =
///     p = [0.4164]          [ 0.2068  0.4136]
///         [0.3768]          [-0.5836 -1.1672]
extension TextLines {
  /// The most rows that are looked at, so that a long list of such lines without a name is read in steps of its length.
  private static let mostRows = 64

  /// One line of such a matrix.
  private struct BracketedRow {
    /// The name up to its sign of equality; nil where none stands before the row.
    var name: Range<Int>?
    /// What stands between the brackets; nil on a line with the name alone.
    var numbers: Range<Int>?
  }

  /// Reads the rows from a line on; nil, and nothing read, where they are no such matrix.
  ///
  /// - Returns: where the next line begins.
  mutating func readBracketedRows(from start: Int) throws(UnreadableAnswer) -> Int? {
    guard start >= namelessRowsEnd else { return nil }
    var name: Range<Int>?
    var rows: [Range<Int>] = []
    var next = start
    while next < bytes.count, rows.count < Self.mostRows,
      let row = bracketedRow(next..<lineEnd(from: next)),
      row.name == nil || name == nil
    {
      if row.numbers == nil, !rows.isEmpty { break }
      name = row.name ?? name
      if let numbers = row.numbers { rows.append(numbers) }
      next = lineEnd(from: next) + 1
    }
    if name == nil { namelessRowsEnd = next }
    guard let name, rows.count > 1, areRows(rows, of: name) else { return nil }
    var lexer = MathLexer(bytes)
    lexer.read(name, .typed)
    lexer.mark(.equals, at: name.upperBound)
    lexer.readMatrix(ofLines: rows)
    return try builder.read(lexer.tokens) ? next : nil
  }

  /// Whether a bracket opens at the first sign of the line behind a place.
  func hasBracketedRow(behind end: Int) -> Bool {
    guard end + 1 < bytes.count else { return false }
    let first = firstSign(in: (end + 1)..<bytes.count)
    return first < bytes.count && Self.closing(of: bytes[first]) != nil
  }

  /// Whether a quantity has as many entries as stand in some rows, and as many rows unless it is a vector; any has where
  /// nobody knows.
  private func areRows(_ rows: [Range<Int>], of name: Range<Int>) -> Bool {
    guard let catalogue = builder.catalogue else { return true }
    // Workings may stand before the rows: `dW = dz x^T =`.
    let first = bytes[name].prefix { $0 != UInt8(ascii: "=") }
    let folded = QuantityName.fold(UnsafeBufferPointer(rebasing: first))
    guard let shape = catalogue.quantity(folded)?.shape,
      shape.rows == rows.count || shape.isVector && shape.count == rows.count
    else { return false }
    return rows.reduce(0) { $0 + numberCount(in: $1) } == shape.count
  }

  /// How many numbers stand in a row, parted by blanks or commas.
  private func numberCount(in row: Range<Int>) -> Int {
    bytes[row].split { $0.isBlank || $0 == UInt8(ascii: ",") }.count
  }

  private func bracketedRow(_ line: Range<Int>) -> BracketedRow? {
    var text = firstSign(in: line)..<line.upperBound
    while let last = text.last, bytes[last] <= 0x20 || bytes[last] == UInt8(ascii: ",") {
      text = text.lowerBound..<last
    }
    var row = BracketedRow()
    if let sign = bytes[text].lastIndex(of: UInt8(ascii: "=")) {
      guard sign > text.lowerBound else { return nil }
      row.name = text.lowerBound..<sign
      text = firstSign(in: (sign + 1)..<text.upperBound)..<text.upperBound
      if text.isEmpty { return row }
    }
    guard text.count > 2, let first = text.first, let last = text.last,
      Self.closing(of: bytes[first]) == bytes[last]
    else { return nil }
    let numbers = (first + 1)..<last
    guard isOfNumbers(numbers) else { return nil }
    row.numbers = numbers
    return row
  }

  /// The bracket that closes a row; nil for a byte that opens none.
  private static func closing(of open: UInt8) -> UInt8? {
    switch open {
    case UInt8(ascii: "["): UInt8(ascii: "]")
    case UInt8(ascii: "("): UInt8(ascii: ")")
    case UInt8(ascii: "|"): open
    default: nil
    }
  }
}
