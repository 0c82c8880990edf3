/// LaTeX's marks of a formula within a line, `\(…\)`, as the dollars that all else looks for.
enum MathMarks {
  /// The most bytes of a formula within a line.
  private static let lengthLimit = 2000

  /// The text with ` $` and `$ ` for them, so that every column stays.
  static func resolved(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.has("\\(") || bytes.has("[ ") || bytes.has("==") else { return bytes }
    var bytes = bytes
    dropHighlights(&bytes)
    restoreDisplays(&bytes)
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == UInt8(ascii: "\\") else {
        index += 1
        continue
      }
      if bytes[index + 1] == UInt8(ascii: "("), let close = close(from: index + 2, bytes) {
        (bytes[index], bytes[index + 1]) = (0x20, UInt8(ascii: "$"))
        (bytes[close], bytes[close + 1]) = (UInt8(ascii: "$"), 0x20)
        index = close
      }
      index += 2
    }
    return bytes
  }

  /// Puts blanks for the marks of highlighted text within a line, `==$z = 0.1$==`: before the first
  /// and behind the last stands no letter, as in `a==b`.
  private static func dropHighlights(_ bytes: inout [UInt8]) {
    var opening: Int?
    var index = 0
    while index + 1 < bytes.count {
      if bytes[index] == 0x0A { opening = nil }
      guard bytes[index] == UInt8(ascii: "="), bytes[index + 1] == UInt8(ascii: "=") else {
        index += 1
        continue
      }
      let before =
        index == 0 || bytes[index - 1].isBlank || bytes[index - 1].isOne(of: "\n([*_-")
      let behind = index + 2 == bytes.count || !isHighlighted(bytes[index + 2])
      if let first = opening, !before, behind {
        for mark in [first, first + 1, index, index + 1] { bytes[mark] = 0x20 }
        opening = nil
      } else {
        opening = before && !behind ? index : nil
      }
      index += 2
    }
  }

  /// Whether a highlight may begin with a byte, or go on behind its marks.
  private static func isHighlighted(_ byte: UInt8) -> Bool {
    byte > 0x20 && !byte.isOne(of: "=.,;:)]*_!?")
  }

  /// Puts dollars for the brackets of `\[ … \]` on one line that lost their backslashes:
  /// `[ w_1^{new} = 0.5 ]`, as pages are copied.
  ///
  /// A line is one where only blanks stand outside of the brackets, and a command or script and a
  /// sign of equality within.
  private static func restoreDisplays(_ bytes: inout [UInt8]) {
    for line in bytes.indices.split(whereSeparator: { bytes[$0] == 0x0A }) {
      guard let first = line.first(where: { !bytes[$0].isBlank }),
        let last = line.last(where: { !bytes[$0].isBlank && bytes[$0] != 0x0D }),
        last > first + 4, bytes[first] == UInt8(ascii: "["), bytes[first + 1] == 0x20,
        bytes[last] == UInt8(ascii: "]"), bytes[last - 1] == 0x20
      else { continue }
      let inside = bytes[(first + 1)..<last]
      guard inside.contains(UInt8(ascii: "=")),
        inside.contains(UInt8(ascii: "\\")) || inside.contains(UInt8(ascii: "_"))
          || inside.contains(UInt8(ascii: "^")), !inside.contains(UInt8(ascii: "$"))
      else { continue }
      bytes[first] = UInt8(ascii: "$")
      bytes[last] = UInt8(ascii: "$")
    }
  }

  /// The index of the mark that closes the formula; nil where another mark or a blank line comes
  /// first.
  private static func close(from start: Int, _ bytes: [UInt8]) -> Int? {
    var index = start
    while index + 1 < min(bytes.count, start + lengthLimit) {
      switch (bytes[index], bytes[index + 1]) {
      case (UInt8(ascii: "\\"), UInt8(ascii: ")")): return index
      case (UInt8(ascii: "\\"), UInt8(ascii: "(")), (UInt8(ascii: "$"), _), (0x0A, 0x0A): return nil
      case (UInt8(ascii: "\\"), _): index += 2
      default: index += 1
      }
    }
    return nil
  }
}
