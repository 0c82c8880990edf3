internal import Algebra

/// How one node is worked out over intervals while the values of some others are given: made once, carried out often.
///
/// Its values are the leaves, then the nodes in the order in which they are worked out.
package struct BoxPlan: Sendable {
  /// The nodes whose values are given, in the order in which they are asked for.
  package let leaves: [NodeID]
  /// The nodes to be worked out, in order.
  package let nodes: [NodeID]
  /// How each of them is.
  let instructions: [Instruction]
  /// The operands of all instructions, one after another.
  let operands: [Place]
  let root: Place
  /// How many entries all values have.
  let count: Int
  /// Which change each node meets before it is used, 0 for none.
  package var changes: some Sequence<Int> { instructions.lazy.map(\.change) }
  /// How many values there are.
  var valueCount: Int { leaves.count + instructions.count }

  /// - Parameter isLeaf: whether a node's value is given; that of an input always is.
  /// - Parameter change: which change a node's value meets before it is used, 0 for none.
  package init(
    _ root: NodeID, in graph: Graph, isLeaf: (NodeID) -> Bool, change: (NodeID) -> Int = { _ in 0 }
  ) {
    func isGiven(_ node: NodeID) -> Bool {
      if case .input = graph[node].operation { true } else { isLeaf(node) }
    }
    let needed = graph.ancestry(of: root, stoppingAt: isGiven)
    leaves = needed.filter(isGiven)
    nodes = needed.filter { !isGiven($0) }
    var places = [Place?](repeating: nil, count: Int(root.index) + 1)
    for (value, node) in (leaves + nodes).enumerated() {
      places[Int(node.index)] = Place(value: value, shape: graph.shape(of: node))
    }
    count = places.reduce(0) { $0 + ($1?.shape.count ?? 0) }
    var (instructions, operands): ([Instruction], [Place]) = ([], [])
    for node in nodes {
      guard let place = places[Int(node.index)] else { continue }
      let own = graph[node].operands.compactMap { places[Int($0.index)] }
      instructions.append(
        Instruction(
          graph[node].operation, giving: place, from: own, listedAt: operands.count,
          change: change(node)))
      operands += own
    }
    self.instructions = instructions
    self.operands = operands
    self.root = places[Int(root.index)] ?? Place(value: 0, shape: graph.shape(of: root))
  }
}

extension BoxPlan {
  /// One of a plan's values.
  struct Place: Sendable {
    private let ordinal: Int32
    private let rows: Int32
    private let columns: Int32

    init(value: Int, shape: Shape) {
      (ordinal, rows, columns) = (Int32(value), Int32(shape.rows), Int32(shape.columns))
    }

    /// Which of them it is.
    var value: Int { Int(ordinal) }
    var shape: Shape { Shape(Int(rows), Int(columns)) }
    var count: Int { Int(rows * columns) }
  }

  /// One value to be worked out.
  struct Instruction: Sendable {
    /// What is done.
    let kernel: Kernel
    /// Tells this operation and shape from others.
    let key: ValueKey
    let place: Place
    /// Where its first operand is listed.
    let operands: Int
    let operandCount: Int
    /// Which change it meets before it is used, 0 for none.
    let change: Int

    init(
      _ operation: Operation, giving place: Place, from own: [Place], listedAt operands: Int,
      change: Int
    ) {
      kernel = Kernel(operation, giving: place.shape, from: own)
      key = ValueKey(operation).with(place.shape)
      self.place = place
      self.operands = operands
      operandCount = own.count
      self.change = change
    }
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
