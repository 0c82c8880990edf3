internal import RealModule

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Activation functions and their slopes: exact ranges, because a variable that occurs twice (`h(1 − h)`) would widen them.
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
    monotone { erfc(-$0 / 2.0.squareRoot()) / 2 }.clamped(0, 1)
  }

  /// Its density, φ(x) = exp(−x²/2)/√(2π): rises up to x = 0 and falls from there.
  public func normalDensity() -> Interval {
    let (left, right) = (Self.density(lower), Self.density(upper))
    return Interval(
      lower: max(0, Self.below(min(left, right))),
      upper: Self.above(contains(0) ? Self.density(0) : max(left, right)))
  }

  private static func density(_ x: Double) -> Double {
    .exp(-x * x / 2) / (2 * Double.pi).squareRoot()
  }

  /// `x Φ(x)`: falls to its least value at −0.7517915246…, then rises.
  public func gelu() -> Interval {
    let ends = [lower, upper].map(Self.geluValue)
    let isAtLeast = lower < -0.7517915 && upper > -0.7517916
    return Interval(
      lower: isAtLeast ? -0.169_971_207_48 : Self.below(min(ends[0], ends[1])),
      upper: Self.above(max(ends[0], ends[1])))
  }

  /// `Φ(x) + x φ(x)`: falls to its least value at −√2, rises to its largest at √2, then falls.
  public func geluSlope() -> Interval {
    let ends = [lower, upper].map(Self.geluSlopeValue)
    let root = 2.0.squareRoot()
    let isAtLeast = lower < -root + 1e-9 && upper > -root - 1e-9
    let isAtMost = lower < root + 1e-9 && upper > root - 1e-9
    return Interval(
      lower: isAtLeast ? -0.128_904_145_2 : Self.below(min(ends[0], ends[1]) - 1e-16),
      upper: isAtMost ? 1.128_904_145_2 : Self.above(max(ends[0], ends[1]) + 1e-16))
  }

  private static func geluValue(_ x: Double) -> Double {
    x == -.infinity ? 0 : x * erfc(-x / 2.0.squareRoot()) / 2
  }

  private static func geluSlopeValue(_ x: Double) -> Double {
    guard x.isFinite else { return x < 0 ? 0 : 1 }
    return erfc(-x / 2.0.squareRoot()) / 2 + x * density(x)
  }
}
