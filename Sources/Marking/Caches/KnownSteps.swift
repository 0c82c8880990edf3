internal import Algebra
internal import Synchronization

/// The findings of steps met before, so that a step with the same value, worked out from the same
/// values, is judged once.
///
/// Where a class has one set of numbers, most steps of a sheet stand on others too, whatever their
/// notation and whatever went wrong elsewhere. A step is known by its provenance, which names the
/// steps it stands on by their own indices among all known, as a graph names its nodes. Without it
/// plain answers take 6 % longer and a simulated class 2 %.
final class KnownSteps: Sendable {
  /// At most this number of findings is kept, the first ones: those met often are among them.
  private let limit: Int
  /// Steps with more numbers are not kept, nor what is computed from them.
  static let numbersLimit = 64

  /// The index of every step that is not stated, and of every later one that is.
  static let unstated: Int32 = 0
  static let statedLater: Int32 = 1

  /// All that a step's finding depends on.
  struct Provenance: Hashable, Sendable {
    /// The index of the step in its rubric.
    let step: Int
    /// The step's stated numbers, entry by entry.
    let value: [Numeral]
    /// Whether a row is written where a column is meant, or the reverse.
    let isTurned: Bool
    /// To how many digits its sheet writes.
    let habit: WritingHabit
    /// The steps it can be computed from, each by its index.
    let sources: [Int32]

    /// Put into one number first: a hash of the library's for each part costs as much as comparing.
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
    var indices: [Provenance: Int32] = [:]
    /// The findings by the steps' indices, where asked for; nil at the two that are no step's.
    var findings: [StepFinding?] = [nil, nil]
    var carried: [CarriedValue?] = [nil, nil]
  }

  private let state = Mutex(State())

  init(_ caches: Caches) { limit = caches.limit(2048) }

  /// The index of a step, from 2; nil where it is not known and no more are kept.
  func index(of provenance: Provenance) -> Int32? {
    state.withLock { state in
      if let index = state.indices[provenance] { return index }
      guard state.findings.count < limit else { return nil }
      let index = Int32(state.findings.count)
      state.indices[provenance] = index
      state.findings.append(nil)
      state.carried.append(nil)
      return index
    }
  }

  /// The finding of the step at an index; nil where that is not known yet.
  func finding(at index: Int32) -> StepFinding? { state.withLock { $0.findings[Int(index)] } }

  /// Keeps the finding of the step at an index.
  func keep(_ finding: StepFinding, at index: Int32) {
    state.withLock { $0.findings[Int(index)] = finding }
  }

  /// The values that can have been carried on from the step at an index; nil where not known yet.
  func carried(from index: Int32) -> CarriedValue? { state.withLock { $0.carried[Int(index)] } }

  /// Keeps the values that can have been carried on from the step at an index.
  func keep(_ carried: CarriedValue, at index: Int32) {
    state.withLock { $0.carried[Int(index)] = carried }
  }
}
