internal import Algebra
internal import Formulas
internal import Notation
internal import Rubrics
internal import Typesetting

/// Works out a rubric step by step, with the expressions that a teacher would write between the
/// formula and the value.
struct SolutionWorking: Sendable {
  private let rubric: Rubric
  private let decimals: [Int]
  private let references: [Matrix<Double>]
  private var graph: Graph
  private var evaluation: Evaluation<Double>
  /// The term written for each name in the formula with the numbers put in.
  private var numbers: [String: MathTerm] = [:]
  private var values: [String: Matrix<Double>] = [:]
  /// The nodes that have a name by now.
  private var nodeNames: [NodeID: String] = [:]
  /// The names so far, in which what is written out is checked.
  private var scope = FormulaScope()

  init(_ rubric: Rubric) {
    self.rubric = rubric
    graph = rubric.graph
    evaluation = rubric.referenceEvaluation(of: graph)
    var evaluation = evaluation
    references = rubric.steps.map { evaluation.value(of: $0.node) }
    decimals = zip(rubric.steps, references).map { step, value in
      WorkedStep.decimals(for: value, digits: step.policy.digits)
    }
    for given in rubric.givens {
      numbers[given.name] = .matrix(of: given.value)
      values[given.name] = given.value.map(\.value)
      nodeNames[given.node] = given.name
      _ = try? scope.define(given: given.name, value: given.value)
    }
  }

  /// All steps in order.
  static func steps(of rubric: Rubric) -> [WorkedStep] {
    var working = SolutionWorking(rubric)
    return rubric.steps.indices.map { working.work(out: $0) }
  }

  /// Puts other numbers instead of a name's own.
  mutating func put(_ shown: MathTerm, _ value: Matrix<Double>, for name: String) {
    numbers[name] = shown
    values[name] = value
  }

  /// The formula of a step, written out where it is derived; nil where it has no words of its own.
  mutating func plainFormula(of index: Int) -> Expression? {
    let step = rubric.steps[index]
    guard let formula = try? ExpressionParser.parse(step.formula) else { return nil }
    if case .substitution = formula.kind { return nil }
    return formula.isDerived ? writtenOut(step, references[index]) : formula
  }

  /// A formula with the numbers put in; a number is told by its entries, so that a loss is a sum of
  /// logarithms.
  func withNumbers(_ formula: Expression, of index: Int) -> MathTerm {
    if references[index].shape.isScalar,
      let entries = EntryWriting(numbers: numbers, values: values).entries(of: formula)
    {
      return entries.term
    }
    return ExpressionSetting(values: numbers).term(formula)
  }

  /// The value of a formula with the numbers put in; nil where it has none.
  func value(of formula: Expression) -> Matrix<Double>? { Self.value(of: formula, with: values) }

  /// The value of a formula with these values of its names; nil where it has none.
  static func value(of formula: Expression, with values: [String: Matrix<Double>]) -> Matrix<
    Double
  >? {
    var scope = FormulaScope()
    for (name, value) in values.sorted(by: { $0.key < $1.key }) {
      let shape = Matrix(value.shape, repeating: Numeral(significand: 0))
      guard (try? scope.define(given: name, value: shape)) != nil else { return nil }
    }
    guard let node = try? scope.elaborate(formula) else { return nil }
    var evaluation = Evaluation<Double>(scope.graph)
    for (name, value) in values {
      if let input = scope.names[name] { evaluation.set(input, to: value) }
    }
    return evaluation.value(of: node)
  }

  /// The next step in order.
  mutating func work(out index: Int) -> WorkedStep {
    let step = rubric.steps[index]
    let value = references[index]
    let result = MathTerm.matrix(of: value, decimals: decimals[index])
    var chain: [MathTerm] = []
    var preliminaries: [WorkedStep] = []
    if let formula = try? ExpressionParser.parse(step.formula) {
      chain.append(ExpressionSetting().term(formula))
      var plain: Expression? = formula
      if case .substitution(let body, let replacements) = formula.kind {
        var anew = Reworking(rubric: rubric, upTo: index, replacements, numbers: numbers, values)
        preliminaries = anew.work(out: body, in: graph)
        // What is printed is never left to hope: a working that comes to something else is none.
        plain = anew.formula(of: body).flatMap { formula in
          Self.value(of: formula, with: anew.values).flatMap {
            Self.isSame($0, value) ? formula : nil
          }
        }
        if let plain {
          chain.append(ExpressionSetting().term(plain))
          chain += put(numbers: anew.numbers, anew.values, into: plain, value)
        } else {
          preliminaries = []
        }
      } else {
        if formula.isDerived {
          plain = writtenOut(step, value)
          if let plain { chain.append(ExpressionSetting().term(plain)) }
        }
        if let plain { chain += put(numbers: numbers, values, into: plain, value) }
      }
      _ = try? scope.define(step: step.name, as: formula)
    }
    learn(step, value, result)
    return WorkedStep(
      name: step.name, chain: (chain + [result]).withoutRepeats, value: value,
      decimals: decimals[index], preliminaries: preliminaries)
  }

  private mutating func learn(_ step: Rubric.Step, _ value: Matrix<Double>, _ shown: MathTerm) {
    numbers[step.name] = shown
    values[step.name] = value
    for node in [step.node, graph.fused(step.node)] where nodeNames[node] == nil {
      nodeNames[node] = step.name
    }
  }

  /// The formula with numbers instead of names, and entry by entry where that fits.
  private func put(
    numbers: [String: MathTerm], _ values: [String: Matrix<Double>], into formula: Expression,
    _ value: Matrix<Double>
  ) -> [MathTerm] {
    var chain = [ExpressionSetting(values: numbers).term(formula)]
    if let entries = EntryWriting(numbers: numbers, values: values).entries(of: formula),
      entries.shape == value.shape
    {
      chain.append(entries.term)
    }
    return chain
  }

  /// A derived gradient as the expression that the chain rule gives, in the names of earlier
  /// quantities; nil where it is too long or has no words.
  private mutating func writtenOut(_ step: Rubric.Step, _ value: Matrix<Double>) -> Expression? {
    var extended = graph
    for node in [extended.fused(step.node), step.node] {
      var wording = GraphPrinter(
        extended, names: nodeNames, values: rubric.referenceEvaluation(of: extended))
      let expression: Expression?
      if let name = nodeNames[node] {
        expression = Expression(.name(name), at: 0)
      } else {
        expression = wording.expression(of: node)
      }
      if let expression, means(expression, value) { return expression }
    }
    return nil
  }

  /// Whether an expression has the value it should have; what is printed is never left to hope.
  private func means(_ expression: Expression, _ value: Matrix<Double>) -> Bool {
    var scope = scope
    guard let node = try? scope.elaborate(expression) else { return false }
    var evaluation = Evaluation<Double>(scope.graph)
    for (index, input) in scope.inputs.enumerated() {
      let known = scope.graph.nodes.firstIndex { $0.operation == .input(index) }
      if let known { evaluation.set(NodeID(known), to: input.map(\.value)) }
    }
    return Self.isSame(evaluation.value(of: node), value)
  }

  private static func isSame(_ found: Matrix<Double>, _ wanted: Matrix<Double>) -> Bool {
    guard found.shape == wanted.shape else { return false }
    return zip(found.elements, wanted.elements).allSatisfy { found, wanted in
      abs(found - wanted) <= 1e-9 * max(abs(wanted), 1e-3)
    }
  }
}

extension Rubric {
  /// An evaluation of one of the rubric's graphs in which everything given has its value.
  func referenceEvaluation(of graph: Graph) -> Evaluation<Double> {
    var evaluation = Evaluation<Double>(graph)
    for given in givens { evaluation.set(given.node, to: given.value.map(\.value)) }
    return evaluation
  }
}

extension Expression {
  /// Whether a derivative stands in it, which has to be written out.
  var isDerived: Bool {
    switch kind {
    case .number, .name, .symbolic: false
    case .negation(let operand), .transpose(let operand), .index(let operand, _):
      operand.isDerived
    case .binary(_, let left, let right): left.isDerived || right.isDerived
    case .call(let name, let arguments):
      name == "gradient" || name == "jacobian" || arguments.contains { $0.isDerived }
    case .matrix(let rows): rows.contains { $0.contains { $0.isDerived } }
    case .substitution(let body, let replacements):
      body.isDerived || replacements.contains { $0.value.isDerived }
    }
  }
}

extension [MathTerm] {
  /// Without terms that only repeat the one before.
  fileprivate var withoutRepeats: [MathTerm] {
    reduce(into: []) { kept, next in if kept.last != next { kept.append(next) } }
  }
}
