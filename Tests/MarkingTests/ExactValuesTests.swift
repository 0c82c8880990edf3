import Algebra
import AnswerSheets
import Rubrics
import Testing

@testable import Marking

/// Values that differ from an exact number by less than any digits show, beside numbers that are
/// cut off or rounded.
@Suite("Digits cut off")
struct ExactValuesTests {
  private static let cut = "[0.555; 0.454; 0.384]"
  private static let rounded = "[0.556; 0.455; 0.385]"

  /// w₁ is 2 − 3·10⁻¹⁰, which is 1.999 when it is cut and 2.000 when it is rounded; w₂ is 2 +
  /// 3·10⁻¹⁰.
  private static func updates(_ p: String, _ w: String, _ more: String = "") throws -> Verdict? {
    let desk = try Desk(
      """
      gradus: 1
      given: {c: 5, t: [9, 11, 13], a: 0.00001, b: [0.00006, -0.00006]}
      steps:
        - {step: p, formula: "c ./ t"}
        - {step: d, formula: "a * b"}
        - {step: w, formula: "2 - 0.5 * d"}
      """)
    return try desk.mark("p = \(p)\n\(more)w = \(w)\n")["w"]?.verdict
  }

  @Test(
    "A summand that vanishes at the digits shown counts on a sheet that cuts digits off",
    arguments: [
      ("[1.999; 2.000]", Verdict.correct), ("[2.000; 2.000]", .correct),
      ("[1.998; 2.000]", .wrong), ("[1.999; 1.999]", .wrong), ("[1.999; 2.001]", .wrong),
    ])
  func cutting(_ stated: String, _ verdict: Verdict) throws {
    #expect(try Self.updates(Self.cut, stated) == verdict)
  }

  @Test(
    "A summand that vanishes at the digits shown is dropped where nothing says that digits are cut off",
    arguments: [ExactValuesTests.rounded, "[0.556; 0.454; 0.384]", "[0.6; 0.5; 0.4]"])
  func rounding(_ p: String) throws {
    #expect(try Self.updates(p, "[1.999; 2.000]") == .wrong)
    #expect(try Self.updates(p, "[2.000; 2.000]") == .correct)
  }

  @Test("A summand that the sheet states is not 0, however small it is")
  func stated() throws {
    let d = "d = [6.00e-10; -6.00e-10]\n"
    #expect(try Self.updates(Self.rounded, "[1.999; 2.000]", d) == .correct)
    #expect(try Self.updates(Self.rounded, "[1.999; 1.999]", d) == .wrong)
  }

  /// By the ε of Adam −.1 − .05 becomes −.15 + 2·10⁻⁹, and an exact 12 stays an exact 12.
  @Test(
    "An exact number is cut to itself on every sheet",
    arguments: [
      ("-0.149", "12.000", Verdict.correct), ("-0.150", "12.000", .correct),
      ("-0.148", "12.000", .wrong), ("-0.149", "11.999", .correct),
    ])
  func adam(_ w: String, _ y: String, _ verdict: Verdict) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {c: 5, t: [9, 11, 13], g: 0.3, x: 4}
      steps:
        - {step: p, formula: "c ./ t"}
        - {step: w, formula: "-0.1 - 0.05 * g / (sqrt(g^2) + 1e-8)"}
        - {step: y, formula: "3 * x"}
      """)
    let marks = try desk.mark("p = \(Self.cut)\nw = \(w)\ny = \(y)\n")
    #expect(marks["w"]?.verdict == verdict)
    #expect(marks["y"]?.verdict == (y == "12.000" ? .correct : .wrong))
  }

  /// The first reading of what is stated for x, which is 12 and exact.
  private static func written(
    _ stated: String, _ policy: String = "truncation: accept"
  ) throws -> (SheetMarking, StepReading) {
    let rubric = try RubricReader.read(
      Array(
        """
        gradus: 1
        given: {a: 3, b: 4}
        marking: {\(policy)}
        steps: [{step: x, formula: a * b}]
        """.utf8), fileName: "r.yaml")
    let sheet = try AnswerReader.read(Array("x = \(stated)\n".utf8), fileName: "a.txt")
    let marking = SheetMarking(ReferenceModel(rubric), sheet, at: EvaluationContext())
    let step = try #require(marking.stated(0))
    return (marking, StepReading(step: 0, stated: step, reading: marking.readings(of: 0, step)[0]))
  }

  /// 11.99 stands for 11.985 to 12, whose far end is cut to 12.00 and so does not belong to it.
  @Test(
    "The number to which an exact one is cut is it, its lower neighbour is not",
    arguments: [
      ("12.00", true), ("11.99", false), ("12.01", false), ("12", true), ("11", false),
      ("11.9", false), ("11.98", false),
    ])
  func reference(_ stated: String, isReference: Bool) throws {
    let (marking, written) = try Self.written(stated)
    #expect(marking.isReference(written) == isReference)
  }

  /// A number cut or rounded to .12 lies from .115 to .13, one to −.12 from −.13 to −.115, one to
  /// .00 from −.01 to .01.
  @Test(
    "The far end of a cut number is where cutting alone reaches, away from 0",
    arguments: [
      ("0.12", 0.13, true), ("0.12", 0.1299, false), ("0.12", 0.115, false),
      ("-0.12", -0.13, true), ("-0.12", -0.1299, false), ("-0.12", -0.115, false),
      ("0.00", 0.01, true), ("0.00", -0.01, true), ("0.00", 0.0099, false),
    ])
  func farEnd(_ stated: String, _ value: Double, isFar: Bool) throws {
    let (marking, written) = try Self.written(stated)
    #expect(marking.isFarEnd(written, Matrix(scalar: Interval(value))) == isFar)
    let (rounding, rounded) = try Self.written(stated, "truncation: reject")
    #expect(!rounding.isFarEnd(rounded, Matrix(scalar: Interval(value))), "nothing is cut")
  }

  @Test("Of a value that may be several the one nearest to the number decides")
  func nearest() throws {
    let (marking, written) = try Self.written("0.12")
    func isFar(_ lower: Double, _ upper: Double) -> Bool {
      marking.isFarEnd(written, Matrix(scalar: Interval(lower: lower, upper: upper)))
    }
    #expect(isFar(0.13, 0.2) && !isFar(0.125, 0.2) && !isFar(0, 0.2))
  }
}
