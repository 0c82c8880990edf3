internal import Algebra

/// A graph laid out for evaluation over intervals: made once for a rubric, shared by all threads.
package struct BoxProgram: Sendable {
  package let graph: Graph
  /// The operations, node by node.
  let operations: [Operation]
  /// The operands of all nodes one after another.
  private let operands: [Int32]
  /// Where the operands of each node begin, and where those of the last end.
  private let starts: [Int32]

  package init(_ graph: Graph) {
    self.graph = graph
    operations = graph.nodes.map { $0.operation }
    operands = graph.nodes.flatMap { node in node.operands.map { $0.index } }
    var starts: [Int32] = [0]
    for node in graph.nodes { starts.append(starts[starts.count - 1] + Int32(node.operands.count)) }
    self.starts = starts
  }

  var count: Int { operations.count }

  /// The node that is an operand of another.
  func operand(_ position: Int, of node: Int) -> Int { Int(operands[Int(starts[node]) + position]) }

  func operandCount(of node: Int) -> Int { Int(starts[node + 1] - starts[node]) }
}
