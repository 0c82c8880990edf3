import Marking
import Testing

/// Values within a formula that a student writes down rounded, and goes on with.
@Suite("Intermediate rounding")
struct IntermediateRoundingTests {
  /// A neuron with a bias of one digit more than the sheet writes; P is what the sheet says of its
  /// digits.
  private static func neuron(_ formula: String, x: String, b: String) throws -> Desk {
    try Desk(
      """
      gradus: 1
      given: {x: \(x), w: -0.33, b: \(b)}
      steps:
        - {step: P, formula: "x / 3"}
        - {step: A, formula: "\(formula)"}
      """)
  }

  /// .33 · 7.1 + .5198 is 2.8628, written down as 2.863: its tangent .9935006 is .994, that of
  /// 2.8628 would be .993.
  @Test(
    "A sum with its bias is written down as one number, not as its product",
    arguments: [
      ("-39.760", Verdict.correct), ("-39.720", .correct), ("-39.740", .correct),
      ("-39.750", .wrong), ("-39.770", .wrong),
    ])
  func sumWithBias(_ stated: String, _ verdict: Verdict) throws {
    let desk = try Self.neuron("40 * tanh(w * x + b)", x: "7.1", b: "-0.5198")
    #expect(try desk.mark("P = 2.367\nA = \(stated)")["A"]?.verdict == verdict)
  }

  /// −.33 · 9.4 + .8756 is −2.2264, written down as −2.226: a tenth of it is −.2226, written down
  /// as −.223.
  @Test(
    "What a slope makes of a rounded sum is written down as well",
    arguments: [("-6.690", Verdict.correct), ("-6.678", .correct), ("-6.684", .wrong)])
  func slope(_ stated: String, _ verdict: Verdict) throws {
    let desk = try Self.neuron("30 * leaky_relu(w * x + b, 0.1)", x: "9.4", b: "0.8756")
    #expect(try desk.mark("P = 3.133\nA = \(stated)")["A"]?.verdict == verdict)
  }

  /// The thirds of −.666, .398 and .049 are −.222, .132 and .016 when they are cut; a third itself
  /// is no line of the working.
  @Test(
    "A mean is cut sample by sample, its 1/n is not",
    arguments: [("-0.074", Verdict.correct), ("-0.073", .correct), ("-0.071", .wrong)])
  func mean(_ stated: String, _ verdict: Verdict) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {d: [-0.666, 0.398, 0.049], c: 0.7}
      steps:
        - {step: P, formula: "c / 3"}
        - {step: g, formula: "sum(1 / 3 * d)"}
      """)
    #expect(try desk.mark("P = 0.233\ng = \(stated)")["g"]?.verdict == verdict)
  }

  /// W, not stated, is .4 − .0123 · .7 = .39139; the product with 8.7 is 3.405093, written down as
  /// 3.405, whose tangent .99780 is .998.
  @Test(
    "A step that is not stated may be kept while values within a formula are written down",
    arguments: [("39.920", Verdict.correct), ("39.950", .wrong)])
  func unstated(_ answer: String, _ verdict: Verdict) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {x: 8.7, g: 0.0123, w: 0.4, b: 0.1}
      steps:
        - {step: P, formula: "x / 7"}
        - {step: W, formula: "w - 0.7 * g"}
        - {step: A, formula: "40 * tanh(W * x)"}
      """)
    #expect(try desk.mark("P = 1.243\nA = \(answer)")["A"]?.verdict == verdict)
  }
}
