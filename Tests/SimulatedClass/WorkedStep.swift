/// The steps of the simulated homework, in order.
package enum WorkedStep: String, CaseIterable, Comparable, Sendable {
  case z1 = "Z1"
  case h = "H"
  case z2 = "Z2"
  case yhat = "Yhat"
  case loss = "L"
  case dYhat = "dYhat"
  case dH = "dH"
  case dW2bias = "dW2_0"
  case dW2 = "dW2"
  case dW1bias = "dW1_0"
  case dW1 = "dW1"
  case newW1 = "W1_new"
  case newW1bias = "W1_0_new"
  case newW2 = "W2_new"
  case newW2bias = "W2_0_new"
  case newLoss = "L_new"

  package static func < (left: WorkedStep, right: WorkedStep) -> Bool { left.index < right.index }

  static func random(using generator: inout some RandomNumberGenerator) -> WorkedStep {
    allCases.randomElement(using: &generator) ?? .z1
  }

  private var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The steps whose held values a student uses for this one.
  ///
  /// - Parameter chain: whether gradients go through the softmax's Jacobian and the own `dYhat`
  ///   instead of p − Y.
  func sources(chain: Bool) -> [WorkedStep] {
    switch self {
    case .z1: []
    case .h: [.z1]
    case .z2: [.h]
    case .yhat: [.z2]
    case .loss, .dYhat: [.yhat]
    case .dH, .dW2bias: chain ? [.yhat, .dYhat] : [.yhat]
    case .dW2: chain ? [.h, .yhat, .dYhat] : [.h, .yhat]
    case .dW1bias: [.z1, .h, .dH]
    case .dW1: [.dW1bias]
    case .newW1: [.dW1]
    case .newW1bias: [.dW1bias]
    case .newW2: [.dW2]
    case .newW2bias: [.dW2bias]
    case .newLoss: [.newW1, .newW1bias, .newW2, .newW2bias]
    }
  }
}
