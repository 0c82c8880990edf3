package import AnswerSheets
package import Rubrics

/// Marks answer sheets by one rubric. Compiled once, used from many threads.
package struct Marker: Sendable {
  package let rubric: Rubric

  package init(rubric: Rubric) {
    self.rubric = rubric
  }

  /// One mark per step of the rubric, in the rubric's order, and the first step that went wrong by itself.
  package func mark(_ sheet: AnswerSheet) -> (steps: [StepMark], firstError: String?) {
    ([], nil)
  }

  /// The marks of a submission that could not be read: every step missing.
  package func markUnreadable() -> [StepMark] { [] }
}
