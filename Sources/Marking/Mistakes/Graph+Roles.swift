internal import Algebra
internal import Formulas

/// Questions of the rules of mistakes about a node.
extension Graph {
  /// The two operands of a node with an operation; nil where it has another.
  func operands(of operation: Operation, at node: NodeID) -> (NodeID, NodeID)? {
    self[node].operation == operation ? (self[node].operands[0], self[node].operands[1]) : nil
  }

  /// Whether a node is a given quantity or one of some others, perhaps spread over a batch.
  func isGiven(_ node: NodeID, or others: Set<NodeID> = []) -> Bool {
    if others.contains(node) { return true }
    return switch self[node].operation {
    case .input: true
    case .broadcast, .transpose: isGiven(self[node].operands[0], or: others)
    default: false
    }
  }

  /// Whether a node is what a bias is added to.
  func isWeightedSum(_ node: NodeID) -> Bool {
    switch self[node].operation {
    case .product, .multiply, .add: true
    default: false
    }
  }

  /// Whether a node is divided by the number of samples, or multiplied by its inverse.
  func isAverage(_ node: NodeID, _ batch: Int) -> Bool {
    let operation = self[node].operation
    guard operation == .divide || operation == .multiply else { return false }
    return self[node].operands.contains { operand in
      guard let value = uniformValue(of: operand) else { return false }
      return operation == .divide ? value == Double(batch) : value == 1 / Double(batch)
    }
  }

  /// Whether a node sums something of as many entries as there are samples.
  func isSum(_ node: NodeID, over batch: Int) -> Bool {
    switch self[node].operation {
    case .product: shape(of: self[node].operands[0]).columns == batch
    case .sum(.all): shape(of: self[node].operands[0]).count.isMultiple(of: batch)
    case .sum(.down): shape(of: self[node].operands[0]).rows == batch
    case .sum(.along): shape(of: self[node].operands[0]).columns == batch
    default: false
    }
  }

  /// Whether a node is a given or its transpose.
  func isUse(_ node: NodeID, of given: NodeID) -> Bool {
    if case .transpose = self[node].operation { return self[node].operands[0] == given }
    return node == given
  }

  /// Whether a node is a given number, perhaps spread over a shape.
  func isGivenScalar(_ node: NodeID) -> Bool {
    if case .broadcast = self[node].operation { return isGivenScalar(self[node].operands[0]) }
    return isGiven(node) && shape(of: node).isScalar
  }

  /// Whether a node is a given or one of some others, of two rows and two columns at least.
  func isGivenMatrix(_ node: NodeID, or others: Set<NodeID>) -> Bool {
    if case .input = self[node].operation { return !shape(of: node).isVector }
    return others.contains(node) && !shape(of: node).isVector
  }

  /// Whether a node applies an activation, softmax among them.
  func isActivation(_ node: NodeID) -> Bool {
    switch self[node].operation {
    case .softmax: true
    case .apply(let function): function.isActivation
    default: false
    }
  }

  /// Whether a node applies the derivative of an activation.
  func isSlope(_ node: NodeID) -> Bool {
    guard case .apply(let function) = self[node].operation else { return false }
    switch function {
    case .sigmoidSlope, .tanhSlope, .step, .leakyReluSlope, .eluSlope, .geluSlope: return true
    // That of softplus.
    case .sigmoid:
      return nodes.contains {
        $0.operation == .apply(.softplus) && $0.operands == self[node].operands
      }
    default: return false
    }
  }

  /// The slope at the activation's value in place of its argument: f′(f(z)).
  mutating func slopeTakenTwice(
    _ slope: ElementaryFunction, of operand: NodeID
  ) -> NodeID? {
    switch slope {
    case .sigmoidSlope: apply(.sigmoidSlope, apply(.sigmoid, operand))
    case .tanhSlope: apply(.tanhSlope, apply(.tanh, operand))
    case .geluSlope: apply(.geluSlope, apply(.gelu, operand))
    case .eluSlope(let scale): apply(slope, apply(.elu(scale: scale), operand))
    case .leakyReluSlope(let share): apply(slope, apply(.leakyRelu(slope: share), operand))
    default: nil
    }
  }

  /// The logarithm to base 10 in place of a natural one.
  mutating func decimalLogarithm(_ node: NodeID) -> NodeID? {
    switch self[node].operation {
    case .weightedLog: divide(node, apply(.log, filled(10, shape(of: node))))
    case .apply(.log): apply(.log10, self[node].operands[0])
    default: nil
    }
  }
}
