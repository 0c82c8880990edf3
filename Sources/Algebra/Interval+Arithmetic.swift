/// Sums, products and quotients, rounded outward only where rounding took place.
///
/// The rounding error of a sum, a product or a quotient is itself a double that can be computed (Dekker 1971; with a fused
/// multiply-add, Ogita, Rump and Oishi 2005); its sign says on which side the true value lies.
extension Interval {
  /// All sums.
  public static func + (left: Interval, right: Interval) -> Interval {
    Interval(
      lower: Directed.sum(left.lower, right.lower, .down),
      upper: Directed.sum(left.upper, right.upper, .up))
  }

  /// All negatives; exact.
  public static prefix func - (operand: Interval) -> Interval {
    Interval(lower: -operand.upper, upper: -operand.lower)
  }

  /// All differences.
  public static func - (left: Interval, right: Interval) -> Interval { left + (-right) }

  /// All products.
  public static func * (left: Interval, right: Interval) -> Interval {
    if left.lower >= 0, right.lower >= 0 {
      return Interval(
        lower: Directed.product(left.lower, right.lower, .down),
        upper: Directed.product(left.upper, right.upper, .up))
    }
    let (a, b, c, d) = (left.lower, left.upper, right.lower, right.upper)
    let low = min(
      min(Directed.product(a, c, .down), Directed.product(a, d, .down)),
      min(Directed.product(b, c, .down), Directed.product(b, d, .down)))
    let high = max(
      max(Directed.product(a, c, .up), Directed.product(a, d, .up)),
      max(Directed.product(b, c, .up), Directed.product(b, d, .up)))
    return Interval(lower: low, upper: high)
  }

  /// The quotient; exactly 0 divided by anything is 0, because a target of 0 contributes nothing whatever it meets.
  ///
  /// A divisor that reaches 0 from one side gives a bound on one side only, one that straddles it none.
  public static func / (left: Interval, right: Interval) -> Interval {
    if left.isZero { return left }
    if right.lower > 0 || right.upper < 0 {
      let (a, b, c, d) = (left.lower, left.upper, right.lower, right.upper)
      let low = min(
        min(Directed.quotient(a, c, .down), Directed.quotient(a, d, .down)),
        min(Directed.quotient(b, c, .down), Directed.quotient(b, d, .down)))
      let high = max(
        max(Directed.quotient(a, c, .up), Directed.quotient(a, d, .up)),
        max(Directed.quotient(b, c, .up), Directed.quotient(b, d, .up)))
      return Interval(lower: low, upper: high)
    }
    if right.lower == 0, right.upper > 0 { return left.divided(byPositiveUpTo: right.upper) }
    if right.upper == 0, right.lower < 0 { return (-left).divided(byPositiveUpTo: -right.lower) }
    return .everything
  }

  /// The quotients by all numbers above 0 up to a bound.
  private func divided(byPositiveUpTo bound: Double) -> Interval {
    if lower >= 0 {
      return Interval(lower: Directed.quotient(lower, bound, .down), upper: .infinity)
    }
    if upper <= 0 {
      return Interval(lower: -.infinity, upper: Directed.quotient(upper, bound, .up))
    }
    return .everything
  }

  /// A whole power; an even one is never negative.
  public func power(_ exponent: Int) -> Interval {
    if exponent < 0 { return Interval(1) / power(-exponent) }
    if exponent % 2 == 0, contains(0) {
      let most = Interval(magnitude).repeatedProduct(exponent)
      return exponent == 0 ? Interval(1) : Interval(lower: 0, upper: most.upper)
    }
    let (low, high) = (
      Interval(lower).repeatedProduct(exponent), Interval(upper).repeatedProduct(exponent)
    )
    return low.hull(high)
  }

  private func repeatedProduct(_ count: Int) -> Interval {
    (0..<count).reduce(Interval(1)) { product, _ in product * self }
  }

  /// A power of a base above 0; for others there is no bound.
  public func power(_ exponent: Interval) -> Interval {
    lower > 0 ? (exponent * log()).exp() : .everything
  }
}

/// Operations rounded to one side.
enum Directed {
  enum Side { case down, up }

  /// Below this a product's error may be too small for a double to hold.
  private static let smallest = 0x1p-960

  static func sum(_ a: Double, _ b: Double, _ side: Side) -> Double {
    let sum = a + b
    guard sum.isFinite else { return unbounded(sum, a.isFinite && b.isFinite, side) }
    let part = sum - a
    let error = (a - (sum - part)) + (b - part)
    return shifted(sum, by: error, side)
  }

  static func product(_ a: Double, _ b: Double, _ side: Side) -> Double {
    if a == 0 || b == 0 { return 0 }
    let product = a * b
    guard product.isFinite else { return unbounded(product, a.isFinite && b.isFinite, side) }
    if abs(product) < smallest { return side == .down ? product.nextDown : product.nextUp }
    return shifted(product, by: (-product).addingProduct(a, b), side)
  }

  static func quotient(_ a: Double, _ b: Double, _ side: Side) -> Double {
    if a == 0 { return 0 }
    if b.isInfinite { return a.isInfinite ? (side == .down ? -.infinity : .infinity) : 0 }
    let quotient = a / b
    guard quotient.isFinite else { return unbounded(quotient, a.isFinite, side) }
    if abs(quotient) < smallest || abs(a) < smallest {
      return side == .down ? quotient.nextDown : quotient.nextUp
    }
    let rest = a.addingProduct(-quotient, b)
    return shifted(quotient, by: b > 0 ? rest : -rest, side)
  }

  /// A result moved one step where its error lies on that side.
  private static func shifted(_ value: Double, by error: Double, _ side: Side) -> Double {
    switch side {
    case .down: error < 0 ? value.nextDown : value
    case .up: error > 0 ? value.nextUp : value
    }
  }

  /// The bound of a result that is infinite or undefined: an overflow lies beyond the largest finite number.
  private static func unbounded(_ value: Double, _ isOverflow: Bool, _ side: Side) -> Double {
    if value.isNaN { return side == .down ? -.infinity : .infinity }
    guard isOverflow else { return value }
    switch side {
    case .down: return value > 0 ? .greatestFiniteMagnitude : value
    case .up: return value < 0 ? -.greatestFiniteMagnitude : value
    }
  }
}
