import Algebra
import Rubrics
import Testing

@testable import Derivations

/// The random samples in which expressions are compared.
@Suite("Sample models")
struct SampleModelsTests {
  private static let kinked = """
    gradus: 1
    symbols: {X: [N, 1], W: [N, M], b: [M, 1], c: [3, 1]}
    steps:
      - {step: Z, formula: "W' * X + b"}
      - {step: H, formula: relu(Z)}
      - {step: dH_dZ, formula: "jacobian(H, Z)"}
    """

  private func models(_ text: String, count: Int) throws -> SampleModels? {
    SampleModels(
      try RubricReader.read(Array(text.utf8), fileName: "r.yaml"), count: count)
  }

  @Test("As many samples are drawn as are asked for, each with numbers of its own")
  func independent() throws {
    let models = try #require(try models(Self.kinked, count: 3))
    #expect(models.draws.count == 3)
    let first = models.draws.map { $0.values[0].entries[0].lower }
    #expect(Set(first).count == 3)
    #expect(models.showsAllKinks)
  }

  @Test("The sizes of a sample are all different, from 4 up, and none that the rubric names")
  func sizes() throws {
    for draw in try #require(try models(Self.kinked, count: 3)).draws {
      #expect(Set(draw.sizes).count == 2)
      #expect(draw.sizes.allSatisfy { $0 >= 4 })
    }
    let named = Self.kinked.replacing("[3, 1]", with: "[4, 1]")
    for draw in try #require(try models(named, count: 3)).draws {
      #expect(draw.sizes.allSatisfy { $0 >= 5 })
    }
  }

  @Test("No argument of a kink lies near it, and both of its sides occur")
  func margin() throws {
    let models = try #require(try models(Self.kinked, count: 3))
    for draw in models.draws {
      // The symbols come first, then the steps.
      let arguments = draw.values[4].entries
      #expect(arguments.allSatisfy { $0.lower > 0.02 || $0.upper < -0.02 })
    }
    let all = models.draws.flatMap { $0.values[4].entries }
    #expect(all.contains { $0.lower > 0 } && all.contains { $0.upper < 0 })
  }

  @Test("Symbols lie between 0.25 and 1.75 in size, of either sign")
  func symbols() throws {
    let draws = try #require(try models(Self.kinked, count: 3)).draws
    let weights = draws.flatMap { $0.values[1].entries }
    #expect(weights.allSatisfy { $0.isPoint && (0.25...1.75).contains(abs($0.lower)) })
    #expect(weights.contains { $0.lower < 0 } && weights.contains { $0.lower > 0 })
  }

  private static func targets(_ shape: String) -> String {
    """
    gradus: 1
    symbols: {Z: \(shape), Y: {shape: \(shape), one-hot: true}}
    steps: [{step: E, formula: "Z - Y"}]
    """
  }

  @Test(
    "One-hot targets have a single 1 in each column, a lone row one along it",
    arguments: ["[K, 1]", "[K, M]", "[3, M]", "[1, K]"])
  func oneHot(_ shape: String) throws {
    let models = try #require(try models(Self.targets(shape), count: 3))
    #expect(models.showsAllKinks)
    for draw in models.draws {
      let targets = draw.values[1]
      #expect(targets.entries.allSatisfy { $0 == Interval(0) || $0 == Interval(1) })
      let samples = targets.dimensions[0] == 1 ? 1 : targets.dimensions[1]
      let columns = targets.entries.indices.filter { targets.entries[$0] == Interval(1) }
        .map { $0 % samples }
      #expect(columns.sorted() == Array(0..<samples))
    }
  }

  @Test("One rubric has always the same samples, another word in it other ones")
  func seed() throws {
    let values = try [Self.kinked, Self.kinked, Self.kinked + "# other\n"].map {
      try #require(try models($0, count: 1)).draws[0].values[1].entries
    }
    #expect(values[0] == values[1])
    #expect(values[0] != values[2])
  }

  @Test("A rubric with numbers has none")
  func numbers() throws {
    #expect(
      try models("gradus: 1\ngiven: {x: 1}\nsteps: [{step: z, formula: 2 * x}]\n", count: 3) == nil)
  }
}
