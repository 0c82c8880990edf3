internal import Algebra
internal import Formulas

/// Whether a step tells right working from wrong at the digits and the tolerance it is marked with.
struct Sensitivity {
  /// What is wrong with the step and what to do; nil where it can be marked.
  private let fault: String?

  /// The steps that cannot be marked, each with why; one that only stands on another such step is not among them.
  ///
  /// - Parameter named: nodes with which something is known to be wrong.
  static func faults(
    in rubric: Rubric, _ evaluation: inout Evaluation<Double>, besides named: [NodeID] = []
  ) -> [(step: Rubric.Step, message: String)] {
    var named = named
    var faults: [(step: Rubric.Step, message: String)] = []
    for (place, step) in rubric.steps.enumerated() {
      guard Set(rubric.graph.ancestry(of: step.node)).isDisjoint(with: named),
        let fault = Sensitivity(rubric, place, evaluation.value(of: step.node)).fault
      else { continue }
      named.append(step.node)
      faults.append((step, fault))
    }
    return faults
  }

  /// - Parameter value: the step's reference.
  private init(_ rubric: Rubric, _ place: Int, _ value: Matrix<Double>) {
    let step = rubric.steps[place]
    let policy = step.policy
    if Self.zeroPasses(value, policy) {
      fault =
        "0 passes as '\(step.name)' \(Self.terms(policy)), so that it cannot be marked; "
        + Self.remedy(policy)
    } else if Self.isFixed(rubric, place, value) {
      fault =
        "'\(step.name)' is the same \(Self.terms(policy)) whatever the steps before it are, so "
        + "that it cannot be marked; " + Self.remedy(policy)
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

  /// Whether the step comes to the same with every earlier step it uses anywhere from 0 to twice its value.
  ///
  /// Intervals hold at least all that can come of it, so a step is never called fixed that is not.
  private static func isFixed(_ rubric: Rubric, _ place: Int, _ value: Matrix<Double>) -> Bool {
    let step = rubric.steps[place]
    let used = rubric.steps[..<place].map(\.node)
    let nodes = Set(rubric.graph.ancestry(of: step.node) { $0 != step.node && used.contains($0) })
    let parents = used.filter { nodes.contains($0) }
    guard !parents.isEmpty else { return false }
    var exact = IllChosen.evaluation(of: rubric)
    var evaluation = Evaluation<Interval>(rubric.graph)
    for given in rubric.givens { evaluation.set(given.node, to: given.value.map(\.exactBox)) }
    for parent in parents {
      let moved = exact.value(of: parent).map {
        Interval($0).widened(by: $0 == 0 ? 1 : abs($0))
      }
      evaluation.set(parent, to: moved)
    }
    let reached = evaluation.value(of: step.node)
    return zip(reached.elements, value.elements).allSatisfy { interval, entry in
      let room = room(entry, step.policy)
      return interval.lower >= entry - room && interval.upper <= entry + room
    }
  }
}
