internal import Grading
internal import Synchronization

/// How often each student may ask for marks on a day.
///
/// Counted in memory; with a folder, each question is a line in a file of the day as well, which a
/// server started anew reads.
package final class AskLimit: Sendable {
  /// The number of questions that a student has a day; nil where nobody counts.
  package let daily: Int?
  /// At most this number of names is counted on a day: students type them, and they must not fill
  /// the memory.
  private static let namesLimit = 100_000

  private struct State {
    var day = -1
    var counts: [String: Int] = [:]
  }

  private let state = Mutex(State())
  private let log: AskLog?

  package init(daily: Int?, log: AskLog? = nil) {
    (self.daily, self.log) = (daily, log)
  }

  /// Counts a question.
  ///
  /// - Parameters:
  ///   - name: who asks, by name or token.
  ///   - day: days since 1970.
  /// - Returns: how many are left on the day; `nil` where this one is too many. `Int.max` where
  ///   nobody counts.
  /// - Throws: `RunFailure` where it cannot be written down; then it is not counted.
  package func take(_ name: String, onDay day: Int) throws -> Int? {
    guard let daily else { return .max }
    return try state.withLock { state in
      try begin(day, &state)
      let count = state.counts[name, default: 0]
      let isKnown = count > 0 || state.counts.count < Self.namesLimit
      guard count < daily, isKnown else { return nil }
      try log?.add(name, onDay: day)
      state.counts[name] = count + 1
      return daily - count - 1
    }
  }

  /// Takes back one that was counted and came to nothing, as a hand-in that could not be written.
  ///
  /// Of those that are written down in a file none is taken back.
  package func giveBack(_ name: String, onDay day: Int) {
    guard log == nil else { return }
    state.withLock { state in
      guard state.day == day, let count = state.counts[name] else { return }
      state.counts[name] = count - 1
    }
  }

  /// How many questions of the day are counted of a name; nil where nobody counts.
  /// - Throws: `RunFailure` where what is written down of the day cannot be read.
  package func taken(_ name: String, onDay day: Int) throws -> Int? {
    guard daily != nil else { return nil }
    return try state.withLock { state in
      try begin(day, &state)
      return state.counts[name, default: 0]
    }
  }

  private func begin(_ day: Int, _ state: inout State) throws {
    if state.day != day { state = State(day: day, counts: try log?.counts(onDay: day) ?? [:]) }
  }
}
