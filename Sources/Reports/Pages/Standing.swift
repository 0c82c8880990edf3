package import Marking

extension StepMark {
  /// The points, and what a person said of them: by it a marker's page is told to be out of date.
  package var standing: String {
    let decision = remarks.first { $0.kind == .overridden }
    return Points.text(points) + (decision.map { "; \($0.message)" } ?? "")
  }
}

extension SubmissionMark {
  /// The points of the submission, and the decision about it as a whole, where there is one.
  package var standing: String { Points.text(points) + (decision.map { "; \($0)" } ?? "") }
}
