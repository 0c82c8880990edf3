internal import AnswerSheets
internal import Marking
internal import Rubrics

/// The marks of one answer.
public struct AnswerMark: Sendable {
  /// The points that it earned.
  public let points: Double
  /// The points that it could earn: those of the required steps, and of the optional ones that it
  /// states.
  public let max: Double
  /// Why it could not be read; nil where it could.
  public let error: String?
  /// A mark a step, in the rubric's order; where the answer could not be read all are missing.
  public let steps: [Step]
  /// The first step found wrong by itself, not by what it stands on; nil where there is none.
  public let firstError: String?

  init(_ mark: SubmissionMark) {
    points = mark.points
    max = mark.max
    error = mark.error
    steps = mark.steps.map { Step($0) }
    firstError = mark.firstError
  }

  /// The kinds of verdicts on a step.
  public enum Verdict: String, CaseIterable, Sendable {
    /// Right at the digits that are shown.
    case correct
    /// Right by the student's own earlier values.
    case followThrough = "follow-through"
    /// Near, but with fewer right digits than are asked for.
    case imprecise
    case wrong
    /// Not stated.
    case missing
    /// Stated, but in a form that could not be read.
    case unreadable
  }

  /// The mark of one step.
  public struct Step: Sendable {
    /// The step's name in the rubric.
    public let name: String
    /// The verdict on it.
    public let verdict: Verdict
    /// The points that it earned.
    public let points: Double
    /// The step's worth in points; 0 for a bonus and for an optional step that is left out.
    public let max: Double
    /// The value as the student wrote it; nil where it is missing.
    public let stated: String?
    /// The reference value at the digits that the student used.
    ///
    /// Not for the student's eyes before the deadline.
    public let expected: String
    /// The value that would have followed from the student's own values; nil where these are right
    /// or the step is.
    public let expectedOwn: String?
    /// The mistake that was found, by its name in Documentation/Mistakes.md; nil where none
    /// explains the value.
    public let mistake: String?
    /// One line for the student, without the reference value; empty for a step that is simply
    /// correct.
    public let message: String
    /// The line of the answer that states it, counted from 1; nil where it is missing.
    public let line: Int?
    /// The column of that line, counted from 1; nil where it is missing.
    public let column: Int?

    init(_ mark: StepMark) {
      name = mark.step
      verdict = Verdict(mark.verdict)
      points = mark.points
      max = mark.max
      stated = mark.stated?.description
      expected = mark.expected.description
      expectedOwn = mark.expectedOwn?.description
      mistake = mark.diagnosis?.rawValue
      message = mark.message
      line = mark.position?.line
      column = mark.position?.column
    }
  }
}

extension AnswerMark.Verdict {
  /// Said case by case, so that a verdict more is a verdict more here.
  fileprivate init(_ verdict: Marking.Verdict) {
    self =
      switch verdict {
      case .correct: .correct
      case .followThrough: .followThrough
      case .imprecise: .imprecise
      case .wrong: .wrong
      case .missing: .missing
      case .unreadable: .unreadable
      }
  }
}
