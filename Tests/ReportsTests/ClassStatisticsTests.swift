import Algebra
import Marking
import Rubrics
import Testing

@testable import Reports

@Suite("Statistics of a class")
struct ClassStatisticsTests {
  /// A submission whose steps earned so many points of 1 each.
  private func result(_ points: [Double], error: String? = nil) -> SubmissionResult {
    let steps = points.enumerated().map { index, points in
      StepMark(
        step: "S\(index)", verdict: points == 1 ? .correct : .wrong, points: points, max: 1,
        stated: nil, expected: ExpectedValue(Matrix(scalar: 0), decimals: 0),
        diagnosis: points == 1 ? nil : index == 0 ? .transposed : .ascent)
    }
    return SubmissionResult(
      SubmissionMark(submission: "s", student: "s", file: "s", error: error, steps: steps))
  }

  private func statistics(_ results: [SubmissionResult]) -> ClassStatistics {
    var statistics = ClassStatistics(steps: [("S0", 1), ("S1", 1), ("S2", 1)])
    for result in results { statistics.add(result) }
    return statistics
  }

  @Test("Counts, mean and distribution")
  func counts() {
    let class4 = statistics([
      result([1, 1, 1]), result([1, 0, 0]), result([0, 0, 0]), result([0, 0, 0], error: "empty"),
    ])
    #expect(class4.submissions == 4)
    #expect(class4.unreadable == 1)
    #expect(class4.full == 1)
    #expect(class4.mean == 1)
    #expect(class4.distribution == [2, 0, 0, 1, 0, 0, 0, 0, 0, 1])
    #expect(class4.steps.map { $0.count(of: .wrong) } == [1, 2, 2])
    #expect(abs((class4.steps[0].facility ?? 0) - 2.0 / 3) < 1e-12)
    #expect(class4.hardest(5).map(\.name) == ["S1", "S2", "S0"])
    #expect(class4.mistakes.map(\.diagnosis) == [.ascent, .transposed])
    #expect(class4.mistakes.map(\.count) == [4, 1])
  }

  @Test("A right step that is not among the best of its group counts in no mean")
  func notCounted() {
    func step(_ points: Double, of max: Double) -> StepMark {
      StepMark(
        step: "s", verdict: .correct, points: points, max: max, stated: nil,
        expected: ExpectedValue(Matrix(scalar: 1), decimals: 2))
    }
    let marks = [[step(0, of: 0), step(1, of: 1)], [step(1, of: 1), step(0.5, of: 1)]]
    var statistics = ClassStatistics(steps: [("a", 1), ("b", 1)], max: 1)
    for steps in marks {
      statistics.add(
        SubmissionResult(SubmissionMark(submission: "s", student: "s", file: "s", steps: steps)))
    }
    #expect(statistics.steps.map(\.facility) == [1, 0.75])
  }

  @Test("Discrimination is the correlation with the other steps, as by the textbook's formula")
  func discrimination() throws {
    var seed: UInt64 = 7
    func next() -> Double {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(seed >> 62) / 3
    }
    let points = (0..<40).map { _ in [next(), next(), next()] }
    let found = statistics(points.map { result($0) })
    for step in 0..<3 {
      let own = points.map { $0[step] }
      let rest = points.map { $0.reduce(0, +) - $0[step] }
      let expected = Self.correlation(own, rest)
      let value = try #require(found.steps[step].discrimination)
      #expect(abs(value - expected) < 1e-12)
    }
  }

  /// Pearson's correlation from sums over the whole lists.
  private static func correlation(_ a: [Double], _ b: [Double]) -> Double {
    let count = Double(a.count)
    let (meanA, meanB) = (a.reduce(0, +) / count, b.reduce(0, +) / count)
    let product = zip(a, b).reduce(0) { $0 + ($1.0 - meanA) * ($1.1 - meanB) }
    let (squaresA, squaresB) = (
      a.reduce(0) { $0 + ($1 - meanA) * ($1 - meanA) },
      b.reduce(0) { $0 + ($1 - meanB) * ($1 - meanB) }
    )
    return product / (squaresA * squaresB).squareRoot()
  }

  @Test("Of equally hard steps the earlier comes first; steps that the class has not count nowhere")
  func order() {
    let found = statistics([result([0, 0, 1]), result([1, 1, 0, 0])])
    #expect(found.steps.count == 3)
    #expect(found.hardest(3).map(\.name) == ["S0", "S1", "S2"])
    #expect(found.hardest(1).map(\.name) == ["S0"])
  }

  @Test("Where all are alike discrimination is left open")
  func open() {
    #expect(statistics([result([1, 1, 1]), result([1, 1, 1])]).steps[0].discrimination == nil)
    #expect(statistics([]).steps[0].discrimination == nil)
    #expect(statistics([]).steps[0].facility == nil)
    #expect(statistics([]).mean == 0)
    #expect(statistics([result([1, 1, 1])]).hardest(3).isEmpty)
  }
}
