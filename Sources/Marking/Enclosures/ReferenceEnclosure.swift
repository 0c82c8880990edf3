internal import Algebra
internal import Formulas
internal import Rubrics
internal import Synchronization

/// All that a step and its wrong formulas can be while all before it is right at the digits asked.
///
/// Most wrong steps stand among right ones. Every enclosure from their own values lies within one
/// that hangs on the rubric alone: a value outside it is refused without working out any.
struct ReferenceEnclosure: Sendable {
  /// The enclosures of the lawful formulas.
  let right: [Matrix<Interval>]
  /// The enclosures of the wrong formulas, in the order of the step's `wrongFormulas` in the
  /// catalogue.
  let wrong: [Matrix<Interval>]
}

/// The enclosures around a rubric's references, each worked out when the first sheet asks for it,
/// and kept: at most one a step.
///
/// Without it plain answers take 2.8 times as long, a simulated class
/// and students with numbers of their own 35 % longer.
final class ReferenceEnclosures: Sendable {
  private let enclosures = Mutex<[Int: ReferenceEnclosure]>([:])

  /// The enclosures of a step, made the first time and kept for good.
  subscript(step: Int, make: () -> ReferenceEnclosure) -> ReferenceEnclosure {
    if let referenceEnclosure = enclosures.withLock({ $0[step] }) { return referenceEnclosure }
    // Outside the lock: two threads may both work it out, and come to the same.
    let referenceEnclosure = make()
    enclosures.withLock { $0[step] = referenceEnclosure }
    return referenceEnclosure
  }
}

extension ReferenceModel {
  /// The enclosures of a step's formulas around its right sources.
  func referenceEnclosure(of step: Int) -> ReferenceEnclosure {
    referenceEnclosures[step, { makeReferenceEnclosure(of: step) }]
  }

  private func makeReferenceEnclosure(of step: Int) -> ReferenceEnclosure {
    // A step may be left out where a short cut leads around it.
    let passed = ancestors[step].filter { lawfulFormulas[$0].count > 1 }
    return ReferenceEnclosure(
      right: ([nil] + passed).flatMap { passed in
        let held = ancestors[step].filter { $0 != passed }
        return lawfulFormulas[step].map { widest($0, for: step, holding: held) }
      },
      wrong: mistakes.wrongFormulas[step].map { wrong in
        // What is worked out later may have been worked out first.
        let later = wrong.diagnosis == .updatedWeightsUsed ? relations.followers(of: step) : []
        return widest(wrong.root, for: step, holding: ancestors[step] + later)
      })
  }

  /// All that a formula can be from right values of some steps, written to the digits asked.
  private func widest(_ root: NodeID, for step: Int, holding sources: [Int]) -> Matrix<Interval> {
    let plan = makePlan(of: root, holding: StepSet(sources, of: lawfulFormulas.count))
    let perturbation = Perturbation.atMost(
      PowerOfTen.scale(1, by: -rubric.steps[step].policy.digits))
    // Wider than any perturbation by a student who writes so many digits.
    let rounding = Rounding(
      step: step, unstated: perturbation, passed: perturbation, valueRounding: perturbation,
      productRounding: perturbation,
      sumRounding: perturbation, entryRounding: perturbation, termRounding: perturbation)
    let outcome = enclosure(
      by: plan, rounding: rounding, at: EvaluationContext(), from: RightValues(model: self))
    return outcome ?? Matrix(graph.shape(of: root), repeating: .entire)
  }
}

/// All that can be right at sight, and what was carried on from it.
struct RightValues: PlanSupply {
  let model: ReferenceModel

  /// How many units of the last digit asked lie between a value and the reference: right at sight
  /// is within one, what was carried on within one more.
  private static let reach = 2.0

  func value(of leaf: FormulaPlan.Leaf) -> Matrix<Interval> {
    switch leaf {
    case .given(let given): return model.givens[given]
    case .step(let step):
      let digits = model.rubric.steps[step].policy.digits
      let room = Self.reach * PowerOfTen.scale(1, by: -digits)
      return model.referenceBoxes[step].map { $0.widened(by: room) }
    }
  }
}

extension SheetMarking {
  /// The enclosure around the reference of a step, where all that it is computed from was seen to
  /// be right and nothing else is special about it.
  func referenceEnclosure(of step: Int) -> ReferenceEnclosure? {
    guard isUsual(step), ancestors(of: step).allSatisfy({ findings[$0].isAtSight }) else {
      return nil
    }
    return model.referenceEnclosure(of: step)
  }

  /// Whether a step is marked by the digits shown, and its sheet writes as many as asked.
  func isUsual(_ step: Int) -> Bool {
    guard misreadBoxes.isEmpty, !hasOpenEntries, !hasSuperseded,
      case .displayed = habits[step].policy.tolerance
    else { return false }
    return habits[step].exponent <= -habits[step].policy.digits
      && roundings(for: step).none.machine == nil
  }

  /// Whether all later steps are right at sight, so that formulas that use them lie there, too.
  func isFollowedByRight(_ step: Int) -> Bool {
    model.relations.followers(of: step).allSatisfy { later in
      stated(later).map { reference(later, atSight: $0) != nil } ?? false
    }
  }
}

extension ReferenceEnclosure {
  /// The indices of the entries that no lawful formula can explain.
  func indicesOff(_ boxes: Matrix<Interval>) -> [Int] {
    boxes.elements.indices.filter { index in
      right.allSatisfy { !$0.elements[index].intersects(boxes.elements[index]) }
    }
  }
}
