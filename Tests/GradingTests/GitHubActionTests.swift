import Foundation
import Testing

@Suite("The action for GitHub")
struct GitHubActionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      gradus: 1
      given: {x: 2}
      steps:
        - {step: a, formula: 3 * x}
        - {step: b, formula: a + x}
      """, to: "rubric.yaml")
    try folder.write("a = 6\nb = 8\n", to: "answers/right.md")
    try folder.write("a = 6\nb = 9\n", to: "answers/wrong.md")
    try folder.link("gradus", to: GradusProcess.executable.path)
  }

  /// Runs the script as the runner does, with the action's inputs, and returns its status and what
  /// it prints.
  private func run(_ inputs: [String: String] = [:]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "bash", Repository.root.appendingPathComponent("Integrations/github/grade").path,
    ]
    process.currentDirectoryURL = folder.url
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    process.environment = [
      "PATH": "\(folder.path):\(path)", "RUNNER_TEMP": folder.path,
      "GITHUB_OUTPUT": "\(folder.path)/output", "GITHUB_STEP_SUMMARY": "\(folder.path)/summary.md",
      "INPUT_RUBRIC": "rubric.yaml", "INPUT_ANSWERS": "answers",
    ].merging(inputs) { $1 }
    let stdout = try folder.write("", to: "stdout")
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: stdout))
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return (process.terminationStatus, try folder.contents(of: "stdout"))
  }

  @Test("Marks, annotates, tells its outputs and adds to the job's page")
  func everything() throws {
    try folder.write("Before.\n", to: "summary.md")
    let run = try run()
    #expect(run.status == 0)
    #expect(run.output.contains("::error file=answers/wrong.md,line=2,"))
    #expect(try folder.contents(of: "gradus-report.xml").contains("<testsuite name=\"wrong\""))
    let summary = try folder.contents(of: "summary.md")
    #expect(summary.hasPrefix("Before.\n") && summary.contains("wrong"))
    #expect(try folder.contents(of: "output").hasPrefix("status=0\njunit=gradus-report.xml\n"))
  }

  @Test("A submission below the share that is asked for fails the step and says so")
  func failUnder() throws {
    let run = try run(["INPUT_FAIL_UNDER": "60"])
    #expect(run.status == 1)
    #expect(run.output.contains("::error title=gradus::a submission earns less than 60 %"))
  }

  @Test("Inputs are words of one command, whatever is in them")
  func words() throws {
    let run = try run([
      "INPUT_ANSWERS": "\n  answers/right.md \n$(touch run)\n",
      "INPUT_OPTIONS": "--csv\npoints of all.csv",
    ])
    #expect(run.status == 66)
    #expect(!folder.exists("run"))
    let next = try self.run([
      "INPUT_ANSWERS": "answers/right.md", "INPUT_OPTIONS": "--csv\npoints of all.csv",
    ])
    #expect(next.status == 0)
    #expect(folder.exists("points of all.csv"))
  }

  @Test("An answer that cannot be read fails the step", arguments: [true, false])
  func unreadable(_ isThere: Bool) throws {
    if isThere { try folder.write("", to: "answers/empty.md") }
    let run = try run()
    #expect(run.status == (isThere ? 3 : 0))
    let reason = "::error title=gradus::some submission could not be read"
    #expect(run.output.contains(reason) == isThere)
  }
}
