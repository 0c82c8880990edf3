/// Sums, products and quotients, rounded outward only where an operation was rounded.
///
/// The rounding error of a sum, a product or a quotient is itself a double that can be computed
/// (Dekker 1971; with a fused multiply-add, Ogita, Rump and Oishi 2005); its sign says on which
/// side the true value lies.
extension Interval {
  /// All sums.
  @inlinable
  public static func + (left: Interval, right: Interval) -> Interval {
    Interval(
      lower: Directed.sum(left.lower, right.lower, .down),
      upper: Directed.sum(left.upper, right.upper, .up))
  }

  /// All negatives; exact.
  @inlinable
  public static prefix func - (operand: Interval) -> Interval {
    Interval(lower: -operand.upper, upper: -operand.lower)
  }

  /// All differences.
  @inlinable
  public static func - (left: Interval, right: Interval) -> Interval { left + (-right) }

  /// All products: of which ends the least and the largest are is told by their signs.
  @inlinable
  public static func * (left: Interval, right: Interval) -> Interval {
    let (a, b, c, d) = (left.lower, left.upper, right.lower, right.upper)
    if a >= 0 { return c >= 0 ? product(a, c, b, d) : product(b, c, d <= 0 ? a : b, d) }
    if b <= 0 { return d <= 0 ? product(b, d, a, c) : product(a, d, c >= 0 ? b : a, c) }
    if c >= 0 { return product(a, d, b, d) }
    if d <= 0 { return product(b, c, a, c) }
    return product(a, d, b, d).hull(product(b, c, a, c))
  }

  /// The interval from the product of the first two numbers to that of the other two.
  @inlinable
  static func product(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Interval {
    Interval(lower: Directed.product(a, b, .down), upper: Directed.product(c, d, .up))
  }

  /// The quotient; exactly 0 divided by anything is 0, because a target of 0 contributes nothing
  /// whatever it meets.
  ///
  /// A divisor that reaches 0 from one side gives a bound on one side only, one that straddles it
  /// none.
  @inlinable
  public static func / (left: Interval, right: Interval) -> Interval {
    if left.isZero { return left }
    let (a, b, c, d) = (left.lower, left.upper, right.lower, right.upper)
    if c > 0 { return quotient(a, a >= 0 ? d : c, b, b <= 0 ? d : c) }
    if d < 0 { return quotient(b, b <= 0 ? c : d, a, a >= 0 ? c : d) }
    if c == 0, d > 0 { return left.divided(byPositiveUpTo: d) }
    if d == 0, c < 0 { return (-left).divided(byPositiveUpTo: -c) }
    return .entire
  }

  /// The interval from the quotient of the first two numbers to that of the other two.
  @inlinable
  static func quotient(_ a: Double, _ b: Double, _ c: Double, _ d: Double) -> Interval {
    Interval(lower: Directed.quotient(a, b, .down), upper: Directed.quotient(c, d, .up))
  }

  /// The quotients by all numbers above 0 up to a bound.
  @usableFromInline
  func divided(byPositiveUpTo bound: Double) -> Interval {
    if lower >= 0 {
      return Interval(lower: Directed.quotient(lower, bound, .down), upper: .infinity)
    }
    if upper <= 0 {
      return Interval(lower: -.infinity, upper: Directed.quotient(upper, bound, .up))
    }
    return .entire
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
    lower > 0 ? (exponent * log()).exp() : .entire
  }
}

/// Operations rounded in one direction.
@usableFromInline
enum Directed {
  @usableFromInline
  enum Direction { case down, up }

  /// Below this a product's error may be too small for a double to hold.
  @usableFromInline
  static let smallest = 0x1p-960

  @inlinable
  static func sum(_ a: Double, _ b: Double, _ direction: Direction) -> Double {
    let sum = a + b
    guard abs(sum) <= .greatestFiniteMagnitude else {
      return unbounded(sum, a.isFinite && b.isFinite, direction)
    }
    let part = sum - a
    let error = (a - (sum - part)) + (b - part)
    return shifted(sum, by: error, direction)
  }

  @inlinable
  static func product(_ a: Double, _ b: Double, _ direction: Direction) -> Double {
    let product = a * b
    // One comparison each for all that is rare: 0, what is too small, what is too large, and what
    // is no number.
    guard abs(product) >= smallest, abs(product) <= .greatestFiniteMagnitude else {
      return rareProduct(a, b, product, direction)
    }
    return shifted(product, by: (-product).addingProduct(a, b), direction)
  }

  @usableFromInline
  static func rareProduct(_ a: Double, _ b: Double, _ product: Double, _ direction: Direction)
    -> Double
  {
    if a == 0 || b == 0 { return 0 }
    guard product.isFinite else { return unbounded(product, a.isFinite && b.isFinite, direction) }
    return direction == .down ? product.nextDown : product.nextUp
  }

  @inlinable
  static func quotient(_ a: Double, _ b: Double, _ direction: Direction) -> Double {
    if a == 0 { return 0 }
    if b.isInfinite { return a.isInfinite ? (direction == .down ? -.infinity : .infinity) : 0 }
    let quotient = a / b
    guard quotient.isFinite else { return unbounded(quotient, a.isFinite, direction) }
    if abs(quotient) < smallest || abs(a) < smallest {
      return direction == .down ? quotient.nextDown : quotient.nextUp
    }
    let rest = a.addingProduct(-quotient, b)
    return shifted(quotient, by: b > 0 ? rest : -rest, direction)
  }

  /// A finite result moved one step where its error lies on that side; one of 0 has no error.
  @inlinable
  static func shifted(_ value: Double, by error: Double, _ direction: Direction) -> Double {
    // The neighbours of a number that is not 0 are those of its bits.
    switch direction {
    case .down:
      guard error < 0 else { return value }
      return Double(bitPattern: value > 0 ? value.bitPattern &- 1 : value.bitPattern &+ 1)
    case .up:
      guard error > 0 else { return value }
      return Double(bitPattern: value > 0 ? value.bitPattern &+ 1 : value.bitPattern &- 1)
    }
  }

  /// The bound of a result that is infinite or undefined: an overflow lies beyond the largest
  /// finite number.
  @usableFromInline
  static func unbounded(_ value: Double, _ isOverflow: Bool, _ direction: Direction) -> Double {
    if value.isNaN { return direction == .down ? -.infinity : .infinity }
    guard isOverflow else { return value }
    switch direction {
    case .down: return value > 0 ? .greatestFiniteMagnitude : value
    case .up: return value < 0 ? -.greatestFiniteMagnitude : value
    }
  }
}
