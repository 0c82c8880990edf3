import Algebra
import AnswerSheets
import Rubrics
import Testing

@testable import Marking

@Suite("Hypothesis search")
struct HypothesisSearchTests {
  private static func search(limit: Double) throws -> HypothesisSearch {
    let rubric = try RubricReader.read(
      Array("gradus: 1\ngiven: {a: 2}\nsteps: [{step: x, formula: 3 * a}]\n".utf8),
      fileName: "r.yaml")
    let sheet = try AnswerReader.read(Array("x = 6\n".utf8), fileName: "a.txt")
    let marking = SheetMarking(ReferenceModel(rubric), sheet, at: EvaluationContext())
    let formula = marking.model.lawfulFormulas[0][0]
    let goal = Goal(
      box: Matrix(scalar: Interval(6)), step: 0, formula: formula, assignment: SourceAssignment(),
      plan: marking.plan(0, formula, SourceAssignment()), roundings: marking.roundings(for: 0),
      written: nil)
    return HypothesisSearch(goal: goal, limit: limit) { _, _ in nil }
  }

  /// Of 200 branches 30 may be looked at before any is done, 115 once half is, 200 in the end.
  @Test(
    "A search is too large when more is looked at than the share that is done allows",
    arguments: [
      (0, 30, false), (0, 31, true), (0.5, 114, false), (0.5, 116, true), (1, 200, false),
      (1, 201, true),
    ] as [(Double, Double, Bool)])
  func tooLarge(_ done: Double, _ looked: Double, isTooLarge: Bool) throws {
    var search = try Self.search(limit: 200)
    (search.done, search.looked) = (done, looked)
    #expect(search.isTooLarge == isTooLarge)
  }
}
