internal import Algebra
internal import AnswerSheets
internal import Formulas
internal import Rubrics

/// A rubric made ready for marking: references, names, and what a step can be computed from.
///
/// A class, because it is shared by all sheets and large.
final class ReferenceModel: Sendable {
  let rubric: Rubric
  /// The rubric's graph with the short cuts and the wrong formulas added.
  let graph: Graph
  /// The graph with the kernel of each node, for plans.
  let kernels: Kernels
  /// The enclosure of each given's value.
  let givens: [Matrix<Interval>]
  /// The right value of each step, in double precision.
  let references: [Matrix<Double>]
  /// The enclosure of each step's right value.
  let referenceBoxes: [Matrix<Interval>]
  /// The nodes that references need, in the order of evaluation.
  private let referenceOrder: [NodeID]
  /// The values of each step by the rubric's further formulas; none for most steps.
  let otherReferences: [[Matrix<Interval>]]
  /// Lawful formulas of each step: the rubric's own, then short cuts through it.
  let lawfulFormulas: [[NodeID]]
  /// How the steps hang together.
  let relations: StepRelations
  /// The ancestors of each step as sets.
  let ancestorSets: [StepSet]
  /// The given that a node is.
  let givenOfNode: [NodeID: Int]
  /// The number of entries of each matrix of weighted logarithms with a target other than 0.
  ///
  /// With one, the sum is that entry.
  let logTerms: [NodeID: Int]
  /// The functions with a parameter that the rubric applies, by name: `leaky_relu` with its slope.
  let functions: [String: ElementaryFunction]
  /// All numbers that the assignment gives.
  let givenNumbers: Set<Double>
  let names: NameIndex
  /// The names and shapes by which answers are read.
  let catalogue: QuantityCatalogue
  let mistakes: MistakeCatalogue
  let referenceEnclosures = ReferenceEnclosures()
  let caches: Caches
  let knownSteps: KnownSteps
  let contexts: EvaluationContexts

  init(_ rubric: Rubric, caches: Caches = .shared) {
    self.rubric = rubric
    self.caches = caches
    knownSteps = KnownSteps(caches)
    var graph = rubric.graph
    givens = rubric.givens.map { $0.value.map { $0.exactInterval } }
    let lawfulFormulas = rubric.steps.map { step in
      ([step.node] + step.alternatives).flatMap { node in
        let fused = graph.fused(node)
        return fused == node ? [node] : [node, fused]
      }
    }
    self.lawfulFormulas = lawfulFormulas
    relations = StepRelations(of: rubric, lawfulFormulas: lawfulFormulas, in: graph)
    names = NameIndex(rubric)
    catalogue = QuantityCatalogue(rubric)
    mistakes = MistakeCatalogue(rubric, lawfulFormulas: lawfulFormulas, graph: graph, relations)
    graph = mistakes.graph
    self.graph = graph
    kernels = Kernels(graph)
    givenOfNode = Dictionary(
      rubric.givens.enumerated().map { ($1.node, $0) }, uniquingKeysWith: { first, _ in first })
    logTerms = Self.logTerms(in: graph, rubric, givens)
    functions = Self.functions(in: rubric.graph)
    givenNumbers = Set(rubric.givens.flatMap { $0.value.elements.map(\.value) })
    contexts = EvaluationContexts(caches)
    referenceOrder = Set(
      rubric.steps.flatMap { [$0.node] + $0.alternatives }.flatMap { graph.ancestry(of: $0) }
    ).sorted()
    (references, referenceBoxes, otherReferences) = Self.references(
      of: rubric, givens, in: graph, referenceOrder)
    ancestorSets = relations.ancestors.map { StepSet($0, of: lawfulFormulas.count) }
  }

  /// The model of the same formulas with other numbers: only what hangs on these is worked out.
  init(_ model: ReferenceModel, variant rubric: Rubric) {
    self.rubric = rubric
    caches = model.caches
    knownSteps = KnownSteps(caches)
    graph = model.graph
    kernels = model.kernels
    givens = rubric.givens.map { $0.value.map { $0.exactInterval } }
    (references, referenceBoxes, otherReferences) = Self.references(
      of: rubric, givens, in: model.graph, model.referenceOrder)
    referenceOrder = model.referenceOrder
    lawfulFormulas = model.lawfulFormulas
    relations = model.relations
    ancestorSets = model.ancestorSets
    givenOfNode = model.givenOfNode
    logTerms = Self.logTerms(in: model.graph, rubric, givens)
    functions = model.functions
    givenNumbers = Set(rubric.givens.flatMap { $0.value.elements.map(\.value) })
    // Plans hang on which terms vanish, and on no other number.
    contexts = logTerms == model.logTerms ? model.contexts : EvaluationContexts(model.caches)
    names = model.names
    catalogue = model.catalogue
    mistakes = model.mistakes
  }

  /// The value of every step, as numbers and as the boxes that hold them.
  private static func references(
    of rubric: Rubric, _ givens: [Matrix<Interval>], in graph: Graph, _ order: [NodeID]
  ) -> ([Matrix<Double>], [Matrix<Interval>], [[Matrix<Interval>]]) {
    var exact = Evaluation<Double>(graph)
    var boxes = Evaluation<Interval>(graph)
    for (given, box) in zip(rubric.givens, givens) {
      exact.set(given.node, to: given.value.map(\.value))
      boxes.set(given.node, to: box)
    }
    exact.evaluate(order)
    boxes.evaluate(order)
    return (
      rubric.steps.map { exact.value(of: $0.node) }, rubric.steps.map { boxes.value(of: $0.node) },
      rubric.steps.map { $0.alternatives.map { boxes.value(of: $0) } }
    )
  }

  /// The steps that a node is the value of, the first of them first.
  func steps(of node: NodeID) -> [Int] { relations.steps(of: node) }

  /// The steps below a step's lawful formulas, nearest first.
  var ancestors: [[Int]] { relations.ancestors }

  private static func functions(in graph: Graph) -> [String: ElementaryFunction] {
    var functions: [String: ElementaryFunction] = [:]
    for name in ["leaky_relu", "elu"] {
      functions[name] = ElementaryFunction(withUsualParameter: name)
    }
    for case .apply(let function) in graph.nodes.map(\.operation) {
      if case .leakyRelu = function { functions["leaky_relu"] = function }
      if case .elu = function { functions["elu"] = function }
    }
    return functions
  }

  /// For each matrix of weighted logarithms how many of its entries are not 0.
  private static func logTerms(
    in graph: Graph, _ rubric: Rubric, _ givens: [Matrix<Interval>]
  ) -> [NodeID: Int] {
    var evaluation = Evaluation<Interval>(graph)
    for (given, box) in zip(rubric.givens, givens) { evaluation.set(given.node, to: box) }
    var counts: [NodeID: Int] = [:]
    for index in graph.nodes.indices {
      guard case .weightedLog = graph.nodes[index].operation else { continue }
      let targets = evaluation.value(of: graph.nodes[index].operands[0])
      counts[NodeID(index)] = targets.elements.count { $0 != Interval(0) }
    }
    return counts
  }
}
