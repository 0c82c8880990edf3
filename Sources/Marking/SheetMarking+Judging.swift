internal import Algebra
internal import Formulas
internal import Rubrics

/// Whether a stated step is right: the cheap question first (marking.md, sections 2 and 4).
extension SheetMarking {
  /// So many combinations of sources are tried; beyond, the student has the benefit of the doubt.
  private static let combinationLimit = 64

  /// Judges a stated step of the right shape.
  mutating func judge(_ step: Int, _ stated: StatedStep) -> Finding {
    if isReferenceAtSight(step, stated) {
      return Finding(verdict: .correct, readingPlace: 0)
    }
    let readings = habits[step].readings(of: stated.value)
    for (place, reading) in readings.enumerated() where isReference(step, reading, stated) {
      let verdict = verdict(reading, stated, exactly: key.referenceBoxes[step])
      return Finding(verdict: verdict, readingPlace: place)
    }
    return judgeByOwnValues(step, stated, readings)
  }

  /// The cheap question: whether every entry is the reference at the finest digits of its matrix.
  ///
  /// One subtraction an entry, and the answer for most steps; where it says no, nothing is decided.
  private func isReferenceAtSight(_ step: Int, _ stated: StatedStep) -> Bool {
    let policy = habits[step].policy
    let finest = stated.value.finestExponent
    guard case .displayed = policy.tolerance, finest <= 0, -finest >= policy.digits else {
      return false
    }
    let unit = PowerOfTen.scale(1, by: finest)
    let reference = key.references[step].elements
    for (place, numeral) in stated.value.elements.enumerated() {
      guard !numeral.isFraction else { return false }
      let value = numeral.value
      let excess = reference[place] - value
      // A hair for the binary noise of the reference; the boxes of intervals decide what lies closer to an end.
      let hair = abs(value) * 1e-13
      if abs(excess) <= unit / 2 - hair { continue }
      let isCut =
        value > 0 ? excess >= 0 : value < 0 ? excess <= 0 : true
      guard policy.truncation == .accept, isCut, abs(excess) <= unit - hair else { return false }
    }
    return true
  }

  private func isReference(_ step: Int, _ reading: Reading, _ stated: StatedStep) -> Bool {
    boxes(reading, stated, near: key.referenceBoxes[step], habits[step].policy)
      .meets(key.referenceBoxes[step])
  }

  /// Right with enough digits, or right with too few; a value that is exactly right needs none.
  private func verdict(
    _ reading: Reading, _ stated: StatedStep, exactly values: Matrix<Interval>
  ) -> Verdict {
    if case .fixed = habits[0].policy.tolerance { return .correct }
    let isPrecise = reading.isPrecise.indices.allSatisfy { place in
      if reading.isPrecise[place] { return true }
      let value = values.elements[place]
      return value.isNearlyPoint && value.intersects(stated.value.elements[place].exactBox)
    }
    return isPrecise ? .correct : .imprecise
  }

  /// The boxes to compare: what the digits leave open, or what a fixed tolerance allows around them.
  private func boxes(
    _ reading: Reading, _ stated: StatedStep, near values: Matrix<Interval>,
    _ policy: MarkingPolicy
  ) -> Matrix<Interval> {
    guard case .fixed(let absolute, let relative) = policy.tolerance else { return reading.boxes }
    let entries = zip(stated.value.elements, values.elements).map { numeral, value in
      let allowed = max(absolute, relative * value.magnitude)
      return numeral.exactBox.widened(by: allowed)
    }
    return Matrix(stated.value.shape, entries)
  }

  private mutating func judgeByOwnValues(
    _ step: Int, _ stated: StatedStep, _ readings: [Reading]
  ) -> Finding {
    var nearest: Matrix<Interval>?
    for choices in combinations(for: step) {
      for route in key.routes[step].reversed() {
        let hull = enclosure(step, route, choices: choices)
        if nearest == nil { nearest = hull }
        for (place, reading) in readings.enumerated() {
          let boxes = boxes(reading, stated, near: hull, habits[step].policy)
          guard boxes.meets(hull),
            let enclosure = lawfulValue(meeting: boxes, step, route, choices: choices)
          else { continue }
          let standsOn = ownErrors(step, route, choices)
          let values = exactValue(step, route, choices: choices) ?? enclosure
          var verdict = verdict(reading, stated, exactly: values)
          if verdict == .correct, !standsOn.isEmpty { verdict = .followThrough }
          return Finding(
            verdict: verdict, readingPlace: place, enclosure: enclosure, standsOn: standsOn,
            choices: choices)
        }
      }
    }
    return Finding(verdict: .wrong, enclosure: nearest)
  }

  /// The own values found not right that a route takes as they are stated.
  private func ownErrors(_ step: Int, _ route: NodeID, _ choices: [Int: Source]) -> [Int] {
    reached(step, route, choices).filter {
      isDoubtful($0) && (choices[$0] ?? .stated) == .stated
    }
  }

  /// Whether a stated step was found not right, so that it has other sources than itself.
  private func isDoubtful(_ step: Int) -> Bool {
    guard stated(step) != nil else { return false }
    return findings[step].verdict == .wrong || findings[step].verdict == .followThrough
      || (findings[step].verdict == .imprecise && !findings[step].standsOn.isEmpty)
  }

  /// The earlier steps that a route meets first, with some of them passed through.
  func reached(_ step: Int, _ route: NodeID, _ choices: [Int: Source]) -> [Int] {
    let isHeld = { (node: NodeID) -> Bool in
      guard let held = key.stepOfNode[node], held < step, node != route else { return false }
      return stated(held) != nil && choices[held] != .recomputed
    }
    let nodes = key.graph.ancestry(of: route, stoppingAt: isHeld)
    return nodes.compactMap { isHeld($0) ? key.stepOfNode[$0] : nil }.sorted(by: >)
  }

  /// Choices of sources to try: those that use no own error first, then all as stated, then the mixtures.
  private func combinations(for step: Int) -> [[Int: Source]] {
    let doubtful = key.ancestors[step].filter(isDoubtful)
    var tried: [[Int: Source]] = []
    func add(_ choices: [Int: Source]) {
      if tried.count < Self.combinationLimit, !tried.contains(choices) { tried.append(choices) }
    }
    let around = Dictionary(uniqueKeysWithValues: doubtful.map { ($0, Source.recomputed) })
    add(around)
    add(around.mapValues { _ in .reference })
    // A step found right may have been passed by as well, where a short cut leads around it: who works with p − Y may have
    // stated it a little off and gone on with the right one.
    for passed in reached(step, key.routes[step][0], around)
    where around[passed] == nil && key.routes[passed].count > 1 {
      add(around.merging([passed: .recomputed]) { $1 })
    }
    add([:])
    for source in [Source.recomputed, .reference] {
      for one in doubtful { add([one: source]) }
    }
    mix(step, [:], add)
    return tried
  }

  /// All mixtures that differ, from the sources nearest to the step on.
  private func mix(
    _ step: Int, _ choices: [Int: Source], _ add: ([Int: Source]) -> Void
  ) {
    var budget = Self.combinationLimit * 4
    func explore(_ choices: [Int: Source]) {
      budget -= 1
      guard budget > 0 else { return }
      let open = key.routes[step].flatMap { reached(step, $0, choices) }
        .filter { isDoubtful($0) && choices[$0] == nil }.max()
      guard let open else { return add(choices) }
      for source in [Source.recomputed, .reference, .stated] {
        explore(choices.merging([open: source]) { $1 })
      }
    }
    explore(choices)
  }
}
