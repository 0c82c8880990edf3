internal import Algebra
internal import Formulas

/// Whether a step tells right working from wrong at the digits and the tolerance it is marked with.
struct Sensitivity {
  /// The fault of the step and its remedy; nil where it can be marked.
  private let fault: String?

  /// The steps that cannot be marked, each with why; one that only stands on another such step is
  /// not among them.
  ///
  /// - Parameter named: nodes with which something is known to be wrong.
  static func faults(
    in rubric: Rubric, _ operands: StepOperands, _ evaluation: inout Evaluation<Double>,
    besides named: [NodeID] = []
  ) -> [(step: Rubric.Step, message: String)] {
    var named = named
    var moving = IllChosen.evaluation(of: rubric)
    var faults: [(step: Rubric.Step, message: String)] = []
    for index in rubric.steps.indices {
      let node = rubric.steps[index].node
      guard named.isEmpty || Set(rubric.graph.ancestry(of: node)).isDisjoint(with: named),
        let fault = Sensitivity(
          rubric, index, operands.byStep[index], &evaluation, &moving
        ).fault
      else { continue }
      named.append(node)
      faults.append((rubric.steps[index], fault))
    }
    return faults
  }

  /// - Parameters:
  ///   - operands: the nodes that the step is computed from.
  ///   - exact: the references.
  ///   - moving: the givens alone, for other values of what it is computed from.
  private init(
    _ rubric: Rubric, _ index: Int, _ operands: StepOperands.Operands,
    _ exact: inout Evaluation<Double>, _ moving: inout Evaluation<Double>
  ) {
    let (node, policy) = (rubric.steps[index].node, rubric.steps[index].policy)
    let value = exact.value(of: node)
    let used = operands.steps.map { (node: $0, value: exact.value(of: $0)) }
    if Self.zeroPasses(value, policy) {
      fault =
        "0 passes as '\(rubric.steps[index].name)' \(Self.terms(policy)), so that it cannot be marked; "
        + Self.remedy(policy)
    } else if !used.isEmpty,
      !Self.moves(node, from: value, policy, with: used, operands.order, &moving),
      Self.isFixed(rubric, node, value, policy, with: used)
    {
      fault =
        "'\(rubric.steps[index].name)' is the same \(Self.terms(policy)) whatever the steps before it "
        + "are, so that it cannot be marked; " + Self.remedy(policy)
    } else {
      fault = nil
    }
  }

  private static func terms(_ policy: MarkingPolicy) -> String {
    switch policy.tolerance {
    case .displayed: "at \(policy.digits) digit\(policy.digits == 1 ? "" : "s")"
    case .fixed: "within the tolerance"
    }
  }

  private static func remedy(_ policy: MarkingPolicy) -> String {
    switch policy.tolerance {
    case .displayed: "ask for more 'digits' or change the numbers"
    case .fixed: "choose a smaller 'tolerance'"
    }
  }

  /// How far an entry may be off.
  private static func room(_ entry: Double, _ policy: MarkingPolicy) -> Double {
    switch policy.tolerance {
    case .displayed: IllChosen.halfUnit(policy.digits)
    case .fixed(let absolute, let relative): max(absolute, relative * abs(entry))
    }
  }

  /// Whether zeros would do although the value is none.
  private static func zeroPasses(_ value: Matrix<Double>, _ policy: MarkingPolicy) -> Bool {
    value.elements.contains { $0 != 0 }
      && value.elements.allSatisfy { abs($0) <= room($0, policy) }
  }

  /// Whether the step comes to something else where every step it uses is twice its value, or where
  /// every one is 0.
  ///
  /// Two points tell nearly always what `isFixed` asks of all between them; what is off by little
  /// more than its room is left to that, for these points are rounded.
  private static func moves(
    _ node: NodeID, from value: Matrix<Double>, _ policy: MarkingPolicy,
    with used: [(node: NodeID, value: Matrix<Double>)], _ order: [NodeID],
    _ evaluation: inout Evaluation<Double>
  ) -> Bool {
    let givens = evaluation.count
    for factor in [2.0, 0] {
      for (node, value) in used {
        evaluation.set(node, to: value.map { $0 == 0 ? factor - 1 : factor * $0 })
      }
      evaluation.evaluate(order)
      let moved = evaluation.value(of: node)
      evaluation.forget(after: givens)
      let isElsewhere = zip(moved.elements, value.elements).contains { moved, entry in
        let rounding = 1e-6 * (1 + abs(entry) + abs(moved))
        return moved.isFinite && abs(moved - entry) > room(entry, policy) + rounding
      }
      if isElsewhere { return true }
    }
    return false
  }

  /// Whether the step comes to the same with every earlier step it uses anywhere from 0 to twice
  /// its value.
  ///
  /// Intervals hold at least all that can come of it, so a step is never called fixed that is not.
  private static func isFixed(
    _ rubric: Rubric, _ node: NodeID, _ value: Matrix<Double>, _ policy: MarkingPolicy,
    with used: [(node: NodeID, value: Matrix<Double>)]
  ) -> Bool {
    var evaluation = Evaluation<Interval>(rubric.graph)
    for given in rubric.givens { evaluation.set(given.node, to: given.value.map(\.exactInterval)) }
    for (node, value) in used {
      evaluation.set(node, to: value.map { Interval($0).widened(by: $0 == 0 ? 1 : abs($0)) })
    }
    let reached = evaluation.value(of: node)
    return zip(reached.elements, value.elements).allSatisfy { interval, entry in
      let room = room(entry, policy)
      return interval.lower >= entry - room && interval.upper <= entry + room
    }
  }
}
