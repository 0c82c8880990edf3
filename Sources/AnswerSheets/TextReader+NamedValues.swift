import Algebra
import Notation

/// Lines that hold a name and its value with blanks, a tab or dots between them and no sign: what `print("dz", dz)` prints,
/// and the rows of tables that lost their lines.
///
///     dz [-0.2 0.4]        z    0.5*0.1 + 0.2    0.25        L ........ 0.0958
extension TextLines {
  /// Reads such a line of a step that is asked for, and the rows below it where a bracket stays open.
  ///
  /// - Returns: where the next line begins; nil, and nothing read, for any other line.
  mutating func readNamedValue(_ line: Range<Int>) throws(UnreadableAnswer) -> Int? {
    guard let catalogue = builder.catalogue, line.count > 2,
      let blank = bytes[line].firstIndex(where: Self.parts),
      bytes[line.lowerBound..<blank].allSatisfy(Self.mayBeName),
      catalogue.quantity(
        QuantityName.fold(UnsafeBufferPointer(rebasing: bytes[line.lowerBound..<blank])))?.isStep
        == true,
      let value = lastCell(of: blank..<line.upperBound), beginsValue(value)
    else { return nil }
    var lexer = MathLexer(bytes)
    lexer.read(line.lowerBound..<blank, .typed)
    lexer.mark(.equals, at: blank)
    lexer.read(value, .typed)
    let next = join(&lexer, lineEnd: line.upperBound)
    var finder = StatementFinder(lexer.tokens, in: bytes, limits: builder.limits)
    guard case .value? = finder.next()?.sides.last?.content else { return nil }
    return try builder.read(lexer.tokens) ? next : nil
  }

  /// The cell of the value: all behind the name, or what stands behind the last gap that is wider than a blank.
  private func lastCell(of rest: Range<Int>) -> Range<Int>? {
    var start = rest.lowerBound
    while start < rest.upperBound, Self.parts(bytes[start]) { start += 1 }
    var end = rest.upperBound
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    var place = start
    while place < end {
      let gap = bytes[place..<end].prefix(while: Self.parts).count
      let isWide = gap > 1 && bytes[place..<(place + gap)].contains { $0 != UInt8(ascii: ".") }
      // Within brackets blanks part entries.
      if bytes[place] == UInt8(ascii: "[") { break }
      place += max(gap, 1)
      if isWide || gap > 2 || gap == 1 && bytes[place - 1] == 0x09 { start = place }
    }
    return start < end ? start..<end : nil
  }

  /// Whether a number alone stands in a cell, or an array begins there.
  private func beginsValue(_ cell: Range<Int>) -> Bool {
    if bytes[cell.lowerBound] == UInt8(ascii: "[") { return true }
    for call in ["tensor(", "array(", "np.float64(", "np.float32("]
    where bytes[cell].starts(with: call.utf8) { return true }
    return bytes[cell].allSatisfy { !$0.isBlank } && NumericLiteral.isRow(bytes, in: cell)
  }

  /// What parts a name from its value: a blank, a tab, or one of the dots of a leader.
  private static func parts(_ byte: UInt8) -> Bool { byte.isBlank || byte == UInt8(ascii: ".") }

  private static func mayBeName(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "'")
      || byte >= 0x80
  }
}
