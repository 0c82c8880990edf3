internal import Algebra
internal import Formulas

/// Hypotheses that leave a value open, because they divide by a written 0 or take its logarithm:
/// they accept nothing.
///
/// See Documentation/Marking.md, section 4.
extension SheetMarking {
  /// At most this number of steps before an open one is tried, the nearest first, each as the one
  /// whose value is used as written.
  private static let mostBefore = 24

  /// The finding of a step by the hypotheses left if some are open: own values exactly as they are
  /// written, or as they were before rounding.
  func judgeOpenHypotheses(_ step: Int, _ readings: [StepReading]) -> StepFinding? {
    for formula in model.lawfulFormulas[step] {
      for (assignment, carrying) in openAssignments(step, formula) {
        let plan = plan(step, formula, assignment)
        for rounding in openRoundings(step) {
          guard let outcome = outcome(of: plan, assignment, rounding, carrying: carrying) else {
            continue
          }
          for (index, written) in readings.enumerated()
          where written.reading.boxes.meets(outcome) && !isBare(written, for: outcome) {
            let isOpen = leavesOpen(
              written, outcome, rounding,
              byHand: { self.outcome(of: plan, assignment, $0, carrying: carrying) })
            if isOpen { continue }
            return found(written, at: index, meeting: outcome, by: formula, assignment)
          }
        }
      }
    }
    return nil
  }

  /// Whether a stated value lies in the enclosure that its sources' written digits give, and that
  /// enclosure accepts nearly every value.
  func isLeftOpenAsWritten(_ step: Int, _ written: StepReading) -> Bool {
    model.lawfulFormulas[step].contains { formula in
      let assignment = SourceAssignment()
      let outcome = outcome(
        of: plan(step, formula, assignment), assignment, .none, carrying: .whatever(widenedBy: 0))
      return outcome.map { written.reading.boxes.meets($0) && written.isLeftOpen(by: $0) } ?? false
    }
  }

  /// Whether an outcome accepts nearly every value.
  ///
  /// The error of a machine's arithmetic leaves nothing open, for the noise printed for a 0 is no
  /// value; but where it divides by such noise, all is open. A written value stands for all that is
  /// rounded to it: 0.00 for .0035, whatever it is multiplied by, and for no exact 0.
  ///
  /// - Parameter byHand: the outcome by another rounding.
  func leavesOpen(
    _ written: StepReading, _ outcome: Matrix<Interval>, _ rounding: Rounding,
    byHand: (Rounding) -> Matrix<Interval>?
  ) -> Bool {
    if rounding.machine == nil, rounding.roundsWithinFormula || rounding.unstated != .none,
      byHand(rounding.leavingRoundedOpen).map(written.isLeftOpen) == true
        || byHand(rounding.leavingUnwrittenOpen).map(\.isUnbounded) == true
    {
      return true
    }
    guard written.isLeftOpen(by: outcome) else { return false }
    guard rounding.machine != nil else { return true }
    var unrounded = rounding
    unrounded.machine = nil
    guard let exact = byHand(unrounded), !written.isLeftOpen(by: exact) else { return true }
    let largest = exact.elements.reduce(1) { max($0, $1.magnitude) }
    return outcome.elements.contains { !($0.width <= 1e-3 * largest) }
  }

  /// The assignments of sources, each with its carry mode, that are tried for a step with open
  /// hypotheses.
  ///
  /// With the numbers exactly as written: no step worked out anew; all right steps; each step
  /// alone; each step, then all, with everything before that is not wrong; the last but for one of
  /// at most 24 earlier steps; an earlier statement of a restated step. With all that can have been
  /// carried on: the right steps, with everything before that is not wrong.
  private func openAssignments(_ step: Int, _ formula: NodeID) -> [(SourceAssignment, CarryMode)] {
    let steps = plan(step, formula, SourceAssignment()).steps
    let right = steps.filter { !isDoubtful($0) }
    let written =
      [SourceAssignment(), SourceAssignment().with(right, .recomputed)]
      + steps.map { SourceAssignment().with($0, .recomputed) }
      + (steps.map { [$0] } + [steps]).map { recomputing(SourceAssignment(), $0) }
    let recomputed = recomputing(SourceAssignment(), steps)
    // What is wrong is used as it is written in any case.
    let before = ancestors(of: step).filter {
      isStated.contains($0) && findings[$0].verdict != .wrong
    }
    let partly = before.prefix(Self.mostBefore).map { recomputed.with($0, .stated) }
    let restated = hasSuperseded ? exchanges(of: ancestors(of: step)) : []
    return (written + partly + restated).map { ($0, .exact) }
      + [(recomputing(SourceAssignment(), right), .anything)]
  }

  /// The assignment with some steps, and all before these that is not wrong, worked out anew.
  func recomputing(_ assignment: SourceAssignment, _ steps: [Int]) -> SourceAssignment {
    let below = Set(steps.flatMap { [$0] + ancestors(of: $0) })
    return assignment.with(below.filter { findings[$0].verdict != .wrong }, .recomputed)
  }

  /// The roundings that are tried for a step with open hypotheses.
  ///
  /// Nothing rounded, by hand, by the machine that printed the step or by a pocket calculator; or
  /// all that is not written to one digit more than usual.
  private func openRoundings(_ step: Int) -> [Rounding] {
    let machines = [roundings(for: step).none.machine, .calculator].compactMap(\.self)
    let unit = habits[step].unit / 10
    let guarded = [false, true].map { isCut in
      let perturbation = Perturbation.digits(below: unit, isCut: isCut)
      return Rounding(
        step: step, unstated: perturbation, passed: perturbation, valueRounding: perturbation,
        productRounding: perturbation)
    }
    return [.none] + machines.map { Rounding(step: 0, machine: $0) } + guarded
  }
}

extension Matrix<Interval> {
  fileprivate var isUnbounded: Bool { elements.contains { !$0.width.isFinite } }
}

extension StepReading {
  /// Whether an enclosure is unbounded in an entry, or wider than 100 units of its last digit and
  /// half of what is stated.
  func isLeftOpen(by enclosure: Matrix<Interval>) -> Bool {
    let largest = enclosure.elements.reduce(0) { max($0, $1.magnitude) }
    return enclosure.elements.indices.contains { index in
      let (width, unit) = (enclosure.elements[index].width, reading.units[index])
      guard width.isFinite else { return true }
      // The error of single precision leaves nothing open: the noise printed for a 0 is no value.
      guard unit > 0, width > 1e-5 * largest else { return false }
      let widest = 100 * max(unit, reading.largestUnit)
      return width > max(widest, abs(stated.value.elements[index].value) / 2)
    }
  }
}
