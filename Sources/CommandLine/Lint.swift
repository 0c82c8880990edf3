internal import ArgumentParser
internal import Grading

/// `gradus lint`: checks rubrics.
struct Lint: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks rubrics and prints each fault with its place.",
    discussion: """
      EXAMPLE
        gradus lint Rubrics/backprop-by-hand.yaml
        gradus lint --expand Rubrics/three-layer-relu.yaml
      """)

  @Flag(help: "Print each rubric with the steps that its 'network:' stands for.")
  var expand = false

  @OptionGroup var student: StudentOption

  @Argument(help: "Rubric files.")
  var rubric: [String]

  func run() async throws {
    let status = try await endingAsFailure {
      expand
        ? try RubricExpansion(paths: rubric).run()
        : try RubricCheck(paths: rubric, student: student.student).run()
    }
    throw ExitCode(status.rawValue)
  }
}
