internal import Algebra
internal import Rubrics

/// The value due from the own values in place of a wrong one, and the group of wrong values that
/// came about alike.
extension SheetMarking {
  /// The group of a wrong value and the value due from the student's own values.
  func wrongValue(_ step: Int, _ stated: StatedStep, _ diagnosis: Diagnosis?) -> WrongValue {
    let due = stated.hasOwnShape ? nil : dueFromOwnValues(step)
    let name = key.rubric.steps[step].name
    if let diagnosis {
      return WrongValue(group: "\(name): \(diagnosis.rawValue)", expectedOwn: due)
    }
    let digits = habits[step].policy.digits
    let relation =
      stated.hasOwnShape || stated.isPartial
      ? nil
      : AnswerRelation(
        stated: stated.value, units: readings(of: step, stated)[0].units,
        due: due ?? key.references[step]
      ).name(digits: digits, comparesOffset: due != nil)
    let written = stated.written.map { entry in
      entry.isOpen ? "?" : FixedPoint(value: entry.value, decimals: digits).description
    }.description
    return WrongValue(
      group: "\(name): \(relation ?? "= " + WrongValue.shortened(written))", expectedOwn: due)
  }

  /// The value of a step from the student's own values as written; nil where they are all right.
  private func dueFromOwnValues(_ step: Int) -> Matrix<Double>? {
    let own = SourceAssignment().reading(misread: Set(misread.keys))
    guard let formula = key.lawfulFormulas[step].first else { return nil }
    let plan = plan(step, formula, own)
    let isOwn = plan.leaves.contains { leaf in
      switch leaf {
      case .given(let given): misread[given] != nil
      case .step(let source): isDoubtful(source)
      }
    }
    // What is divided by an own 0 is no value.
    guard isOwn, let outcome = outcome(of: plan, own, .none, carrying: .exact),
      outcome.elements.allSatisfy({ $0.width.isFinite })
    else { return nil }
    return outcome.map(\.midpoint)
  }
}
