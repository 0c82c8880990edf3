internal import Formulas

/// The operands of a rubric's steps, which do not depend on the rubric's numbers.
struct StepOperands: Sendable {
  /// The operands of one step.
  struct Operands: Sendable {
    /// The nodes of the earlier steps that it is computed from, in the rubric's order; steps behind
    /// them are not among them.
    let steps: [NodeID]
    /// The nodes that it needs where these have values, in the order of evaluation.
    let order: [NodeID]
  }

  /// The operands of each step, in the rubric's order.
  let byStep: [Operands]
  /// The nodes that all steps need, in the order of evaluation.
  let order: [NodeID]

  init(_ rubric: Rubric) {
    byStep = rubric.steps.indices.map { index in
      let own = rubric.steps[index].node
      let earlier = Set(rubric.steps[..<index].map(\.node)).subtracting([own])
      let order = rubric.graph.ancestry(of: own, stoppingAt: earlier.contains)
      let met = Set(order)
      return Operands(
        steps: rubric.steps[..<index].map(\.node).filter { $0 != own && met.contains($0) },
        order: order.filter { !earlier.contains($0) })
    }
    order = Set(rubric.steps.flatMap { rubric.graph.ancestry(of: $0.node) }).sorted()
  }
}
