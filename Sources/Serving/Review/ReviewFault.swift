internal import Grading
internal import Marking
internal import Reports
internal import Rubrics

/// Why a decision is not taken.
package enum ReviewFault: Error, CustomStringConvertible, Sendable {
  case unknownStep(String)
  case unknownSubmission(String)
  /// The step is worth less.
  case beyondMaximum(step: String, points: Double, maximum: Double)
  /// The points are below 0 or no number.
  case noPoints
  /// The conditions fit no step of the class.
  case fitsNobody
  /// The step's points have changed since the page was loaded, by another marker or a new marking.
  case changedMeanwhile(String)
  /// The decision is about nothing, or neither about one submission nor about what some conditions
  /// hold of.
  case aboutNothing

  package var description: String {
    switch self {
    case .unknownStep(let name): "there is no step '\(name)'"
    case .unknownSubmission(let id): "there is no submission '\(id)'; mark anew if it has just come"
    case .beyondMaximum(let step, let points, let maximum):
      "'\(step)' is worth \(Points.text(maximum)) points, less than \(Points.text(points))"
    case .noPoints: "expected points from 0 up"
    case .fitsNobody: "no step of the class is like that any more; mark anew and look again"
    case .changedMeanwhile(let now):
      "another marker has decided about it or it was marked anew: it has \(now) points by now; load "
        + "the page again and look"
    case .aboutNothing: "expected a submission and a step, or a step and a group"
    }
  }

  /// - Throws: `ReviewFault` where the decision makes no sense for the class.
  static func check(
    _ decision: DecisionFile.Row, by rubric: Rubric, _ marks: [SubmissionMark]
  ) throws(ReviewFault) {
    guard let name = decision.about["step"] else { throw .aboutNothing }
    let id = decision.about["submission"]
    let mark = id.flatMap { marks.mark(of: $0) }
    if let id, mark == nil { throw .unknownSubmission(id) }
    let step = rubric.steps.firstIndex { $0.name == name }
    let whole = name == "*" ? mark.map { Overrides.most(of: $0, by: rubric) } : nil
    guard let maximum = step.map({ rubric.steps[$0].points }) ?? whole else {
      throw .unknownStep(name)
    }
    if let points = decision.points {
      guard points.isFinite, points >= 0 else { throw .noPoints }
      guard points <= maximum else {
        throw .beyondMaximum(step: name, points: points, maximum: maximum)
      }
    }
    if id == nil, let step {
      guard let group = decision.about["group"] else { throw .aboutNothing }
      guard marks.contains(where: { $0.steps[step].wrong?.group == group }) else {
        throw .fitsNobody
      }
    }
  }
}
