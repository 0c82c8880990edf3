internal import Languages
package import Rubrics

/// The worked reference solution of an assignment.
package struct Solution: Sendable {
  /// How a solution is written.
  package enum Format: String, CaseIterable, Sendable {
    case text, json, markdown, latex, html
  }

  let rubric: Rubric
  /// The rubric's steps, worked out in its order.
  let steps: [WorkedStep]
  /// The language of the sentences between the rubric's own texts.
  var language: Language { rubric.language }

  package init(of rubric: Rubric) {
    self.rubric = rubric
    steps = SolutionWorking.steps(of: rubric)
  }

  /// The solution in one of its forms.
  /// - Parameter width: how wide lines of text may be.
  package func written(as format: Format, width: Int = 80) -> String {
    switch format {
    case .text: text(width: width)
    case .json: json
    case .markdown: markdown
    case .latex: latex
    case .html: html
    }
  }
}
