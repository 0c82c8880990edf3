internal import Algebra

/// A form as its page saves it.
///
///     {"gradus-form": 1, "rubric": "backprop-by-hand", "student": null,
///       "steps": {"Z1": [["4.00"], ["0"]]}}
enum SavedForm {
  /// The sheet of a JSON text; nil where it is no form.
  /// - Throws: `UnreadableAnswer` where it is a form that cannot be read.
  static func sheet(
    of roots: [StructuredNode], limits: ReadingLimits
  ) throws(UnreadableAnswer) -> AnswerSheet? {
    guard let root = roots.first, case .object(let members) = root.content,
      let stamp = try FormStamp(members)
    else { return nil }
    try stamp.check(for: limits.rubric)
    var form = FilledForm(stamp, limits: limits)
    for steps in members where steps.key == "steps" {
      guard case .object(let steps) = steps.node.content else {
        throw UnreadableAnswer(
          "found \(steps.node.kind) under \"steps\", expected an object with a list of rows for each step",
          at: steps.node.position)
      }
      for step in steps { try form.add(step.key, at: step.position, rows: rows(of: step.node)) }
    }
    return form.sheet()
  }

  /// The cells of a step; a lone value stands for a list of one row.
  private static func rows(of node: StructuredNode) -> [[StructuredNode]] {
    func number(_ numeral: Numeral) -> StructuredNode {
      StructuredNode(.number(numeral), at: node.position)
    }
    switch node.content {
    case .list(let rows):
      return rows.map { row in
        switch row.content {
        case .list(let cells): cells
        case .numbers(let numerals): numerals.map(number)
        default: [row]
        }
      }
    case .numbers(let numerals): return numerals.map { [number($0)] }
    case .matrix(let matrix):
      return (0..<matrix.rows).map { row in
        (0..<matrix.columns).map { number(matrix[row, $0]) }
      }
    default: return [[node]]
    }
  }
}

extension SavedForm {
  /// Whether a text is meant as a form, so that nothing else is looked for in it.
  static func isIn(_ text: [UInt8]) -> Bool {
    text.drop { $0 <= 0x20 }.prefix(64).filter { $0 > 0x20 }
      .starts(with: "{\"\(FormStamp.key)\"".utf8)
  }
}
