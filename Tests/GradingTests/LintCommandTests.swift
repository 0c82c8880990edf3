import Foundation
import Testing

@Suite("gradus lint")
struct LintCommandTests {
  private static let clean = "gradus: 1\ngiven: {A: 2}\nsteps:\n  - {step: s, formula: 2 * A}\n"
  private static let unused = clean.replacing("{A: 2}", with: "{A: 2, B: 3}")
  private static let broken = clean.replacing("2 * A", with: "2 * Q")

  struct Run: Sendable {
    let rubric: String
    var options: [String] = []
    let status: Int32
    let output: String
  }

  private static let noFaults = "r.yaml: 1 step, 1 point, no faults\n"
  private static let warning = """
    r.yaml:2:15: warning: 'B' is given, but no formula uses it; use it or take it out
      given: {A: 2, B: 3}
                    ^
    r.yaml: 1 step, 1 point, 1 warning

    """
  private static let error = """
    r.yaml:4:28: error: 'Q' is neither given nor an earlier step; add it to 'given:', or a step before this one
        - {step: s, formula: 2 * Q}
                                 ^

    """

  private static let runs: [Run] = [
    Run(rubric: clean, status: 0, output: noFaults),
    Run(rubric: clean, options: ["--strict"], status: 0, output: noFaults),
    Run(rubric: unused, status: 0, output: warning),
    Run(rubric: unused, options: ["--strict"], status: 65, output: warning),
    Run(rubric: broken, status: 65, output: error),
  ]

  @Test("An error is 65, a warning 0 unless warnings count", arguments: runs)
  func status(_ expected: Run) throws {
    let folder = try TemporaryFolder()
    try folder.write(expected.rubric, to: "r.yaml")
    let run = try GradusProcess(["lint"] + expected.options + ["r.yaml"], in: folder.url)
    #expect(run.status == expected.status)
    #expect(run.output == expected.output)
  }

  @Test("A broken rubric stops no other from being checked")
  func several() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.broken, to: "a.yaml")
    try folder.write(Self.clean, to: "b.yaml")
    let run = try GradusProcess(["lint", "a.yaml", "b.yaml"], in: folder.url)
    #expect(run.status == 65)
    #expect(run.output.hasSuffix("b.yaml: 1 step, 1 point, no faults\n"))
  }

  @Test(
    "A step by none of whose names a student is understood is named",
    arguments: [
      ("Z-1", "", "'Z-1 = 4.0000'"), ("my step", "", "'my step = 4.0000'"),
      ("2x", "", "'2x = 4.0000'"), ("Z-1", ", names: [Z1]", nil), ("Z1", ", names: [my step]", nil),
      ("E_total", "", nil), ("δ2", "", nil), ("net_h1", "", nil), ("∂L/∂W", "", nil),
    ])
  func reach(_ name: String, _ names: String, _ statement: String?) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      Self.clean.replacing("step: s", with: "step: \"\(name)\"")
        .replacing("2 * A", with: "2 * A\(names)"), to: "r.yaml")
    let run = try GradusProcess(["lint", "r.yaml"], in: folder.url)
    #expect(run.status == 0)
    let message = statement.map {
      "r.yaml:4:12: warning: \($0) in a student's text is not understood, so that this step would "
        + "be missing; name it by a letter with digits, or add such a name to 'names:'\n"
    }
    #expect(run.output.contains("warning") == (message != nil))
    #expect(run.output.hasPrefix(message ?? "r.yaml: 1 step"), "\(run.output)")
  }

  @Test(
    "A further name that no writing matches is an error",
    arguments: [
      ("???", "nobody could write the name '???'"), ("{}", "nobody could write the name '{}'"),
      ("# z", "'# z = 4.0000' in a student's text is not understood"), ("∂", nil),
      ("Final output", nil), ("AB^T", nil), ("σ(z)", nil), ("sum of squares", nil),
      (#"\\hat y"#, nil), ("b_{2,3}", nil), ("Ошибка", nil),
    ])
  func names(_ name: String, _ message: String?) throws {
    let folder = try TemporaryFolder()
    try folder.write(
      Self.clean.replacing("2 * A", with: "2 * A, names: [\"\(name)\"]"), to: "r.yaml")
    let run = try GradusProcess(["lint", "r.yaml"], in: folder.url)
    #expect(run.status == (message == nil ? 0 : 65), "\(run.output)")
    if let message { #expect(run.output.hasPrefix("r.yaml:4:12: error: \(message)")) }
  }

  @Test("Every shipped rubric is clean, also where warnings count")
  func shipped() throws {
    let folder = Repository.root.appending(path: "Rubrics")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") }.sorted()
    let run = try GradusProcess(["lint", "--strict"] + files, in: folder)
    #expect(run.status == 0, "\(run.output)")
    #expect(!files.isEmpty)
  }
}

@Suite("Wrong usage")
struct UsageTests {
  @Test(
    "The message names the option or the command, and what is expected",
    arguments: [
      (["grad"], "gradus: there is no command 'grad'; did you mean 'grade'?\n"),
      (["slove", "-r", "x"], "gradus: there is no command 'slove'; did you mean 'solve'?\n"),
      (["frobnicate"], "gradus: there is no command 'frobnicate'; expected one of grade, check, "),
      (
        ["grade", "--fail-under", "101%", "-r", "a", "b"],
        "Error: --fail-under is 101.0; expected a share from 0 to 100\n"
      ),
      (
        ["grade", "--fail-under", "60c", "-r", "a", "b"],
        "Error: The value '60c' is invalid for '--fail-under <percent>'\nHelp:  --fail-under "
          + "<percent>  Exit with 1 where a submission earns less than this share of the points, "
          + "from 0 to 100.\n"
      ),
      (
        ["grade", "--max-numbers", "0", "-r", "a", "b"],
        "Error: --max-numbers is 0; expected 1 or more\n"
      ),
    ])
  func usage(_ arguments: [String], _ message: String) throws {
    let folder = try TemporaryFolder()
    let run = try GradusProcess(arguments, in: folder.url)
    #expect(run.status == 64)
    #expect(run.errors.hasPrefix(message), "\(run.errors)")
  }

  @Test("A share may have its sign", arguments: ["80", "80%", "80.0%"])
  func percent(_ share: String) throws {
    let folder = try TemporaryFolder()
    try folder.write("Z1 = [4; 0]\n", to: "a.txt")
    let rubric = Repository.root.appending(path: "Rubrics/backprop-by-hand.yaml").path
    let run = try GradusProcess(
      ["grade", "--quiet", "--fail-under", share, "-r", rubric, "a.txt"], in: folder.url)
    #expect(run.status == 1)
  }

  @Test("A limit that is reached names the option that raises it")
  func limit() throws {
    let folder = try TemporaryFolder()
    try folder.write("Z1 = [4; 0]\n", to: "a.txt")
    let rubric = Repository.root.appending(path: "Rubrics/backprop-by-hand.yaml").path
    let run = try GradusProcess(
      ["check", "--max-numbers", "1", "-r", rubric, "a.txt"], in: folder.url)
    #expect(run.errors.contains("--max-numbers"), "\(run.errors)")
  }
}
