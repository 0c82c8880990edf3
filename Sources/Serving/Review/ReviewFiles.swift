package import Grading
internal import Reports

/// The files of a class that is decided about.
package struct ReviewFiles: Sendable {
  package let rubric: String
  package let secretFile: String?
  /// Where the answers are.
  package let folder: String
  /// Where decisions are written.
  package let decisions: String
  /// What a course system exported, and where it is written filled in; nil where there is none.
  package let gradebook: (source: GradebookSource, output: String)?

  /// - Parameter decisions: nil for `overrides.yaml` in the folder.
  package init(
    rubric: String, secretFile: String?, folder: String, decisions: String?,
    gradebook: (source: GradebookSource, output: String)?
  ) {
    self.rubric = rubric
    self.secretFile = secretFile
    self.folder = folder
    let slash = folder.hasSuffix("/") ? "" : "/"
    self.decisions = decisions ?? "\(folder)\(slash)overrides.yaml"
    self.gradebook = gradebook
  }

  /// What is never a submission, wherever it lies.
  var notSubmissions: [String] {
    [decisions, rubric] + (gradebook.map { [$0.source.file, $0.output] } ?? [])
  }

  /// Fills the gradebook in by a run of `grade`, which says on standard error who is missing from it.
  ///
  /// - Returns: the name of the file written and its bytes; nil where there is no gradebook.
  /// - Throws: `RunFailure` or `ReportError` where it cannot be filled in.
  func filledGradebook(
    limits: SubmissionLimits
  ) throws -> (name: String, bytes: [UInt8])? {
    guard let gradebook else { return nil }
    let plan = ReportPlan(
      requests: [.init(.gradebook, to: gradebook.output)], dialect: .common,
      revealsReference: false, runTime: .now, gradebook: gradebook.source)
    let run = GradingRun(
      rubric: rubric, secretFile: secretFile, paths: [folder], reports: plan, jobs: nil,
      failUnder: nil, overrides: InputFile.isThere(decisions) ? decisions : nil, limits: limits,
      isQuiet: true, showsProgress: false)
    _ = try run.run()
    let name = gradebook.output.split(separator: "/").last.map(String.init) ?? "gradebook.csv"
    return (name, try InputFile.bytes(of: gradebook.output, expected: "a gradebook"))
  }
}
