internal import ArgumentParser
internal import CommandOptions
internal import Grading

/// `gradus check`: marks one submission on the terminal.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Marks one answer on the terminal, with hints and without giving the answers away.",
    discussion: """
      Exits with 1 where a step is not right.

      EXAMPLE
        gradus check -r Rubrics/backprop-by-hand.yaml my-answer.md
        gradus check -r Rubrics/variants.yaml --student s001 my-answer.md
      """)

  @OptionGroup var rubric: RubricOption
  @OptionGroup var student: StudentOption
  @OptionGroup var secret: SecretOption

  @Option(help: "Whether to show the reference values.")
  var reveal = Reveal.never

  @Option(help: "How many hints of the course to show under each step that is not right.")
  var hints = 0

  @OptionGroup var limits: LimitOptions

  @Argument(help: "The answer, or '-' for standard input.", completion: .file())
  var file: String

  func validate() throws {
    if hints < 0 { throw ValidationError("found --hints \(hints), expected 0 or more") }
  }

  func run() throws {
    let status = try endingAsFailure {
      try CheckRun(
        rubric: rubric.rubric, file: file, student: student.student,
        secretFile: secret.secretFile,
        revealsReference: reveal == .always, hintCount: hints, limits: limits.limits
      ).run()
    }
    throw ExitCode(status.rawValue)
  }
}
