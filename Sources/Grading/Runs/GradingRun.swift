internal import Encodings
internal import Marking
internal import Reports
internal import Rubrics

/// One `grade` from the paths to the exit status.
package struct GradingRun: Sendable {
  package var rubric: String
  /// The file with the key that numbers are drawn by.
  package var secretFile: String?
  package var paths: [String]
  package var reports: ReportPlan
  /// Threads to mark on; nil for all cores.
  package var jobs: Int?
  /// The share of the points in percent that every submission must reach.
  package var failUnder: Double?
  /// The file with a person's decisions.
  package var overrides: String?
  package var limits: SubmissionLimits
  /// Whether to go on where an interrupted run ended.
  package var resumes: Bool
  package var isQuiet: Bool
  /// Whether reports leave the students' names out.
  package var isAnonymous = false
  /// Whether a submission that could not be read has no say in how the process ends.
  package var toleratesUnreadable = false
  package var showsProgress: Bool

  package init(
    rubric: String, secretFile: String? = nil, paths: [String], reports: ReportPlan, jobs: Int?,
    failUnder: Double?,
    overrides: String? = nil, limits: SubmissionLimits, resumes: Bool = false, isQuiet: Bool,
    showsProgress: Bool
  ) {
    self.rubric = rubric
    self.secretFile = secretFile
    self.paths = paths
    self.reports = reports
    self.jobs = jobs
    self.failUnder = failUnder
    self.overrides = overrides
    self.limits = limits
    self.resumes = resumes
    self.isQuiet = isQuiet
    self.showsProgress = showsProgress
  }

  /// Grades all there is and says how it went.
  /// - Throws: `RunFailure` where the rubric is invalid, an input is missing or a report cannot be
  ///   written.
  package func run() throws -> ExitStatus {
    let rubric = try Rubric.load(rubric, secretFile: secretFile)
    // Its formulas are worked out while the answers are looked for: 1 % of a run.
    let marker = Meanwhile { Marker(rubric: rubric) }
    var overrides = try overrides.map { try Overrides.load($0, by: rubric) } ?? Overrides()
    let search = try search(by: rubric)
    var submissions = search.submissions()
    if submissions.isEmpty { StandardStream.say("there is nothing to mark under the paths given") }
    try refuseOverwriting(submissions, metIn: search.folders)
    overrides.assign(to: submissions)
    overrides.notices.forEach(StandardStream.say)
    let all = submissions
    if let shard = reports.shard {
      submissions = submissions.keeping(shard.range(of: submissions.count))
    }
    let grader = Grader(
      marker: marker.value, limits: limits, overrides: overrides,
      namesStudents: !isAnonymous)
    let progress = ProgressLine(total: submissions.count, isShown: showsProgress && !isQuiet)
    let tally = try grade(submissions, of: all, by: grader, progress: progress)
    progress.clear()
    // The answers that a rule fits may stand in another part, or were marked before the run was
    // interrupted.
    if reports.shard == nil, !resumes { overrides.unusedRules.forEach(StandardStream.say) }
    // Thousands of marks and values: to take them apart takes longer than to leave them to the end
    // of the process.
    _ = Unmanaged.passRetained(Kept(grader: grader))
    if !isQuiet { try reports.conclude(tally) }
    // An empty part of a class that has answers is no mistake.
    if all.isEmpty { return .someUnreadable }
    return tally.status(failUnder: failUnder, toleratesUnreadable: toleratesUnreadable)
  }

  /// Refuses reports that would overwrite anything that the run reads, met in some folders or
  /// named.
  private func refuseOverwriting(
    _ submissions: SubmissionList, metIn folders: Set<FileIdentity>
  ) throws(RunFailure) {
    var named = [OverwrittenFiles.Input(path: FilePath(rubric), what: "the rubric")]
    if let secretFile {
      named.append(.init(path: FilePath(secretFile), what: "the key"))
    }
    if let overrides {
      named.append(.init(path: FilePath(overrides), what: "the file of overrides"))
    }
    if let gradebook = reports.gradebook?.file {
      named.append(.init(path: FilePath(gradebook), what: "the gradebook to be filled in"))
    }
    named += paths.filter { $0 != "-" }.map { .init(path: FilePath($0), what: "an answer") }
    let ids = submissions.ids.lazy.map { String(decoding: $0, as: UTF8.self) }
    let files = OverwrittenFiles(by: reports, for: ids, partial: partial.map { FilePath($0) })
    try files.refuse(named)
    if files.mayLie(in: folders) {
      try files.refuse(
        submissions.lazy.flatMap(\.attempts).flatMap(\.files).compactMap { file in
          guard case .met(let path) = file.source else { return nil }
          return OverwrittenFiles.Input(path: path, what: "an answer")
        })
    }
    try reports.refuseConflicts(for: ids)
  }

  private func grade(
    _ submissions: SubmissionList, of all: SubmissionList, by grader: Grader,
    progress: ProgressLine
  ) throws -> Tally {
    let jobs = jobs ?? Processors.count
    let rubric = grader.marker.rubric
    guard let partial else {
      return try grader.grade(
        submissions, jobs: jobs, into: try reports.reports(by: rubric, of: all.ids),
        progress: progress.show)
    }
    try ReportSet.writing { try ReportFolder.make(parentOf: partial) }
    let state = try PartialRun(
      partial,
      PartialRun.Head(
        rubric: rubric.sha256, options: try optionsHash(),
        inputs: InputFingerprint.hash(of: submissions), began: reports.runTime.seconds),
      of: submissions, by: rubric)
    if !isQuiet, state.count > 0 {
      StandardStream.say("\(printable(partial)): goes on after \(state.count) submissions")
    }
    var plan = reports
    plan.runTime = RunTime(seconds: state.began)
    let reports = try plan.reports(by: rubric, of: all.ids).adding(state.entry)
    return try reports.feed(
      Tally(of: rubric), count: submissions.count, jobs: jobs, progress: progress.show
    ) { index in try state.mark(at: index) ?? (try grader.mark(submissions[index])) }
  }

  /// The path at which an unfinished run is kept; nil where it is not.
  private var partial: String? {
    guard resumes else { return nil }
    return reports.requests.first { $0.kind == .jsonl }.map { $0.destination + ".partial" }
  }

  /// Tells the options that marks depend on.
  private func optionsHash() throws(RunFailure) -> String {
    var text = "\(limits) \(reports.shard.map { "\($0.index)/\($0.count)" } ?? "")"
    if isAnonymous { text += " anonymous" }
    if let secretFile { text += SHA256.hexadecimal(of: try Rubric.secret(in: secretFile)) }
    if let overrides {
      text += SHA256.hexadecimal(
        of: try InputFile.bytes(of: overrides, expected: "a file of decisions"))
    }
    return SHA256.hexadecimal(of: Array(text.utf8))
  }

  private func search(by rubric: Rubric) throws -> SubmissionSearch {
    var former = reports.formerReports(of: rubric)
    let partial = partial.flatMap { PartialRun.isAt($0) ? $0 : nil }
    // Decisions lie beside the answers where they were made in a browser.
    for path in [partial, overrides].compactMap({ $0 }).map({ FilePath($0) }) {
      former.insert((FilePath.workingFolder?.appending(path) ?? path).normalised)
    }
    var search = SubmissionSearch(
      limits: limits, reports: former, policy: rubric.handIn, isForOnePath: paths.count == 1)
    for path in paths { try search.add(path) }
    search.notices.forEach(StandardStream.say)
    if let notice = search.untimedNotice { StandardStream.say(notice) }
    return search
  }
}

/// The objects that stay until the process ends.
private final class Kept: Sendable {
  let grader: Grader

  init(grader: Grader) { self.grader = grader }
}
