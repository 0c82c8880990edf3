internal import Formulas
internal import Rubrics

/// The wrong formulas of every step, worked out once for a rubric.
struct MistakeCatalogue: Sendable {
  /// A wrong formula with the name of its mistake.
  struct WrongFormula: Sendable {
    let diagnosis: Diagnosis
    let root: NodeID
  }

  /// For each step its wrong formulas in the order of preference.
  private(set) var wrongFormulas: [[WrongFormula]] = []
  /// The steps that work an earlier one out again with updated parameters: a new loss.
  let repetitions: Set<Int>
  /// The rubric's graph with all wrong formulas added.
  private(set) var graph: Graph

  init(_ rubric: Rubric, lawfulFormulas: [[NodeID]], graph: Graph, _ relations: StepRelations) {
    self.graph = graph
    let updates = Self.updates(rubric)
    // Nesterov's gradient is taken at `W1_ahead`, which stands in the formulas for `W1`.
    let ahead = rubric.steps.filter { $0.name.contains("_ahead") }.map(\.node)
    let parameters = Set(updates.flatMap { [$0.given, $0.updated] } + ahead)
    let batch = rubric.batch > 1 ? rubric.batch : Self.batch(rubric)
    var mutation = Mutation(graph: graph, updates: updates, parameters: parameters, batch: batch)
    repetitions = Self.repetitions(rubric, updates, &mutation.graph)
    for step in rubric.steps.indices {
      let sources = Set(relations.ancestors[step] + relations.equals[step].filter { $0 < step })
      let cut = { (node: NodeID) in relations.steps(of: node).contains(where: sources.contains) }
      let formulas = lawfulFormulas[step].reversed().map { root in
        (root, graph.region(below: root, until: cut), graph.deeperRegion(below: root, until: cut))
      }
      func expected(inherited: Bool) -> [WrongFormula] {
        rubric.steps[step].mistakes.filter { $0.isInherited == inherited }.compactMap { mistake in
          mistake.node.map { WrongFormula(diagnosis: mistake.name, root: $0) }
        }
      }
      // The rubric's own, what comes of the right formulas by the rules in turn, last mistakes in
      // an earlier step: what went wrong here explains a value before what may have there.
      var found = expected(inherited: false)
      for rule in MistakeRule.all {
        for formula in formulas {
          (mutation.root, mutation.region, mutation.deeperRegion) = formula
          found += rule.rewrite(&mutation).map { WrongFormula(diagnosis: rule.diagnosis, root: $0) }
        }
      }
      found += expected(inherited: true)
      // Of wrong formulas that are one node the first counts; a right one is none.
      var known = Set(lawfulFormulas[step])
      wrongFormulas.append(found.filter { known.insert($0.root).inserted })
    }
    self.graph = mutation.graph
  }

  private static func updates(_ rubric: Rubric) -> [(given: NodeID, updated: NodeID)] {
    let steps = Dictionary(
      rubric.steps.map { ($0.name, $0.node) }, uniquingKeysWith: { first, _ in first })
    return rubric.givens.flatMap { given in
      // `W1_new` follows `W1`, and `W1_new2` that.
      var chain = [given.node]
      while let next = steps[given.name + (chain.count == 1 ? "_new" : "_new\(chain.count)")] {
        chain.append(next)
      }
      return Array(zip(chain, chain.dropFirst()))
    }
  }

  /// The steps that are another one as soon as all updated parameters are taken for the first ones.
  private static func repetitions(
    _ rubric: Rubric, _ updates: [(given: NodeID, updated: NodeID)], _ graph: inout Graph
  ) -> Set<Int> {
    var originals: [NodeID: NodeID] = [:]
    for (given, updated) in updates { originals[updated] = originals[given] ?? given }
    let nodes = Set(rubric.steps.map(\.node))
    return Set(
      rubric.steps.indices.filter { step in
        let node = rubric.steps[step].node
        guard originals[node] == nil else { return false }
        let original = graph.substituting(originals, in: node)
        return original != node && nodes.contains(original)
      })
  }

  /// The number of samples: what a loss of the rubric is divided by.
  private static func batch(_ rubric: Rubric) -> Int {
    for node in rubric.graph.nodes {
      guard case .divide = node.operation,
        let count = rubric.graph.uniformValue(of: node.operands[1]),
        count > 1, count == count.rounded(), count < 1e6,
        case .negate = rubric.graph[node.operands[0]].operation
      else { continue }
      return Int(count)
    }
    return 1
  }
}

extension Graph {
  /// The nodes between a root, the last, and the nodes at which it is cut, these left out.
  fileprivate func region(below root: NodeID, until isCut: (NodeID) -> Bool) -> [NodeID] {
    ancestry(of: root) { $0 != root && isCut($0) }.filter { $0 == root || !isCut($0) }
  }

  /// The region of a root and the regions of the nodes it is cut at.
  fileprivate func deeperRegion(below root: NodeID, until isCut: (NodeID) -> Bool) -> [NodeID] {
    let near = ancestry(of: root) { $0 != root && isCut($0) }
    let further = near.filter(isCut).flatMap { region(below: $0, until: isCut) }
    return Set(near + further).sorted()
  }
}
