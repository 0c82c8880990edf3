internal import Algebra

/// How one node is worked out over intervals while the values of some others are given: made once, carried out often.
///
/// The entries of the leaves come first, then those of each value in the order in which it is worked out.
package struct BoxPlan: Sendable {
  /// The nodes whose values are given, in the order in which they are asked for.
  package let leaves: [NodeID]
  /// How many entries each of them has.
  let leafCounts: [Int]
  /// The nodes to be worked out, in order.
  package let nodes: [NodeID]
  /// How each of them is.
  let instructions: [Instruction]
  /// The operands of all instructions, one after another.
  let operands: [Place]
  /// Where the entries of the root stand.
  let root: Place
  /// How many entries there are in all.
  let count: Int

  /// - Parameter isLeaf: whether a node's value is given; that of an input always is.
  package init(_ root: NodeID, in graph: Graph, isLeaf: (NodeID) -> Bool) {
    func isGiven(_ node: NodeID) -> Bool {
      if case .input = graph[node].operation { true } else { isLeaf(node) }
    }
    let needed = graph.ancestry(of: root, stoppingAt: isGiven)
    leaves = needed.filter(isGiven)
    nodes = needed.filter { !isGiven($0) }
    leafCounts = leaves.map { graph.shape(of: $0).count }
    var places = [Place?](repeating: nil, count: Int(root.index) + 1)
    var count = 0
    for node in leaves + nodes {
      places[Int(node.index)] = Place(start: count, shape: graph.shape(of: node))
      count += graph.shape(of: node).count
    }
    var (instructions, operands): ([Instruction], [Place]) = ([], [])
    for node in nodes {
      guard let place = places[Int(node.index)] else { continue }
      let own = graph[node].operands.compactMap { places[Int($0.index)] }
      instructions.append(
        Instruction(
          kernel: Kernel(graph[node].operation, giving: place.shape, from: own), place: place,
          operands: operands.count, operandCount: own.count))
      operands += own
    }
    self.instructions = instructions
    self.operands = operands
    self.root = places[Int(root.index)] ?? Place(start: 0, shape: graph.shape(of: root))
    self.count = count
  }
}

extension BoxPlan {
  /// Where the entries of a value stand among all entries.
  struct Place: Sendable {
    private let first: Int32
    private let rows: Int32
    private let columns: Int32

    init(start: Int, shape: Shape) {
      (first, rows, columns) = (Int32(start), Int32(shape.rows), Int32(shape.columns))
    }

    var start: Int { Int(first) }
    var shape: Shape { Shape(Int(rows), Int(columns)) }
    var range: Range<Int> { start..<start + Int(rows * columns) }
  }

  /// One value to be worked out.
  struct Instruction: Sendable {
    /// What is done.
    let kernel: Kernel
    /// Where its entries go.
    let place: Place
    /// Where its first operand is listed.
    let operands: Int
    let operandCount: Int
  }

  /// What is done to the entries of one or two operands: the operations that are met most, told apart once and not at every
  /// evaluation.
  enum Kernel: Sendable {
    case sum, difference, product, quotient, weightedLog, negative, copy
    case function(ElementaryFunction)
    case constant(Interval)
    case repetition, total, matrixProduct, transpose, softmax, logSoftmax, softmaxPullback
    /// Any other operation, by way of matrices.
    case general(Operation)

    init(_ operation: Operation, giving shape: Shape, from operands: [Place]) {
      switch operation {
      case .add: self = .sum
      case .subtract: self = .difference
      case .multiply: self = .product
      case .divide: self = .quotient
      case .weightedLog: self = .weightedLog
      case .negate: self = .negative
      case .apply(let function): self = .function(function)
      case .constant(let numeral): self = .constant(numeral.exactBox)
      case .product: self = .matrixProduct
      case .sum(.all): self = .total
      case .softmax(.down) where shape.columns == 1: self = .softmax
      case .softmaxPullback(.down) where shape.columns == 1: self = .softmaxPullback
      case .logSoftmax(.down) where shape.columns == 1: self = .logSoftmax
      case .transpose: self = shape.isVector ? .copy : .transpose
      case .broadcast where operands[0].shape.isScalar: self = .repetition
      default: self = .general(operation)
      }
    }
  }
}
