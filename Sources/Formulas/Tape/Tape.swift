package import Algebra

/// A formula laid out as instructions over intervals, with the values of some nodes given: made
/// once, carried out often.
///
/// Its values are the leaves, then the nodes in the order in which they are worked out.
///
/// A class, because its lists are looked at for every value, and copies of them would cost as much
/// as the value.
package final class Tape: Sendable {
  let kernels: Kernels
  /// The nodes whose values are given, in the order in which they are asked for.
  package let leaves: [NodeID]
  /// The nodes to be worked out, in order.
  package let nodes: [NodeID]
  /// The instruction for each of `nodes`, in the same order.
  let instructions: [Instruction]
  /// The operands of all instructions, one after another.
  let operands: [Register]
  let root: Register
  /// The shape of the root.
  package var shape: Shape { root.shape }
  /// The number of entries of all values together.
  let count: Int
  /// For each of `nodes` the number of the change made to its value before it is used; 0 for none.
  package var changes: [Int] { instructions.map { Int($0.change) } }
  /// How many values there are.
  package var valueCount: Int { leaves.count + instructions.count }

  /// - Parameter isLeaf: whether a node's value is given; that of an input always is.
  /// - Parameter change: which change a node's value meets before it is used, 0 for none.
  package init(
    _ root: NodeID, in kernels: Kernels, isLeaf: (NodeID) -> Bool,
    change: (NodeID) -> Int = { _ in 0 }
  ) {
    let graph = kernels.graph
    func isGiven(_ node: NodeID) -> Bool {
      if case .input = graph[node].operation { true } else { isLeaf(node) }
    }
    var (leaves, nodes): ([NodeID], [NodeID]) = ([], [])
    for node in graph.ancestry(of: root, stoppingAt: isGiven) {
      if isGiven(node) { leaves.append(node) } else { nodes.append(node) }
    }
    var registers = [Register?](repeating: nil, count: Int(root.index) + 1)
    var count = 0
    for (value, node) in (leaves + nodes).enumerated() {
      registers[Int(node.index)] = Register(value: value, shape: graph.shape(of: node))
      count += graph.shape(of: node).count
    }
    var (instructions, operands): ([Instruction], [Register]) = ([], [])
    instructions.reserveCapacity(nodes.count)
    operands.reserveCapacity(2 * nodes.count)
    for node in nodes {
      guard let register = registers[Int(node.index)] else { continue }
      let first = Int32(operands.count)
      for operand in graph[node].operands {
        if let register = registers[Int(operand.index)] { operands.append(register) }
      }
      let own = operands[Int(first)...]
      instructions.append(
        Instruction(
          node: node, operation: kernels.operation(of: node), register: register,
          left: own.first.map { Int32($0.value) } ?? -1,
          right: own.dropFirst().first.map { Int32($0.value) } ?? -1,
          operands: first..<Int32(operands.count), change: Int32(change(node))))
    }
    self.kernels = kernels
    (self.leaves, self.nodes, self.count) = (leaves, nodes, count)
    (self.instructions, self.operands) = (instructions, operands)
    self.root = registers[Int(root.index)] ?? Register(value: 0, shape: graph.shape(of: root))
  }
}

extension Tape {
  /// One of a tape's values.
  struct Register: Sendable {
    private let ordinal: Int32
    private let rows: Int32
    private let columns: Int32

    init(value: Int, shape: Shape) {
      (ordinal, rows, columns) = (Int32(value), Int32(shape.rows), Int32(shape.columns))
    }

    /// The index of the value among the tape's: the leaves first, then the nodes.
    var value: Int { Int(ordinal) }
    var shape: Shape { Shape(Int(rows), Int(columns)) }
    var count: Int { Int(rows * columns) }
  }

  /// One value to be worked out.
  struct Instruction: Sendable {
    /// The node that it is the value of.
    let node: NodeID
    /// The number of its operation and shape among those of its graph.
    let operation: Int32
    let register: Register
    /// The values of its first two operands, −1 where there is none.
    let left: Int32
    let right: Int32
    /// The range of all its operands in the tape's `operands`.
    let operands: Range<Int32>
    /// The number of the change made to its value before it is used; 0 for none.
    let change: Int32

    /// The range in the tape's `operands` of those beyond the first two.
    var further: Range<Int32> {
      min(operands.lowerBound + 2, operands.upperBound)..<operands.upperBound
    }
  }
}
