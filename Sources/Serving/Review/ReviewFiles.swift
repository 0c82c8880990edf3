package import Grading
internal import Marking
internal import Reports
internal import Rubrics

/// The files of a class that is decided about.
package struct ReviewFiles: Sendable {
  package let rubric: String
  package let secretFile: String?
  /// The folder of the answers.
  package let folder: String
  /// The file that decisions are written to.
  package let decisions: String
  /// A course system's gradebook, and the path it is written to filled in; nil where there is none.
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

  /// The files that are never submissions, wherever they lie.
  var notSubmissions: [String] {
    [decisions, rubric] + (gradebook.map { [$0.source.file, $0.output] } ?? [])
  }

  /// - Throws: `RunFailure` where the gradebook named cannot be filled in, or would be written over
  ///   what is read.
  func checkGradebook(by rubric: Rubric) throws(RunFailure) {
    guard let gradebook else { return }
    let key = secretFile.map { [($0, "the key")] } ?? []
    try gradebook.source.check(
      writingTo: gradebook.output, by: rubric,
      besides: [(self.rubric, "the rubric"), (decisions, "the file of decisions")] + key)
  }

  /// Fills the gradebook in and writes it; nil where none is named.
  ///
  /// - Throws: `RunFailure` where it cannot be filled in, `ReportError` where it cannot be written.
  func fillGradebook(
    by marks: [SubmissionMark], of rubric: Rubric
  ) throws -> ClassReview.FilledGradebook? {
    guard let gradebook else { return nil }
    let filled = try gradebook.source.filled(by: marks, of: rubric)
    let file = try ReportFile(inPlaceOf: gradebook.output)
    try file.write(filled.bytes)
    try file.finish()
    return .init(
      name: gradebook.output.split(separator: "/").last.map(String.init) ?? "gradebook.csv",
      notices: filled.notices)
  }
}
