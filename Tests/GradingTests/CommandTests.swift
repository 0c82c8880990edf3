import Foundation
import Testing

@Suite("The command line")
struct CommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(Self.rubric, to: "rubric.yaml")
    try folder.write(Self.right, to: "right.txt")
    try folder.write("Z1 = [4; 1]\n", to: "wrong.txt")
    try folder.write("", to: "empty.txt")
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("none-yet"), withIntermediateDirectories: false)
  }

  private static let rubric = """
    gradus: 1
    id: small
    given:
      X: [1, 0]
      W1: [[3, 6], [4, 5]]
      W1_0: [1, -6]
    steps:
      - {step: Z1, formula: "W1' * X + W1_0", points: 2}
      - {step: H, formula: sigmoid(Z1)}

    """
  private static let right = "Z1 = [4; 0]\nH = [.982; .500]\n"

  private func gradus(
    _ arguments: String..., input: String? = nil, environment: [String: String] = [:]
  ) throws -> GradusProcess {
    try GradusProcess(arguments, in: folder.url, input: input, environment: environment)
  }

  @Test("Reports that lie among the answers are not marked")
  func ownReports() throws {
    try folder.write(Self.right, to: "class/a.txt")
    let arguments = [
      "grade", "-r", "rubric.yaml", "--csv", "class/out.csv", "--html", "class/pages", "class",
    ]
    for round in 1...2 {
      let run = try GradusProcess(arguments, in: folder.url)
      #expect(run.status == 0)
      #expect(
        try folder.contents(of: "class/out.csv").split(separator: "\r\n").count == 2,
        "round \(round)")
      #expect(
        run.errors.contains("class/out.csv: a report of a former run, not marked") == (round == 2))
      #expect(
        run.errors.contains("class/pages: a report of a former run, not marked") == (round == 2))
    }
  }

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

  @Test("An unreadable answer does not touch the others")
  func table() throws {
    let run = try gradus("grade", "-r", "rubric.yaml", ".")
    #expect(run.status == 3)
    let lines = run.output.split(separator: "\n").map { $0.prefix(20) }
    #expect(
      lines.prefix(5) == [
        "submission  points  ", "empty        0 / 3  ", "right        3 / 3  ",
        "rubric       0 / 3  ", "wrong        0 / 3  ",
      ])
  }

  @Test("The table goes to standard output only where no report does")
  func streams() throws {
    let summary = """
      marked      1 submission, 1 with all points
      mean        3 of 3 points (100 %)

      """
    let file = try gradus("grade", "-r", "rubric.yaml", "--jsonl", "out.jsonl", "right.txt")
    #expect(file.output == "submission  points  first error\nright        3 / 3  -\n\n" + summary)
    #expect(file.errors == "")
    let stream = try gradus("grade", "-r", "rubric.yaml", "--csv", "-", "right.txt")
    #expect(stream.output.hasPrefix("submission,student,"))
    #expect(stream.errors == summary)
    let quiet = try gradus("grade", "-r", "rubric.yaml", "--quiet", "right.txt")
    #expect(quiet.output == "")
    #expect(quiet.errors == "")
  }

  @Test("Standard input is an answer")
  func input() throws {
    #expect(try gradus("check", "-r", "rubric.yaml", "-", input: Self.right).status == 0)
    #expect(try gradus("check", "-r", "rubric.yaml", "-", input: "Z1 = [9; 9]").status == 1)
    let run = try gradus("grade", "-r", "rubric.yaml", "-", input: Self.right)
    #expect(run.output.contains("stdin        3 / 3"))
  }

  @Test("Reports do not depend on the number of threads", arguments: ["2", "5"])
  func jobs(_ jobs: String) throws {
    for number in 0..<300 {
      try folder.write("Z1 = [\(number % 7); 0]\nH = [.98; .5]\n", to: "class/s\(number).txt")
    }
    let environment = ["SOURCE_DATE_EPOCH": "1700000000"]
    func grade(_ jobs: String, _ name: String) throws -> [String] {
      let run = try gradus(
        "grade", "-r", "rubric.yaml", "--quiet", "--jobs", jobs, "--jsonl", name + ".jsonl",
        "--junit", name + ".xml", "--csv", name + ".csv", "--markdown", name + ".md", "--html",
        name + ".html", "--review", name + ".review", "--gradescope", name + ".scope", "class",
        environment: environment)
      #expect(run.status == 0, "\(run.errors)")
      return try [
        "jsonl", "xml", "csv", "md", "review", "html/index.html", "html/s7.html",
        "scope/s8/results.json",
      ].map { try folder.contents(of: "\(name).\($0)") }
    }
    let alone = try grade("1", "alone")
    #expect(alone.allSatisfy { !$0.isEmpty })
    #expect(alone[0].split(separator: "\n").count == 300)
    #expect(alone[1].contains("timestamp=\"2023-11-14T22:13:20\""))
    #expect(try grade(jobs, "together") == alone)
  }

  @Test("The folders that reports lie in are made")
  func folders() throws {
    let run = try gradus(
      "grade", "-r", "rubric.yaml", "--quiet", "--resume", "--jsonl", "a/b/marks.jsonl", "--csv",
      "a/c/points.csv", "--html", "d/e", "--junit", "f/g/", "--gradescope", "h/i", "right.txt")
    #expect(run.status == 0, "\(run.errors)")
    for file in [
      "a/b/marks.jsonl", "a/c/points.csv", "d/e/index.html", "f/g/right.xml",
      "h/i/right/results.json",
    ] { #expect(folder.exists(file), "\(file)") }
  }

  @Test("A report that fails leaves nothing half-written behind")
  func whole() throws {
    let run = try gradus(
      "grade", "-r", "rubric.yaml", "--quiet", "--jsonl", "good.jsonl", "--csv", "right.txt/a.csv",
      "right.txt")
    #expect(run.status == 73)
    #expect(!folder.exists("good.jsonl"))
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.sorted() == ["empty.txt", "none-yet", "right.txt", "rubric.yaml", "wrong.txt"])
  }

  @Test("A job shows ten errors and ten warnings, and is told that there are more")
  func annotations() throws {
    for number in 0..<100 {
      try folder.write("Z1 = [9; \(number)]\n", to: "class/s\(number).txt")
    }
    let run = try gradus(
      "grade", "-r", "rubric.yaml", "--quiet", "--annotations", "github", "class")
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n")
    #expect(lines.filter { $0.hasPrefix("::error file=class/s") }.count == 10)
    #expect(lines.filter { $0.hasPrefix("::warning file=class/s") }.count == 10)
    #expect(
      lines.last
        == "::notice title=Gradus::100 submissions marked, mean 0 of 3 points; no more than 10 errors and 10 warnings are shown"
    )
  }

  @Test("A submission without a wrong step shows what is missing or unreadable")
  func faults() throws {
    try folder.write("Z1 = [4; 0]\n", to: "class/missing.txt")
    try folder.write("Z1 = [4; 0]\nH = [nan; 1]\n", to: "class/unreadable.txt")
    try folder.write("W1_0 = [1; -5]\nZ1 = [4; 1]\nH = [.98; .73]\n", to: "class/misread.txt")
    let run = try gradus("grade", "-r", "rubric.yaml", "--csv", "-", "class")
    let rows = run.output.split(separator: "\r\n").dropFirst().map(String.init)
    #expect(rows.first == "misread,misread,3,3,100,,,,W1_0,,,,2,1")
    #expect(rows.dropFirst().first == "missing,missing,2,3,66.7,H,,missing,,,,,2,0")
    #expect(rows.last == "unreadable,unreadable,2,3,66.7,H,,unreadable,,,,,2,0")
    #expect(run.errors.contains("misread     1 copied a given wrongly\n"))
    let table = try gradus("grade", "-r", "rubric.yaml", "class").output
    #expect(table.contains("misread      3 / 3  W1_0 misread\n"))
    #expect(table.contains("missing      2 / 3  H missing\n"))
    #expect(table.contains("unreadable   2 / 3  H unreadable\n"))
  }

  @Test("A folder of JUnit files gets one a submission")
  func junitFolder() throws {
    let run = try gradus(
      "grade", "-r", "rubric.yaml", "--quiet", "--junit", "reports/", "right.txt", "wrong.txt")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.contents(of: "reports/right.xml").contains("<testsuite name=\"right\""))
    #expect(try folder.contents(of: "reports/wrong.xml").contains("<failure"))
  }

  @Test(
    "No colour where output is no terminal or NO_COLOR is set", arguments: [[:], ["NO_COLOR": "1"]])
  func colour(_ environment: [String: String]) throws {
    let run = try gradus("check", "-r", "rubric.yaml", "wrong.txt", environment: environment)
    #expect(!run.output.contains("\u{1B}"))
    #expect(run.output.contains("Z1"))
  }

  @Test("The answers are not given away unless asked for")
  func reveal() throws {
    try folder.write("Z1 = [4; 0]\nH = [.111; .222]\n", to: "guess.txt")
    #expect(try !gradus("check", "-r", "rubric.yaml", "guess.txt").output.contains("982"))
    let open = try gradus("check", "-r", "rubric.yaml", "--reveal", "always", "guess.txt")
    #expect(open.output.contains("982"))
    let arguments = ["grade", "-r", "rubric.yaml", "--jsonl", "-", "--quiet", "guess.txt"]
    #expect(try GradusProcess(arguments, in: folder.url).output.contains("982"))
    #expect(
      try !GradusProcess(arguments + ["--reveal", "never"], in: folder.url).output.contains("982"))
  }

  @Test(
    "Help is complete and has an example",
    arguments: ["grade", "check", "solve", "lint", "new", "compare"])
  func help(_ command: String) throws {
    let run = try gradus(command, "--help")
    #expect(run.status == 0)
    #expect(run.output.contains("EXAMPLE\n  gradus \(command) "))
    #expect(run.output.contains("USAGE: gradus \(command)"))
  }

  @Test(
    "The solution comes in every form",
    arguments: [
      ("text", "sigmoid(Z1)"), ("json", "sigmoid(Z1)"), ("markdown", "\\sigma(Z_{1})"),
      ("latex", "\\sigma(Z_{1})"), ("html", "<mi class=\"w\">σ</mi>"),
    ])
  func solve(_ format: String, _ formula: String) throws {
    let run = try gradus("solve", "-r", "rubric.yaml", "--format", format)
    #expect(run.status == 0)
    #expect(run.output.contains(formula))
    #expect(run.output.contains("0.982"))
  }

  @Test("A reader that goes away is no success")
  func brokenPipe() throws {
    for number in 0..<3000 { try folder.write(Self.right, to: "class/s\(number).txt") }
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.currentDirectoryURL = folder.url
    let gradus = GradusProcess.executable.path
    shell.arguments = [
      "-c",
      "{ '\(gradus)' grade -r rubric.yaml --quiet --jsonl - class 2>errors; echo $? >status; } "
        + "| head -n 1 >first",
    ]
    try shell.run()
    shell.waitUntilExit()
    #expect(try folder.contents(of: "status") == "74\n")
    #expect(
      try folder.contents(of: "errors").contains("standard output cannot be written: broken pipe"))
    #expect(try folder.contents(of: "first").hasPrefix("{"))
  }
}
