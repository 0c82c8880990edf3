internal import Algebra

/// A graph with the kernels of all its nodes, made once: what tapes are made of.
package final class Kernels: Sendable {
  package let graph: Graph
  /// For each node how it is worked out.
  private let kernels: [Kernel]
  /// For each node the number of its operation and shape among all that differ.
  private let operations: [Int32]

  package init(_ graph: Graph) {
    self.graph = graph
    kernels = zip(graph.nodes, graph.shapes).map { node, shape in
      Kernel(node.operation, giving: shape, from: node.operands.map { graph.shape(of: $0) })
    }
    var numbers: [OperationShape: Int32] = [:]
    operations = zip(graph.nodes, graph.shapes).map { node, shape in
      let operationShape = OperationShape(operation: node.operation, shape: shape)
      let number = numbers[operationShape] ?? Int32(numbers.count)
      numbers[operationShape] = number
      return number
    }
  }

  /// The kernel of a node.
  subscript(node: NodeID) -> Kernel { kernels[Int(node.index)] }

  /// The number of a node's operation and shape among all that differ.
  func operation(of node: NodeID) -> Int32 { operations[Int(node.index)] }

  private struct OperationShape: Hashable {
    let operation: Operation
    let shape: Shape
  }
}

/// The operation on the entries of one or two operands: those that are met most, told apart once
/// and not at every evaluation.
enum Kernel: Sendable {
  case sum, difference, product, quotient, weightedLog, negative, copy
  case function(ElementaryFunction)
  case constant(Interval)
  case repetition, total, matrixProduct, transpose, softmax, logSoftmax, softmaxPullback
  /// Any other operation, by way of matrices.
  case general(Operation)

  init(_ operation: Operation, giving shape: Shape, from operands: [Shape]) {
    switch operation {
    case .add: self = .sum
    case .subtract: self = .difference
    case .multiply: self = .product
    case .divide: self = .quotient
    case .weightedLog: self = .weightedLog
    case .negate: self = .negative
    case .apply(let function): self = .function(function)
    case .constant(let numeral): self = .constant(numeral.exactInterval)
    case .product: self = .matrixProduct
    case .sum(.all): self = .total
    case .softmax(.down) where shape.columns == 1: self = .softmax
    case .softmaxPullback(.down) where shape.columns == 1: self = .softmaxPullback
    case .logSoftmax(.down) where shape.columns == 1: self = .logSoftmax
    case .transpose: self = shape.isVector ? .copy : .transpose
    case .broadcast where operands[0].isScalar: self = .repetition
    default: self = .general(operation)
    }
  }
}
