import Algebra
import Derivations
import Rubrics
import Testing

@testable import Marking

/// The model of a rubric with symbols before any answer comes.
@Suite("Rubrics of derivations made ready")
struct DerivationModelTests {
  private static let rubric = """
    gradus: 1
    symbols: {X: [N, 1], W: [N, M]}
    steps:
      - {step: Z, formula: "W' * X"}
      - {step: H, formula: sigmoid(Z)}
      - {step: dH_dZ, formula: "jacobian(H, Z)"}
    """

  private func model(_ text: String) throws -> DerivationModel? {
    DerivationModel(try RubricReader.read(Array(text.utf8), fileName: "r.yaml"))
  }

  @Test("Every expression is held against the reference in three independent samples")
  func samples() throws {
    let model = try #require(try model(Self.rubric))
    #expect(model.samples.count == 3)
    #expect(Set(model.samples.map { $0.values[0].entries[0].lower }).count == 3)
  }

  @Test("What is expected is told with its shape")
  func expected() throws {
    let model = try #require(try model(Self.rubric))
    #expect(
      (0..<3).map { model.expected($0).description } == [
        "W' * X (M × 1)", "sigmoid(Z) (M × 1)", "jacobian(H, Z) (M × M)",
      ])
  }

  @Test("A rubric with numbers has no such model")
  func numbers() throws {
    #expect(try model("gradus: 1\ngiven: {x: 1}\nsteps: [{step: z, formula: 2 * x}]\n") == nil)
  }
}
