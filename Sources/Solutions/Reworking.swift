internal import Algebra
internal import Formulas
internal import Notation
internal import Rubrics
internal import Typesetting

/// Works earlier steps out anew with other values, as `L where W1 = W1_new` asks for.
struct Reworking {
  private let rubric: Rubric
  private let index: Int
  private let replacements: [Expression.Replacement]
  private(set) var numbers: [String: MathTerm]
  private(set) var values: [String: Matrix<Double>]
  /// The name that now stands for an old one.
  private var renamed: [String: String] = [:]
  /// The replacements of quantities that are no plain names, worked out first.
  private var stated: [WorkedStep] = []

  init(
    rubric: Rubric, upTo index: Int, _ replacements: [Expression.Replacement],
    numbers: [String: MathTerm], _ values: [String: Matrix<Double>]
  ) {
    self.rubric = rubric
    self.index = index
    self.replacements = replacements
    self.numbers = numbers
    self.values = values
    for replacement in replacements {
      if case .name(let name) = replacement.value.kind {
        renamed[replacement.name] = name
      } else {
        workOut(replacement)
      }
    }
  }

  /// Gives what is put instead of a quantity a name of its own, with its value.
  private mutating func workOut(_ replacement: Expression.Replacement) {
    let value = SolutionWorking.value(of: replacement.value, with: values)
    guard let value, value.elements.allSatisfy(\.isFinite) else { return }
    let name = freshName(replacement.name + "_new")
    let decimals = WorkedStep.decimals(for: value, digits: 3)
    let result = MathTerm.matrix(of: value, decimals: decimals)
    let formula = ExpressionSetting().term(replacement.value)
    stated.append(
      WorkedStep(
        name: name,
        chain: [formula, ExpressionSetting(values: numbers).term(replacement.value), result],
        value: value, decimals: decimals, preliminaries: []))
    renamed[replacement.name] = name
    numbers[name] = result
    values[name] = value
  }

  /// The replacements of quantities and the steps between these and the body, in order; none
  /// where one of them has no words.
  mutating func work(out body: Expression, in graph: Graph) -> [WorkedStep] {
    guard case .name(let target) = body.kind, renamed.count == replacements.count,
      let root = rubric.steps.first(where: { $0.name == target })
    else { return [] }
    let needed = Set(graph.ancestry(of: root.node))
    var worked = stated
    for step in rubric.steps[..<index]
    where step.name != target && needed.contains(step.node) && renamed[step.name] == nil {
      guard let formula = try? ExpressionParser.parse(step.formula) else { return [] }
      if formula.names.isDisjoint(with: renamed.keys) { continue }
      // What is derived from replaced quantities has no words here.
      guard !formula.isDerived, let anew = work(out: step, by: formula.renaming(renamed)) else {
        return []
      }
      worked.append(anew)
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

  private mutating func work(out step: Rubric.Step, by formula: Expression) -> WorkedStep? {
    guard let value = SolutionWorking.value(of: formula, with: values) else { return nil }
    let decimals = WorkedStep.decimals(for: value, digits: step.policy.digits)
    let result = MathTerm.matrix(of: value, decimals: decimals)
    let chain = [
      ExpressionSetting().term(formula), ExpressionSetting(values: numbers).term(formula), result,
    ]
    let name = newName(of: step)
    renamed[step.name] = name
    numbers[name] = result
    values[name] = value
    return WorkedStep(
      name: name, chain: chain, value: value, decimals: decimals, preliminaries: [])
  }

  /// The name of the step with the other values: `Z1_new` beside `W1_new`, `Z1_new2` beside
  /// `W1_new2`.
  private func newName(of step: Rubric.Step) -> String {
    let suffixes = replacements.compactMap { replacement -> String? in
      guard case .name(let new) = replacement.value.kind, new.hasPrefix(replacement.name) else {
        return nil
      }
      return String(new.dropFirst(replacement.name.count))
    }
    return freshName(step.name + (suffixes.first ?? "_new"))
  }

  /// Two values of one name would contradict each other.
  private func freshName(_ name: String) -> String {
    var name = name
    while numbers[name] != nil || rubric.steps.contains(where: { $0.name == name }) {
      name += "_anew"
    }
    return name
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
      case .index(let operand, let indices): .index(operand.renaming(names), indices)
      case .matrix(let rows): .matrix(rows.map { $0.map { $0.renaming(names) } })
      case .substitution, .symbolic: kind
      }
    return Expression(kind, at: offset)
  }
}
