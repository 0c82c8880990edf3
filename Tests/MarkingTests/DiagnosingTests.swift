import Algebra
import AnswerSheets
import Rubrics
import Testing

@testable import Marking

/// Wrong values that a known mistake explains, and those that may be chance.
@Suite("Diagnosis of mistakes")
struct DiagnosingTests {
  private static let rubric = """
    gradus: 1
    given: {a: 2.5, b: 4}
    steps: [{step: x, formula: a ^ 2}, {step: y, formula: x - b}, {step: z, formula: y * b}]
    """

  private static func marking(_ answer: String) throws -> SheetMarking {
    let rubric = try RubricReader.read(Array(rubric.utf8), fileName: "r.yaml")
    let sheet = try AnswerReader.read(Array(answer.utf8), fileName: "a.txt")
    let marking = SheetMarking(ReferenceModel(rubric), sheet, at: EvaluationContext())
    for step in marking.order { marking.find(step) }
    return marking
  }

  private static func box(_ lower: Double, _ upper: Double) -> Matrix<Interval> {
    Matrix(scalar: Interval(lower: lower, upper: upper))
  }

  /// x is 6.25: .01 and .24 together are a fiftieth of the 12.5 from −6.25 to 6.25.
  @Test(
    "The chance is that of both widths together in a range of the largest value either way",
    arguments: [
      ((6, 6.01), (6, 6.24), 0.02), ((6, 6), (5.75, 6.25), 0.04), ((6, 6), (-6.25, 6.25), 1),
      ((0, 30), (0, 1), 1), ((6, 6), (12, 12.5), 0.02),
    ] as [((Double, Double), (Double, Double), Double)])
  func chances(_ box: (Double, Double), _ enclosure: (Double, Double), _ chance: Double) throws {
    let marking = try Self.marking("x = 6.25\n")
    let found = try #require(
      marking.chances(Self.box(box.0, box.1), Self.box(enclosure.0, enclosure.1), 0))
    #expect(found.count == 1 && abs(found[0] - chance) < 1e-9)
  }

  @Test("What has no size has no chance, the larger of reference and enclosure is the size")
  func size() throws {
    let marking = try Self.marking("x = 6.25\n")
    #expect(marking.size(of: Self.box(-1, 2), 0) == 6.25)
    #expect(marking.size(of: Self.box(-9, 2), 0) == 9)
    let endless = Matrix(scalar: Interval(lower: 0, upper: .infinity))
    #expect(marking.chances(Self.box(0, 1), endless, 0) == nil)
  }

  /// From the own 7.25 y is 3.25, and 2.25 where the error before is passed by.
  @Test("Right are what follows from own values, what does without their errors, and the reference")
  func rightValues() throws {
    let marking = try Self.marking("x = 7.25\ny = 1.00\n")
    let values = marking.rightValues(1)
    let own = values.filter(\.isOwn)
    #expect(!own.isEmpty && own.allSatisfy { $0.value.elements[0].contains(3.25) })
    let others = values.filter { !$0.isOwn }
    #expect(others.count >= 2 && others.allSatisfy { $0.value.elements[0].contains(2.25) })
    #expect(values.last?.value == marking.model.referenceBoxes[1])
    let right = try Self.marking("x = 6.25\ny = 1.00\n").rightValues(1)
    #expect(right.allSatisfy { !$0.isOwn && $0.value.elements[0].contains(2.25) })
  }

  @Test(
    "The value of an earlier step, of three digits at least, is written again for another",
    arguments: [
      ("x = 6.25\ny = 6.25\n", Diagnosis.copiedQuantity), ("x = 7.83\ny = 7.83\n", .copiedQuantity),
      ("x = 7.8\ny = 7.8\n", nil), ("x = 7.83\ny = 7.84\n", nil),
    ] as [(String, Diagnosis?)])
  func copied(_ answer: String, _ diagnosis: Diagnosis?) throws {
    let marking = try Self.marking(answer)
    let stated = try #require(marking.stated(1))
    #expect(marking.findings[1].verdict == .wrong)
    #expect(marking.diagnose(1, stated) == diagnosis)
  }

  @Test("A later step's value is not copied by an earlier one")
  func later() throws {
    let marking = try Self.marking("y = 8.31\nz = 8.31\n")
    let (first, second) = (try #require(marking.stated(1)), try #require(marking.stated(2)))
    #expect(marking.diagnose(1, first) != .copiedQuantity)
    #expect(marking.diagnose(2, second) == .copiedQuantity)
  }

  @Test("Right is what is correct or imprecise, not what follows from errors")
  func right() {
    #expect(Verdict.allCases.filter(\.isRight) == [.correct, .imprecise])
  }
}
