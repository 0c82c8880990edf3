import Algebra
import Testing

@testable import Derivations

/// The ways that derivatives take.
@Suite("Chain rule paths")
struct ChainRulePathTests {
  /// The names on the way from one quantity to another.
  private static func path(_ above: String, by below: String, _ samples: Samples) throws
    -> [String]?
  {
    let pair = Problem.Pair(try samples.quantity(above), by: try samples.quantity(below))
    let path = ChainRulePath(pair, samples.problem, samples.models.samples)
    return path?.quantities.map { samples.problem.quantities[$0].name }
  }

  @Test("A derivative goes by all quantities through which every dependence goes")
  func paths() throws {
    let samples = try Samples.network()
    #expect(try Self.path("U", by: "W", samples) == ["W", "Z", "H", "U"])
    #expect(try Self.path("U", by: "V", samples) == ["V", "U"])
    // Z is used twice, H and U are passed by.
    #expect(try Self.path("Q", by: "W", samples) == ["W", "Z", "Q"])
    #expect(try Self.path("Z", by: "H", samples) == nil)
  }

  @Test("The product of its links is the derivative, but for a link that is left out or another")
  func product() throws {
    let samples = try Samples.network()
    let (problem, sample) = (samples.problem, samples.models.samples[0])
    let (w, z) = (try samples.quantity("W"), try samples.quantity("Z"))
    let (h, u) = (try samples.quantity("H"), try samples.quantity("U"))
    let way = try #require(
      ChainRulePath(Problem.Pair(u, by: w), problem, samples.models.samples))
    #expect(way.links == [Problem.Pair(z, by: w), Problem.Pair(h, by: z), Problem.Pair(u, by: h)])
    let whole = try #require(sample.jacobians[Problem.Pair(u, by: w)])
    let product = try #require(way.product(problem, sample))
    #expect(product.dimensions == whole.dimensions)
    #expect(zip(product.entries, whole.entries).allSatisfy { $0.intersects($1) })
    // Without the slope of tanh the rest is chained; with zeros in its place nothing is left.
    let slope = Problem.Pair(h, by: z)
    let without = try #require(way.product(problem, sample, replacing: [slope: Tensor?.none]))
    let (first, last) = (sample.jacobians[way.links[0]], sample.jacobians[way.links[2]])
    let rest = try #require(last.flatMap { first?.chained(with: $0, over: 1) })
    #expect(zip(without.entries, rest.entries).allSatisfy { $0.intersects($1) })
    let zeros = try #require(sample.jacobians[slope]).map { _ in Interval(0) }
    let nothing = try #require(way.product(problem, sample, replacing: [slope: zeros]))
    #expect(nothing.entries.allSatisfy { $0.contains(0) && $0.magnitude < 1e-12 })
    // One link may stand for several.
    let spanning = [Problem.Pair(u, by: z): sample.jacobians[Problem.Pair(u, by: z)]]
    let joined = try #require(way.product(problem, sample, replacing: spanning))
    #expect(zip(joined.entries, whole.entries).allSatisfy { $0.intersects($1) })
  }
}
