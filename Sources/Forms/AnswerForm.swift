package import Languages
package import Rubrics

/// An answer sheet to fill in: what is given, and a cell for each number asked for.
///
/// No reference value is in it.
///
///     let form = AnswerForm(rubric, student: "s001")
///     try form.bytes(as: .html)
///
/// The file of each notation, filled in, is an answer that every reader of answers reads.
package struct AnswerForm: Sendable {
  /// How a form is written.
  package enum Format: String, CaseIterable, Sendable {
    case html, pdf, csv
    case markdown = "md"

    /// The format whose files have the ending of a path; nil where none has.
    package init?(ofFile path: String) {
      guard let dot = path.lastIndex(of: ".") else { return nil }
      let ending = path[path.index(after: dot)...].lowercased()
      self.init(rawValue: ["htm": "html", "markdown": "md"][ending] ?? ending)
    }
  }

  package let rubric: Rubric
  /// Whom it is for; it is told in reports and decides nothing.
  package let student: String?
  let steps: [FormStep]

  /// - Parameter rubric: one whose numbers are drawn, where it draws any.
  package init(_ rubric: Rubric, student: String? = nil) {
    self.rubric = rubric
    self.student = student
    steps = rubric.steps.indices.map { FormStep(at: $0, of: rubric) }
  }

  package var language: Language { rubric.language }

  /// The form in a notation.
  /// - Throws: `FormError` where the notation cannot hold it.
  package func bytes(as format: Format) throws(FormError) -> [UInt8] {
    switch format {
    case .html: Array(html.utf8)
    case .pdf: try pdf()
    case .csv: Array(csv.utf8)
    case .markdown: Array(markdown.utf8)
    }
  }
}

/// Why a notation cannot hold a form.
package struct FormError: Error, CustomStringConvertible, Sendable {
  package let description: String
}
