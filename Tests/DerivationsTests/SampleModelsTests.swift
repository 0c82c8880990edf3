import Algebra
import Rubrics
import Testing

@testable import Derivations

/// The random samples in which expressions are compared.
@Suite("Sample models")
struct SampleModelsTests {
  static let kinked = """
    gradus: 1
    symbols: {X: [N, 1], W: [N, M], b: [M, 1], c: [3, 1]}
    steps:
      - {step: Z, formula: "W' * X + b"}
      - {step: H, formula: relu(Z)}
      - {step: dH_dZ, formula: "jacobian(H, Z)"}
    """

  static func models(_ text: String, count: Int) throws -> SampleModels? {
    SampleModels(
      try RubricReader.read(Array(text.utf8), fileName: "r.yaml"), count: count)
  }

  @Test("As many samples are drawn as are asked for, each with numbers of its own")
  func independent() throws {
    let models = try #require(try Self.models(Self.kinked, count: 3))
    #expect(models.samples.count == 3)
    let first = models.samples.map { $0.values[0].entries[0].lower }
    #expect(Set(first).count == 3)
    #expect(models.showsAllKinks)
  }

  @Test("One rubric has always the same samples, another word in it other ones")
  func seed() throws {
    let values = try [Self.kinked, Self.kinked, Self.kinked + "# other\n"].map {
      try #require(try Self.models($0, count: 1)).samples[0].values[1].entries
    }
    #expect(values[0] == values[1])
    #expect(values[0] != values[2])
  }

  @Test("A rubric with numbers has none")
  func numbers() throws {
    #expect(
      try Self.models("gradus: 1\ngiven: {x: 1}\nsteps: [{step: z, formula: 2 * x}]\n", count: 3)
        == nil)
  }
}
