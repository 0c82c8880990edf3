internal import Algebra
internal import Formulas
internal import Rubrics

/// Whether a step is right: the cheap question first (Documentation/Marking.md, sections 2 and 4).
extension SheetMarking {
  /// Judges a stated step of the right shape that is not right at sight.
  func judge(_ step: Int, _ stated: StatedStep) -> StepFinding {
    let written = readings(of: step, stated).map {
      StepReading(step: step, stated: stated, reading: $0)
    }
    let reference = model.referenceBoxes[step]
    var imprecise: StepFinding?
    if let index = written.firstIndex(where: { isReference($0) && !isBare($0, for: reference) }) {
      let verdict = verdict(written[index], exactly: reference)
      if verdict == .correct { return StepFinding(verdict: .correct, readingIndex: index) }
      imprecise = StepFinding(verdict: verdict, readingIndex: index)
    }
    return judgeByOwnValues(step, stated, written, imprecise: imprecise)
  }

  /// The cheap question: whether every entry is the reference at the finest digits of its matrix.
  ///
  /// One subtraction an entry, and the answer for most steps; where it says no, nothing is decided.
  func reference(_ step: Int, atSight stated: StatedStep) -> LastDigits? {
    let policy = habits[step].policy
    guard case .displayed = policy.tolerance, let finest = stated.value.finestExponent,
      finest <= 0, -finest >= policy.digits
    else { return nil }
    var lastDigits = LastDigits.rounded
    let unit = PowerOfTen.scale(1, by: finest)
    let reference = model.references[step].elements
    for (index, numeral) in stated.value.elements.enumerated() {
      guard !numeral.isFraction else { return nil }
      let value = numeral.value
      let excess = reference[index] - value
      // A hair for binary noise; the boxes of intervals decide what lies closer to an end.
      let hair = abs(value) * 1e-13
      if abs(excess) <= unit / 2 - hair { continue }
      let isCut = value > 0 ? excess >= 0 : value < 0 ? excess <= 0 : true
      guard policy.truncation == .accept, isCut, abs(excess) <= unit - hair else { return nil }
      // At the far end lies perhaps an exact number, which nobody cuts so.
      guard abs(excess) < unit * 0.9999 else { return nil }
      // A tie may go either way.
      if abs(excess) > unit * 0.5000001 { lastDigits = .cut }
    }
    return lastDigits
  }

  /// How the last digits of a step come about that was not seen to be right at sight.
  func lastDigits(of step: Int, _ stated: StatedStep) -> LastDigits {
    guard case .displayed = habits[step].policy.tolerance, findings[step].verdict.isRight,
      !findings[step].isOwn, let reading = acceptedReading(of: step)
    else { return .rounded }
    guard let reference = reference(of: step, metBy: reading) else { return .carried }
    let isRounded = reading.units.indices.allSatisfy { index in
      // A tie may go either way.
      let unit = reading.units[index]
      return stated.value.elements[index].exactInterval.widened(by: unit * 0.5000001)
        .intersects(reference.elements[index])
    }
    return isRounded ? .rounded : .cut
  }

  /// The first of the values that a step is without errors which a reading meets.
  private func reference(of step: Int, metBy reading: DigitReading) -> Matrix<Interval>? {
    let first = model.referenceBoxes[step]
    return reading.boxes.meets(first)
      ? first : model.otherReferences[step].first(where: reading.boxes.meets)
  }

  /// Right with enough digits, or right with too few; a value that is exactly right needs none.
  private func verdict(_ written: StepReading, exactly values: Matrix<Interval>) -> Verdict {
    if case .fixed = habits[written.step].policy.tolerance { return .correct }
    let isPrecise = written.reading.imprecise.allSatisfy { index in
      let (value, numeral) = (values.elements[index], written.stated.value.elements[index])
      return value.isExactByHand && value.intersects(numeral.exactInterval)
    }
    return isPrecise ? .correct : .imprecise
  }

  /// Whether an imprecise statement keeps no leading digit: all its entries are 0 or ±1, and all
  /// values are below .95 in magnitude.
  ///
  /// A 1 may stand for .96 to one digit; for .6 it is not even imprecise.
  func isBare(_ written: StepReading, for values: Matrix<Interval>) -> Bool {
    guard case .displayed = habits[written.step].policy.tolerance else { return false }
    let numerals = written.stated.value.elements
    return !written.reading.imprecise.isEmpty && values.elements.allSatisfy { $0.magnitude < 0.95 }
      && numerals.allSatisfy { $0.isWhole && abs($0.value) <= 1 }
      && numerals.contains { $0.significand != 0 }
  }

  /// The boxes to compare: what the digits leave open, or a fixed tolerance around them.
  func boxes(_ written: StepReading, near values: Matrix<Interval>) -> Matrix<Interval> {
    guard case .fixed(let absolute, let relative) = habits[written.step].policy.tolerance else {
      return written.reading.boxes
    }
    let stated = written.stated.value
    let entries = zip(stated.elements, values.elements).map { numeral, value in
      numeral.exactInterval.widened(by: max(absolute, relative * value.magnitude))
    }
    return Matrix(stated.shape, entries)
  }

  /// - Parameter imprecise: the reference with too few digits, which own values may give exactly.
  private func judgeByOwnValues(
    _ step: Int, _ stated: StatedStep, _ written: [StepReading], imprecise: StepFinding?
  ) -> StepFinding {
    func meets(_ values: [Matrix<Interval>]) -> Bool {
      values.contains { value in written.contains { $0.reading.boxes.meets(value) } }
    }
    if let lawful = referenceEnclosure(of: step)?.right, !meets(lawful) {
      let formula = model.lawfulFormulas[step][0]
      return imprecise
        ?? StepFinding(
          verdict: .wrong, enclosure: measure(step, formula, assignment: SourceAssignment()))
    }
    var found: StepFinding?
    var imprecise = imprecise
    var nearest: (formula: NodeID, assignment: SourceAssignment)?
    var isLeftOpen = false
    let take = { [self] (assignment: SourceAssignment) in
      for formula in model.lawfulFormulas[step].reversed()
      where matchesFormulas(formula, of: step, assignment) {
        let hull = enclosure(step, formula, assignment: assignment)
        if nearest == nil { nearest = (formula, assignment) }
        for index in written.indices {
          guard
            let finding = finding(
              written[index], at: index, formula, assignment, near: hull, isLeftOpen: &isLeftOpen)
          else { continue }
          if finding.verdict == .imprecise {
            imprecise = imprecise ?? finding
          } else {
            found = finding
            return true
          }
        }
      }
      return false
    }
    // What is off by itself and just what the own errors give as they are written stands on these,
    // though some rounding on the way might lead there from what is right.
    if !(isJustWhatFollows(step, stated) && take(SourceAssignment())) {
      tryAssignments(for: step, take)
    }
    let policy = habits[step].policy
    if let imprecise, imprecise.share(policy) >= found?.share(policy) ?? 0 { return imprecise }
    if let found { return found }
    if isLeftOpen, let finding = judgeOpenHypotheses(step, written) { return finding }
    return StepFinding(
      verdict: .wrong,
      enclosure: nearest.map { measure(step, $0.formula, assignment: $0.assignment) },
      isInsensitive: isLeftOpen || written.contains { isLeftOpenAsWritten(step, $0) })
  }

  /// Whether a lawful formula has the same index among the step's as those by which the recomputed
  /// doubtful steps were found right.
  ///
  /// The second formulas of all steps belong together: no step stated by the one is recomputed by
  /// the other.
  private func matchesFormulas(_ formula: NodeID, of step: Int, _ assignment: SourceAssignment)
    -> Bool
  {
    guard model.lawfulFormulas[step].count > 1,
      let index = model.lawfulFormulas[step].firstIndex(of: formula)
    else { return true }
    return doubtful(before: step).allSatisfy { source in
      guard assignment[source].map({ !$0.isOwn }) ?? false, findings[source].verdict != .wrong,
        let own = findings[source].formula,
        let ownIndex = model.lawfulFormulas[source].firstIndex(of: own),
        model.lawfulFormulas[source].count == model.lawfulFormulas[step].count
      else { return true }
      return ownIndex == index
    }
  }

  /// The finding where one reading meets a lawful value from some sources; nil where it meets none.
  private func finding(
    _ written: StepReading, at index: Int, _ formula: NodeID, _ assignment: SourceAssignment,
    near hull: Matrix<Interval>, isLeftOpen: inout Bool
  ) -> StepFinding? {
    let boxes = boxes(written, near: hull)
    guard boxes.meets(hull),
      let enclosure = lawfulValue(
        meeting: boxes, written.step, formula, assignment: assignment, as: written,
        isLeftOpen: &isLeftOpen),
      !isBare(written, for: enclosure)
    else { return nil }
    return found(written, at: index, meeting: enclosure, by: formula, assignment)
  }

  /// Whether a hypothesis takes an own value with fewer digits than asked: a result that follows
  /// from it exactly is no more precise.
  ///
  /// - Parameter orWrong: whether wrong values count, too, which may have dropped their zeros.
  private func usesCoarseValue(
    _ step: Int, _ formula: NodeID, _ assignment: SourceAssignment, orWrong: Bool
  ) -> Bool {
    plan(step, formula, assignment).steps.contains { source in
      guard let stated = stated(source), (assignment[source] ?? .stated).isOwn else { return false }
      switch findings[source].verdict {
      case .imprecise: return true
      case .wrong where orWrong:
        return zip(stated.value.elements, model.references[source].elements).contains {
          !habits[source].showsEnoughDigits($0) && !$1.isWritten(exactlyTo: $0.decimals)
        }
      default: return false
      }
    }
  }

  /// The finding of a step that meets a lawful value from some sources.
  func found(
    _ written: StepReading, at index: Int, meeting enclosure: Matrix<Interval>, by formula: NodeID,
    _ assignment: SourceAssignment
  ) -> StepFinding {
    let (step, reading) = (written.step, written.reading)
    // Only a value with too few digits has to be the exact one.
    let values = reading.imprecise.isEmpty ? nil : exactValue(step, formula, assignment: assignment)
    var verdict = verdict(written, exactly: values ?? enclosure)
    let isCoarse = written.stated.value.elements.contains { !habits[step].showsEnoughDigits($0) }
    if verdict == .correct, isCoarse,
      usesCoarseValue(step, formula, assignment, orWrong: !reading.imprecise.isEmpty)
    {
      verdict = .imprecise
    }
    var finding = StepFinding(verdict: verdict, readingIndex: index, enclosure: enclosure)
    finding.standsOn = ownErrors(step, formula, assignment)
    finding.standsOnMisread = misread(step, formula, assignment).filter {
      !roundedGivens.contains($0)
    }
    finding.formula = formula
    finding.assignment = assignment
    if finding.verdict == .correct, finding.isOwn { finding.verdict = .followThrough }
    return finding
  }
}

extension Double {
  /// Whether so many decimals write the number out.
  func isWritten(exactlyTo decimals: Int) -> Bool {
    let scaled = self * PowerOfTen.scale(1, by: decimals)
    return abs(scaled - scaled.rounded()) <= 1e-9 * max(1, abs(scaled))
  }
}
