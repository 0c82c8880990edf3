internal import ArgumentParser
internal import Grading

/// `gradus lint`: checks rubrics.
struct Lint: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Checks rubrics and prints each fault with its place.",
    discussion: """
      EXAMPLE
        gradus lint Rubrics/backprop-by-hand.yaml
      """)

  @OptionGroup var student: StudentOption

  @Argument(help: "Rubric files.")
  var rubric: [String]

  func run() async throws {
    let status = try await endingAsFailure {
      try RubricCheck(paths: rubric, student: student.student).run()
    }
    throw ExitCode(status.rawValue)
  }
}
