package import Marking

extension StepMark {
  /// The points with a person's decision about them, by which a marker's page is found out of date.
  package var revision: String {
    let decision = remarks.first { $0.kind == .overridden }
    return Points.text(points) + (decision.map { "; \($0.message)" } ?? "")
  }
}

extension SubmissionMark {
  /// The points of the submission with the decision about it as a whole, where there is one.
  package var revision: String { Points.text(points) + (decision.map { "; \($0)" } ?? "") }
}
