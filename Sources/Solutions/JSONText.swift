package import Algebra
internal import Reports

/// The pieces of a JSON document.
package enum JSONText {
  /// A lone number for 1 × 1, else rows; what is not finite has no JSON number and is null.
  package static func array(_ matrix: Matrix<Double>) -> String {
    let numbers = matrix.elements.map { $0.isFinite ? "\($0)" : "null" }
    if matrix.shape.isScalar { return numbers[0] }
    let rows = (0..<matrix.rows).map { row in
      "[" + numbers[row * matrix.columns..<(row + 1) * matrix.columns].joined(separator: ", ") + "]"
    }
    return "[" + rows.joined(separator: ", ") + "]"
  }

  /// A text between quotation marks.
  package static func quoted(_ text: String) -> String { JSONWriter.quoted(text) }

  /// A text between quotation marks; `null` where there is none.
  package static func quotedOrNull(_ text: String?) -> String { text.map(quoted) ?? "null" }
}
