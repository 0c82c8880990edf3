/// A closed set of real numbers between two bounds.
///
/// Every operation rounds outward: its result contains all results of points of its operands. That
/// is what makes a verdict a proof. Bounds may be infinite, never NaN; an infinite bound stands for
/// "no bound", so 0 times it is 0.
public struct Interval: Hashable, BitwiseCopyable, Sendable {
  /// The least number.
  public var lower: Double
  /// The greatest number.
  public var upper: Double

  /// - Precondition: the bounds are in order.
  @inlinable
  public init(lower: Double, upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// The set of one number.
  @inlinable
  public init(_ point: Double) {
    lower = point
    upper = point
  }

  /// All numbers.
  public static let entire = Interval(lower: -.infinity, upper: .infinity)
}

extension Interval {
  /// Whether it is the set of one number.
  @inlinable
  public var isPoint: Bool { lower == upper }

  /// Whether it is the number 0 and nothing else.
  @inlinable
  var isZero: Bool { lower == 0 && upper == 0 }

  /// Whether a number lies in it.
  @inlinable
  public func contains(_ value: Double) -> Bool { lower <= value && value <= upper }

  /// Whether both have a number in common.
  @inlinable
  public func intersects(_ other: Interval) -> Bool {
    lower <= other.upper && other.lower <= upper
  }

  /// The numbers in both; nil where there are none.
  @inlinable
  public func intersection(_ other: Interval) -> Interval? {
    guard intersects(other) else { return nil }
    return Interval(lower: max(lower, other.lower), upper: min(upper, other.upper))
  }

  /// The least interval that holds both.
  @inlinable
  public func hull(_ other: Interval) -> Interval {
    Interval(lower: min(lower, other.lower), upper: max(upper, other.upper))
  }

  /// Both bounds moved outward by an amount of at least 0.
  @inlinable
  public func widened(by amount: Double) -> Interval {
    guard amount > 0 else { return self }
    return Interval(lower: (lower - amount).nextDown, upper: (upper + amount).nextUp)
  }

  /// How far the bounds are apart.
  @inlinable
  public var width: Double { upper - lower }

  /// A number between the bounds.
  @inlinable
  public var midpoint: Double {
    if lower == -.infinity { return upper == .infinity ? 0 : upper }
    return upper == .infinity ? lower : lower / 2 + upper / 2
  }

  /// The largest absolute value.
  @inlinable
  public var magnitude: Double { max(Swift.abs(lower), Swift.abs(upper)) }
}

extension Interval: CustomStringConvertible {
  /// The bounds in brackets, or the number where it is one.
  public var description: String { isPoint ? "\(lower)" : "[\(lower), \(upper)]" }
}
