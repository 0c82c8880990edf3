internal import Marking

/// What is kept of a submission once its reports are made.
package struct SubmissionResult: Sendable {
  package let id: String
  package let points: Double
  package let max: Double
  package let firstError: String?
  package let error: String?

  init(_ mark: SubmissionMark) {
    id = mark.submission
    points = mark.points
    max = mark.max
    firstError = mark.firstError
    error = mark.error
  }

  /// The share of the points in percent; everything where there was nothing to earn.
  package var percent: Double { max > 0 ? points / max * 100 : 100 }
}

/// The counts of a run and its lowest result.
package struct Tally: Sendable {
  /// So many results are kept for a table; a longer one nobody reads on a terminal.
  package static let rowLimit = 40

  package private(set) var submissions = 0
  package private(set) var unreadable = 0
  /// Submissions that earned every point.
  package private(set) var full = 0
  package private(set) var points = 0.0
  package private(set) var lowestPercent: Double?
  /// All results, empty where there are more than the limit.
  package private(set) var rows: [SubmissionResult] = []

  package init() {}

  mutating func add(_ results: [SubmissionResult]) {
    for result in results {
      submissions += 1
      if result.error != nil { unreadable += 1 }
      if result.error == nil && result.points >= result.max { full += 1 }
      points += result.points
      lowestPercent = min(lowestPercent ?? result.percent, result.percent)
      if submissions <= Self.rowLimit { rows.append(result) } else { rows = [] }
    }
  }

  /// How the process ends, given the share in percent that every submission must reach.
  package func status(failUnder percent: Double?) -> ExitStatus {
    if unreadable > 0 { return .someUnreadable }
    if let percent, let lowestPercent, lowestPercent < percent { return .notRight }
    return .done
  }
}
