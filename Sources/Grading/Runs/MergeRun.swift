internal import Marking
internal import Reports
internal import Rubrics

/// One `merge`: the JSON Lines of shards joined into one set of reports.
package struct MergeRun: Sendable {
  package var rubric: String
  package var parts: [String]
  package var reports: ReportPlan
  package var jobs: Int?
  package var isQuiet: Bool

  package init(
    rubric: String, parts: [String], reports: ReportPlan, jobs: Int?, isQuiet: Bool
  ) {
    self.rubric = rubric
    self.parts = parts
    self.reports = reports
    self.jobs = jobs
    self.isQuiet = isQuiet
  }

  /// Writes the reports of all parts together.
  /// - Throws: `RunFailure` where a part is of another rubric, stands there twice or is missing,
  ///   and as `grade` does.
  package func run() throws -> ExitStatus {
    let rubric = try Rubric.load(rubric, drawsNumbers: false)
    var plan = reports
    try OverwrittenFiles(by: plan, for: []).refuse(
      [.init(path: FilePath(self.rubric), what: "the rubric")]
        + parts.map { .init(path: FilePath($0), what: "a part") })
    let parts = try RecordedParts(
      parts, by: rubric, needsReference: plan.revealsReference)
    if let began = parts.began { plan.runTime = RunTime(seconds: began) }
    let tally = try plan.reports(by: rubric, of: parts.lines.map { $0.id[...] }).feed(
      Tally(of: rubric), count: parts.lines.count, jobs: jobs ?? Processors.count,
      progress: { _ in }
    ) { try parts.mark(at: $0) }
    if !isQuiet { try plan.conclude(tally) }
    // As where one run of the class had found nothing to mark.
    return parts.lines.isEmpty ? .someUnreadable : tally.status(failUnder: nil)
  }
}
