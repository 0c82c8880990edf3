package import Algebra

/// Values of a graph's nodes over one kind of scalar, each computed once.
///
/// Nodes may be given values beforehand (`set`): inputs must be, and a step's node may be, which cuts what lies below it
/// off. `adjust` sees every computed value and may widen it.
package struct Evaluation<Element: Scalar> {
  package let graph: Graph
  /// Where each node's value stands among the values; −1 where it has none yet.
  ///
  /// Few nodes of a large graph ever get one.
  private var slots: [Int32]
  private var values: [Matrix<Element>] = []
  /// Called on each computed value, with its node and the values of the operands, before anything uses it.
  package var adjust: ((NodeID, [Matrix<Element>], inout Matrix<Element>) -> Void)?

  package init(_ graph: Graph) {
    self.graph = graph
    slots = Array(repeating: -1, count: graph.nodes.count)
  }

  package mutating func set(_ node: NodeID, to value: Matrix<Element>) {
    let slot = Int(slots[Int(node.index)])
    if slot >= 0 {
      values[slot] = value
    } else {
      slots[Int(node.index)] = Int32(values.count)
      values.append(value)
    }
  }

  package func known(_ node: NodeID) -> Matrix<Element>? {
    let slot = Int(slots[Int(node.index)])
    return slot < 0 ? nil : values[slot]
  }

  private func isKnown(_ node: NodeID) -> Bool { slots[Int(node.index)] >= 0 }

  /// The value of a node.
  /// - Precondition: every input it depends on has been set, or a node between.
  package mutating func value(of root: NodeID) -> Matrix<Element> {
    if let value = known(root) { return value }
    let needed = graph.ancestry(of: root, stoppingAt: isKnown)
    for id in needed where !isKnown(id) {
      var value = compute(id)
      if let adjust { adjust(id, graph[id].operands.compactMap { known($0) }, &value) }
      set(id, to: value)
    }
    return known(root) ?? Matrix(graph.shape(of: root), repeating: Element(.nan))
  }

  private func operand(_ node: Node, _ position: Int) -> Matrix<Element> {
    let id = node.operands[position]
    guard let value = known(id) else {
      preconditionFailure("operands are evaluated before the nodes that use them")
    }
    return value
  }

  private func compute(_ id: NodeID) -> Matrix<Element> {
    let node = graph[id]
    let shape = graph.shape(of: id)
    switch node.operation {
    case .input(let place): preconditionFailure("input \(place) has no value")
    case .constant(let numeral): return Matrix(scalar: Element(numeral))
    case .identity(let size):
      let entries = (0..<size * size).map { Element($0 % (size + 1) == 0 ? 1 : 0) }
      return Matrix(shape, entries)
    case .add: return zipped(node) { Element.total($0, $1) }
    case .subtract: return zipped(node) { Element.total($0, -$1) }
    // Subtracted from 0, so that −0 is 0.
    case .negate: return operand(node, 0).map { Element(0) - $0 }
    case .multiply: return zipped(node, *)
    case .divide: return zipped(node, /)
    case .power: return zipped(node) { $0.raised(to: $1) }
    case .weightedLog: return zipped(node, Element.weightedLog)
    case .compare(let comparison): return zipped(node) { $0.compared(comparison, with: $1) }
    case .apply(let function): return operand(node, 0).map { $0.applying(function) }
    case .product: return operand(node, 0).product(operand(node, 1))
    default: return rearranged(node, shape)
    }
  }

  private func zipped(
    _ node: Node, _ combine: (Element, Element) -> Element
  ) -> Matrix<Element> {
    let (left, right) = (operand(node, 0), operand(node, 1))
    return Matrix(left.shape, zip(left.elements, right.elements).map(combine))
  }

  /// The operations that move, gather or normalise entries.
  private func rearranged(_ node: Node, _ shape: Shape) -> Matrix<Element> {
    let x = operand(node, 0)
    switch node.operation {
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
      return x.lanes(axis, with: operand(node, 1), Element.softmaxPullback)
    case .slice(let row, let column, _): return x.slice(row: row, column: column, shape)
    case .embed(let row, let column, _):
      var result = Matrix(shape, repeating: Element(0))
      result.paste(x, row: row, column: column)
      return result
    case .block(_, let columns): return assembled(node, columns, shape)
    case .reshape: return Matrix(shape.transposed, x.transposed.elements).transposed
    case .diagonal: return x.diagonal(shape)
    case .argmax(let axis):
      return x.reduced(axis) { Element.place(where: $0.extremeMask(isMaximum: true)) }
    case .oneHot(let size):
      let place = x.elements[0]
      return Matrix(shape, (0..<size).map { place.compared(.equal, with: Element(Double($0 + 1))) })
    default: preconditionFailure("\(node.operation) is not a rearrangement")
    }
  }

  private func assembled(_ node: Node, _ columns: Int, _ shape: Shape) -> Matrix<Element> {
    var result = Matrix(shape, repeating: Element(0))
    var row = 0
    for start in stride(from: 0, to: node.operands.count, by: columns) {
      var column = 0
      for position in start..<start + columns {
        let block = operand(node, position)
        result.paste(block, row: row, column: column)
        column += block.columns
      }
      row += operand(node, start).rows
    }
    return result
  }
}
