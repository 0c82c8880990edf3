internal import Algebra
internal import AnswerSheets
internal import Formulas
internal import Rubrics

/// One sheet on its way through the marking: what is stated, and what was found of each step so far.
struct SheetMarking {
  let key: AnswerKey
  let ledger: Ledger
  /// The values of the givens as the student has them.
  let givens: [Matrix<Interval>]
  let habits: [WritingHabit]
  var findings: [Finding]
  /// What can have been carried on from each step, worked out when first asked for.
  private var carried: [Matrix<Interval>?]

  init(_ key: AnswerKey, _ sheet: AnswerSheet) {
    self.key = key
    ledger = Ledger(sheet, key)
    givens = key.givens.indices.map { [ledger] given in
      ledger.misread[given].map { $0.value.map(\.exactBox) } ?? key.givens[given]
    }
    habits = Self.habits(ledger, key.rubric)
    findings = []
    findings.reserveCapacity(ledger.standings.count)
    carried = Array(repeating: nil, count: ledger.standings.count)
  }

  /// The usual precision as each step sees it: the median of the other steps' units, whole numbers aside.
  ///
  /// The step itself does not count, so that nobody buys tolerance with a coarse number.
  private static func habits(_ ledger: Ledger, _ rubric: Rubric) -> [WritingHabit] {
    let exponents: [Int?] = ledger.standings.map { standing in
      guard case .stated(let stated) = standing, !stated.value.isWhole else { return nil }
      let finest = stated.value.finestExponent
      return finest == Int.max ? nil : finest
    }
    let sorted = exponents.compactMap { $0 }.sorted()
    return zip(exponents, rubric.steps).map { own, step in
      var others = sorted
      if let own, let place = others.firstIndex(of: own) { others.remove(at: place) }
      let median = others.isEmpty ? -step.policy.digits : others[others.count / 2]
      return WritingHabit(exponent: median, policy: step.policy)
    }
  }

  func stated(_ step: Int) -> StatedStep? {
    guard case .stated(let stated) = ledger.standings[step], !stated.hasOwnShape else { return nil }
    return stated
  }

  /// The reading by which a step was found right.
  func acceptedReading(of step: Int) -> Reading? {
    guard let stated = stated(step), let place = findings[step].readingPlace else { return nil }
    return habits[step].readings(of: stated.value)[place]
  }

  /// All that a student can have carried on from a stated step: what they wrote and what they rounded it from, as one box.
  mutating func carried(from step: Int) -> Matrix<Interval>? {
    if let known = carried[step] { return known }
    guard let stated = stated(step), step < findings.count else { return nil }
    let result = carry(stated, step)
    carried[step] = result
    return result
  }

  private mutating func carry(_ stated: StatedStep, _ step: Int) -> Matrix<Interval> {
    let written = stated.value.map(\.exactBox)
    guard let reading = acceptedReading(of: step) else {
      // From a step found wrong, all that its digits leave open.
      let truncates = habits[step].policy.truncation == .accept
      return stated.value.map { $0.displayedBox(truncation: truncates) }
    }
    let met = metEnclosures(step, reading)
    let entries = reading.boxes.elements.indices.map { place -> Interval in
      let (box, own) = (reading.boxes.elements[place], written.elements[place])
      let hull = met.elements[place]
      if hull.isNearlyPoint, hull.intersects(own) { return own }
      return box.intersection(hull.widened(by: reading.units[place] / 10))?.hull(own) ?? box
    }
    return Matrix(written.shape, entries)
  }

  /// The hull of the enclosures that a step found right meets: from the own values it was found to stand on, and the
  /// reference where it meets that too.
  private mutating func metEnclosures(_ step: Int, _ reading: Reading) -> Matrix<Interval> {
    var met: Matrix<Interval>? = findings[step].enclosure
    let reference = key.referenceBoxes[step]
    if reading.boxes.meets(reference) { met = met.map { $0.hull(reference) } ?? reference }
    for route in key.routes[step] {
      let own = enclosure(step, route, choices: [:])
      if reading.boxes.meets(own) { met = met.map { $0.hull(own) } ?? own }
    }
    return met ?? reading.boxes
  }

  /// What a step may be by one of its routes, each earlier step taken from the source chosen for it.
  ///
  /// Stated steps without a choice count as stated, the others are worked out. One evaluation with all that can have been
  /// carried on: quickly found, and enough to refuse most wrong values.
  mutating func enclosure(
    _ step: Int, _ route: NodeID, choices: [Int: Source],
    also others: [(NodeID, Matrix<Interval>)] = []
  ) -> Matrix<Interval> {
    let held = held(step, choices) { marking, ancestor in marking.carried(from: ancestor) }
    return key.enclosure(
      of: route, holding: held + others, givens: givens, rounding: rounding(for: step))
      ?? Matrix(key.graph.shape(of: route), repeating: .everything)
  }

  /// The values of the earlier steps that are not to be worked out.
  private mutating func held(
    _ step: Int, _ choices: [Int: Source],
    stated: (inout SheetMarking, Int) -> Matrix<Interval>?
  ) -> [(NodeID, Matrix<Interval>)] {
    var held: [(NodeID, Matrix<Interval>)] = []
    for ancestor in key.ancestors[step] {
      let value: Matrix<Interval>? =
        switch choices[ancestor] ?? .stated {
        case .stated: stated(&self, ancestor)
        case .reference: key.referenceBoxes[ancestor]
        case .recomputed: nil
        }
      guard let value else { continue }
      for node in key.routes[ancestor] { held.append((node, value)) }
    }
    return held
  }

  func rounding(for step: Int) -> Rounding {
    let habit = habits[step]
    let digits = stated(step)?.value.mostSignificantDigits ?? 0
    let steps = ledger.standings.indices.map { other -> Double in
      // Not stated: perhaps rounded to fewer digits. Wrong, so that the student may have gone on with another value: to as
      // many as usual. Right, but not used as it is written: carried on with a guard digit.
      guard stated(other) != nil else { return habit.unwrittenRounding }
      let isWrong = other < findings.count && findings[other].verdict == .wrong
      return isWrong ? habit.unit : habit.unit / 10
    }
    return Rounding(
      steps: steps, jotted: habit.unit / 2,
      machine: MachineArithmetic(significantDigits: digits))
  }
}

// MARK: - One way of carrying on after another

extension SheetMarking {
  /// So many ways are told apart; beyond, the student has the benefit of the doubt.
  private static let waysLimit = 200

  /// The first lawful value that a stated box meets, each earlier step either used as it was written or passed by with
  /// the value it was rounded from.
  ///
  /// A student carries either, not anything between: one narrow enclosure for each way says far more than the hull of
  /// all. A way counts only where the values passed by round to what is written of them.
  /// - Returns: the enclosure met; `hull` where there are too many ways to try.
  mutating func lawfulValue(
    meeting box: Matrix<Interval>, _ step: Int, _ route: NodeID, choices: [Int: Source],
    within hull: Matrix<Interval>
  ) -> Matrix<Interval>? {
    var budget = Self.waysLimit
    let rounding = rounding(for: step)
    func explore(_ marking: inout SheetMarking, _ ways: [Int: Source]) -> Matrix<Interval>? {
      guard budget > 0 else { return hull }
      let open = marking.reached(step, route, ways).first {
        ways[$0] == nil && marking.canBePassed($0)
      }
      if let open {
        for way in [Source.stated, .recomputed] {
          let found = explore(&marking, ways.merging([open: way]) { $1 })
          if let found { return found }
        }
        return nil
      }
      budget -= 1
      let enclosure = marking.enclosure(step, route, ways: ways, choices: choices, rounding)
      return enclosure.flatMap { box.meets($0) ? $0 : nil }
    }
    return explore(&self, choices)
  }

  private mutating func enclosure(
    _ step: Int, _ route: NodeID, ways: [Int: Source], choices: [Int: Source],
    _ rounding: Rounding
  ) -> Matrix<Interval>? {
    let held = held(step, ways) { marking, ancestor in
      marking.findings[ancestor].readingPlace == nil
        ? marking.carried(from: ancestor) : marking.stated(ancestor)?.value.map(\.exactBox)
    }
    return key.enclosure(of: route, holding: held, givens: givens, rounding: rounding) {
      [self] ancestor in
      guard ancestor < findings.count, choices[ancestor] == nil else { return nil }
      return acceptedReading(of: ancestor)?.boxes
    }
  }

  /// The value that the numbers give as they are written; nil where it is not one exact number an entry.
  mutating func exactValue(
    _ step: Int, _ route: NodeID, choices: [Int: Source]
  ) -> Matrix<Interval>? {
    let held = held(step, choices) { marking, ancestor in
      marking.stated(ancestor)?.value.map(\.exactBox)
    }
    let exact = Rounding(
      steps: Array(repeating: 0, count: ledger.standings.count), jotted: 0, machine: nil)
    let value = key.enclosure(of: route, holding: held, givens: givens, rounding: exact)
    return value.flatMap { $0.elements.allSatisfy(\.isNearlyPoint) ? $0 : nil }
  }

  /// Whether a step was rounded when it was written, so that it matters whether it was used as written.
  private mutating func canBePassed(_ step: Int) -> Bool {
    guard findings[step].readingPlace != nil, let carried = carried(from: step) else {
      return false
    }
    return !carried.elements.allSatisfy(\.isNearlyPoint)
  }
}

/// What was found of one step.
struct Finding {
  var verdict: Verdict
  /// The place among its readings of the one by which it is right; nil where it is not.
  var readingPlace: Int?
  /// The enclosure it was found to meet, where it took more than the reference to see it.
  var enclosure: Matrix<Interval>?
  /// The earlier steps, found not right, whose own values it stands on.
  var standsOn: [Int] = []
}
