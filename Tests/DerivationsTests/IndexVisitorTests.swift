import Testing

@testable import Derivations

@Suite("Uses of an index")
struct IndexVisitorTests {
  @Test("Where an index stands: at which axis of what, among how many")
  func visits() throws {
    let samples = try Samples.network()
    func uses(_ letter: String) throws -> Set<[Int]> {
      var visitor = IndexVisitor(letter: letter)
      visitor.visit(try samples.term("W[i,j] * X[i]"))
      return Set(visitor.uses.map { [$0.axis, $0.count] })
    }
    #expect(try uses("i") == [[0, 2], [0, 1]] && uses("j") == [[1, 2]] && uses("k") == [])
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
    #expect(try Samples.network().term(written).freeLetters == letters)
  }
}
