package import Forms
internal import Reports
internal import Rubrics

/// One `form`: an answer sheet to fill in.
package struct FormRun: Sendable {
  private let rubric: String
  private let student: String?
  private let secretFile: String?
  private let format: AnswerForm.Format
  private let output: String

  /// - Parameter output: where it goes; `-` is standard output.
  package init(
    rubric: String, student: String?, secretFile: String?, format: AnswerForm.Format,
    output: String
  ) {
    self.rubric = rubric
    self.student = student
    self.secretFile = secretFile
    self.format = format
    self.output = output
  }

  /// Writes the form.
  /// - Throws: `RunFailure` where the rubric is invalid, nobody is named whose numbers are meant,
  ///   the notation cannot hold the form, or it cannot be written.
  package func run() throws {
    let form = try AnswerForm.load(rubric, student: student, secretFile: secretFile)
    try refuseOutput()
    let bytes: [UInt8]
    do throws(FormError) {
      bytes = try form.bytes(as: format)
    } catch {
      throw RunFailure(.usage, "\(printable(rubric)): \(printable(error.description))")
    }
    if output == "-" { return try StandardStream.output.write(bytes) }
    try ReportSet.writing {
      let file = try ReportFile(output)
      try file.write(bytes)
      try file.finish()
    }
  }

  private func refuseOutput() throws(RunFailure) {
    if output == "-" {
      guard format == .pdf, StandardStream.output.isTerminal else { return }
      throw RunFailure(
        .usage, "a PDF is nothing for a terminal; name a file for it with --output FILE")
    }
    for (path, what) in [(rubric, "the rubric"), (secretFile ?? "", "the key")] {
      guard let input = FileIdentity(file: FilePath(path)),
        input == FileIdentity(file: FilePath(output))
      else { continue }
      throw RunFailure(
        .usage, "--output \(printable(output)) is \(what) itself; give the form a file of its own")
    }
  }
}

extension AnswerForm {
  /// The form of a rubric file, with the numbers of one student where they are drawn.
  /// - Throws: `RunFailure` where the file is missing or invalid, or nobody is named.
  package static func load(
    _ path: String, student: String? = nil, secretFile: String? = nil
  ) throws(RunFailure) -> AnswerForm {
    AnswerForm(
      try Rubric.load(path, student: student, secretFile: secretFile), student: student)
  }
}
