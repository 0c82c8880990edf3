internal import Algebra
internal import Notation

/// Remedies for a formula without a meaning.
extension FormulaScope {
  /// The message for a name that stands for nothing.
  ///
  /// - Parameter step: the step whose formula uses it.
  func unknown(_ name: String, in step: String?) -> String {
    if name == step {
      return "the formula of '\(name)' uses '\(name)' itself; use earlier steps only"
    }
    if announced.contains(name) {
      return "'\(name)' is a later step; move it before this one, or use earlier steps only"
    }
    if name == "T" || name == "top" {
      return "'\(name)' is neither given nor an earlier step; write X' for the transpose of X"
    }
    let meant = namesake(of: name) ?? Spelling.nearest(to: name, among: order)
    return "'\(name)' is neither given nor an earlier step"
      + (meant.map { "; did you mean '\($0)'?" }
        ?? "; add it to 'given:', or a step before this one")
  }

  /// The quantity that a student would mean: `W1_0` where it is `b1`, or in other letter case.
  private func namesake(of name: String) -> String? {
    let canonicalName = QuantityName.canonicalName(name)
    return order.first { QuantityName.canonicalName($0) == canonicalName }
      ?? order.first { $0.lowercased() == name.lowercased() }
  }

  /// How two operands whose shapes do not fit could be made to.
  func advice(
    _ sign: BinaryOperator, _ left: (expression: Expression, shape: Shape),
    _ right: (expression: Expression, shape: Shape)
  ) -> String {
    let (a, b) = (left.shape, right.shape)
    let turnsLeft: Bool
    switch sign {
    case .multiply, .dot, .juxtaposed:
      guard a.rows == b.rows || a.columns == b.columns else { return "" }
      turnsLeft = a.rows == b.rows
    case .divide, .power: return ""
    default:
      guard a.spreads(over: b.transposed) || b.transposed.spreads(over: a) || a == b.transposed
      else { return "; both need the same shape, or one is a scalar or a vector that fits" }
      turnsLeft = a.isVector
    }
    guard let x = left.expression.brief(transposed: turnsLeft),
      let y = right.expression.brief(transposed: !turnsLeft)
    else { return "; transpose the \(turnsLeft ? "left" : "right") one" }
    return "; transpose one of them: \(x) \(sign == .juxtaposed ? "*" : sign.rawValue) \(y)"
  }
}

extension Expression {
  /// A name as it is written, transposed or not; nil for what is longer.
  fileprivate func brief(transposed: Bool) -> String? {
    switch kind {
    case .name(let name): return transposed ? name + "'" : name
    case .transpose(let operand): return operand.brief(transposed: !transposed)
    default: return nil
    }
  }
}
