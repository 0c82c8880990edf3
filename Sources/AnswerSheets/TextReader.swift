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
    let mayBeHeading = isBehindBlank
    isBehindBlank = false
    if isComment(first, end) {
      if bytes[first] == UInt8(ascii: "#") { addMarkedHeading(first..<end) }
      return end + 1
    }
    // Neither an opening nor a label has a name right before its `=`.
    if let literal = NumericLiteral(bytes, statementAt: first), !builder.isDoubtful(literal) {
      try builder.add(literal)
      return lineEnd(from: literal.valueEnd) + 1
    }
    addOpening(first, end)
    if let next = try readLabelled(first..<end) { return next }
    var lexer = MathLexer(bytes)
    if let printed = printedArray(first, end) {
      lexer.read(first..<printed.lowerBound, .typed)
      lexer.read(printed.upperBound..<end, .typed)
    } else {
      lexer.read(first..<uncommented(first, end), .typed)
    }
    if let next = try readListing(&lexer, lineEnd: end) { return next }
    if let next = try readOpenRows(first, lineEnd: end) { return next }
    let next = join(&lexer, lineEnd: end)
    let found = try builder.read(lexer.tokens)
    if !found, mayBeHeading, next == end + 1 { addPlainHeading(first..<end, lexer.tokens) }
    return next
  }

  /// Reads on while a bracket is open, and says where the next line begins.
  private func join(_ lexer: inout MathLexer, lineEnd: Int) -> Int {
    var next = lineEnd + 1
    var count = 0
    while lexer.isOpen, next < bytes.count, count < Self.maximumJoinedLines {
      let end = self.lineEnd(from: next)
      let first = firstSign(in: next..<end)
      // Behind a blank line or before another statement an open bracket is a slip.
      guard first < end, lexer.isBetweenArguments || !beginsStatement(first, end) else { break }
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
    bytes.firstPlace(of: 0x0A, from: start, to: bytes.count) ?? bytes.count
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

  /// Where a comment behind a statement begins.
  private func uncommented(_ start: Int, _ end: Int) -> Int {
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
  private func isPercent(_ place: Int, _ start: Int, _ end: Int) -> Bool {
    var before = place
    while before > start, bytes[before - 1].isBlank { before -= 1 }
    guard before > start else { return false }
    if before == place, bytes[place - 1] == UInt8(ascii: "\\") { return true }
    return bytes[before - 1].isDigit
      && MathLexer.endsValue(bytes[(place + 1)..<end], isApart: before < place)
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

// MARK: - Listings

extension TextLines {
  /// Reads `W1 =` on a line of its own with the rows, or a bracket, on the lines below.
  private mutating func readListing(
    _ lexer: inout MathLexer, lineEnd: Int
  ) throws(UnreadableAnswer) -> Int? {
    switch lexer.tokens.last?.kind {
    case .equals, .colon: break
    case .name where bytes[lineEnd...].starts(with: "\n".utf8) && beginsPrintedByR(lineEnd + 1):
      return try readPrintedByR(lexer, below: lineEnd)
    default: return nil
    }
    var start = lineEnd + 1
    var first = start
    while start < bytes.count {
      first = firstSign(in: start..<self.lineEnd(from: start))
      if first < self.lineEnd(from: start) { break }
      start = self.lineEnd(from: start) + 1
    }
    guard start < bytes.count else { return nil }
    let end = self.lineEnd(from: start)
    if isBracket(first, end) {
      lexer.read(first..<uncommented(first, end), .typed)
      let next = join(&lexer, lineEnd: end)
      _ = try builder.read(lexer.tokens)
      return next
    }
    return try readRows(lexer, from: start)
  }

  private func isBracket(_ first: Int, _ end: Int) -> Bool {
    if bytes[first] == UInt8(ascii: "[") { return true }
    let line = bytes[first..<end]
    return line.starts(with: "array(".utf8) || line.starts(with: "tensor(".utf8)
      || line.starts(with: "matrix(".utf8)
  }

  /// Reads rows without a bracket, the first beside its name: `M = 1 2` above `3 4`; nil where there are not as many as
  /// are asked for.
  private mutating func readOpenRows(
    _ first: Int, lineEnd end: Int
  ) throws(UnreadableAnswer) -> Int? {
    guard let catalogue = builder.catalogue,
      let sign = bytes[first..<end].firstIndex(of: UInt8(ascii: "=")),
      NumericLiteral.isRow(bytes, in: (sign + 1)..<end)
    else { return nil }
    let below = rows(from: end + 1)
    let name = QuantityName.fold(UnsafeBufferPointer(rebasing: bytes[first..<sign]))
    guard let last = below.last, catalogue.quantity(name)?.shape.rows == below.count + 1 else {
      return nil
    }
    var lexer = MathLexer(bytes)
    lexer.read(first..<(sign + 1), .typed)
    lexer.openRows(at: sign + 1)
    for row in [(sign + 1)..<end] + below {
      lexer.read(row, .typed)
      lexer.breakLine(at: row.upperBound)
    }
    lexer.closeRows(at: last.upperBound)
    return try builder.read(lexer.tokens) ? last.upperBound + 1 : nil
  }

  /// Reads lines of numbers as the rows of a matrix.
  private mutating func readRows(
    _ names: MathLexer, from start: Int
  ) throws(UnreadableAnswer) -> Int? {
    if let (power, end) = commonFactor(from: start) {
      var below = end + 1
      while below < bytes.count, firstSign(in: below..<lineEnd(from: below)) == lineEnd(from: below)
      {
        below = lineEnd(from: below) + 1
      }
      return try readRows(names, from: below, scaledBy: power)
    }
    return try readRows(names, from: start, scaledBy: 0)
  }

  /// - Parameter power: of ten, by which every number is multiplied.
  private mutating func readRows(
    _ names: MathLexer, from start: Int, scaledBy power: Int
  ) throws(UnreadableAnswer) -> Int? {
    if let blocks = columnBlocks(from: start) { return try readBlocks(names, blocks, from: start) }
    var lexer = names
    lexer.openRows(at: start)
    let rows = rows(from: start)
    // `Forward propagation:` and then `1.` is a list that begins.
    guard let last = rows.last, power != 0 || bytes[rows[0].upperBound - 1] != UInt8(ascii: ".")
    else {
      return nil
    }
    for row in rows {
      lexer.read(row, .typed)
      lexer.breakLine(at: row.upperBound)
    }
    lexer.closeRows(at: last.upperBound)
    if power != 0 { lexer.scaleNumbers(from: names.tokens.count, byTenTo: power) }
    _ = try builder.read(lexer.tokens)
    return last.upperBound + 1
  }

  /// The lines of numbers from a place on.
  private func rows(from start: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var next = start
    while next < bytes.count {
      let end = lineEnd(from: next)
      guard NumericLiteral.isRow(bytes, in: next..<end) else { break }
      rows.append(next..<end)
      next = end + 1
    }
    return rows
  }

  /// The blocks of columns that MATLAB prints of a wide matrix, each behind a line such as
  /// `Columns 1 through 8`.
  private func columnBlocks(from start: Int) -> [[Range<Int>]]? {
    var blocks: [[Range<Int>]] = []
    var next = start
    while next < bytes.count {
      let end = lineEnd(from: next)
      let first = firstSign(in: next..<end)
      let isLabel = bytes[first..<end].starts(with: "Column".utf8)
      guard first == end || isLabel else { break }
      next = end + 1
      if isLabel {
        while next < bytes.count, firstSign(in: next..<lineEnd(from: next)) == lineEnd(from: next) {
          next = lineEnd(from: next) + 1
        }
        let rows = rows(from: next)
        guard let last = rows.last, rows.count == blocks.first?.count ?? rows.count else { break }
        blocks.append(rows)
        next = last.upperBound + 1
      }
    }
    return blocks.isEmpty ? nil : blocks
  }

  /// Reads blocks of columns as one matrix.
  private mutating func readBlocks(
    _ names: MathLexer, _ blocks: [[Range<Int>]], from start: Int
  ) throws(UnreadableAnswer) -> Int? {
    guard let last = blocks.last?.last else { return nil }
    var lexer = names
    lexer.openRows(at: start)
    for row in blocks[0].indices {
      for block in blocks { lexer.read(block[row], .typed) }
      lexer.breakLine(at: last.upperBound)
    }
    lexer.closeRows(at: last.upperBound)
    _ = try builder.read(lexer.tokens)
    return last.upperBound + 1
  }
}
