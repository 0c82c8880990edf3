internal import AnswerSheets
internal import Marking
internal import Reports
internal import Rubrics

/// One `read`: what was read of each file.
package struct ReadRun: Sendable {
  /// How it is written.
  package enum Format: String, CaseIterable, Sendable {
    case text, json, markdown
  }

  private let rubric: String?
  private let student: String?
  private let secretFile: String?
  private let files: [String]
  private let format: Format
  private let limits: SubmissionLimits

  package init(
    rubric: String?, student: String?, secretFile: String? = nil, files: [String], format: Format,
    limits: SubmissionLimits
  ) {
    self.rubric = rubric
    self.student = student
    self.secretFile = secretFile
    self.files = files
    self.format = format
    self.limits = limits
  }

  /// Reads every file and prints what was understood of it and what was not.
  /// - Throws: `RunFailure` where the rubric is invalid or a file is missing.
  package func run() throws -> ExitStatus {
    let marker = try rubric.map {
      Marker(
        rubric: try Rubric.load($0, student: student, secretFile: secretFile, drawsNumbers: false))
    }
    let submissions = try files.flatMap {
      try SubmissionSearch.submissions(of: $0, limits: limits, expected: "answer files")
    }
    var isWhole = true
    for (index, submission) in submissions.enumerated() {
      let reading = try FileReading(submission, by: marker, limits: limits)
      if let error = reading.error {
        isWhole = false
        if format != .json {
          StandardStream.say("\(printable(submission.file)): \(printable(error))")
          continue
        }
      }
      reading.notices.forEach(StandardStream.say)
      try StandardStream.output.write(
        written(reading, isFirst: index == 0, isOnly: submissions.count == 1))
    }
    return isWhole ? .done : .someUnreadable
  }

  private func written(_ reading: FileReading, isFirst: Bool, isOnly: Bool) -> String {
    switch format {
    case .json: reading.json
    case .text: (isFirst ? "" : "\n") + reading.text(titled: !isOnly)
    case .markdown: (isFirst ? "" : "\n") + reading.markdown
    }
  }
}
