import Algebra
import Rubrics
import Testing

@testable import Derivations

@Suite("Samples")
struct SampleTests {
  /// The first numbers that the authors' own program prints for the seed 0.
  @Test("Random numbers are those of SplitMix64")
  func generator() {
    var random = SplitMix(state: 0)
    #expect(
      (0..<3).map { _ in random.next() } == [
        0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F,
      ])
  }

  @Test("Symbols are spread over .25 to 1.75, and of one sign only where that is asked")
  func symbols() {
    var random = SplitMix(state: 1)
    let positive = (0..<2000).map { _ in random.symbol(isPositive: true) }
    #expect(positive.allSatisfy { (0.25...1.75).contains($0) })
    #expect(positive.contains { $0 < 0.3 } && positive.contains { $0 > 1.7 })
    let both = (0..<2000).map { _ in random.symbol(isPositive: false) }
    #expect(both.allSatisfy { (0.25...1.75).contains(abs($0)) })
    #expect((800...1200).contains(both.count { $0 < 0 }))
  }

  @Test("An extent is its number, or the size that its letter stands for here")
  func lengths() throws {
    let samples = try Samples.network()
    let sample = samples.models.samples[0]
    #expect(sample.length(.number(7), in: samples.problem) == 7)
    let lengths = ["N", "M", "K"].map { sample.length(.symbol($0), in: samples.problem) }
    #expect(lengths.sorted() == [4, 5, 6])
    #expect(lengths == ["N", "M", "K"].map(samples.size))
    #expect(sample.length(.symbol("Q"), in: samples.problem) == 0)
  }

  /// The derivative of tanh is 1 − h², and z does not hang on V.
  @Test("A sample has the derivatives of later quantities by earlier ones")
  func derivatives() throws {
    let samples = try Samples.network()
    let (z, h) = (try samples.quantity("Z"), try samples.quantity("H"))
    let sample = samples.models.samples[0]
    let slope = try #require(sample.jacobians[Problem.Pair(h, by: z)])
    let count = samples.size("M")
    #expect(slope.dimensions == [count, count])
    let values = samples["H"].map { $0[0] }
    for row in 0..<count {
      for column in 0..<count {
        let expected = row == column ? 1 - values[row] * values[row] : 0
        #expect(abs(slope.entries[row * count + column].midpoint - expected) < 1e-9)
      }
    }
    #expect(sample.jacobians[Problem.Pair(z, by: h)] == nil)
    let unused = try #require(sample.jacobians[Problem.Pair(z, by: samples.quantity("V"))])
    #expect(unused.entries.allSatisfy { $0 == Interval(0) })
  }

  @Test("No letter always has the smallest size")
  func shuffledSizes() throws {
    let samples = try #require(
      try SampleModelsTests.models(SampleModelsTests.kinked, count: 16)
    ).samples
    #expect(samples.count == 16 && Set(samples.map(\.sizes)) == [[4, 5], [5, 4]])
  }
}
