package import Rubrics

/// A problem with the random samples in which answers are held against it.
package struct SampleModels: Sendable {
  package let problem: Problem
  package let samples: [Sample]
  /// Whether the samples together show both branches of every kink: else an answer that leaves one
  /// out passes.
  package let showsAllKinks: Bool
  /// At most this number of samples is tried until every kink is shown from both sides.
  private static let mostAttempts = 64

  /// Draws so many samples, always the same for one rubric; nil for a rubric with numbers.
  package init?(_ rubric: Rubric, count: Int) {
    guard let derivation = rubric.derivation, var problem = Problem(rubric) else { return nil }
    // The rubric's own hash, so that nobody can work towards the numbers drawn.
    var seed = rubric.sha256.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    var samples: [Sample] = []
    var coverage: KinkCoverage?
    for attempt in 0..<Self.mostAttempts {
      if attempt >= count * 8, samples.isEmpty { break }
      if samples.count >= count, coverage?.isComplete ?? true { break }
      defer { seed = seed &+ 0x5851_F42D_4C95_7F2D }
      // A kink behind a constant, `relu(x - 2)`, lies beyond the usual numbers; those four times as
      // large are exact as well.
      let scale = attempt < count * 4 ? 1.0 : 4
      guard let sample = Sample(&problem, derivation, seed: seed, scale: scale) else { continue }
      let together = coverage?.union(sample.coverage) ?? sample.coverage
      // Beyond the samples that are wanted only those that show more.
      guard samples.count < count || together != coverage else { continue }
      samples.append(sample)
      coverage = together
    }
    guard !samples.isEmpty else { return nil }
    self.problem = problem
    self.samples = samples
    showsAllKinks = coverage?.isComplete ?? true
  }
}
