import Notation

/// Values that stand below a line which only names them.
extension TextLines {
  /// Reads a line that names a quantity, and the rows below it; nil for any other line.
  ///
  /// A line that is no row, such as a display of mathematics, is read as it stands, under the name.
  mutating func readLabelled(_ line: Range<Int>) throws(UnreadableAnswer) -> Int? {
    // Most lines state something themselves.
    guard let catalogue = builder.catalogue, !isStatement(line),
      !beginsSide(line.upperBound + 1),
      let name = BlockLabel.name(in: bytes, line, catalogue)
    else { return nil }
    return try readBelow(name, of: line)
  }

  /// Whether a line has a sign of equality, unless it ends in one and mathematics stands below.
  private func isStatement(_ line: Range<Int>) -> Bool {
    guard let sign = bytes[line].firstIndex(of: UInt8(ascii: "=")) else { return false }
    // `Scaled scores (d_k = 2):`
    if bytes[line].last(where: { $0 > 0x20 }) == UInt8(ascii: ":"),
      bytes[line.lowerBound..<sign].contains(UInt8(ascii: "(")),
      bytes[sign..<line.upperBound].contains(UInt8(ascii: ")"))
    {
      return false
    }
    let below = firstSign(in: min(line.upperBound + 1, bytes.count)..<bytes.count)
    return sign + 1 < line.upperBound || below == bytes.count
      || bytes[below] != UInt8(ascii: "$") && bytes[below] != UInt8(ascii: "\\")
  }

  /// Takes a line as the title of what follows and reads the rows below it; nil where it is none,
  /// or no rows stand there.
  mutating func readTitle(_ line: Range<Int>) throws(UnreadableAnswer) -> Int? {
    guard let title = builder.takeTitle(line) else { return nil }
    let next = try readBelow(title, of: line)
    return next == line.upperBound + 1 ? nil : next
  }

  /// Reads the rows below the line of a name, or keeps it as the title of what follows.
  private mutating func readBelow(
    _ name: Range<Int>, of line: Range<Int>
  ) throws(UnreadableAnswer) -> Int? {
    var next = line.upperBound + 1
    if next < bytes.count, bytes.has("Out[", at: next) { next = lineEnd(from: next) + 1 }
    var start = next
    while start < bytes.count, isPassedBelowLabel(start) { start = lineEnd(from: start) + 1 }
    guard start < bytes.count else { return nil }
    if beginsPrintedByR(start) {
      var lexer = MathLexer(bytes)
      lexer.read(name, .typed)
      return try readPrintedByR(lexer, below: start - 1)
    }
    if let next = try readFrame(builder.titleTokens(name), from: start) { return next }
    let rows = labelledRows(from: start)
    guard let last = rows.last else {
      builder.setTitle(name)
      return next
    }
    var lexer = MathLexer(bytes)
    lexer.tokens = builder.titleTokens(name)
    lexer.mark(.equals, at: name.upperBound)
    lexer.readMatrix(ofLines: rows)
    return try builder.read(lexer.tokens) ? lineEnd(from: last.upperBound) + 1 : nil
  }

  /// Whether a line between a name and its rows says nothing: blank, a fence, or
  /// `2×2 Matrix{Int64}:`.
  func isPassedBelowLabel(_ start: Int) -> Bool {
    let end = lineEnd(from: start)
    let first = firstSign(in: start..<end)
    if first == end || bytes.has("```", at: first) || bytes.has("~~~", at: first) { return true }
    return bytes[end - 1] == UInt8(ascii: ":") && bytes[first].isDigit
      && (bytes[first..<end].contains(UInt8(ascii: "}")) || bytes[first..<end].hasKind)
  }

  /// The insides of lines that are rows: numbers alone, each perhaps in brackets, or in brackets
  /// around all.
  func labelledRows(from start: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var next = start
    while next < bytes.count {
      let end = lineEnd(from: next)
      var row = firstSign(in: next..<end)..<end
      while let last = row.last,
        bytes[last] <= 0x20 || bytes[last] == UInt8(ascii: "]") || bytes[last] == UInt8(ascii: ",")
      {
        row = row.lowerBound..<last
      }
      while let first = row.first, bytes[first] == UInt8(ascii: "[") || bytes[first].isBlank {
        row = (first + 1)..<row.upperBound
      }
      guard !row.isEmpty, isOfNumbers(row) else { break }
      rows.append(row)
      next = end + 1
    }
    return rows
  }

  func isOfNumbers(_ row: Range<Int>) -> Bool {
    var hasDigit = false
    for byte in bytes[row] {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): hasDigit = true
      case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: ","), 0x20, 0x09:
        break
      case UInt8(ascii: "e") where hasDigit: break
      default: return false
      }
    }
    return hasDigit
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Whether a line says of which kind the array below it is: `2×2 Matrix:`.
  fileprivate var hasKind: Bool {
    ["Matrix:", "Vector:", "Array:"].contains { suffix($0.utf8.count).elementsEqual($0.utf8) }
  }
}
