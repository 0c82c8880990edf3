internal import Marking
internal import Rubrics

/// One `grade` from the paths to the exit status.
package struct GradingRun: Sendable {
  package var rubric: String
  package var paths: [String]
  package var reports: ReportPlan
  /// Threads to mark on; nil for all cores.
  package var jobs: Int?
  /// The share of the points in percent that every submission must reach.
  package var failUnder: Double?
  package var limits: SubmissionLimits
  package var isQuiet: Bool
  package var showsProgress: Bool

  package init(
    rubric: String, paths: [String], reports: ReportPlan, jobs: Int?, failUnder: Double?,
    limits: SubmissionLimits, isQuiet: Bool, showsProgress: Bool
  ) {
    self.rubric = rubric
    self.paths = paths
    self.reports = reports
    self.jobs = jobs
    self.failUnder = failUnder
    self.limits = limits
    self.isQuiet = isQuiet
    self.showsProgress = showsProgress
  }

  /// Grades all there is and says how it went.
  /// - Throws: `RunFailure` where the rubric is invalid, an input is missing or a report cannot be written.
  package func run() async throws -> ExitStatus {
    let rubric = try Rubric.load(rubric)
    let submissions = try findSubmissions()
    let grader = Grader(marker: Marker(rubric: rubric), limits: limits)
    let progress = ProgressLine(total: submissions.count, isShown: showsProgress && !isQuiet)
    let tally = try await grader.grade(
      submissions, jobs: jobs ?? Processors.count, into: reports.reports(by: rubric),
      progress: progress.show)
    progress.clear()
    try conclude(tally)
    return tally.status(failUnder: failUnder)
  }

  private func findSubmissions() throws -> [Submission] {
    var search = SubmissionSearch(limits: limits)
    for path in paths { try search.add(path) }
    search.notices.forEach(StandardStream.say)
    return search.submissions()
  }

  /// A table where nothing else was asked for, a line where reports tell the rest.
  private func conclude(_ tally: Tally) throws {
    if isQuiet { return }
    if !reports.requests.isEmpty { return StandardStream.say(tally.summary) }
    let table = tally.rows.isEmpty ? "" : tally.table + "\n"
    try StandardStream.output.write(table + tally.summary + "\n")
  }
}
