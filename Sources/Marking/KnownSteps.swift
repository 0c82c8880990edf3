internal import Algebra
internal import Synchronization

/// What was found of steps met before, so that a step with the same value, worked out from the same values, is judged once.
///
/// Where a class has one set of numbers, most steps of a sheet stand on others too, whatever their notation and whatever went
/// wrong elsewhere. A step is known by its provenance, which names the steps it stands on by their own places among all
/// known, as a graph names its nodes.
final class KnownSteps: Sendable {
  /// So many steps are kept; those that are met often are among the first.
  private static let limit = 2048

  /// All that what is found of a step hangs on.
  struct Provenance: Hashable, Sendable {
    let step: Int
    let value: [Numeral]
    let isTurned: Bool
    /// The last digit that its sheet usually writes.
    let habit: Int
    /// The steps it can be computed from, each by its place; 0 for one that is not stated.
    let sources: [Int32]
  }

  private struct State: Sendable {
    var places: [Provenance: Int32] = [:]
    /// What was found, place by place, where it was asked for.
    var findings: [Finding?] = [nil]
    var carried: [CarriedValue?] = [nil]
  }

  private let state = Mutex(State())

  /// The place of a step, from 1; nil where it is not known and no more are kept.
  func place(of provenance: Provenance) -> Int32? {
    state.withLock { state in
      if let place = state.places[provenance] { return place }
      guard state.findings.count <= Self.limit else { return nil }
      let place = Int32(state.findings.count)
      state.places[provenance] = place
      state.findings.append(nil)
      state.carried.append(nil)
      return place
    }
  }

  func finding(at place: Int32) -> Finding? { state.withLock { $0.findings[Int(place)] } }

  func keep(_ finding: Finding, at place: Int32) {
    state.withLock { $0.findings[Int(place)] = finding }
  }

  func carried(from place: Int32) -> CarriedValue? { state.withLock { $0.carried[Int(place)] } }

  func keep(_ carried: CarriedValue, at place: Int32) {
    state.withLock { $0.carried[Int(place)] = carried }
  }
}

extension SheetMarking {
  /// Finds out about a stated step of the right shape, which is the next in turn.
  func find(_ step: Int, _ stated: StatedStep) {
    if let sight = reference(step, atSight: stated) {
      findings.append(Finding(verdict: .correct, sight: sight, readingPlace: 0))
      return
    }
    let place = place(of: step)
    if let place, let known = key.knownSteps.finding(at: place) {
      findings.append(known)
      return
    }
    findings.append(judge(step, stated))
    findings[step].trivialSource = trivialSource(of: step)
    if let place { key.knownSteps.keep(findings[step], at: place) }
  }

  /// The place of a step among those known; nil where it is not one of them.
  ///
  /// Sheets with givens of their own are not compared with others.
  func place(of step: Int) -> Int32? {
    if let place = places[step] { return place < 0 ? nil : place }
    let place = findPlace(of: step)
    places[step] = place ?? -1
    return place
  }

  private func findPlace(of step: Int) -> Int32? {
    guard misread.isEmpty, !isForeign else { return nil }
    guard let stated = stated(step) else { return 0 }
    var sources: [Int32] = []
    sources.reserveCapacity(key.grounds[step].count)
    for source in key.grounds[step] {
      // Of what is stated later it only matters that it is.
      guard let place = source < step ? place(of: source) : isStated.contains(source) ? 1 : 0 else {
        return nil
      }
      sources.append(place)
    }
    return key.knownSteps.place(
      of: KnownSteps.Provenance(
        step: step, value: stated.value.elements, isTurned: stated.isTurned,
        habit: habits[step].exponent, sources: sources))
  }
}
