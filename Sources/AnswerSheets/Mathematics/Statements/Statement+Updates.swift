internal import Algebra
import Notation

extension Statement {
  /// Whether nothing but formulas is stated yet.
  var isFormula: Bool {
    sides.allSatisfy { side in
      if case .expression = side.content { true } else { false }
    }
  }

  /// Whether the name occurs in its own right side, as in `W1 = W1 - 0.5 * dW1`.
  var isUpdate: Bool {
    !name.hasSuffix("_new")
      && sides.contains { side in
        guard case .expression(let expression) = side.content else { return false }
        if case .name = expression.kind { return false }
        return expression.mentions(name)
      }
  }

  /// Whether it says what Euler's number is, cut or rounded to two digits behind the point or more:
  /// `e ≈ 2.718`.
  var isEulersNumber: Bool {
    guard name == "e", entry == nil, case .value(let value)? = sides.last?.content,
      value.shape.isScalar
    else { return false }
    let number = value.elements[0]
    return number.decimals > 1 && abs(number.value - 2.718_281_828_459_045) < number.unit
  }
}

extension Expression {
  /// Whether a name occurs in it.
  fileprivate func mentions(_ other: String) -> Bool {
    switch kind {
    case .number, .symbolic: false
    case .name(let name): name == other
    case .negation(let operand), .transpose(let operand): operand.mentions(other)
    case .binary(_, let left, let right): left.mentions(other) || right.mentions(other)
    case .call(_, let arguments): arguments.contains { $0.mentions(other) }
    case .index(let operand, _): operand.mentions(other)
    case .matrix(let rows): rows.joined().contains { $0.mentions(other) }
    case .substitution(let body, _): body.mentions(other)
    }
  }
}
