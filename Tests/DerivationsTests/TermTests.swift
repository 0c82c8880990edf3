import Algebra
import Testing

@testable import Derivations

/// Indices within expressions, and the ways that derivatives take.
@Suite("Terms")
struct TermTests {
  private static func samples() throws -> Samples {
    try Samples(
      """
      gradus: 1
      symbols: {X: [N, 1], W: [N, M], V: [M, K]}
      steps:
        - {step: Z, formula: "W' * X"}
        - {step: H, formula: "tanh(Z)"}
        - {step: U, formula: "V' * H"}
        - {step: Q, formula: "U + V' * Z"}
      """)
  }

  @Test(
    "The letters that no sum binds are free",
    arguments: [
      ("W[i,j] * X[i]", ["i", "j"]), (#"\sum_{i=1}^N W[i,j] X[i]"#, ["j"]),
      (#"\sum_i X[i] + X[k]"#, ["k"]), ("dH_dZ[i,j]", ["i", "j"]), ("W", []),
      ("delta(i,j) * [X[k], 2; 3, 4]", ["i", "j", "k"]), ("(Z[i] > H[j])", ["i", "j"]),
      ("tanh(Z[i])^2", ["i"]), (#"\frac{\partial H_i}{\partial Z_j}"#, ["i", "j"]),
      (#"\begin{cases} X[i] & Z[k] > 0 \\ 0 & Z[k] \le 0 \end{cases}"#, ["i", "k"]),
    ] as [(String, Set<String>)])
  func letters(_ written: String, _ letters: Set<String>) throws {
    #expect(try Self.samples().term(written).freeLetters == letters)
  }

  @Test("Each index in turn is exchanged, and nothing else")
  func indices() throws {
    let samples = try Self.samples()
    let term = try samples.term("W[i,j] * X[i] + tanh(Z[k])")
    #expect(term.indexAtoms == ["i", "j", "i", "k"].map { .index($0) })
    let exchanged = term.indexAtoms.indices.map { term.exchangingIndex($0, for: .index("l")) }
    let wanted = try [
      "W[l,j] * X[i] + tanh(Z[k])", "W[i,l] * X[i] + tanh(Z[k])", "W[i,j] * X[l] + tanh(Z[k])",
      "W[i,j] * X[i] + tanh(Z[l])",
    ].map { try samples.term($0) }
    #expect(exchanged == wanted)
    #expect(term.exchangingIndex(4, for: .index("l")) == term)
  }

  @Test("Where an index stands: at which axis of what, among how many")
  func visits() throws {
    let samples = try Self.samples()
    func uses(_ letter: String) throws -> Set<[Int]> {
      var visitor = IndexVisitor(letter: letter)
      visitor.visit(try samples.term("W[i,j] * X[i]"))
      return Set(visitor.uses.map { [$0.axis, $0.count] })
    }
    #expect(try uses("i") == [[0, 2], [0, 1]] && uses("j") == [[1, 2]] && uses("k") == [])
  }

  /// The names on the way from one quantity to another.
  private static func path(_ above: String, by below: String, _ samples: Samples) throws
    -> [String]?
  {
    let pair = Problem.Pair(try samples.quantity(above), by: try samples.quantity(below))
    let path = ChainRulePath(pair, samples.problem, samples.models.draws)
    return path?.path.map { samples.problem.quantities[$0].name }
  }

  @Test("A derivative goes by all quantities through which every dependence goes")
  func paths() throws {
    let samples = try Self.samples()
    #expect(try Self.path("U", by: "W", samples) == ["W", "Z", "H", "U"])
    #expect(try Self.path("U", by: "V", samples) == ["V", "U"])
    // Z is used twice, H and U are passed by.
    #expect(try Self.path("Q", by: "W", samples) == ["W", "Z", "Q"])
    #expect(try Self.path("Z", by: "H", samples) == nil)
  }

  @Test("The product of its links is the derivative, but for a link that is left out or another")
  func product() throws {
    let samples = try Self.samples()
    let (problem, draw) = (samples.problem, samples.models.draws[0])
    let (w, z) = (try samples.quantity("W"), try samples.quantity("Z"))
    let (h, u) = (try samples.quantity("H"), try samples.quantity("U"))
    let way = try #require(
      ChainRulePath(Problem.Pair(u, by: w), problem, samples.models.draws))
    #expect(way.links == [Problem.Pair(z, by: w), Problem.Pair(h, by: z), Problem.Pair(u, by: h)])
    let whole = try #require(draw.jacobians[Problem.Pair(u, by: w)])
    let product = try #require(way.product(problem, draw))
    #expect(product.dimensions == whole.dimensions)
    #expect(zip(product.entries, whole.entries).allSatisfy { $0.intersects($1) })
    // Without the slope of tanh the rest is chained; with zeros in its place nothing is left.
    let slope = Problem.Pair(h, by: z)
    let without = try #require(way.product(problem, draw, replacing: [slope: Tensor?.none]))
    let (first, last) = (draw.jacobians[way.links[0]], draw.jacobians[way.links[2]])
    let rest = try #require(last.flatMap { first?.chained(with: $0, over: 1) })
    #expect(zip(without.entries, rest.entries).allSatisfy { $0.intersects($1) })
    let zeros = try #require(draw.jacobians[slope]).map { _ in Interval(0) }
    let nothing = try #require(way.product(problem, draw, replacing: [slope: zeros]))
    #expect(nothing.entries.allSatisfy { $0.contains(0) && $0.magnitude < 1e-12 })
    // One link may stand for several.
    let spanning = [Problem.Pair(u, by: z): draw.jacobians[Problem.Pair(u, by: z)]]
    let joined = try #require(way.product(problem, draw, replacing: spanning))
    #expect(zip(joined.entries, whole.entries).allSatisfy { $0.intersects($1) })
  }

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
