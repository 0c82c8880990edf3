package import Algebra

/// Evaluation over intervals: every result contains all results of points of the operands.
extension Interval: Scalar {
  package init(_ numeral: Numeral) { self = numeral.exactBox }

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

  package static func place(where truths: [Interval]) -> Interval {
    let places = truths.indices.filter { truths[$0].upper > 0 }
    return Interval(lower: Double((places.first ?? 0) + 1), upper: Double((places.last ?? 0) + 1))
  }

  package static func sum(_ terms: some Sequence<Interval>) -> Interval {
    var sum = BoxSum()
    for term in terms { sum.add(term) }
    return sum.value
  }

  package static func total(_ left: Interval, _ right: Interval) -> Interval {
    var sum = BoxSum(left)
    sum.add(right)
    return sum.value
  }

  /// The exact range of each entry: an entry is least where its own logit is least and all others are largest.
  package static func softmax(_ logits: [Interval]) -> [Interval] {
    logits.indices.map { place in
      let low = competition(logits, against: logits[place].lower, at: place, \.upper)
      let high = competition(logits, against: logits[place].upper, at: place, \.lower)
      let range = Interval(lower: (Interval(1) / low).lower, upper: (Interval(1) / high).upper)
      return range.intersection(Interval(lower: 0, upper: 1)) ?? range
    }
  }

  package static func logSoftmax(_ logits: [Interval]) -> [Interval] {
    logits.indices.map { place in
      let low = competition(logits, against: logits[place].lower, at: place, \.upper)
      let high = competition(logits, against: logits[place].upper, at: place, \.lower)
      return Interval(lower: (-low.log()).lower, upper: (-high.log()).upper)
    }
  }

  /// `1 + Σ exp(z_j − own)` over all other logits at one of their ends: the reciprocal of an entry of the softmax.
  private static func competition(
    _ logits: [Interval], against own: Double, at place: Int, _ end: (Interval) -> Double
  ) -> Interval {
    var sum = Interval(1)
    for other in logits.indices where other != place {
      sum = sum + (Interval(end(logits[other])) - Interval(own)).exp()
    }
    return sum
  }

  /// Written as `p_i(1 − p_i) g_i − p_i Σ p_j g_j`, so that the slope's exact range is used and, where one g alone is not 0 (a
  /// one-hot target), no variable occurs twice.
  package static func softmaxPullback(_ p: [Interval], _ g: [Interval]) -> [Interval] {
    p.indices.map { place in
      let others = sum(p.indices.lazy.filter { $0 != place }.map { p[$0] * g[$0] })
      return sum([p[place].sigmoidSlope() * g[place], -(p[place] * others)])
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
struct BoxSum {
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
    let isNoise =
      magnitude.isFinite && sum.contains(0) && sum.magnitude <= magnitude * noiseShare
    return isNoise ? Interval(0) : sum
  }
}
