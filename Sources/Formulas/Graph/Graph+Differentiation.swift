internal import Algebra

/// Derivatives by reverse accumulation, built of the graph's own nodes.
///
/// These they share with the steps that a rubric names. See Griewank and Walther, *Evaluating
/// Derivatives*, chapter 3.
extension Graph {
  /// The gradient of a scalar with respect to a quantity, in that quantity's shape.
  ///
  /// A quantity that the scalar does not depend on has a gradient of zeros. An entry or block of a
  /// quantity (`gradient(L, W1[1,2])`) has that block of its gradient.
  /// - Precondition: `scalar` is 1 × 1.
  package mutating func gradient(of scalar: NodeID, withRespectTo quantity: NodeID) -> NodeID {
    precondition(shape(of: scalar).isScalar, "only a scalar has a gradient")
    if let direct = accumulated(from: scalar, to: quantity) { return direct }
    switch self[quantity].operation {
    case .slice(let row, let column, let shape):
      let whole = gradient(of: scalar, withRespectTo: self[quantity].operands[0])
      return slice(whole, row: row, column: column, shape)
    case .transpose:
      return transpose(gradient(of: scalar, withRespectTo: self[quantity].operands[0]))
    default:
      return filled(0, shape(of: quantity))
    }
  }

  /// The Jacobian of `y` by `x`: a row for each entry of `y`, a column for each entry of `x`.
  ///
  /// Entries are counted down the columns of their matrices.
  package mutating func jacobian(of y: NodeID, withRespectTo x: NodeID) -> NodeID {
    let shape = self.shape(of: y)
    let width = self.shape(of: x).count
    var rows: [NodeID] = []
    for column in 0..<shape.columns {
      for row in 0..<shape.rows {
        let entry = slice(y, row: row, column: column, .scalar)
        let derivative = gradient(of: entry, withRespectTo: x)
        rows.append(transpose(apply(.reshape(Shape(width, 1)), to: [derivative])))
      }
    }
    return rows.count == 1 ? rows[0] : apply(.block(rows: rows.count, columns: 1), to: rows)
  }

  /// The gradient where `target` lies on a way from the inputs to `scalar`, else nil.
  private mutating func accumulated(from scalar: NodeID, to target: NodeID) -> NodeID? {
    guard target <= scalar else { return nil }
    let needed = ancestry(of: scalar)
    var dependent = Set([target])
    for id in needed where self[id].operands.contains(where: dependent.contains) {
      dependent.insert(id)
    }
    guard dependent.contains(scalar) else { return nil }
    var adjoints = [scalar: constant(1)]
    for id in needed.reversed() where id > target && dependent.contains(id) {
      guard let adjoint = adjoints[id] else { continue }
      for (position, operand) in self[id].operands.enumerated() where dependent.contains(operand) {
        guard let share = pullback(of: id, to: position, adjoint) else { continue }
        adjoints[operand] = adjoints[operand].map { add($0, share) } ?? share
      }
    }
    return adjoints[target]
  }

  /// The gradient of one of a node's operands from that of the node; nil where it is flat.
  private mutating func pullback(of id: NodeID, to position: Int, _ g: NodeID) -> NodeID? {
    let node = self[id]
    let x = node.operands[0]
    switch node.operation {
    case .input, .constant, .identity, .extremeMask, .compare, .argmax, .oneHot: return nil
    case .add: return g
    case .subtract: return position == 0 ? g : negate(g)
    case .negate: return negate(g)
    case .multiply: return multiply(g, node.operands[1 - position])
    case .divide:
      let denominator = node.operands[1]
      return position == 0 ? divide(g, denominator) : negate(divide(multiply(g, id), denominator))
    case .power: return powerPullback(of: id, to: position, g)
    case .product:
      let y = node.operands[1]
      return position == 0 ? product(g, transpose(y)) : product(transpose(x), g)
    case .transpose: return transpose(g)
    case .apply(let function):
      let slope = function.rule.derivative(&self, x, id)
      return uniformValue(of: slope) == 0 ? nil : multiply(g, slope)
    case .weightedLog:
      return position == 0
        ? multiply(g, apply(.log, node.operands[1])) : multiply(g, divide(x, node.operands[1]))
    default: return structuralPullback(of: id, to: position, g)
    }
  }

  private mutating func powerPullback(of id: NodeID, to position: Int, _ g: NodeID) -> NodeID {
    let base = self[id].operands[0]
    let exponent = self[id].operands[1]
    if position == 1 { return multiply(g, multiply(id, apply(.log, base))) }
    let one = filled(1, shape(of: base))
    if uniformValue(of: exponent) == 2 {
      return doubled(g).map { multiply($0, base) } ?? multiply(g, add(base, base))
    }
    let lower = apply(.power, to: [base, subtract(exponent, one)])
    return multiply(g, multiply(exponent, lower))
  }

  /// Twice a node that is the half of another; nil for any other.
  ///
  /// So ½(y − t)² has the gradient y − t and no other node: a step of that formula is the same.
  private mutating func doubled(_ node: NodeID) -> NodeID? {
    switch self[node].operation {
    case .divide where uniformValue(of: self[node].operands[1]) == 2: self[node].operands[0]
    case .broadcast: doubled(self[node].operands[0]).map { broadcast($0, to: shape(of: node)) }
    default: nil
    }
  }

  /// The operations that move, gather or normalise entries.
  private mutating func structuralPullback(
    of id: NodeID, to position: Int, _ g: NodeID
  ) -> NodeID? {
    let node = self[id]
    let x = node.operands[0]
    let shape = self.shape(of: x)
    switch node.operation {
    case .broadcast: return summed(g, to: shape)
    case .sum: return broadcast(g, to: shape)
    case .maximum(let axis), .minimum(let axis):
      let isMaximum = node.operation == .maximum(axis)
      let mask = apply(.extremeMask(axis, isMaximum: isMaximum), to: [x])
      return multiply(broadcast(g, to: shape), mask)
    case .softmax(let axis): return apply(.softmaxPullback(axis), to: [id, g])
    case .logSoftmax(let axis):
      let share = apply(.softmax(axis), to: [x])
      return subtract(g, multiply(share, broadcast(sum(g, axis), to: shape)))
    case .softmaxPullback(let axis):
      let p = x
      let upstream = node.operands[1]
      if position == 1 { return apply(.softmaxPullback(axis), to: [p, g]) }
      // y = p∘(u − Σ p∘u): ∂/∂p hands back g∘(u − Σ p∘u) − u·Σ p∘g.
      let mean = broadcast(sum(multiply(p, upstream), axis), to: shape)
      let weight = broadcast(sum(multiply(p, g), axis), to: shape)
      return subtract(multiply(g, subtract(upstream, mean)), multiply(upstream, weight))
    case .slice(let row, let column, _):
      return apply(.embed(row: row, column: column, shape), to: [g])
    case .embed(let row, let column, _):
      return slice(g, row: row, column: column, shape)
    case .block(_, let columns): return blockPullback(node, columns, to: position, g)
    case .reshape: return apply(.reshape(shape), to: [g])
    case .diagonal: return diagonalPullback(shape, g)
    default: return nil
    }
  }

  private mutating func blockPullback(
    _ node: Node, _ columns: Int, to position: Int, _ g: NodeID
  ) -> NodeID {
    let start = position / columns * columns
    let row = stride(from: 0, to: start, by: columns)
      .reduce(0) { $0 + shape(of: node.operands[$1]).rows }
    let column = (start..<position).reduce(0) { $0 + shape(of: node.operands[$1]).columns }
    return slice(g, row: row, column: column, shape(of: node.operands[position]))
  }

  private mutating func diagonalPullback(_ shape: Shape, _ g: NodeID) -> NodeID {
    let diagonal = apply(.diagonal, to: [g])
    if shape.isVector { return shape.columns == 1 ? diagonal : transpose(diagonal) }
    return shape.rows == shape.columns
      ? diagonal : apply(.embed(row: 0, column: 0, shape), to: [diagonal])
  }

  /// Sums a gradient over what was broadcast.
  private mutating func summed(_ g: NodeID, to shape: Shape) -> NodeID {
    if shape.isScalar { return sum(g, .all) }
    return shape.columns == 1 ? sum(g, .along) : sum(g, .down)
  }
}
