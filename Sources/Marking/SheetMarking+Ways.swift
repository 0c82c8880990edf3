internal import Algebra
internal import Formulas
internal import Rubrics

/// One way of carrying on after another (Documentation/Marking.md, section 2).
///
/// A student goes on from what they wrote or from the value they rounded it from, and rounds on the way by one habit. Each way
/// with each habit gives a narrow enclosure, and all of them together say far more than one enclosure that allows for all.
extension SheetMarking {
  /// So many ways are told apart from the sources nearest to the step down; beyond, only the nearest sources are.
  private static let waysLimit = 48
  /// So many of the nearest sources are told apart; the others have the benefit of the doubt.
  private static let sourcesLimit = 5

  /// The first lawful value that a stated box meets; nil where there is none.
  mutating func lawfulValue(
    meeting box: Matrix<Interval>, _ step: Int, _ route: NodeID, choices: Sources
  ) -> Matrix<Interval>? {
    // What the ways pass by must round to what is written of it.
    for source in 0..<min(step, findings.count) { _ = carried(from: source) }
    let ways = self.ways(step, route, choices: choices)
    let habits = roundings(for: step)
    for rounding in habits {
      var search = Search(
        box: box, step: step, route: route, choices: choices, rounding: rounding,
        unrounded: habits[0])
      if let found = lawfulValue(among: ways, &search) { return found }
      // Where nothing can be rounded, every habit leads to the same values.
      if !search.wasRounded { return nil }
    }
    return nil
  }

  /// The first lawful value among some ways: none where even all of them together do not meet the box.
  private mutating func lawfulValue(
    among ways: Ways, _ search: inout Search
  ) -> Matrix<Interval>? {
    guard let outcome = outcome(of: ways, search, search.rounding) else { return nil }
    search.wasRounded = search.wasRounded || outcome.wasRounded
    guard search.box.meets(outcome.value) else { return nil }
    if ways.branches.isEmpty {
      // A way that contradicts what is written even with nothing rounded is none.
      return self.outcome(of: ways, search, search.unrounded) == nil ? nil : outcome.value
    }
    for branch in ways.branches {
      if let found = lawfulValue(among: branch, &search) { return found }
    }
    return nil
  }

  /// The ways to a step: for each stated source that was rounded, whether it is used as it is written or passed by.
  private mutating func ways(_ step: Int, _ route: NodeID, choices: Sources) -> Ways {
    var left = Self.waysLimit
    if let all = allWays(step, route, choices, &left) { return all }
    let near = reached(step, route, choices).filter { choices[$0] == nil }
      .prefix(Self.sourcesLimit).filter { carried(from: $0)?.canBePassed ?? false }
    return ways(choices, partingAt: near[...])
  }

  private func ways(_ way: Sources, partingAt sources: ArraySlice<Int>) -> Ways {
    guard let source = sources.first else { return Ways(way: way) }
    return Ways(
      way: way,
      branches: branches(of: way, at: source).map { ways($0, partingAt: sources.dropFirst()) })
  }

  /// Every way, down to the givens; nil where there are too many.
  private mutating func allWays(
    _ step: Int, _ route: NodeID, _ way: Sources, _ left: inout Int
  ) -> Ways? {
    var open: Int?
    for source in reached(step, route, way)
    where way[source] == nil && carried(from: source)?.canBePassed ?? false {
      open = source
      break
    }
    guard let open else {
      left -= 1
      return left >= 0 ? Ways(way: way) : nil
    }
    var ways = Ways(way: way)
    for branch in branches(of: way, at: open) {
      guard let further = allWays(step, route, branch, &left) else { return nil }
      ways.branches.append(further)
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

  /// What a step is on one way, or on all ways from a point on; a value passed by must round to what is written of it.
  private mutating func outcome(
    of ways: Ways, _ search: Search, _ rounding: Rounding
  ) -> AnswerKey.Outcome? {
    let unit = habits[search.step].unit
    let isOpen = !ways.branches.isEmpty
    let held = held(search.step, ways.way) { carried, isChosen in
      isChosen ? carried.written : isOpen ? carried.whenPassed(losing: unit) : carried.any
    }
    return key.enclosure(
      of: search.route, holding: held, givens: givens(as: ways.way), rounding: rounding,
      in: evaluation
    ) { [carriedValues] source in
      search.choices[source] == nil ? carriedValues[source]?.reading?.boxes : nil
    }
  }

  /// The value that the numbers give as they are written; nil where it is not one exact number an entry.
  mutating func exactValue(
    _ step: Int, _ route: NodeID, choices: Sources
  ) -> Matrix<Interval>? {
    let held = held(step, choices) { carried, _ in carried.exact }
    let outcome = key.enclosure(
      of: route, holding: held, givens: givens(as: choices), rounding: noRounding(),
      in: evaluation)
    return outcome.flatMap { $0.value.elements.allSatisfy { $0.isNearlyPoint } ? $0.value : nil }
  }
}

/// The ways that part one after another from one.
private struct Ways {
  let way: Sources
  /// The ways it parts into; none where all is decided.
  var branches: [Ways] = []
}

/// What is looked for among the ways to a step, and by what habit.
private struct Search {
  let box: Matrix<Interval>
  let step: Int
  let route: NodeID
  let choices: Sources
  let rounding: Rounding
  /// The habit of rounding nothing.
  let unrounded: Rounding
  /// Whether any value met so far was rounded, or would be by another habit.
  var wasRounded = false
}
