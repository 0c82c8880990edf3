internal import Algebra
internal import AnswerSheets
internal import Formulas
internal import Rubrics

/// One sheet on its way through the marking: what is stated, and what was found of each step so far.
struct SheetMarking {
  let key: AnswerKey
  let ledger: Ledger
  /// The givens that the student copied otherwise than the rubric has them.
  let misread: [Int: Matrix<Interval>]
  let habits: [WritingHabit]
  var findings: [Finding]
  /// Where enclosures are worked out, one after another.
  let evaluation: BoxEvaluation
  /// What can have been carried on from each step, worked out when first asked for.
  private var carried: [Matrix<Interval>?]

  init(_ key: AnswerKey, _ sheet: AnswerSheet) {
    self.key = key
    evaluation = BoxEvaluation(key.program)
    ledger = Ledger(sheet, key)
    misread = ledger.misread.mapValues { $0.value.map(\.exactBox) }
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
      return stated.value.finestExponent
    }
    let sorted = exponents.compactMap { $0 }.sorted()
    return zip(exponents, rubric.steps).map { own, step in
      var others = sorted
      if let own, let place = others.firstIndex(of: own) { others.remove(at: place) }
      let median = others.isEmpty ? -step.policy.digits : others[others.count / 2]
      return WritingHabit(exponent: median, policy: step.policy)
    }
  }

  /// The values of the givens, some of them as the student copied them.
  func givens(as sources: Sources) -> [Matrix<Interval>] {
    var givens = key.givens
    for given in sources.misread { givens[given] = misread[given] ?? givens[given] }
    return givens
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
    guard let reading = acceptedReading(of: step) else {
      return habits[step].boxes(around: stated.value)
    }
    let written =
      reading.isRagged
      ? habits[step].boxes(around: stated.value) : stated.value.map(\.exactBox)
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
      for choices in Set([Sources(), findings[step].choices]) {
        let own = enclosure(step, route, choices: choices)
        if reading.boxes.meets(own) { met = met.map { $0.hull(own) } ?? own }
      }
    }
    return met ?? reading.boxes
  }

  /// What a step may be by one of its routes, each earlier step taken from the source chosen for it.
  ///
  /// Stated steps without a choice count as stated, the others are worked out. One evaluation with all that can have been
  /// carried on: quickly found, and enough to refuse most wrong values.
  mutating func enclosure(
    _ step: Int, _ route: NodeID, choices: Sources,
    also others: [(NodeID, Matrix<Interval>)] = []
  ) -> Matrix<Interval> {
    let held = held(step, choices) { marking, ancestor in marking.carried(from: ancestor) }
    let outcome = key.enclosure(
      of: route, holding: held + others, givens: givens(as: choices),
      rounding: anyRounding(for: step), in: evaluation)
    return outcome?.value ?? Matrix(key.graph.shape(of: route), repeating: .everything)
  }

  /// The values of the earlier steps that are not to be worked out.
  mutating func held(
    _ step: Int, _ choices: Sources,
    stated: (inout SheetMarking, Int) -> Matrix<Interval>?
  ) -> [(NodeID, Matrix<Interval>)] {
    var held: [(NodeID, Matrix<Interval>)] = []
    for ancestor in key.ancestors[step] {
      let value: Matrix<Interval>? =
        switch choices[ancestor] ?? .stated {
        case .stated: stated(&self, ancestor)
        case .reference: key.referenceBoxes[ancestor]
        case .recomputed: nil
        case .any: anyValue(of: ancestor)
        }
      guard let value else { continue }
      for node in key.routes[ancestor] { held.append((node, value)) }
    }
    return held
  }
}

extension SheetMarking {
  /// The hull of all that an earlier step may be: stated, worked out from the own values, right.
  private mutating func anyValue(of step: Int) -> Matrix<Interval>? {
    carried(from: step).map { own in
      [findings[step].enclosure, key.referenceBoxes[step]].compactMap { $0 }.reduce(own) {
        $0.hull($1)
      }
    }
  }
}

/// What was found of one step.
struct Finding {
  var verdict: Verdict
  /// What was seen at sight, where the cheap question decided it.
  var sight: Sight?
  /// The place among its readings of the one by which it is right; nil where it is not.
  var readingPlace: Int?
  /// The enclosure it was found to meet, where it took more than the reference to see it.
  var enclosure: Matrix<Interval>?
  /// The earlier steps, found not right, whose own values it stands on.
  var standsOn: [Int] = []
  /// The wrongly copied givens that it stands on.
  var misread: [Int] = []
  /// The formula by which it was found right, where it took more than the reference.
  var route: NodeID?
  /// The sources with which it was found right.
  var choices = Sources()

  /// The wrong step that alone decides it, where there is one.
  var trivialSource: Int?

  /// Whether it is right only as it stands on own values that are not right.
  var isOwn: Bool { !standsOn.isEmpty || !misread.isEmpty }
}

/// How a step found right by the cheap question shows the reference.
enum Sight {
  case rounded
  /// Some digits are cut off.
  case cut
}
