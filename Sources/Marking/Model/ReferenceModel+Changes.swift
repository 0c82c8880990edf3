internal import Formulas

/// The sums in a formula and the givens that it changes.
extension ReferenceModel {
  /// Whether a formula is a sum of entries or a matrix product, as it is or divided.
  func isSum(_ formula: NodeID) -> Bool {
    switch graph[formula].operation {
    case .sum, .product: true
    case .reshape, .divide: isSum(graph[formula].operands[0])
    default: false
    }
  }

  /// The givens that a formula adds something to: V of `V - eta*G`, the bias of a sum.
  func changedGivens(by plan: FormulaPlan) -> [Int] {
    let leaves = Set(plan.tape.leaves)
    func changed(_ node: NodeID) -> [Int] {
      if leaves.contains(node) { return givenOfNode[node].map { [$0] } ?? [] }
      switch graph[node].operation {
      case .add: return graph[node].operands.flatMap(changed)
      case .subtract, .negate, .transpose, .reshape, .broadcast:
        return changed(graph[node].operands[0])
      default: return []
      }
    }
    return plan.tape.nodes.last.map(changed) ?? []
  }
}
