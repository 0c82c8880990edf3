package import Rubrics

/// The submissions in a folder that is looked at time and again while a person decides about them.
package struct ClassFolder: Sendable {
  private let folder: String
  private let rubric: Rubric
  private let limits: SubmissionLimits
  /// The files that lie in the folder and are no submissions.
  private let others: [String]

  /// - Parameter others: paths of files that are never submissions.
  package init(
    _ folder: String, by rubric: Rubric, limits: SubmissionLimits, besides others: [String]
  ) {
    (self.folder, self.rubric, self.limits, self.others) = (folder, rubric, limits, others)
  }

  /// All submissions that are there now, and what was passed over.
  /// - Throws: `RunFailure` where the folder is not there or cannot be walked.
  package func submissions() throws(RunFailure) -> (submissions: [Submission], notices: [String]) {
    let working = FilePath.workingFolder
    let former = others.map { path in
      (working?.appending(FilePath(path)) ?? FilePath(path)).normalised
    }
    var search = SubmissionSearch(
      limits: limits, reports: Set(former), policy: rubric.handIn, isForOnePath: true,
      tellsReports: false)
    try search.add(folder)
    let submissions = Array(search.submissions())
    return (submissions, search.notices + (search.untimedNotice.map { [$0] } ?? []))
  }
}
