internal import ArgumentParser
internal import CommandOptions
internal import Grading

/// `gradus read`: what was read of an answer.
struct Read: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract:
      "Prints what was read of an answer, and each line with numbers that was not understood.",
    discussion: """
      Each statement stands with its place, its name, its values and the step of the rubric that it is. 'own' is a quantity
      that the rubric does not ask for, 'working' a formula without a value. Nothing is marked. JSON is an object a file, a
      line each. Exits with 3 where a file could not be read.

      EXAMPLE
        gradus read -r Rubrics/backprop-by-hand.yaml my-answer.md
        gradus read --format json answers/s001.md answers/s002.md
      """)

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The rubric whose names and shapes are looked for.", valueName: "file"),
    completion: .file())
  var rubric: String?

  @OptionGroup var student: StudentOption
  @OptionGroup var secret: SecretOption

  @Option(help: "How it is written.")
  var format = ReadRun.Format.text

  @OptionGroup var limits: LimitOptions

  @Argument(help: "The answers; '-' is standard input.", completion: .file())
  var files: [String]

  func run() throws {
    let status = try endingAsFailure {
      try ReadRun(
        rubric: rubric, student: student.student, secretFile: secret.secretFile,
        files: files, format: format,
        limits: limits.limits
      ).run()
    }
    throw ExitCode(status.rawValue)
  }
}

extension ReadRun.Format: ExpressibleByArgument {}
