internal import Algebra

/// Matrices as MathML.
enum MatrixMarkup {
  /// A matrix of numbers already written; entries that are off are boxed and read out as such.
  ///
  /// - Parameter off: the indices of entries, row by row from 0.
  static func matrix(_ cells: Matrix<String>, off: Set<Int> = []) -> Markup {
    let spoken = cells.description
    if cells.shape.isScalar {
      let cell = entry(cells.elements[0], isOff: !off.isEmpty)
      return "<math display=\"inline\" alttext=\"\(spoken)\">\(cell)</math>"
    }
    let rows = (0..<cells.rows).map { row -> Markup in
      let columns = (0..<cells.columns).map { column -> Markup in
        let index = row * cells.columns + column
        return "<mtd>\(entry(cells.elements[index], isOff: off.contains(index)))</mtd>"
      }
      return "<mtr>\(columns)</mtr>"
    }
    return """
      <math display="inline" alttext="\(spoken)"><mrow><mo fence="true" stretchy="true">[</mo>\
      <mtable>\(rows)</mtable><mo fence="true" stretchy="true">]</mo></mrow></math>
      """
  }

  private static func entry(_ text: String, isOff: Bool) -> Markup {
    let sign = text.hasPrefix("-") ? "<mo form=\"prefix\">−</mo>" as Markup : ""
    let digits = text.hasPrefix("-") ? String(text.dropFirst()) : text
    return isOff
      ? "<mrow class=\"off\">\(sign)<mn>\(digits)</mn></mrow>"
      : "<mrow>\(sign)<mn>\(digits)</mn></mrow>"
  }
}
