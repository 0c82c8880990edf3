/// A closed set of real numbers between two bounds.
///
/// Every operation rounds outward: its result contains all results of points of its operands. That is what makes a verdict a
/// proof. Bounds may be infinite, never NaN; an infinite bound stands for "no bound", so 0 times it is 0.
package struct Interval: Hashable, Sendable {
  package var lower: Double
  package var upper: Double

  /// - Precondition: the bounds are in order.
  package init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// The set of one number.
  package init(_ point: Double) {
    lower = point
    upper = point
  }

  /// All numbers.
  package static let everything = Interval(lower: -.infinity, upper: .infinity)
}

extension Interval {
  /// Whether it is the set of one number.
  package var isPoint: Bool { lower == upper }

  /// Whether it is the number 0 and nothing else.
  var isZero: Bool { lower == 0 && upper == 0 }

  package func contains(_ value: Double) -> Bool { lower <= value && value <= upper }

  package func intersects(_ other: Interval) -> Bool {
    lower <= other.upper && other.lower <= upper
  }

  /// What both have; nil where they have nothing in common.
  package func intersection(_ other: Interval) -> Interval? {
    guard intersects(other) else { return nil }
    return Interval(lower: max(lower, other.lower), upper: min(upper, other.upper))
  }

  /// The least interval that holds both.
  package func hull(_ other: Interval) -> Interval {
    Interval(lower: min(lower, other.lower), upper: max(upper, other.upper))
  }

  /// Both bounds moved outward by an amount of at least 0.
  package func widened(by amount: Double) -> Interval {
    guard amount > 0 else { return self }
    return Interval(lower: (lower - amount).nextDown, upper: (upper + amount).nextUp)
  }

  package var width: Double { upper - lower }

  /// A number between the bounds.
  package var midpoint: Double {
    if lower == -.infinity { return upper == .infinity ? 0 : upper }
    return upper == .infinity ? lower : lower / 2 + upper / 2
  }

  /// The largest absolute value.
  package var magnitude: Double { max(Swift.abs(lower), Swift.abs(upper)) }
}

extension Interval: CustomStringConvertible {
  /// The bounds in brackets, or the number where it is one.
  package var description: String { isPoint ? "\(lower)" : "[\(lower), \(upper)]" }
}
