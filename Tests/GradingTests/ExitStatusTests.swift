import Testing

@Suite("How a command ends")
struct ExitStatusTests {
  private let folder: TemporaryFolder

  init() throws { folder = try SmallCourse().folder }

  struct Ending: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let arguments: [String]
    let status: Int32
    var errors = ""

    init(_ description: String, _ arguments: String, _ status: Int32, errors: String = "") {
      testDescription = description
      self.arguments = arguments.split(separator: " ").map(String.init)
      self.status = status
      self.errors = errors
    }
  }

  @Test(
    "Every way to end has its status",
    arguments: [
      Ending(
        "a report over the rubric", "grade -r rubric.yaml --csv ./rubric.yaml right.txt", 64,
        errors: "gradus: --csv ./rubric.yaml is the rubric itself; "),
      Ending(
        "a report over an answer", "grade -r rubric.yaml --jsonl right.txt right.txt", 64,
        errors: "gradus: --jsonl right.txt is an answer itself; "),
      Ending("a right class", "grade -r rubric.yaml --quiet right.txt", 0),
      Ending(
        "nothing to mark", "grade -r rubric.yaml --quiet none-yet", 3,
        errors: "gradus: there is nothing to mark under the paths given"),
      Ending(
        "an empty part", "grade -r rubric.yaml --quiet --shard 2/2 --jsonl part.jsonl right.txt", 0),
      Ending("a wrong answer alone is no failure", "grade -r rubric.yaml --quiet wrong.txt", 0),
      Ending(
        "below the share", "grade -r rubric.yaml --quiet --fail-under 50 right.txt wrong.txt", 1),
      Ending("at the share", "grade -r rubric.yaml --quiet --fail-under 100 right.txt", 0),
      Ending("an unreadable answer", "grade -r rubric.yaml --quiet right.txt empty.txt", 3),
      Ending(
        "unreadable goes before below",
        "grade -r rubric.yaml --quiet --fail-under 50 wrong.txt empty.txt", 3),
      Ending("a right check", "check -r rubric.yaml right.txt", 0),
      Ending("a wrong check", "check -r rubric.yaml wrong.txt", 1),
      Ending("a good rubric", "lint rubric.yaml", 0),
      Ending("no path", "grade -r rubric.yaml", 64, errors: "Missing expected argument"),
      Ending("no rubric", "grade right.txt", 64, errors: "--rubric"),
      Ending(
        "an unknown option", "grade -r rubric.yaml --nonsense right.txt", 64, errors: "Unknown"),
      Ending("an unknown command", "degrade", 64),
      Ending(
        "no jobs", "grade -r rubric.yaml --jobs 0 right.txt", 64, errors: "expected 1 or more"),
      Ending(
        "a share beyond all", "grade -r rubric.yaml --fail-under 101 right.txt", 64,
        errors: "expected a share from 0 to 100"),
      Ending(
        "two reports on one stream", "grade -r rubric.yaml --jsonl - --csv - right.txt", 64,
        errors: "--jsonl and --csv both go to standard output"),
      Ending(
        "two reports in one folder", "grade -r rubric.yaml --html out --gradescope out/ right.txt",
        64, errors: "--html and --gradescope both go to"),
      Ending(
        "pages on a stream", "grade -r rubric.yaml --html - right.txt", 64,
        errors: "--html is '-'; expected a folder"),
      Ending(
        "annotations among a report", "grade -r rubric.yaml --annotations github --csv - right.txt",
        64, errors: "--csv and --annotations both go to standard output"),
      Ending(
        "a gradebook without a place to go", "grade -r rubric.yaml --gradebook a.csv right.txt", 64,
        errors: "--gradebook and --gradebook-out go together"),
      Ending(
        "a column of no gradebook", "grade -r rubric.yaml --assignment A right.txt", 64,
        errors: "--assignment names a column of --gradebook"),
      Ending(
        "a missing gradebook",
        "grade -r rubric.yaml --gradebook none.csv --gradebook-out out.csv right.txt", 66,
        errors: "none.csv: no such file or directory; expected a gradebook"),
      Ending(
        "a file that is no gradebook",
        "grade -r rubric.yaml --gradebook right.txt --gradebook-out out.csv right.txt", 64,
        errors: "right.txt:1: found neither a gradebook of Canvas"),
      Ending(
        "missing decisions", "grade -r rubric.yaml --overrides none.csv right.txt", 66,
        errors: "none.csv: no such file or directory; expected rows of submission"),
      Ending(
        "pages where a file is", "grade -r rubric.yaml --quiet --html wrong.txt right.txt", 73,
        errors: "wrong.txt"),
      Ending("a size of nothing", "grade -r rubric.yaml --max-file-size 0 right.txt", 64),
      Ending(
        "nesting that the stack cannot hold",
        "check -r rubric.yaml --max-nesting 1000000 right.txt",
        64, errors: "expected 1 to 1000"),
      Ending("a folder to check", "check -r rubric.yaml .", 64, errors: "use 'gradus grade'"),
      Ending(
        "a rubric that is none", "grade -r right.txt right.txt", 65, errors: "right.txt:1:1: "),
      Ending("a faulty rubric to lint", "lint rubric.yaml right.txt", 65),
      Ending(
        "a missing rubric", "grade -r none.yaml right.txt", 66,
        errors: "gradus: none.yaml: no such file or directory; expected a rubric in YAML"),
      Ending(
        "a missing answer", "grade -r rubric.yaml right.txt none.md", 66,
        errors:
          "gradus: none.md: no such file or directory; expected a file, a folder or an archive"),
      Ending("a missing answer to check", "check -r rubric.yaml none.md", 66),
      Ending("a missing rubric to lint", "lint none.yaml", 66),
      Ending(
        "a report that cannot be written",
        "grade -r rubric.yaml --quiet --jsonl wrong.txt/report.jsonl right.txt", 73,
        errors: "wrong.txt"),
    ])
  func status(_ ending: Ending) throws {
    let run = try GradusProcess(ending.arguments, in: folder.url)
    #expect(run.status == ending.status, "\(run.errors)")
    #expect(run.errors.contains(ending.errors) || ending.errors.isEmpty, "\(run.errors)")
  }
}
