package import Algebra

/// Values of a graph's nodes over one kind of scalar, each computed once.
///
/// Nodes may be given values beforehand (`set`): inputs must be, and a step's node may be, which
/// cuts what lies below it off. What other rooms call is written out for doubles and for intervals
/// below, so that it is compiled for these: for any kind at once it takes several times as long.
package struct Evaluation<Element: Scalar> {
  package let graph: Graph
  /// For each node the index of its value in `values`; −1 where it has none.
  ///
  /// Few nodes of a large graph ever get one.
  private var slots: [Int32]
  private var values: [Matrix<Element>] = []
  /// The nodes of the values.
  private var nodes: [NodeID] = []

  package init(_ graph: Graph) {
    self.graph = graph
    slots = Array(repeating: -1, count: graph.nodes.count)
  }

  fileprivate mutating func put(_ node: NodeID, _ value: Matrix<Element>) {
    let slot = Int(slots[Int(node.index)])
    if slot >= 0 {
      values[slot] = value
    } else {
      slots[Int(node.index)] = Int32(values.count)
      values.append(value)
      nodes.append(node)
    }
  }

  /// How many nodes have a value.
  package var count: Int { values.count }

  /// Forgets all values but the first so many.
  package mutating func forget(after count: Int) {
    for node in nodes[count...] { slots[Int(node.index)] = -1 }
    nodes.removeSubrange(count...)
    values.removeSubrange(count...)
  }

  fileprivate func found(_ node: NodeID) -> Matrix<Element>? {
    let slot = Int(slots[Int(node.index)])
    return slot < 0 ? nil : values[slot]
  }

  private func isKnown(_ node: NodeID) -> Bool { slots[Int(node.index)] >= 0 }

  fileprivate mutating func evaluated(_ root: NodeID) -> Matrix<Element> {
    if let value = found(root) { return value }
    work(graph.ancestry(of: root, stoppingAt: isKnown))
    return found(root) ?? Matrix(graph.shape(of: root), repeating: Element(.nan))
  }

  fileprivate mutating func work(_ needed: [NodeID]) {
    for id in needed where !isKnown(id) {
      let node = graph[id]
      let operands = node.operands.map { values[Int(slots[Int($0.index)])] }
      put(id, Element.result(of: node.operation, graph.shape(of: id), operands))
    }
  }

  /// The value of an operation with the values of its operands.
  static func result(
    of operation: Operation, _ shape: Shape, _ operands: [Matrix<Element>]
  ) -> Matrix<Element> {
    switch operation {
    // Nobody has set it; what is worked out from it is no number either.
    case .input: return Matrix(shape, repeating: Element(.nan))
    case .constant(let numeral): return Matrix(scalar: Element(numeral))
    case .identity: return Matrix(shape) { Element($0 == $1 ? 1 : 0) }
    case .add: return zipped(operands) { Element.total($0, $1) }
    case .subtract: return zipped(operands) { Element.total($0, -$1) }
    // Subtracted from 0, so that −0 is 0.
    case .negate: return operands[0].map { Element(0) - $0 }
    case .multiply: return zipped(operands, *)
    case .divide: return zipped(operands, /)
    case .power: return zipped(operands) { $0.raised(to: $1) }
    case .weightedLog: return zipped(operands, Element.weightedLog)
    case .compare(let comparison): return zipped(operands) { $0.compared(comparison, with: $1) }
    case .apply(let function): return operands[0].map { $0.applying(function) }
    case .product: return operands[0].product(operands[1])
    default: return rearranged(operation, shape, operands)
    }
  }

  private static func zipped(
    _ operands: [Matrix<Element>], _ combine: (Element, Element) -> Element
  ) -> Matrix<Element> {
    let (left, right) = (operands[0], operands[1])
    return Matrix(left.shape, zip(left.elements, right.elements).map(combine))
  }

  /// The operations that move, gather or normalise entries.
  private static func rearranged(
    _ operation: Operation, _ shape: Shape, _ operands: [Matrix<Element>]
  ) -> Matrix<Element> {
    let x = operands[0]
    switch operation {
    case .transpose: return x.transposed
    case .broadcast: return x.broadcast(to: shape)
    case .sum(let axis): return x.reduced(axis) { Element.sum($0) }
    case .maximum(let axis):
      return x.reduced(axis) { $0.dropFirst().reduce($0[0], Element.maximum) }
    case .minimum(let axis):
      return x.reduced(axis) { $0.dropFirst().reduce($0[0], Element.minimum) }
    case .extremeMask(let axis, let isMaximum):
      return x.lanes(axis) { $0.extremeMask(isMaximum: isMaximum) }
    case .softmax(let axis): return x.lanes(axis, Element.softmax)
    case .logSoftmax(let axis): return x.lanes(axis, Element.logSoftmax)
    case .softmaxPullback(let axis):
      return x.lanes(axis, with: operands[1], Element.softmaxPullback)
    case .slice(let row, let column, _): return x.slice(row: row, column: column, shape)
    case .embed(let row, let column, _):
      var result = Matrix(shape, repeating: Element(0))
      result.paste(x, row: row, column: column)
      return result
    case .block: return assembled(operands, shape)
    case .reshape: return Matrix(shape.transposed, x.transposed.elements).transposed
    case .diagonal: return x.diagonal(shape)
    case .argmax(let axis):
      return x.reduced(axis) { Element.index(where: $0.extremeMask(isMaximum: true)) }
    case .oneHot(let size):
      let index = x.elements[0]
      return Matrix(shape, (0..<size).map { index.compared(.equal, with: Element(Double($0 + 1))) })
    default: preconditionFailure("\(operation) is not a rearrangement")
    }
  }

  /// The matrix of a shape whose blocks are beside each other until a row of it is full.
  private static func assembled(_ blocks: [Matrix<Element>], _ shape: Shape) -> Matrix<Element> {
    var result = Matrix(shape, repeating: Element(0))
    var (row, column) = (0, 0)
    for block in blocks {
      result.paste(block, row: row, column: column)
      column += block.columns
      if column == shape.columns { (row, column) = (row + block.rows, 0) }
    }
    return result
  }
}

extension Evaluation where Element == Double {
  /// Gives a node its value: an input, or any other in place of working it out.
  package mutating func set(_ node: NodeID, to value: Matrix<Double>) { put(node, value) }

  /// The value of a node as far as it has been set or asked for.
  package func known(_ node: NodeID) -> Matrix<Double>? { found(node) }

  /// The value of a node.
  /// - Precondition: every input it depends on has been set, or a node between.
  package mutating func value(of root: NodeID) -> Matrix<Double> { evaluated(root) }

  /// Works out nodes that come in the order of evaluation, with all they need.
  package mutating func evaluate(_ nodes: [NodeID]) { work(nodes) }
}

/// An evaluation over intervals.
extension Evaluation where Element == Interval {
  package mutating func set(_ node: NodeID, to value: Matrix<Interval>) { put(node, value) }
  package func known(_ node: NodeID) -> Matrix<Interval>? { found(node) }
  package mutating func value(of root: NodeID) -> Matrix<Interval> { evaluated(root) }
  package mutating func evaluate(_ nodes: [NodeID]) { work(nodes) }
}

/// An evaluation over exact decimals.
extension Evaluation where Element == ExactDecimal {
  package mutating func set(_ node: NodeID, to value: Matrix<ExactDecimal>) { put(node, value) }
  package mutating func value(of root: NodeID) -> Matrix<ExactDecimal> { evaluated(root) }
}
