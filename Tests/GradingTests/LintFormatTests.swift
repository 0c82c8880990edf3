import Foundation
import Testing

@Suite("Faults of rubrics for programs")
struct LintFormatTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "gradus: 1\ngiven: {X: [1, 2], k: 3}\nsteps: [{step: Z, formula: \"Y * X\"}]\ntitel: t\n",
      to: "a b.yaml")
    try folder.write(
      "gradus: 1\ngiven: {X: [1, 2], k: 3}\nsteps: [{step: Z, formula: \"2 * X\"}]\n",
      to: "warned.yaml")
  }

  private func object(_ format: String, _ files: String...) throws -> Any {
    let run = try GradusProcess(["lint", "--format", format] + files, in: folder.url)
    #expect(run.status == (files.contains("a b.yaml") ? 65 : 0))
    return try JSONSerialization.jsonObject(with: Data(run.output.utf8))
  }

  @Test("JSON has an object a fault, with what to do apart")
  func json() throws {
    let faults = try #require(try object("json", "a b.yaml", "warned.yaml") as? [[String: Any]])
    #expect(faults.count == 3)
    let keys: Set = ["file", "line", "column", "severity", "rule", "message", "fix"]
    for fault in faults { #expect(Set(fault.keys) == keys) }
    #expect(faults.map { $0["rule"] as? String } == ["formula", "format", "unused"])
    #expect(faults.map { $0["severity"] as? String } == ["error", "error", "warning"])
    #expect(faults.map { $0["line"] as? Int } == [3, 4, 2])
    #expect(faults[1]["fix"] as? String == "did you mean 'title'?")
    #expect(faults[2]["file"] as? String == "warned.yaml")
  }

  @Test("Nothing in a rubric or its name turns the writing of a terminal around")
  func direction() throws {
    let name = "b\u{202E}d.yaml"
    try folder.write("gradus: 1\ntitl\u{200F}e: \u{202E}x\nsteps: []\n", to: name)
    let run = try GradusProcess(["lint", name], in: folder.url)
    #expect(run.status == 65 && run.output.contains("b\u{FFFD}d.yaml:2:1"), "\(run.output)")
    let steering: Set<Unicode.Scalar> = ["\u{200F}", "\u{202E}"]
    #expect(steering.isDisjoint(with: (run.output + run.errors).unicodeScalars))
  }

  @Test("SARIF has a run with its rules, each result one of them and at its place")
  func sarif() throws {
    let log = try #require(try object("sarif", "a b.yaml") as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = Set((driver["rules"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String })
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == 2)
    for result in results {
      #expect(rules.contains(try #require(result["ruleId"] as? String)))
      #expect(["error", "warning"].contains(result["level"] as? String))
    }
    let location = try #require(
      ((results[0]["locations"] as? [[String: Any]])?.first?["physicalLocation"]) as? [String: Any])
    #expect((location["artifactLocation"] as? [String: Any])?["uri"] as? String == "a%20b.yaml")
    #expect((location["region"] as? [String: Any])?["startLine"] as? Int == 3)
  }

  @Test("A rubric without faults is an empty list")
  func empty() throws {
    try folder.write(
      "gradus: 1\ngiven: {X: [1, 2]}\nsteps: [{step: Z, formula: \"2 * X\"}]\n", to: "ok.yaml")
    #expect((try object("json", "ok.yaml") as? [Any])?.isEmpty == true)
  }
}
