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
    var ways = self.ways(step, route, choices: choices)
    for (place, rounding) in roundings(for: step).enumerated() {
      var open: [Sources] = []
      for way in ways {
        guard let outcome = outcome(step, route, way: way, choices: choices, rounding) else {
          continue
        }
        if box.meets(outcome.value) { return outcome.value }
        if outcome.wasRounded { open.append(way) }
      }
      // A way on which nothing can be rounded leads to the same value by every habit.
      if place == 0 { ways = open }
    }
    return nil
  }

  /// The ways to a step: for each stated source that was rounded, whether it is used as it is written or passed by.
  private mutating func ways(
    _ step: Int, _ route: NodeID, choices: Sources
  ) -> [Sources] {
    var all: [Sources] = []
    if collect(step, route, choices, into: &all) { return all }
    var near = [choices]
    for source in reached(step, route, choices).filter({ choices[$0] == nil }).prefix(
      Self.sourcesLimit)
    where canBePassed(source) {
      near = near.flatMap { branches(of: $0, at: source) }
    }
    return near
  }

  /// Collects every way, down to the givens; false where there are too many.
  private mutating func collect(
    _ step: Int, _ route: NodeID, _ way: Sources, into all: inout [Sources]
  ) -> Bool {
    var open: Int?
    for source in reached(step, route, way) where way[source] == nil && canBePassed(source) {
      open = source
      break
    }
    guard let open else {
      all.append(way)
      return all.count <= Self.waysLimit
    }
    for branch in branches(of: way, at: open) {
      guard collect(step, route, branch, into: &all) else { return false }
    }
    return true
  }

  /// The ways that part at a source: used as it is written, passed by, and passed by to what it was itself found to stand on.
  private func branches(of way: Sources, at source: Int) -> [Sources] {
    let passed = way.with(source, .recomputed)
    let founded = passed.filled(from: findings[source].choices)
    let stated = way.with(source, .stated)
    return founded == passed ? [stated, passed] : [stated, passed, founded]
  }

  /// What a step is on one way: a value passed by must round to what is written of it.
  private mutating func outcome(
    _ step: Int, _ route: NodeID, way: Sources, choices: Sources,
    _ rounding: Rounding
  ) -> AnswerKey.Outcome? {
    let held = held(step, way) { marking, source in
      way[source] == .stated ? marking.asWritten(source) : marking.carried(from: source)
    }
    return key.enclosure(
      of: route, holding: held, givens: givens(as: way), rounding: rounding, in: evaluation
    ) { source in
      guard source < findings.count, choices[source] == nil else { return nil }
      return acceptedReading(of: source)?.boxes
    }
  }

  /// The numbers of a step as they are written; where digits seem to be dropped, what they may have been.
  private func asWritten(_ step: Int) -> Matrix<Interval>? {
    guard let stated = stated(step) else { return nil }
    if let reading = acceptedReading(of: step), reading.isRagged {
      return habits[step].boxes(around: stated.value)
    }
    return stated.value.map(\.exactBox)
  }

  /// The value that the numbers give as they are written; nil where it is not one exact number an entry.
  mutating func exactValue(
    _ step: Int, _ route: NodeID, choices: Sources
  ) -> Matrix<Interval>? {
    let held = held(step, choices) { marking, source in
      marking.stated(source)?.value.map(\.exactBox)
    }
    let outcome = key.enclosure(
      of: route, holding: held, givens: givens(as: choices), rounding: noRounding(),
      in: evaluation)
    return outcome.flatMap { $0.value.elements.allSatisfy(\.isNearlyPoint) ? $0.value : nil }
  }

  /// Whether a step was rounded when it was written, so that it matters whether it was used as written.
  private mutating func canBePassed(_ step: Int) -> Bool {
    guard findings[step].readingPlace != nil, let carried = carried(from: step) else {
      return false
    }
    return !carried.elements.allSatisfy(\.isNearlyPoint)
  }
}
