package import Algebra
package import Notation

/// The names of an assignment and the graph of their formulas.
///
///     var scope = FormulaScope()
///     try scope.define(given: "X", value: x)
///     try scope.define(step: "Y", as: ExpressionParser.parse("2 * X"))
package struct FormulaScope: Sendable {
  package internal(set) var graph = Graph()
  /// The node of each name.
  package private(set) var names: [String: NodeID] = [:]
  /// The values of the inputs, in the order of their definition.
  package private(set) var inputs: [Matrix<Numeral>] = []
  private(set) var order: [String] = []
  /// The nodes that names stand for.
  private var taken: Set<NodeID> = []
  /// The largest number of samples that a loss was averaged over.
  package internal(set) var batch = 1
  /// The names that formulas have used so far.
  package private(set) var used: Set<String> = []
  /// Names that steps to come will have, for messages.
  package var announced: Set<String> = []
  /// Quantities with a fault of their own; what uses them fails without one of its own.
  package var broken: Set<String> = []
  private var current: String?
  private var cost = FormulaCost()

  package init() {}

  /// Adds a given quantity.
  /// - Throws: `FormulaError` where the name is taken.
  @discardableResult
  package mutating func define(
    given name: String, value: Matrix<Numeral>
  ) throws(FormulaError) -> NodeID {
    let node = graph.node(.input(inputs.count), shape: value.shape)
    inputs.append(value)
    try define(name, node)
    return node
  }

  /// Adds a step, which may use everything defined before it.
  /// - Throws: `FormulaError` where the name is taken, a name is unknown or shapes do not fit.
  @discardableResult
  package mutating func define(
    step name: String, as expression: Expression
  ) throws(FormulaError) -> NodeID {
    current = name
    defer { current = nil }
    let first = graph.nodes.count
    var node = try elaborate(expression)
    try cost.add(graph, from: first, at: expression.offset)
    // A step that only repeats another (`v = dW`) is a node of its own, to be carried on from.
    if taken.contains(node) { node = graph.copy(of: node) }
    try define(name, node)
    graph.keepWhole(node)
    return node
  }

  /// The node of a further formula of a step defined already, with some names read otherwise.
  /// - Throws: `FormulaError` where a name is unknown or shapes do not fit.
  package mutating func alternative(
    _ expression: Expression, to step: NodeID, reading others: [String: NodeID]
  ) throws(FormulaError) -> NodeID {
    let own = names
    names.merge(others) { $1 }
    defer { names = own }
    let first = graph.nodes.count
    var node = try elaborate(expression)
    try cost.add(graph, from: first, at: expression.offset)
    guard graph.shape(of: node) == graph.shape(of: step) else {
      throw FormulaError(
        "this formula is \(graph.shape(of: node)), the first one \(graph.shape(of: step))",
        at: expression.offset)
    }
    if node == step { return step }
    if taken.contains(node) { node = graph.copy(of: node) }
    taken.insert(node)
    return node
  }

  private mutating func define(_ name: String, _ node: NodeID) throws(FormulaError) {
    guard names[name] == nil else { throw FormulaError("'\(name)' is defined twice", at: 0) }
    names[name] = node
    taken.insert(node)
    order.append(name)
  }

  /// The node of an expression, all shapes checked.
  /// - Throws: `FormulaError` at the part that does not fit.
  package mutating func elaborate(_ expression: Expression) throws(FormulaError) -> NodeID {
    switch expression.kind {
    case .number(let numeral):
      return graph.constant(numeral)
    case .name(let name):
      return try lookUp(name, at: expression.offset)
    case .negation(let operand):
      return graph.negate(try elaborate(operand))
    case .transpose(let operand):
      return graph.transpose(try elaborate(operand))
    case .binary(let sign, let left, let right):
      let (a, b) = (try elaborate(left), try elaborate(right))
      do throws(FormulaError) {
        return try combine(sign, a, b, at: expression.offset)
      } catch {
        throw FormulaError(
          error.message + advice(sign, (left, graph.shape(of: a)), (right, graph.shape(of: b))),
          at: error.offset)
      }
    case .call(let name, let arguments):
      return try call(name, arguments, at: expression.offset)
    case .index(let operand, let indices):
      return try select(indices, of: try elaborate(operand), at: expression.offset)
    case .matrix(let rows):
      return try assemble(rows, at: expression.offset)
    case .substitution(let body, let replacements):
      return try substitute(replacements, in: body)
    case .symbolic:
      throw FormulaError("found what only derivations write", at: expression.offset)
    }
  }

  /// The node of a name.
  private mutating func lookUp(_ name: String, at offset: Int) throws(FormulaError) -> NodeID {
    used.insert(name)
    if let node = names[name] { return node }
    if broken.contains(name) {
      throw FormulaError("'\(name)' has a fault of its own", at: offset, isConsequence: true)
    }
    throw FormulaError(unknown(name, in: current), at: offset)
  }

  private mutating func substitute(
    _ replacements: [Expression.Replacement], in body: Expression
  ) throws(FormulaError) -> NodeID {
    let root = try elaborate(body)
    var nodes: [NodeID: NodeID] = [:]
    for replacement in replacements {
      let old = try lookUp(replacement.name, at: replacement.offset)
      let new = try elaborate(replacement.value)
      guard graph.shape(of: old) == graph.shape(of: new) else {
        throw FormulaError(
          "'\(replacement.name)' is \(graph.shape(of: old)), its replacement is "
            + "\(graph.shape(of: new)); expected one of the same shape", at: replacement.offset)
      }
      nodes[old] = new
    }
    try FormulaCost.refuse(graph.nodes.count + graph.ancestry(of: root).count, at: body.offset)
    return graph.substituting(nodes, in: root)
  }
}
