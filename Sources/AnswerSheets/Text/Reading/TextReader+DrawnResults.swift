import Algebra
import Notation

/// Matrices drawn over several lines with their working, of which the last one is the result:
///
///         | 0.1  0.3 |   | 1 |   | 0.7 |
///     z = |-0.2  0.4 | * | 2 | = | 0.6 |
extension TextLines {
  /// The most lines of such a drawing.
  private static let mostLines = 16

  /// Reads the result of such a drawing that begins at a line; nil, and nothing read, where none
  /// does.
  mutating func readDrawnResult(from start: Int) throws(UnreadableAnswer) -> Int? {
    guard let drawing = drawing(from: start), let name = drawing.name else { return nil }
    var rows: [Range<Int>] = []
    for line in drawing.lines {
      guard let result = bytes.behind(drawing.column, of: line),
        let numbers = bracketedRow(result)?.numbers
      else { continue }
      rows.append(numbers)
    }
    guard rows.count > 1, areRows(rows, of: name) else { return nil }
    var lexer = MathLexer(bytes)
    lexer.read(name, .typed)
    lexer.mark(.equals, at: name.upperBound)
    lexer.readMatrix(ofLines: rows)
    return try builder.read(lexer.tokens) ? drawing.next : nil
  }

  /// Lines that are drawn beside each other.
  private struct Drawing {
    var lines: [Range<Int>] = []
    /// The name, before the first sign of equality.
    var name: Range<Int>?
    /// How many signs stand up to the last sign of equality, this one as well.
    var column = 0
    var next = 0
  }

  /// The lines from one on that have brackets, one of them with a name before two signs of equality
  /// or more.
  private func drawing(from start: Int) -> Drawing? {
    var drawing = Drawing(next: start)
    while drawing.next < bytes.count, drawing.lines.count < Self.mostLines {
      let line = drawing.next..<lineEnd(from: drawing.next)
      let first = firstSign(in: line)
      guard first < line.upperBound, let last = bytes[line].last(where: { $0 > 0x20 }),
        last.isOne(of: "])|") || last >= 0x80
      else { break }
      if let sign = bytes[line].firstIndex(of: UInt8(ascii: "=")) {
        guard drawing.name == nil, let end = bytes[line].lastIndex(of: UInt8(ascii: "=")),
          isDrawnWorking(sign, end)
        else { break }
        drawing.name = first..<sign
        drawing.column = bytes[line.lowerBound...end].count { $0 & 0xC0 != 0x80 }
      } else if !isBracket(bytes[first]) {
        break
      }
      drawing.lines.append(line)
      drawing.next = line.upperBound + 1
    }
    return drawing.lines.count > 1 && drawing.name != nil ? drawing : nil
  }

  /// Whether brackets stand between the first and the last sign of equality of a line.
  private func isDrawnWorking(_ sign: Int, _ end: Int) -> Bool {
    sign < end && bytes[sign..<end].contains { isBracket($0) }
  }

  private func isBracket(_ byte: UInt8) -> Bool { byte.isOne(of: "[(|") || byte >= 0xE2 }
}

extension UnsafeBufferPointer<UInt8> {
  /// The part of a line behind so many signs; nil where it has no more.
  fileprivate func behind(_ column: Int, of line: Range<Int>) -> Range<Int>? {
    var (index, count) = (line.lowerBound, 0)
    while index < line.upperBound {
      if self[index] & 0xC0 != 0x80 {
        if count == column { return index..<line.upperBound }
        count += 1
      }
      index += 1
    }
    return nil
  }
}
