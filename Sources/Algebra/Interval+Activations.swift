internal import RealModule

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Activation functions and their slopes: exact ranges, because a variable that occurs twice
/// (`h(1 − h)`) would widen them.
extension Interval {
  /// `1 / (1 + exp −x)`.
  public func sigmoid() -> Interval { monotone { 1 / (1 + .exp(-$0)) }.clamped(0, 1) }

  /// `h(1 − h)`: rises up to h = ½ and falls from there.
  public func sigmoidSlope() -> Interval {
    let (left, right) = (lower * (1 - lower), upper * (1 - upper))
    return Interval(
      lower: Self.below(min(left, right)),
      upper: contains(0.5) ? 0.25 : min(0.25, Self.above(max(left, right))))
  }

  /// The hyperbolic tangent.
  public func tanh() -> Interval { monotone { .tanh($0) }.clamped(-1, 1) }

  /// `1 − h²`: rises up to h = 0 and falls from there.
  public func tanhSlope() -> Interval {
    let (left, right) = ((1 - lower) * (1 + lower), (1 - upper) * (1 + upper))
    return Interval(
      lower: Self.below(min(left, right)),
      upper: contains(0) ? 1 : min(1, Self.above(max(left, right))))
  }

  /// x above 0, else 0.
  public func relu() -> Interval { Interval(lower: max(lower, 0), upper: max(upper, 0)) }

  /// 1 above 0, else 0.
  public func step() -> Interval {
    Interval(lower: lower > 0 ? 1 : 0, upper: upper > 0 ? 1 : 0)
  }

  /// x above 0, a multiple of x elsewhere.
  public func leakyRelu(slope: Double) -> Interval {
    joined(positive: { $0 }, rest: { $0 * Interval(slope) })
  }

  /// 1 above 0, the multiple elsewhere.
  public func leakyReluSlope(slope: Double) -> Interval {
    joined(positive: { _ in Interval(1) }, rest: { _ in Interval(slope) })
  }

  /// x above 0, a multiple of exp x − 1 elsewhere.
  public func elu(scale: Double) -> Interval {
    joined(
      positive: { $0 }, rest: { $0.monotone { .expMinusOne($0) }.clamped(-1, 0) * Interval(scale) })
  }

  /// 1 above 0, a multiple of exp x elsewhere.
  public func eluSlope(scale: Double) -> Interval {
    joined(positive: { _ in Interval(1) }, rest: { $0.exp().clamped(0, 1) * Interval(scale) })
  }

  /// A function put together from one above 0 and one elsewhere.
  private func joined(
    positive: (Interval) -> Interval, rest: (Interval) -> Interval
  ) -> Interval {
    if lower > 0 { return positive(self) }
    let low = rest(Interval(lower: lower, upper: min(upper, 0)))
    return upper > 0 ? low.hull(positive(Interval(lower: 0, upper: upper))) : low
  }

  /// `log(1 + exp x)`, written so that nothing overflows.
  public func softplus() -> Interval {
    monotone { max($0, 0) + .log(onePlus: .exp(-Swift.abs($0))) }.clamped(0, .infinity)
  }

  /// The standard normal distribution, Φ(x): rises from 0 to 1.
  public func normalDistribution() -> Interval {
    let (left, right) = (Double.normalDistribution(lower), Double.normalDistribution(upper))
    return Interval(
      lower: left - Self.slack(left, at: lower), upper: right + Self.slack(right, at: upper)
    ).clamped(0, 1)
  }

  /// Its density, φ(x) = exp(−x²/2)/√(2π): rises up to x = 0 and falls from there.
  public func normalDensity() -> Interval {
    let (left, right) = (Double.normalDensity(lower), Double.normalDensity(upper))
    let slack = max(Self.slack(left, at: lower), Self.slack(right, at: upper))
    return Interval(
      lower: max(0, min(left, right) - slack),
      upper: contains(0) ? Self.above(Double.normalDensity(0)) : max(left, right) + slack)
  }

  /// `x Φ(x)`: falls to its least value at −0.7517915246…, then rises.
  public func gelu() -> Interval {
    let ends = [lower, upper].map { $0 == -.infinity ? 0 : $0 * Double.normalDistribution($0) }
    let slack = zip(ends, [lower, upper]).map { Self.slack($0, at: $1) }
    let isAtLeast = lower < -0.7517915 && upper > -0.7517916
    return Interval(
      lower: isAtLeast ? -0.169_971_207_48 : min(ends[0] - slack[0], ends[1] - slack[1]),
      upper: max(ends[0] + slack[0], ends[1] + slack[1]))
  }

  /// `Φ(x) + x φ(x)`: falls to its least value at −√2, rises to its largest at √2, then falls.
  public func geluSlope() -> Interval {
    let ends = [lower, upper].map(Self.geluSlopeEnd)
    let root = 2.0.squareRoot()
    let isAtLeast = lower < -root + 1e-9 && upper > -root - 1e-9
    let isAtMost = lower < root + 1e-9 && upper > root - 1e-9
    return Interval(
      lower: isAtLeast ? -0.128_904_145_2 : min(ends[0].lower, ends[1].lower),
      upper: isAtMost ? 1.128_904_145_2 : max(ends[0].upper, ends[1].upper))
  }

  /// The slope at a point, between what its two parts may be.
  private static func geluSlopeEnd(_ x: Double) -> Interval {
    guard x.isFinite else { return Interval(x < 0 ? 0 : 1) }
    let (whole, part) = (Double.normalDistribution(x), x * Double.normalDensity(x))
    let slack = slack(whole, at: x) + slack(part, at: x)
    return Interval(lower: whole + part - slack, upper: whole + part + slack)
  }

  /// The error of a value of Φ, φ or their multiples.
  ///
  /// Some units in the last place for the library, and 2x² more for the rounding of the argument,
  /// which these functions enlarge by x times their argument.
  private static func slack(_ value: Double, at x: Double) -> Double {
    x.isFinite ? value.ulp * (16 + 2 * x * x) : 0
  }
}

extension Double {
  /// The standard normal distribution, Φ(x) = (1 + erf(x/√2))/2, by the complement for small tails.
  public static func normalDistribution(_ x: Double) -> Double {
    erfc(-x / 2.0.squareRoot()) / 2
  }

  /// Its density, φ(x) = exp(−x²/2)/√(2π).
  public static func normalDensity(_ x: Double) -> Double {
    .exp(-x * x / 2) / (2 * Double.pi).squareRoot()
  }
}
