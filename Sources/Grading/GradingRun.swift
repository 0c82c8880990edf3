internal import Marking
internal import Reports
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
  /// The file with a person's decisions.
  package var overrides: String?
  package var limits: SubmissionLimits
  package var isQuiet: Bool
  package var showsProgress: Bool

  package init(
    rubric: String, paths: [String], reports: ReportPlan, jobs: Int?, failUnder: Double?,
    overrides: String? = nil, limits: SubmissionLimits, isQuiet: Bool, showsProgress: Bool
  ) {
    self.rubric = rubric
    self.paths = paths
    self.reports = reports
    self.jobs = jobs
    self.failUnder = failUnder
    self.overrides = overrides
    self.limits = limits
    self.isQuiet = isQuiet
    self.showsProgress = showsProgress
  }

  /// Grades all there is and says how it went.
  /// - Throws: `RunFailure` where the rubric is invalid, an input is missing or a report cannot be written.
  package func run() async throws -> ExitStatus {
    let rubric = try Rubric.load(rubric)
    try reports.refuseOverwriting(inputs)
    let overrides = try overrides.map { try Overrides.load($0) } ?? Overrides()
    var submissions = try findSubmissions()
    overrides.submissions.subtracting(submissions.map(\.id)).sorted().forEach { id in
      StandardStream.say("\(printable(id)): decided about in the overrides, but not handed in")
    }
    if reports.shard != .whole {
      submissions = Array(submissions[reports.shard.range(of: submissions.count)])
    }
    let grader = Grader(marker: Marker(rubric: rubric), limits: limits, overrides: overrides)
    let progress = ProgressLine(total: submissions.count, isShown: showsProgress && !isQuiet)
    let tally = try await grader.grade(
      submissions, jobs: jobs ?? Processors.count, into: try reports.reports(by: rubric),
      progress: progress.show)
    progress.clear()
    if !isQuiet { try reports.conclude(tally) }
    return tally.status(failUnder: failUnder)
  }

  /// The files that the person named, which no report may overwrite.
  private var inputs: [(path: String, what: String)] {
    var inputs = [(path: rubric, what: "the rubric")]
    if let overrides { inputs.append((overrides, "the file of overrides")) }
    return inputs + paths.filter { $0 != "-" }.map { ($0, "an answer") }
  }

  private func findSubmissions() throws -> [Submission] {
    var search = SubmissionSearch(
      limits: limits, reports: reports.places(in: FilePath.workingFolder))
    for path in paths { try search.add(path) }
    search.notices.forEach(StandardStream.say)
    let submissions = search.submissions()
    if submissions.isEmpty { StandardStream.say("there is nothing to mark under the paths given") }
    return submissions
  }

}
