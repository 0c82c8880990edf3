internal import ArgumentParser
internal import Grading

/// `gradus solve`: prints the worked reference solution.
struct Solve: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Prints the worked reference solution.",
    discussion: """
      EXAMPLE
        gradus solve -r Rubrics/backprop-by-hand.yaml --format markdown > solution.md
      """)

  @OptionGroup var rubric: RubricOption

  @Option(help: "How it is written; 'json' has every digit.")
  var format = Solution.Format.text

  func run() async throws {
    try await endingAsFailure {
      try StandardStream.output.write(Solution.load(rubric.rubric).written(as: format))
    }
  }
}
