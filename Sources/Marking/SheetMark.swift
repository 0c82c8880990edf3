package import AnswerSheets

/// The marks of one sheet.
package struct SheetMark: Sendable {
  /// One mark per step of the rubric, in the rubric's order.
  package var steps: [StepMark]
  /// Sides that claim nothing, because they take more work than a working may cost.
  package var sidesTooCostly: [Position] = []
  /// Why the sheet is none that the rubric can be held against; nil for most.
  package var fault: String?
  /// The headings that steps are asked for under and that the sheet does not have.
  package var absentScopes: [String] = []

  /// The first step that went wrong by itself.
  package var firstError: String? {
    // By indices, for copies of whole marks would cost more than the search.
    steps.indices.first { steps[$0].verdict == .wrong }.map { steps[$0].step }
  }
}
