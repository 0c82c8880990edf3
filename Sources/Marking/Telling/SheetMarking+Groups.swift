internal import Algebra
internal import Rubrics

/// The value due from the own values in place of a wrong one, and the group of wrong values that
/// came about alike.
extension SheetMarking {
  /// The group of a wrong value and the value due from the student's own values.
  func wrongValue(_ step: Int, _ stated: StatedStep, _ diagnosis: Diagnosis?) -> WrongValue {
    let own = stated.hasOwnShape ? nil : fromOwnValues(step)
    let due = own?.isDoubtful == true ? own?.value : nil
    let name = model.rubric.steps[step].name
    if let diagnosis {
      return WrongValue(group: "\(name): \(diagnosis.rawValue)", expectedOwn: due)
    }
    let digits = habits[step].policy.digits
    let compared = [own?.value, due == nil ? model.references[step] : nil].compactMap { $0 }
    let relation = relation(step, stated, to: compared, comparesOffset: due != nil)
    let written = stated.written.map { entry in
      entry.isOpen ? "?" : FixedPoint(value: entry.value, decimals: digits).description
    }.description
    return WrongValue(
      group: "\(name): \(relation ?? "= " + WrongValue.shortened(written))", expectedOwn: due)
  }

  /// The name of the relation of a wrong value to the first of some values that it has one to.
  ///
  /// - Parameter compared: the values due: from own values, for these are rounded and may lead some
  ///   units away from the reference, and the reference.
  private func relation(
    _ step: Int, _ stated: StatedStep, to compared: [Matrix<Double>], comparesOffset: Bool
  ) -> String? {
    guard !stated.hasOwnShape, !stated.isPartial else { return nil }
    let units = readings(of: step, stated)[0].units
    let digits = habits[step].policy.digits
    return compared.lazy.compactMap { due in
      AnswerRelation(stated: stated.value, units: units, due: due)
        .name(digits: digits, comparesOffset: comparesOffset)
    }.first
  }

  /// The value of a step from the student's own values as written, and whether one of these is not
  /// right; nil where it uses none, or they give no number.
  private func fromOwnValues(_ step: Int) -> (value: Matrix<Double>, isDoubtful: Bool)? {
    let own = SourceAssignment().with(misread: Set(misreadBoxes.keys))
    guard let formula = model.lawfulFormulas[step].first else { return nil }
    let plan = plan(step, formula, own)
    let isDoubtful = plan.leaves.contains { leaf in
      switch leaf {
      case .given(let given): misreadBoxes[given] != nil
      case .step(let source): self.isDoubtful(source)
      }
    }
    // What is divided by an own 0 is no value.
    guard let outcome = outcome(of: plan, own, .none, carrying: .exact),
      outcome.elements.allSatisfy({ $0.width.isFinite })
    else { return nil }
    return (outcome.map(\.midpoint), isDoubtful)
  }
}
