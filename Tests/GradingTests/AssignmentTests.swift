import Foundation
import Testing

/// The sample answers of the rubrics in `Rubrics`: a folder for each in `Fixtures/assignments`.
@Suite("Golden reports of the other assignments")
struct AssignmentTests {
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
    #expect(Self.assignments.count >= 6)
  }

  @Test("Every sample answer is marked as recorded", arguments: assignments)
  func golden(_ assignment: String) throws {
    try Golden(name: "assignments/\(assignment).jsonl").expect(report(assignment))
  }

  /// What the marks of one answer must have in them.
  private struct Marks: Decodable {
    struct Step: Decodable {
      let step: String
      let verdict: String
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

  @Test(
    "Right answers earn everything, wrong ones are told the mistake they name",
    arguments: assignments)
  func diagnoses(_ assignment: String) throws {
    var rightOnes = 0
    for line in try report(assignment).split(separator: "\n") {
      let marks = try JSONDecoder().decode(Marks.self, from: Data(line.utf8))
      let name = marks.submission
      if name.hasPrefix("right") {
        rightOnes += 1
        #expect(marks.points == marks.max, "\(name)")
        for step in marks.steps {
          #expect(step.verdict == "correct", "\(name): \(step.step)")
          #expect(step.remarks.allSatisfy { $0.kind != "broken-equality" }, "\(name): \(step)")
        }
        continue
      }
      let text = try Repository.contents(of: marks.file)
      let head = text.split(separator: "\n").first { $0.contains("Mistake: ") } ?? ""
      let named = Set(head.matches(of: /\(([a-z0-9-]+)\)/).map { String($0.1) })
      #expect(Set(marks.steps.compactMap(\.diagnosis)) == named, "\(name)")
      #expect(marks.steps.contains { $0.verdict == "wrong" }, "\(name)")
    }
    #expect(rightOnes >= 2)
  }
}
