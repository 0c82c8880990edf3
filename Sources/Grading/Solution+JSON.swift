internal import Algebra
internal import Marking
internal import Reports
internal import Rubrics

extension Solution {
  /// One object with every digit of the values, rows as arrays.
  var json: String {
    let givens = rubric.givens.map { given in
      "    {\"name\": \(quoted(given.name)), \"value\": \(array(given.value.map(\.value)))}"
    }
    let steps = zip(rubric.steps, values).map { step, value in
      "    {\"step\": \(quoted(step.name)), \"formula\": \(quoted(step.formula)), "
        + "\"points\": \(step.points), \"value\": \(array(value.value))}"
    }
    return """
      {
        "rubric": \(quoted(rubric.id)),
        "rubric_sha256": \(quoted(rubric.sha256)),
        "title": \(quoted(rubric.title)),
        "given": [
      \(givens.joined(separator: ",\n"))
        ],
        "steps": [
      \(steps.joined(separator: ",\n"))
        ]
      }

      """
  }

  /// A lone number for 1 × 1, else rows; what is not finite has no JSON number and is null.
  private func array(_ matrix: Matrix<Double>) -> String {
    let numbers = matrix.elements.map { $0.isFinite ? "\($0)" : "null" }
    if matrix.shape.isScalar { return numbers[0] }
    let rows = (0..<matrix.rows).map { row in
      "[" + numbers[row * matrix.columns..<(row + 1) * matrix.columns].joined(separator: ", ") + "]"
    }
    return "[" + rows.joined(separator: ", ") + "]"
  }

  private func quoted(_ text: String) -> String { JSONWriter.quoted(text) }
}
