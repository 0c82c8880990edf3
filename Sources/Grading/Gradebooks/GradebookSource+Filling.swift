package import Marking
internal import Reports
package import Rubrics

extension GradebookSource {
  /// The gradebook with the points of a class.
  ///
  /// - Returns: the file's bytes, and remarks for the person: students on one side only,
  ///   overwritten points.
  /// - Throws: `RunFailure` where the file is missing, is no gradebook or has no such column.
  package func filled(
    by marks: [SubmissionMark], of rubric: Rubric
  ) throws(RunFailure) -> (bytes: [UInt8], notices: [String]) {
    var filling = try GradebookFilling(self, rubric: rubric)
    for mark in marks {
      filling.add(
        SubmissionResult(mark),
        feedback: filling.takesFeedback ? PlainFeedback.text(of: mark, in: rubric.language) : nil)
    }
    let bytes = filling.finish()
    return (bytes, filling.notices)
  }

  /// Refuses to write the filled gradebook over what is read.
  ///
  /// - Parameter inputs: what is read, each with what it is, as in `the rubric`.
  /// - Throws: `RunFailure` where one of them is the output, or the file is no gradebook.
  package func check(
    writingTo output: String, by rubric: Rubric, besides inputs: [(path: String, what: String)]
  ) throws(RunFailure) {
    _ = try GradebookFilling(self, rubric: rubric)
    let plan = ReportPlan(
      requests: [.init(.gradebook, to: output)], dialect: .common, revealsReference: false,
      runTime: .now)
    let all = inputs + [(file, "the gradebook to be filled in")]
    try OverwrittenFiles(by: plan, for: [String]()).refuse(
      all.map { OverwrittenFiles.Input(path: FilePath($0.path), what: $0.what) })
  }
}
