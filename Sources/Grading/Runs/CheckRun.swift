internal import Languages
internal import Marking
internal import Reports
internal import Rubrics
internal import Solutions

/// One `check` from the file to the exit status.
package struct CheckRun: Sendable {
  private let rubric: String
  private let file: String
  private let student: String?
  private let secretFile: String?
  private let revealsReference: Bool
  private let hintCount: Int
  private let limits: SubmissionLimits

  package init(
    rubric: String, file: String, student: String? = nil, secretFile: String? = nil,
    revealsReference: Bool,
    hintCount: Int = 0, limits: SubmissionLimits
  ) {
    self.rubric = rubric
    self.file = file
    self.student = student
    self.secretFile = secretFile
    self.revealsReference = revealsReference
    self.hintCount = hintCount
    self.limits = limits
  }

  /// Marks the answer and prints what was found of each step.
  /// - Throws: `RunFailure` where the rubric is invalid or the file is missing.
  package func run() throws -> ExitStatus {
    let rubric = try Rubric.load(rubric, student: student, secretFile: secretFile)
    let submission = try SubmissionSearch.submissions(
      of: file, limits: limits, expected: "one answer, or use 'gradus grade'")[0]
    let mark = try Grader(marker: Marker(rubric: rubric), limits: limits).mark(submission)
    if let error = mark.error {
      StandardStream.say("\(printable(submission.file)): \(printable(error))")
      return .someUnreadable
    }
    mark.notices.forEach(StandardStream.say)
    if let student, let other = mark.formStudent, other != student {
      StandardStream.say(printable("\(rubric.language("Form made for")): \(other)"))
    }
    try StandardStream.output.write(view(of: mark, by: rubric))
    return mark.steps.allSatisfy(\.passes) ? .done : .notRight
  }

  private func view(of mark: SubmissionMark, by rubric: Rubric) -> String {
    let hints = Dictionary(
      rubric.steps.map { ($0.name, $0.hints) }, uniquingKeysWith: { first, _ in first })
    let working = revealsReference ? OwnWorking(of: rubric) : nil
    return TerminalView(
      isColoured: StandardStream.output.isColoured, revealsReference: revealsReference,
      hints: hints, hintCount: hintCount, language: rubric.language,
      ownWorking: { working?.line(forStep: $1, of: $0, in: rubric.language) }
    ).render(mark)
  }
}
