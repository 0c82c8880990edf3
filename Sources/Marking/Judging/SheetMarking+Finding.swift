internal import Algebra

/// Findings, kept for further sheets that state the same from the same values.
extension SheetMarking {
  /// Adds what is found of a stated step of the right shape, which is the next in turn.
  func addFinding(of step: Int, _ stated: StatedStep) {
    if let lastDigits = reference(step, atSight: stated) {
      findings[step] = StepFinding(
        verdict: .correct, isAtSight: true, lastDigits: lastDigits,
        readingIndex: readingIndex(atSight: stated, step))
      return
    }
    let index = index(of: step)
    if let index, let known = model.knownSteps.finding(at: index) {
      // What it would have cost by itself, so that no mark depends on the neighbours.
      context.spend(known.work)
      findings[step] = known
      return
    }
    let before = context.spent
    findings[step] = judge(step, stated)
    settleDegeneracy(of: step, stated)
    findings[step].lastDigits = lastDigits(of: step, stated)
    findings[step].work = context.spent - before
    // What was found with too little work left is no finding.
    if let index, !context.isExhausted { model.knownSteps.keep(findings[step], at: index) }
  }

  /// The index of the reading by which a step is right at sight: the first, unless it takes zeros
  /// behind the significant digits for written ones.
  private func readingIndex(atSight stated: StatedStep, _ step: Int) -> Int {
    guard habits[step].isSignificant else { return 0 }
    let reference = model.referenceBoxes[step]
    return readings(of: step, stated).firstIndex { $0.boxes.meets(reference) } ?? 0
  }

  /// Finds whether follow-through is worth anything; what is worth nothing is not simply right.
  private func settleDegeneracy(of step: Int, _ stated: StatedStep) {
    guard let degeneracy = degeneracy(of: step, stated) else { return }
    findings[step].degeneracy = degeneracy
    if case .trivial(.step(let source)) = degeneracy, !findings[step].standsOn.contains(source) {
      findings[step].standsOn.append(source)
    }
    if findings[step].verdict == .correct { findings[step].verdict = .followThrough }
    // Another student's numbers are no answer here, however rightly they are gone on with.
    if isForeign, case .lostGivens = degeneracy { findings[step].verdict = .wrong }
  }

  /// The index of a step among those known; nil where it is not one of them.
  ///
  /// Sheets with givens of their own are not compared with others.
  func index(of step: Int) -> Int32? {
    switch memos[step].knownIndex {
    case .at(let index): return index
    case .unkept: return nil
    case nil: break
    }
    let index = findIndex(of: step)
    memos[step].knownIndex = index.map { .at($0) } ?? .unkept
    return index
  }

  private func findIndex(of step: Int) -> Int32? {
    guard misreadBoxes.isEmpty, !isForeign else { return nil }
    guard let stated = stated(step) else { return KnownSteps.unstated }
    guard stated.value.elements.count <= KnownSteps.numbersLimit, stated.superseded.isEmpty else {
      return nil
    }
    var sources: [Int32] = []
    sources.reserveCapacity(model.relations.dependencies[step].count)
    for source in model.relations.dependencies[step] {
      let later = isStated.contains(source) ? KnownSteps.statedLater : KnownSteps.unstated
      guard let index = rank[source] < rank[step] ? index(of: source) : later else { return nil }
      sources.append(index)
    }
    return model.knownSteps.index(
      of: KnownSteps.Provenance(
        step: step, value: stated.value.elements, isTurned: stated.isTurned,
        habit: habits[step], sources: sources))
  }
}
