import Algebra
import Notation

/// Matrices whose rows stand below a name of their own.
extension TextLines {
  /// Reads `W1 =` on a line of its own with the rows, or a bracket, on the lines below.
  mutating func readListing(
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
    if lexer.tokens.count(where: \.isEquals) > 1, let next = try readBesides(lexer, from: start) {
      return next
    }
    if let next = try readFrame(Array(lexer.tokens.dropLast()), from: start) { return next }
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

  /// Reads rows without a bracket, the first beside its name: `M = 1 2` above `3 4`; nil where
  /// there are not as many as are asked for.
  mutating func readOpenRows(
    _ first: Int, lineEnd end: Int
  ) throws(UnreadableAnswer) -> Int? {
    guard let catalogue = builder.catalogue,
      let sign = bytes[first..<end].firstIndex(of: UInt8(ascii: "=")),
      NumericLiteral.isRow(bytes, in: (sign + 1)..<end)
    else { return nil }
    let below = rows(from: end + 1)
    let name = QuantityName.canonicalName(UnsafeBufferPointer(rebasing: bytes[first..<sign]))
    guard let last = below.last, catalogue.quantity(name)?.shape.rows == below.count + 1 else {
      return nil
    }
    var lexer = MathLexer(bytes)
    lexer.read(first..<(sign + 1), .typed)
    lexer.readMatrix(ofLines: [(sign + 1)..<end] + below)
    return try builder.read(lexer.tokens) ? last.upperBound + 1 : nil
  }

  /// Reads matrices beside each other below their names: `Y =      R =`; rows that fit none of them
  /// are left.
  ///
  /// - Returns: where the text goes on; nil, and nothing read, where more than names stand above.
  private mutating func readBesides(
    _ names: MathLexer, from start: Int
  ) throws(UnreadableAnswer) -> Int? {
    let isOfNames = names.tokens.enumerated().allSatisfy { index, token in
      index.isMultiple(of: 2) ? token.name != nil : token.isEquals
    }
    guard isOfNames, let catalogue = builder.catalogue else { return nil }
    let parts = stride(from: 0, to: names.tokens.count, by: 2).map { names.tokens[$0..<($0 + 2)] }
    let shapes = parts.compactMap { part in
      part.first?.name.flatMap { catalogue.quantity(of: $0)?.shape }
    }
    let rows = rows(from: start).map { row in
      bytes.parts(of: row, between: \.isBlank)
    }
    let width = shapes.reduce(0) { $0 + $1.columns }
    guard shapes.count == parts.count, let last = rows.last?.last,
      shapes.allSatisfy({ $0.rows == rows.count }), rows.allSatisfy({ $0.count == width })
    else { return start }
    var column = 0
    for (part, shape) in zip(parts, shapes) {
      var lexer = MathLexer(bytes)
      lexer.tokens = Array(part)
      lexer.readMatrix(
        ofLines: rows.map { $0[column].lowerBound..<$0[column + shape.columns - 1].upperBound })
      _ = try builder.read(lexer.tokens)
      column += shape.columns
    }
    return lineEnd(from: last.upperBound) + 1
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
    let rows = rows(from: start)
    // `Forward propagation:` and then `1.` is a list that begins.
    guard let last = rows.last, power != 0 || bytes[rows[0].upperBound - 1] != UInt8(ascii: ".")
    else {
      return nil
    }
    var lexer = names
    lexer.readMatrix(ofLines: rows)
    if power != 0 { lexer.scaleNumbers(from: names.tokens.count, byTenTo: power) }
    _ = try builder.read(lexer.tokens)
    return last.upperBound + 1
  }

  /// The lines of numbers from an index on.
  private func rows(from start: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var next = start
    while next < bytes.count {
      let end = lineEnd(from: next)
      guard NumericLiteral.isRow(bytes, in: next..<end) || !rows.isEmpty && hasGaps(next..<end)
      else { break }
      rows.append(next..<end)
      next = end + 1
    }
    return rows
  }

  /// Whether a line holds numbers and marks for what is not known: `2 ? 6`.
  private func hasGaps(_ line: Range<Int>) -> Bool {
    let words = bytes.parts(of: line, between: \.isBlank)
    let isMark = { (word: Range<Int>) in bytes[word].elementsEqual("?".utf8) }
    return words.contains(where: isMark) && !words.allSatisfy(isMark)
      && words.allSatisfy { isMark($0) || NumericLiteral.isRow(bytes, in: $0) }
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
