internal import Algebra
internal import Formulas
internal import Rubrics

/// The known mistake that explains a wrong value (Documentation/Marking.md, section 5).
extension SheetMarking {
  /// A wrong formula is believed only if a random value would meet it so rarely.
  static let chanceLimit = 0.04

  /// The known mistake that explains a wrong value; nil where none does.
  func diagnose(_ step: Int, _ stated: StatedStep) -> Diagnosis? {
    let readings =
      stated.isTurned ? habits[step].readings(of: stated.written) : readings(of: step, stated)
    if let found = explanation(step, stated, readings) { return found }
    guard !stated.hasOwnShape, !stated.isTurned || habits[step].policy.orientation == .any else {
      return nil
    }
    guard mayHaveOneSlip(step, stated) else {
      return isCopied(step, stated) ? .copiedQuantity : nil
    }
    if let slip = slipInDigits(step, stated) { return slip }
    if isCopied(step, stated) { return .copiedQuantity }
    return hasEntrySlip(step, stated) ? .entrySlip : nil
  }

  /// The first wrong formula that gives the stated value from the student's own values.
  ///
  /// - Parameter readings: those of the value in the shape in which it was written.
  private func explanation(
    _ step: Int, _ stated: StatedStep, _ readings: [DigitReading]
  ) -> Diagnosis? {
    let (written, boxes) = (stated.written, readings.map(\.boxes))
    let widest = referenceEnclosure(of: step)?.wrong
    for assignment in assignmentsForDiagnosis(step) {
      for (index, wrong) in model.mistakes.wrongFormulas[step].enumerated() {
        let shape = model.graph.shape(of: wrong.root)
        let isTurned = shape != written.shape
        guard shape.fits(written.shape) else { continue }
        if let widest, wrong.diagnosis != .updatedWeightsUsed || isFollowedByRight(step) {
          let hull = isTurned ? widest[index].transposed : widest[index]
          guard boxes.contains(where: { $0.meets(hull) }) else { continue }
        }
        guard
          let value = wrongValue(
            of: wrong, step, stated, readings, isTurned, assignment: assignment)
        else { continue }
        if boxes.contains(where: { $0.meets(value) && isNoChance($0, value, step) }),
          isExpected(wrong.diagnosis, at: step, boxes[0])
        {
          return wrong.diagnosis
        }
      }
    }
    return nil
  }

  /// Whether a mistake may be named at a step by its own chance alone.
  ///
  /// Not where the step works an earlier one out again, a new loss, and nothing before it shows the
  /// mistake.
  /// A whole pass can go wrong in many ways, so one of their values is soon met by chance. Such a
  /// mistake is named only where the chances of all wrong formulas add up to at most one in 25.
  private func isExpected(
    _ diagnosis: Diagnosis, at step: Int, _ box: Matrix<Interval>
  ) -> Bool {
    guard model.mistakes.repetitions.contains(step),
      !model.rubric.steps[step].mistakes.contains(where: { $0.name == diagnosis })
    else { return true }
    let isMadeBefore = findings.indices.contains { other in
      guard rank[other] < rank[step], findings[other].verdict == .wrong,
        let stated = stated(other), !stated.isTurned,
        !model.mistakes.repetitions.contains(other)
      else { return false }
      return explanation(other, stated, readings(of: other, stated)) == diagnosis
    }
    return isMadeBefore || chanceOfAnyMistake(step, box) <= Self.chanceLimit
  }

  /// The sum of the chances by which a random value would meet one of the wrong formulas of a step.
  private func chanceOfAnyMistake(_ step: Int, _ box: Matrix<Interval>) -> Double {
    assignmentsForDiagnosis(step).reduce(0) { sum, assignment in
      model.mistakes.wrongFormulas[step].reduce(sum) { sum, wrong in
        let value = enclosure(step, wrong.root, assignment: assignment)
        guard value.shape == box.shape else { return sum }
        return sum + (chances(box, value, step).map { $0.reduce(1, *) } ?? 0)
      }
    }
  }

  /// The value of a wrong formula from the student's own values, where that meets the stated one.
  ///
  /// The wide enclosure refuses most formulas at once; only a narrow hypothesis proves one. What it
  /// gives exactly is cut to itself: where a wrong formula gives the right 12, 11 does not come of
  /// it.
  private func wrongValue(
    of wrong: MistakeCatalogue.WrongFormula, _ step: Int, _ stated: StatedStep,
    _ readings: [DigitReading],
    _ isTurned: Bool, assignment: SourceAssignment
  ) -> Matrix<Interval>? {
    let later = wrong.diagnosis == .updatedWeightsUsed ? laterStatements(after: step) : [:]
    let wide = enclosure(step, wrong.root, assignment: assignment, later: later)
    let turned = isTurned ? wide.transposed : wide
    for reading in readings where reading.boxes.meets(turned) {
      if !later.isEmpty { return turned }
      let own = isTurned ? reading.boxes.transposed : reading.boxes
      let asWritten =
        isTurned || stated.isTurned
        ? nil : StepReading(step: step, stated: stated, reading: reading)
      var isLeftOpen = false
      if let value = lawfulValue(
        meeting: own, step, wrong.root, assignment: assignment, as: asWritten,
        isLeftOpen: &isLeftOpen)
      {
        return isTurned ? value.transposed : value
      }
    }
    return nil
  }

  /// The stated values of the steps still to come: a student may have worked them out before.
  private func laterStatements(after step: Int) -> [Int: Matrix<Interval>] {
    var statements: [Int: Matrix<Interval>] = [:]
    for later in model.relations.followers(of: step) {
      statements[later] = stated(later)?.value.map { $0.representedInterval(truncation: true) }
    }
    return statements
  }

  /// The assignments by which a wrong value is explained.
  ///
  /// Own values first, then what the student would have had without the earlier errors.
  private func assignmentsForDiagnosis(_ step: Int) -> [SourceAssignment] {
    let doubtful = ancestors(of: step).filter {
      [.wrong, .followThrough].contains(findings[$0].verdict)
    }
    var assignments = [SourceAssignment()]
    if !doubtful.isEmpty {
      assignments += [ValueSource.recomputed, .reference].map {
        SourceAssignment().with(doubtful, $0)
      }
    }
    guard !misreadBoxes.isEmpty else { return assignments }
    return assignments + assignments.map { $0.with(misread: Set(misreadBoxes.keys)) }
  }

  /// Whether a value of the size expected here would rarely fall into the enclosure by chance.
  private func isNoChance(
    _ box: Matrix<Interval>, _ enclosure: Matrix<Interval>, _ step: Int
  ) -> Bool {
    chances(box, enclosure, step).map { $0.reduce(1, *) < Self.chanceLimit } ?? false
  }

  /// The largest entry of a step, be it the reference or an enclosure.
  func size(of enclosure: Matrix<Interval>, _ step: Int) -> Double {
    let reference = model.references[step].elements.reduce(0) { max($0, abs($1)) }
    return enclosure.elements.reduce(reference) { max($0, $1.magnitude) }
  }

  /// For each entry the chance that a random value of the size expected here meets an enclosure;
  /// nil where that has no size.
  func chances(_ box: Matrix<Interval>, _ enclosure: Matrix<Interval>, _ step: Int) -> [Double]? {
    let scale = size(of: enclosure, step)
    guard scale.isFinite, scale > 0 else { return nil }
    return zip(box.elements, enclosure.elements).map { box, entry in
      min(1, (box.width + entry.width) / (2 * scale))
    }
  }

  /// The values that would have been right, and whether each stands on own errors: from the own
  /// values, without the earlier errors, and the reference.
  func rightValues(_ step: Int) -> [(value: Matrix<Interval>, isOwn: Bool)] {
    assignmentsForDiagnosis(step).flatMap { assignment in
      model.lawfulFormulas[step].reversed().map { formula in
        let isOwn =
          !ownErrors(step, formula, assignment).isEmpty
          || !misread(step, formula, assignment).isEmpty
        return (measure(step, formula, assignment: assignment), isOwn)
      }
    } + [(model.referenceBoxes[step], false)]
  }

  /// The value of another quantity of this sheet, written for this one.
  private func isCopied(_ step: Int, _ stated: StatedStep) -> Bool {
    statedSteps.byStep.indices.contains { other in
      guard other != step, let copied = self.stated(other),
        copied.value.shape == stated.value.shape, rank[other] < rank[step],
        copied.value.elements.reduce(0, { $0 + $1.significantDigits }) >= 3
      else { return false }
      return zip(copied.value.elements, stated.value.elements).allSatisfy { $0.value == $1.value }
    }
  }
}

extension Verdict {
  /// Whether the value itself is right, by whatever hypothesis.
  var isRight: Bool { self == .correct || self == .imprecise }
}
