import Algebra
import Notation

/// Lines with a name and its value parted by blanks, a tab or dots, without a sign.
///
/// Such are the output of `print("dz", dz)`, and the rows of tables that lost their lines.
///
///     dz [-0.2 0.4]        z    0.5*0.1 + 0.2    0.25
///     L ........ 0.0958    w 0.3 -> 0.33
extension TextLines {
  /// Reads such a line of a step that is asked for, and the rows below it where a bracket stays
  /// open.
  ///
  /// - Returns: where the next line begins; nil, and nothing read, for any other line.
  mutating func readNamedValue(_ line: Range<Int>) throws(UnreadableAnswer) -> Int? {
    // A tensor may hold the name of its kind: `dtype=float32`.
    let plain = bytes[line].prefix { $0 != UInt8(ascii: "(") }
    guard let catalogue = builder.catalogue, !plain.contains(UInt8(ascii: "=")),
      let (name, value) = namedCells(of: line)
    else { return nil }
    let isChange = isChange(value)
    guard isChange || beginsValue(value) else { return nil }
    var lexer = MathLexer(bytes)
    lexer.read(name, .typed)
    lexer.mark(.equals, at: name.upperBound)
    lexer.read(value, .typed)
    let next = join(&lexer, lineEnd: line.upperBound)
    let decimal = DecimalCommaReading(lexer.tokens, in: bytes)
    var finder = StatementFinder(decimal?.tokens ?? lexer.tokens, in: bytes, limits: builder.limits)
    guard let found = finder.next(), let left = found.name, left.token == 0,
      catalogue.asksFor(left.canonicalName)
        || isChange && catalogue.asksForUpdate(of: left.canonicalName),
      case .value? = found.sides.last?.content
    else { return nil }
    let first = builder.sheet.statements.count
    guard try builder.read(lexer.tokens) else { return nil }
    // It may be a list of points: where the step is stated with a sign, that counts.
    builder.conditional.formUnion(first..<builder.sheet.statements.count)
    return next
  }

  /// The cells of the name and of the value: parted by gaps that are wider than a blank, else by
  /// the first blank.
  private func namedCells(of line: Range<Int>) -> (name: Range<Int>, value: Range<Int>)? {
    var end = line.upperBound
    while end > line.lowerBound, bytes[end - 1] <= 0x20 { end -= 1 }
    var (first, last): (Int?, Int?)
    var blank: Range<Int>?
    var index = line.lowerBound
    // Within brackets blanks part entries.
    while index < end, bytes[index] != UInt8(ascii: "[") {
      let gap = bytes[index..<end].prefix { $0.isBlank || $0 == UInt8(ascii: ".") }
      if gap.contains(where: \.isBlank) {
        // The point of `.25` is no part of the gap.
        let isPoint = gap.last?.isBlank == false && gap.dropLast().last?.isBlank == true
        let gapEnd = index + gap.count - (isPoint ? 1 : 0)
        if blank == nil { blank = index..<gapEnd }
        if gap.count > 2 || gap.count == 2 && gap.allSatisfy(\.isBlank)
          || gap.contains(0x09)
        {
          first = first ?? index
          last = gapEnd
        }
      }
      index += max(gap.count, 1)
    }
    if let first, let last { return (line.lowerBound..<first, last..<end) }
    return blank.map { (line.lowerBound..<$0.lowerBound, $0.upperBound..<end) }
  }

  /// Whether a cell holds a number and what became of it: `0.3 -> 0.3317`.
  private func isChange(_ cell: Range<Int>) -> Bool {
    for arrow in ["->", "→", "⟶"] as [StaticString] {
      guard let sign = bytes.firstRange(of: arrow, in: cell) else { continue }
      return NumericLiteral.isRow(bytes, in: cell.lowerBound..<sign.lowerBound)
        && NumericLiteral.isRow(bytes, in: sign.upperBound..<cell.upperBound)
    }
    return false
  }

  /// Whether a number alone stands in a cell, or an array begins there.
  func beginsValue(_ cell: Range<Int>) -> Bool {
    if bytes[cell.lowerBound] == UInt8(ascii: "[") { return true }
    for call in ["tensor(", "array(", "np.float64(", "np.float32("]
    where bytes[cell].starts(with: call.utf8) { return true }
    return bytes[cell].contains(where: \.isDigit)
      && bytes[cell].allSatisfy { byte in
        byte.isDigit || byte.isOne(of: ".,-+eE%") || byte >= 0x80
      }
  }
}

extension QuantityCatalogue {
  /// Whether a canonical name means a step.
  func asksFor(_ canonicalName: String) -> Bool {
    (quantity(canonicalName) ?? quantity(ofUnknown: canonicalName, nil))?.isStep == true
      || entry(ofUnknown: canonicalName).flatMap { quantity($0.name)?.isStep } == true
  }
}
