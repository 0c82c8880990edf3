internal import Algebra
internal import Synchronization

/// What was found of steps met before, so that a step with the same value, worked out from the same values, is judged once.
///
/// Where a class has one set of numbers, most steps of a sheet stand on others too, whatever their notation and whatever went
/// wrong elsewhere. A step is known by its provenance, which names the steps it stands on by their own places among all
/// known, as a graph names its nodes.
final class KnownSteps: Sendable {
  /// So many steps are kept; those that are met often are among the first.
  private let limit: Int
  /// Steps with more numbers are not kept, nor what is computed from them.
  static let numbersLimit = 64

  /// The place of a step that is not stated, and of a later one that is: of these nothing else matters.
  static let unstated: Int32 = 0
  static let statedLater: Int32 = 1

  /// All that what is found of a step hangs on.
  struct Provenance: Hashable, Sendable {
    /// The place of the step in its rubric.
    let step: Int
    /// What is stated of it, entry by entry.
    let value: [Numeral]
    /// Whether a row is written where a column is meant, or the reverse.
    let isTurned: Bool
    /// To how many digits its sheet writes.
    let habit: WritingHabit
    /// The steps it can be computed from, each by its place.
    let sources: [Int32]

    /// Put into one number first: a hash of the library's kind for each part costs as much as a comparison.
    func hash(into hasher: inout Hasher) {
      var sum = UInt64(truncatingIfNeeded: step) &* 64 &+ UInt64(truncatingIfNeeded: habit.exponent)
      func add(_ part: UInt64) {
        sum = (sum ^ part) &* 0x9E37_79B9_7F4A_7C15
        sum ^= sum &>> 29
      }
      for numeral in value { add(numeral.significand) }
      for source in sources { add(UInt64(truncatingIfNeeded: source)) }
      hasher.combine(sum)
    }
  }

  private struct State: Sendable {
    var places: [Provenance: Int32] = [:]
    /// What was found, place by place, where it was asked for; nothing at the two places that are no step's.
    var findings: [StepFinding?] = [nil, nil]
    var carried: [CarriedValue?] = [nil, nil]
  }

  private let state = Mutex(State())

  init(_ caches: Caches) { limit = caches.limit(2048) }

  /// The place of a step, from 2; nil where it is not known and no more are kept.
  func place(of provenance: Provenance) -> Int32? {
    state.withLock { state in
      if let place = state.places[provenance] { return place }
      guard state.findings.count < limit else { return nil }
      let place = Int32(state.findings.count)
      state.places[provenance] = place
      state.findings.append(nil)
      state.carried.append(nil)
      return place
    }
  }

  /// What was found of the step at a place; nil where that is not known yet.
  func finding(at place: Int32) -> StepFinding? { state.withLock { $0.findings[Int(place)] } }

  /// Keeps what was found of the step at a place.
  func keep(_ finding: StepFinding, at place: Int32) {
    state.withLock { $0.findings[Int(place)] = finding }
  }

  /// What can have been carried on from the step at a place; nil where that is not known yet.
  func carried(from place: Int32) -> CarriedValue? { state.withLock { $0.carried[Int(place)] } }

  /// Keeps what can have been carried on from the step at a place.
  func keep(_ carried: CarriedValue, at place: Int32) {
    state.withLock { $0.carried[Int(place)] = carried }
  }
}
