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
  /// Whether the sheet is worked with the numbers of another student's variant, which are not taken for misread ones.
  let isForeign: Bool
  let habits: [WritingHabit]
  var findings: [Finding]
  /// Where enclosures are worked out, one after another.
  let evaluation: BoxEvaluation
  /// Where formulas are followed down to their sources.
  let walk = NodeWalk()
  /// Whether each step is stated in its shape.
  let isStated: [Bool]
  /// What can have been carried on from each step, worked out when first asked for.
  private(set) var carriedValues: [CarriedValue?]

  init(_ key: AnswerKey, _ sheet: AnswerSheet) {
    self.key = key
    evaluation = BoxEvaluation(key.program)
    ledger = Ledger(sheet, key)
    isForeign = ledger.isForeign(to: key.rubric)
    misread = isForeign ? [:] : ledger.misread.mapValues { $0.value.boxes { $0.exactBox } }
    habits = Self.habits(ledger, key.rubric)
    isStated = ledger.standings.map {
      if case .stated(let stated) = $0 { !stated.hasOwnShape } else { false }
    }
    findings = []
    findings.reserveCapacity(ledger.standings.count)
    carriedValues = Array(repeating: nil, count: ledger.standings.count)
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

  /// What a student can have carried on from a stated step.
  mutating func carried(from step: Int) -> CarriedValue? {
    if let known = carriedValues[step] { return known }
    guard let stated = stated(step), step < findings.count else { return nil }
    let result = carry(stated, step)
    carriedValues[step] = result
    return result
  }

  private mutating func carry(_ stated: StatedStep, _ step: Int) -> CarriedValue {
    if stated.isPartial { return carry(partial: stated, step) }
    let around = habits[step].boxes(around: stated.value)
    let exact = stated.value.boxes { $0.exactBox }
    guard let reading = acceptedReading(of: step) else {
      return CarriedValue(any: around, written: exact, exact: exact, reading: nil)
    }
    let written = reading.isRagged ? around : exact
    let met = metEnclosures(step, reading)
    let entries = reading.boxes.elements.indices.map { place -> Interval in
      let (box, own) = (reading.boxes.elements[place], written.elements[place])
      let hull = met.elements[place]
      if hull.isNearlyPoint, hull.intersects(own) { return own }
      return box.intersection(hull.widened(by: reading.units[place] / 10))?.hull(own) ?? box
    }
    return CarriedValue(
      any: Matrix(written.shape, entries), written: written, exact: exact, reading: reading)
  }

  /// What is stated of a matrix as it is written, and the rest of it as it comes from the values before.
  private mutating func carry(partial stated: StatedStep, _ step: Int) -> CarriedValue {
    let own = enclosure(step, key.routes[step][0], choices: findings[step].choices)
    let reference = key.referenceBoxes[step]
    let around = habits[step].boxes(around: stated.value)
    let entries = stated.value.elements.indices.map { place in
      stated.value.elements[place].isOpen
        ? own.elements[place].hull(reference.elements[place]) : around.elements[place]
    }
    let filled = Matrix(around.shape, entries)
    return CarriedValue(
      any: filled, written: filled, exact: filled, reading: acceptedReading(of: step))
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
    let held = held(step, choices) { carried, _ in carried.any }
    let outcome = key.enclosure(
      of: route, holding: held + others, givens: givens(as: choices),
      rounding: anyRounding(for: step), in: evaluation)
    return outcome?.value ?? Matrix(key.graph.shape(of: route), repeating: .everything)
  }

  /// The values of the earlier steps that are not to be worked out.
  ///
  /// - Parameter value: what counts of a stated step, and whether it was chosen to be taken as stated.
  mutating func held(
    _ step: Int, _ choices: Sources, value: (CarriedValue, _ isChosen: Bool) -> Matrix<Interval>
  ) -> [(NodeID, Matrix<Interval>)] {
    var held: [(NodeID, Matrix<Interval>)] = []
    for ancestor in key.ancestors[step] {
      let choice = choices[ancestor]
      let box: Matrix<Interval>? =
        switch choice ?? .stated {
        case .stated: carried(from: ancestor).map { value($0, choice == .stated) }
        case .reference: key.referenceBoxes[ancestor]
        case .recomputed: nil
        case .any: anyValue(of: ancestor)
        }
      guard let box else { continue }
      for node in key.routes[ancestor] { held.append((node, box)) }
    }
    return held
  }

  /// The hull of all that an earlier step may be: stated, worked out from the own values, right.
  private mutating func anyValue(of step: Int) -> Matrix<Interval>? {
    carried(from: step).map { own in
      [findings[step].enclosure, key.referenceBoxes[step]].compactMap { $0 }.reduce(own.any) {
        $0.hull($1)
      }
    }
  }
}

/// What a student can have gone on with after stating a step.
struct CarriedValue {
  /// All of it in one box: what they wrote and what they rounded it from.
  let any: Matrix<Interval>
  /// The numbers as they are written; where digits seem to be dropped, what they may have been.
  let written: Matrix<Interval>
  /// The numbers as they are written, whatever their digits.
  let exact: Matrix<Interval>
  /// The reading by which the step was found right; nil where it was not.
  let reading: Reading?
  /// Whether the step was rounded when it was written, so that it matters whether it was used as written.
  let canBePassed: Bool

  init(
    any: Matrix<Interval>, written: Matrix<Interval>, exact: Matrix<Interval>, reading: Reading?
  ) {
    self.any = any
    self.written = written
    self.exact = exact
    self.reading = reading
    canBePassed = reading != nil && !any.elements.allSatisfy { $0.isNearlyPoint }
  }

  /// Whatever the step may be when it is passed by and worked out anew, as it was rounded by some habit.
  func whenPassed(losing loss: Double) -> Matrix<Interval> {
    guard let reading else { return any }
    return reading.boxes.hull(any).widened(by: loss)
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
