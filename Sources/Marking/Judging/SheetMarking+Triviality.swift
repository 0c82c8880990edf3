internal import Algebra
internal import Formulas
internal import Rubrics

extension SheetMarking {
  /// A stated value counts as zero where it is less than this share of a unit of the digits asked.
  static let negligible = 1e-6

  /// Why a step that was found right earns no more than the `degenerate` share; nil for nearly all.
  func degeneracy(of step: Int, _ stated: StatedStep) -> Degeneracy? {
    let finding = findings[step]
    guard finding.verdict != .wrong, !finding.isAtSight else { return nil }
    let copied = givensCopied(by: stated).first
    if finding.verdict == .imprecise, let copied { return .copied(given: copied) }
    guard let formula = finding.formula else { return nil }
    let plan = plan(step, formula, finding.assignment)
    let lost = lostGivens(usedBy: plan, finding)
    if !lost.isEmpty { return .lostGivens(lost) }
    // Behind a rate misread as a tenth nothing moves at the digits shown.
    if !finding.standsOnMisread.isEmpty, let copied { return .copied(given: copied) }
    let sources = doubtfulSources(of: plan, finding)
    guard let first = sources.first else { return nil }
    if finding.verdict == .imprecise, isBareUnit(stated) { return .trivial(first) }
    if followsUnrounded(step, stated, plan, sources) { return nil }
    if let source = sources.first(where: { decides($0, step, plan, finding) }) {
      return .trivial(source)
    }
    let isEmpty =
      comesToNothing(step, stated, plan, sources) && !isDecidedByComparison(step, sources)
    return isEmpty || standsOnTrivial(plan, finding) ? .trivial(first) : nil
  }

  /// Whether a step follows from what its doubtful sources were rounded from, and not from these as
  /// they are written.
  ///
  /// With v = .000 written for .0000022 a v̂ = v/(1 − β) of .0002 was worked out, with ŷ = 1.000 a
  /// slope of .0000004.
  private func followsUnrounded(
    _ step: Int, _ stated: StatedStep, _ plan: FormulaPlan, _ sources: [FormulaPlan.Leaf]
  ) -> Bool {
    let finding = findings[step]
    guard let formula = finding.formula, let reading = acceptedReading(of: step),
      let written = outcome(of: plan, finding.assignment, .none, carrying: .exact),
      !reading.boxes.meets(written)
    else { return false }
    let steps = sources.compactMap(\.step)
    // Only a value that came to a function's limit on the paper is gone on with as it was.
    guard steps.contains(where: { isWrittenAsLimit($0) }) else { return false }
    let assignment = recomputing(finding.assignment, steps)
    let around = self.plan(step, formula, assignment)
    guard let recomputed = outcome(of: around, assignment, .none, carrying: .anything) else {
      return false
    }
    return reading.boxes.meets(recomputed)
      && !StepReading(step: step, stated: stated, reading: reading).isLeftOpen(by: recomputed)
  }

  /// Whether some entry is 0, or of a function that only comes near it 1 or −1.
  private func isWrittenAsLimit(_ step: Int) -> Bool {
    let isBounded =
      switch model.graph[model.lawfulFormulas[step][0]].operation {
      case .softmax, .apply(.sigmoid), .apply(.tanh): true
      default: false
      }
    return stated(step)?.value.elements.contains {
      $0.significand == 0 || isBounded && abs($0.value) == 1
    } ?? false
  }

  /// Whether each entry is no more than one unit of its last digit, as a bare 1.
  ///
  /// From an own wrong value nearly anything comes to that by some rounding.
  private func isBareUnit(_ stated: StatedStep) -> Bool {
    stated.value.elements.allSatisfy { !$0.isFraction && abs($0.value) <= $0.unit }
  }

  /// The givens of the same shape and numbers.
  func givensCopied(by stated: StatedStep) -> [Int] {
    let values = stated.value.elements.map(\.value)
    return model.rubric.givens.indices.filter { given in
      let value = model.rubric.givens[given].value
      return value.shape == stated.value.shape && value.elements.map(\.value) == values
    }
  }

  /// The givens not the assignment's on which a plan stands, directly or through own values.
  private func lostGivens(usedBy plan: FormulaPlan, _ finding: StepFinding) -> [Int] {
    let own = finding.assignment.misread.filter { lostGivens.contains($0) && plan.uses(given: $0) }
    let inherited = usedAsStated(plan, finding).flatMap { source -> [Int] in
      if case .lostGivens(let givens)? = findings[source].degeneracy { givens } else { [] }
    }
    return Set(own).union(inherited).sorted()
  }

  /// The steps at the leaves of a plan that are taken as the student states them.
  func usedAsStated(_ plan: FormulaPlan, _ finding: StepFinding) -> [Int] {
    plan.steps.filter { isStated.contains($0) && (finding.assignment[$0] ?? .stated).isOwn }
  }

  /// The sources that are not right or are misread.
  private func doubtfulSources(of plan: FormulaPlan, _ finding: StepFinding) -> [FormulaPlan.Leaf] {
    let steps = usedAsStated(plan, finding).filter { source in
      findings[source].verdict != .correct || finding.standsOn.contains(source)
    }
    return steps.map { .step($0) } + finding.standsOnMisread.map { .given($0) }
  }

  /// Whether a plan comes to the same with all but one of its sources moved far away.
  private func decides(
    _ source: FormulaPlan.Leaf, _ step: Int, _ plan: FormulaPlan, _ finding: StepFinding
  ) -> Bool {
    // With no other quantity there is nothing to depend on, and working it out was all to do.
    guard plan.leaves.count > 1, let written = writtenBoxes(source, finding) else { return false }
    let supply = OthersMovedFar(model: model, source: source, writtenBoxes: written)
    guard let outcome = model.enclosure(by: plan, rounding: .none, at: context, from: supply) else {
      return false
    }
    let still = Self.negligible * PowerOfTen.scale(1, by: -habits[step].policy.digits)
    return outcome.elements.allSatisfy {
      $0.width <= max(still, $0.magnitude * 1e-12) && $0.width.isFinite
    }
  }

  /// A source as it is written; a made-up matrix of one number stands for zeros.
  func writtenBoxes(_ source: FormulaPlan.Leaf, _ finding: StepFinding) -> Matrix<Interval>? {
    switch source {
    case .step(let step):
      guard let stated = stated(step) else { return nil }
      let value = finding.assignment[step].flatMap { stated.superseded[$0] } ?? stated.value
      let isMadeUp = value.isUniform && !model.references[step].isUniform
      return value.boxes { isMadeUp ? Interval(0) : $0.exactInterval }
    case .given(let given): return misreadBoxes[given]
    }
  }

  /// Whether all that a plan uses as stated, two steps at least, is trivial.
  private func standsOnTrivial(_ plan: FormulaPlan, _ finding: StepFinding) -> Bool {
    let used = usedAsStated(plan, finding)
    return used.count > 1
      && used.allSatisfy { findings[$0].degeneracy != nil || isGivenUnchanged($0) }
  }

  /// Whether a step is stated as the given that its formula changes: an old weight as a new one.
  private func isGivenUnchanged(_ step: Int) -> Bool {
    guard let stated = stated(step) else { return false }
    let plan = plan(step, model.lawfulFormulas[step][0], SourceAssignment())
    return givensCopied(by: stated).contains(where: model.changedGivens(by: plan).contains)
  }

  /// Whether a comparison of the rubric decides the value of a step, with nothing wrong behind it:
  /// an unchanged value is an answer then.
  private func isDecidedByComparison(_ step: Int, _ sources: [FormulaPlan.Leaf]) -> Bool {
    let madeUp = sources.compactMap(\.step).filter {
      findings[$0].verdict == .wrong || findings[$0].degeneracy != nil
    }
    return ([step] + model.ancestors[step]).contains { comparison in
      model.relations.compares.contains(comparison)
        && madeUp.allSatisfy { $0 != comparison && !model.ancestors[$0].contains(comparison) }
    }
  }
}

extension Matrix<Numeral> {
  /// Whether four entries or more are all one number.
  fileprivate var isUniform: Bool {
    elements.count >= 4 && elements.allSatisfy { $0.value == elements[0].value }
  }
}

extension Matrix<Double> {
  fileprivate var isUniform: Bool { elements.allSatisfy { $0 == elements[0] } }
}
