internal import Algebra
internal import AnswerSheets
internal import Formulas
internal import Notation

/// Steps that are right by the numbers rounded in their working.
///
/// `.11 + .09 + .09 = .29` is right, though the terms rounded later would come to .28: who shows a
/// number goes on with it.
extension SheetMarking {
  /// Takes back that a value is wrong if its working shows the numbers it was worked out from.
  ///
  /// Such a finding depends on the working, which steps are not known by: neither it nor the
  /// findings that stand on it are kept for other sheets.
  func acceptShownWorking(of step: Int, _ stated: StatedStep) {
    guard findings[step].verdict == .wrong, !stated.isPartial,
      let finding = judgeShownWorking(step, stated)
    else { return }
    findings[step] = finding
    memos[step].knownIndex = .unkept
  }

  private func judgeShownWorking(_ step: Int, _ stated: StatedStep) -> StepFinding? {
    let box = readings(of: step, stated)[0].boxes
    let workings = statedSteps.chains(of: step).map { $0.sides.compactMap(\.working) }
    guard workings.contains(where: { !$0.isEmpty }) else { return nil }
    for formula in model.lawfulFormulas[step] {
      let plan = plan(step, formula, SourceAssignment())
      var working = ShownWorking(
        root: plan.root, values: ownEvaluation(of: plan), exact: exactEvaluator,
        habit: habits[step])
      guard workings.contains(where: { working.leads($0, to: box) }) else { continue }
      var finding = StepFinding(
        verdict: .correct, lastDigits: .carried, readingIndex: 0,
        enclosure: stated.value.boxes { $0.exactInterval },
        standsOn: ownErrors(step, formula, SourceAssignment()), formula: formula)
      if finding.isOwn { finding.verdict = .followThrough }
      return finding
    }
    return nil
  }

  /// The values of a plan's nodes from the own values at its leaves.
  private func ownEvaluation(of plan: FormulaPlan) -> Evaluation<Interval> {
    var evaluation = Evaluation<Interval>(model.graph)
    let values = OwnValues(of: plan, in: self, SourceAssignment(), .anything)
    for (node, leaf) in zip(plan.tape.leaves, plan.leaves) {
      evaluation.set(node, to: values.value(of: leaf))
    }
    // A plan may do without a given that the terms apart need.
    for (node, given) in model.givenOfNode where evaluation.known(node) == nil {
      evaluation.set(node, to: values.value(of: .given(given)))
    }
    return evaluation
  }

  /// Works out what is written with its numbers as they are.
  private var exactEvaluator: ChainEvaluator {
    ChainEvaluator(
      budget: workingBudget, value: { _ in nil }, activation: { _ in nil },
      box: { numeral, _ in numeral.exactInterval },
      parameterised: { [self] name in model.functions[name] })
  }
}

extension Side {
  /// The side's expression, if it is of numbers alone.
  fileprivate var working: Expression? {
    guard case .expression(let expression) = content, expression.isOfNumbers else { return nil }
    return expression
  }
}
