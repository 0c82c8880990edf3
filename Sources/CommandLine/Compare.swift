internal import ArgumentParser
internal import CommandOptions
internal import Grading

/// `gradus compare`: two runs side by side.
struct Compare: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Shows whose points moved between two runs, at which steps and why.",
    discussion: """
      Compares the JSON Lines of two runs, such as those before and after a change of the rubric. \
      Exits with 0 whether or not anything moved.

      EXAMPLE
        gradus compare before.jsonl after.jsonl
        gradus compare --format csv before.jsonl after.jsonl > moved.csv
      """)

  @Option(help: "How the comparison is written.")
  var format = ComparisonFormat.text

  @Argument(help: "The earlier run, as --jsonl wrote it.", completion: .file())
  var old: String

  @Argument(help: "The later run.", completion: .file())
  var new: String

  func run() throws {
    let status = try endingAsFailure {
      try ComparisonRun(old: old, new: new, format: format).run()
    }
    throw ExitCode(status.rawValue)
  }
}
