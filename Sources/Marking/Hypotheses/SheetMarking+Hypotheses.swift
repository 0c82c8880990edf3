internal import Algebra
internal import Formulas

/// The search for a hypothesis by which a step has its stated value (Documentation/Marking.md,
/// section 2).
///
/// A student goes on from a written value or from what it was rounded from, and rounds on the way
/// by one habit. Each hypothesis with each habit gives a narrow enclosure; one enclosure that
/// allows for all of them would accept far more.
extension SheetMarking {
  /// At most this number of hypotheses is tried for a step; beyond, only the sources nearest to the
  /// step are told apart.
  private static let hypothesesLimit = 40.0
  /// At most this number of nearest sources is told apart; the others have the benefit of the
  /// doubt.
  private static let sourcesLimit = 5

  /// The first lawful value that a stated box meets; nil where there is none.
  ///
  /// - Parameter written: what the box is of; nil beside a wrong formula of a matrix turned over.
  /// - Parameter isLeftOpen: set where a hypothesis that meets the box accepts nearly every
  ///   value.
  func lawfulValue(
    meeting box: Matrix<Interval>, _ step: Int, _ formula: NodeID, assignment: SourceAssignment,
    as written: StepReading? = nil, isLeftOpen: inout Bool
  ) -> Matrix<Interval>? {
    let goal = Goal(
      box: box, step: step, formula: formula, assignment: assignment,
      plan: plan(step, formula, assignment),
      roundings: roundings(for: step), written: written)
    // Around errors hardly anything is found, as mostly the first hypothesis shows.
    if assignment == SourceAssignment(), let hypothesis = firstHypothesis(goal),
      let found = value(on: hypothesis, goal, goal.roundings.none, &isLeftOpen)
    {
      return found
    }
    // Most end here, so that the habits are told apart for the few that are left.
    let search = search(goal)
    isLeftOpen = isLeftOpen || search.isLeftOpen
    if let found = search.found { return found }
    let hypotheses = search.hypotheses
    guard hypotheses.contains(where: { $0.plan.isRounded }) else { return nil }
    // What all of them together do not meet, none of them does.
    let together =
      hypotheses.count > 2 ? hypothesis(assignment, goal.plan, goal, isOpen: true) : nil
    func isOpen(_ rounding: Rounding) -> Bool {
      together.map { meets(on: $0, goal, rounding) } ?? true
    }
    let keepsSteps = passesUnstated(goal.plan, before: step)
    for habits in roundingHabits(for: step) where isOpen(habits.any) {
      let keeping = keepsSteps ? habits.each.compactMap(\.keepingSteps) : []
      let open = (habits.each + keeping).filter(isOpen)
      guard !open.isEmpty else { continue }
      let left = hypotheses.filter {
        (habits.any.roundsBesidesUnstated || passesUnstated($0.plan, before: step))
          && meets(on: $0, goal, habits.any)
      }
      for rounding in open {
        for hypothesis in left {
          if let found = value(on: hypothesis, goal, rounding, &isLeftOpen) { return found }
        }
      }
    }
    return nil
  }

  /// The value of a step by one hypothesis and one habit; nil where that does not meet the box.
  private func value(
    on hypothesis: Hypothesis, _ goal: Goal, _ rounding: Rounding, _ isLeftOpen: inout Bool
  ) -> Matrix<Interval>? {
    // A hypothesis that contradicts what is written with nothing rounded fails, unless a product
    // was rounded.
    guard
      rounding.isNone
        || meets(on: hypothesis, goal, rounding)
          && (rounding.entryRounding != .none
            || outcome(on: hypothesis, goal.roundings.none) != nil),
      let outcome = outcome(on: hypothesis, rounding), goal.box.meets(outcome)
    else { return nil }
    guard let written = goal.written else { return outcome }
    if rounding.roundsWithinFormula, isFarEnd(written, outcome) { return nil }
    if leavesOpen(written, outcome, rounding, byHand: { self.outcome(on: hypothesis, $0) }) {
      isLeftOpen = true
      return nil
    }
    return isCutTooFar(written, outcome, by: hypothesis.plan, from: hypothesis.values)
      ? nil : outcome
  }

  /// The hypothesis that every source was used as written; nil for more than five sources without a
  /// choice.
  private func firstHypothesis(_ goal: Goal) -> Hypothesis? {
    var assignment = goal.assignment
    var open = 0
    for source in goal.plan.steps where goal.assignment[source] == nil {
      open += 1
      if canBeRecomputed(source) { assignment = assignment.with(source, .stated) }
    }
    guard open <= Self.sourcesLimit else { return nil }
    return hypothesis(assignment, goal.plan, goal, isOpen: false)
  }

  /// Whether a step not stated, or wrong, is on the way: these alone may be rounded unusually.
  private func passesUnstated(_ plan: FormulaPlan, before step: Int) -> Bool {
    plan.passed.contains { source in
      !isStated.contains(source) || rank[source] < rank[step] && findings[source].verdict == .wrong
    }
  }

  private func canBeRecomputed(_ source: Int) -> Bool {
    carried(from: source)?.canBeRecomputed ?? false
  }

  /// Looks at the hypotheses from a goal's assignment on, up to the first to meet the box
  /// unrounded.
  ///
  /// - Returns: the search, with those that meet it by some habit, and what it is on the first.
  private func search(_ goal: Goal) -> HypothesisSearch {
    var all = HypothesisSearch(goal: goal, limit: Self.hypothesesLimit) { [self] assignment, plan in
      plan.steps.first { assignment[$0] == nil && canBeRecomputed($0) }
    }
    descend(goal.assignment, goal.plan, share: 1, &all)
    if all.found != nil || !all.isTooLarge { return all }
    let near = goal.plan.steps.filter { goal.assignment[$0] == nil }.prefix(Self.sourcesLimit)
      .filter(canBeRecomputed)
    var nearest = HypothesisSearch(goal: goal, limit: .infinity) { assignment, _ in
      near.first { assignment[$0] == nil }
    }
    nearest.isLeftOpen = all.isLeftOpen
    descend(goal.assignment, goal.plan, share: 1, &nearest)
    return nearest
  }

  /// Looks at a branch, and at those below it if all that is open there meets the box.
  ///
  /// - Parameter share: the share of all hypotheses below it.
  private func descend(
    _ assignment: SourceAssignment, _ plan: FormulaPlan, share: Double,
    _ search: inout HypothesisSearch
  ) {
    search.looked += 1
    let goal = search.goal
    let source = search.nextSource(assignment, plan)
    let hypothesis = hypothesis(assignment, plan, goal, isOpen: source != nil)
    guard meets(on: hypothesis, goal, goal.roundings.any) else {
      search.done += share
      return
    }
    guard let source else {
      search.done += share
      search.hypotheses.append(hypothesis)
      search.found = value(
        on: hypothesis, goal, goal.roundings.none, &search.isLeftOpen)
      return
    }
    let branches = branches(of: assignment, at: source)
    for branch in branches {
      // Used as it is written, a source leaves the plan as it is.
      let isStated = branch[source] == .stated
      let plan = isStated ? plan : self.plan(goal.step, goal.formula, branch)
      descend(branch, plan, share: share / Double(branches.count), &search)
      if search.found != nil || search.isTooLarge { return }
    }
  }

  /// The branches at a source: used as written, recomputed, and recomputed from the sources that it
  /// was itself found right with.
  private func branches(of assignment: SourceAssignment, at source: Int) -> [SourceAssignment] {
    let passed = assignment.with(source, .recomputed)
    let traced = passed.filled(from: findings[source].assignment)
    let stated = assignment.with(source, .stated)
    return traced == passed ? [stated, passed] : [stated, passed, traced]
  }

  /// - Parameter isOpen: whether further sources may yet be recomputed.
  private func hypothesis(
    _ assignment: SourceAssignment, _ plan: FormulaPlan, _ goal: Goal, isOpen: Bool
  ) -> Hypothesis {
    // What is recomputed rounds to what is written, but for what is behind a guard digit.
    let amount = habits[goal.step].unit * 0.10001
    let values = OwnValues(
      of: plan, in: self, assignment, isOpen ? .whatever(widenedBy: amount) : .chosen,
      asked: goal.assignment, before: goal.step)
    return Hypothesis(plan: plan, values: values)
  }

  /// The value of a step by one hypothesis; a recomputed value must round to the one written.
  private func outcome(on hypothesis: Hypothesis, _ rounding: Rounding) -> Matrix<Interval>? {
    model.enclosure(by: hypothesis.plan, rounding: rounding, at: context, from: hypothesis.values)
  }

  /// Whether that meets the stated box.
  private func meets(on hypothesis: Hypothesis, _ goal: Goal, _ rounding: Rounding) -> Bool {
    model.meets(
      goal.box, by: hypothesis.plan, rounding: rounding, at: context, from: hypothesis.values)
  }

  /// The value that the numbers give as written; nil where an entry is not one exact number.
  func exactValue(_ step: Int, _ formula: NodeID, assignment: SourceAssignment) -> Matrix<Interval>?
  {
    let plan = plan(step, formula, assignment)
    let outcome = outcome(of: plan, assignment, .none, carrying: .exact)
    return outcome.flatMap { $0.elements.allSatisfy { $0.isNearlyPoint } ? $0 : nil }
  }
}
