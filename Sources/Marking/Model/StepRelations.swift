internal import Formulas
internal import Notation
internal import Rubrics

/// How the steps of a rubric hang together by their formulas, in whatever order they are listed.
struct StepRelations: Sendable {
  /// For each step the indices of the earlier steps that its lawful formulas are computed from,
  /// nearest first.
  ///
  /// Left out are equal steps; steps that are a given which the formula names (`df/dq` is z, but
  /// `f = q z` is worked out from z); and derivatives of what the step is part of (`dL/dŷ` is
  /// ŷ − y, but the loss ½(ŷ − y)² is not worked out from it).
  let ancestors: [[Int]]
  /// For each step the steps that are derivatives of it, or of what is worked out from it.
  let derivatives: [Set<Int>]
  /// For each step the steps that are the same node, itself left out: `db` beside `dZ`.
  let equals: [[Int]]
  /// The steps that are equal to others, class by class.
  let classes: [[Int]]
  /// For each step all steps whose nodes lie below its lawful formulas or are among them.
  let dependencies: [[Int]]
  /// The steps in an order, each behind those it is computed from; equal steps are neighbours.
  let order: [Int]
  /// For each step the steps that its formula uses by name, and not by way of a derivative.
  let named: [Set<Int>]
  /// The steps whose formula asks for a comparison: `step(z)`, `sign(z)`, `y > 0`.
  let compares: Set<Int>
  /// The steps that each node is the value of, by any of their lawful formulas; none for most.
  private let stepsOfNode: [[Int]]

  init(of rubric: Rubric, lawfulFormulas: [[NodeID]], in graph: Graph) {
    let roots = lawfulFormulas.map { Set($0.map(graph.original)) }
    let below = lawfulFormulas.map { lawfulFormulas in
      Set(lawfulFormulas.flatMap { graph.ancestry(of: graph.original($0)) })
    }
    let ranks = lawfulFormulas.map { graph.original($0[0]) }
    let formulas = rubric.steps.map { try? ExpressionParser.parse($0.formula) }
    let givens = formulas.map { formula in
      let names = Set(formula?.valueNames ?? [])
      return Set(rubric.givens.filter { names.contains($0.name) }.map { graph.original($0.node) })
    }
    let steps = Dictionary(
      rubric.steps.enumerated().flatMap { index, step in step.names.map { ($0, index) } },
      uniquingKeysWith: { first, _ in first })
    named = formulas.map { Set($0?.valueNames.compactMap { steps[$0] } ?? []) }
    let differentiated = formulas.map { formula in
      Set(formula?.differentiatedNames.compactMap { steps[$0] } ?? [])
    }
    let derivatives = lawfulFormulas.indices.map { step in
      Set(
        lawfulFormulas.indices.filter {
          differentiated[$0].contains { !roots[step].isDisjoint(with: below[$0]) }
        })
    }
    ancestors = lawfulFormulas.indices.map { step in
      lawfulFormulas.indices.filter { other in
        ranks[other] < ranks[step] && roots[other].isDisjoint(with: roots[step])
          && !roots[other].isDisjoint(with: below[step])
          && !givens[step].contains(ranks[other])
          && !derivatives[step].contains(other)
      }.sorted { (ranks[$0], $0) > (ranks[$1], $1) }
    }
    self.derivatives = derivatives
    equals = lawfulFormulas.indices.map { step in
      lawfulFormulas.indices.filter { $0 != step && ranks[$0] == ranks[step] }
    }
    let groups = Dictionary(grouping: lawfulFormulas.indices) { ranks[$0] }.values
    classes = groups.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
    dependencies = lawfulFormulas.indices.map { step in
      lawfulFormulas.indices.filter { $0 != step && !roots[$0].isDisjoint(with: below[step]) }
    }
    order = lawfulFormulas.indices.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
    compares = Set(formulas.indices.filter { formulas[$0]?.compares ?? false })
    var stepsOfNode: [[Int]] = Array(repeating: [], count: graph.nodes.count)
    for (step, nodes) in roots.enumerated() {
      for node in nodes { stepsOfNode[Int(node.index)].append(step) }
    }
    self.stepsOfNode = graph.nodes.indices.map {
      stepsOfNode[Int(graph.original(NodeID($0)).index)]
    }
  }

  /// The steps that a node is the value of, in order; none for nodes added to the graph later.
  func steps(of node: NodeID) -> [Int] {
    Int(node.index) < stepsOfNode.count ? stepsOfNode[Int(node.index)] : []
  }

  /// The steps behind a step in the order, but for those equal to it.
  func followers(of step: Int) -> [Int] {
    order.drop { $0 != step }.dropFirst().filter { !equals[step].contains($0) }
  }
}

extension Graph {
  /// The node that a copy is a copy of; any other node itself.
  fileprivate func original(_ node: NodeID) -> NodeID {
    var node = node
    while case .reshape(let shape) = self[node].operation,
      self.shape(of: self[node].operands[0]) == shape
    {
      node = self[node].operands[0]
    }
    return node
  }
}

extension Expression {
  /// The names whose values the expression takes, those within derivatives aside.
  fileprivate var valueNames: [String] {
    switch kind {
    case .name(let name): [name]
    case .call(let name, _) where FunctionTable.function(spelled: name)?.kind == .derivative: []
    default: operands.flatMap(\.valueNames)
    }
  }

  /// The names whose values derivatives are taken of.
  fileprivate var differentiatedNames: [String] {
    switch kind {
    case .call(let name, let operands)
    where FunctionTable.function(spelled: name)?.kind == .derivative:
      operands.first?.valueNames ?? []
    default: operands.flatMap(\.differentiatedNames)
    }
  }

  /// Whether a comparison or a step decides what the value is.
  fileprivate var compares: Bool {
    switch kind {
    case .binary(let sign, _, _) where Comparison(rawValue: sign.rawValue) != nil: true
    case .call(let name, _)
    where ["step", "sign"].contains(FunctionTable.function(spelled: name)?.name):
      true
    default: operands.contains(where: \.compares)
    }
  }
}
