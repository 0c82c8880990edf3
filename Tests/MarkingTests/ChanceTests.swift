import Marking
import Rubrics
import Testing

/// A diagnosis is named only where chance would explain the value less than once in 25 times.
@Suite("Chance and diagnoses")
struct ChanceTests {
  /// A value with one decimal leaves .15 open; of a size r it is met by chance .15 / 2r of the
  /// time.
  @Test(
    "A known mistake explains a value that chance meets less than once in 25 times",
    arguments: [
      // 7.5 % and 5 % by chance, then 3.1 % and 1 %.
      (0.25, "0.9", false), (0.5, "1.1", false), (0.8, "1.4", true), (2.5, "3.1", true),
    ] as [(Double, String, Bool)])
  func limit(_ u: Double, _ stated: String, isNamed: Bool) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {u: \(u)}
      steps:
        - step: z
          formula: "3 * u"
          mistakes: [{name: added, formula: "u + 0.6"}]
      marking: {digits: 1}
      """)
    let mark = try desk.mark("z = \(stated)")["z"]
    #expect(mark?.verdict == .wrong)
    #expect(mark?.diagnosis?.rawValue == (isNamed ? "added" : nil), "\(mark?.message ?? "")")
  }

  /// σ(.7) is .6682 and tanh(.7) .6044; 1 − σ(1.3) is .2142 and 1 − tanh(1.3) .1383.
  ///
  /// .01 in a range of .43 either way is less than a 25th, but four formulas and more are tried.
  @Test(
    "A mistake of a new loss that nothing before shows is named where chance meets none of them",
    arguments: [
      ("h = 0.67\nL_new = 0.14", nil), ("h = 0.60\nL_new = 0.14", Diagnosis.wrongActivation),
      ("L_new = 0.14", nil), ("h = 0.6682\nL_new = 0.1383", .wrongActivation),
    ] as [(String, Diagnosis?)])
  func newLoss(_ answer: String, _ diagnosis: Diagnosis?) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {w: 0.5, x: 2, b: -0.3, g: -0.6, eta: 0.5}
      steps:
        - {step: h, formula: sigmoid(w * x + b)}
        - {step: L, formula: 1 - h}
        - {step: w_new, formula: w - eta * g}
        - {step: L_new, formula: L where w = w_new}
      marking: {digits: 2}
      """)
    let marks = try desk.mark("\(answer)\n")
    #expect(marks["L_new"]?.verdict == .wrong)
    #expect(marks["L_new"]?.diagnosis == diagnosis)
  }
}
