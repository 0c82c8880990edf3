internal import RealModule

/// The softmax of intervals: exact ranges, because an entry is least where its own logit is least
/// and all others are largest.
extension Interval {
  /// The range of the entry of `exp z / Σ exp z` at an index.
  public static func softmaxEntry(_ logits: UnsafeBufferPointer<Interval>, at index: Int)
    -> Interval
  {
    let range = Interval(
      lower: Directed.quotient(1, mostOdds(logits, against: index), .down),
      upper: Directed.quotient(1, leastOdds(logits, against: index), .up))
    return range.intersection(Interval(lower: 0, upper: 1)) ?? range
  }

  /// The range of its logarithm.
  public static func logSoftmaxEntry(
    _ logits: UnsafeBufferPointer<Interval>, at index: Int
  ) -> Interval {
    Interval(
      lower: -above(.log(mostOdds(logits, against: index))),
      upper: -below(.log(leastOdds(logits, against: index))))
  }

  /// The most that `1 + Σ exp(z_j − z_i)` over all other logits can be: the reciprocal of an entry
  /// of the softmax.
  private static func mostOdds(
    _ logits: UnsafeBufferPointer<Interval>, against index: Int
  ) -> Double {
    var sum = 1.0
    for other in logits.indices where other != index {
      let lead = Directed.sum(logits[other].upper, -logits[index].lower, .up)
      sum = Directed.sum(sum, max(above(.exp(lead)), 0), .up)
    }
    return sum
  }

  /// The least that it can be.
  private static func leastOdds(
    _ logits: UnsafeBufferPointer<Interval>, against index: Int
  ) -> Double {
    var sum = 1.0
    for other in logits.indices where other != index {
      let lead = Directed.sum(logits[other].lower, -logits[index].upper, .down)
      sum = Directed.sum(sum, max(below(.exp(lead)), 0), .down)
    }
    return sum
  }
}
