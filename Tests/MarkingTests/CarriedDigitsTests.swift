import Marking
import Testing

/// How many digits were carried on from what is written, where its numbers show different ones.
@Suite("Digits carried on")
struct CarriedDigitsTests {
  /// Most numbers lie between .1 and 1, where six significant digits are six decimals.
  ///
  /// z₁, worked out from an h of .9123443 that is written .912344, is 22.8086075; behind 22.8086
  /// nothing is known, so y₁ is .808608.
  @Test(
    "Where significant digits explain more numbers than decimals, they are what a sheet writes",
    arguments: [("0.808608", Verdict.followThrough), ("0.808900", .wrong)])
  func significant(_ stated: String, _ verdict: Verdict) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {c: 0.3, v: [7, 9, 11, 13, 17, 19, 23, 29], w: [25, 1]}
      steps:
        - {step: p, formula: "5 ./ v"}
        - {step: h, formula: "2.1 * c"}
        - {step: z, formula: "w * h"}
        - {step: y, formula: "z - 22"}
      """)
    let marks = try desk.mark(
      """
      p = [0.714286; 0.555556; 0.454545; 0.384615; 0.294118; 0.263158; 0.217391; 0.172414]
      h = 0.912344
      z = [22.8086; 0.912344]
      y = [\(stated); -21.0877]
      """)
    #expect(marks["y"]?.verdict == verdict)
  }

  /// d₃ = −.93935 e, with e between −.04855 and −.04845, may be .0455585: .0456 does not say
  /// .045600, though d₂ shows six decimals.
  @Test(
    "A short number beside a longer one was rounded, where it follows from an own value",
    arguments: [("-2.278e-3", Verdict.followThrough), ("-2.310e-3", .wrong)])
  func scientific(_ stated: String, _ verdict: Verdict) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {a: 0.3, w: [-0.48, -0.23, 0], h: [0.73806, -0.099763, -0.93935]}
      steps:
        - {step: p, formula: "a / 7"}
        - {step: e, formula: "a * 0.2"}
        - {step: d, formula: "e * h"}
        - {step: w_new, formula: "w - 0.05 * d"}
      """)
    let marks = try desk.mark(
      """
      p = 0.0429
      e = -0.0485
      d = [-0.0358; 4.839e-3; 0.0456]
      w_new = [-0.4782; -0.2302; \(stated)]
      """)
    #expect(marks["w_new"]?.verdict == verdict)
  }

  /// v₂ = .01 · 1.365² is .01863, written .019, and v̂₂ its hundredfold, 1.863; the guard digits of
  /// v₁ lie behind 10⁻⁷.
  @Test(
    "A small number in scientific notation has its guard digits behind its own last digit",
    arguments: [("1.863", Verdict.followThrough), ("1.875", .wrong)])
  func guardDigits(_ stated: String, _ verdict: Verdict) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {c: 5, g0: [0.6, 0.5], t: [7, 9, 11]}
      steps:
        - {step: p, formula: "c ./ t"}
        - {step: g, formula: "2 * g0"}
        - {step: v, formula: "0.01 * g .^ 2"}
        - {step: vhat, formula: "v / 0.01"}
      """)
    let marks = try desk.mark(
      """
      p = [0.714; 0.556; 0.455]
      g = [-0.043; 1.365]
      v = [1.85e-5; 0.019]
      vhat = [1.85e-3; \(stated)]
      """)
    #expect(marks["vhat"]?.verdict == verdict)
  }

  /// tanh 14.5 is 1 − 5·10⁻¹³, which is .999 when it is cut, and 1.000 when it is rounded; tanh 0
  /// is exactly 0.
  @Test(
    "A saturated value is no exact number",
    arguments: [
      ("[-0.999; 0.000]", Verdict.correct), ("[-1.000; 0.000]", .correct),
      ("[-0.998; 0.000]", .wrong), ("[-0.999; 0.001]", .wrong),
    ])
  func saturated(_ stated: String, _ verdict: Verdict) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {z: [-14.5, 0]}
      steps:
        - {step: H, formula: "tanh(z)"}
      """)
    #expect(try desk.mark("H = \(stated)")["H"]?.verdict == verdict)
  }
}
