internal import Algebra
internal import Rubrics

/// Steps that come to zeros or to a given, as trivial ones do.
extension SheetMarking {
  /// Whether a step's formula gives zeros or a given that it changes from doubtful sources as
  /// written, unlike the reference.
  ///
  /// Compared to the digits asked; where the sources are made up and tiny, to the digits shown.
  func comesToNothing(
    _ step: Int, _ stated: StatedStep, _ plan: FormulaPlan, _ sources: [FormulaPlan.Leaf]
  ) -> Bool {
    let finding = findings[step]
    let supply = AsWritten(own: OwnValues(of: plan, in: self, finding.assignment, .exact)) {
      [self] in sources.contains($0) ? writtenBoxes($0, finding) : nil
    }
    guard let outcome = model.enclosure(by: plan, rounding: .none, at: context, from: supply) else {
      return false
    }
    let unit = unitAsked(of: step)
    func isZero(_ entries: [Interval]) -> Bool {
      entries.allSatisfy { $0.magnitude <= Self.negligible * unit }
    }
    if isZero(outcome.elements), plan.leaves.count == 1 {
      return writtenBoxes(sources[0], finding).map { isZero($0.elements) } ?? false
    }
    guard plan.leaves.count > 1 else { return false }
    if isZero(outcome.elements) { return isNoZero(step) && !cancels(plan, finding) }
    let zeros = sources.filter { writtenBoxes($0, finding).map { isZero($0.elements) } ?? false }
    if !zeros.isEmpty, zeros.allSatisfy(isCancelled) { return false }
    let isCopy = model.changedGivens(by: plan).contains { given in
      let value =
        misreadBoxes[given].flatMap { finding.standsOnMisread.contains(given) ? $0 : nil }
        ?? model.givens[given]
      guard value.shape == outcome.shape else { return false }
      let isCopy = zip(outcome.elements, value.elements).allSatisfy {
        ($0 - $1).magnitude <= Self.negligible * unit + $1.magnitude * 1e-12
      }
      return isCopy && differs(step, from: given)
    }
    return isCopy || isStatedAsZerosOrCopy(step, stated, plan) && areMadeUpTiny(sources)
  }

  /// Whether a step is stated as zeros or as a given that its formula changes, where the reference
  /// is not at the digits asked.
  private func isStatedAsZerosOrCopy(
    _ step: Int, _ stated: StatedStep, _ plan: FormulaPlan
  ) -> Bool {
    if stated.value.elements.allSatisfy({ $0.significand == 0 }) { return isNoZero(step) }
    let changed = model.changedGivens(by: plan)
    return givensCopied(by: stated).contains { changed.contains($0) && differs(step, from: $0) }
  }

  /// One unit of the last digit that is asked for.
  private func unitAsked(of step: Int) -> Double {
    PowerOfTen.scale(1, by: -habits[step].policy.digits)
  }

  /// Whether the reference of a step is not zeros at the digits asked.
  private func isNoZero(_ step: Int) -> Bool {
    model.references[step].elements.contains { abs($0) >= unitAsked(of: step) / 2 }
  }

  /// Whether the reference of a step is not a given at the digits asked.
  private func differs(_ step: Int, from given: Int) -> Bool {
    zip(model.references[step].elements, model.givens[given].elements).contains {
      abs($0 - $1.midpoint) >= unitAsked(of: step) / 2
    }
  }

  /// Whether all wrong values behind some sources are unexplained, and none is beyond a tenth of
  /// the reference's largest entry.
  ///
  /// A slip in a single entry is no explanation. Such are made-up gradients of thousandths.
  private func areMadeUpTiny(_ sources: [FormulaPlan.Leaf]) -> Bool {
    sources.allSatisfy { source in
      guard let step = source.step, let stated = stated(step) else { return false }
      guard findings[step].verdict == .wrong else {
        // Each stands on earlier steps; one that stands on none is right, with too few digits.
        let sources = findings[step].standsOn
        return !sources.isEmpty && findings[step].standsOnMisread.isEmpty
          && areMadeUpTiny(sources.map { .step($0) })
      }
      let size = model.references[step].elements.reduce(0) { max($0, abs($1)) }
      return stated.value.elements.allSatisfy { abs($0.value) <= size / 10 }
        && [nil, .entrySlip].contains(diagnose(step, stated))
    }
  }

  /// Whether a plan's root is a sum over own values alone, none of them 0, so that a result of 0
  /// was worked out.
  ///
  /// What a dead unit makes 0 is no sum.
  private func cancels(_ plan: FormulaPlan, _ finding: StepFinding) -> Bool {
    let used = usedAsStated(plan, finding)
    let isSum = finding.formula.map(model.isSum) ?? false
    return isSum && used.count == plan.leaves.count
      && used.allSatisfy { stated($0)?.value.elements.allSatisfy { $0.significand != 0 } ?? false }
  }

  private func isCancelled(_ source: FormulaPlan.Leaf) -> Bool {
    guard let step = source.step, let formula = findings[step].formula else { return false }
    let finding = findings[step]
    return finding.verdict == .followThrough && finding.degeneracy == nil
      && cancels(plan(step, formula, finding.assignment), finding)
  }
}
