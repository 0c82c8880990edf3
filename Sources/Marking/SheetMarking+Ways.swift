internal import Algebra
internal import Formulas
internal import Rubrics

/// One way of carrying on after another (Documentation/Marking.md, section 2).
///
/// A student goes on from what they wrote or from the value they rounded it from, and rounds on the way by one habit. Each way
/// with each habit gives a narrow enclosure, and all of them together say far more than one enclosure that allows for all.
extension SheetMarking {
  /// So many ways are looked at from the sources nearest to the step down; beyond, only the nearest sources are told apart.
  private static let waysLimit = 40
  /// So many of the nearest sources are told apart; the others have the benefit of the doubt.
  private static let sourcesLimit = 5

  /// The first lawful value that a stated box meets; nil where there is none.
  func lawfulValue(
    meeting box: Matrix<Interval>, _ step: Int, _ route: NodeID, choices: Sources
  ) -> Matrix<Interval>? {
    // What the ways pass by must round to what is written of it.
    for source in 0..<step { _ = carried(from: source) }
    let search = Search(
      box: box, step: step, route: route, choices: choices, unrounded: unrounded(for: step))
    if let way = firstWay(search), let found = value(on: way, search, search.unrounded) {
      return found
    }
    // Most end here, so that the habits are told apart for the few that are left.
    let ways = ways(search)
    if let found = firstValue(on: ways, search, search.unrounded) { return found }
    guard ways.contains(where: { plan(step, route, $0).isRounded }) else { return nil }
    for habits in roundings(for: step) {
      let left = ways.filter {
        (habits.any.jotted != .none || passesUnstated(plan(step, route, $0), before: step))
          && outcome(on: $0, search, habits.any, isOpen: false).map(box.meets) ?? false
      }
      for rounding in habits.each {
        if let found = firstValue(on: left, search, rounding) { return found }
      }
    }
    return nil
  }

  private func firstValue(
    on ways: [Sources], _ search: Search, _ rounding: Rounding
  ) -> Matrix<Interval>? {
    for way in ways {
      if let found = value(on: way, search, rounding) { return found }
    }
    return nil
  }

  /// What a step is on one way by one habit of rounding; nil where that does not meet the stated box.
  private func value(
    on way: Sources, _ search: Search, _ rounding: Rounding
  ) -> Matrix<Interval>? {
    guard let outcome = outcome(on: way, search, rounding, isOpen: false),
      search.box.meets(outcome),
      // A way that contradicts what is written even with nothing rounded is none.
      self.outcome(on: way, search, search.unrounded, isOpen: false) != nil
    else { return nil }
    return outcome
  }

  /// The way that is tried first, and mostly the one: every source used as it is written; nil where there are more sources than are told
  /// apart.
  private func firstWay(_ search: Search) -> Sources? {
    let open = plan(search.step, search.route, search.choices).steps.filter {
      search.choices[$0] == nil
    }
    guard open.count <= Self.sourcesLimit else { return nil }
    return search.choices.with(open.filter(canBePassed), .stated)
  }

  /// Whether a step is worked out on the way that is not stated, or wrong: these alone may be rounded otherwise than usual.
  private func passesUnstated(_ plan: RoutePlan, before step: Int) -> Bool {
    plan.passed.contains { source in
      !isStated.contains(source) || source < step && findings[source].verdict == .wrong
    }
  }

  private func canBePassed(_ source: Int) -> Bool { carried(from: source)?.canBePassed ?? false }

  /// The ways to a step that can meet the stated box by any habit: for each stated source that was rounded, whether it is used as
  /// it is written or passed by.
  private func ways(_ search: Search) -> [Sources] {
    let habit = anyHabit(for: search.step)
    var left = Self.waysLimit
    let all = ways(from: search.choices, search, habit, &left) { [self] way in
      plan(search.step, search.route, way).steps.first { way[$0] == nil && canBePassed($0) }
    }
    if left >= 0 { return all }
    let near = plan(search.step, search.route, search.choices).steps.filter {
      search.choices[$0] == nil
    }.prefix(Self.sourcesLimit).filter(canBePassed)
    left = .max
    return ways(from: search.choices, search, habit, &left) { way in
      near.first { way[$0] == nil }
    }
  }

  /// The ways that go on from one, found without looking beyond points at which all that is open together does not meet the box.
  ///
  /// - Parameter left: how many more may be looked at; below 0 where there are too many.
  /// - Parameter parting: the next source at which a way parts; nil where all is decided.
  private func ways(
    from way: Sources, _ search: Search, _ habit: Rounding, _ left: inout Int,
    parting: (Sources) -> Int?
  ) -> [Sources] {
    let source = parting(way)
    left -= 1
    guard left >= 0, let outcome = outcome(on: way, search, habit, isOpen: source != nil),
      search.box.meets(outcome)
    else { return [] }
    guard let source else { return [way] }
    var ways: [Sources] = []
    for branch in branches(of: way, at: source) {
      ways += self.ways(from: branch, search, habit, &left, parting: parting)
    }
    return ways
  }

  /// The ways that part at a source: used as it is written, passed by, and passed by to what it was itself found to stand on.
  private func branches(of way: Sources, at source: Int) -> [Sources] {
    let passed = way.with(source, .recomputed)
    let founded = passed.filled(from: findings[source].choices)
    let stated = way.with(source, .stated)
    return founded == passed ? [stated, passed] : [stated, passed, founded]
  }

  /// What a step is on one way; a value passed by must round to what is written of it.
  ///
  /// - Parameter isOpen: whether further sources may yet be passed by.
  private func outcome(
    on way: Sources, _ search: Search, _ rounding: Rounding, isOpen: Bool
  ) -> Matrix<Interval>? {
    // What is passed by rounds to what is written of it, and loses no more than what lies behind a guard digit.
    let loss = habits[search.step].unit * 0.10001
    return outcome(
      of: plan(search.step, search.route, way), way, rounding,
      carrying: isOpen ? .whatever(losing: loss) : .chosen, asked: search.choices)
  }

  /// The value that the numbers give as they are written; nil where it is not one exact number an entry.
  func exactValue(
    _ step: Int, _ route: NodeID, choices: Sources
  ) -> Matrix<Interval>? {
    let plan = plan(step, route, choices)
    let outcome = outcome(of: plan, choices, .none, carrying: .exact)
    return outcome.flatMap { $0.elements.allSatisfy { $0.isNearlyPoint } ? $0 : nil }
  }
}

/// What is looked for among the ways to a step.
private struct Search {
  let box: Matrix<Interval>
  let step: Int
  let route: NodeID
  let choices: Sources
  /// The habit of rounding nothing.
  let unrounded: Rounding
}
