internal import Algebra
internal import Formulas
internal import Rubrics

/// Slips of the pen in one entry of a value right else (Documentation/Marking.md, section 5).
///
/// They are held against two values only: what the own values give, and the reference. So many
/// alternatives are tried that one of them is soon met by chance; none is named where the chances
/// of all of them come to more than one in 25.
extension SheetMarking {
  /// The one entry that is off of a value that a slip is held against.
  private struct Target {
    let index: Int
    /// The chance that all other entries are right by chance.
    let chanceOfOthers: Double
    let entry: Interval
    /// The size that a random entry would have.
    let scale: Double
  }

  /// Whether one slip can explain a value: not where more entries are off in any case.
  func mayHaveOneSlip(_ step: Int, _ stated: StatedStep) -> Bool {
    guard let referenceEnclosure = referenceEnclosure(of: step) else { return true }
    let off = referenceEnclosure.indicesOff(readings(of: step, stated)[0].boxes)
    guard stated.value.shape.isScalar else { return off.count <= 1 }
    let slips = exchanged(stated, at: 0, habits[step]) + stated.value.elements[0].withPointMoved
    return slips.contains { slip in
      let box = slip.representedInterval(truncation: true)
      return referenceEnclosure.right.contains { $0.elements[0].intersects(box) }
    }
  }

  /// An exchange of digits or a shift of the point that explains the one entry that is off.
  ///
  /// Where the right entry is an exact number, the number itself tells, and no chance is counted.
  func slipInDigits(_ step: Int, _ stated: StatedStep) -> Diagnosis? {
    let habit = habits[step]
    for target in targets(step, stated, against: exactSlipValues(step)) {
      let shifted = stated.value.elements[target.index].withPointMoved
      let exchanged = exchanged(stated, at: target.index, habit)
      let usual = usualExchanges(exchanged, step, stated)
      func slip(where isRight: (Numeral) -> Bool) -> Diagnosis? {
        if usual.contains(where: isRight) { return .digitsSwapped }
        if shifted.contains(where: isRight) { return .decimalShifted }
        return exchanged.contains(where: isRight) ? .digitsSwapped : nil
      }
      if target.entry.isExactByHand, target.entry.midpoint.hasFewDecimals {
        let exact = slip { abs($0.value - target.entry.midpoint) <= 1e-12 * max(1, abs($0.value)) }
        if let exact { return exact }
        // Written out, it is one numeral and no box around it.
        let decimals = stated.value.elements[target.index].decimals
        if target.entry.midpoint.isWritten(exactlyTo: decimals) { continue }
      }
      func box(_ numeral: Numeral) -> Interval {
        numeral.representedInterval(truncation: habit.truncates)
      }
      let chance = (shifted + exchanged).reduce(0.0) {
        let width = box($1).width + target.entry.width
        return $0 + width / (2 * max(target.scale, abs($1.value)))
      }
      guard chance * target.chanceOfOthers <= Self.chanceLimit else { continue }
      if let found = slip(where: { box($0).intersects(target.entry) }) { return found }
    }
    return nil
  }

  /// The exchanges to as many digits as the rest of the sheet shows: `.20` for `.02` beside `.35`.
  ///
  /// Where nothing tells how many digits the right numeral has, a shift of the point explains as
  /// much and is likelier.
  private func usualExchanges(
    _ exchanged: [Numeral], _ step: Int, _ stated: StatedStep
  ) -> [Numeral] {
    let others = exponents.indices.count { $0 != step && exponents[$0] != nil }
    guard others > 1 || stated.value.elements.count(where: { !$0.isWhole }) > 1 else { return [] }
    let finest = min(stated.value.finestExponent ?? 0, habits[step].exponent)
    return exchanged.filter { Int($0.exponent) == finest }
  }

  /// Whether one entry of several is off, and the others are no more right by chance.
  func hasEntrySlip(_ step: Int, _ stated: StatedStep) -> Bool {
    guard stated.value.elements.count > 1 else { return false }
    return targets(step, stated, against: slipValues(step)).contains {
      $0.chanceOfOthers <= Self.chanceLimit
    }
  }

  /// The values that a slip is held against, of which the stated one has one entry off.
  private func targets(
    _ step: Int, _ stated: StatedStep, against values: [Matrix<Interval>]
  ) -> [Target] {
    let reading = readings(of: step, stated)[0]
    return values.compactMap { value -> Target? in
      let off = value.elements.indices.filter {
        !reading.boxes.elements[$0].intersects(value.elements[$0])
      }
      guard off.count == 1, let chances = chances(reading.boxes, value, step) else { return nil }
      let others = chances.indices.reduce(1.0) { $1 == off[0] ? $0 : $0 * chances[$1] }
      return Target(
        index: off[0], chanceOfOthers: others, entry: value.elements[off[0]],
        scale: size(of: value, step))
    }
  }

  /// The reference, and the values that follow from the own ones with nothing rounded on the way.
  ///
  /// Rounding leaves so much open that an exchange of digits leads there by chance.
  private func exactSlipValues(_ step: Int) -> [Matrix<Interval>] {
    model.lawfulFormulas[step].reversed().compactMap { formula in
      outcome(
        of: plan(step, formula, SourceAssignment()), SourceAssignment(), roundings(for: step).none,
        carrying: .anything)
    } + [model.referenceBoxes[step]]
  }

  /// The values from own ones with nothing rounded and with all rounded on the way, and the
  /// reference.
  private func slipValues(_ step: Int) -> [Matrix<Interval>] {
    exactSlipValues(step)
      + model.lawfulFormulas[step].map { enclosure(step, $0, assignment: SourceAssignment()) }
  }

  /// Whether a wrong value is one slip of the pen away from what its sources give.
  ///
  /// One entry of several is off, two neighbouring digits are exchanged, the point is moved, or all
  /// signs are wrong.
  func isSlipOfThePen(_ step: Int) -> Bool {
    guard findings[step].verdict == .wrong, let stated = stated(step) else { return false }
    let boxes = readings(of: step, stated)[0].boxes
    if rightValues(step).contains(where: { boxes.map { Interval(0) - $0 }.meets($0.value) }) {
      return true
    }
    return stated.value.elements.count > 1
      ? !targets(step, stated, against: slipValues(step)).isEmpty
      : slipInDigits(step, stated) != nil
  }

  /// An entry with two neighbouring digits exchanged, in every way.
  func exchanged(_ stated: StatedStep, at index: Int, _ habit: WritingHabit) -> [Numeral] {
    let numeral = stated.value.elements[index]
    let finest = min(stated.value.finestExponent ?? habit.exponent, habit.exponent)
    let padded = numeral.padded(to: finest)
    return numeral.withNeighboursExchanged
      + (padded == numeral ? [] : padded.withNeighboursExchanged)
  }
}

extension Numeral {
  /// The number with two neighbouring digits exchanged, in every way that changes it.
  var withNeighboursExchanged: [Numeral] {
    // A leading zero before or after the point takes part: `.0123` for `.1023`.
    let digits = max(significantDigits, decimals + 1)
    var result: [Numeral] = []
    var power: UInt64 = 1
    guard significand < 1_000_000_000_000_000_000 else { return [] }
    for _ in 0..<max(0, min(digits, 18) - 1) {
      let (low, high) = (significand / power % 10, significand / (power * 10) % 10)
      if low != high {
        var other = self
        // Exchanging them adds nine times their difference at the lower digit; no digits more.
        let change = 9 &* power &* (low > high ? low - high : high - low)
        other.significand = low > high ? significand &+ change : significand &- change
        result.append(other)
      }
      power *= 10
    }
    return result
  }

  /// The number written with zeros down to a power of ten, where that loses nothing.
  func padded(to exponent: Int) -> Numeral {
    let zeros = Int(self.exponent) - exponent
    guard !isFraction, (1...6).contains(zeros), significand < 1_000_000_000_000 else { return self }
    var result = self
    for _ in 0..<zeros { result.significand *= 10 }
    result.exponent = Int32(exponent)
    return result
  }

  /// The number with its point moved by one or two decimal places.
  var withPointMoved: [Numeral] {
    guard significand != 0, !isFraction else { return [] }
    return [-2, -1, 1, 2].map { shift in
      var other = self
      other.exponent += Int32(shift)
      return other
    }
  }
}
