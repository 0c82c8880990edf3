package import Reports
package import Rubrics

/// How a run went: the class, its lowest result and, where it is small, every result.
package struct Tally: Sendable {
  /// At most this number of results is kept for the table; of a larger class those that need a
  /// look.
  package static let rowLimit = 40

  package private(set) var statistics: ClassStatistics
  /// The lowest share of the points, in percent; `lowestRead` that of those that could be read.
  package private(set) var lowestPercent: Double?
  package private(set) var lowestRead: Double?
  /// All results of a small class, of a larger one the first that need a look.
  package private(set) var rows: [SubmissionResult] = []
  /// How many results need a look.
  package private(set) var lookedFor = 0
  /// The first few submissions that could not be read.
  package private(set) var unreadable: [String] = []

  package init(_ statistics: ClassStatistics) {
    self.statistics = statistics
  }

  package init(of rubric: Rubric) {
    self.init(
      ClassStatistics(
        steps: rubric.steps.map { ($0.name, $0.requirement == .bonus ? 0 : $0.points) },
        max: rubric.points))
  }

  package mutating func add(_ results: [SubmissionResult]) {
    for result in results {
      statistics.add(result)
      lowestPercent = min(lowestPercent ?? result.percent, result.percent)
      if result.error == nil { lowestRead = min(lowestRead ?? result.percent, result.percent) }
      if result.error != nil, unreadable.count < 4 { unreadable.append(result.id) }
      if result.isToBeListed { lookedFor += 1 }
      keep(result)
    }
  }

  /// Whether the table has only the results that need a look.
  package var isCut: Bool { statistics.submissions > Self.rowLimit }

  private mutating func keep(_ result: SubmissionResult) {
    if statistics.submissions == Self.rowLimit + 1 { rows.removeAll { !$0.isToBeListed } }
    if rows.count < Self.rowLimit, !isCut || result.isToBeListed { rows.append(result) }
  }

  /// How the process ends, given the share in percent that every submission must reach.
  /// - Parameter toleratesUnreadable: whether those that could not be read count for nothing here.
  package func status(
    failUnder percent: Double?, toleratesUnreadable: Bool = false
  ) -> ExitStatus {
    if statistics.unreadable > 0, !toleratesUnreadable { return .someUnreadable }
    let lowest = toleratesUnreadable ? lowestRead : lowestPercent
    if let percent, let lowest, lowest < percent { return .notRight }
    return .done
  }
}
