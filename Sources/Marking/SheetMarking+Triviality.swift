internal import Algebra
internal import Formulas
internal import Rubrics

/// Follow-through that leaves nothing to work out (Documentation/Marking.md, section 4).
extension SheetMarking {
  /// The wrong source that alone decides a step, whatever all else it is computed from: zeros, a saturated activation.
  ///
  /// A step found to stand on such a source is as bad a source itself, or a row of zeros would earn all that follows it.
  func trivialSource(of step: Int) -> Int? {
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
    let plan = plan(step, route, sources)
    // With no other quantity there is nothing it could depend on, and working it out is all there was to do.
    guard !plan.hasOneSource else { return false }
    let supply = MovedFar(key: key, source: source, written: stated.value.boxes { $0.exactBox })
    let outcome = key.enclosure(by: plan, rounding: .none, at: bench, from: supply)
    return outcome?.elements.allSatisfy(\.isNearlyPoint) ?? false
  }
}

/// One source as it is written, and all others moved far away.
private struct MovedFar: PlanSupply {
  let key: AnswerKey
  let source: Int
  let written: Matrix<Interval>

  func value(of leaf: RoutePlan.Leaf) -> Matrix<Interval> {
    switch leaf {
    case .given(let given): key.givens[given].map(\.movedFar)
    case .step(source): written
    case .step(let step): key.referenceBoxes[step].map(\.movedFar)
    }
  }

  func standing(ofPassed step: Int, by rounding: Rounding) -> PassedStanding { .unstated }
}

extension Interval {
  /// All that lies about as far off as the number is large, and more.
  fileprivate var movedFar: Interval { widened(by: 1 + 2 * magnitude) }
}
