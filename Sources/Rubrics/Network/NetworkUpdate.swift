internal import YAML

/// How a network's weights follow their gradients: the `update:` of a `network:`.
struct NetworkUpdate {
  /// The rule by its name in the field.
  enum Rule: String, CaseIterable {
    case gradientDescent = "gradient_descent"
    case momentum, nesterov, rmsprop, adam
  }

  /// The way a velocity is written.
  enum Velocity: String, CaseIterable {
    /// `v = β v + g`, `W = W − η v`.
    case accumulate
    /// `v = β v − η g`, `W = W + v`.
    case velocity
    /// `v = β v + (1 − β) g`, `W = W − η v`.
    case average
    /// As `velocity`, with the gradient taken at `W + β v`.
    case lookahead
  }

  var rule: Rule
  var velocity = Velocity.accumulate
  /// Names of givens, or numbers as written.
  var rate = "eta"
  var momentum = "beta"
  var decay = "rho"
  var beta1 = "beta1"
  var beta2 = "beta2"
  var epsilon = "epsilon"
  var weightDecay: String?
  var isEpsilonInRoot = false
  var correctsBias = true
  var iterations = 1
  /// The number of the first update, from which Adam's correction counts.
  var first = 1
  var origin: YAMLNode

  /// Whether the gradient is taken ahead of the weights.
  var looksAhead: Bool { rule == .nesterov && velocity == .lookahead }
}

// MARK: - Formulas

/// One update of one parameter, by the names its quantities have in that iteration.
struct ParameterUpdate {
  let rule: NetworkUpdate
  let parameter: String
  let gradient: String
  let isBias: Bool
  /// The number of this update, from which Adam's correction counts.
  let count: Int
  /// The name of a remembered quantity before the update; nil where it begins at zero.
  let before: (_ state: String) -> String?
  /// The name of a quantity after the update.
  let after: (_ state: String) -> String

  /// The states and intermediate values of the update: the letter of each and its formula.
  var states: [(letter: String, formula: String)] {
    let squared = "\(gradient) .^ 2"
    switch rule.rule {
    case .gradientDescent: return []
    case .momentum, .nesterov: return [("V", velocity)]
    case .rmsprop: return [("S", average("S", rule.decay, squared))]
    case .adam:
      let moments = [
        ("m", average("m", rule.beta1, gradient)), ("v", average("v", rule.beta2, squared)),
      ]
      guard rule.correctsBias else { return moments }
      return moments + [
        ("mhat", "\(after("m")) / (1 - \(rule.beta1)^\(count))"),
        ("vhat", "\(after("v")) / (1 - \(rule.beta2)^\(count))"),
      ]
    }
  }

  /// The parameter's new value.
  var formula: String {
    switch rule.rule {
    case .gradientDescent: return descended(by: gradient)
    case .momentum:
      return rule.velocity == .velocity ? moved(by: after("V")) : descended(by: after("V"))
    case .nesterov: return nesterov
    case .rmsprop: return descended(by: quotient(gradient, after("S")))
    case .adam:
      let hat = rule.correctsBias ? "hat" : ""
      return descended(by: quotient(after("m" + hat), after("v" + hat)))
    }
  }

  /// `W − η g`, with the decayed weight beside the direction.
  private func descended(by direction: String) -> String {
    guard let decay else { return "\(parameter) - \(rule.rate) * \(direction)" }
    return "\(parameter) - \(rule.rate) * (\(direction) + \(decay) * \(parameter))"
  }

  /// `W + v`.
  private func moved(by velocity: String) -> String {
    let moved = "\(parameter) + \(velocity)"
    return decay.map { "\(moved) - \(rule.rate) * \($0) * \(parameter)" } ?? moved
  }

  private var nesterov: String {
    let beta = rule.momentum
    switch rule.velocity {
    case .lookahead: return moved(by: after("V"))
    case .velocity:
      let correction = before("V").map { "\(beta) * \($0)" }
      let moved = moved(by: "(1 + \(beta)) * \(after("V"))")
      return correction.map { "\(moved) - \($0)" } ?? moved
    default: return descended(by: "(\(gradient) + \(beta) * \(after("V")))")
    }
  }

  private var decay: String? { isBias ? nil : rule.weightDecay }

  private var velocity: String {
    switch rule.velocity {
    case .accumulate: return carried("V", rule.momentum).map { "\($0) + \(gradient)" } ?? gradient
    case .velocity, .lookahead:
      let step = "\(rule.rate) * \(gradient)"
      return carried("V", rule.momentum).map { "\($0) - \(step)" } ?? "-\(step)"
    case .average: return average("V", rule.momentum, gradient)
    }
  }

  /// `β s + (1 − β) g`.
  private func average(_ state: String, _ share: String, _ value: String) -> String {
    let news = "(1 - \(share)) * \(value)"
    return carried(state, share).map { "\($0) + \(news)" } ?? news
  }

  private func carried(_ state: String, _ share: String) -> String? {
    before(state).map { "\(share) * \($0)" }
  }

  private func quotient(_ direction: String, _ square: String) -> String {
    if Double(rule.epsilon) == 0 { return "\(direction) ./ sqrt(\(square))" }
    return rule.isEpsilonInRoot
      ? "\(direction) ./ sqrt(\(square) + \(rule.epsilon))"
      : "\(direction) ./ (sqrt(\(square)) + \(rule.epsilon))"
  }
}
