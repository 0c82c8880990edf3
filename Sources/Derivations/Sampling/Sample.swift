internal import Algebra
internal import Formulas
internal import Notation
package import Rubrics

/// One random sample: a number for every size, values for every symbol, and all that follows from
/// them.
package struct Sample: Sendable {
  /// The length that each letter stands for, in the order of the problem's sizes.
  package var sizes: [Int]
  package var values: [Tensor]
  /// The derivatives, the axes of what they are by first, axes of 1 left out.
  package var jacobians: [Problem.Pair: Tensor]
  /// The branches of kinks that the values take.
  let coverage: KinkCoverage

  /// How often values are drawn anew to keep away from kinks.
  private static let attempts = 400
  /// The most entries worked out in all attempts together before another attempt is begun.
  private static let mostWork = 2_000_000
  /// The least distance of every argument from a kink.
  private static let margin = 0.02

  /// The sample of a seed; nil where the problem's formulas give no finite values anywhere near.
  ///
  /// - Parameter scale: how many times as large as usual its symbols are.
  init?(_ problem: inout Problem, _ derivation: Rubric.Derivation, seed: UInt64, scale: Double = 1)
  {
    var random = SplitMix(state: seed)
    sizes = Self.sizes(derivation, &random)
    var model = SampleModel(derivation, sizes)
    guard let nodes = model.define(problem.quantities) else { return nil }
    model.measure(&problem, nodes)
    let pairs = model.differentiate(problem, nodes)
    var work = 0
    for attempt in 0..<Self.attempts where work < Self.mostWork {
      work += model.entryCount
      // Logarithms and roots need positive arguments.
      var evaluation = model.evaluation(&random, isPositive: attempt % 4 == 3, scale)
      let values = nodes.map { Tensor(evaluation.value(of: $0)) }
      guard !values.contains(where: \.isIndeterminate), model.isSmooth(&evaluation, Self.margin)
      else {
        continue
      }
      self.values = values
      jacobians = [:]
      for (pair, node) in pairs {
        jacobians[pair] = problem.tensor(pair, evaluation.value(of: node), sizes: sizes)
      }
      if jacobians.values.contains(where: \.isIndeterminate) { continue }
      coverage = model.coverage(&evaluation)
      return
    }
    return nil
  }

  /// Sizes from 4 up, all different and none of them a number that the rubric names.
  private static func sizes(
    _ derivation: Rubric.Derivation, _ random: inout SplitMix
  ) -> [Int] {
    let numbers = derivation.symbols.flatMap { [$0.rows, $0.columns] }.compactMap {
      if case .number(let number) = $0 { number } else { nil }
    }
    var sizes: [Int] = []
    var next = 4
    while sizes.count < derivation.sizes.count {
      if !numbers.contains(next) { sizes.append(next) }
      next += 1
    }
    for index in sizes.indices.dropLast() {
      sizes.swapAt(index, index + Int(random.next() % UInt64(sizes.count - index)))
    }
    return sizes
  }

  /// The number that an extent is here.
  package func length(_ extent: Extent, in problem: Problem) -> Int {
    switch extent {
    case .number(let number): number
    case .symbol(let letter): problem.sizes.firstIndex(of: letter).map { sizes[$0] } ?? 0
    }
  }
}

/// Pseudo-random numbers with a period of 2⁶⁴ (Steele, Lea and Flood 2014).
struct SplitMix {
  var state: UInt64

  /// The next 64 random bits.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number of 52 random bits from 0.25 to 1.75, of either sign.
  mutating func symbol(isPositive: Bool) -> Double {
    let share = Double(next() >> 12) * 0x1p-52
    let value = 0.25 + 1.5 * share
    return isPositive || next() & 1 == 0 ? value : -value
  }
}
