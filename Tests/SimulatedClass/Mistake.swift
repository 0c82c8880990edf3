/// The mistakes that a simulated student makes, each in one step.
package enum Mistake: String, CaseIterable, Sendable {
  case biasOmitted = "bias-omitted"
  case weightsNotTransposed = "weights-not-transposed"
  case wrongActivation = "wrong-activation"
  case softmaxNotNormalised = "softmax-not-normalised"
  case logBase10 = "log-base-10"
  case preActivationUsed = "pre-activation-used"
  case activationDerivativeOmitted = "activation-derivative-omitted"
  case derivativeAtActivation = "derivative-at-activation"
  case rateOmitted = "rate-omitted"
  case ascent
  case transposed
  case signFlipped = "sign-flipped"
  case digitsSwapped = "digits-swapped"
  /// One entry off by far more than rounding explains.
  case slip
  /// One entry off by 2 to 4 units of its last digit: hardly to be told from rounding.
  case near
  /// Nothing is written down, though the student goes on from it.
  case missing
  /// Every entry is twice or half of what it should be.
  case doubled, halved
  /// Every entry is too large by 0.2, or by 0.125, which two digits round up or down.
  case offByFifth, offByEighth
  /// The first two entries of the first row are exchanged, of a column the first and the last.
  case exchanged

  /// Whether the marker has a name for it.
  package var isNamed: Bool { !Self.nameless.contains(self) }

  private static let nameless: [Self] = [.slip, .near, .missing] + shared.map(\.mistake)

  /// Mistakes without a name that many of a class may make alike, and the steps where they may.
  static let shared: [(mistake: Self, steps: [WorkedStep])] = [
    (.doubled, [.dW2, .dW1bias, .dH]),
    (.halved, [.dH, .dW2, .dW1bias]),
    (.offByFifth, [.z2, .newW2, .newW1bias]),
    (.offByEighth, [.z2, .newW2, .newW1bias]),
    (.exchanged, [.newW1, .newW2, .dW2]),
  ]

  /// The mistakes that can be made in a step.
  static func possible(in step: WorkedStep) -> [Mistake] {
    let special: [Mistake] =
      switch step {
      case .z1, .z2: [.biasOmitted, .weightsNotTransposed]
      case .h: [.wrongActivation]
      case .yhat: [.softmaxNotNormalised, .wrongActivation]
      case .loss: [.logBase10, .signFlipped]
      case .dYhat, .dW2bias: [.signFlipped]
      case .dH: [.signFlipped, .weightsNotTransposed]
      case .dW2: [.transposed, .preActivationUsed]
      case .dW1bias: [.activationDerivativeOmitted, .derivativeAtActivation]
      case .dW1: [.transposed, .activationDerivativeOmitted]
      case .newW1, .newW1bias, .newW2, .newW2bias: [.rateOmitted, .ascent]
      case .newLoss: []
      }
    return special + [.slip, .near, .digitsSwapped, .missing]
  }
}
