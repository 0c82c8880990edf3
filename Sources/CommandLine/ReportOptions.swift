internal import ArgumentParser
internal import CommandOptions
internal import Grading
internal import Reports

/// The reports to be written.
struct ReportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "JUnit XML; a path that ends in '/' gets a file a submission.", valueName: "file"),
    completion: .file())
  var junit: String?

  @Option(help: "Which readers the JUnit XML is for: people's tools or strict schemas.")
  var junitDialect = JUnitReport.Dialect.common

  @Option(
    help: ArgumentHelp("JSON Lines: every mark, an object a submission.", valueName: "file"),
    completion: .file())
  var jsonl: String?

  @Option(
    help: ArgumentHelp("CSV: points, a row a submission.", valueName: "file"), completion: .file())
  var csv: String?

  @Option(
    help: ArgumentHelp("HTML: a page a submission and one of the class.", valueName: "folder"),
    completion: .directory)
  var html: String?

  @Option(
    help: ArgumentHelp(
      "Gradescope: a folder a submission with its results.json.", valueName: "folder"),
    completion: .directory)
  var gradescope: String?

  @Option(
    help: ArgumentHelp("Markdown: a summary for a job page.", valueName: "file"),
    completion: .file())
  var markdown: String?

  @Option(
    help:
      "Annotations of the answer files' lines for a job, on standard output: at most 10 errors and 10 warnings."
  )
  var annotations: Annotations?

  @Option(
    help: ArgumentHelp(
      "What a person should look at, as CSV that --overrides reads once points are filled in.",
      valueName: "file"), completion: .file())
  var review: String?

  @Option(
    help: ArgumentHelp(
      "The gradebook as Canvas or Moodle exported it, to be filled in.", valueName: "export"),
    completion: .file())
  var gradebook: String?

  @Option(
    help: ArgumentHelp("Where the filled gradebook goes.", valueName: "file"), completion: .file())
  var gradebookOut: String?

  @Option(
    help: ArgumentHelp(
      "The gradebook's column. (default: the one with the rubric's title)", valueName: "name"))
  var assignment: String?

  @Option(
    help: "What the gradebook gets for a file that could not be read: what stands there, or 0.")
  var unreadable = GradebookSource.Unreadable.keep

  @Option(help: "Whether reports show the reference values; 'never' for what students can see.")
  var reveal = Reveal.always

  func validate() throws {
    if (gradebook == nil) != (gradebookOut == nil) {
      throw ValidationError(
        "--gradebook and --gradebook-out go together: the file to be filled in, and where it goes")
    }
    if assignment != nil, gradebook == nil {
      throw ValidationError("--assignment names a column of --gradebook; give that as well")
    }
    for (option, folder) in [("html", html), ("gradescope", gradescope)] where folder == "-" {
      throw ValidationError("--\(option) is '-'; expected a folder, because it writes many files")
    }
    if let conflict = ReportPlan.conflict(among: requests) { throw ValidationError(conflict) }
  }

  private var requests: [ReportPlan.Request] {
    let named: [(ReportPlan.Kind, String?)] = [
      (.junit, junit), (.jsonl, jsonl), (.csv, csv), (.html, html), (.gradescope, gradescope),
      (.markdown, markdown), (.annotations, annotations.map { _ in "-" }), (.review, review),
      (.gradebook, gradebookOut),
    ]
    return named.compactMap { kind, file in file.map { ReportPlan.Request(kind, to: $0) } }
  }

  func plan() throws -> ReportPlan {
    ReportPlan(
      requests: requests, dialect: junitDialect, revealsReference: reveal == .always,
      runTime: try RunTime.begin(),
      gradebook: gradebook.map {
        GradebookSource(file: $0, assignment: assignment, unreadable: unreadable)
      })
  }
}
