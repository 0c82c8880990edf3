internal import Algebra
internal import Formulas
internal import Rubrics
internal import Synchronization

/// All that a step and its wrong formulas can be while everything it is computed from is right at the digits asked.
///
/// Most wrong steps stand among right ones. Whatever their own values are, every enclosure worked out from them lies within
/// one that depends on the rubric alone, so that a value outside it is refused without working out any.
struct Neighbourhood: Sendable {
  /// The enclosures of the lawful formulas.
  let right: [Matrix<Interval>]
  /// Those of the wrong formulas, in the order of the step's entries in the mistake book.
  let wrong: [Matrix<Interval>]
}

/// The neighbourhoods of a rubric's steps, each worked out when the first sheet asks for it.
final class Neighbourhoods: Sendable {
  /// So many ways around errors are kept; a class makes the same few mistakes.
  private static let detoursLimit = 4096

  /// A step, the steps that are worked out anew on the way to it, and the coarsest last digit, as a power of ten, of the others.
  struct Detour: Hashable, Sendable {
    let step: Int
    let passed: StepSet
    let exponent: Int

    func hash(into hasher: inout Hasher) {
      hasher.combine(passed.hash(with: Int32(step)) &* 31 &+ UInt64(bitPattern: Int64(exponent)))
    }
  }

  private let known = Mutex<[Int: Neighbourhood]>([:])
  private let detours = Mutex<[Detour: [Matrix<Interval>]]>([:])

  subscript(step: Int, make: () -> Neighbourhood) -> Neighbourhood {
    if let neighbourhood = known.withLock({ $0[step] }) { return neighbourhood }
    // Outside the lock: two threads may both work it out, and come to the same.
    let neighbourhood = make()
    known.withLock { $0[step] = neighbourhood }
    return neighbourhood
  }

  /// What a step can be around the errors before it, by each of its routes; nil where no more is kept.
  func values(by detour: Detour, make: () -> [Matrix<Interval>]) -> [Matrix<Interval>]? {
    let (known, isFull) = detours.withLock { ($0[detour], $0.count >= Self.detoursLimit) }
    if known != nil || isFull { return known }
    let values = make()
    detours.withLock { $0[detour] = values }
    return values
  }
}

extension AnswerKey {
  func neighbourhood(of step: Int) -> Neighbourhood {
    neighbourhoods[step, { makeNeighbourhood(of: step) }]
  }

  private func makeNeighbourhood(of step: Int) -> Neighbourhood {
    // A step may be passed by where a short cut leads around it.
    let passed = ancestors[step].filter { routes[$0].count > 1 }
    return Neighbourhood(
      right: ([nil] + passed).flatMap { passed in
        let held = ancestors[step].filter { $0 != passed }
        return routes[step].map { widest($0, for: step, holding: held, at: Workbench()) }
      },
      wrong: mistakes.entries[step].map { entry in
        // What is worked out later may have been worked out first.
        let later = entry.diagnosis == .updatedWeightsUsed ? Array(step + 1..<routes.count) : []
        return widest(entry.root, for: step, holding: ancestors[step] + later, at: Workbench())
      })
  }

  /// All that a step can be by a detour, where everything on the way is right at the digits shown.
  ///
  /// - Returns: nil for steps of many numbers, of which nothing is kept.
  func values(by detour: Neighbourhoods.Detour, at bench: Workbench) -> [Matrix<Interval>]? {
    let step = detour.step
    guard references[step].elements.count <= KnownSteps.numbersLimit else { return nil }
    return neighbourhoods.values(by: detour) {
      let held = ancestors[step].filter { !detour.passed.contains($0) }
      return routes[step].map {
        widest($0, for: step, holding: held, exponent: detour.exponent, at: bench)
      }
    }
  }

  /// All that a formula can be from right values of some steps.
  ///
  /// - Parameter exponent: the power of ten of the coarsest last digit that they are written to; nil for that of the digits asked.
  private func widest(
    _ root: NodeID, for step: Int, holding sources: [Int], exponent: Int? = nil,
    at bench: Workbench
  ) -> Matrix<Interval> {
    let held = StepSet(sources, of: routes.count)
    let plan = bench.plan(of: root, holding: held) { makePlan(of: root, holding: held) }
    let outcome = enclosure(
      by: plan, rounding: widestRounding(for: step, exponent), at: bench,
      from: RightValues(key: self, exponent: exponent))
    return outcome ?? Matrix(graph.shape(of: root), repeating: .everything)
  }

  /// More than any student who writes so many digits can lose on the way to a step.
  private func widestRounding(for step: Int, _ exponent: Int?) -> Rounding {
    let exponent = exponent ?? -rubric.steps[step].policy.digits
    let loss = Loss.atMost(PowerOfTen.scale(1, by: exponent))
    return Rounding(
      step: step, unstated: loss, passed: loss, jotted: loss, jotsProducts: true, machine: nil)
  }
}

/// All that can be right at sight, and what was carried on from it.
private struct RightValues: PlanSupply {
  let key: AnswerKey
  /// The power of ten of the coarsest last digit; nil for that of the digits asked.
  let exponent: Int?

  func key(of leaf: RoutePlan.Leaf) -> ValueKey {
    switch leaf {
    case .given(let given): ValueKey(.given, given)
    case .step(let step): ValueKey(.step, step).with(digits(of: step) + 64)
    }
  }

  private func digits(of step: Int) -> Int {
    exponent.map { -$0 } ?? key.rubric.steps[step].policy.digits
  }

  func value(of leaf: RoutePlan.Leaf) -> Matrix<Interval> {
    switch leaf {
    case .given(let given): key.givens[given]
    case .step(let step): room(around: step)
    }
  }

  /// The reference with room for any value that is right at sight, and for what was carried on from it.
  private func room(around step: Int) -> Matrix<Interval> {
    // Right at sight is within one unit of the reference; what was carried on is within one more.
    let reach = 2 * PowerOfTen.scale(1, by: -digits(of: step))
    return key.referenceBoxes[step].map { $0.widened(by: reach) }
  }

  func standing(ofPassed step: Int, by rounding: Rounding) -> PassedStanding { .unstated }
}

extension SheetMarking {
  /// The neighbourhood of a step, where all that it is computed from was seen to be right and nothing else is special about it.
  func neighbourhood(of step: Int, _ stated: StatedStep) -> Neighbourhood? {
    guard isUsual(step), key.ancestors[step].allSatisfy({ findings[$0].isAtSight }) else {
      return nil
    }
    return key.neighbourhood(of: step)
  }

  /// All that a step can be without the errors before it, where the rest that it is computed from was seen to be right and
  /// nothing else is special about it.
  func valuesAroundErrors(before step: Int) -> [Matrix<Interval>]? {
    guard isUsual(step) else { return nil }
    var passed = StepSet([], of: key.routes.count)
    var coarsest = habits[step].unwrittenExponent
    for source in key.ancestors[step] {
      if findings[source].isAtSight {
        coarsest = max(coarsest, exponents[source] ?? coarsest)
      } else if isDoubtful(source) || !isStated.contains(source) {
        passed.insert(source)
      } else {
        return nil
      }
    }
    let detour = Neighbourhoods.Detour(step: step, passed: passed, exponent: coarsest)
    return key.values(by: detour, at: bench)
  }

  /// Whether a step is marked by the digits shown, and its sheet writes as many as asked.
  private func isUsual(_ step: Int) -> Bool {
    guard misread.isEmpty, case .displayed = habits[step].policy.tolerance else { return false }
    return habits[step].exponent <= -habits[step].policy.digits
      && roundings(for: step).none.machine == nil
  }

  /// Whether all later steps are right at sight, so that formulas that use them lie in the neighbourhood as well.
  func isFollowedByRight(_ step: Int) -> Bool {
    key.rubric.steps.indices.dropFirst(step + 1).allSatisfy { later in
      stated(later).map { reference(later, atSight: $0) != nil } ?? false
    }
  }
}

extension Neighbourhood {
  /// The places of a value that no lawful formula can explain.
  func placesOff(_ boxes: Matrix<Interval>) -> [Int] {
    boxes.elements.indices.filter { place in
      right.allSatisfy { !$0.elements[place].intersects(boxes.elements[place]) }
    }
  }
}
