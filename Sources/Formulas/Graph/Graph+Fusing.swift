/// The lawful short cut through a softmax and the cross-entropy behind it.
///
/// By the chain rule the gradient of the logits is `p ∘ (g − Σ p∘g)` with `g = −Y/p`; by hand it is
/// `p − Y`. Both are right but rounded differently: a step that goes this way has two formulas.
extension Graph {
  /// The root with every such pair written the short way; the same root where there is none.
  package mutating func fused(_ root: NodeID) -> NodeID {
    var replacements: [NodeID: NodeID] = [:]
    for id in ancestry(of: root) {
      guard case .softmaxPullback(let axis) = self[id].operation else { continue }
      let (p, gradient) = (self[id].operands[0], self[id].operands[1])
      guard let (scale, targets) = scaledQuotient(gradient, by: p) else { continue }
      let share = broadcast(sum(targets, axis), to: shape(of: p))
      let difference = subtract(targets, multiply(p, share))
      replacements[id] = scale.map { multiply($0, difference) } ?? negated(difference)
    }
    return replacements.isEmpty ? root : substituting(replacements, in: root)
  }

  /// Recognises `−Y/p` (no scale) and `s ∘ (Y/p)`.
  private func scaledQuotient(
    _ gradient: NodeID, by p: NodeID
  ) -> (scale: NodeID?, targets: NodeID)? {
    let node = self[gradient]
    switch node.operation {
    case .negate:
      return quotient(node.operands[0], by: p).map { (nil, $0) }
    case .multiply:
      if let targets = quotient(node.operands[1], by: p) { return (node.operands[0], targets) }
      return quotient(node.operands[0], by: p).map { (node.operands[1], $0) }
    default:
      return nil
    }
  }

  private func quotient(_ id: NodeID, by p: NodeID) -> NodeID? {
    guard case .divide = self[id].operation, self[id].operands[1] == p else { return nil }
    return self[id].operands[0]
  }

  private mutating func negated(_ difference: NodeID) -> NodeID {
    let operands = self[difference].operands
    guard case .subtract = self[difference].operation else { return negate(difference) }
    return subtract(operands[1], operands[0])
  }
}
