internal import Algebra
internal import Notation

/// The functions of the formula language.
extension FormulaScope {
  /// The node of a call of a function by its name.
  ///
  /// - Parameter offset: the byte of the call, for the fault.
  /// - Throws: `FormulaError` for an unknown name, and for arguments of another count or shape than
  ///   the function takes.
  mutating func call(
    _ name: String, _ arguments: [Expression], at offset: Int
  ) throws(FormulaError) -> NodeID {
    guard let function = FunctionTable.function(named: name) else {
      throw unknown(name, at: offset)
    }
    // The losses say themselves what they take.
    if function.kind != .loss { try require(arguments, function.arity, name, offset) }
    switch function.kind {
    case .activation, .entrywise: return try entrywise(function.name, arguments, offset)
    case .reduction: return try reduction(function.name, arguments)
    case .loss: return try loss(function.name, arguments, offset)
    case .derivative: return try derivative(function.name, arguments, offset)
    case .filling: return try filled(function.name, arguments, offset)
    case .shaping: return try shaping(function.name, arguments, offset)
    }
  }

  private func unknown(_ name: String, at offset: Int) -> FormulaError {
    let known = FunctionTable.rows.map(\.name)
    let hint =
      names[name] != nil
      ? "; '\(name)' is a quantity, write '\(name) * (…)' for a product"
      : ForeignSpelling.advice(forFunction: name).map { "; \($0)" }
        ?? Spelling.nearest(to: name, among: known).map { "; did you mean '\($0)'?" }
        ?? "; known are \(known.joined(separator: ", "))"
    return FormulaError("there is no function '\(name)'" + hint, at: offset)
  }

  private func require(
    _ arguments: [Expression], _ counts: ClosedRange<Int>, _ name: String, _ offset: Int
  ) throws(FormulaError) {
    guard !counts.contains(arguments.count) else { return }
    let wanted =
      counts.count == 1 ? "\(counts.lowerBound)" : "\(counts.lowerBound) to \(counts.upperBound)"
    throw FormulaError(
      "'\(name)' takes \(wanted) argument\(wanted == "1" ? "" : "s"), found \(arguments.count)",
      at: offset)
  }

  /// The direction that a last argument gives: 1 down each column, 2 along each row.
  mutating func axis(
    _ arguments: [Expression], after count: Int, default axis: Axis
  ) throws(FormulaError) -> Axis {
    guard arguments.count > count else { return axis }
    switch try wholeNumber(arguments[count], "the direction") {
    case 1: return .down
    case 2: return .along
    default:
      throw FormulaError(
        "the direction is 1 (down each column) or 2 (along each row)", at: arguments[count].offset)
    }
  }

  private mutating func entrywise(
    _ name: String, _ arguments: [Expression], _ offset: Int
  ) throws(FormulaError) -> NodeID {
    let x = try elaborate(arguments[0])
    var function = ElementaryFunction(withUsualParameter: name)
    if arguments.count == 2 {
      guard case .number(let numeral) = arguments[1].kind else {
        throw FormulaError(
          "the second argument of '\(name)' must be a number", at: arguments[1].offset)
      }
      function = ElementaryFunction(named: name, parameter: numeral)
    }
    guard let function else { throw unknown(name, at: offset) }
    return graph.apply(function, x)
  }

  private mutating func reduction(
    _ name: String, _ arguments: [Expression]
  ) throws(FormulaError) -> NodeID {
    let x = try elaborate(arguments[0])
    if name == "max" || name == "min", arguments.count == 2, case .number = arguments[0].kind {
      throw FormulaError(
        "'\(name)' takes the entries of one matrix, not two values; write relu(X) for the larger of "
          + "0 and each entry", at: arguments[0].offset)
    }
    let isSoftmax = name == "softmax" || name == "log_softmax"
    let axis = try axis(arguments, after: 1, default: isSoftmax ? .down : .all)
    switch name {
    case "softmax": return graph.apply(.softmax(axis), to: [x])
    case "log_softmax": return graph.apply(.logSoftmax(axis), to: [x])
    case "sum": return graph.sum(x, axis)
    case "max": return graph.apply(.maximum(axis), to: [x])
    case "min": return graph.apply(.minimum(axis), to: [x])
    case "argmax": return graph.apply(.argmax(axis), to: [x])
    default:
      let shape = graph.shape(of: x)
      return graph.divided(graph.sum(x, axis), by: shape.count / shape.reduced(axis).count)
    }
  }

  private mutating func derivative(
    _ name: String, _ arguments: [Expression], _ offset: Int
  ) throws(FormulaError) -> NodeID {
    let y = try elaborate(arguments[0])
    let x = try elaborate(arguments[1])
    // Each operation hands back a few of its own; a Jacobian has them for each entry.
    let rows = name == "jacobian" ? graph.shape(of: y).count : 1
    try FormulaCost.refuse(graph.nodes.count + 4 * rows * graph.ancestry(of: y).count, at: offset)
    if name == "jacobian" { return graph.jacobian(of: y, withRespectTo: x) }
    let shape = graph.shape(of: y)
    guard shape.isScalar else {
      throw FormulaError(
        "only a scalar has a gradient, this is \(shape); use 'jacobian' for a matrix",
        at: arguments[0].offset)
    }
    return graph.gradient(of: y, withRespectTo: x)
  }

  private mutating func filled(
    _ name: String, _ arguments: [Expression], _ offset: Int
  ) throws(FormulaError) -> NodeID {
    var sizes: [Int] = []
    for argument in arguments { sizes.append(try size(argument)) }
    let count = sizes[0] * (name == "identity" ? sizes[0] : sizes.last ?? 1)
    guard count <= 1_000_000 else {
      throw FormulaError("'\(name)' of \(count) entries; at most 1000000 are allowed", at: offset)
    }
    if name == "identity" { return graph.apply(.identity(sizes[0]), to: []) }
    return graph.filled(name == "ones" ? 1 : 0, Shape(sizes[0], sizes.count > 1 ? sizes[1] : 1))
  }

  private mutating func shaping(
    _ name: String, _ arguments: [Expression], _ offset: Int
  ) throws(FormulaError) -> NodeID {
    let x = try elaborate(arguments[0])
    switch name {
    case "transpose": return graph.transpose(x)
    case "diag": return graph.apply(.diagonal, to: [x])
    case "norm": return graph.apply(.sqrt, graph.sum(graph.multiply(x, x)))
    case "outer":
      let y = try elaborate(arguments[1])
      let (a, b) = (graph.shape(of: x), graph.shape(of: y))
      guard a.isVector, b.isVector else {
        throw FormulaError("'outer' takes two vectors, found \(a) and \(b)", at: offset)
      }
      let left = a.columns == 1 ? x : graph.transpose(x)
      return graph.product(left, b.rows == 1 ? y : graph.transpose(y))
    default:
      guard graph.shape(of: x).isScalar else {
        throw FormulaError(
          "'one_hot' takes a place and a size, found a \(graph.shape(of: x)) matrix", at: offset)
      }
      return graph.apply(.oneHot(try size(arguments[1])), to: [x])
    }
  }

  private mutating func size(_ argument: Expression) throws(FormulaError) -> Int {
    let size = try wholeNumber(argument, "the size")
    guard size >= 1, size <= 10_000 else {
      throw FormulaError("a size of \(size); expected 1 to 10000", at: argument.offset)
    }
    return size
  }
}
