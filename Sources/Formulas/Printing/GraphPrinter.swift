internal import Algebra
package import Notation

/// Writes nodes of a graph in the formula language: what a derived gradient looks like.
///
/// Nodes that have names end the way down; `values` says which factors are 1 everywhere and may go.
package struct GraphPrinter {
  private let graph: Graph
  private let names: [NodeID: String]
  private var values: Evaluation<Double>
  /// More parts than this are no longer an explanation.
  private var budget = 40

  package init(_ graph: Graph, names: [NodeID: String], values: Evaluation<Double>) {
    self.graph = graph
    self.names = names
    self.values = values
  }

  /// The expression of a node, whose own name is not used; nil where the language has no word for
  /// it or it is too long.
  package mutating func expression(of id: NodeID) -> Expression? {
    budget -= 1
    guard budget > 0 else { return nil }
    let node = graph[id]
    switch node.operation {
    case .constant(let numeral): return number(numeral)
    case .add:
      if node.operands[0] == node.operands[1] { return word(node.operands[0])?.doubled }
      return binary(.add, node)
    case .subtract: return binary(.subtract, node)
    case .multiply: return product(node)
    case .divide:
      return isScalar(id) || isBroadcastScalar(node.operands[1])
        ? binary(.divide, node) : binary(.divideEntries, node)
    case .power: return binary(isScalar(id) ? .power : .powerEntries, node)
    case .product: return binary(.multiply, node)
    case .compare(let comparison):
      return BinaryOperator(rawValue: comparison.rawValue).flatMap { binary($0, node) }
    case .negate: return word(node.operands[0]).map(\.negated)
    case .transpose: return word(node.operands[0]).map { Expression(.transpose($0), at: 0) }
    case .broadcast: return word(node.operands[0])
    case .apply(let function): return applied(function, node.operands[0])
    case .weightedLog:
      guard let weight = word(node.operands[0]), let argument = word(node.operands[1]) else {
        return nil
      }
      return Expression(.binary(.multiplyEntries, weight, call("log", [argument])), at: 0)
    case .sum(let axis): return reduced("sum", node, axis)
    case .maximum(let axis): return reduced("max", node, axis)
    case .minimum(let axis): return reduced("min", node, axis)
    case .softmax(let axis): return reduced("softmax", node, axis, default: .down)
    case .logSoftmax(let axis): return reduced("log_softmax", node, axis, default: .down)
    case .softmaxPullback(let axis): return softmaxPullback(node, axis)
    case .slice(let row, let column, let shape): return entry(node, row, column, shape)
    case .diagonal: return word(node.operands[0]).map { call("diag", [$0]) }
    default: return nil
    }
  }

  private mutating func word(_ node: NodeID) -> Expression? {
    if let name = names[node] { return Expression(.name(name), at: 0) }
    return expression(of: node)
  }

  private func number(_ numeral: Numeral) -> Expression {
    var magnitude = numeral
    magnitude.isNegative = false
    let digits = Expression(.number(magnitude), at: 0)
    return numeral.isNegative ? Expression(.negation(digits), at: 0) : digits
  }

  private func whole(_ number: Int) -> Expression {
    Expression(.number(Numeral(significand: UInt64(number.magnitude))), at: 0)
  }

  private func call(_ name: String, _ arguments: [Expression]) -> Expression {
    Expression(.call(name, arguments), at: 0)
  }

  private mutating func binary(_ sign: BinaryOperator, _ node: Node) -> Expression? {
    guard let left = word(node.operands[0]), let right = word(node.operands[1]) else { return nil }
    return Expression(.binary(sign, left, right), at: 0)
  }

  /// A product entry by entry; a factor of ones is left out, and a scalar one stands first.
  private mutating func product(_ node: Node) -> Expression? {
    let (left, right) = (node.operands[0], node.operands[1])
    if isOne(right) { return word(left) }
    if isOne(left) { return word(right) }
    guard let first = word(left), let second = word(right) else { return nil }
    if isScalar(left) || isBroadcastScalar(left) { return first.scaling(second) }
    if isBroadcastScalar(right) { return second.scaling(first) }
    return Expression(.binary(.multiplyEntries, first, second), at: 0)
  }

  private func isScalar(_ node: NodeID) -> Bool { graph.shape(of: node).isScalar }

  /// Whether a node without a name is 1 everywhere: the sum of one-hot targets, for one.
  private mutating func isOne(_ node: NodeID) -> Bool {
    guard names[node] == nil else { return false }
    return values.value(of: node).elements.allSatisfy { $0 == 1 }
  }

  private func isBroadcastScalar(_ node: NodeID) -> Bool {
    if case .broadcast = graph[node].operation { isScalar(graph[node].operands[0]) } else { false }
  }

  private mutating func reduced(
    _ name: String, _ node: Node, _ axis: Axis, default usual: Axis = .all
  ) -> Expression? {
    guard let operand = word(node.operands[0]) else { return nil }
    if axis == usual { return call(name, [operand]) }
    return direction(axis).map { call(name, [operand, $0]) }
  }

  /// The argument that says along what a function runs; nil where that is everything.
  private func direction(_ axis: Axis) -> Expression? {
    switch axis {
    case .all: nil
    case .down: whole(1)
    case .along: whole(2)
    }
  }

  /// `p ∘ (g − pᵀg)` for a column, `p ∘ (g − Σ p∘g)` for each column or row of a matrix.
  private mutating func softmaxPullback(_ node: Node, _ axis: Axis) -> Expression? {
    guard let direction = direction(axis), let p = word(node.operands[0]),
      let g = word(node.operands[1])
    else { return nil }
    let isColumn = axis == .down && graph.shape(of: node.operands[0]).columns == 1
    let products = Expression(.binary(.multiplyEntries, p, g), at: 0)
    let mean =
      isColumn
      ? Expression(.binary(.multiply, Expression(.transpose(p), at: 0), g), at: 0)
      : call("sum", [products, direction])
    let centred = Expression(.binary(.subtract, g, mean), at: 0)
    return Expression(.binary(.multiplyEntries, p, centred), at: 0)
  }

  private mutating func entry(
    _ node: Node, _ row: Int, _ column: Int, _ shape: Shape
  ) -> Expression? {
    let whole = graph.shape(of: node.operands[0])
    guard shape.rows == 1 || shape.rows == whole.rows,
      shape.columns == 1 || shape.columns == whole.columns, let operand = word(node.operands[0])
    else { return nil }
    let rows: Expression.Index =
      shape.rows == whole.rows && whole.rows > 1 ? .all : .at(self.whole(row + 1))
    let columns: Expression.Index =
      shape.columns == whole.columns && whole.columns > 1 ? .all : .at(self.whole(column + 1))
    return Expression(.index(operand, [rows, columns]), at: 0)
  }
}

// MARK: - Functions and their slopes

extension GraphPrinter {
  private mutating func applied(_ function: ElementaryFunction, _ x: NodeID) -> Expression? {
    let isScalar = isScalar(x)
    guard let x = word(x) else { return nil }
    let one = whole(1)
    let above = Expression(.binary(.greater, x, whole(0)), at: 0)
    let below = Expression(.binary(.lessOrEqual, x, whole(0)), at: 0)
    // A step is written as a comparison.
    if function != .step, let name = function.name { return call(name, [x]) }
    switch function {
    case .leakyRelu(let slope): return call("leaky_relu", [x, number(slope)])
    case .elu(let scale): return call("elu", [x, number(scale)])
    case .step: return above
    case .sigmoidSlope:
      let rest = Expression(.binary(.subtract, one, x), at: 0)
      return Expression(.binary(isScalar ? .multiply : .multiplyEntries, x, rest), at: 0)
    case .tanhSlope:
      let square = Expression(.binary(isScalar ? .power : .powerEntries, x, whole(2)), at: 0)
      return Expression(.binary(.subtract, one, square), at: 0)
    case .leakyReluSlope(let slope):
      let scaled = Expression(.binary(.multiply, number(slope), below), at: 0)
      return Expression(.binary(.add, above, scaled), at: 0)
    case .eluSlope(let scale):
      let tail = Expression(.binary(.multiplyEntries, below, call("exp", [x])), at: 0)
      let scaled = scale.value == 1 ? tail : number(scale).scaling(tail)
      return Expression(.binary(.add, above, scaled), at: 0)
    case .geluSlope:
      let sign: BinaryOperator = isScalar ? .multiply : .multiplyEntries
      let density = Expression(.binary(sign, x, call("normal_pdf", [x])), at: 0)
      return Expression(.binary(.add, call("normal_cdf", [x]), density), at: 0)
    default: return nil
    }
  }
}
