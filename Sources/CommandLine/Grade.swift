internal import ArgumentParser
internal import CommandOptions
internal import Grading
internal import Reports

/// `gradus grade`: marks every submission under the paths and writes the reports asked for.
struct Grade: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade",
    abstract: "Marks every submission under the paths and writes the reports asked for.",
    discussion: """
      Where no report goes to standard output, a short table is printed there.

      EXAMPLE
        gradus grade -r Rubrics/backprop-by-hand.yaml --junit report.xml --csv points.csv answers/
        gradus grade -r rubric.yaml --html pages --reveal never answers/
        gradus grade -r rubric.yaml --resume --jsonl marks.jsonl --junit report.xml answers/
        gradus grade -r rubric.yaml --shard 2/8 --jsonl part-2.jsonl answers/
        gradus grade -r rubric.yaml --gradebook export.csv --gradebook-out import.csv answers/
      """)

  @OptionGroup var rubric: RubricOption
  @OptionGroup var secret: SecretOption
  @OptionGroup var reports: ReportOptions

  @Option(help: ArgumentHelp("Threads to mark on. (default: all cores)", valueName: "n"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "Exit with 1 where a submission earns less than this share of the points, from 0 to 100.",
      valueName: "percent"))
  var failUnder: Percentage?

  @Option(
    help: ArgumentHelp(
      "A person's decisions: rows of submission, step, points, reason in CSV or YAML.",
      valueName: "file"), completion: .file())
  var overrides: String?

  @Option(help: "Whether to say on standard error how far the run is.")
  var progress = Progress.auto

  @Flag(help: "Say nothing but errors on standard error, and print no table.")
  var quiet = false

  @Flag(help: "Leave the students' names out of every report, for marking blind.")
  var anonymous = false

  @Option(
    help: ArgumentHelp(
      "Mark part I of N alone, in the order of the submissions' ids; 'gradus merge' joins the JSON Lines of all parts.",
      valueName: "i/n"))
  var shard: Shard?

  @Flag(
    help: ArgumentHelp(
      "Go on where a run with the same paths and options was interrupted; needs --jsonl FILE and keeps what is marked in FILE.partial until the reports are there."
    ))
  var resume = false

  @Flag(help: "Exit with 0 or 1, not 3, where a submission could not be read.")
  var unreadableOK = false

  @OptionGroup var limits: LimitOptions

  @Argument(
    help: "Answer files, folders of them, or '-' for standard input.", completion: .file())
  var path: [String]

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs is \(jobs); expected 1 or more") }
    if resume, reports.jsonl == nil || reports.jsonl == "-" {
      throw ValidationError("--resume needs --jsonl FILE; what is marked is kept in FILE.partial")
    }
    if let share = failUnder?.value, !(0...100).contains(share) {
      throw ValidationError("--fail-under is \(share); expected a share from 0 to 100")
    }
  }

  func run() throws {
    let status = try endingAsFailure {
      var plan = try reports.plan()
      plan.shard = shard
      var run = GradingRun(
        rubric: rubric.rubric, secretFile: secret.secretFile, paths: path, reports: plan,
        jobs: jobs,
        failUnder: failUnder?.value, overrides: overrides, limits: limits.limits,
        resumes: resume, isQuiet: quiet,
        showsProgress: progress == .always
          || progress == .auto && StandardStream.error.isTerminal)
      run.isAnonymous = anonymous
      run.toleratesUnreadable = unreadableOK
      return try run.run()
    }
    throw ExitCode(status.rawValue)
  }
}
