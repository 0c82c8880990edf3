internal import ArgumentParser
internal import Grading

/// `gradus grade`: marks every submission under the paths and writes the reports asked for.
struct Grade: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Marks every submission under the paths and writes the reports asked for.",
    discussion: """
      Without a report, a short table is printed.

      EXAMPLE
        gradus grade -r Rubrics/backprop-by-hand.yaml --junit report.xml --csv points.csv answers/
      """)

  @OptionGroup var rubric: RubricOption
  @OptionGroup var reports: ReportOptions

  @Option(help: ArgumentHelp("Threads to mark on. (default: all cores)", valueName: "n"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "Exit with 1 where a submission earns less than this share of the points.",
      valueName: "percent"))
  var failUnder: Double?

  @Option(help: "Whether to say on standard error how far the run is.")
  var progress = Progress.auto

  @Flag(help: "Say nothing but errors on standard error, and print no table.")
  var quiet = false

  @OptionGroup var limits: LimitOptions

  @Argument(help: "Answer files, folders of them, or '-' for standard input.")
  var path: [String]

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs is \(jobs); expected 1 or more") }
    if let failUnder, !(0...100).contains(failUnder) {
      throw ValidationError("--fail-under is \(failUnder); expected a share from 0 to 100")
    }
    if let conflict = reports.conflict { throw ValidationError(conflict) }
  }

  func run() async throws {
    let status = try await endingAsFailure {
      try await GradingRun(
        rubric: rubric.rubric, paths: path, reports: try reports.plan(), jobs: jobs,
        failUnder: failUnder, limits: limits.limits, isQuiet: quiet,
        showsProgress: progress == .always
          || progress == .auto && StandardStream.error.isTerminal
      ).run()
    }
    throw ExitCode(status.rawValue)
  }
}

/// The reports to be written.
struct ReportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "JUnit XML; a path that ends in '/' gets a file a submission.", valueName: "file"))
  var junit: String?

  @Option(help: "Which readers the JUnit XML is for: people's tools or strict schemas.")
  var junitDialect = ReportPlan.Dialect.common

  @Option(help: ArgumentHelp("JSON Lines: every mark, an object a submission.", valueName: "file"))
  var jsonl: String?

  @Option(help: ArgumentHelp("CSV: points, a row a submission.", valueName: "file"))
  var csv: String?

  @Option(help: ArgumentHelp("Markdown: a summary for a job page.", valueName: "file"))
  var markdown: String?

  @Option(help: "Whether reports show the reference values; 'never' for what students can see.")
  var reveal = Reveal.always

  private var requests: [ReportPlan.Request] {
    let named: [(ReportPlan.Kind, String?)] = [
      (.junit, junit), (.jsonl, jsonl), (.csv, csv), (.markdown, markdown),
    ]
    return named.compactMap { kind, file in file.map { ReportPlan.Request(kind, to: $0) } }
  }

  var conflict: String? { ReportPlan.conflict(among: requests) }

  func plan() throws -> ReportPlan {
    ReportPlan(
      requests: requests, dialect: junitDialect, revealsReference: reveal == .always,
      runTime: try RunTime.begin())
  }
}
