/// The place of a node in its graph.
package struct NodeID: Hashable, Comparable, Sendable {
  package let index: Int32

  package init(_ index: Int) { self.index = Int32(index) }

  package static func < (left: NodeID, right: NodeID) -> Bool { left.index < right.index }
}

/// All formulas of a rubric as one graph in which equal subexpressions are one node.
package struct Graph: Sendable {
  package init() {}
}
