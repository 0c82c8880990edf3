internal import Algebra
internal import Formulas

/// The values of a plan's leaves, and what is known of the steps that it passes.
protocol PlanSupply {
  /// The enclosure of a leaf's value, in the leaf's shape.
  func value(of leaf: FormulaPlan.Leaf) -> Matrix<Interval>
  /// The statement of a step that is worked out on the way, which decides its perturbation.
  func statement(ofPassed step: Int, by rounding: Rounding) -> PassedStatement
  /// The interval matrix to which a step worked out on the way must round; nil where nothing is
  /// known of it.
  func box(passing step: Int) -> Matrix<Interval>?
}

extension PlanSupply {
  func statement(ofPassed step: Int, by rounding: Rounding) -> PassedStatement { .unstated }

  func box(passing step: Int) -> Matrix<Interval>? { nil }
}

/// The statement of a step that is worked out on the way, by which it is perturbed.
enum PassedStatement {
  case unstated
  /// Stated; it shows so many digits more behind the point than usual, as 1.85·10⁻⁵ does, fewer
  /// where that is negative.
  case stated(moreDigits: Int)
  /// Stated and wrong, with the power of ten of its last digit: the student may have gone on with
  /// another value than is written, to as many digits.
  case wrong(exponent: Int?)
}

extension Rounding {
  /// The perturbation of a step that is worked out on the way.
  func perturbation(of statement: PassedStatement) -> Perturbation {
    switch statement {
    case .unstated: unstated
    case .stated(let more):
      // Of two guard digits one lies behind the digits that the step itself shows.
      passed.finer(by: passesByOwnDigits ? more : max(0, more - 1))
    case .wrong(let exponent): unstated.behind(exponent)
    }
  }

  fileprivate func perturbation(of rounding: IntermediateRounding) -> Perturbation {
    switch rounding {
    case .never: .none
    case .always: valueRounding
    case .asProduct: productRounding
    case .asEntries: entryRounding
    case .asSlope: slopeRounding(isComplement: false)
    case .asComplement: slopeRounding(isComplement: true)
    case .asSum: sumRounding
    case .asTerm: termRounding
    }
  }
}

extension ReferenceModel {
  /// The enclosure of the values that the root of a plan may lawfully have.
  ///
  /// - Returns: nil where a step on the way does not round to what is known of it.
  func enclosure(
    by plan: FormulaPlan, rounding: Rounding, at context: EvaluationContext,
    from supply: some PlanSupply
  ) -> Matrix<Interval>? {
    let entries = entries(by: plan, rounding, at: context, from: supply)
    guard let exact = entries.map({ Matrix(plan.tape.shape, $0.elements) }) else { return nil }
    return rounding.machine?.widenPrinted(exact) ?? exact
  }

  /// Whether a box meets what the root of a plan may lawfully be.
  func meets(
    _ box: Matrix<Interval>, by plan: FormulaPlan, rounding: Rounding,
    at context: EvaluationContext, from supply: some PlanSupply
  ) -> Bool {
    guard rounding.machine == nil else {
      let enclosure = enclosure(by: plan, rounding: rounding, at: context, from: supply)
      return enclosure.map(box.meets) ?? false
    }
    guard let entries = entries(by: plan, rounding, at: context, from: supply) else { return false }
    return entries.indices.allSatisfy { box.elements[$0].intersects(entries[$0]) }
  }

  private func entries(
    by plan: FormulaPlan, _ rounding: Rounding, at context: EvaluationContext,
    from supply: some PlanSupply
  ) -> TapeEntries? {
    guard context.spend(plan.tape.valueCount) else { return nil }
    return context.evaluator.entries(
      of: plan.tape, leaf: { value(of: plan.leaves[$0], rounding, supply) },
      changeCount: FormulaPlan.firstPassed + plan.passed.count
    ) { change, id in
      perturbationKey(at: change, of: plan, rounding, supply, id)
    } change: { index, change, boxes, operands in
      if let machine = rounding.machine {
        machine.widen(boxes, after: graph[plan.tape.nodes[index]].operation, of: operands())
      }
      if let box = box(at: change, of: plan, supply), !boxes.cut(to: box) { return false }
      boxes.perturb(
        by: perturbation(at: change, of: plan, rounding, supply),
        keepingSmall: change == Self.termChange)
      return true
    }
  }

  /// The value of a leaf.
  ///
  /// One printed by a machine is all numbers that the machine prints so: it shows no more digits
  /// than tell a number from its neighbours.
  private func value(
    of leaf: FormulaPlan.Leaf, _ rounding: Rounding, _ supply: some PlanSupply
  ) -> Matrix<Interval> {
    let value = supply.value(of: leaf)
    guard let machine = rounding.machine, case .step = leaf else { return value }
    return machine.widenPrinted(value)
  }

  /// The memo key of a plan's change; nil for a change that leaves the value as it is.
  private func perturbationKey(
    at change: Int, of plan: FormulaPlan, _ rounding: Rounding, _ supply: some PlanSupply,
    _ id: (Matrix<Interval>) -> ValueID
  ) -> PerturbationKey? {
    let perturbation = perturbation(at: change, of: plan, rounding, supply)
    let box = box(at: change, of: plan, supply)
    guard perturbation != .none || box != nil || rounding.machine != nil else { return nil }
    var key = perturbation.key
    if change == Self.termChange { key.kind += Self.kindOfTerms }
    key.format = rounding.machine?.shareBits ?? 0
    if let box { key.box = id(box) }
    return key
  }

  /// The number of the change of a sum's term, and what is added to the kind in its memo key.
  ///
  /// Small terms are kept, so that the same perturbation gives a term another value.
  private static let termChange = IntermediateRounding.asTerm.rawValue
  private static let kindOfTerms: Int32 = 16

  /// The perturbation of a value at a change of a plan.
  private func perturbation(
    at change: Int, of plan: FormulaPlan, _ rounding: Rounding, _ supply: some PlanSupply
  ) -> Perturbation {
    if let intermediate = IntermediateRounding(rawValue: change) {
      return rounding.perturbation(of: intermediate)
    }
    let step = plan.passed[change - FormulaPlan.firstPassed]
    return rounding.perturbation(of: supply.statement(ofPassed: step, by: rounding))
  }

  /// The box that the step passed at a change rounds to; nil where none is passed or known.
  private func box(
    at change: Int, of plan: FormulaPlan, _ supply: some PlanSupply
  ) -> Matrix<Interval>? {
    let index = change - FormulaPlan.firstPassed
    return index < 0 ? nil : supply.box(passing: plan.passed[index])
  }
}

extension TapeEntries {
  /// Cuts each entry to that of a box; whether each met it.
  fileprivate func cut(to box: Matrix<Interval>) -> Bool {
    for index in indices {
      guard let common = self[index].intersection(box.elements[index]) else { return false }
      self[index] = common
    }
    return true
  }
}

extension Matrix<Interval> {
  /// Whether every entry of a box meets the enclosure's entry of the same index.
  func meets(_ enclosure: Matrix<Interval>) -> Bool {
    zip(elements, enclosure.elements).allSatisfy { $0.intersects($1) }
  }

  /// The hull of two enclosures of one shape, entry by entry.
  func hull(_ other: Matrix<Interval>) -> Matrix<Interval> {
    Matrix(shape, zip(elements, other.elements).map { $0.hull($1) })
  }
}

extension Interval {
  /// Whether the ends differ by no more than binary noise.
  var isNearlyPoint: Bool { width.isFinite && width <= magnitude * 1e-12 }

  /// Whether the ends differ by no more than binary noise of numbers of the size met in homework,
  /// where .1 + .2 − .3 is 0.
  var isExactByHand: Bool { width.isFinite && width <= max(1, magnitude) * 1e-12 }
}
