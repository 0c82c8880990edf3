internal import Algebra
internal import Formulas
internal import Notation
internal import Rubrics

/// The graph of a problem with numbers for its sizes.
struct SampleModel {
  private var scope = FormulaScope()
  var inputs: [(node: NodeID, shape: Shape, values: ValueSet)] = []
  private let sizes: [Int]
  private let derivation: Rubric.Derivation
  /// At most this number of pairs of quantities has all its derivatives made.
  ///
  /// A larger network has those that steps ask for and those of quantities fewer than 4 apart.
  private static let pairLimit = 300
  /// At most this number of entries is made for derivatives in all, those that steps ask for aside.
  private static let entryLimit = 200_000

  init(_ derivation: Rubric.Derivation, _ sizes: [Int]) {
    self.derivation = derivation
    self.sizes = sizes
  }

  /// The nodes of all quantities; nil where a formula does not fit, which the rubric's reader has
  /// said before.
  mutating func define(_ quantities: [Problem.Quantity]) -> [NodeID]? {
    var nodes: [NodeID] = []
    let targets = Self.targets(quantities)
    for (index, symbol) in derivation.symbols.enumerated() {
      let shape = Shape(length(symbol.rows), length(symbol.columns))
      let value = Matrix(shape, repeating: Numeral(significand: 1))
      guard let node = try? scope.define(given: quantities[index].name, value: value) else {
        return nil
      }
      nodes.append(node)
      inputs.append((node, shape, valueSet(of: symbol, shape, targets[quantities[index].name])))
    }
    for quantity in quantities.dropFirst(nodes.count) {
      guard let expression = quantity.expression,
        let node = try? scope.define(step: quantity.name, as: expression)
      else { return nil }
      nodes.append(node)
    }
    return nodes
  }

  private func length(_ extent: Extent) -> Int {
    switch extent {
    case .number(let number): number
    case .symbol(let letter): derivation.sizes.firstIndex(of: letter).map { sizes[$0] } ?? 1
    }
  }

  /// Notes the shapes of the steps in the problem's letters.
  func measure(_ problem: inout Problem, _ nodes: [NodeID]) {
    for (index, node) in nodes.enumerated() {
      let shape = scope.graph.shape(of: node)
      problem.quantities[index].extents = [shape.rows, shape.columns].map { count in
        sizes.firstIndex(of: count).map { .symbol(derivation.sizes[$0]) } ?? .number(count)
      }
    }
  }

  /// The nodes of all derivatives of later quantities by earlier ones.
  mutating func differentiate(
    _ problem: Problem, _ nodes: [NodeID]
  ) -> [(pair: Problem.Pair, node: NodeID)] {
    var pairs: [Problem.Pair] = []
    for above in derivation.symbols.count..<max(nodes.count, derivation.symbols.count) {
      for below in 0..<above where nodes[below] != nodes[above] {
        pairs.append(Problem.Pair(above, by: below))
      }
    }
    if pairs.count > Self.pairLimit {
      let wanted = Set(problem.targets.compactMap(\.pair))
      pairs = pairs.filter { wanted.contains($0) || $0.above - $0.below < 4 }
    }
    pairs = affordable(pairs, of: problem, nodes)
    var graph = scope.graph
    let made = pairs.map { pair in
      (pair, graph.jacobian(of: nodes[pair.above], withRespectTo: nodes[pair.below]))
    }
    self.graph = graph
    return made
  }

  /// The pairs whose derivatives have not too many entries together: those that steps ask for, then
  /// the others in their order.
  private func affordable(
    _ pairs: [Problem.Pair], of problem: Problem, _ nodes: [NodeID]
  ) -> [Problem.Pair] {
    let wanted = Set(problem.targets.compactMap(\.pair))
    func entries(_ pair: Problem.Pair) -> Int {
      scope.graph.shape(of: nodes[pair.above]).count
        * scope.graph.shape(of: nodes[pair.below]).count
    }
    var left = Self.entryLimit
    return pairs.filter { pair in
      if wanted.contains(pair) { return true }
      left -= entries(pair)
      return left >= 0
    }
  }

  private var graph = Graph()

  var graphNodes: [Node] { scope.graph.nodes }

  /// The entries of all values but those of derivatives.
  var entryCount: Int { scope.graph.shapes.reduce(0) { $0 + $1.count } }

  /// Random values for the symbols.
  func evaluation(
    _ random: inout SplitMix, isPositive: Bool, _ scale: Double
  ) -> Evaluation<Interval> {
    var evaluation = Evaluation<Interval>(graph)
    for (node, shape, values) in inputs {
      let value =
        switch values {
        case .numbers:
          Matrix(
            shape,
            (0..<shape.count).map { _ in
              Interval(random.symbol(isPositive: isPositive) * scale)
            })
        case .shares(let classes): Self.shares(shape, classes, &random)
        case .oneHot(let classes): Self.oneHot(shape, classes, &random)
        }
      evaluation.set(node, to: value)
    }
    return evaluation
  }

  /// Whether all arguments of functions with a kink are away from it and lie on both of its sides.
  func isSmooth(_ evaluation: inout Evaluation<Interval>, _ margin: Double) -> Bool {
    for node in scope.graph.nodes {
      guard case .apply(let function) = node.operation, function.hasKink else { continue }
      let arguments = evaluation.value(of: node.operands[0]).elements.map(\.midpoint)
      guard arguments.allSatisfy({ abs($0) > margin }) else { return false }
      let positive = arguments.filter { $0 > 0 }.count
      // A branch that no entry takes would not be looked at.
      if arguments.count > 2, positive == 0 || positive == arguments.count { return false }
    }
    return true
  }
}

extension ElementaryFunction {
  var hasKink: Bool {
    switch self {
    case .relu, .step, .leakyRelu, .leakyReluSlope, .elu, .eluSlope, .abs, .sign: true
    default: false
    }
  }
}

extension Problem.Target {
  /// The quantity that is asked for; nil for a derivative.
  package var quantity: Int? {
    guard case .value(let reference) = subject else { return nil }
    return reference.quantity
  }

  /// The quantities of a derivative.
  package var pair: Problem.Pair? {
    guard case .derivative(let above, let below) = subject else { return nil }
    return Problem.Pair(above.quantity, by: below.quantity)
  }
}

extension Problem {
  /// A Jacobian as the graph has it, rows for the entries of what is differentiated, with its axes
  /// apart.
  func tensor(_ pair: Pair, _ matrix: Matrix<Interval>, sizes: [Int]) -> Tensor {
    let above = lengths(pair.above, sizes)
    let below = lengths(pair.below, sizes)
    // The graph counts entries down the columns.
    let columnWise = Tensor(
      [above[1], above[0], below[1], below[0]], matrix.elements)
    let ordered = columnWise.permuted([3, 2, 1, 0])
    let kept = [below[0], below[1], above[0], above[1]].filter { $0 != 1 }
    return Tensor(kept, ordered.entries)
  }

  private func lengths(_ quantity: Int, _ sizes: [Int]) -> [Int] {
    quantities[quantity].extents.map { extent in
      switch extent {
      case .number(let number): number
      case .symbol(let letter): self.sizes.firstIndex(of: letter).map { sizes[$0] } ?? 1
      }
    }
  }
}
