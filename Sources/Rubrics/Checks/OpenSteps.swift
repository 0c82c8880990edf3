internal import Algebra
internal import Formulas

/// Steps about which the digits asked for leave everything open.
///
/// They divide by a step that rounds to 0, or take its logarithm (Documentation/Marking.md,
/// section 4).
struct OpenSteps {
  private let rubric: Rubric
  private let references: [Matrix<Double>]

  /// - Parameter evaluation: with the values of the givens.
  init(_ rubric: Rubric, _ evaluation: inout Evaluation<Double>) {
    self.rubric = rubric
    references = rubric.steps.map { evaluation.value(of: $0.node) }
  }

  /// The steps with what to say of each.
  var faults: [(step: Rubric.Step, message: String)] {
    rubric.steps.indices.compactMap { index in
      let step = rubric.steps[index]
      let digits = step.policy.digits
      guard case .displayed = step.policy.tolerance, isOpen(index, at: digits) else { return nil }
      let enough = (digits + 1...15).first { !isOpen(index, at: $0) }
      let advice = enough.map { "ask for \($0) 'digits' or" } ?? "no number of 'digits' helps:"
      return (
        step,
        "'\(step.name)' is left open by what is written at \(digits) digits, where "
          + "\(vanishing(before: index, at: digits)) 0: it is marked by the values as they are "
          + "written or unrounded alone; \(advice) change the numbers"
      )
    }
  }

  /// Whether the values of the steps before leave a step open when they are written at some digits.
  private func isOpen(_ index: Int, at digits: Int) -> Bool {
    let unit = PowerOfTen.scale(1, by: -digits)
    var evaluation = Evaluation<Interval>(rubric.graph)
    for given in rubric.givens {
      evaluation.set(given.node, to: given.value.map { $0.exactInterval })
    }
    let below = Set(rubric.graph.ancestry(of: rubric.steps[index].node))
    for (other, step) in rubric.steps.enumerated()
    where step.node != rubric.steps[index].node && below.contains(step.node) {
      evaluation.set(step.node, to: references[other].map { Self.written($0, unit) })
    }
    let value = evaluation.value(of: rubric.steps[index].node)
    return zip(value.elements, references[index].elements).contains { box, reference in
      !box.width.isFinite || box.width > max(100 * unit, abs(reference) / 2)
    }
  }

  /// The interval of the values that round to one at a unit.
  private static func written(_ value: Double, _ unit: Double) -> Interval {
    let rounded = (value / unit).rounded() * unit
    return rounded == 0
      ? Interval(lower: -unit, upper: unit)
      : Interval(lower: rounded - unit / 2, upper: rounded + unit / 2)
  }

  /// The steps below one of which some entry rounds to 0, in words.
  private func vanishing(before index: Int, at digits: Int) -> String {
    let unit = PowerOfTen.scale(1, by: -digits)
    let below = Set(rubric.graph.ancestry(of: rubric.steps[index].node))
    let names = rubric.steps.indices.filter { other in
      other != index && below.contains(rubric.steps[other].node)
        && references[other].elements.contains { $0 != 0 && abs($0) < unit / 2 }
    }.map { "'\(rubric.steps[$0].name)'" }
    guard let last = names.last else { return "some value is near" }
    return names.count == 1 ? "\(last) rounds to" : "\(names.joined(separator: ", ")) round to"
  }
}
