internal import Algebra
internal import Formulas
internal import Rubrics

/// Which known mistake explains a wrong value (Documentation/Marking.md, section 5).
extension SheetMarking {
  /// A wrong formula is believed only if a random value would meet it so rarely.
  private static let chanceLimit = 0.04

  func diagnose(_ step: Int, _ stated: StatedStep) -> Diagnosis? {
    let boxes = readingsAsWritten(step, stated).map(\.boxes)
    if let found = explanation(step, stated, boxes) { return found }
    guard !stated.hasOwnShape, !stated.isTurned || habits[step].policy.orientation == .any else {
      return nil
    }
    guard mayHaveOneSlip(step, stated) else {
      return isCopied(step, stated) ? .copiedQuantity : nil
    }
    let right = rightValues(step)
    let errors = lonelyErrors(readings(of: step, stated)[0].boxes, in: right)
    let habit = habits[step]
    if errors.contains(where: { swapped(stated, at: $0.place, $0.right, habit) }) {
      return .digitsSwapped
    }
    if errors.contains(where: { shifted(stated, at: $0.place, $0.right, habit) }) {
      return .decimalShifted
    }
    if isCopied(step, stated) { return .copiedQuantity }
    return stated.value.elements.count > 1 && !errors.isEmpty ? .entrySlip : nil
  }

  /// The readings of a value in the shape in which it was written.
  private func readingsAsWritten(_ step: Int, _ stated: StatedStep) -> [Reading] {
    stated.isTurned
      ? habits[step].readings(of: stated.written) : readings(of: step, stated)
  }

  /// The first wrong formula that gives the stated value from the student's own values.
  private func explanation(
    _ step: Int, _ stated: StatedStep, _ boxes: [Matrix<Interval>]
  ) -> Diagnosis? {
    let written = stated.written
    let widest = neighbourhood(of: step, stated)?.wrong
    for choices in sourcesForDiagnosis(step) {
      for (place, entry) in key.mistakes.entries[step].enumerated() {
        let shape = key.graph.shape(of: entry.root)
        let isTurned = shape != written.shape
        guard shape == written.shape || (shape.isVector && shape.transposed == written.shape)
        else { continue }
        if let widest, entry.diagnosis != .updatedWeightsUsed || isFollowedByRight(step) {
          let hull = isTurned ? widest[place].transposed : widest[place]
          guard boxes.contains(where: { $0.meets(hull) }) else { continue }
        }
        guard let value = wrongValue(of: entry, step, boxes, isTurned, choices: choices) else {
          continue
        }
        if boxes.contains(where: { $0.meets(value) && isNoChance($0, value, step) }) {
          return entry.diagnosis
        }
      }
    }
    return nil
  }

  /// What a wrong formula gives from the student's own values, where that meets what is stated.
  ///
  /// The wide enclosure refuses most formulas at once; only one of the narrow ways proves one.
  private func wrongValue(
    of entry: MistakeBook.Entry, _ step: Int, _ boxes: [Matrix<Interval>], _ isTurned: Bool,
    choices: Sources
  ) -> Matrix<Interval>? {
    let later = entry.diagnosis == .updatedWeightsUsed ? laterStatements(after: step) : [:]
    let wide = enclosure(step, entry.root, choices: choices, later: later)
    let turned = isTurned ? wide.transposed : wide
    for box in boxes where box.meets(turned) {
      if !later.isEmpty { return turned }
      let own = isTurned ? box.transposed : box
      if let value = lawfulValue(meeting: own, step, entry.root, choices: choices) {
        return isTurned ? value.transposed : value
      }
    }
    return nil
  }

  /// What is stated of the steps still to come: a student may have worked them out before.
  private func laterStatements(after step: Int) -> [Int: Matrix<Interval>] {
    var statements: [Int: Matrix<Interval>] = [:]
    for later in key.relations.followers(of: step) {
      guard let stated = stated(later) else { continue }
      statements[later] = stated.value.map { $0.displayedBox(truncation: true) }
    }
    return statements
  }

  /// Own values first, then what the student would have had without the earlier errors.
  private func sourcesForDiagnosis(_ step: Int) -> [Sources] {
    let doubtful = ancestors(of: step).filter {
      stated($0) != nil && !findings[$0].verdict.isRight
    }
    var sources = [Sources()]
    if !doubtful.isEmpty {
      sources += [Source.recomputed, .reference].map { Sources().with(doubtful, $0) }
    }
    guard !misread.isEmpty else { return sources }
    return sources + sources.map { $0.reading(misread: Set(misread.keys)) }
  }

  /// Whether a value of the size expected here would rarely fall into the enclosure by chance.
  private func isNoChance(
    _ box: Matrix<Interval>, _ enclosure: Matrix<Interval>, _ step: Int
  ) -> Bool {
    let reference = key.references[step].elements.reduce(0) { max($0, abs($1)) }
    let scale = enclosure.elements.reduce(reference) { max($0, $1.magnitude) }
    guard scale.isFinite, scale > 0 else { return false }
    let chance = zip(box.elements, enclosure.elements).reduce(1.0) { chance, pair in
      chance * min(1, (pair.0.width + pair.1.width) / (2 * scale))
    }
    return chance < Self.chanceLimit
  }

  /// What would have been right: from the own values, without the earlier errors, and the reference.
  func rightValues(_ step: Int) -> [Matrix<Interval>] {
    var values: [Matrix<Interval>] = []
    for choices in sourcesForDiagnosis(step) {
      for route in key.routes[step].reversed() {
        values.append(enclosure(step, route, choices: choices))
      }
    }
    return values + [key.referenceBoxes[step]]
  }

  /// Whether one slip can explain a value: not where more entries are off whatever the own values are.
  private func mayHaveOneSlip(_ step: Int, _ stated: StatedStep) -> Bool {
    guard let neighbourhood = neighbourhood(of: step, stated) else { return true }
    let off = neighbourhood.placesOff(readings(of: step, stated)[0].boxes)
    guard off.count <= 1, stated.value.shape.isScalar else { return off.count <= 1 }
    let slips = exchanged(stated, at: 0, habits[step]) + stated.value.elements[0].withPointMoved
    return slips.contains { slip in
      let box = slip.displayedBox(truncation: true)
      return neighbourhood.right.contains { $0.elements[0].intersects(box) }
    }
  }

  /// The one entry that is not right, where all others are, and what it should be, by each of the right values that has it so.
  private func lonelyErrors(
    _ boxes: Matrix<Interval>, in values: [Matrix<Interval>]
  ) -> [(place: Int, right: Interval)] {
    values.compactMap { right in
      let off = boxes.elements.indices.filter { !boxes.elements[$0].intersects(right.elements[$0]) }
      return off.count == 1 ? (off[0], right.elements[off[0]]) : nil
    }
  }

  /// Whether a wrong value is one slip of the pen away from what its own sources give: one entry of several is off, two digits are
  /// exchanged, or a point or the signs are wrong.
  func isSlipOfThePen(_ step: Int) -> Bool {
    guard findings[step].verdict == .wrong, let stated = stated(step) else { return false }
    let right = rightValues(step)
    let boxes = readings(of: step, stated)[0].boxes
    if right.contains(where: { boxes.map { Interval(0) - $0 }.meets($0) }) { return true }
    let errors = lonelyErrors(boxes, in: right)
    if stated.value.elements.count > 1 { return !errors.isEmpty }
    let habit = habits[step]
    return errors.contains {
      swapped(stated, at: $0.place, $0.right, habit)
        || shifted(stated, at: $0.place, $0.right, habit)
    }
  }

  /// Whether two neighbouring digits of one entry are exchanged; dropped zeros take part.
  private func swapped(
    _ stated: StatedStep, at place: Int, _ right: Interval, _ habit: WritingHabit
  ) -> Bool {
    exchanged(stated, at: place, habit).contains { isBelievable($0, right, habit) }
  }

  /// An entry with two neighbouring digits exchanged, in every way.
  private func exchanged(
    _ stated: StatedStep, at place: Int, _ habit: WritingHabit
  ) -> [Numeral] {
    let numeral = stated.value.elements[place]
    let finest = min(stated.value.finestExponent ?? habit.exponent, habit.exponent)
    return numeral.withNeighboursExchanged + numeral.padded(to: finest).withNeighboursExchanged
  }

  /// Whether the point of one entry is misplaced.
  private func shifted(
    _ stated: StatedStep, at place: Int, _ right: Interval, _ habit: WritingHabit
  ) -> Bool {
    stated.value.elements[place].withPointMoved.contains { isBelievable($0, right, habit) }
  }

  /// Whether a number meets the right value, which is known well enough for that to be no chance.
  private func isBelievable(
    _ numeral: Numeral, _ target: Interval, _ habit: WritingHabit
  ) -> Bool {
    let box = numeral.displayedBox(truncation: habit.policy.truncation == .accept)
    guard box.intersects(target) else { return false }
    return box.width + target.width < 0.3 * max(target.magnitude, 10 * numeral.unit)
  }

  /// The value of another quantity of this sheet, written for this one.
  private func isCopied(_ step: Int, _ stated: StatedStep) -> Bool {
    guard stated.value.elements.contains(where: { $0.significand != 0 }) else { return false }
    return ledger.standings.indices.contains { other in
      guard other != step, let copied = self.stated(other),
        copied.value.shape == stated.value.shape, rank[other] < rank[step],
        copied.value.elements.reduce(0, { $0 + $1.significantDigits }) >= 3
      else { return false }
      return zip(copied.value.elements, stated.value.elements).allSatisfy { $0.value == $1.value }
    }
  }
}

extension Verdict {
  /// Whether the value itself is right, by whatever way.
  var isRight: Bool { self == .correct || self == .imprecise }
}

extension Numeral {
  /// The number with two neighbouring digits exchanged, in every way that changes it.
  var withNeighboursExchanged: [Numeral] {
    // A leading zero before or after the point takes part: `.0123` for `.1023`.
    let places = max(significantDigits, decimals + 1)
    var result: [Numeral] = []
    var power: UInt64 = 1
    guard significand < 1_000_000_000_000_000_000 else { return [] }
    for _ in 0..<max(0, min(places, 18) - 1) {
      let (low, high) = (significand / power % 10, significand / (power * 10) % 10)
      if low != high {
        var other = self
        // Exchanging the two adds nine times their difference at the lower place; never more digits than before.
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

  /// The number with its point moved by one or two places.
  var withPointMoved: [Numeral] {
    guard significand != 0, !isFraction else { return [] }
    return [-2, -1, 1, 2].map { shift in
      var other = self
      other.exponent += Int32(shift)
      return other
    }
  }
}
