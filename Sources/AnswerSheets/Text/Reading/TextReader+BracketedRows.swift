import Algebra
import Notation

/// Matrices drawn with brackets around each row, one of them behind the name or all below it:
///
///         [0.2068]        dW =
///     p = [0.4164]          [ 0.2068  0.4136]
///         [0.3768]          [-0.5836 -1.1672]
///
/// The brackets may be drawn in parts, `⎡` above `⎢` and `⎣`, with lines between the rows that hold
/// no numbers.
extension TextLines {
  /// The most rows that are looked at, so that a long list of such lines without a name is read in
  /// steps of its length.
  private static let mostRows = 64

  /// One line of such a matrix.
  struct BracketedRow {
    /// The name up to its sign of equality; nil where none stands before the row.
    var name: Range<Int>?
    /// The text between the brackets; nil on a line with the name alone.
    var numbers: Range<Int>?
    /// Whether only the brackets go on, and no numbers stand between them.
    var isGap = false
  }

  /// Reads the rows from a line on; nil, and nothing read, where they are no such matrix.
  ///
  /// - Returns: where the next line begins.
  mutating func readBracketedRows(from start: Int) throws(UnreadableAnswer) -> Int? {
    guard start >= namelessRowsEnd else { return nil }
    if let next = try readDrawnResult(from: start) { return next }
    var name: Range<Int>?
    var rows: [Range<Int>] = []
    var next = start
    while next < bytes.count, rows.count < Self.mostRows,
      let row = bracketedRow(next..<lineEnd(from: next)),
      row.name == nil || name == nil
    {
      if row.numbers == nil, !row.isGap, !rows.isEmpty { break }
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

  /// Whether a bracket opens at the first sign of the line behind an index.
  func hasBracketedRow(behind end: Int) -> Bool {
    guard end + 1 < bytes.count else { return false }
    let first = firstSign(in: (end + 1)..<bytes.count)
    return first < bytes.count
      && (Self.closing(of: bytes[first]) != nil || Self.isDrawn(bytes[first...], .opening))
  }

  /// Whether a quantity has as many entries as stand in some rows, and as many rows unless it is a
  /// vector; any has where nobody knows.
  func areRows(_ rows: [Range<Int>], of name: Range<Int>) -> Bool {
    guard let catalogue = builder.catalogue else { return true }
    // Workings may stand before the rows: `dW = dz x^T =`.
    let first = bytes[name].prefix { $0 != UInt8(ascii: "=") }
    var lexer = MathLexer(bytes)
    lexer.read(first.indices, .typed)
    guard let shape = shape(of: lexer.tokens, catalogue),
      shape.rows == rows.count || shape.isVector && shape.count == rows.count
    else { return false }
    return rows.reduce(0) { $0 + numberCount(in: $1) } == shape.count
  }

  /// Whether some entries of a row are numbers and others cannot be read: `3, ?, 1.5`.
  private func isOfNumbersWithGaps(_ row: Range<Int>) -> Bool {
    var isOpen = false
    let words = bytes[row].split { $0.isBlank || $0 == UInt8(ascii: ",") }
    let areEntries = words.allSatisfy { word in
      if word.elementsEqual("?".utf8) {
        isOpen = true
        return true
      }
      return isOfNumbers(word.indices)
    }
    return isOpen && areEntries && words.count > 1
  }

  /// How many numbers stand in a row, parted by blanks or commas.
  private func numberCount(in row: Range<Int>) -> Int {
    bytes[row].split { $0.isBlank || $0 == UInt8(ascii: ",") }.count
  }

  func bracketedRow(_ line: Range<Int>) -> BracketedRow? {
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
    guard let inside = insideOfBrackets(text) else { return nil }
    if isOfNumbers(inside) || isOfNumbersWithGaps(inside) {
      row.numbers = inside
    } else {
      row.isGap = bytes[inside].allSatisfy(\.isBlank) && inside.count < text.count - 2
      guard row.isGap else { return nil }
    }
    return row
  }

  /// The text between the brackets that a text begins and ends with; nil where it does not.
  private func insideOfBrackets(_ text: Range<Int>) -> Range<Int>? {
    guard text.count > 2, let first = text.first, let last = text.last else { return nil }
    if Self.closing(of: bytes[first]) == bytes[last] { return (first + 1)..<last }
    guard text.count >= 2 * Self.drawnLength,
      Self.isDrawn(bytes[text], .opening),
      Self.isDrawn(bytes[text.suffix(Self.drawnLength)], .closing)
    else { return nil }
    return (first + Self.drawnLength)..<(text.upperBound - Self.drawnLength)
  }

  private enum BracketSide { case opening, closing }

  /// The bytes of a part of a drawn bracket, U+239B to U+23A6.
  private static let drawnLength = 3

  /// Whether a text begins with a part of a drawn bracket: one of `⎛⎜⎝⎡⎢⎣┌│└`, or of `⎞⎟⎠⎤⎥⎦┐│┘`.
  private static func isDrawn(_ text: Slice<UnsafeBufferPointer<UInt8>>, _ side: BracketSide)
    -> Bool
  {
    guard text.first == 0xE2, text.count >= drawnLength else { return false }
    let sign = Array(text.prefix(drawnLength))
    if sign[1] == 0x94 {
      return (side == .opening ? [0x82, 0x8C, 0x94] : [0x82, 0x90, 0x98]).contains(sign[2])
    }
    guard sign[1] == 0x8E else { return false }
    switch side {
    case .opening: return (0x9B...0x9D).contains(sign[2]) || (0xA1...0xA3).contains(sign[2])
    case .closing: return (0x9E...0xA0).contains(sign[2]) || (0xA4...0xA6).contains(sign[2])
    }
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
