import AnswerSheets
import Foundation
import Marking
import Rubrics
import Testing

@testable import Grading

/// The work that answers cost, counted: honest ones little, and no more for what stands beside
/// them.
@Suite("Work of a submission") struct WorkTests {
  /// The work of an answer in a repository's folder, by its rubric.
  private func work(of answer: URL, by rubric: Rubric) throws -> Int {
    let budget = WorkBudget()
    let limits = ReadingLimits(budget: budget)
    let sheet = try AnswerReader.read(
      Array(Data(contentsOf: answer)), fileName: answer.lastPathComponent, limits: limits)
    _ = Marker(rubric: rubric).mark(sheet, budget: budget)
    return budget.spent
  }

  @Test(
    "No sample answer comes near the limit",
    arguments: ["../answers"] + GoldenAssignmentTests.assignments)
  func fixtures(_ folder: String) throws {
    let name = folder.hasPrefix(".") ? "backprop-by-hand" : folder
    let rubric = try RubricReader.read(
      Array(Repository.contents(of: "Rubrics/\(name).yaml").utf8), fileName: name + ".yaml")
    let location = Repository.root.appendingPathComponent("Fixtures/assignments/\(folder)")
    for file in try FileManager.default.contentsOfDirectory(
      at: location.standardizedFileURL, includingPropertiesForKeys: nil)
    where file.lastPathComponent != "empty.txt" && !file.lastPathComponent.hasPrefix(".") {
      let work = try work(of: file, by: rubric)
      #expect(work * 20 <= WorkBudget.standardLimit, "\(file.lastPathComponent): \(work)")
    }
  }

  private static let rubric = """
    gradus: 1
    given: {a: [1, 2], b: [3, 4]}
    steps:
      - {step: L, formula: "a' * b"}
      - {step: M, formula: 2 * L}
    """

  private func grade(
    _ answers: [String: String], _ options: [String] = []
  ) throws -> (process: GradusProcess, marks: [String: String]) {
    let folder = try TemporaryFolder()
    try folder.write(Self.rubric, to: "r.yaml")
    for (name, text) in answers { try folder.write(text, to: "in/" + name) }
    let process = try GradusProcess(
      ["grade", "-r", "r.yaml", "--jsonl", "-", "--quiet"] + options + ["in"], in: folder.url)
    var marks: [String: String] = [:]
    for line in process.output.split(separator: "\n") {
      guard let id = line.firstRange(of: "\"submission\": \""),
        let end = line[id.upperBound...].firstIndex(of: "\"")
      else { continue }
      marks[String(line[id.upperBound..<end])] = String(line)
    }
    return (process, marks)
  }

  /// Answers that took longer than anybody waits, each by another way.
  private static let hostile: [String: String] = [
    "levels.txt": "L = " + String(repeating: "[y(", count: 40) + "=1",
    "levels.md": "L = " + String(repeating: #"\left[ y\left("#, count: 40) + "=1",
    "rows.txt": "L = " + String(repeating: "[t", count: 44) + "[0~ n",
    "places.txt": "L = " + String(repeating: "y([[", count: 30) + "=1",
    "products.txt": "c = " + (1...250).map { "\($0)" }.joined(separator: ", ") + "\nr = ["
      + (1...250).map { "\($0)" }.joined(separator: " ") + "]\nL = "
      + Array(repeating: "(c*r)*(c*r)", count: 60).joined(separator: " = ") + " = 11\n",
  ]

  @Test("Beside answers that would never end all others are marked as ever")
  func beside() throws {
    let honest = Dictionary(
      uniqueKeysWithValues: (1...5).map { ("s\($0).txt", "L = 11\nM = \(20 + $0)\n") })
    let alone = try grade(honest).marks
    let together = try grade(honest.merging(Self.hostile) { $1 })
    #expect(alone.count == 5)
    #expect(together.marks.count == 5 + Self.hostile.count)
    for (id, line) in alone { #expect(together.marks[id] == line) }
  }

  @Test("What costs more than its budget is an error of its submission, and the class goes on")
  func exhausted() throws {
    let run = try grade(
      [
        "long.txt": "L = [" + String(repeating: "(1 + 2), ", count: 300_000) + "3]\n",
        "s1.txt": "L = 11\nM = 22\n",
      ], ["--max-work", "1"])
    #expect(run.process.status == 3)
    #expect(
      run.marks["long"]?.contains("needs more work to read and mark than the 1000000") == true)
    #expect(run.marks["s1"]?.contains("\"points\": 2.0") == true)
  }

  @Test("A side of a working that costs too much claims nothing and is told")
  func sides() throws {
    let ones = Array(repeating: "1", count: 250)
    let square = "([\(ones.joined(separator: "; "))] * [\(ones.joined(separator: " "))])"
    let text = "L = \(square) * \(square) = 12 = 11\n"
    let run = try grade(["s.txt": text])
    #expect(run.process.status == 0)
    #expect(run.process.errors.contains("this side claims nothing"), "\(run.process.errors)")
    #expect(run.marks["s"]?.contains("\"step\": \"L\", \"verdict\": \"correct\"") == true)
  }
}
