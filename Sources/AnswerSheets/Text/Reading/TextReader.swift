import Algebra
import Notation

/// Reads plain text: `Z1 = [4; 0]`, MATLAB and NumPy listings, `Z1: 4, 0`, chains of `=`.
struct TextReader: AnswerFormatReader {
  func read(_ bytes: [UInt8], limits: ReadingLimits) throws(UnreadableAnswer) -> AnswerSheet {
    var sheet = try bytes.withUnsafeBufferPointer {
      (buffer) throws(UnreadableAnswer) -> AnswerSheet in
      var lines = TextLines(buffer, limits: limits)
      var start = 0
      while start < buffer.count { start = try lines.readLine(from: start) }
      return lines.builder.finished()
    }
    sheet.source = bytes
    return sheet
  }
}

/// The lines of plain text, joined where a bracket stays open.
struct TextLines {
  /// The most lines that belong to one statement; a long listing has fewer.
  private static let maximumJoinedLines = 100_000

  let bytes: UnsafeBufferPointer<UInt8>
  var builder: SheetBuilder
  /// Up to where rows in brackets of their own were looked for a name in vain.
  var namelessRowsEnd = 0
  /// Up to where tables drawn with lines state nothing that is asked for.
  var plainGridEnd = 0
  /// The index at which the line ends that began with a heading asked for; it begins with no other.
  var scopeEnd = -1
  /// Whether the line before was blank or the first.
  var isBehindBlank = true

  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: ReadingLimits) {
    self.bytes = bytes
    builder = SheetBuilder(bytes, limits: limits)
  }

  /// Reads one statement or line, and says where the next begins.
  mutating func readLine(from start: Int) throws(UnreadableAnswer) -> Int {
    let end = lineEnd(from: start)
    let first = firstSign(in: start..<end)
    guard first < end else {
      isBehindBlank = true
      return end + 1
    }
    let wasBehindBlank = isBehindBlank
    isBehindBlank = false
    if let next = try readLiteral(first..<end, from: start) { return next }
    if let title = banner(first..<end) {
      addHeading(title, level: 7, isBold: true)
      return end + 1
    }
    if isComment(first, end) {
      if bytes[first] == UInt8(ascii: "#") { addMarkedHeading(first..<end) }
      return end + 1
    }
    if builder.hasScopes, let close = addScope(first, end) {
      return close < end ? try readLine(from: close) : end + 1
    }
    if let next = try readSession(first..<end) { return next }
    if let next = try readGrid(first..<end) { return next }
    if hasBracketedRow(behind: start - 1) || hasBracketedRow(behind: end),
      let next = try readBracketedRows(from: start)
    {
      return next
    }
    if hasGap(first, end) {
      if let next = try readPairs(first..<end) { return next }
      if let next = try readCrossTable(first..<end) { return next }
    }
    if let next = try readTitledRows(first..<end) { return next }
    if let next = try readNamedValue(first..<end) { return next }
    addOpening(first, end)
    addCountedPass(first..<end)
    if let next = try readLabelled(first..<end) { return next }
    var lexer = MathLexer(bytes)
    if let printed = printedArray(first, end) {
      lexer.read(first..<printed.lowerBound, .typed)
      lexer.read(printed.upperBound..<end, .typed)
    } else {
      lexer.read(first..<uncommented(first, end), .typed)
    }
    if let next = try readSidesBelow(&lexer, lineEnd: end) { return next }
    if let next = try readListing(&lexer, lineEnd: end) { return next }
    if let next = try readOpenRows(first, lineEnd: end) { return next }
    let next = join(&lexer, lineEnd: end)
    let found = try builder.read(lexer.tokens)
    if !found, next == end + 1 {
      // A line that ends in a colon is a heading wherever it stands.
      let endsInColon = bytes[first..<end].last { $0 > 0x20 } == UInt8(ascii: ":")
      if wasBehindBlank || endsInColon { addPlainHeading(first..<end, lexer.tokens) }
      if let next = try readTitle(first..<end) { return next }
    }
    return next
  }

  /// Reads a line that is a name, `=` and numbers, with the lines its rows go on in: most lines of
  /// most answers.
  private mutating func readLiteral(
    _ line: Range<Int>, from start: Int
  ) throws(UnreadableAnswer) -> Int? {
    guard let literal = NumericLiteral(bytes, statementAt: line.lowerBound),
      !builder.isDoubtful(literal)
    else { return nil }
    let end = lineEnd(from: literal.valueEnd)
    if hasBracketedRow(behind: end), let next = try readBracketedRows(from: start) { return next }
    try builder.add(literal)
    return end + 1
  }

  /// Reads on while a bracket is open or a line ends with the sign of an operation, and says where
  /// the next line begins.
  func join(_ lexer: inout MathLexer, lineEnd: Int) -> Int {
    var next = lineEnd + 1
    var count = 0
    while lexer.isOpen || lexer.endsInOperation != nil, next < bytes.count,
      count < Self.maximumJoinedLines
    {
      let end = self.lineEnd(from: next)
      let first = firstSign(in: next..<end)
      // Behind a blank line or before another statement an open bracket is a slip.
      guard first < end,
        lexer.isBetweenArguments || lexer.endsInOperation == .ofName
          || !beginsStatement(first, end)
      else { break }
      lexer.breakLine(at: next - 1)
      lexer.read(first..<uncommented(first, end), .typed)
      next = end + 1
      count += 1
    }
    return next
  }
}

// MARK: - Lines

extension TextLines {
  /// Whether a line has an `=` before any bracket or comma.
  private func beginsStatement(_ first: Int, _ end: Int) -> Bool {
    let sign = bytes[first..<end].first {
      switch $0 {
      case UInt8(ascii: "="), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "("),
        UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: ";"):
        true
      default: false
      }
    }
    return sign == UInt8(ascii: "=")
  }

  /// The line feed that ends a line, or the end of the text.
  func lineEnd(from start: Int) -> Int {
    bytes.firstIndex(of: 0x0A, from: start, to: bytes.count) ?? bytes.count
  }

  /// The first byte of a line that is no blank.
  func firstSign(in line: Range<Int>) -> Int {
    var first = line.lowerBound
    while first < line.upperBound, bytes[first].isBlank { first += 1 }
    return first
  }

  private func isComment(_ first: Int, _ end: Int) -> Bool {
    let byte = bytes[first]
    if byte == UInt8(ascii: "#") || byte == UInt8(ascii: "%") { return true }
    return byte == UInt8(ascii: "/") && first + 1 < end && bytes[first + 1] == byte
  }

  /// The index at which a comment behind a statement begins.
  func uncommented(_ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      switch bytes[index] {
      case UInt8(ascii: "#"): return index
      case UInt8(ascii: "%") where !isPercent(index, start, end): return index
      case UInt8(ascii: "/")
      where index + 1 < end && bytes[index + 1] == UInt8(ascii: "/") && bytes[index - 1].isBlank:
        return index
      default: index += 1
      }
    }
    return end
  }

  /// Whether a `%` is one of per cent: escaped, or right behind a number and before no word.
  private func isPercent(_ index: Int, _ start: Int, _ end: Int) -> Bool {
    var before = index
    while before > start, bytes[before - 1].isBlank { before -= 1 }
    guard before > start else { return false }
    if before == index, bytes[index - 1] == UInt8(ascii: "\\") { return true }
    return bytes[before - 1].isDigit
      && MathLexer.endsValue(bytes[(index + 1)..<end], isApart: before < index)
  }

  /// Adds the heading of a line that begins with `#`.
  mutating func addMarkedHeading(_ line: Range<Int>) {
    var start = line.lowerBound
    while start < line.upperBound, bytes[start] == UInt8(ascii: "#") { start += 1 }
    let level = min(start - line.lowerBound, 6)
    addHeading(start..<line.upperBound, level: level)
  }

  /// Adds a line of words as a heading, where it can be one: short, begun by a letter, without an
  /// equation.
  mutating func addPlainHeading(_ line: Range<Int>, _ tokens: [MathToken]) {
    guard line.count <= 80, bytes[line.lowerBound].isLetter || bytes[line.lowerBound] >= 0xC3,
      !tokens.contains(where: \.isEquals)
    else { return }
    addHeading(line, level: 7)
  }

  /// Adds a heading, its marks and blanks dropped from both ends.
  mutating func addHeading(_ range: Range<Int>, level: Int, isBold: Bool = false) {
    var text = range
    let marks: [UInt8] = [UInt8(ascii: "#"), UInt8(ascii: "*"), UInt8(ascii: "_")]
    while let first = text.first, bytes[first].isBlank || marks.contains(bytes[first]) {
      text = (first + 1)..<text.upperBound
    }
    while let last = text.last, bytes[last].isBlank || marks.contains(bytes[last]) {
      text = text.lowerBound..<last
    }
    guard !text.isEmpty, text.count <= 200 else { return }
    builder.addHeading(text, level: level, isBold: isBold)
  }
}
