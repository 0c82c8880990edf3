internal import Algebra
internal import Formulas
internal import Rubrics

/// Values that are exact by hand (Documentation/Marking.md, section 1): who cuts digits off 12
/// writes 12, never 11.
extension SheetMarking {
  /// Whether a reading meets the reference, but for exact values that would be cut otherwise.
  func isReference(_ written: StepReading) -> Bool {
    let reference = model.referenceBoxes[written.step]
    guard boxes(written, near: reference).meets(reference) else { return false }
    let none = StepSet([], of: model.lawfulFormulas.count)
    let formula = model.lawfulFormulas[written.step][0]
    let plan = context.plan(of: formula, holding: none) {
      model.makePlan(of: formula, holding: none)
    }
    return !isCutTooFar(written, reference, by: plan, from: RightValues(model: model))
  }

  /// Whether an exact entry of a plan's root would be cut to the neighbour of the number stated.
  ///
  /// A number cut to x stands for x up to the next one, without that one itself.
  ///
  /// - Parameter enclosure: the root's interval matrix; entries wider than 10⁻⁷ of their size are
  ///   not exact.
  func isCutTooFar(
    _ written: StepReading, _ enclosure: Matrix<Interval>, by plan: FormulaPlan,
    from supply: some PlanSupply
  ) -> Bool {
    let (stated, reading) = (written.stated, written.reading)
    let habit = habits[written.step]
    guard case .displayed = habit.policy.tolerance, habit.truncates else { return false }
    let ends = stated.value.elements.indices.filter { index in
      let entry = enclosure.elements[index]
      guard entry.width <= 1e-7 * max(1, entry.magnitude) else { return false }
      return reading.isFarEnd(entry.midpoint, of: stated.value.elements[index], at: index)
    }
    guard !ends.isEmpty, MachineArithmetic(printedAs: stated.value) == nil else { return false }
    var evaluation = Evaluation<ExactDecimal>(model.graph)
    for (node, leaf) in zip(plan.tape.leaves, plan.leaves) {
      evaluation.set(
        node,
        to: supply.value(of: leaf).map {
          ExactDecimal($0.midpoint, isExact: $0.isNearlyPoint && $0.midpoint.hasFewDecimals)
        })
    }
    let exact = evaluation.value(of: plan.root)
    let keepsSmall = keepsSmallSummands(written.step, plan)
    return ends.contains { index in
      let (entry, numeral) = (exact.elements[index], stated.value.elements[index])
      return entry.isExact && reading.isFarEnd(entry.value, of: numeral, at: index, within: 1e-9)
        && !(keepsSmall && reading.isCut(from: enclosure.elements[index], numeral, at: index))
    }
  }

  /// Whether an entry worked out from rounded values would be cut to the neighbour of the number
  /// stated.
  ///
  /// Values written down are exact from then on: W less a written .01 is .13, never .12.
  func isFarEnd(_ written: StepReading, _ outcome: Matrix<Interval>) -> Bool {
    let habit = habits[written.step]
    guard case .displayed = habit.policy.tolerance, habit.truncates else { return false }
    return outcome.elements.indices.contains { index in
      let (entry, numeral) = (outcome.elements[index], written.stated.value.elements[index])
      let nearest = min(max(numeral.value, entry.lower), entry.upper)
      return written.reading.isFarEnd(nearest, of: numeral, at: index, within: 1e-9)
    }
  }

  /// Whether summands too small for any digits count.
  ///
  /// With digits cut off, 2 − 3·10⁻¹⁰ is 1.999; and a sheet that states such a summand says that it
  /// is not 0.
  private func keepsSmallSummands(_ step: Int, _ plan: FormulaPlan) -> Bool {
    if habits[step].cuts { return true }
    return plan.steps.contains { source in
      stated(source)?.value.elements.contains {
        $0.significand != 0 && abs($0.value) <= ExactDecimal.vanishing
      } ?? false
    }
  }
}

/// A stated step as it is read.
struct StepReading {
  let step: Int
  let stated: StatedStep
  let reading: DigitReading
}

extension DigitReading {
  /// Whether a value lies at the end of a box that only cutting reaches, up to a share of the box.
  fileprivate func isFarEnd(
    _ value: Double, of numeral: Numeral, at index: Int, within share: Double = 1e-5
  ) -> Bool {
    let (box, center) = (boxes.elements[index], numeral.value)
    guard box.width > 0, box.width.isFinite, !numeral.isFraction else { return false }
    let hair = share * box.width
    let (above, below) = (box.upper - center, center - box.lower)
    if center == 0 { return abs(value) >= box.upper - hair }
    // Rounded numbers reach as far in either way.
    if abs(above - below) < 0.1 * box.width { return false }
    return above > below ? value >= box.upper - hair : value <= box.lower + hair
  }

  /// Whether a value that lies near the far end of a box lies before it, by more than binary noise,
  /// so that it is cut to the number.
  fileprivate func isCut(from value: Interval, _ numeral: Numeral, at index: Int) -> Bool {
    let (box, center) = (boxes.elements[index], numeral.value)
    let noise = 1e-13 * max(1, abs(center))
    return (center < 0 || value.upper < box.upper - noise)
      && (center > 0 || value.lower > box.lower + noise)
  }
}
