internal import Rubrics

/// A course system's record of when something was handed in.
enum HandInTime: Sendable {
  case unknown
  /// Whether that was late, with no time told.
  case flag(late: Bool)
  case at(DateTime)
}

extension HandInPolicy {
  /// The days begun that something is late, one where a flag alone says so; nil where nothing
  /// tells.
  func daysLate(_ time: HandInTime) -> Int? {
    switch time {
    case .unknown: nil
    case .flag(let late): late ? 1 : 0
    case .at(let time): daysLate(at: time)
    }
  }
}
