internal import Algebra

/// Rows of a matrix that a program printed below each other without brackets, put on the line of
/// their name.
///
///     dW = -0.4730 -0.0394        dW =[-0.4730 -0.0394; 0.4730 0.0394]
///           0.4730  0.0394
///
/// Every text keeps its length and its count of lines.
enum AlignedRows {
  static func resolved(_ text: [UInt8]) -> [UInt8] {
    guard text.withUnsafeBufferPointer({ $0.index(of: "\n  ") }) != nil else { return text }
    var result = text
    var start = 0
    while start < text.count {
      let end = text.firstIndex(of: 0x0A, from: start)
      let rows = rows(of: start..<end, text)
      let last = rows.last.map { text.firstIndex(of: 0x0A, from: $0.startIndex) } ?? end
      if rows.count > 1 { join(rows, upTo: last, in: &result) }
      start = last + 1
    }
    return result
  }

  /// The numbers behind the sign of a line and those of the lines below it that stand no further to
  /// the left and are as many.
  private static func rows(of line: Range<Int>, _ text: [UInt8]) -> [ArraySlice<UInt8>] {
    guard let sign = text[line].firstIndex(of: UInt8(ascii: "=")),
      text[line].prefix(while: { $0 != UInt8(ascii: "=") }).contains(where: \.isLetter),
      let first = numbers(text[(sign + 1)..<line.upperBound])
    else { return [] }
    var rows = [first.text]
    var next = line.upperBound + 1
    while next < text.count {
      let end = text.firstIndex(of: 0x0A, from: next)
      guard let row = numbers(text[next..<end]), row.count == first.count,
        row.text.startIndex - next > sign - line.lowerBound
      else { break }
      rows.append(row.text)
      next = end + 1
    }
    return rows
  }

  /// Two numbers or more with blanks alone between them; nil for any other text.
  private static func numbers(_ text: ArraySlice<UInt8>) -> (text: ArraySlice<UInt8>, count: Int)? {
    let trimmed = text.drop(while: \.isBlank).trimmingSuffix { $0 <= 0x20 }
    let words = trimmed.split(whereSeparator: \.isBlank)
    guard words.count > 1, trimmed.startIndex > text.startIndex,
      words.allSatisfy({ word in
        word.contains(where: \.isDigit) && word.allSatisfy { $0.isDigit || $0.isOne(of: "+-.eE") }
      })
    else { return nil }
    return (trimmed, words.count)
  }

  /// Writes the rows between brackets from before the first on, where there is a blank, and blanks
  /// for the rest, with all line ends behind them.
  private static func join(
    _ rows: [ArraySlice<UInt8>], upTo end: Int, in result: inout [UInt8]
  ) {
    let start = rows[0].startIndex - 1
    var joined: [UInt8] = [UInt8(ascii: "[")]
    joined += rows.joined(separator: [UInt8(ascii: ";"), 0x20])
    joined.append(UInt8(ascii: "]"))
    let lines = Array(repeating: UInt8(0x0A), count: rows.count - 1)
    let length = end - start
    guard joined.count + lines.count <= length else { return }
    joined += Array(repeating: 0x20, count: length - joined.count - lines.count) + lines
    result.replaceSubrange(start..<end, with: joined)
  }
}
