package import Marking
package import Rubrics

/// The result of a submission once its reports are made: enough for tables, statistics and
/// gradebooks.
package struct SubmissionResult: Sendable {
  /// The result of a step.
  package struct Step: Sendable {
    package let verdict: Verdict
    package let points: Double
    package let hasBrokenEquality: Bool
    /// Whether it is left out as it may be.
    package let isExcused: Bool
    /// Whether it is worth anything in this submission: one of a group that is not among its best
    /// is not.
    package let hasPoints: Bool
    /// How a wrong value came about; nil for most steps, which are copied for the statistics.
    fileprivate let cause: Cause?

    package var diagnosis: Diagnosis? { cause?.diagnosis }
    /// The cause of a wrong value, where no person has decided about it.
    package var group: String? { cause?.group }
  }

  /// How a wrong value came about.
  fileprivate final class Cause: Sendable {
    let diagnosis: Diagnosis?
    let group: String?

    init(_ diagnosis: Diagnosis?, _ group: String?) {
      (self.diagnosis, self.group) = (diagnosis, group)
    }
  }

  package let id: String
  package let student: String
  /// The student's name, where it is told.
  package let name: String?
  package let attempt: Int?
  package let late: Bool
  /// Whether points are lost for being late.
  package let isDocked: Bool
  package let points: Double
  /// The points among them that come on top of what can be earned.
  package let bonus: Double
  package let max: Double
  /// The first step that is not right and its verdict.
  package let firstFault: (step: String, verdict: Verdict)?
  package let error: String?
  /// The givens that were copied wrongly.
  package let misreadGivens: [String]
  /// How many steps have a person's points.
  package let overridden: Int
  package let steps: [Step]
  /// Whether any step is wrong, so that it may have a group.
  package let hasGroups: Bool
  /// Whether something in it is for a person to look at.
  package let needsLook: Bool

  package init(_ mark: SubmissionMark) {
    id = mark.submission
    student = mark.student
    name = mark.name
    attempt = mark.attempt
    late = mark.late
    isDocked = mark.latePenalty > 0
    points = mark.points
    bonus = mark.bonus
    max = mark.max
    firstFault = mark.indexOfFirstFault.map { (mark.steps[$0].step, mark.steps[$0].verdict) }
    error = mark.error
    var (steps, misread, overridden): ([Step], [String], Int) = ([], [], 0)
    var (needsLook, hasGroups) = (
      mark.error != nil || !mark.absentScopes.isEmpty || mark.isFormOfAnother
        || mark.staleReason != nil, false
    )
    steps.reserveCapacity(mark.steps.count)
    // One pass by indices, for copies of whole marks would cost more than all the rest.
    for index in mark.steps.indices {
      var hasBrokenEquality = false
      for remark in mark.steps[index].remarks {
        if remark.kind == .brokenEquality { hasBrokenEquality = true }
        if remark.kind == .givenMisread { misread += remark.steps }
        if ReviewList.isToBeSeen(remark.kind) { needsLook = true }
      }
      if mark.steps[index].isOverridden { overridden += 1 }
      if mark.steps[index].staleReason != nil { needsLook = true }
      var cause: Cause?
      switch mark.steps[index].verdict {
      case .unreadable: needsLook = true
      case .wrong:
        let group = mark.steps[index].isOverridden ? nil : mark.steps[index].wrong?.group
        cause = Cause(mark.steps[index].diagnosis, group)
        hasGroups = true
        if mark.steps[index].diagnosis == nil { needsLook = true }
      default: break
      }
      steps.append(
        Step(
          verdict: mark.steps[index].verdict, points: mark.steps[index].points,
          hasBrokenEquality: hasBrokenEquality, isExcused: mark.steps[index].isExcused,
          hasPoints: mark.steps[index].max > 0, cause: cause))
    }
    self.steps = steps
    misreadGivens = misread
    self.overridden = overridden
    (self.needsLook, self.hasGroups) = (needsLook, hasGroups)
  }

  /// The points of the submission scaled to a whole, in the unit of the whole.
  package func points(outOf whole: Double) -> Double {
    SubmissionMark.points(points, bonus: bonus, of: max, outOf: whole)
  }

  /// The share of the points in percent; everything where there was nothing to earn.
  package var percent: Double { max > 0 ? points / max * 100 : 100 }

  /// Whether a table of those that need a look has a row for it: it lost points, or something in it
  /// is for a person.
  package var isToBeListed: Bool { needsLook || points < max || !finding.isEmpty }

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
