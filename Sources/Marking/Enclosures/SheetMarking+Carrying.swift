internal import Algebra
internal import Formulas

/// The values carried on from a stated step (Documentation/Marking.md, section 2).
extension SheetMarking {
  /// The values that a student can have carried on from a stated step.
  func carried(from step: Int) -> CarriedValue? {
    if let known = memos[step].carried { return known }
    guard let stated = stated(step), isJudged.contains(step) else { return nil }
    let index = index(of: step)
    let known = index.flatMap { model.knownSteps.carried(from: $0) }
    let result = known ?? context.withoutCounting { carry(stated, step) }
    memos[step].carried = result
    // What stands on findings made with too little work left is worth nothing to others.
    if let index, known == nil, !context.isExhausted { model.knownSteps.keep(result, at: index) }
    return result
  }

  private func carry(_ stated: StatedStep, _ step: Int) -> CarriedValue {
    if stated.isPartial { return carry(partial: stated, step) }
    let around = habits[step].boxes(around: stated.value)
    let exact = stated.value.boxes { $0.exactInterval }
    guard let reading = acceptedReading(of: step) else {
      return CarriedValue(any: around, statedBoxes: exact, exact: exact, reading: nil)
    }
    let met = metEnclosures(step, reading)
    let shown = shownReading(of: step, stated, reading)
    var (any, written) = (shown.boxes, reading.isRagged ? around : exact)
    for index in any.elements.indices {
      let hull = met.elements[index]
      if hull.isNearlyPoint, hull.intersects(exact.elements[index]) {
        // One exact number, to whatever digits it is written.
        any.elements[index] = exact.elements[index]
        written.elements[index] = exact.elements[index]
      } else if let near = any.elements[index].intersection(
        hull.widened(by: reading.units[index] / 10))
      {
        any.elements[index] = near.hull(written.elements[index])
      }
    }
    return CarriedValue(any: any, statedBoxes: written, exact: exact, reading: shown)
  }

  /// The reading of a step that says how it was rounded: each entry at its own digits if these are
  /// as many as asked.
  ///
  /// Own values and `[3.516e-3; -0.0200]` leave more open than dropped zeros would.
  private func shownReading(
    of step: Int, _ stated: StatedStep, _ reading: DigitReading
  ) -> DigitReading {
    guard let last = readings(of: step, stated).last, last.imprecise.isEmpty,
      zip(last.units, reading.units).allSatisfy({ $0 >= $1 })
    else { return reading }
    return last
  }

  /// The stated entries of a matrix as written, and the others as they come from the values before.
  private func carry(partial stated: StatedStep, _ step: Int) -> CarriedValue {
    let own = enclosure(step, model.lawfulFormulas[step][0], assignment: findings[step].assignment)
    let reference = model.referenceBoxes[step]
    let around = habits[step].boxes(around: stated.value)
    let entries = stated.value.elements.indices.map { index in
      stated.value.elements[index].isOpen
        ? own.elements[index].hull(reference.elements[index]) : around.elements[index]
    }
    let filled = Matrix(around.shape, entries)
    return CarriedValue(
      any: filled, statedBoxes: filled, exact: filled, reading: acceptedReading(of: step))
  }

  /// The hull of the enclosures met by a right step: those of the own values it stands on, and the
  /// reference.
  private func metEnclosures(_ step: Int, _ reading: DigitReading) -> Matrix<Interval> {
    var met = findings[step].enclosure
    func meet(_ value: Matrix<Interval>) {
      if reading.boxes.meets(value) { met = met.map { $0.hull(value) } ?? value }
    }
    meet(model.referenceBoxes[step])
    let own = findings[step].assignment
    for formula in model.lawfulFormulas[step] {
      meet(enclosure(step, formula, assignment: SourceAssignment()))
      if own != SourceAssignment() { meet(enclosure(step, formula, assignment: own)) }
    }
    return met ?? reading.boxes
  }
}
