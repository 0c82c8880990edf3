internal import Algebra
internal import Notation

/// The small simplifications that everybody makes when a derivative is written out.
extension Expression {
  /// Twice the expression.
  var doubled: Expression {
    let two = Expression(.number(Numeral(significand: 2)), at: 0)
    return Expression(.binary(.multiply, two, self), at: 0)
  }

  /// The negative: a difference is turned around, a sign taken away.
  var negated: Expression {
    switch kind {
    case .negation(let operand): operand
    case .binary(.subtract, let left, let right):
      Expression(.binary(.subtract, right, left), at: 0)
    default: Expression(.negation(self), at: 0)
    }
  }

  /// A scalar times a value: `−1/4·(Y − P)` is `1/4·(P − Y)`, and half of twice a value is the
  /// value.
  func scaling(_ value: Expression) -> Expression {
    if let positive = withoutSign { return positive.scaling(value.negated) }
    if case .binary(.multiply, let factor, let rest) = value.kind, factor.isTwo {
      if isHalf { return rest }
      if case .binary(.divide, let dividend, let divisor) = kind, divisor.isTwo {
        return dividend.isOne ? rest : dividend.scaling(rest)
      }
    }
    return isOne ? value : Expression(.binary(.multiply, self, value), at: 0)
  }

  /// The expression without the minus sign before it; nil where there is none.
  private var withoutSign: Expression? {
    switch kind {
    case .negation(let operand): operand
    case .binary(.divide, let dividend, let divisor):
      dividend.withoutSign.map { Expression(.binary(.divide, $0, divisor), at: 0) }
    default: nil
    }
  }

  private var number: Double? {
    if case .number(let numeral) = kind { numeral.value } else { nil }
  }

  private var isTwo: Bool { number == 2 }
  private var isOne: Bool { number == 1 }
  private var isHalf: Bool { number == 0.5 }
}
