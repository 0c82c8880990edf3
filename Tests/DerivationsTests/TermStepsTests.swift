import AnswerSheets
import Testing

@testable import Derivations

/// Reading expressions is linear in the answer: counted in the parser's steps.
@Suite("Steps of the reading of expressions") struct TermStepsTests {
  private static let rubric = """
    gradus: 1
    symbols: {X: [N, 1], W1: [N, M], W1_0: [M, 1]}
    steps:
      - {step: Z1, formula: "W1' * X + W1_0"}
      - {step: H, formula: relu(Z1)}
      - {step: dH_dZ1, formula: "jacobian(H, Z1)"}
    """

  /// Beginnings that may be left open: brackets of every kind, alone and behind names, functions
  /// and scripts.
  static let openings = [
    "(", "[", "{", #"\{"#, #"\begin{bmatrix}"#, #"\begin{cases}"#, #"\frac{"#, #"\frac{\partial "#,
    "dH[", "delta_", "H_(", "H(", "relu(", "sum(k, ", #"\sum_{"#, "delta(", "^{", "_{",
    #"\mathbf{1}_{"#,
  ]
  /// Links that may go on with a side between the openings.
  static let links = ["1 ", "H ", "= ", "-", "*", ", ", "&", "if ", ": "]

  /// The names of the problem, made ready once for all texts.
  private static let vocabulary = try? Samples(rubric).vocabulary

  private func steps(_ text: String) throws -> Int {
    let vocabulary = try #require(Self.vocabulary)
    let memory = ParserMemory(nil)
    var reader = DerivedStatementReader(
      MathToken.tokens(ofTyped: text), endingAt: text.utf8.count, vocabulary, memory)
    reader.run()
    return memory.steps
  }

  @Test(
    "Twice the length takes no more than twice the steps, whatever is left open",
    arguments: openings)
  func linear(_ first: String) throws {
    for second in Self.openings + Self.links {
      let unit = first + second
      let counts = try [1, 2, 4, 8].map {
        try steps("dH_dZ1 = " + String(repeating: unit, count: 6 * $0) + "1")
      }
      for (shorter, longer) in zip(counts, counts.dropFirst()) {
        #expect(longer <= shorter * 2 + shorter / 4 + 64, "\(unit): \(counts)")
      }
    }
  }

  @Test("No level of brackets doubles the steps", arguments: openings)
  func shallow(_ first: String) throws {
    for second in Self.openings + Self.links {
      let unit = first + second
      let counts = try [4, 8, 16].map {
        try steps("dH_dZ1 = " + String(repeating: unit, count: $0) + "1")
      }
      #expect(counts[2] <= counts[0] * 6 + 64, "\(unit): \(counts)")
    }
  }

  @Test("Brackets that are closed are read once, in whatever way they are tried first")
  func closed() throws {
    let counts = try [4, 8, 16].map { depth in
      try steps(
        "dH_dZ1 = " + String(repeating: #"\frac{dH["#, count: depth) + "1"
          + String(repeating: "]}{2}", count: depth))
    }
    #expect(counts[2] <= counts[0] * 6)
  }
}
