package import Rubrics

/// A problem with the random worlds in which answers are held against it.
package struct Worlds: Sendable {
  package let problem: Problem
  package let draws: [WorldDraw]

  /// Draws so many worlds, always the same for one rubric; nil for a rubric with numbers.
  package init?(_ rubric: Rubric, count: Int) {
    guard let derivation = rubric.derivation, var problem = Problem(rubric) else { return nil }
    // The rubric's own hash, so that nobody can work towards the numbers drawn.
    var seed = rubric.sha256.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    var draws: [WorldDraw] = []
    for _ in 0..<count * 4 where draws.count < count {
      if let draw = WorldDraw(&problem, derivation, seed: seed) { draws.append(draw) }
      seed = seed &+ 0x5851_F42D_4C95_7F2D
    }
    guard !draws.isEmpty else { return nil }
    self.problem = problem
    self.draws = draws
  }
}
