internal import Algebra
internal import Notation

/// Reads plain text: `Z1 = [4; 0]`, MATLAB and NumPy listings, `Z1: 4, 0`, chains of `=`.
struct TextReader: AnswerFormatReader {
  func read(_ bytes: [UInt8], limits: ReadingLimits) throws(UnreadableAnswer) -> AnswerSheet {
    var lines = TextLines(bytes, limits: limits)
    try lines.read(0..<bytes.count)
    return lines.builder.sheet
  }
}

/// The lines of plain text, joined where a bracket stays open.
struct TextLines {
  private let bytes: [UInt8]
  private let limits: ReadingLimits
  var builder: StatementBuilder

  init(_ bytes: [UInt8], limits: ReadingLimits) {
    self.bytes = bytes
    self.limits = limits
    builder = StatementBuilder(bytes, limits: limits)
  }

  /// Reads all lines of a range.
  mutating func read(_ range: Range<Int>) throws(UnreadableAnswer) {
    var start = range.lowerBound
    while start < range.upperBound {
      start = try readLine(from: start, until: range.upperBound)
    }
  }

  /// Reads one statement or line, and says where the next begins.
  mutating func readLine(from start: Int, until limit: Int) throws(UnreadableAnswer) -> Int {
    let end = lineEnd(from: start, until: limit)
    var first = start
    while first < end, bytes[first].isBlank { first += 1 }
    guard first < end else { return end + 1 }
    if isComment(first) {
      addHeading(first..<end, isMarked: bytes[first] == UInt8(ascii: "#"))
      return end + 1
    }
    if let literal = NumericLiteral(bytes, statementAt: first, end: end) {
      let name = String(decoding: bytes[literal.name], as: UTF8.self)
      try builder.add(name, at: first, value: literal.value, at: literal.valueStart)
      return end + 1
    }
    if let next = try readListing(first, lineEnd: end, until: limit) { return next }
    let stop = joinedEnd(from: first, until: limit, firstEnd: end)
    let tokens = PlainLexer.tokens(bytes, in: first..<uncommented(first, stop))
    if !hasEquals(tokens) { addHeading(first..<end, isMarked: false) }
    try builder.read(withColonAsEquals(tokens), .plain)
    return stop + 1
  }

  private func lineEnd(from start: Int, until limit: Int) -> Int {
    bytes[start..<limit].firstIndex(of: 0x0A) ?? limit
  }

  private func isComment(_ first: Int) -> Bool {
    let byte = bytes[first]
    if byte == UInt8(ascii: "#") || byte == UInt8(ascii: "%") { return true }
    return byte == UInt8(ascii: "/") && first + 1 < bytes.count && bytes[first + 1] == byte
  }

  /// The end of the lines that belong together because a bracket is open; at most a thousand lines on.
  private func joinedEnd(from start: Int, until limit: Int, firstEnd: Int) -> Int {
    var depth = 0
    var index = start
    var end = firstEnd
    var lines = 0
    while index < limit, lines < 100_000 {
      switch bytes[index] {
      case UInt8(ascii: "["), UInt8(ascii: "("), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: ")"), UInt8(ascii: "}"): depth -= 1
      case 0x0A:
        end = index
        if depth <= 0 || isBlankLine(after: index, until: limit) { return end }
        lines += 1
      default: break
      }
      index += 1
    }
    return depth > 0 ? firstEnd : max(end, min(index, limit))
  }

  private func isBlankLine(after newline: Int, until limit: Int) -> Bool {
    var index = newline + 1
    while index < limit, bytes[index].isBlank { index += 1 }
    return index >= limit || bytes[index] == 0x0A
  }

  /// Where a comment behind the statement begins.
  private func uncommented(_ start: Int, _ end: Int) -> Int {
    for index in start..<end
    where bytes[index] == UInt8(ascii: "%") || bytes[index] == UInt8(ascii: "#") {
      return index
    }
    return end
  }

  private func hasEquals(_ tokens: [MathToken]) -> Bool {
    tokens.contains { $0.kind == .equals || $0.kind == .separator(":") }
  }

  /// `Z1: [4; 0]` says the same as `Z1 = [4; 0]`.
  private func withColonAsEquals(_ tokens: [MathToken]) -> [MathToken] {
    guard !tokens.contains(where: { $0.kind == .equals }),
      let colon = tokens.firstIndex(where: { $0.kind == .separator(":") })
    else { return tokens.map { $0.kind == .separator(":") ? MathToken(.text, at: $0.offset) : $0 } }
    var changed = tokens
    changed[colon].kind = .equals
    return changed
  }

  private mutating func addHeading(_ range: Range<Int>, isMarked: Bool) {
    var text = bytes[range]
    var level = 0
    while text.first == UInt8(ascii: "#") {
      text.removeFirst()
      level += 1
    }
    text = text.drop { $0.isBlank }
    while text.last?.isBlank == true { text.removeLast() }
    guard range.count <= 80, let first = text.first, first.isLetter || first >= 0x80 else { return }
    builder.addHeading(
      String(decoding: text, as: UTF8.self), level: isMarked ? min(level, 6) : 7,
      at: range.lowerBound)
  }
}

// MARK: - Listings

extension TextLines {
  /// `W1 =` on a line of its own with the rows, or a bracket, on the lines below.
  private mutating func readListing(
    _ first: Int, lineEnd: Int, until limit: Int
  ) throws(UnreadableAnswer) -> Int? {
    var last = lineEnd
    while last > first, bytes[last - 1].isBlank { last -= 1 }
    guard last > first,
      bytes[last - 1] == UInt8(ascii: "=") || bytes[last - 1] == UInt8(ascii: ":")
    else { return nil }
    var start = lineEnd + 1
    while start < limit, isBlankLine(after: start - 1, until: limit) {
      start = self.lineEnd(from: start, until: limit) + 1
    }
    guard start < limit else { return nil }
    let end = self.lineEnd(from: start, until: limit)
    var content = start
    while content < end, bytes[content].isBlank { content += 1 }
    guard content < end else { return nil }
    if bytes[content] == UInt8(ascii: "[") {
      let stop = joinedEnd(from: content, until: limit, firstEnd: end)
      var tokens = PlainLexer.tokens(bytes, in: first..<last)
      tokens = withColonAsEquals(tokens) + PlainLexer.tokens(bytes, in: content..<stop)
      try builder.read(tokens, .plain)
      return stop + 1
    }
    return try readRows(of: first..<last - 1, from: start, until: limit)
  }

  private mutating func readRows(
    of name: Range<Int>, from start: Int, until limit: Int
  ) throws(UnreadableAnswer) -> Int? {
    var rows: [[Numeral]] = []
    var next = start
    while next < limit {
      let end = lineEnd(from: next, until: limit)
      guard let row = NumericLiteral.row(bytes, in: next..<end), !row.isEmpty else { break }
      rows.append(row)
      next = end + 1
    }
    guard let columns = rows.first?.count, rows.allSatisfy({ $0.count == columns }) else {
      return nil
    }
    // `Forward propagation:` and then `1.` is a list that begins.
    guard bytes[lineEnd(from: start, until: limit) - 1] != UInt8(ascii: ".") else { return nil }
    let written = String(decoding: bytes[name], as: UTF8.self).trimmingBlanks
    let value = Matrix(Shape(rows.count, columns), rows.flatMap { $0 })
    try builder.add(written, at: name.lowerBound, value: value, at: start)
    return next
  }
}
