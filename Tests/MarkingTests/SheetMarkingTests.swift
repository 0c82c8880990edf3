import AnswerSheets
import Rubrics
import Testing

@testable import Marking

@Suite("A sheet on its way through the marking")
struct SheetMarkingTests {
  @Test(
    "Steps are judged behind those they are computed from, of equal ones first what is stated first",
    arguments: [
      ("A = 0.30\nB = 0.30\ny = 0.60\n", [0, 1, 2]), ("B = 0.30\nA = 0.30\ny = 0.60\n", [1, 0, 2]),
      ("y = 0.60\nA = 0.30\nB = 0.30\n", [0, 1, 2]), ("y = 0.60\nB = 0.30\n", [0, 1, 2]),
    ])
  func order(_ answer: String, _ order: [Int]) throws {
    let rubric = try RubricReader.read(
      Array(
        """
        gradus: 1
        given: {a: 0.5, b: 0.6}
        steps: [{step: A, formula: a * b}, {step: B, formula: a * b}, {step: y, formula: 2 * A}]
        """.utf8), fileName: "r.yaml")
    let sheet = try AnswerReader.read(Array(answer.utf8), fileName: "a.txt")
    let marking = SheetMarking(ReferenceModel(rubric), sheet, at: EvaluationContext())
    #expect(marking.order == order)
    #expect(marking.order.map { marking.rank[$0] } == [0, 1, 2])
  }
}
