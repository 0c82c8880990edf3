internal import RealModule

/// Elementary functions: their exact ranges, widened by what the mathematical library can be off.
///
/// The GNU C library's manual ("Known Maximum Errors in Math Functions") lists at most 2 units in
/// the last place for these on the machines concerned, Apple's is better; four times that is
/// allowed here.
extension Interval {
  private static let unitsOff = 8.0

  /// The range of a function that never falls.
  func monotone(_ function: (Double) -> Double) -> Interval {
    Interval(lower: Self.below(function(lower)), upper: Self.above(function(upper)))
  }

  /// A value of a library function moved down by its error bound.
  static func below(_ value: Double) -> Double {
    value.isNaN ? -.infinity : value.isFinite ? value - unitsOff * value.ulp : value
  }

  /// A value of a library function moved up by its error bound.
  static func above(_ value: Double) -> Double {
    value.isNaN ? .infinity : value.isFinite ? value + unitsOff * value.ulp : value
  }

  /// The part of the interval within bounds that a function's values never leave.
  func clamped(_ least: Double, _ most: Double) -> Interval {
    Interval(lower: min(max(lower, least), most), upper: max(min(upper, most), least))
  }

  /// The exponential function.
  public func exp() -> Interval { monotone { .exp($0) }.clamped(0, .infinity) }

  /// The logarithm of the part above 0; without such a part there is no bound below and none can be
  /// met above.
  public func log() -> Interval {
    guard upper > 0 else { return Interval(lower: -.infinity, upper: -.infinity) }
    let low = lower > 0 ? Self.below(.log(lower)) : -.infinity
    return Interval(lower: low, upper: Self.above(.log(upper)))
  }

  /// The decimal logarithm, as `log`.
  public func log10() -> Interval {
    guard upper > 0 else { return Interval(lower: -.infinity, upper: -.infinity) }
    let low = lower > 0 ? Self.below(.log10(lower)) : -.infinity
    return Interval(lower: low, upper: Self.above(.log10(upper)))
  }

  /// The root of the part from 0 up.
  public func sqrt() -> Interval {
    Interval(lower: max(lower, 0), upper: max(upper, 0)).monotone { $0.squareRoot() }
      .clamped(0, .infinity)
  }

  /// The distance from 0.
  public func abs() -> Interval {
    if contains(0) { return Interval(lower: 0, upper: magnitude) }
    return lower > 0 ? self : -self
  }

  /// −1, 0 or 1.
  public func sign() -> Interval {
    Interval(
      lower: lower > 0 ? 1 : lower < 0 ? -1 : 0, upper: upper > 0 ? 1 : upper < 0 ? -1 : 0)
  }
}
