internal import ArgumentParser
internal import CommandOptions
internal import Grading
internal import Reports

/// `gradus merge`: the parts of a run joined.
struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Joins the JSON Lines of shards into one set of reports.",
    discussion: """
      The reports are those of one run over everything, byte for byte. Parts of another rubric are refused, as are \
      parts given twice and parts that are missing.

      EXAMPLE
        gradus grade -r rubric.yaml --shard 1/2 --jsonl part-1.jsonl answers/
        gradus grade -r rubric.yaml --shard 2/2 --jsonl part-2.jsonl answers/
        gradus merge -r rubric.yaml --junit report.xml --csv points.csv part-1.jsonl part-2.jsonl
      """)

  @OptionGroup var rubric: RubricOption
  @OptionGroup var reports: ReportOptions

  @Option(help: ArgumentHelp("Threads to write on. (default: all cores)", valueName: "n"))
  var jobs: Int?

  @Flag(help: "Say nothing but errors on standard error, and print no table.")
  var quiet = false

  @Argument(help: "The JSON Lines of the parts.", completion: .file())
  var part: [String]

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs is \(jobs); expected 1 or more") }
  }

  func run() throws {
    let status = try endingAsFailure {
      try MergeRun(
        rubric: rubric.rubric, parts: part, reports: try reports.plan(), jobs: jobs, isQuiet: quiet
      ).run()
    }
    throw ExitCode(status.rawValue)
  }
}
