/// A course's rules about when its students hand in, and how often.
package struct HandInPolicy: Hashable, Sendable {
  /// The attempt that counts among several.
  package enum Attempt: String, CaseIterable, Hashable, Sendable {
    case latest
    /// The one with most points after what is lost for being late, of equals the latest.
    case best
    /// The latest that is not late, else the latest.
    case latestOnTime = "latest-on-time"
  }

  /// The cost of being late.
  package enum Penalty: Hashable, Sendable {
    /// A share of the points, however late.
    case once(Double)
    /// A share for each day begun, up to a most.
    case daily(Double, atMost: Double)

    /// The share of its points that is taken off a submission so many begun days late.
    package func share(daysLate: Int) -> Double {
      guard daysLate > 0 else { return 0 }
      return switch self {
      case .once(let share): share
      case .daily(let share, let most): min(share * Double(daysLate), most)
      }
    }

    var isDaily: Bool {
      if case .daily = self { true } else { false }
    }
  }

  package var attempt = Attempt.latest
  /// Until when answers are on time, with its distance from UTC; nil where the course system's flag
  /// alone tells.
  package var due: DateTime?
  /// The seconds after `due` that are forgiven.
  package var grace = 0
  package var penalty = Penalty.once(0)

  package init() {}

  /// Whether anything here asks for the times at which answers were handed in.
  package var asksForTimes: Bool { due != nil || needsDue }

  /// Whether `due` is wanted for what else is decided here.
  var needsDue: Bool { penalty.isDaily || attempt == .latestOnTime }

  /// The days begun after the time due and the grace; nil where no time is due.
  ///
  /// A clock of unknown offset is taken to stand where `due` is told for.
  package func daysLate(at time: DateTime) -> Int? {
    guard let due else { return nil }
    let offset = due.offset ?? 0
    let seconds = time.instant(assuming: offset) - due.instant(assuming: offset) - grace
    return seconds > 0 ? (seconds + 86_399) / 86_400 : 0
  }
}
