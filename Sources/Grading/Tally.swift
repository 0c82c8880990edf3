package import Reports
package import Rubrics

/// How a run went: the class, its lowest result and, where it is small, every result.
package struct Tally: Sendable {
  /// So many results are kept for a table; a longer one nobody reads on a terminal.
  package static let rowLimit = 40

  package private(set) var statistics: ClassStatistics
  package private(set) var lowestPercent: Double?
  /// All results, empty where there are more than the limit.
  package private(set) var rows: [SubmissionResult] = []
  /// The first few submissions that could not be read.
  package private(set) var unreadable: [String] = []

  package init(_ statistics: ClassStatistics) {
    self.statistics = statistics
  }

  package init(of rubric: Rubric) {
    self.init(
      ClassStatistics(
        steps: rubric.steps.map { ($0.name, $0.standing == .bonus ? 0 : $0.points) },
        max: rubric.points))
  }

  mutating func add(_ results: [SubmissionResult]) {
    for result in results {
      statistics.add(result)
      lowestPercent = min(lowestPercent ?? result.percent, result.percent)
      if result.error != nil, unreadable.count < 4 { unreadable.append(result.id) }
      if statistics.submissions <= Self.rowLimit { rows.append(result) } else { rows = [] }
    }
  }

  /// How the process ends, given the share in percent that every submission must reach.
  package func status(failUnder percent: Double?) -> ExitStatus {
    if statistics.unreadable > 0 { return .someUnreadable }
    if let percent, let lowestPercent, lowestPercent < percent { return .notRight }
    return .done
  }
}
