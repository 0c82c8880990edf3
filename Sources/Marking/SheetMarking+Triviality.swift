internal import Algebra
internal import Formulas
internal import Rubrics

/// Follow-through that leaves nothing to work out (Documentation/Marking.md, section 4).
extension SheetMarking {
  /// The wrong source that alone decides a step, whatever all else it is computed from: zeros, a saturated activation.
  ///
  /// A step found to stand on such a source is as bad a source itself, or a row of zeros would earn all that follows it.
  mutating func trivialSource(of step: Int) -> Int? {
    let finding = findings[step]
    guard finding.isOwn, let route = finding.route else { return nil }
    return finding.standsOn.first { source in
      let isBad = findings[source].verdict == .wrong || findings[source].trivialSource != nil
      return isBad && decides(source, step, route, finding.choices)
    }
  }

  /// Whether a route comes to the same with all but one of its sources moved far away.
  private func decides(_ source: Int, _ step: Int, _ route: NodeID, _ sources: Sources) -> Bool {
    guard let stated = stated(source) else { return false }
    let written = stated.value.boxes { $0.exactBox }
    var held: [(NodeID, Matrix<Interval>)] = []
    for other in reached(step, route, sources) {
      let value = other == source ? written : key.referenceBoxes[other].map(\.movedFar)
      held += key.routes[other].map { ($0, value) }
    }
    let nodes = nodes(step, route, sources)
    let givens = key.rubric.givens.indices.filter { nodes.contains(key.rubric.givens[$0].node) }
    // With no other quantity there is nothing it could depend on, and working it out is all there was to do.
    guard held.count > key.routes[source].count || !givens.isEmpty else { return false }
    var values = key.givens
    for given in givens { values[given] = values[given].map(\.movedFar) }
    let outcome = key.enclosure(
      of: route, holding: held, givens: values, rounding: noRounding(),
      in: evaluation)
    return outcome?.value.elements.allSatisfy(\.isNearlyPoint) ?? false
  }
}

extension Interval {
  /// All that lies about as far off as the number is large, and more.
  fileprivate var movedFar: Interval { widened(by: 1 + 2 * magnitude) }
}
