import Algebra

/// The text between `\begin` and `\end`, and the braces behind commands.
extension MathLexer {
  /// Passes braces that hold no others.
  mutating func passGroup() {
    guard let group = group(at: index) else { return }
    index = group.upperBound + 1
  }

  /// Passes braces with all that is in them.
  mutating func passNestedGroup() {
    var (end, depth) = (index, 0)
    let limit = min(bytes.count, index + 400)
    while end < limit, bytes[end] <= 0x20 { end += 1 }
    guard end < limit, bytes[end] == UInt8(ascii: "{") else { return }
    while end < limit {
      if bytes[end] == UInt8(ascii: "{") { depth += 1 }
      if bytes[end] == UInt8(ascii: "}") { depth -= 1 }
      end += 1
      if depth == 0 {
        index = end
        return
      }
    }
  }

  /// The inside of the braces that follow an index, if they hold no others.
  func group(at index: Int) -> Range<Int>? {
    var start = index
    while start < bytes.count, bytes[start] <= 0x20 { start += 1 }
    guard start < bytes.count, bytes[start] == UInt8(ascii: "{") else { return nil }
    let limit = min(bytes.count, start + 400)
    guard let end = bytes[start..<limit].firstIndex(of: UInt8(ascii: "}")) else { return nil }
    return (start + 1)..<end
  }

  /// `\begin{…}` or `\end{…}`.
  mutating func environment(isBegin: Bool, length: Int) {
    guard let group = group(at: index + length) else {
      index += length
      return append(.opaque, length: 0)
    }
    let width = group.upperBound + 1 - index
    if isMatrix(group) {
      if isArray(group), isAlignment(isBegin, behind: group.upperBound + 1) {
        append(.rowBreak, length: width)
        if isBegin { passGroup() }
        return
      }
      if isBegin { beginMatrix(width, isArray(group)) } else { pop(.matrix, length: width) }
      return
    }
    switch String(decoding: bytes[group], as: UTF8.self) {
    case "cases" where !canonicalizesNames, "dcases" where !canonicalizesNames:
      if isBegin { push(.cases, length: width) } else { pop(.cases, length: width) }
    // A brace before several equations parts them; behind a relation it holds the cases of a value.
    case "cases" where !isBegin || tokens.last?.kind != .equals,
      "dcases" where !isBegin || tokens.last?.kind != .equals:
      append(.rowBreak, length: width)
    case "cases", "tabular", "tikzpicture", "verbatim": append(.opaque, length: width)
    default: append(.rowBreak, length: width)
    }
  }

  /// `\pmatrix{a & b \cr c & d}`, `\mqty(a & b \\ c & d)`: the brackets behind a command hold the
  /// rows.
  mutating func bracketedMatrix(_ length: Int) {
    let first = index + length
    guard matrixEnd == nil || index > matrixEnd ?? 0, let end = closingBracket(from: first) else {
      return append(.opaque, length: length)
    }
    push(.matrix, length: length + 1)
    matrixEnd = end
  }

  /// The index of the bracket that closes the one at an index.
  private func closingBracket(from first: Int) -> Int? {
    guard first < bytes.count, bytes[first].isOne(of: "([{") else { return nil }
    var depth = 0
    for cursor in first..<min(bytes.count, first + 1_000) {
      switch bytes[cursor] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: break
      }
      if depth == 0 { return cursor }
    }
    return nil
  }

  /// Whether an array only aligns relations, `z &= 1.1`, or holds equations, `z = 1.1 \\ a = 0.5`.
  ///
  /// Its end is that of an alignment where no matrix is open.
  private func isAlignment(_ isBegin: Bool, behind start: Int) -> Bool {
    guard isBegin else { return !open.contains(.matrix) }
    // An alignment shows itself in its first lines.
    let limit = min(bytes.count, start + 400)
    var index = start
    var isFirstEntry = true
    while index < limit, !bytes.has("\\end", at: index) {
      defer { index += 1 }
      if isFirstEntry, bytes[index] == UInt8(ascii: "=") { return true }
      if bytes.has("\\\\", at: index) { isFirstEntry = false }
      guard bytes[index] == UInt8(ascii: "&") else { continue }
      isFirstEntry = false
      var next = index + 1
      while next < limit, bytes[next] <= 0x20 { next += 1 }
      if next < limit, bytes[next] == UInt8(ascii: "=") || bytes.has("\\approx", at: next) {
        return true
      }
    }
    return false
  }

  /// The sign with which the next row of an alignment goes on with the side of this one:
  /// `… \\ &\quad + 3`.
  ///
  /// A minus sign may begin a new equation, too; it goes on where it stands behind a wide blank, or
  /// where nothing is equated in its row.
  func signGoingOn(from start: Int) -> Int? {
    guard !open.contains(.matrix), !open.contains(.cases) else { return nil }
    var (cursor, isIndented) = (pastGap(from: start), false)
    while cursor < bytes.count {
      if bytes[cursor] <= 0x20 || bytes[cursor] == UInt8(ascii: "&") {
        cursor += 1
      } else if let blank = Self.wideBlanks.first(where: { bytes.has($0, at: cursor) }) {
        (cursor, isIndented) = (cursor + blank.utf8CodeUnitCount, true)
      } else {
        break
      }
    }
    guard cursor < bytes.count else { return nil }
    if bytes[cursor] == UInt8(ascii: "-") {
      return isIndented || !hasRelation(inRowFrom: cursor) ? cursor : nil
    }
    let signs: [StaticString] = ["+", "\\cdot", "\\times", "\\odot"]
    let sign = signs.first { bytes.has($0, at: cursor) }
    guard let sign else { return nil }
    // `\cdots` is no product.
    let end = cursor + sign.utf8CodeUnitCount
    return sign.utf8CodeUnitCount > 1 && end < bytes.count && bytes[end].isLetter ? nil : cursor
  }

  /// Whether a sign of equality stands in the row of an alignment from an index on.
  private func hasRelation(inRowFrom start: Int) -> Bool {
    var cursor = start
    while cursor < bytes.count, !bytes.has("\\\\", at: cursor), !bytes.has("\\end", at: cursor) {
      if bytes[cursor].isOne(of: "=~") || bytes.has("\\approx", at: cursor) { return true }
      cursor += 1
    }
    return false
  }

  /// Behind the gap that a row break may ask for: `\\*[1ex]`.
  private func pastGap(from start: Int) -> Int {
    var cursor = start
    if cursor < bytes.count, bytes[cursor] == UInt8(ascii: "*") { cursor += 1 }
    guard cursor < bytes.count, bytes[cursor] == UInt8(ascii: "[") else { return cursor }
    let limit = min(bytes.count, cursor + 20)
    let end = bytes[cursor..<limit].firstIndex(of: UInt8(ascii: "]"))
    // Entries of a matrix have no such length.
    guard let end, bytes[cursor..<end].contains(where: \.isLetter) else { return start }
    return end + 1
  }

  /// The marks that set a row off from those that begin a side.
  private static let wideBlanks: [StaticString] = [
    "\\qquad", "\\quad", "\\hphantom{=}", "\\phantom{=}", "{}",
  ]

  /// Reads a matrix of numbers at once, of any other the bracket.
  private mutating func beginMatrix(_ width: Int, _ isArray: Bool) {
    let start = index
    index += width
    if isArray { passGroup() }
    // `\begin{bmatrix*}[r]` sets its columns flush.
    if byte(after: 0) == UInt8(ascii: "["), byte(after: 2) == UInt8(ascii: "]"),
      byte(after: 1).isOne(of: "lcr")
    {
      index += 3
    }
    let inside = index
    index = start
    if canonicalizesNames, open.count < Self.maximumNesting,
      let matrix = PlainMatrix(bytes, at: inside),
      let end = endOfMatrix(at: matrix.end)
    {
      append(.matrix(matrix.value), length: end - start)
    } else {
      push(.matrix, length: inside - start)
    }
  }

  /// The byte behind the `\end{…}` of a matrix; nil where something else stands.
  private func endOfMatrix(at index: Int) -> Int? {
    guard bytes.has("\\end", at: index), let group = group(at: index + 4), isMatrix(group) else {
      return nil
    }
    return group.upperBound + 1
  }

  /// Whether an environment's name is that of a matrix, with a star or without.
  private func isMatrix(_ name: Range<Int>) -> Bool {
    let end = bytes[name].last == UInt8(ascii: "*") ? name.upperBound - 1 : name.upperBound
    return end - 6 >= name.lowerBound && bytes.has("matrix", at: end - 6) || isArray(name)
  }

  private func isArray(_ name: Range<Int>) -> Bool {
    name.count == 5 && bytes.has("array", at: name.lowerBound)
  }
}
