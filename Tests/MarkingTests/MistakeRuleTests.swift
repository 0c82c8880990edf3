import Marking
import Rubrics
import Testing

/// The mistake whose formula gives a wrong value, and no other.
@Suite("Rules of mistakes")
struct MistakeRuleTests {
  private static func diagnosis(_ formula: String, _ answer: String) throws -> Diagnosis? {
    let desk = try Desk(
      """
      gradus: 1
      given:
        W: [[0.51, 0.72], [0.23, 0.84]]
        x: [1.7, -2.9]
        b: [0.31, 0.67]
        e: [0.37, 0.59]
        eta: 0.13
        W_new: [[0.11, 0.12], [0.13, 0.14]]
      steps: [{step: Q, formula: "\(formula)"}]
      """)
    let mark = try #require(try desk.mark("Q = \(answer)")["Q"])
    #expect(mark.verdict == .wrong)
    return mark.diagnosis
  }

  @Test(
    "A bias is what is added to a weighted sum, on either side",
    arguments: [
      ("W * x + b", "[-1.221; -2.045]", .biasOmitted),
      ("b + W * x", "[-1.221; -2.045]", .biasOmitted),
      // Of two summands that are no weighted sum, and of one that is no given, none is a bias.
      ("b + tanh(x)", "[0.935; -0.994]", nil), ("tanh(x) + b", "[0.935; -0.994]", nil),
      ("W * x + tanh(x)", "[-1.221; -2.045]", nil), ("tanh(x) + W * x", "[-1.221; -2.045]", nil),
    ] as [(String, String, Diagnosis?)])
  func bias(_ formula: String, _ answer: String, _ diagnosis: Diagnosis?) throws {
    #expect(try Self.diagnosis(formula, answer) == diagnosis)
  }

  @Test(
    "A derivative that is left out is a slope on either side of a product, not what it multiplies",
    arguments: [
      ("e .* step(x)", "[0.370; 0.590]", .activationDerivativeOmitted),
      ("step(x) .* e", "[0.370; 0.590]", .activationDerivativeOmitted),
      ("e .* step(x)", "[1.000; 0.000]", .entrySlip),
      ("step(x) .* e", "[1.000; 0.000]", .entrySlip), ("e .* tanh(x)", "[0.370; 0.590]", nil),
    ] as [(String, String, Diagnosis?)])
  func slope(_ formula: String, _ answer: String, _ diagnosis: Diagnosis?) throws {
    #expect(try Self.diagnosis(formula, answer) == diagnosis)
  }

  @Test(
    "A rate is a given number that multiplies what is taken away",
    arguments: [
      ("x - eta * e", "[1.330; -3.490]", .rateOmitted),
      ("x - e * eta", "[1.330; -3.490]", .rateOmitted),
      ("x - eta * e", "[1.748; -2.823]", .ascent), ("x + eta * e", "[2.070; -2.310]", nil),
      ("relu(x) - eta * e", "[1.748; 0.077]", nil),
    ] as [(String, String, Diagnosis?)])
  func rate(_ formula: String, _ answer: String, _ diagnosis: Diagnosis?) throws {
    #expect(try Self.diagnosis(formula, answer) == diagnosis)
  }

  @Test(
    "Another activation, a logarithm to base 10, exponentials without their sum",
    arguments: [
      ("tanh(x)", "[1.700; 0.000]", .wrongActivation),
      ("relu(x)", "[0.935; -0.994]", .wrongActivation),
      ("log(e + 1)", "[0.137; 0.201]", .logBase10),
      ("softmax(x)", "[5.474; 0.055]", .softmaxNotNormalised),
      ("tanh(x) + relu(e)", "[2.070; -2.310]", .preActivationUsed),
      ("W * x", "[0.200; -1.212]", .weightsNotTransposed),
      ("W * x", "[1.221; 2.045]", .signFlipped),
      ("W .* W", "[.260 .053; .518 .706]", .transposed),
    ] as [(String, String, Diagnosis?)])
  func others(_ formula: String, _ answer: String, _ diagnosis: Diagnosis?) throws {
    #expect(try Self.diagnosis(formula, answer) == diagnosis)
  }

  @Test("A wrong formula that divides by what is written as 0 explains nothing")
  func unbounded() throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {x: [[1.5], [2.5]], a: 0.53, b: 0.47}
      steps: [{step: s, formula: "a - b"}, {step: v, formula: "x / s"}]
      """)
    let mark = try #require(try desk.mark("s = 0.0000\nv = [3 7]\n")["v"])
    #expect(mark.verdict == .wrong && mark.diagnosis == nil)
  }
}
