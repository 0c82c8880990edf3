import Algebra
import Derivations
import Rubrics
import Testing

@testable import Marking

/// What a rubric with symbols is made into before any answer comes.
@Suite("Rubrics of derivations made ready")
struct DerivationKeyTests {
  private static let rubric = """
    gradus: 1
    symbols: {X: [N, 1], W: [N, M]}
    steps:
      - {step: Z, formula: "W' * X"}
      - {step: H, formula: sigmoid(Z)}
      - {step: dH_dZ, formula: "jacobian(H, Z)"}
    """

  private func key(_ text: String) throws -> DerivationKey? {
    DerivationKey(try RubricReader.read(Array(text.utf8), fileName: "r.yaml"))
  }

  @Test("Every expression is held against the reference in three independent samples")
  func samples() throws {
    let key = try #require(try key(Self.rubric))
    #expect(key.draws.count == 3)
    #expect(Set(key.draws.map { $0.values[0].entries[0].lower }).count == 3)
  }

  @Test("What is expected is told with its shape")
  func expected() throws {
    let key = try #require(try key(Self.rubric))
    #expect(
      (0..<3).map { key.expected($0).description } == [
        "W' * X (M × 1)", "sigmoid(Z) (M × 1)", "jacobian(H, Z) (M × M)",
      ])
  }

  @Test("A rubric with numbers has no such key")
  func numbers() throws {
    #expect(try key("gradus: 1\ngiven: {x: 1}\nsteps: [{step: z, formula: 2 * x}]\n") == nil)
  }
}
