import Testing

@testable import Derivations

@Suite("Problems of derivations")
struct ProblemTests {
  @Test("What a problem knows of its steps")
  func problem() throws {
    let samples = try Samples(
      """
      gradus: 1
      symbols: {X: [N, 1], Y: [N, 1]}
      steps:
        - {step: P, formula: "softmax(X)"}
        - {step: H, formula: "tanh(X)"}
        - {step: L, formula: "cross_entropy(Y, P)"}
        - {step: dX, formula: "gradient(L, X)"}
        - {step: dP_dX, formula: "jacobian(P, X)"}
      """)
    let problem = samples.problem
    func pair(_ above: String, _ below: String) throws -> Problem.Pair {
      Problem.Pair(try samples.quantity(above), by: try samples.quantity(below))
    }
    #expect(try problem.isActivation(pair("P", "X")) && problem.isActivation(pair("H", "X")))
    #expect(try !problem.isActivation(pair("L", "P")) && !problem.isActivation(pair("dX", "X")))
    #expect(try problem.isSoftmax(pair("P", "X")) && !problem.isSoftmax(pair("H", "X")))
    let gradient = try samples.quantity("dX")
    #expect(try problem.isGradient(gradient) && !problem.isGradient(samples.quantity("L")))
    #expect(try problem.gradient(gradient) == pair("L", "X"))
    #expect(try problem.gradient(samples.quantity("L")) == nil)
    #expect(problem.targets.count == 5 && problem.quantities.count == 6)
    #expect(try problem.activation(of: samples.quantity("X")) != nil)
    #expect(try problem.activation(of: samples.quantity("P")) == nil)
  }
}
