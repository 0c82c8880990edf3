/// Matrices drawn over several lines with brackets around each row, side by side or behind a sign
/// of equality, put on the first of these lines.
///
///     B = ⎡ 1⎤     C = [3]            B = [ 1; -2]     C = [3; 4]
///         ⎣-2⎦         [4]
///
///     M = x d^T                       M = x d^T
///       = ( 0.5  -0.25 )                = [ 0.5  -0.25; 0  1 ]
///         ( 0     1    )
///
/// A single matrix behind its name is left to `TextReader`, which knows the shape asked for. Every
/// text keeps its length and its count of lines.
struct DrawnMatrices {
  /// The most lines of a drawing.
  private static let mostLines = 16
  /// The most rows beside each other: every one is held against all of another line.
  private static let mostRows = 32

  /// One row of a matrix between its brackets, with the columns these stand in.
  private struct Row {
    var numbers: Range<Int>
    var whole: Range<Int>
    var columns: Range<Int>
  }

  /// A line of a drawing.
  private struct Line {
    var range: Range<Int>
    var rows: [Row] = []
    /// Whether anything but rows and signs of operations stands in it, or it goes on with a chain.
    var hasText = false
  }

  private let text: [UInt8]

  static func resolved(_ text: [UInt8]) -> [UInt8] {
    guard text.withUnsafeBufferPointer({ $0.index(of: "\n ") }) != nil else { return text }
    let drawn = DrawnMatrices(text: text)
    var result = text
    var start = 0
    while start < text.count {
      let lines = drawn.drawing(from: start)
      let end = lines.last?.range.upperBound ?? text.firstIndex(of: 0x0A, from: start)
      if lines.count > 1, let joined = drawn.joined(lines) {
        result.replaceSubrange(start..<end, with: joined)
      }
      start = end + 1
    }
    return result
  }

  /// The lines from one on that have rows below each other, at most one of them with text; none
  /// where they are one matrix behind its name.
  private func drawing(from start: Int) -> [Line] {
    var lines: [Line] = []
    var next = start
    while next < text.count, lines.count < Self.mostLines {
      guard let line = line(next..<text.firstIndex(of: 0x0A, from: next)), !line.rows.isEmpty,
        !line.hasText || !lines.contains(where: \.hasText)
      else { break }
      lines.append(line)
      next = line.range.upperBound + 1
    }
    guard let named = lines.first(where: \.hasText) else { return [] }
    return goesOn(named.range) || lines.contains { $0.rows.count > 1 } ? lines : []
  }

  private func goesOn(_ line: Range<Int>) -> Bool {
    text[line].first { !$0.isBlank } == UInt8(ascii: "=")
  }

  /// A line with the rows in it; nil where a bracket stands outside of these, as in a list of
  /// lists.
  private func line(_ range: Range<Int>) -> Line? {
    var line = Line(range: range, hasText: goesOn(range))
    var (index, column) = (range.lowerBound, 0)
    while index < range.upperBound {
      if let row = row(at: index, column, until: range.upperBound) {
        guard line.rows.count < Self.mostRows else { return nil }
        line.rows.append(row)
        (index, column) = (row.whole.upperBound, row.columns.upperBound)
        continue
      }
      if text[index].isOne(of: "[]|") { return nil }
      line.hasText = line.hasText || !text[index].isBlank && !text[index].isOne(of: "+-*=,\r")
      if text[index] & 0xC0 != 0x80 { column += 1 }
      index += 1
    }
    return line
  }

  /// The row whose bracket opens at an index: numbers alone, or nothing, up to the one that closes.
  private func row(at start: Int, _ column: Int, until end: Int) -> Row? {
    guard let opening = bracketLength(at: start, [0x9B, 0x9C, 0x9D, 0xA1, 0xA2, 0xA3], "[(") else {
      return nil
    }
    var (index, width) = (start + opening, 1)
    while index < end {
      if let closing = bracketLength(at: index, [0x9E, 0x9F, 0xA0, 0xA4, 0xA5, 0xA6], "])") {
        return Row(
          numbers: (start + opening)..<index, whole: start..<(index + closing),
          columns: column..<(column + width + 1))
      }
      let isMinus = text[index...].starts(with: "\u{2212}".utf8)
      guard isMinus || text[index].isDigit || text[index].isBlank || text[index].isOne(of: ".,-+e")
      else { return nil }
      index += isMinus ? 3 : 1
      width += 1
    }
    return nil
  }

  /// How many bytes a bracket has at an index: one of some signs, or a part of one drawn over
  /// several lines, U+239B to U+23A6, by its last byte.
  private func bracketLength(at index: Int, _ parts: [UInt8], _ signs: StaticString) -> Int? {
    if text[index].isOne(of: signs) { return 1 }
    guard text[index] == 0xE2, index + 2 < text.count, text[index + 1] == 0x8E,
      parts.contains(text[index + 2])
    else { return nil }
    return 3
  }

  /// The lines on one, with the blanks and line ends that they leave behind; nil where rows do not
  /// stand below each other, or text does.
  private func joined(_ lines: [Line]) -> [UInt8]? {
    // Those of the line with most rows, below or above which those of the others stand.
    let widest = lines.max { $0.rows.count < $1.rows.count }?.rows ?? []
    var matrices: [[Row]] = Array(repeating: [], count: widest.count)
    var gaps: [ArraySlice<UInt8>] = Array(repeating: [], count: widest.count + 1)
    for line in lines {
      var start = line.range.lowerBound
      var last = -1
      for row in line.rows {
        let over = widest.indices.filter { widest[$0].columns.overlaps(row.columns) }
        guard over.count == 1, over[0] > last,
          add(text[start..<row.whole.lowerBound], to: &gaps[last + 1])
        else { return nil }
        (start, last) = (row.whole.upperBound, over[0])
        matrices[last].append(row)
      }
      guard add(text[start..<line.range.upperBound], to: &gaps[last + 1]) else { return nil }
    }
    var joined = Array(gaps[0])
    for (matrix, gap) in zip(matrices, gaps.dropFirst()) {
      joined += written(matrix) + (gap.isEmpty ? [0x20] : gap)
    }
    return padded(joined, lines)
  }

  /// Takes the text between two matrices from the line that has any; false where two have.
  private func add(_ text: ArraySlice<UInt8>, to gap: inout ArraySlice<UInt8>) -> Bool {
    if text.allSatisfy({ $0 <= 0x20 }) { return true }
    defer { gap = text }
    return gap.isEmpty
  }

  /// A matrix in one line; a single row as it stands.
  private func written(_ matrix: [Row]) -> [UInt8] {
    let rows = matrix.filter { row in text[row.numbers].contains { !$0.isBlank } }
    if rows.count == 1 { return Array(text[rows[0].whole]) }
    return [UInt8(ascii: "[")] + rows.map { text[$0.numbers] }.joined(separator: [0x3B, 0x20])
      + [UInt8(ascii: "]")]
  }

  private func padded(_ joined: [UInt8], _ lines: [Line]) -> [UInt8]? {
    guard let first = lines.first, let last = lines.last else { return nil }
    let blanks = last.range.upperBound - first.range.lowerBound - joined.count - (lines.count - 1)
    guard blanks >= 0 else { return nil }
    return joined + Array(repeating: 0x20, count: blanks)
      + Array(repeating: 0x0A, count: lines.count - 1)
  }
}
