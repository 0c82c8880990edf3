package import Marking

/// What is kept of a submission once its reports are made: enough for tables, statistics and gradebooks.
package struct SubmissionResult: Sendable {
  /// What is kept of a step.
  package struct Step: Sendable {
    package let verdict: Verdict
    package let points: Double
    package let diagnosis: Diagnosis?
    package let hasBrokenEquality: Bool
  }

  package let id: String
  package let student: String
  package let attempt: Int?
  package let late: Bool
  package let points: Double
  package let max: Double
  /// The first step that is not right and its verdict.
  package let firstFault: (step: String, verdict: Verdict)?
  package let error: String?
  /// The givens that were copied wrongly.
  package let misreadGivens: [String]
  /// How many steps have a person's points.
  package let overridden: Int
  package let steps: [Step]

  package init(_ mark: SubmissionMark) {
    id = mark.submission
    student = mark.student
    attempt = mark.attempt
    late = mark.late
    points = mark.points
    max = mark.max
    firstFault = mark.firstFault.map { ($0.step, $0.verdict) }
    error = mark.error
    misreadGivens = mark.misreadGivens
    overridden = mark.steps.reduce(0) { $0 + ($1.isOverridden ? 1 : 0) }
    steps = mark.steps.map { step in
      Step(
        verdict: step.verdict, points: step.points, diagnosis: step.diagnosis,
        hasBrokenEquality: step.remarks.contains { $0.kind == .brokenEquality })
    }
  }

  /// The share of the points in percent; everything where there was nothing to earn.
  package var percent: Double { max > 0 ? points / max * 100 : 100 }

  /// Why points are missing, in a few words; empty where nothing is to be said.
  package var finding: String {
    if let error { return overridden > 0 ? "\(error); points by a person" : error }
    var words: [String] = []
    if let (step, verdict) = firstFault {
      words.append(verdict == .wrong ? step : "\(step) \(verdict.rawValue)")
    }
    words += misreadGivens.map { "\($0) misread" }
    if overridden > 0 { words.append("\(overridden) by a person") }
    return words.joined(separator: "; ")
  }
}
