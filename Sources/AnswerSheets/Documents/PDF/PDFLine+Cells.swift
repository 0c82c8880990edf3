/// Cells of a table that are broken into lines within the brackets of a matrix.
extension [PDFLine] {
  /// A cell has no more lines.
  private static var lineLimit: Int { 24 }

  /// The lines with such cells in one line each, in which whatever stands beside their lines
  /// stands, too.
  func withWholeCells(em: Double) -> [PDFLine] {
    var lines: [PDFLine] = []
    var index = 0
    while index < count {
      if let (line, end) = wholeCell(from: index, em) {
        lines.append(line)
        index = end
      } else {
        lines.append(self[index])
        index += 1
      }
    }
    return lines
  }

  /// The lines from an index on as one, if a bracket of the first one's last cell closes in a later
  /// line; nil otherwise.
  private func wholeCell(from start: Int, _ em: Double) -> (PDFLine, end: Int)? {
    guard let first = self[start].lastCell(em), let left = first.first?.left, depth(of: first) > 0
    else { return nil }
    var cell: [PDFWord] = first
    var beside = self[start].words.filter { $0.left < left - em }
    var middle = self[start].middle
    var end = start + 1
    while depth(of: cell) > 0 {
      guard end < Swift.min(count, start + Self.lineLimit),
        self[end].middle - self[end - 1].middle < 2 * em
      else { return nil }
      let next = self[end].words.filter { $0.left > left - em }.sorted { $0.left < $1.left }
      guard next.isEmpty || next.isOfNumbers && Swift.abs(next[0].left - left) < em else {
        return nil
      }
      let others = self[end].words.filter { $0.left <= left - em }
      if !others.isEmpty {
        // What stands beside a cell stands in one of its lines.
        guard beside.isEmpty else { return nil }
        (beside, middle) = (others, self[end].middle)
      }
      cell += next
      end += 1
    }
    guard !beside.isEmpty, var whole = cell.first else { return nil }
    whole.text = cell.map(\.text).joined(separator: " ")
      .replacing("[ ", with: "[").replacing(" ]", with: "]")
    whole.right = cell.map(\.right).max() ?? whole.right
    let spread = (self[end - 1].middle - self[start].middle) / 2
    return (PDFLine(words: beside + [whole], middle: middle, spread: spread), end)
  }

  private func depth(of cell: [PDFWord]) -> Int {
    cell.reduce(0) { depth, word in
      depth + word.text.count { "[(".contains($0) } - word.text.count { ")]".contains($0) }
    }
  }
}

extension PDFLine {
  /// The words behind the last wide gap, where they are numbers in brackets.
  fileprivate func lastCell(_ em: Double) -> [PDFWord]? {
    var cell: [PDFWord] = []
    for word in words.sorted(by: { $0.left > $1.left }) {
      if let last = cell.last, last.left - word.right > 0.85 * em { break }
      cell.append(word)
    }
    cell.reverse()
    guard cell.first?.text.hasPrefix("[") == true, cell.isOfNumbers else { return nil }
    return cell
  }
}

extension [PDFWord] {
  /// Whether nothing but numbers and brackets stands in some words.
  fileprivate var isOfNumbers: Bool {
    allSatisfy { word in
      word.text.allSatisfy { $0.isNumber || ".,;-−+[]()".contains($0) }
    }
  }
}
