internal import Formulas
internal import Rubrics

/// The combinations of sources from which a step may have been worked out (Documentation/Marking.md, section 4).
extension SheetMarking {
  /// So many combinations are tried; beyond, the student has the benefit of the doubt.
  private static let combinationLimit = 256

  /// The own values found not right that a route takes as they are stated.
  func ownErrors(_ step: Int, _ route: NodeID, _ sources: Sources) -> [Int] {
    plan(step, route, sources).steps.filter { isDoubtful($0) && (sources[$0] ?? .stated).isOwn }
  }

  /// The wrongly copied givens that a route takes as they were copied.
  func misread(_ step: Int, _ route: NodeID, _ sources: Sources) -> [Int] {
    guard !sources.misread.isEmpty else { return [] }
    let plan = plan(step, route, sources)
    return sources.misread.filter { plan.uses(given: $0) }.sorted()
  }

  /// Whether a stated step was found not right, so that it has other sources than itself.
  func isDoubtful(_ step: Int) -> Bool {
    guard isStated.contains(step) else { return false }
    // One property after another: a copy of all would cost as much as the question.
    let verdict = findings[step].verdict
    return verdict == .wrong || verdict == .followThrough
      || verdict == .imprecise && findings[step].isOwn
  }

  /// The doubtful steps that a step may be computed from.
  func doubtful(before step: Int) -> [Int] { key.ancestors[step].filter(isDoubtful) }

  /// Tries combinations until one is taken: those that use no own error first, then all as stated, then the mixtures; and all
  /// of them again with the givens that were copied wrongly.
  ///
  /// - Parameter withoutErrors: whether those without own errors are worth a try.
  func tryCombinations(
    for step: Int, withoutErrors: Bool, _ isTaken: (Sources) -> Bool
  ) {
    let doubtful = doubtful(before: step)
    // The mixtures are many, and most steps need none of them.
    var first = combinationsWithoutErrors(for: step, doubtful)
    if withoutErrors { for sources in first where isTaken(sources) { return } }
    if !first.contains(Sources()) {
      if isTaken(Sources()) { return }
      first.append(Sources())
    }
    let plain = combinations(for: step, doubtful, after: first)
    for sources in plain.dropFirst(first.count) where isTaken(sources) { return }
    for set in misreadSets {
      for sources in plain where isTaken(sources.reading(misread: set)) { return }
    }
  }

  /// All wrongly copied givens, then each alone.
  private var misreadSets: [Set<Int>] {
    let all = Set(misread.keys)
    return all.count > 1 ? [all] + misread.keys.sorted().map { [$0] } : all.isEmpty ? [] : [all]
  }

  private func combinationsWithoutErrors(for step: Int, _ doubtful: [Int]) -> [Sources] {
    let around = Sources().with(doubtful, .recomputed)
    var combinations = [around]
    if !doubtful.isEmpty { combinations.append(Sources().with(doubtful, .reference)) }
    // A step found right may have been passed by as well, where a short cut leads around it: who works with p − Y may have
    // stated it a little off and gone on with the right one. What is right at sight is not off: what it was rounded from rounds to
    // it, and is among the ways that pass it by.
    for passed in plan(step, key.routes[step][0], around).steps
    where around[passed] == nil && key.routes[passed].count > 1
      && !findings[passed].isAtSight
    {
      combinations.append(around.with(passed, .recomputed))
    }
    return combinations
  }

  /// All combinations, the first of them first.
  private func combinations(
    for step: Int, _ doubtful: [Int], after first: [Sources]
  ) -> [Sources] {
    var tried = first
    func add(_ sources: Sources) {
      if tried.count < Self.combinationLimit, !tried.contains(sources) { tried.append(sources) }
    }
    for source in [Source.recomputed, .reference] {
      for one in doubtful { add(Sources().with(one, source)) }
    }
    mix(step, add)
    if tried.count == Self.combinationLimit { tried.append(Sources().with(doubtful, .any)) }
    return tried
  }

  /// All mixtures that differ, from the sources nearest to the step on.
  private func mix(_ step: Int, _ add: (Sources) -> Void) {
    var budget = Self.combinationLimit * 4
    func explore(_ sources: Sources) {
      budget -= 1
      guard budget > 0 else { return }
      let open = key.routes[step].flatMap { plan(step, $0, sources).steps }
        .filter { isDoubtful($0) && sources[$0] == nil }.max()
      guard let open else { return add(sources) }
      for source in [Source.recomputed, .reference, .stated] { explore(sources.with(open, source)) }
    }
    explore(Sources())
  }
}
