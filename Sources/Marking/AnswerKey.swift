internal import Algebra
internal import Formulas
internal import Rubrics

/// A rubric made ready for marking: reference values, names, and what each step can be computed from.
struct AnswerKey: Sendable {
  let rubric: Rubric
  /// The rubric's graph with the short cuts and the wrong formulas added, laid out for evaluation.
  let program: BoxProgram
  let givens: [Matrix<Interval>]
  let references: [Matrix<Double>]
  let referenceBoxes: [Matrix<Interval>]
  /// What a step is by the rubric's further formulas; none for most steps.
  let otherReferences: [[Matrix<Interval>]]
  /// Lawful formulas of each step: the rubric's own, then short cuts through it.
  let routes: [[NodeID]]
  /// The steps whose nodes lie below a step's routes, nearest first.
  let ancestors: [[Int]]
  /// The step that each node is the value of, by any of its routes.
  private let steps: [Int?]
  /// Whether a person would write each node's value down on the way.
  let jottings: [Jotting]
  let names: NameIndex
  let mistakes: MistakeBook
  let neighbourhoods = Neighbourhoods()

  init(_ rubric: Rubric) {
    self.rubric = rubric
    var graph = rubric.graph
    givens = rubric.givens.map { $0.value.map { $0.exactBox } }
    let routes = rubric.steps.map { step in
      ([step.node] + step.alternatives).flatMap { node in
        let fused = graph.fused(node)
        return fused == node ? [node] : [node, fused]
      }
    }
    self.routes = routes
    let stepOfNode = Dictionary(
      routes.enumerated().flatMap { step, roots in roots.map { ($0, step) } },
      uniquingKeysWith: { first, _ in first })
    names = NameIndex(rubric)
    mistakes = MistakeBook(rubric, routes: routes, graph: graph, stepOfNode: stepOfNode)
    graph = mistakes.graph
    program = BoxProgram(graph)
    steps = graph.nodes.indices.map { stepOfNode[NodeID($0)] }
    jottings = graph.nodes.map { Jotting($0.operation) }

    (references, referenceBoxes, otherReferences) = Self.references(of: rubric, givens, in: graph)
    ancestors = Self.ancestors(of: routes, in: graph, rubric)
  }

  /// The key of the same formulas with other numbers: what does not hang on them is not worked out again.
  init(_ key: AnswerKey, variant rubric: Rubric) {
    self.rubric = rubric
    program = key.program
    givens = rubric.givens.map { $0.value.map { $0.exactBox } }
    (references, referenceBoxes, otherReferences) = Self.references(
      of: rubric, givens, in: key.graph)
    routes = key.routes
    ancestors = key.ancestors
    steps = key.steps
    jottings = key.jottings
    names = key.names
    mistakes = key.mistakes
  }

  /// What every step is, as a number and as the box that holds it.
  private static func references(
    of rubric: Rubric, _ givens: [Matrix<Interval>], in graph: Graph
  ) -> ([Matrix<Double>], [Matrix<Interval>], [[Matrix<Interval>]]) {
    var exact = Evaluation<Double>(graph)
    var boxes = Evaluation<Interval>(graph)
    for (given, box) in zip(rubric.givens, givens) {
      exact.set(given.node, to: given.value.map(\.value))
      boxes.set(given.node, to: box)
    }
    return (
      rubric.steps.map { exact.value(of: $0.node) }, rubric.steps.map { boxes.value(of: $0.node) },
      rubric.steps.map { $0.alternatives.map { boxes.value(of: $0) } }
    )
  }

  var graph: Graph { program.graph }

  /// The step that a node is the value of.
  func step(of node: NodeID) -> Int? { steps[Int(node.index)] }

  /// Only earlier steps count: a later one that happens to share a node was not there yet to be used.
  private static func ancestors(
    of routes: [[NodeID]], in graph: Graph, _ rubric: Rubric
  ) -> [[Int]] {
    routes.enumerated().map { step, roots in
      let nodes = Set(roots.flatMap { graph.ancestry(of: $0) })
      return (0..<step).reversed().filter {
        routes[$0].contains { nodes.contains($0) && !roots.contains($0) }
      }
    }
  }
}
