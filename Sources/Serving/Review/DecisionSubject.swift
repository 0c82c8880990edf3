internal import Grading
internal import Marking
internal import Reports

/// The marks that a decision about one submission is about, as they stand before it.
struct DecisionSubject {
  /// The points of the step, or of the whole submission, as pages show them.
  let points: String
  /// The revision of the mark: its points with what a person decided about them.
  let revision: String
  /// The verdict and the stated value that the marker saw: a later run tells by them that they have
  /// changed.
  let decidedOn: [String: String]

  /// Nil for a decision about all steps that are alike.
  init?(of decision: DecisionFile.Row, in marks: [SubmissionMark]) {
    guard let id = decision.about["submission"],
      let mark = marks.mark(of: id)
    else { return nil }
    guard let step = mark.steps.first(where: { $0.step == decision.about["step"] }) else {
      (points, revision) = (Points.text(mark.points), mark.revision)
      let verdict = mark.error == nil ? "" : Verdict.unreadable.rawValue
      decidedOn = ["verdict": verdict, "max": Points.text(mark.max)]
      return
    }
    points = Points.text(step.points)
    revision = step.revision
    decidedOn = ["verdict": step.verdict.rawValue, "stated": step.stated?.description ?? ""]
  }
}

extension [SubmissionMark] {
  /// The mark of the submission of an id, else of a student's number.
  func mark(of id: String) -> SubmissionMark? {
    let name = SubmissionID(id)
    return first { SubmissionID($0.submission) == name }
      ?? first { SubmissionID($0.student) == name }
  }
}

extension DecisionFile.Row {
  /// The decision with what it was decided on.
  func adding(decidedOn: [String: String]) -> Self {
    let decidedOn = decidedOn.filter { !$0.value.isEmpty }
    return .init(
      about: about.merging(decidedOn) { own, _ in own }, points: points, reason: reason)
  }
}
