internal import Algebra
internal import Formulas
internal import Rubrics

/// Whether a stated step is right: the cheap question first (Documentation/Marking.md, sections 2
/// and 4).
extension SheetMarking {
  /// Judges a stated step of the right shape that is not right at sight.
  func judge(_ step: Int, _ stated: StatedStep) -> StepFinding {
    let readings = readings(of: step, stated)
    var imprecise: StepFinding?
    for (index, reading) in readings.enumerated()
    where isReference(Written(step: step, stated: stated, reading: reading))
      && !isBare(stated, reading, in: step, for: key.referenceBoxes[step])
    {
      let verdict = verdict(step, reading, stated, exactly: key.referenceBoxes[step])
      if verdict == .correct { return StepFinding(verdict: .correct, readingIndex: index) }
      imprecise = StepFinding(verdict: verdict, readingIndex: index)
      break
    }
    return judgeByOwnValues(step, stated, readings, imprecise: imprecise)
  }

  /// The cheap question: whether every entry is the reference at the finest digits of its matrix.
  ///
  /// One subtraction an entry, and the answer for most steps; where it says no, nothing is decided.
  func reference(_ step: Int, atSight stated: StatedStep) -> LastDigits? {
    let policy = habits[step].policy
    guard case .displayed = policy.tolerance, let finest = stated.value.finestExponent,
      finest <= 0, -finest >= policy.digits
    else {
      return nil
    }
    var lastDigits = LastDigits.rounded
    let unit = PowerOfTen.scale(1, by: finest)
    let reference = key.references[step].elements
    for (index, numeral) in stated.value.elements.enumerated() {
      guard !numeral.isFraction else { return nil }
      let value = numeral.value
      let excess = reference[index] - value
      // A hair for the binary noise of the reference; the boxes of intervals decide what lies
      // closer to an end.
      let hair = abs(value) * 1e-13
      if abs(excess) <= unit / 2 - hair { continue }
      let isCut =
        value > 0 ? excess >= 0 : value < 0 ? excess <= 0 : true
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
    let first = key.referenceBoxes[step]
    return reading.boxes.meets(first)
      ? first : key.otherReferences[step].first(where: reading.boxes.meets)
  }

  /// Right with enough digits, or right with too few; a value that is exactly right needs none.
  private func verdict(
    _ step: Int, _ reading: DigitReading, _ stated: StatedStep, exactly values: Matrix<Interval>
  ) -> Verdict {
    if case .fixed = habits[step].policy.tolerance { return .correct }
    let isPrecise = reading.imprecise.allSatisfy { index in
      let value = values.elements[index]
      return value.isExactByHand && value.intersects(stated.value.elements[index].exactInterval)
    }
    return isPrecise ? .correct : .imprecise
  }

  /// Whether no leading digit of any entry is left in what is stated with too few digits: ones and
  /// zeros alone may stand for .96, which comes to 1 at its own first digit, and for .6 not even as
  /// imprecise.
  func isBare(
    _ stated: StatedStep, _ reading: DigitReading, in step: Int, for values: Matrix<Interval>
  ) -> Bool {
    guard case .displayed = habits[step].policy.tolerance else { return false }
    return !reading.imprecise.isEmpty && values.elements.allSatisfy { $0.magnitude < 0.95 }
      && stated.value.elements.allSatisfy { $0.isWhole && abs($0.value) <= 1 }
      && stated.value.elements.contains { $0.significand != 0 }
  }

  /// The boxes to compare: what the digits leave open, or what a fixed tolerance allows around
  /// them.
  func boxes(
    _ reading: DigitReading, _ stated: StatedStep, near values: Matrix<Interval>,
    _ policy: MarkingPolicy
  ) -> Matrix<Interval> {
    guard case .fixed(let absolute, let relative) = policy.tolerance else { return reading.boxes }
    let entries = zip(stated.value.elements, values.elements).map { numeral, value in
      let allowed = max(absolute, relative * value.magnitude)
      return numeral.exactInterval.widened(by: allowed)
    }
    return Matrix(stated.value.shape, entries)
  }

  /// - Parameter imprecise: the step as the reference with too few digits, which may still be
  ///   exactly what the own values give.
  private func judgeByOwnValues(
    _ step: Int, _ stated: StatedStep, _ readings: [DigitReading], imprecise: StepFinding?
  ) -> StepFinding {
    if let lawful = referenceEnclosure(of: step)?.right,
      !lawful.contains(where: { hull in readings.contains { $0.boxes.meets(hull) } })
    {
      return imprecise ?? StepFinding(verdict: .wrong, enclosure: lawful[0])
    }
    // Most that go on from an error are nowhere near what they would be without it.
    let standsOnError =
      valuesAroundErrors(before: step).map { values in
        !values.contains { value in readings.contains { $0.boxes.meets(value) } }
      } ?? false
    var found: StepFinding?
    var imprecise = imprecise
    var nearest: Matrix<Interval>?
    var isLeftOpen = false
    let take = { [self] (choices: SourceAssignment) in
      for formula in key.lawfulFormulas[step].reversed() {
        let hull = enclosure(step, formula, choices: choices)
        if nearest == nil { nearest = hull }
        for index in readings.indices {
          guard
            let finding = finding(
              step, stated, readings[index], index, formula, choices, near: hull,
              isLeftOpen: &isLeftOpen)
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
      tryCombinations(for: step, withoutErrors: !standsOnError, take)
    }
    let policy = habits[step].policy
    if let imprecise, imprecise.share(policy) >= found?.share(policy) ?? 0 { return imprecise }
    if let found { return found }
    if isLeftOpen {
      var finding =
        judgeInTheHead(step, stated, readings) ?? StepFinding(verdict: .wrong, enclosure: nearest)
      finding.isInsensitive = finding.verdict == .wrong
      return finding
    }
    if standsOnError { nearest = valueWithoutErrors(step) }
    return StepFinding(verdict: .wrong, enclosure: nearest)
  }

  /// The value of a step if all doubtful values were worked out anew.
  private func valueWithoutErrors(_ step: Int) -> Matrix<Interval>? {
    key.lawfulFormulas[step].last.map {
      enclosure(step, $0, choices: SourceAssignment().with(doubtful(before: step), .recomputed))
    }
  }

  /// The finding where one reading meets a lawful value from some sources; nil where it meets none.
  private func finding(
    _ step: Int, _ stated: StatedStep, _ reading: DigitReading, _ index: Int, _ formula: NodeID,
    _ choices: SourceAssignment, near hull: Matrix<Interval>, isLeftOpen: inout Bool
  ) -> StepFinding? {
    let boxes = boxes(reading, stated, near: hull, habits[step].policy)
    guard boxes.meets(hull),
      let enclosure = lawfulValue(
        meeting: boxes, step, formula, choices: choices,
        as: Written(step: step, stated: stated, reading: reading), isLeftOpen: &isLeftOpen),
      !isBare(stated, reading, in: step, for: enclosure)
    else { return nil }
    return found(
      Written(step: step, stated: stated, reading: reading), at: index, meeting: enclosure,
      by: formula, choices)
  }

  /// Whether a way takes an own value that shows fewer digits than asked where these would matter:
  /// what follows from it exactly is no more precise.
  ///
  /// - Parameter orWrong: whether wrong values count, too; where the step may have dropped its
  ///   zeros, so may these.
  private func usesCoarseValue(
    _ step: Int, _ formula: NodeID, _ choices: SourceAssignment, orWrong: Bool
  ) -> Bool {
    plan(step, formula, choices).steps.contains { source in
      guard let stated = stated(source), (choices[source] ?? .stated).isOwn else { return false }
      switch findings[source].verdict {
      case .imprecise: return true
      case .wrong where orWrong:
        return zip(stated.value.elements, key.references[source].elements).contains {
          !habits[source].showsEnoughDigits($0) && !$1.isWritten(exactlyTo: $0.decimals)
        }
      default: return false
      }
    }
  }

  /// The finding of a step that meets a lawful value from some sources.
  func found(
    _ written: Written, at index: Int, meeting enclosure: Matrix<Interval>, by formula: NodeID,
    _ choices: SourceAssignment
  ) -> StepFinding {
    let (step, reading) = (written.step, written.reading)
    // Only a value with too few digits has to be the exact one.
    let values = reading.imprecise.isEmpty ? nil : exactValue(step, formula, choices: choices)
    var verdict = verdict(step, reading, written.stated, exactly: values ?? enclosure)
    let isCoarse = written.stated.value.elements.contains { !habits[step].showsEnoughDigits($0) }
    if verdict == .correct, isCoarse,
      usesCoarseValue(step, formula, choices, orWrong: !reading.imprecise.isEmpty)
    {
      verdict = .imprecise
    }
    var finding = StepFinding(verdict: verdict, readingIndex: index, enclosure: enclosure)
    finding.standsOn = ownErrors(step, formula, choices)
    finding.misread = misread(step, formula, choices).filter { !roundedGivens.contains($0) }
    finding.formula = formula
    finding.choices = choices
    if finding.verdict == .correct, finding.isOwn { finding.verdict = .followThrough }
    return finding
  }
}

extension Double {
  /// Whether so many decimals write the number out.
  fileprivate func isWritten(exactlyTo decimals: Int) -> Bool {
    let scaled = self * PowerOfTen.scale(1, by: decimals)
    return abs(scaled - scaled.rounded()) <= 1e-9 * max(1, abs(scaled))
  }
}
