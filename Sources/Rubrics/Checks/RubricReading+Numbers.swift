internal import Algebra
internal import Formulas
internal import YAML

/// Whether a rubric's numbers come to something that can be marked.
extension RubricReading {
  /// A step without a value cannot be marked; one that only stands on such a step is not named
  /// again.
  mutating func checkFinite(_ rubric: Rubric) {
    // Drawn numbers are drawn anew where they come to this.
    guard !rubric.hasDraws else { return }
    var evaluation = IllChosen.evaluation(of: rubric)
    let infinite = IllChosen.flaws(inStepsOf: rubric, &evaluation)
      .filter { $0.kind == .notFinite }
    var known: Set<NodeID> = []
    for flaw in infinite {
      guard let step = flaw.step else { continue }
      defer { known.insert(step.node) }
      let nodes = rubric.graph.ancestry(of: step.node)
      guard known.isDisjoint(with: nodes) else { continue }
      let source = nodes.first { evaluation.value(of: $0).elements.contains { !$0.isFinite } }
      let cause = source.map { rubric.graph[$0].operation.overflow } ?? "a number too large"
      guard let origin = origins[step.name] else { continue }
      fault(
        origin.formula ?? origin.name,
        "'\(step.name)' has no value, for with these numbers it has \(cause) in it; change the "
          + "numbers or the formula")
    }
  }

  /// Numbers that are ill-chosen for the hand and steps that do not tell right from wrong.
  ///
  /// A fault that only follows from one already named is not named again.
  mutating func checkNumbers(of rubric: Rubric) {
    var evaluation = IllChosen.evaluation(of: rubric)
    let steps = IllChosen.flaws(inStepsOf: rubric, &evaluation)
    let layers = IllChosen.flaws(inLayersOf: rubric, evaluation, by: .chosen)
    var named = rubric.gradientsOfNothing.map(\.node)
    func isNews(_ node: NodeID) -> Bool {
      named.isEmpty || Set(rubric.graph.ancestry(of: node)).isDisjoint(with: named)
    }
    for flaw in layers + steps where isNews(flaw.node) {
      guard let step = flaw.step else { continue }
      // The slope of a dead layer stands beside it on what goes into it, not on what comes out.
      named += [flaw.node] + rubric.graph[flaw.node].operands
      warn(origins[step.name]?.name, message(flaw.kind, step))
    }
    for (step, message) in Sensitivity.faults(
      in: rubric, StepOperands(rubric), &evaluation, besides: named)
    {
      warn(origins[step.name]?.name, message)
    }
    for (step, message) in OpenSteps(rubric, &evaluation).faults {
      warn(origins[step.name]?.name, message)
    }
  }

  private func message(_ kind: IllChosen.FlawKind, _ step: Rubric.Step) -> String {
    let digits = step.policy.digits
    let shown = "at \(digits) digit\(digits == 1 ? "" : "s")"
    switch kind {
    case .notFinite: return "'\(step.name)' has no value"
    case .zeroGradient:
      return "all of '\(step.name)' is 0 \(shown), which says nothing about the working; change "
        + "the numbers or ask for more 'digits'"
    case .saturatedSoftmax:
      return "a saturated softmax in '\(step.name)': \(shown) one class has all; choose smaller "
        + "weights or ask for more 'digits'"
    case .saturatedSigmoid:
      return "a saturated sigmoid in '\(step.name)': \(shown) every entry is 0 or 1; choose "
        + "smaller weights or ask for more 'digits'"
    case .deadRelu:
      return "a dead relu layer in '\(step.name)': every entry is 0, and so are all gradients "
        + "behind it; choose other weights or biases"
    }
  }
}

extension Operation {
  /// The most likely cause of a value that is no number, in the words of the hand.
  fileprivate var overflow: String {
    switch self {
    case .apply(.log), .apply(.log10), .weightedLog, .logSoftmax: "a logarithm of 0 or less"
    case .divide: "a division by 0"
    case .apply(.sqrt): "a root of a number below 0"
    case .power: "a power that is not a number"
    default: "a number too large"
    }
  }
}
