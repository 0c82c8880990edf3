import Algebra
import Rubrics
import Testing

@testable import Derivations

/// The random numbers of a sample.
@Suite("Sample model")
struct SampleModelTests {
  private static let kinked = SampleModelsTests.kinked

  private static func models(_ text: String) throws -> SampleModels {
    try #require(try SampleModelsTests.models(text, count: 3))
  }

  @Test("The sizes of a sample are all different, from 4 up, and none that the rubric names")
  func sizes() throws {
    for sample in try Self.models(Self.kinked).samples {
      #expect(Set(sample.sizes).count == 2)
      #expect(sample.sizes.allSatisfy { $0 >= 4 })
    }
    let named = Self.kinked.replacing("[3, 1]", with: "[4, 1]")
    for sample in try Self.models(named).samples {
      #expect(sample.sizes.allSatisfy { $0 >= 5 })
    }
  }

  @Test("No argument of a kink lies near it, and both of its sides occur")
  func margin() throws {
    let models = try Self.models(Self.kinked)
    for sample in models.samples {
      // The symbols come first, then the steps.
      let arguments = sample.values[4].entries
      #expect(arguments.allSatisfy { $0.lower > 0.02 || $0.upper < -0.02 })
    }
    let all = models.samples.flatMap { $0.values[4].entries }
    #expect(all.contains { $0.lower > 0 } && all.contains { $0.upper < 0 })
  }

  @Test("Symbols lie between 0.25 and 1.75 in size, of either sign")
  func symbols() throws {
    let samples = try Self.models(Self.kinked).samples
    let weights = samples.flatMap { $0.values[1].entries }
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
    let models = try Self.models(Self.targets(shape))
    #expect(models.showsAllKinks)
    for sample in models.samples {
      let targets = sample.values[1]
      #expect(targets.entries.allSatisfy { $0 == Interval(0) || $0 == Interval(1) })
      let samples = targets.dimensions[0] == 1 ? 1 : targets.dimensions[1]
      let columns = targets.entries.indices.filter { targets.entries[$0] == Interval(1) }
        .map { $0 % samples }
      #expect(columns.sorted() == Array(0..<samples))
    }
  }

  /// The targets Y of a cross-entropy whose classes lie down the columns or along the rows.
  private static func entropy(_ shape: String, _ direction: String) -> String {
    """
    gradus: 1
    symbols: {Z: \(shape), Y: \(shape)}
    steps:
      - {step: P, formula: "softmax(Z\(direction))"}
      - {step: L, formula: "cross_entropy(Y, P\(direction))"}
    """
  }

  @Test(
    "The shares of two classes or more come to 1 for each sample, a single one is any number",
    arguments: [
      ("[K, 1]", "", true), ("[K, M]", "", true), ("[1, M]", "", false), ("[K, M]", ", 1", true),
      ("[K, 1]", ", 1", true), ("[1, K]", ", 2", true), ("[M, K]", ", 2", true),
      ("[M, 1]", ", 2", false),
    ])
  func shares(_ shape: String, _ direction: String, areShares: Bool) throws {
    for sample in try Self.models(Self.entropy(shape, direction)).samples {
      let rows = sample.values[1].rows
      let sums = (direction == ", 2" ? rows : turned(rows)).map { $0.reduce(0, +) }
      #expect(sums.allSatisfy { abs($0 - 1) < 1e-9 } == areShares, "\(rows)")
    }
  }
}
