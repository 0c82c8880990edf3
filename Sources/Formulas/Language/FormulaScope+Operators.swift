internal import Algebra
internal import Notation

/// Operators, indices and blocks.
extension FormulaScope {
  /// The node of two operands with an operator between them.
  ///
  /// - Throws: `FormulaError` for shapes that the operator does not take.
  mutating func combine(
    _ sign: BinaryOperator, _ left: NodeID, _ right: NodeID, at offset: Int
  ) throws(FormulaError) -> NodeID {
    switch sign {
    case .multiply, .dot, .juxtaposed:
      return try multiply(left, right, at: offset)
    case .divide:
      guard graph.shape(of: right).isScalar else {
        throw FormulaError(
          "cannot divide by a \(graph.shape(of: right)) matrix; '/' divides by a scalar, "
            + "'./' entry by entry", at: offset)
      }
      return graph.divide(left, right)
    case .power:
      return try power(left, right, at: offset)
    case .add, .subtract, .multiplyEntries, .divideEntries, .powerEntries, .greater, .less,
      .greaterOrEqual, .lessOrEqual, .equal:
      let (x, y) = try aligned(left, right, sign.rawValue, at: offset)
      return graph.apply(entrywise(sign), to: [x, y])
    }
  }

  private func entrywise(_ sign: BinaryOperator) -> Operation {
    switch sign {
    case .add: .add
    case .subtract: .subtract
    case .divideEntries: .divide
    case .powerEntries: .power
    default: Comparison(rawValue: sign.rawValue).map(Operation.compare) ?? .multiply
    }
  }

  private mutating func multiply(
    _ left: NodeID, _ right: NodeID, at offset: Int
  ) throws(FormulaError) -> NodeID {
    let (a, b) = (graph.shape(of: left), graph.shape(of: right))
    if a.isScalar || b.isScalar { return graph.multiply(left, right) }
    guard a.columns == b.rows else {
      let hint = a == b ? "; '.*' multiplies entry by entry" : ""
      throw FormulaError(
        "cannot multiply \(a) by \(b): \(a.columns) column\(a.columns == 1 ? " meets" : "s meet") "
          + "\(b.rows) row\(b.rows == 1 ? "" : "s")" + hint, at: offset)
    }
    return graph.product(left, right)
  }

  private mutating func power(
    _ base: NodeID, _ exponent: NodeID, at offset: Int
  ) throws(FormulaError) -> NodeID {
    let shape = graph.shape(of: base)
    if shape.isScalar, graph.shape(of: exponent).isScalar {
      return graph.apply(.power, to: [base, exponent])
    }
    guard shape.rows == shape.columns, let count = graph.uniformValue(of: exponent),
      count >= 1, count <= 64, count == count.rounded()
    else {
      throw FormulaError(
        "cannot raise a \(shape) matrix to this power; '.^' works entry by entry", at: offset)
    }
    var result = base
    for _ in 1..<Int(count) { result = graph.product(result, base) }
    return result
  }

  /// Two operands brought to one shape: scalars are broadcast, a column over the columns of a
  /// batch, a row over its rows.
  mutating func aligned(
    _ left: NodeID, _ right: NodeID, _ sign: String, at offset: Int
  ) throws(FormulaError) -> (NodeID, NodeID) {
    let (a, b) = (graph.shape(of: left), graph.shape(of: right))
    if a == b { return (left, right) }
    if a.spreads(over: b) { return (graph.broadcast(left, to: b), right) }
    if b.spreads(over: a) { return (left, graph.broadcast(right, to: a)) }
    throw FormulaError("cannot combine \(a) and \(b) with '\(sign)'", at: offset)
  }

  /// The entry, row, column or whole at some indices of a node, counted from 1.
  ///
  /// - Throws: `FormulaError` for an index outside of the shape, and for one index of a matrix.
  mutating func select(
    _ written: [Expression.Index], of node: NodeID, at offset: Int
  ) throws(FormulaError) -> NodeID {
    let shape = graph.shape(of: node)
    var indices = written
    if indices.count == 1 {
      guard shape.isVector else {
        throw FormulaError(
          "one index for a \(shape) matrix; expected a row and a column", at: offset)
      }
      // The lone index of a row counts its columns, that of a column its rows.
      let one = Expression(.number(Numeral(significand: 1)), at: offset)
      indices.insert(.at(one), at: shape.rows == 1 && shape.columns > 1 ? 0 : 1)
    }
    let rows = try range(indices[0], upTo: shape.rows, "row", offset)
    let columns = try range(indices[1], upTo: shape.columns, "column", offset)
    return graph.slice(
      node, row: rows.lowerBound, column: columns.lowerBound, Shape(rows.count, columns.count))
  }

  private mutating func range(
    _ written: Expression.Index, upTo count: Int, _ what: String, _ offset: Int
  ) throws(FormulaError) -> Range<Int> {
    guard case .at(let expression) = written else { return 0..<count }
    let index = try wholeNumber(expression, "the \(what)")
    guard index >= 1, index <= count else {
      throw FormulaError(
        "\(what) \(index) of \(count); \(what)s are counted from 1", at: expression.offset)
    }
    return index - 1..<index
  }

  /// The value of an expression that must be a whole number written out.
  mutating func wholeNumber(_ expression: Expression, _ what: String) throws(FormulaError) -> Int {
    let node = try elaborate(expression)
    guard let number = graph.uniformValue(of: node).flatMap({ Int(exactly: $0) })
    else { throw FormulaError("\(what) must be a whole number", at: expression.offset) }
    return number
  }

  /// The matrix of some rows of blocks, beside and below each other.
  ///
  /// - Throws: `FormulaError` for rows of different length and for blocks that do not fit.
  mutating func assemble(_ rows: [[Expression]], at offset: Int) throws(FormulaError) -> NodeID {
    var blocks: [NodeID] = []
    let columns = rows[0].count
    for row in rows {
      guard row.count == columns else {
        throw FormulaError(
          "the rows of this block have \(columns) and \(row.count) entries",
          at: row.first?.offset ?? offset)
      }
      for entry in row { blocks.append(try elaborate(entry)) }
    }
    for (index, block) in blocks.enumerated() {
      let shape = graph.shape(of: block)
      let height = graph.shape(of: blocks[index / columns * columns]).rows
      let width = graph.shape(of: blocks[index % columns]).columns
      guard shape == Shape(height, width) else {
        throw FormulaError(
          "this block is \(shape), its neighbours need \(Shape(height, width))",
          at: rows[index / columns][index % columns].offset)
      }
    }
    return blocks.count == 1
      ? blocks[0] : graph.apply(.block(rows: rows.count, columns: columns), to: blocks)
  }
}

extension Shape {
  /// Whether a value of this shape is repeated to one of another.
  func spreads(over other: Shape) -> Bool {
    isScalar || (columns == 1 && rows == other.rows) || (rows == 1 && columns == other.columns)
  }
}
