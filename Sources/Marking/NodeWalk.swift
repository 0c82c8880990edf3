internal import Formulas

/// Finds the nodes below a root, down to some where it stops; used again and again, so that a walk costs what it meets.
final class NodeWalk {
  /// The nodes met, the root among them.
  private(set) var found: [NodeID] = []
  /// Those of them at which the walk stopped.
  private(set) var leaves: [NodeID] = []
  /// The walk in which each node was last met.
  private var rounds: [UInt32] = []
  private var round: UInt32 = 0

  func nodes(of graph: Graph, below root: NodeID, stoppingAt isLeaf: (NodeID) -> Bool) {
    if rounds.isEmpty { rounds = Array(repeating: 0, count: graph.nodes.count) }
    round &+= 1
    found.removeAll(keepingCapacity: true)
    leaves.removeAll(keepingCapacity: true)
    found.append(root)
    rounds[Int(root.index)] = round
    var next = 0
    while next < found.count {
      let node = found[next]
      next += 1
      if isLeaf(node) {
        leaves.append(node)
        continue
      }
      for operand in graph[node].operands where rounds[Int(operand.index)] != round {
        rounds[Int(operand.index)] = round
        found.append(operand)
      }
    }
  }
}
