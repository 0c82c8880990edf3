internal import Formulas

/// A step's formula as the rules see it.
struct Mutation {
  var graph: Graph
  /// The root of the formula.
  var root = NodeID(0)
  /// The nodes between the root and the steps and givens it is computed from, the root last.
  var region: [NodeID] = []
  /// The region and the regions of the steps it is cut at: a student who skips the step between
  /// works both out at once.
  var deeperRegion: [NodeID] = []
  /// The given, or the step before, that each updated step updates, by node.
  let updates: [(given: NodeID, updated: NodeID)]
  /// The nodes of weights and biases, before and after their updates.
  let parameters: Set<NodeID>
  /// The number of samples where the assignment has a batch, else 1.
  let batch: Int

  /// The formula's subtrahends and the dividends in it: where a learning rate alone stands.
  var subtracted: [NodeID] {
    var found: Set<NodeID> = []
    for node in region.reversed() {
      let operands = graph[node].operands
      switch graph[node].operation {
      case .subtract: found.insert(operands[1])
      case .negate: found.insert(operands[0])
      case .divide where found.contains(node): found.insert(operands[0])
      default: break
      }
    }
    return region.filter(found.contains)
  }

  /// The node that an update adds to a given or subtracts from it, G of W − ηG; the root of other
  /// formulas.
  var changed: NodeID {
    guard
      let (left, right) = graph.operands(of: .subtract, at: root)
        ?? graph.operands(of: .add, at: root)
    else { return root }
    if graph.isGiven(left, or: parameters) { return right }
    return graph.isGiven(right, or: parameters) ? left : root
  }

  /// The nodes of the deeper region that a node hangs on without a function between: what they are
  /// times as large in, it is.
  func linearRegion(below node: NodeID) -> [NodeID] {
    var found: Set<NodeID> = [node]
    for next in deeperRegion.reversed() where found.contains(next) {
      switch graph[next].operation {
      case .apply, .softmax, .logSoftmax, .power, .compare: continue
      default: found.formUnion(graph[next].operands)
      }
    }
    return deeperRegion.filter(found.contains)
  }

  /// The roots that come of replacing one node by another, one at a time.
  ///
  /// Only this step's own working changes: the steps it is computed from stay what they are.
  mutating func replacing(
    in nodes: [NodeID], _ replacement: (inout Graph, NodeID) -> NodeID?
  ) -> [NodeID] {
    nodes.compactMap { node in
      guard let other = replacement(&graph, node), other != node,
        graph.shape(of: other) == graph.shape(of: node)
      else { return nil }
      return graph.substituting([node: other], in: root, rebuilding: deeperRegion)
    }
  }
}
