import Algebra
import AnswerSheets
import Rubrics
import Testing

@testable import Marking

/// The ways by which a student may have come to a step, told apart.
@Suite("Hypotheses")
struct HypothesesTests {
  /// A is 1/7, which is .143 and .14: .777 · .143 is .111, .777 · .14 is .109.
  @Test(
    "A step that is not stated may be rounded to the digits asked, though the sheet shows more",
    arguments: [("0.109", Verdict.correct), ("0.111", .correct), ("0.112", .wrong)])
  func unstated(_ stated: String, _ verdict: Verdict) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {a: 1, b: 7, c: 0.777}
      marking: {digits: 2}
      steps:
        - {step: C, formula: "c / 2"}
        - {step: A, formula: "a / b"}
        - {step: B, formula: "c * A"}
      """)
    #expect(try desk.mark("C = 0.389\nB = \(stated)\n")["B"]?.verdict == verdict)
  }

  @Test("Of ever so many sources, used as they are written, the value is what is written gives")
  func asWritten() throws {
    let names = ["A", "B", "C", "D", "E", "F", "G"]
    let steps = names.enumerated().map { "  - {step: \($1), formula: \"a / \($0 + 3)\"}\n" }
    let rubric = """
      gradus: 1
      given: {a: 1}
      steps:
      \(steps.joined())
        - {step: y, formula: "\(names.joined(separator: " + "))"}
      """
    let values = ["0.3333", "0.2500", "0.2000", "0.1667", "0.1429", "0.1250", "0.1111"]
    let lines = zip(names, values).map { "\($0) = \($1)\n" }
    let model = ReferenceModel(try RubricReader.read(Array(rubric.utf8), fileName: "r.yaml"))
    let sheet = try AnswerReader.read(
      Array((lines + ["y = 1.3290\n"]).joined().utf8), fileName: "a.txt")
    let marking = SheetMarking(model, sheet, at: EvaluationContext())
    for step in marking.order { marking.find(step) }
    var isLeftOpen = false
    let found = marking.lawfulValue(
      meeting: Matrix(scalar: Interval(1.329)), names.count, model.lawfulFormulas[names.count][0],
      assignment: SourceAssignment(), isLeftOpen: &isLeftOpen)
    let value = try #require(found).elements[0]
    #expect(value.contains(1.329) && value.width < 1e-12)
  }
}
