internal import ArgumentParser
internal import CommandOptions
internal import Grading

/// `gradus lint`: checks rubrics.
struct Lint: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Checks rubrics and prints each fault with its place and what to do about it.",
    discussion: """
      An error keeps the rubric from being used: the exit status is 65. A warning is a thing that is
      lawful but hardly meant: the exit status stays 0, or is 65 with '--strict'.
      Documentation/Lint.md lists what is looked for.

      EXAMPLE
        gradus lint Rubrics/backprop-by-hand.yaml
        gradus lint --strict Rubrics/*.yaml
        gradus lint --expand Rubrics/three-layer-relu.yaml
      """)

  @Flag(help: "Print each rubric with the steps that its 'network:' stands for.")
  var expand = false

  @Flag(help: "Hold warnings for errors.")
  var strict = false

  @Option(help: "How faults are told; 'sarif' is what code hosts show beside a change.")
  var format = RubricCheck.Format.text

  @OptionGroup var student: StudentOption
  @OptionGroup var secret: SecretOption

  @Argument(help: "Rubric files.", completion: .file(extensions: ["yaml", "yml"]))
  var rubric: [String]

  func run() throws {
    let status = try endingAsFailure {
      expand
        ? try RubricExpansion(paths: rubric).run()
        : try RubricCheck(
          paths: rubric, student: student.student, secretFile: secret.secretFile,
          isStrict: strict, format: format
        ).run()
    }
    throw ExitCode(status.rawValue)
  }
}
