/// Lines of text in which a piece of a formula is missing.
extension PDFLine {
  /// The lines with a sign for each piece that a page lost of their sides.
  ///
  /// A piece is missing between an operator and the sign of equality or the end behind it, and
  /// before a closing bracket without an opening one.
  static func markedLost(_ lines: [String]) -> [String] {
    // LaTeX as it is typed goes on in the next line.
    lines.map {
      $0.contains(where: { "=≈".contains($0) }) && !$0.contains("\\") ? markedLost($0) : $0
    }
  }

  private static func markedLost(_ line: String) -> String {
    guard let relation = line.firstIndex(where: { "=≈".contains($0) }) else { return line }
    var result = Array(line[...relation])
    // Where the last word ends, and the one before it.
    var (end, endBefore) = (result.count, result.count)
    var depth = 0
    for sign in line[relation...].dropFirst() {
      let isApart = result.count > end
      if isApart, "=≈".contains(sign), isOperator(result[end - 1]) {
        result.insert(contentsOf: PDFPageText.lost, at: endBefore)
      }
      if sign == "]", depth == 0 { result += PDFPageText.lost }
      depth = max(0, depth + ("[(".contains(sign) ? 1 : "])".contains(sign) ? -1 : 0))
      result.append(sign)
      if sign == " " { continue }
      if isApart { endBefore = end }
      end = result.count
    }
    if isOperator(result[end - 1]), result[end - 1] != "-" {
      result.insert(contentsOf: PDFPageText.lost, at: endBefore)
    }
    return String(result)
  }

  private static func isOperator(_ sign: Character) -> Bool { "−-+⋅·×".contains(sign) }
}
