import Foundation
import GradusKit
import Testing

@Suite("An assignment from other programs")
struct AssignmentTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  private func assignment(_ name: String = "backprop-by-hand") throws -> Assignment {
    try Assignment(rubricAt: "\(Self.root)/Rubrics/\(name).yaml")
  }

  @Test("A right answer earns all points")
  func right() throws {
    let assignment = try assignment()
    let answer = try Data(contentsOf: URL(filePath: "\(Self.root)/Fixtures/answers/right.md"))
    let mark = try assignment.mark([UInt8](answer), fileName: "right.md")
    #expect(mark.error == nil)
    #expect((mark.points, mark.max) == (assignment.points, assignment.points))
    #expect(mark.steps.map(\.name) == assignment.steps)
    #expect(mark.steps.allSatisfy { $0.verdict == .correct && $0.line != nil })
  }

  @Test("A wrong step says what was stated, what was expected and where")
  func wrong() throws {
    let mark = try assignment().mark(Array("Z1 = [4; 1]\n".utf8), fileName: "s1.txt")
    let step = try #require(mark.steps.first)
    #expect(step.verdict == .wrong)
    #expect((step.points, step.line, step.column) == (0, 1, 1))
    #expect(step.stated == "[4; 1]")
    #expect(step.expected == "[4.00; 0.00]")
    #expect(mark.firstError == "Z1")
    #expect(mark.steps.dropFirst().allSatisfy { $0.verdict == .missing })
  }

  @Test("What cannot be read earns nothing and says why")
  func unreadable() throws {
    let mark = try assignment().mark([0xFF, 0xD8, 0xFF, 0xE0], fileName: "photo.jpg")
    #expect(mark.error != nil)
    #expect(mark.points == 0)
    #expect(mark.steps.allSatisfy { $0.points == 0 && $0.stated == nil })
  }

  @Test("A rubric that draws its numbers takes the student's")
  func variant() throws {
    let assignment = try assignment("variants")
    let answer = Array("Z1 = 0".utf8)
    let marks = try ["s001", "s002"].map {
      try assignment.mark(answer, fileName: "answer.txt", student: $0)
    }
    #expect(marks[0].steps.map(\.expected) != marks[1].steps.map(\.expected))
    // Who hands in is called by the file, as `gradus grade` does, points in the name included.
    let named = try assignment.mark(answer, fileName: "j.doe.txt")
    let same = try assignment.mark(answer, fileName: "answer.txt", student: "j.doe")
    #expect(named.steps.map(\.expected) == same.steps.map(\.expected))
  }

  @Test("A rubric that cannot be used says why")
  func faults() {
    let missing = #expect(throws: GradusError.self) { try Assignment(rubricAt: "/nowhere.yaml") }
    #expect(missing?.description.contains("/nowhere.yaml") == true)
    let fault = #expect(throws: GradusError.self) {
      try Assignment(rubricAt: "\(Self.root)/Package.swift")
    }
    #expect(fault?.description.contains("Package.swift:") == true)
  }
}
