internal import Algebra
internal import Formulas
internal import Notation

/// Whether an assignment's numbers are ill-chosen for the hand: nothing is learned from a saturated output or a dead layer.
package enum IllChosen {
  /// An output above this, or one this far below its even share, hardly depends on anything.
  private static let saturated = 0.98

  /// What is wrong with the numbers; nil where they will do.
  package static func reason(_ rubric: Rubric) -> String? {
    var evaluation = Evaluation<Double>(rubric.graph)
    for given in rubric.givens { evaluation.set(given.node, to: given.value.map(\.value)) }
    for step in rubric.steps {
      let value = evaluation.value(of: step.node)
      guard value.elements.allSatisfy(\.isFinite) else { return "'\(step.name)' is not finite" }
      if isGradient(step), isZero(value, digits: step.policy.digits) {
        return "all of '\(step.name)' is 0 at the digits asked for"
      }
    }
    for index in rubric.graph.nodes.indices {
      let node = NodeID(index)
      guard let value = evaluation.known(node) else { continue }
      if let fault = fault(of: rubric.graph[node].operation, value) {
        return "\(fault) in \(name(of: node, in: rubric))"
      }
    }
    return nil
  }

  private static func isGradient(_ step: Rubric.Step) -> Bool {
    QuantityName(written: step.name).isGradient
  }

  private static func isZero(_ value: Matrix<Double>, digits: Int) -> Bool {
    value.elements.allSatisfy { abs($0) < 0.5 * PowerOfTen.scale(1, by: -digits) }
  }

  private static func fault(of operation: Operation, _ value: Matrix<Double>) -> String? {
    switch operation {
    case .softmax(let axis):
      let classes = axis == .along ? value.columns : value.rows
      let least = (1 - saturated) * 2 / Double(max(classes, 2))
      return value.elements.contains { $0 < least || $0 > saturated } ? "a saturated softmax" : nil
    case .apply(.sigmoid):
      return value.elements.contains { $0 < 1 - saturated || $0 > saturated }
        ? "a saturated sigmoid" : nil
    case .apply(.relu):
      return value.elements.allSatisfy { $0 == 0 } ? "a dead relu layer" : nil
    default: return nil
    }
  }

  private static func name(of node: NodeID, in rubric: Rubric) -> String {
    let step = rubric.steps.first { $0.node == node } ?? rubric.steps.first { $0.node > node }
    return step.map { "'\($0.name)'" } ?? "the working"
  }
}
