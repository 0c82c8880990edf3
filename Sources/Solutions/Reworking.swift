internal import Algebra
internal import Formulas
internal import Notation
internal import Rubrics
internal import Typesetting

/// Works earlier steps out anew with other values, as `L where W1 = W1_new` asks for.
struct Reworking {
  private let rubric: Rubric
  private let place: Int
  private let replacements: [Expression.Replacement]
  private(set) var numbers: [String: MathTerm]
  private(set) var values: [String: Matrix<Double>]
  /// The name that now stands for an old one.
  private var renamed: [String: String] = [:]

  init(
    rubric: Rubric, upTo place: Int, _ replacements: [Expression.Replacement],
    numbers: [String: MathTerm], _ values: [String: Matrix<Double>]
  ) {
    self.rubric = rubric
    self.place = place
    self.replacements = replacements
    self.numbers = numbers
    self.values = values
    for replacement in replacements {
      if case .name(let name) = replacement.value.kind { renamed[replacement.name] = name }
    }
  }

  /// The steps between the replaced quantities and the body, in order; none where a replacement is no plain name.
  mutating func work(out body: Expression, in graph: inout Graph) -> [WorkedStep] {
    guard case .name(let target) = body.kind, renamed.count == replacements.count,
      let root = rubric.steps.first(where: { $0.name == target })
    else { return [] }
    let nodes = nodesByName
    var exchanged: [NodeID: NodeID] = [:]
    for (old, new) in renamed {
      if let from = nodes[old], let to = nodes[new] { exchanged[from] = to }
    }
    let needed = Set(graph.ancestry(of: root.node))
    var worked: [WorkedStep] = []
    for step in rubric.steps[..<place]
    where step.name != target && needed.contains(step.node) && !renamed.keys.contains(step.name) {
      let node = graph.substituting(exchanged, in: step.node)
      if node != step.node { worked.append(work(out: step, at: node, in: graph)) }
    }
    return worked
  }

  /// The body's formula in the names that now stand for its quantities.
  func formula(of body: Expression) -> Expression? {
    guard case .name(let target) = body.kind, !renamed.isEmpty,
      let step = rubric.steps.first(where: { $0.name == target }),
      let formula = try? ExpressionParser.parse(step.formula), !formula.isDerived
    else { return nil }
    return formula.renaming(renamed)
  }

  private mutating func work(out step: Rubric.Step, at node: NodeID, in graph: Graph) -> WorkedStep
  {
    var evaluation = rubric.referenceEvaluation(of: graph)
    let value = evaluation.value(of: node)
    let decimals = WorkedStep.decimals(for: value, digits: step.policy.digits)
    let result = MathTerm.matrix(of: value, decimals: decimals)
    var chain: [MathTerm] = []
    if let formula = try? ExpressionParser.parse(step.formula), !formula.isDerived {
      let plain = formula.renaming(renamed)
      chain = [ExpressionSetting().term(plain), ExpressionSetting(values: numbers).term(plain)]
    }
    let name = newName(of: step)
    renamed[step.name] = name
    numbers[name] = result
    values[name] = value
    return WorkedStep(
      name: name, chain: chain + [result], value: value, decimals: decimals, preliminaries: [])
  }

  /// What the step is called with the other values: `Z1_new` beside `W1_new`, `Z1_new2` beside `W1_new2`.
  private func newName(of step: Rubric.Step) -> String {
    let suffixes = replacements.compactMap { replacement -> String? in
      guard case .name(let new) = replacement.value.kind, new.hasPrefix(replacement.name) else {
        return nil
      }
      return String(new.dropFirst(replacement.name.count))
    }
    let name = step.name + (suffixes.first ?? "_new")
    // Two values of one name would contradict each other.
    return rubric.steps.contains { $0.name == name } || numbers[name] != nil ? name + "_anew" : name
  }

  private var nodesByName: [String: NodeID] {
    let named =
      rubric.givens.map { ($0.name, $0.node) } + rubric.steps[..<place].map { ($0.name, $0.node) }
    return Dictionary(named, uniquingKeysWith: { first, _ in first })
  }
}

extension Expression {
  /// The expression with other names for some of its quantities.
  func renaming(_ names: [String: String]) -> Expression {
    let kind: Kind =
      switch kind {
      case .number: kind
      case .name(let name): .name(names[name] ?? name)
      case .negation(let operand): .negation(operand.renaming(names))
      case .transpose(let operand): .transpose(operand.renaming(names))
      case .binary(let sign, let left, let right):
        .binary(sign, left.renaming(names), right.renaming(names))
      case .call(let name, let arguments): .call(name, arguments.map { $0.renaming(names) })
      case .index(let operand, let places): .index(operand.renaming(names), places)
      case .matrix(let rows): .matrix(rows.map { $0.map { $0.renaming(names) } })
      case .substitution, .symbolic: kind
      }
    return Expression(kind, at: offset)
  }
}
