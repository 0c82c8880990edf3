package import Algebra

/// Building nodes: shapes are derived, the simplest identities applied, so that equals become one.
extension Graph {
  /// Applies an operation to operands whose shapes fit it.
  package mutating func apply(_ operation: Operation, to operands: [NodeID]) -> NodeID {
    if let simpler = simplified(operation, operands) { return simpler }
    return node(operation, operands, shape: shape(of: operation, operands))
  }

  /// A number as a scalar; numbers of one value are one node.
  package mutating func constant(_ numeral: Numeral) -> NodeID {
    // By value, so that `0.50` and `.5` are one node.
    var reduced = numeral
    while reduced.exponent < 0, reduced.significand % 10 == 0 {
      reduced.significand /= 10
      reduced.exponent += 1
    }
    if reduced.significand == 0 { reduced = Numeral(significand: 0) }
    return node(.constant(reduced), shape: .scalar)
  }

  /// A whole number as a scalar.
  package mutating func constant(_ whole: Int) -> NodeID {
    constant(Numeral(significand: UInt64(whole.magnitude), isNegative: whole < 0))
  }

  /// A matrix with the same number everywhere.
  package mutating func filled(_ whole: Int, _ shape: Shape) -> NodeID {
    broadcast(constant(whole), to: shape)
  }

  /// `−x`, in the shape of x.
  package mutating func negate(_ x: NodeID) -> NodeID { apply(.negate, to: [x]) }
  /// `x + y`, entry by entry, of operands of one shape.
  package mutating func add(_ x: NodeID, _ y: NodeID) -> NodeID { apply(.add, to: [x, y]) }
  /// `x − y`, entry by entry, of operands of one shape.
  package mutating func subtract(_ x: NodeID, _ y: NodeID) -> NodeID {
    apply(.subtract, to: [x, y])
  }
  /// Entry by entry; a scalar factor is broadcast.
  package mutating func multiply(_ x: NodeID, _ y: NodeID) -> NodeID {
    let shape = self.shape(of: x).isScalar ? self.shape(of: y) : self.shape(of: x)
    return apply(.multiply, to: [broadcast(x, to: shape), broadcast(y, to: shape)])
  }
  /// `x / y`, entry by entry, in the shape of x; a scalar divisor is broadcast.
  package mutating func divide(_ x: NodeID, _ y: NodeID) -> NodeID {
    apply(.divide, to: [x, broadcast(y, to: shape(of: x))])
  }
  /// The matrix product of an m×n by an n×p matrix: m×p.
  package mutating func product(_ x: NodeID, _ y: NodeID) -> NodeID { apply(.product, to: [x, y]) }
  /// The transpose: of an m×n matrix one of n×m.
  package mutating func transpose(_ x: NodeID) -> NodeID { apply(.transpose, to: [x]) }
  /// The sum of all entries as a scalar, down each column as a row, or along each row as a column.
  package mutating func sum(_ x: NodeID, _ axis: Axis = .all) -> NodeID {
    apply(.sum(axis), to: [x])
  }
  /// A function of each entry, in the shape of x.
  package mutating func apply(_ function: ElementaryFunction, _ x: NodeID) -> NodeID {
    apply(.apply(function), to: [x])
  }
  /// A scalar, a row or a column repeated to a shape.
  package mutating func broadcast(_ x: NodeID, to shape: Shape) -> NodeID {
    apply(.broadcast(shape), to: [x])
  }
  /// The block of a shape that begins at a row and a column, counted from 0.
  package mutating func slice(_ x: NodeID, row: Int, column: Int, _ shape: Shape) -> NodeID {
    apply(.slice(row: row, column: column, shape), to: [x])
  }
  /// A node of its own with the value of another, which no identity takes for it.
  package mutating func copy(of x: NodeID) -> NodeID {
    node(.reshape(shape(of: x)), [x], shape: shape(of: x))
  }
  /// `x / n`.
  package mutating func divided(_ x: NodeID, by count: Int) -> NodeID {
    count == 1 ? x : divide(x, constant(count))
  }
}

// MARK: - Shapes

extension Graph {
  private func shape(of operation: Operation, _ operands: [NodeID]) -> Shape {
    let first = operands.first.map { shape(of: $0) } ?? .scalar
    switch operation {
    case .input, .constant: return first
    case .identity(let size): return Shape(size, size)
    case .transpose: return first.transposed
    case .product: return Shape(first.rows, shape(of: operands[1]).columns)
    case .broadcast(let shape), .reshape(let shape): return shape
    case .slice(_, _, let shape), .embed(_, _, let shape): return shape
    case .sum(let axis), .maximum(let axis), .minimum(let axis), .argmax(let axis):
      return first.reduced(axis)
    case .block(let rows, let columns):
      let height = (0..<rows).reduce(0) { $0 + shape(of: operands[$1 * columns]).rows }
      let width = (0..<columns).reduce(0) { $0 + shape(of: operands[$1]).columns }
      return Shape(height, width)
    case .diagonal:
      let size = max(first.rows, first.columns)
      return first.isVector ? Shape(size, size) : Shape(min(first.rows, first.columns), 1)
    case .oneHot(let size): return Shape(size, 1)
    case .add, .subtract, .negate, .multiply, .divide, .power, .apply, .extremeMask, .softmax,
      .logSoftmax, .softmaxPullback, .weightedLog, .compare:
      return first
    }
  }
}

extension Shape {
  /// The shape after a reduction.
  func reduced(_ axis: Axis) -> Shape {
    switch axis {
    case .all: .scalar
    case .down: Shape(1, columns)
    case .along: Shape(rows, 1)
    }
  }
}

// MARK: - Identities

extension Graph {
  /// The number that a node is everywhere, where it is a constant or a broadcast one.
  package func uniformValue(of id: NodeID) -> Double? {
    switch self[id].operation {
    case .constant(let numeral): numeral.value
    case .broadcast: uniformValue(of: self[id].operands[0])
    case .negate: uniformValue(of: self[id].operands[0]).map { -$0 }
    default: nil
    }
  }

  private mutating func simplified(_ operation: Operation, _ operands: [NodeID]) -> NodeID? {
    switch operation {
    case .negate:
      if let opposite = negated(operands[0]) { return opposite }
      return uniformValue(of: operands[0]) == 0 ? operands[0] : nil
    case .transpose:
      return simplifiedTranspose(operands[0])
    case .broadcast(let target), .reshape(let target), .slice(0, 0, let target):
      return shape(of: operands[0]) == target ? operands[0] : nil
    case .sum:
      return shape(of: operands[0]).isScalar ? operands[0] : nil
    case .add:
      if uniformValue(of: operands[0]) == 0 { return operands[1] }
      return uniformValue(of: operands[1]) == 0 ? operands[0] : nil
    case .subtract:
      if uniformValue(of: operands[1]) == 0 { return operands[0] }
      return uniformValue(of: operands[0]) == 0 ? negate(operands[1]) : nil
    case .multiply: return simplifiedProduct(operands[0], operands[1])
    case .divide: return uniformValue(of: operands[1]) == 1 ? operands[0] : nil
    default: return nil
    }
  }

  /// Transposes are carried inward, so that `(g Xᵀ)ᵀ` and `X gᵀ` are one node.
  private mutating func simplifiedTranspose(_ x: NodeID) -> NodeID? {
    let node = self[x]
    switch node.operation {
    case .transpose where isOpen(x): return node.operands[0]
    case .negate where isOpen(x): return negate(transpose(node.operands[0]))
    case .product where isOpen(x):
      return product(transpose(node.operands[1]), transpose(node.operands[0]))
    default: return shape(of: x).isScalar ? x : nil
    }
  }

  private mutating func simplifiedProduct(_ x: NodeID, _ y: NodeID) -> NodeID? {
    for (factor, other) in [(x, y), (y, x)] {
      switch uniformValue(of: factor) {
      case 1: return other
      case -1: return negate(other)
      case 0: return factor
      case let count?:
        // n · (x / n): a sum over a batch, written as n times the mean.
        if case .divide = self[other].operation, isOpen(other),
          uniformValue(of: self[other].operands[1]) == count
        {
          return self[other].operands[0]
        }
      case nil: break
      }
    }
    // A sign is carried outward, so that −a·b, a·(−b) and −(a·b) are one node.
    if let opposite = negated(x) { return negate(multiply(opposite, y)) }
    if let opposite = negated(y) { return negate(multiply(x, opposite)) }
    return nil
  }

  /// The operand that a node is the negative of, where it is one.
  private func negated(_ id: NodeID) -> NodeID? {
    if case .negate = self[id].operation, isOpen(id) { self[id].operands[0] } else { nil }
  }
}
