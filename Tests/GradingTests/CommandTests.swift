import Foundation
import Testing

@Suite("The command line")
struct CommandTests {
  private let folder: TemporaryFolder

  init() throws { folder = try SmallCourse().folder }

  private func gradus(
    _ arguments: String..., input: String? = nil, environment: [String: String] = [:]
  ) throws -> GradusProcess {
    try GradusProcess(arguments, in: folder.url, input: input, environment: environment)
  }

  @Test("Reports that lie among the answers are not marked")
  func ownReports() throws {
    try folder.write(SmallCourse.right, to: "class/a.txt")
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

  @Test(
    "With --unreadable-ok a run ends as it would without what could not be read",
    arguments: [([], Int32(0)), (["--fail-under", "50"], Int32(1))])
  func unreadableOK(_ options: [String], _ status: Int32) throws {
    let arguments = ["grade", "-r", "rubric.yaml", "--quiet"] + options
    let answers = ["right.txt", "wrong.txt", "empty.txt"]
    #expect(try GradusProcess(arguments + answers, in: folder.url).status == 3)
    let tolerant = arguments + ["--unreadable-ok"]
    #expect(try GradusProcess(tolerant + answers, in: folder.url).status == status)
    // What could not be read is below no share.
    let readable = try GradusProcess(
      tolerant + ["--fail-under", "100", "right.txt", "empty.txt"], in: folder.url)
    #expect(readable.status == 0)
  }

  @Test("The version stands alone on the first line, the commit and the libraries follow")
  func version() throws {
    let lines = try gradus("--version").output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].wholeMatch(of: /[0-9]+\.[0-9]+\.[0-9]+/) != nil)
    #expect(lines[1].hasPrefix("commit "))
    let libraries = /libxml2 [0-9.]+, libarchive [0-9.]+, libyaml [0-9.]+/
    #expect(lines[2].wholeMatch(of: libraries) != nil)
  }

  @Test("Completions know commands, options, their words and files", arguments: ["bash", "fish"])
  func completions(_ shell: String) throws {
    let script = try gradus("completions", shell).output
    for word in ["grade", "junit-dialect", "strict", "unreadable-ok", "completions"] {
      #expect(script.contains(word), "\(word)")
    }
  }

  @Test("Every command's help has an example")
  func examples() throws {
    let commands = try gradus("--help").output.split(separator: "\n").drop { $0 != "SUBCOMMANDS:" }
      .dropFirst().filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map { String($0) } }
      .filter { !["help", "See"].contains($0) }
    #expect(commands.count >= 9)
    for command in commands {
      let help = try gradus("help", command).output
      #expect(help.contains("EXAMPLE\n"), "\(command)")
      #expect(help.contains("\n  gradus \(command) "), "\(command)")
    }
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
    #expect(try gradus("check", "-r", "rubric.yaml", "-", input: SmallCourse.right).status == 0)
    #expect(try gradus("check", "-r", "rubric.yaml", "-", input: "Z1 = [9; 9]").status == 1)
    let run = try gradus("grade", "-r", "rubric.yaml", "-", input: SmallCourse.right)
    #expect(run.output.contains("stdin        3 / 3"))
  }

  @Test("Reports do not depend on the number of threads", arguments: ["2", "5"])
  func jobs(_ jobs: String) throws {
    for number in 0..<300 {
      try folder.write("Z1 = [\(number % 7); 0]\nH = [.98; .5]\n", to: "class/s\(number).txt")
    }
    let environment = ["SOURCE_DATE_EPOCH": "1700000000"]
    func grade(_ jobs: String, _ name: String) throws -> [String] {
      let to = name + "/r"
      let run = try gradus(
        "grade", "-r", "rubric.yaml", "--quiet", "--jobs", jobs, "--jsonl", to + ".jsonl",
        "--junit", to + ".xml", "--csv", to + ".csv", "--markdown", to + ".md", "--html",
        to + ".html", "--review", to + ".review", "--gradescope", to + ".scope", "class",
        environment: environment)
      #expect(run.status == 0, "\(run.errors)")
      return try [
        "jsonl", "xml", "csv", "md", "review", "html/index.html", "html/s7.html",
        "html/steps/1.html", "html/steps/index.html", "scope/s8/results.json",
      ].map { try folder.contents(of: "\(to).\($0)") }
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
    arguments: ["grade", "check", "solve", "lint", "new", "form", "compare"])
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
    for number in 0..<3000 { try folder.write(SmallCourse.right, to: "class/s\(number).txt") }
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
