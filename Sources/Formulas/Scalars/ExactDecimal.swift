package import Algebra

/// A number with the mark whether a person works it out exactly, as a finite decimal of at most
/// nine places.
///
/// A graph evaluated over it tells which results need no rounding: sums, products, powers of finite
/// decimals, even quotients, functions whose value is such a number (σ(0), e⁰, ln 1).
package struct ExactDecimal: Sendable {
  package let value: Double
  package let isExact: Bool

  package init(_ value: Double, isExact: Bool) {
    self.value = value
    self.isExact = isExact && value.isFinite
  }

  /// A result of exact numbers, which is exact if it has at most nine decimals.
  private init(rounded value: Double, _ areOperandsExact: Bool) {
    self.init(value, isExact: areOperandsExact && value.hasFewDecimals)
  }
}

extension Double {
  /// Whether nine decimals write it out, up to binary noise.
  package var hasFewDecimals: Bool {
    let billionths = self * 1e9
    return Swift.abs(billionths - billionths.rounded()) <= 1e-3 * Swift.max(1, Swift.abs(self))
  }
}

extension ExactDecimal: Scalar {
  /// A smaller number is dropped from a sum with usual ones, as ε beside a square root is.
  package static let vanishing = 1e-7

  package init(_ numeral: Numeral) { self.init(rounded: numeral.value, true) }
  package init(_ value: Double) { self.init(rounded: value, true) }

  package static func + (left: Self, right: Self) -> Self { total(left, right) }
  package static func - (left: Self, right: Self) -> Self { total(left, -right) }

  package static func * (left: Self, right: Self) -> Self {
    if left.isZero || right.isZero { return Self(0) }
    return Self(left.value * right.value, isExact: left.isExact && right.isExact)
  }

  package static prefix func - (operand: Self) -> Self {
    Self(0 - operand.value, isExact: operand.isExact)
  }

  package static func / (left: Self, right: Self) -> Self {
    if left.isZero { return Self(0) }
    return Self(rounded: left.value / right.value, left.isExact && right.isExact)
  }

  package func raised(to exponent: Self) -> Self {
    Self(rounded: value.raised(to: exponent.value), isExact && exponent.isExact)
  }

  package func applying(_ function: ElementaryFunction) -> Self {
    Self(rounded: value.applying(function), isExact && function.rule.decimals.areMet(at: value))
  }

  package func compared(_ comparison: Comparison, with other: Self) -> Self {
    Self(value.compared(comparison, with: other.value))
  }

  package static func maximum(_ left: Self, _ right: Self) -> Self {
    Self(max(left.value, right.value), isExact: left.isExact && right.isExact)
  }

  package static func minimum(_ left: Self, _ right: Self) -> Self {
    Self(min(left.value, right.value), isExact: left.isExact && right.isExact)
  }

  package static func index(where truths: [Self]) -> Self {
    Self(Double.index(where: truths.map(\.value)))
  }

  package static func total(_ left: Self, _ right: Self) -> Self {
    if left.vanishes(beside: right) { return right }
    if right.vanishes(beside: left) { return left }
    return Self(Double.total(left.value, right.value), isExact: left.isExact && right.isExact)
  }

  package static func sum(_ terms: some Sequence<Self>) -> Self { terms.reduce(Self(0), total) }

  package static func softmax(_ logits: [Self]) -> [Self] {
    // Of unequal numbers no share is a decimal, however near to 0 or 1 it comes.
    let areEqual = logits.allSatisfy { $0.value == logits[0].value }
    return results(Double.softmax(logits.map(\.value)), of: logits, wherever: areEqual)
  }

  package static func logSoftmax(_ logits: [Self]) -> [Self] {
    results(Double.logSoftmax(logits.map(\.value)), of: logits)
  }

  package static func softmaxPullback(_ p: [Self], _ g: [Self]) -> [Self] {
    results(Double.softmaxPullback(p.map(\.value), g.map(\.value)), of: p + g)
  }

  package static func weightedLog(_ y: Self, _ p: Self) -> Self {
    if y.isZero { return Self(0) }
    return Self(rounded: Double.weightedLog(y.value, p.value), y.isExact && p.isExact)
  }

  package static func result(
    of operation: Operation, _ shape: Shape, _ operands: [Matrix<Self>]
  ) -> Matrix<Self> {
    Evaluation.result(of: operation, shape, operands)
  }

  private var isZero: Bool { isExact && value == 0 }

  private func vanishes(beside other: Self) -> Bool {
    value != 0 && abs(value) <= Self.vanishing && abs(other.value) >= 1e3 * Self.vanishing
  }

  private static func results(
    _ values: [Double], of operands: [Self], wherever condition: Bool = true
  ) -> [Self] {
    let areExact = condition && operands.allSatisfy(\.isExact)
    return values.map { Self(rounded: $0, areExact) }
  }
}
