package import Algebra

/// The index of a node in its graph.
package struct NodeID: Hashable, Comparable, Sendable {
  package let index: Int32

  package init(_ index: Int) { self.index = Int32(index) }

  package static func < (left: NodeID, right: NodeID) -> Bool { left.index < right.index }
}

/// One operation with its operands.
package struct Node: Hashable, Sendable {
  package let operation: Operation
  package let operands: [NodeID]
}

/// Formulas as one graph in which equal subexpressions are one node (hash consing).
///
/// Operands come before the nodes that use them: the order of the nodes is one of evaluation.
package struct Graph: Sendable {
  package private(set) var nodes: [Node] = []
  package private(set) var shapes: [Shape] = []
  private var ids: [Node: NodeID] = [:]
  private var whole: Set<NodeID> = []

  package init() {}

  /// The operation and the operands of a node.
  package subscript(id: NodeID) -> Node { nodes[Int(id.index)] }

  /// The shape of a node's value.
  package func shape(of id: NodeID) -> Shape { shapes[Int(id.index)] }

  /// The node with this operation and these operands, made where there is none yet.
  package mutating func node(
    _ operation: Operation, _ operands: [NodeID] = [], shape: Shape
  ) -> NodeID {
    let node = Node(operation: operation, operands: operands)
    if let known = ids[node] { return known }
    let id = NodeID(nodes.count)
    nodes.append(node)
    shapes.append(shape)
    ids[node] = id
    return id
  }

  /// Keeps the value of a step in one piece: a formula that uses the step is worked out from it.
  package mutating func keepWhole(_ id: NodeID) { whole.insert(id) }

  /// Whether an identity may take a node apart.
  func isOpen(_ id: NodeID) -> Bool { !whole.contains(id) }

  /// The nodes that a root needs, itself among them, in the order of evaluation.
  ///
  /// - Parameter isLeaf: nodes whose operands are not wanted.
  package func ancestry(of root: NodeID, stoppingAt isLeaf: (NodeID) -> Bool = { _ in false })
    -> [NodeID]
  {
    var isNeeded = [Bool](repeating: false, count: Int(root.index) + 1)
    isNeeded[Int(root.index)] = true
    var needed = [root]
    var next = 0
    while next < needed.count {
      let node = needed[next]
      next += 1
      if isLeaf(node) { continue }
      for operand in nodes[Int(node.index)].operands where !isNeeded[Int(operand.index)] {
        isNeeded[Int(operand.index)] = true
        needed.append(operand)
      }
    }
    return needed.sorted()
  }

  /// The root rebuilt with some nodes replaced by others of the same shape.
  package mutating func substituting(_ replacements: [NodeID: NodeID], in root: NodeID) -> NodeID {
    let nodes = ancestry(of: root) { replacements[$0] != nil }
    return substituting(replacements, in: root, rebuilding: nodes)
  }

  /// The root rebuilt with some nodes replaced, where only the nodes given may change: all others
  /// keep their operands.
  ///
  /// - Parameter nodes: in the order of evaluation, the root among them.
  package mutating func substituting(
    _ replacements: [NodeID: NodeID], in root: NodeID, rebuilding nodes: [NodeID]
  ) -> NodeID {
    var rebuilt = replacements
    for id in nodes where rebuilt[id] == nil {
      let node = self[id]
      let operands = node.operands.map { rebuilt[$0] ?? $0 }
      rebuilt[id] = operands == node.operands ? id : apply(node.operation, to: operands)
    }
    return rebuilt[root] ?? root
  }
}
