import Algebra
import AnswerSheets
import Formulas
import Rubrics
import Testing

@testable import Marking

/// What a step can be around the errors before it, kept for a whole class.
@Suite("Values around errors")
struct ErrorFreeBoundTests {
  private static func bound(step: Int = 3, passed: [Int] = []) -> ErrorFreeBound {
    ErrorFreeBound(
      step: step, habit: -3, coarsest: -2, passed: StepSet(passed, of: 8),
      steady: StepSet([], of: 8), exponent: -3)
  }

  private static func box(_ number: Double) -> [Matrix<Interval>] {
    [Matrix(Shape(1, 1), [Interval(number)])]
  }

  @Test("They are worked out once for each way to a step")
  func once() {
    let bounds = ErrorFreeBounds(.kept)
    var further = Self.bound()
    further.reach = 4
    let ways = [Self.bound(), Self.bound(step: 4), Self.bound(passed: [1]), further]
    for (index, way) in ways.enumerated() {
      #expect(bounds.values(by: way) { Self.box(Double(index)) } == Self.box(Double(index)))
    }
    for (index, way) in ways.enumerated() {
      #expect(bounds.values(by: way) { Self.box(-1) } == Self.box(Double(index)))
    }
  }

  @Test("Where nothing is kept nothing is worked out")
  func none() {
    #expect(ErrorFreeBounds(.none).values(by: Self.bound()) { Self.box(1) } == nil)
  }

  @Test("At most 4096 ways are kept, and what is kept is still found")
  func limit() {
    let bounds = ErrorFreeBounds(.kept)
    for step in 0..<4097 {
      let values = bounds.values(by: Self.bound(step: step)) { Self.box(1) }
      #expect((values == nil) == (step == 4096))
    }
    #expect(bounds.values(by: Self.bound(step: 5)) { Self.box(2) } == Self.box(1))
  }

  /// B is 1.4286; from the .143 that is written of A it is 1.430.
  @Test("They are known where what is right by rounding is a few units from the right value")
  func near() throws {
    let rubric = try RubricReader.read(
      Array(
        """
        gradus: 1
        given: {a: 1, b: 7, k: 2.5}
        steps: [{step: A, formula: a / b}, {step: B, formula: 10 * A}, {step: C, formula: B + k}]
        """.utf8), fileName: "r.yaml")
    let sheet = try AnswerReader.read(
      Array("A = .143\nB = 1.430\nC = 3.930\n".utf8), fileName: "a.txt")
    let marking = SheetMarking(ReferenceModel(rubric), sheet, at: EvaluationContext())
    for step in 0..<2 { marking.find(step) }
    let values = try #require(marking.valuesAroundErrors(before: 2))
    #expect(values.allSatisfy { $0.elements[0].contains(3.9285714) })
    #expect(values.allSatisfy { $0.elements[0].width < 0.05 })
  }
}
