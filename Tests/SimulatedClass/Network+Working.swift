internal import Algebra
internal import Foundation

/// One step of the homework worked from the values a student holds.
extension Network {
  /// The value of a step.
  ///
  /// - Parameters:
  ///   - held: what the student has of the earlier steps.
  ///   - chain: whether gradients go through the softmax's Jacobian and the own `dYhat`.
  ///   - mistake: the mistake made on the way.
  /// - Returns: nil where the mistake cannot be made here: the shapes do not fit.
  func work(
    _ step: WorkedStep, from held: [WorkedStep: Table], chain: Bool, mistake: Mistake? = nil
  ) -> Table? {
    func value(_ step: WorkedStep) -> Table { held[step] ?? Table(scalar: .nan) }
    switch step {
    case .z1: return layer(w1, x, b1, mistake)
    case .h: return activate(value(.z1), as: mistake == .wrongActivation ? other : activation)
    case .z2: return layer(w2, value(.h), b2, mistake)
    case .yhat: return output(value(.z2), mistake)
    case .loss: return loss(value(.yhat), mistake)
    case .dYhat:
      return y.with(value(.yhat)) { mistake == .signFlipped ? $0 / $1 : -$0 / $1 }
    case .dH:
      let weights = mistake == .weightsNotTransposed ? w2.transposed : w2
      guard weights.shape == w2.shape else { return nil }
      let result = weights * logitGradient(held, chain)
      return mistake == .signFlipped ? -1 * result : result
    case .dW2bias:
      return (mistake == .signFlipped ? -1 : 1) * logitGradient(held, chain)
    case .dW2:
      if mistake == .transposed { return logitGradient(held, chain) * value(.h).transposed }
      let left = mistake == .preActivationUsed ? value(.z1) : value(.h)
      return left * logitGradient(held, chain).transposed
    case .dW1bias:
      if mistake == .activationDerivativeOmitted { return value(.dH) }
      let (z, h) = (value(.z1), value(.h))
      let slope = mistake == .derivativeAtActivation ? slope(h, activate(h)) : slope(z, h)
      return slope.with(value(.dH), *)
    case .dW1:
      if mistake == .transposed { return value(.dW1bias) * x.transposed }
      let right = mistake == .activationDerivativeOmitted ? value(.dH) : value(.dW1bias)
      return x * right.transposed
    case .newW1: return update(w1, value(.dW1), mistake)
    case .newW1bias: return update(b1, value(.dW1bias), mistake)
    case .newW2: return update(w2, value(.dW2), mistake)
    case .newW2bias: return update(b2, value(.dW2bias), mistake)
    case .newLoss:
      let h = activate(value(.newW1).transposed * x + value(.newW1bias))
      return loss(Self.softmax(value(.newW2).transposed * h + value(.newW2bias)), nil)
    }
  }

  private var other: Activation { activation == .tanh ? .sigmoid : .tanh }

  private func layer(_ weights: Table, _ input: Table, _ bias: Table, _ mistake: Mistake?) -> Table?
  {
    if mistake == .biasOmitted { return weights.transposed * input }
    if mistake == .weightsNotTransposed {
      return weights.rows == weights.columns ? weights * input + bias : nil
    }
    // By hand .1 + .2 − .3 is 0.
    return (weights.transposed * input + bias).map { ($0 * 1e12).rounded() / 1e12 }
  }

  private func output(_ logits: Table, _ mistake: Mistake?) -> Table {
    switch mistake {
    case .softmaxNotNormalised: logits.map { exp($0) }
    case .wrongActivation: logits.map { 1 / (1 + exp(-$0)) }
    default: Self.softmax(logits)
    }
  }

  private func loss(_ p: Table, _ mistake: Mistake?) -> Table {
    let terms = y.with(p) { target, p in
      target == 0 ? 0 : target * (mistake == .logBase10 ? log10(p) : log(p))
    }
    return Table(scalar: mistake == .signFlipped ? terms.total : -terms.total)
  }

  /// The gradient by the logits: p − Y, or the softmax's Jacobian times the own gradient by p.
  private func logitGradient(_ held: [WorkedStep: Table], _ chain: Bool) -> Table {
    let p = held[.yhat] ?? y
    guard chain, let gradient = held[.dYhat] else { return p - y }
    let weighted = p.with(gradient, *).total
    return p.with(gradient) { $0 * ($1 - weighted) }
  }

  private func update(_ weights: Table, _ gradient: Table, _ mistake: Mistake?) -> Table? {
    guard weights.shape == gradient.shape else { return nil }
    switch mistake {
    case .rateOmitted: return weights - gradient
    case .ascent: return weights + rate * gradient
    default: return weights - rate * gradient
    }
  }
}
