/// A row of a matrix that is put together from the words between its brackets.
struct PDFMatrixRow {
  /// Words that touch, or stand so close that they may be one number or two.
  struct WordGroup {
    var text: String
    var left: Double
    var right: Double
  }

  var groups: [WordGroup] = []
  /// The height of its middle on the page.
  var middle: Double

  /// - Parameter em: the height of an ordinary word.
  init(_ line: PDFLine, em: Double) {
    middle = line.middle
    for word in line.words.sorted(by: { $0.left < $1.left }) {
      guard let last = groups.last, word.left - last.right < 0.4 * em else {
        groups.append(WordGroup(text: word.text, left: word.left, right: word.right))
        continue
      }
      let isDoubtful =
        word.left - last.right > 0.25 * em && last.text.last?.isNumber == true
        && word.text.first?.isNumber == true
      groups[groups.count - 1].text += (isDoubtful ? PDFPageText.lost : "") + word.text
      groups[groups.count - 1].right = max(last.right, word.right)
    }
    for index in groups.indices { groups[index].text = Self.withPoint(groups[index].text) }
  }

  /// The rows as a matrix is typed; one that cannot be read where they are no grid, for then a
  /// piece of them is lost.
  static func text(of rows: [PDFMatrixRow], em: Double) -> String {
    let text = rows.map { $0.groups.map(\.text).joined(separator: ", ") }.joined(separator: "; ")
    return "[" + text + (isGrid(rows, em) ? "]" : PDFPageText.lost + "]")
  }

  /// Whether the rows have their entries below each other, and numbers the same distance from row
  /// to row.
  private static func isGrid(_ rows: [PDFMatrixRow], _ em: Double) -> Bool {
    let pairs = zip(rows, rows.dropFirst())
    let areColumns = pairs.allSatisfy { upper, lower in
      upper.groups.count == lower.groups.count
        && zip(upper.groups, lower.groups).allSatisfy { above, below in
          min(above.right, below.right) - max(above.left, below.left) > -0.1 * em
        }
    }
    guard areColumns, rows.allSatisfy(\.isOfNumbers) else { return areColumns }
    let gaps = pairs.map { $1.middle - $0.middle }
    guard let least = gaps.min(), let most = gaps.max() else { return true }
    return most < 1.75 * least && most < 2.4 * em
  }

  private var isOfNumbers: Bool {
    groups.allSatisfy { entry in entry.text.allSatisfy { $0.isNumber || ".,−-+".contains($0) } }
  }

  /// A number with a point for its decimal comma: its box tells that it is one entry.
  private static func withPoint(_ entry: String) -> String {
    let parts = entry.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2, let last = parts.last, !last.isEmpty, last.allSatisfy(\.isNumber),
      let first = parts.first, first.last?.isNumber == true,
      first.allSatisfy({ $0.isNumber || "−-+".contains($0) })
    else { return entry }
    return first + "." + last
  }
}
