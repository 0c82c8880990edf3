internal import AnswerSheets
package import Marking
internal import Rubrics

/// The steps that a person should look at: a row each, in the form that `--overrides` reads once
/// points and a reason are filled in.
package enum ReviewList {
  package static let head = CSVReport.row([
    "submission", "step", "points", "reason", "verdict", "stated", "why", "file", "line",
    "marker_points", "max", "diagnosis", "group", "size", "example", "name",
  ])

  /// A row for each group of wrong values that came about alike: points in it decide all of them.
  package static func rows(of groups: AnswerGroups, max: (Int) -> Double) -> [UInt8] {
    groups.largestFirst.flatMap { group in
      CSVReport.row([
        "", group.step, "", "", Verdict.wrong.rawValue, "",
        "\(group.submissions.count) answers went wrong alike", "", "", Points.text(group.points),
        Points.text(max(group.stepIndex)), group.diagnosis?.rawValue ?? "", group.name,
        String(group.submissions.count), group.submissions[0], "",
      ])
    }
  }

  /// The rows of a submission, none for most.
  ///
  /// - Parameter worths: the points of the rubric's steps, one a step of the mark, which that of a
  ///   bonus step does not tell.
  package static func rows(_ mark: SubmissionMark, worths: [Double]) -> [UInt8] {
    let steps = zip(mark.steps, worths).flatMap { step, worth in
      reasons(step, mark).flatMap { row(mark, step, worth: worth, why: $0) }
    }
    if let error = mark.error {
      let isDecided = mark.steps.contains(where: \.isOverridden)
      let unread = isDecided ? [] : row(mark, why: "could not be read: \(error)")
      return unread + staleDecision(mark) + steps + unmatchedDecisions(mark)
    }
    return owner(mark) + scopes(mark) + littleFound(mark) + staleDecision(mark) + steps
      + unmatchedDecisions(mark)
  }

  /// A row where a person decided about the submission as a whole, and the values that they saw
  /// have changed.
  private static func staleDecision(_ mark: SubmissionMark) -> [UInt8] {
    guard let reason = mark.staleReason else { return [] }
    return row(mark, why: staleWording(reason), verdict: mark.error == nil ? "" : "unreadable")
  }

  private static func staleWording(_ reason: String) -> String {
    "decided by a person, but the ground has changed: \(reason)"
  }

  /// A row where the form was made for somebody else.
  private static func owner(_ mark: SubmissionMark) -> [UInt8] {
    guard mark.isFormOfAnother, let student = mark.formStudent else { return [] }
    return row(mark, why: "the form was made for '\(student)'", verdict: "")
  }

  /// A row for each heading that steps are asked for under and that is nowhere.
  private static func scopes(_ mark: SubmissionMark) -> [UInt8] {
    mark.absentScopes.flatMap {
      row(mark, why: "the heading '\($0)' was not found", verdict: "")
    }
  }

  /// At most this number of a submission's lines that were not understood is told.
  private static let unreadLimit = 3

  /// A row where fewer than half of the steps asked for were found: perhaps they are written in a
  /// way that is not read.
  private static func littleFound(_ mark: SubmissionMark) -> [UInt8] {
    let asked = mark.steps.filter { $0.max > 0 && !$0.isOverridden }
    let found = asked.count { $0.verdict != .missing }
    guard found * 2 < asked.count else { return [] }
    let lines = mark.unreadLines.prefix(Self.unreadLimit).map {
      "line \($0.position.line) '\($0.text)'"
    }
    let unread = lines.isEmpty ? "" : "; not understood: " + lines.joined(separator: ", ")
    return row(
      mark, why: "little found: \(found) of \(asked.count) steps\(unread)", verdict: "",
      line: mark.unreadLines.first?.position.line)
  }

  /// Why a person should look at a step.
  private static func reasons(_ step: StepMark, _ mark: SubmissionMark) -> [String] {
    var reasons: [String] = []
    // What a person has decided needs no second look, unless the values that they saw have changed.
    if let reason = step.staleReason {
      reasons.append(staleWording(reason))
    }
    if step.isOverridden || mark.error != nil { return reasons }
    if step.verdict == .unreadable { reasons.append("unreadable: \(step.message)") }
    if step.verdict == .wrong, step.diagnosis == nil {
      let followers = mark.consequences(of: step.step)
      if !followers.isEmpty {
        reasons.append(
          "wrong without an explanation, and \(followers.joined(separator: ", ")) "
            + "\(followers.count == 1 ? "stands" : "stand") on it")
      }
    }
    for remark in step.remarks where Self.isToBeSeen(remark.kind) {
      reasons.append("\(remark.kind.rawValue): \(remark.message)")
    }
    return reasons
  }

  static func isToBeSeen(_ kind: Remark.Kind) -> Bool {
    switch kind {
    case .nearName, .insensitive, .ambiguous, .givenMisread: true
    default: false
    }
  }

  /// Decisions about steps that the rubric does not have.
  private static func unmatchedDecisions(_ mark: SubmissionMark) -> [UInt8] {
    mark.unmatchedDecisions.flatMap { step in
      CSVReport.row(
        [
          mark.submission, step, "", "", "", "",
          "decided by a person, but the rubric has no such step", mark.file, "", "", "", "", "", "",
          "", mark.name ?? "",
        ])
    }
  }

  private static func row(
    _ mark: SubmissionMark, _ step: StepMark? = nil, worth: Double = 0, why: String,
    verdict: String = "unreadable", line: Int? = nil
  ) -> [UInt8] {
    CSVReport.row(
      [
        mark.submission, step?.step ?? "*", "", "", step?.verdict.rawValue ?? verdict,
        step?.stated?.description ?? "", why, mark.file,
        (step?.position?.line ?? line).map(String.init) ?? "",
        Points.text(step.map { $0.markerPoints ?? $0.points } ?? mark.points),
        Points.text(step == nil ? mark.max : worth), step?.diagnosis?.rawValue ?? "",
        step?.wrong?.group ?? "", "", "", mark.name ?? "",
      ])
  }
}
