internal import Algebra
internal import Formulas
internal import Rubrics

/// Which known mistake explains a wrong value (marking.md, section 5).
extension SheetMarking {
  /// A wrong formula is believed only if a random value would meet it so rarely.
  private static let chanceLimit = 0.04

  mutating func diagnose(_ step: Int, _ stated: StatedStep) -> Diagnosis? {
    let boxes = habits[step].readings(of: stated.written).map(\.boxes)
    if let found = explanation(step, stated.written, boxes) { return found }
    guard !stated.hasOwnShape, !stated.isTurned || habits[step].policy.orientation == .any,
      let right = nearestRight(step, stated)
    else { return nil }
    return slip(stated, right, habits[step])
      ?? (isCopied(step, stated) ? .copiedQuantity : nil)
      ?? (isOneOff(stated, right, habits[step]) ? .entrySlip : nil)
  }

  /// The first wrong formula that gives the stated value from the student's own values.
  private mutating func explanation(
    _ step: Int, _ written: Matrix<Numeral>, _ boxes: [Matrix<Interval>]
  ) -> Diagnosis? {
    for choices in sourcesForDiagnosis(step) {
      for entry in key.mistakes.entries[step] {
        let shape = key.graph.shape(of: entry.root)
        let isTurned = shape != written.shape
        guard shape == written.shape || (shape.isVector && shape.transposed == written.shape)
        else { continue }
        let later = entry.diagnosis == .updatedWeightsUsed ? laterStatements(after: step) : []
        let enclosure = enclosure(step, entry.root, choices: choices, also: later)
        let turned = isTurned ? enclosure.transposed : enclosure
        if boxes.contains(where: { $0.meets(turned) && isNoChance($0, turned) }) {
          return entry.diagnosis
        }
      }
    }
    return nil
  }

  /// What is stated of the steps still to come: a student may have worked them out before.
  private func laterStatements(after step: Int) -> [(NodeID, Matrix<Interval>)] {
    key.rubric.steps.indices.dropFirst(step + 1).compactMap { later in
      stated(later).map { stated in
        (key.rubric.steps[later].node, stated.value.map { $0.displayedBox(truncation: true) })
      }
    }
  }

  /// Own values first, then what the student would have had without the earlier errors.
  private func sourcesForDiagnosis(_ step: Int) -> [[Int: Source]] {
    let doubtful = key.ancestors[step].filter {
      stated($0) != nil && !findings[$0].verdict.isRight
    }
    guard !doubtful.isEmpty else { return [[:]] }
    return [
      [:], Dictionary(uniqueKeysWithValues: doubtful.map { ($0, .recomputed) }),
      Dictionary(uniqueKeysWithValues: doubtful.map { ($0, .reference) }),
    ]
  }

  /// Whether a value of this size would rarely fall into the enclosure by chance.
  private func isNoChance(_ box: Matrix<Interval>, _ enclosure: Matrix<Interval>) -> Bool {
    let scale = enclosure.elements.reduce(0) { max($0, $1.magnitude) }
    guard scale.isFinite, scale > 0 else { return false }
    let chance = zip(box.elements, enclosure.elements).reduce(1.0) { chance, pair in
      chance * min(1, (pair.0.width + pair.1.width) / (2 * scale))
    }
    return chance < Self.chanceLimit
  }

  /// The right values nearest to what is stated: from the own values, else the reference.
  private mutating func nearestRight(_ step: Int, _ stated: StatedStep) -> Matrix<Interval>? {
    var candidates = [key.referenceBoxes[step]]
    for choices in sourcesForDiagnosis(step) {
      for route in key.routes[step] {
        candidates.append(enclosure(step, route, choices: choices))
      }
    }
    let boxes = habits[step].readings(of: stated.value)[0].boxes
    func entriesMet(_ candidate: Matrix<Interval>) -> Int {
      zip(boxes.elements, candidate.elements).count { $0.intersects($1) }
    }
    return candidates.max { entriesMet($0) < entriesMet($1) }
  }

  /// Two neighbouring digits of an entry exchanged, or its point moved, everything else right.
  private func slip(
    _ stated: StatedStep, _ right: Matrix<Interval>, _ habit: WritingHabit
  ) -> Diagnosis? {
    let boxes = habit.readings(of: stated.value)[0].boxes
    let off = boxes.elements.indices.filter {
      !boxes.elements[$0].intersects(right.elements[$0])
    }
    guard off.count == 1, let place = off.first else { return nil }
    let target = right.elements[place]
    let numeral = stated.value.elements[place]
    let isBelievable = { (other: Numeral) -> Bool in
      let box = other.displayedBox(truncation: habit.policy.truncation == .accept)
      guard box.intersects(target) else { return false }
      return box.width + target.width < 0.3 * max(target.magnitude, numeral.unit)
    }
    if numeral.withNeighboursExchanged.contains(where: isBelievable) { return .digitsSwapped }
    return numeral.withPointMoved.contains(where: isBelievable) ? .decimalShifted : nil
  }

  /// The value of another quantity of this sheet, written for this one.
  private func isCopied(_ step: Int, _ stated: StatedStep) -> Bool {
    guard stated.value.elements.contains(where: { $0.significand != 0 }) else { return false }
    return ledger.standings.indices.contains { other in
      guard other != step, let copied = self.stated(other),
        copied.value.shape == stated.value.shape, findings.indices.contains(other),
        copied.value.elements.reduce(0, { $0 + $1.significantDigits }) >= 3
      else { return false }
      return zip(copied.value.elements, stated.value.elements).allSatisfy { $0.value == $1.value }
    }
  }

  private func isOneOff(
    _ stated: StatedStep, _ right: Matrix<Interval>, _ habit: WritingHabit
  ) -> Bool {
    guard stated.value.elements.count > 1 else { return false }
    let boxes = habit.readings(of: stated.value)[0].boxes
    return zip(boxes.elements, right.elements).count { !$0.intersects($1) } == 1
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
    for _ in 0..<max(0, min(places, 18) - 1) {
      let (low, high) = (significand / power % 10, significand / (power * 10) % 10)
      if low != high {
        var other = self
        let delta = (Int64(low) - Int64(high)) * Int64(power) * 9
        other.significand = UInt64(Int64(significand) + delta)
        result.append(other)
      }
      power *= 10
    }
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
