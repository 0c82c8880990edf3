internal import Algebra
internal import Notation

/// The loss functions: `loss(Y, P)`, targets first, averaged over the batch.
extension FormulaScope {
  /// The node of a loss, a scalar.
  ///
  /// - Throws: `FormulaError` unless there are targets and predictions of one shape.
  mutating func loss(
    _ name: String, _ arguments: [Expression], _ offset: Int
  ) throws(FormulaError) -> NodeID {
    guard (2...3).contains(arguments.count) else {
      throw FormulaError(
        "'\(name)' takes the targets, the predictions and perhaps a direction, found "
          + "\(arguments.count) argument\(arguments.count == 1 ? "" : "s")", at: offset)
    }
    let y = try elaborate(arguments[0])
    let p = try elaborate(arguments[1])
    let shape = graph.shape(of: y)
    guard shape == graph.shape(of: p) else {
      throw FormulaError(
        "the targets of '\(name)' are \(shape), the predictions \(graph.shape(of: p)); "
          + (shape == graph.shape(of: p).transposed
            ? "transpose one of them" : "expected one shape"),
        at: offset)
    }
    let batch = try axis(arguments, after: 2, default: .down) == .along ? shape.rows : shape.columns
    let isMean = name == "mean_squared_error"
    // A mean over the entries of a column is one over samples that are rows.
    self.batch = max(self.batch, isMean && shape.isVector ? shape.count : batch)
    return graph.divided(total(name, y, p), by: isMean ? shape.count : batch)
  }

  /// The loss summed over all entries.
  private mutating func total(_ name: String, _ y: NodeID, _ p: NodeID) -> NodeID {
    let one = graph.filled(1, graph.shape(of: y))
    switch name {
    case "cross_entropy":
      return graph.negate(graph.sum(graph.apply(.weightedLog, to: [y, p])))
    case "binary_cross_entropy":
      let hit = graph.apply(.weightedLog, to: [y, p])
      let miss = graph.apply(.weightedLog, to: [graph.subtract(one, y), graph.subtract(one, p)])
      return graph.negate(graph.sum(graph.add(hit, miss)))
    case "hinge":
      return graph.sum(graph.apply(.relu, graph.subtract(one, graph.multiply(y, p))))
    default:
      let difference = graph.subtract(p, y)
      let squares = graph.apply(.power, to: [difference, graph.filled(2, graph.shape(of: y))])
      let sum = graph.sum(squares)
      return name == "half_squared_error" ? graph.divided(sum, by: 2) : sum
    }
  }
}
