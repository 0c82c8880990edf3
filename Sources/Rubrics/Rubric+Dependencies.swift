internal import Formulas

extension Rubric {
  /// For each step the earlier steps that its formula uses, straight and not by way of another.
  package var stepParents: [[Int]] {
    var parents: [[Int]] = []
    for (index, step) in steps.enumerated() {
      // Two steps may be one value; the earlier stands for it.
      let owners = Dictionary(
        steps[..<index].enumerated().map { ($0.element.node, $0.offset) },
        uniquingKeysWith: { first, _ in first })
      let nodes = graph.ancestry(of: step.node) { $0 != step.node && owners[$0] != nil }
      let own = nodes.compactMap { $0 == step.node ? nil : owners[$0] }
      parents.append(own.sorted())
    }
    return parents
  }
}
