import Rubrics
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
    #expect(try !problem.isActivation(pair("dX", "L")), "a gradient of L is no function of it")
    #expect(try problem.isSoftmax(pair("P", "X")) && !problem.isSoftmax(pair("H", "X")))
    let gradient = try samples.quantity("dX")
    #expect(try problem.isGradient(gradient) && !problem.isGradient(samples.quantity("L")))
    #expect(try problem.pair(ofGradient: gradient) == pair("L", "X"))
    #expect(try problem.pair(ofGradient: samples.quantity("L")) == nil)
    #expect(problem.targets.count == 5 && problem.quantities.count == 6)
    #expect(try problem.activation(of: samples.quantity("X")) != nil)
    #expect(try problem.activation(of: samples.quantity("P")) == nil)
  }

  @Test("A rubric with numbers has no problem")
  func numbers() throws {
    let rubric = try RubricReader.read(
      Array("gradus: 1\ngiven: {x: 1}\nsteps: [{step: z, formula: 2 * x}]\n".utf8),
      fileName: "r.yaml")
    #expect(Problem(rubric) == nil)
  }

  @Test("Symbols come first, then the steps with what their formulas name")
  func uses() throws {
    let problem = try Samples.network().problem
    #expect(problem.quantities.map(\.name) == ["X", "W", "V", "Z", "H", "U", "Q"])
    #expect(problem.quantities.map(\.uses) == [[], [], [], [0, 1], [3], [2, 4], [2, 3, 5]])
    #expect(problem.quantities.map(\.step) == [nil, nil, nil, 0, 1, 2, 3])
    #expect(problem.quantities.map(\.axes) == [[0], [0, 1], [0, 1], [0], [0], [0], [0]])
  }

  private static func at(_ letter: String) -> Term.Index { .at(.index(letter)) }

  /// X is a column of N, quantity 0, and W a matrix of N rows and M columns, quantity 1.
  @Test(
    "An index takes its axis away, the lone one of a matrix one of the two",
    arguments: [
      (0, [], ["N"]), (0, [.all], ["N"]), (0, [at("i")], []), (0, [.all, at("j")], ["N"]),
      (0, [at("i"), .all], []), (1, [], ["N", "M"]), (1, [at("i")], ["N"]),
      (1, [at("i"), .all], ["M"]), (1, [.all, at("j")], ["N"]), (1, [.all, .all], ["N", "M"]),
      (1, [at("i"), at("j")], []),
    ] as [(Int, [Term.Index], [String])])
  func extents(_ quantity: Int, _ indices: [Term.Index], _ letters: [String]) throws {
    let problem = try Samples.network().problem
    let reference = Term.Reference(quantity: quantity, indices: indices)
    let extents = letters.map { Extent.symbol($0) }
    #expect(problem.freeExtents(reference) == extents)
    let value = problem.extents(of: .value(reference))
    #expect(value.below.isEmpty && value.above == extents)
    // Those of what it is by come first.
    let derivative = problem.extents(of: .derivative(Term.Reference(quantity: 3), by: reference))
    #expect(derivative.below == extents && derivative.above == [.symbol("M")])
  }
}
