package import Algebra

/// Evaluation over intervals: every result contains all results of points of the operands.
extension Interval: Scalar {
  package init(_ numeral: Numeral) { self = numeral.exactInterval }

  package func raised(to exponent: Interval) -> Interval {
    if exponent.isPoint, exponent.lower == exponent.lower.rounded(), Swift.abs(exponent.lower) <= 64
    {
      return power(Int(exponent.lower))
    }
    return power(exponent)
  }

  package func applying(_ function: ElementaryFunction) -> Interval { function.rule.range(self) }

  package func compared(_ comparison: Comparison, with other: Interval) -> Interval {
    switch comparison {
    case .greater: Self.truth(always: lower > other.upper, never: upper <= other.lower)
    case .less: Self.truth(always: upper < other.lower, never: lower >= other.upper)
    case .greaterOrEqual: Self.truth(always: lower >= other.upper, never: upper < other.lower)
    case .lessOrEqual: Self.truth(always: upper <= other.lower, never: lower > other.upper)
    case .equal:
      Self.truth(
        always: isPoint && other.isPoint && lower == other.lower,
        never: upper < other.lower || lower > other.upper)
    }
  }

  private static func truth(always: Bool, never: Bool) -> Interval {
    always ? Interval(1) : never ? Interval(0) : Interval(lower: 0, upper: 1)
  }

  package static func maximum(_ left: Interval, _ right: Interval) -> Interval {
    Interval(lower: max(left.lower, right.lower), upper: max(left.upper, right.upper))
  }

  package static func minimum(_ left: Interval, _ right: Interval) -> Interval {
    Interval(lower: min(left.lower, right.lower), upper: min(left.upper, right.upper))
  }

  package static func index(where truths: [Interval]) -> Interval {
    let indices = truths.indices.filter { truths[$0].upper > 0 }
    return Interval(lower: Double((indices.first ?? 0) + 1), upper: Double((indices.last ?? 0) + 1))
  }

  package static func sum(_ terms: some Sequence<Interval>) -> Interval {
    var sum = NoiseFreeSum()
    for term in terms { sum.add(term) }
    return sum.value
  }

  package static func total(_ left: Interval, _ right: Interval) -> Interval {
    var sum = NoiseFreeSum(left)
    sum.add(right)
    return sum.value
  }

  package static func softmax(_ logits: [Interval]) -> [Interval] {
    logits.withUnsafeBufferPointer { logits in
      logits.indices.map { softmaxEntry(logits, at: $0) }
    }
  }

  package static func logSoftmax(_ logits: [Interval]) -> [Interval] {
    logits.withUnsafeBufferPointer { logits in
      logits.indices.map { logSoftmaxEntry(logits, at: $0) }
    }
  }

  /// The pullback of softmax, written as `p_i(1 − p_i) g_i − p_i Σ p_j g_j`.
  ///
  /// So the slope's exact range is used and, where one g alone is not 0 (a one-hot target), no
  /// variable occurs twice.
  package static func softmaxPullback(_ p: [Interval], _ g: [Interval]) -> [Interval] {
    p.indices.map { index in
      let others = sum(p.indices.lazy.filter { $0 != index }.map { p[$0] * g[$0] })
      return sum([p[index].sigmoidSlope() * g[index], -(p[index] * others)])
    }
  }

  package static func result(
    of operation: Operation, _ shape: Shape, _ operands: [Matrix<Interval>]
  ) -> Matrix<Interval> {
    Evaluation.result(of: operation, shape, operands)
  }

  package static func weightedLog(_ y: Interval, _ p: Interval) -> Interval {
    y.isPoint && y.lower == 0 ? Interval(0) : y * p.log()
  }
}

/// A sum of intervals by hand: exactly 0 where all that is left of its terms is binary noise.
struct NoiseFreeSum {
  private var sum: Interval
  private var magnitude: Double

  init(_ first: Interval = Interval(0)) {
    sum = first
    magnitude = first.magnitude
  }

  mutating func add(_ term: Interval) {
    sum = sum + term
    magnitude += term.magnitude
  }

  var value: Interval {
    let isNoise = magnitude.isFinite && sum.contains(0) && sum.magnitude <= magnitude * noiseShare
    return isNoise ? Interval(0) : sum
  }
}
