internal import Marking
internal import Reports
internal import Rubrics

/// One `check` from the file to the exit status.
package struct CheckRun: Sendable {
  private let rubric: String
  private let file: String
  private let student: String?
  private let revealsReference: Bool
  private let limits: SubmissionLimits

  package init(
    rubric: String, file: String, student: String? = nil, revealsReference: Bool,
    limits: SubmissionLimits
  ) {
    self.rubric = rubric
    self.file = file
    self.student = student
    self.revealsReference = revealsReference
    self.limits = limits
  }

  /// Marks the answer and prints what was found of each step.
  /// - Throws: `RunFailure` where the rubric is invalid or the file is missing.
  package func run() throws -> ExitStatus {
    let rubric = try Rubric.load(rubric, student: student)
    let submission = try findSubmission()
    let mark = try Grader(marker: Marker(rubric: rubric), limits: limits).mark(submission)
    if let error = mark.error {
      StandardStream.say("\(printable(submission.file)): \(printable(error))")
      return .someUnreadable
    }
    try StandardStream.output.write(view(of: mark))
    return mark.steps.allSatisfy(\.passes) ? .done : .notRight
  }

  private func findSubmission() throws -> Submission {
    if file != "-", Folder.kind(of: FilePath(file), followingLinks: true) == .folder {
      throw RunFailure(
        .usage, "\(printable(file)): is a folder; expected one answer, or use 'gradus grade'")
    }
    var search = SubmissionSearch(limits: limits)
    try search.add(file)
    guard let submission = search.submissions().first else {
      throw RunFailure(.missingInput, "\(printable(file)): nothing to check")
    }
    return submission
  }

  private func view(of mark: SubmissionMark) -> String {
    TerminalView(
      isColoured: StandardStream.output.isColoured, revealsReference: revealsReference
    ).render(mark)
  }
}
