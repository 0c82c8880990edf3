import Foundation
import Testing

/// The sample answers of the rubrics in `Rubrics`: a folder for each in `Fixtures/assignments`.
@Suite("Golden reports of the other assignments")
struct GoldenAssignmentTests {
  /// The rubrics that have sample answers, by their folders.
  static let assignments: [String] = {
    let folder = Repository.root.appendingPathComponent("Fixtures/assignments")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }()

  private func report(_ assignment: String) throws -> String {
    let run = try GradusProcess(
      [
        "grade", "-r", "Rubrics/\(assignment).yaml", "--jsonl", "-",
        "Fixtures/assignments/\(assignment)",
      ], in: Repository.root)
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  @Test("There are assignments with sample answers")
  func isThere() {
    #expect(Self.assignments.count >= 15)
  }

  /// The contents that the marks of one answer must have.
  private struct Marks: Decodable {
    struct Step: Decodable {
      let step: String
      let verdict: String
      let max: Double
      let diagnosis: String?
      let remarks: [Remark]
    }
    struct Remark: Decodable { let kind: String }
    let submission: String
    let file: String
    let points: Double
    let max: Double
    let steps: [Step]
  }

  @Test("Every sample answer is marked as recorded, and as its name says", arguments: assignments)
  func marks(_ assignment: String) throws {
    let report = try report(assignment)
    try Golden(name: "assignments/\(assignment).jsonl").expect(report)
    let all = try report.split(separator: "\n").map {
      try JSONDecoder().decode(Marks.self, from: Data($0.utf8))
    }
    let right = all.filter { $0.submission.hasPrefix("right") }
    #expect(!right.isEmpty && all.count >= 2)
    for marks in right { expectAllRight(marks) }
    for marks in all where !marks.submission.hasPrefix("right") { try expectNamedMistakes(marks) }
  }

  private func expectAllRight(_ marks: Marks) {
    #expect(marks.points >= marks.max, "\(marks.submission)")
    // What may be left out is worth nothing where it is.
    for step in marks.steps where step.max > 0 || step.verdict != "missing" {
      #expect(step.verdict == "correct", "\(marks.submission): \(step.step)")
      #expect(step.remarks.allSatisfy { $0.kind != "broken-equality" }, "\(marks.submission)")
    }
  }

  /// A wrong answer says what is wrong in it: `Mistake: … (rate-omitted)`.
  private func expectNamedMistakes(_ marks: Marks) throws {
    let text = try Repository.contents(of: marks.file)
    let head = text.split(separator: "\n").first { $0.contains("Mistake: ") } ?? ""
    let named = Set(head.matches(of: /\(([a-z0-9-]+)\)/).map { String($0.1) })
    #expect(Set(marks.steps.compactMap(\.diagnosis)) == named, "\(marks.submission)")
    #expect(marks.steps.contains { $0.verdict == "wrong" }, "\(marks.submission)")
  }
}
