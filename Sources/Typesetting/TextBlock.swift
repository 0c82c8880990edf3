/// Lines of text of one width that stand beside others on a common line of writing.
struct TextBlock: Hashable {
  private(set) var lines: [String]
  /// The line that neighbours align with.
  private(set) var baseline: Int
  private(set) var width: Int

  init(_ text: String) {
    lines = [text]
    baseline = 0
    width = text.count
  }

  private init(lines: [String], baseline: Int, width: Int) {
    self.lines = lines
    self.baseline = baseline
    self.width = width
  }

  /// A matrix between brackets, its columns flush right or left.
  static func matrix(_ rows: [[String]], flushRight: Bool) -> TextBlock {
    let columns = rows.first?.count ?? 0
    let widths = (0..<columns).map { column in rows.reduce(0) { max($0, $1[column].count) } }
    let inner = rows.map { row in
      zip(row, widths).map { $0.0.padded(to: $0.1, flushRight: flushRight) }.joined(separator: "  ")
    }
    let width = widths.reduce(0, +) + 2 * max(columns - 1, 0)
    return TextBlock(lines: inner, baseline: (rows.count - 1) / 2, width: width)
      .fenced(["[", "]"], ["⎡", "⎤"], ["⎢", "⎥"], ["⎣", "⎦"])
  }

  /// The block between parentheses as tall as it is.
  var parenthesised: TextBlock { fenced(["(", ")"], ["⎛", "⎞"], ["⎜", "⎟"], ["⎝", "⎠"]) }

  /// The block with signs at both sides: those of one line, or of the first, the middle and the
  /// last.
  func fenced(
    _ single: [String], _ top: [String], _ middle: [String], _ bottom: [String]
  ) -> TextBlock {
    let fenced = lines.enumerated().map { index, line in
      let signs =
        lines.count == 1
        ? single : index == 0 ? top : index == lines.count - 1 ? bottom : middle
      return signs[0] + line + signs[1]
    }
    return TextBlock(lines: fenced, baseline: baseline, width: width + 2)
  }

  /// The block with a short text beside its first line, as the sign of a transpose stands.
  func raised(_ text: String) -> TextBlock {
    let gap = String(repeating: " ", count: text.count)
    let widened = lines.enumerated().map { $0 == 0 ? $1 + text : $1 + gap }
    return TextBlock(lines: widened, baseline: baseline, width: width + text.count)
  }

  /// Two blocks beside each other on one line of writing.
  static func + (left: TextBlock, right: TextBlock) -> TextBlock {
    let above = max(left.baseline, right.baseline)
    let below = max(left.lines.count - left.baseline, right.lines.count - right.baseline)
    let lines = (0..<above + below).map { line in
      left.line(line - above + left.baseline) + right.line(line - above + right.baseline)
    }
    return TextBlock(lines: lines, baseline: above, width: left.width + right.width)
  }

  private func line(_ index: Int) -> String {
    lines.indices.contains(index) ? lines[index] : String(repeating: " ", count: width)
  }
}

extension String {
  fileprivate func padded(to width: Int, flushRight: Bool) -> String {
    let blanks = String(repeating: " ", count: max(0, width - count))
    return flushRight ? blanks + self : self + blanks
  }
}
