import Marking
import Testing

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
}
