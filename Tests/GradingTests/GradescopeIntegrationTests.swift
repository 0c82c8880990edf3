import Foundation
import Testing

@Suite("Gradescope's autograder")
struct GradescopeIntegrationTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      gradus: 1
      given: {x: 2}
      steps:
        - {step: a, formula: 3 * x, points: 4}
        - {step: b, formula: a + x, points: 8}
        - {step: c, formula: a * b, optional: true, points: 3}
      """, to: "source/rubric.yaml")
    try folder.link("source/gradus", to: GradusProcess.executable.path)
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("submission"), withIntermediateDirectories: false)
  }

  /// Runs the script as Gradescope does and returns its status.
  private func run() throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "bash", Repository.root.appendingPathComponent("Integrations/gradescope/run_autograder").path,
    ]
    process.environment = [
      "AUTOGRADER_ROOT": folder.path, "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "",
    ]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }

  private func results() throws -> [String: Any]? {
    try JSONSerialization.jsonObject(with: Data(folder.contents(of: "results/results.json").utf8))
      as? [String: Any]
  }

  @Test("Several files are one answer, and an optional step that is left out costs nothing")
  func files() throws {
    try folder.write("a = 6\n", to: "submission/one.md")
    try folder.write("b = 8\n", to: "submission/deeper/two.md")
    #expect(try run() == 0)
    let results = try #require(try results())
    #expect(results["score"] as? Double == 12)
    #expect(results["output_format"] as? String == "md")
    let tests = try #require(results["tests"] as? [[String: Any]])
    #expect(tests.compactMap { $0["max_score"] as? Double } == [4, 8, 0])
    #expect(try folder.contents(of: "results/results.json").hasPrefix("{\"score\": 12, "))
    try folder.write("c = 48\n", to: "submission/three.md")
    #expect(try run() == 0)
    #expect(try self.results()?["score"] as? Double == 12)
  }

  @Test("The reference is not told")
  func reference() throws {
    try folder.write("a = 7.5\nb = 1\n", to: "submission/one.md")
    #expect(try run() == 0)
    let tests = try #require(try results()?["tests"] as? [[String: Any]])
    let outputs = tests.compactMap { $0["output"] as? String }
    #expect(
      outputs.count == 3 && !outputs.contains { $0.contains("expected") || $0.contains("9.5") })
  }

  @Test("An answer that cannot be read has a result that says so", arguments: [true, false])
  func unreadable(_ isThere: Bool) throws {
    if isThere { try folder.write("", to: "submission/empty.md") }
    #expect(try run() == 0)
    let results = try #require(try results())
    #expect(results["score"] as? Double == 0)
    #expect((results["output"] as? String)?.contains("could not be read") == true)
  }

  @Test("Where gradus fails there are no results")
  func failure() throws {
    try folder.write("a = 6\n", to: "submission/one.md")
    try folder.write("gradus: 1\nsteps: 3\n", to: "source/rubric.yaml")
    #expect(try run() == 65)
    #expect(!folder.exists("results/results.json"))
  }

  @Test("The zip for Gradescope has the scripts, the rubric and the program, each as it is")
  func zip() throws {
    let program = try folder.write("#!/bin/sh\nexit 0\n", to: "out/gradus")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program)
    let zip = folder.url.appendingPathComponent("a.zip")
    func bash(_ arguments: String..., environment: [String: String] = [:]) throws -> Int32 {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["bash"] + arguments
      let own = ProcessInfo.processInfo.environment
      process.environment = own.merging(environment) { $1 }
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      return process.terminationStatus
    }
    let script = Repository.root.appendingPathComponent("Integrations/gradescope/make-zip").path
    let rubric = folder.url.appendingPathComponent("source/rubric.yaml").path
    #expect(try bash(script, rubric, zip.path, environment: ["GRADUS": program]) == 0)
    #expect(
      try bash("-c", "cd '\(folder.path)' && mkdir z && cd z && python3 -m zipfile -e ../a.zip .")
        == 0)
    #expect(try folder.contents(of: "z/gradus") == "#!/bin/sh\nexit 0\n")
    #expect(try folder.contents(of: "z/rubric.yaml") == folder.contents(of: "source/rubric.yaml"))
    for name in ["setup.sh", "run_autograder"] {
      let own = Repository.root.appendingPathComponent("Integrations/gradescope/\(name)")
      #expect(try folder.contents(of: "z/\(name)") == String(contentsOf: own, encoding: .utf8))
    }
  }
}
