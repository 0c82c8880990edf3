import RealModule

/// Temporary.
package struct Interval: Hashable, Sendable {
  package var lower: Double
  package var upper: Double
  package init(lower: Double, upper: Double) { self.lower = lower; self.upper = upper }
  package init(_ point: Double) { lower = point; upper = point }
  package static let everything = Interval(lower: -.infinity, upper: .infinity)
  package var isPoint: Bool { lower == upper }
  package func contains(_ x: Double) -> Bool { lower <= x && x <= upper }
  package func intersects(_ o: Interval) -> Bool { lower <= o.upper && o.lower <= upper }
  package func intersection(_ o: Interval) -> Interval? {
    intersects(o) ? Interval(lower: max(lower, o.lower), upper: min(upper, o.upper)) : nil
  }
  package func hull(_ o: Interval) -> Interval {
    Interval(lower: min(lower, o.lower), upper: max(upper, o.upper))
  }
  package func widened(by d: Double) -> Interval { Interval(lower: lower - d, upper: upper + d) }
  package var width: Double { upper - lower }
  package var midpoint: Double { (lower + upper) / 2 }
  package var magnitude: Double { max(Swift.abs(lower), Swift.abs(upper)) }
  static func out(_ l: Double, _ u: Double) -> Interval {
    Interval(lower: l.isNaN ? -.infinity : l.nextDown, upper: u.isNaN ? .infinity : u.nextUp)
  }
  package static func + (a: Interval, b: Interval) -> Interval {
    a == Interval(0) ? b : b == Interval(0) ? a : out(a.lower + b.lower, a.upper + b.upper)
  }
  package static func - (a: Interval, b: Interval) -> Interval { a + (-b) }
  package static prefix func - (a: Interval) -> Interval {
    Interval(lower: -a.upper, upper: -a.lower)
  }
  package static func * (a: Interval, b: Interval) -> Interval {
    if a == Interval(0) || b == Interval(0) { return Interval(0) }
    if a == Interval(1) { return b }; if b == Interval(1) { return a }
    let p = [a.lower * b.lower, a.lower * b.upper, a.upper * b.lower, a.upper * b.upper].map {
      $0.isNaN ? 0 : $0
    }
    return out(p.min() ?? 0, p.max() ?? 0)
  }
  package static func / (a: Interval, b: Interval) -> Interval {
    if a == Interval(0) { return a }
    if b.lower > 0 || b.upper < 0 {
      let p = [a.lower / b.lower, a.lower / b.upper, a.upper / b.lower, a.upper / b.upper]
      return out(p.min() ?? 0, p.max() ?? 0)
    }
    if b.lower == 0, b.upper > 0 {
      return a.lower >= 0
        ? Interval(lower: (a.lower / b.upper).nextDown, upper: .infinity)
        : a.upper <= 0
          ? Interval(lower: -.infinity, upper: (a.upper / b.upper).nextUp) : .everything
    }
    return .everything
  }
  func mono(_ f: (Double) -> Double) -> Interval {
    let l = f(lower), u = f(upper);
    return Interval(
      lower: l - Swift.abs(l) * 1e-15 - 1e-300, upper: u + Swift.abs(u) * 1e-15 + 1e-300)
  }
  package func power(_ n: Int) -> Interval {
    if n == 2 {
      let l = contains(0) ? 0 : Swift.min(Swift.abs(lower), Swift.abs(upper));
      return Interval(lower: (l * l).nextDown, upper: (magnitude * magnitude).nextUp)
    }; if n < 0 { return Interval(1) / power(-n) }; var r = Interval(1);
    for _ in 0..<n { r = r * self }; return r
  }
  package func power(_ e: Interval) -> Interval { (log() * e).exp() }
  package func exp() -> Interval { mono { .exp($0) } }
  package func log() -> Interval {
    Interval(lower: lower <= 0 ? -.infinity : lower, upper: upper <= 0 ? 0 : upper).mono {
      $0 <= 0 ? -.infinity : .log($0)
    }
  }
  package func log10() -> Interval { log() / Interval(Double.log(10)) }
  package func sqrt() -> Interval { mono { $0 <= 0 ? 0 : $0.squareRoot() } }
  package func abs() -> Interval {
    contains(0)
      ? Interval(lower: 0, upper: magnitude)
      : Interval(lower: Swift.min(Swift.abs(lower), Swift.abs(upper)), upper: magnitude)
  }
  package func tanh() -> Interval { mono { .tanh($0) } }
  package func sigmoid() -> Interval { mono { 1 / (1 + .exp(-$0)) } }
  package func sigmoidSlope() -> Interval {
    let a = lower * (1 - lower), b = upper * (1 - upper);
    return Interval(lower: min(a, b) - 1e-16, upper: contains(0.5) ? 0.25 : max(a, b) + 1e-16)
  }
  package func tanhSlope() -> Interval { Interval(1) - power(2) }
  package func relu() -> Interval { Interval(lower: max(0, lower), upper: max(0, upper)) }
  package func step() -> Interval { Interval(lower: lower > 0 ? 1 : 0, upper: upper > 0 ? 1 : 0) }
  package func leakyRelu(slope: Double) -> Interval { mono { $0 > 0 ? $0 : $0 * slope } }
  package func leakyReluSlope(slope: Double) -> Interval { mono { $0 > 0 ? 1 : slope } }
  package func elu(scale: Double) -> Interval { mono { $0 > 0 ? $0 : scale * .expMinusOne($0) } }
  package func eluSlope(scale: Double) -> Interval { mono { $0 > 0 ? 1 : scale * .exp($0) } }
  package func softplus() -> Interval { mono { .log(onePlus: .exp($0)) } }
  package func gelu() -> Interval { .everything }
  package func geluSlope() -> Interval { .everything }
  package func sign() -> Interval { mono { $0 > 0 ? 1 : $0 < 0 ? -1 : 0 } }
}
extension Numeral {
  package var exactBox: Interval {
    let v = value;
    return v == v.rounded() && !isCut ? Interval(v) : Interval(lower: v.nextDown, upper: v.nextUp)
  }
  package var roundedBox: Interval {
    isFraction
      ? exactBox
      : Interval(lower: value - unit / 2, upper: value + unit / 2).widened(by: value.ulp * 2)
  }
  package func displayedBox(truncation: Bool, unitExponent: Int? = nil) -> Interval {
    if isFraction { return exactBox }
    let u = PowerOfTen.scale(1, by: unitExponent ?? Int(exponent)), v = value
    var b = Interval(lower: v - u / 2, upper: v + u / 2)
    if truncation {
      if v > 0 {
        b.upper = v + u
      } else if v < 0 {
        b.lower = v - u
      } else {
        b = Interval(lower: -u, upper: u)
      }
    }
    return b.widened(by: v.ulp * 2)
  }
}
