import AnswerSheets
import Languages
import Marking
import Rubrics
import Testing

@testable import Solutions

/// The values that would have followed from a student's own.
@Suite("Working from own values")
struct OwnWorkingTests {
  private static let rubric = """
    gradus: 1
    given: {x: 2, w: 3}
    steps:
      - {step: z, formula: "w * x"}
      - {step: y, formula: "z ^ 2 + x"}
      - {step: v, formula: "10 * y"}
    """

  private func line(_ answer: String, step: Int) throws -> String? {
    let rubric = try RubricReader.read(Array(Self.rubric.utf8), fileName: "r.yaml")
    let working = try #require(OwnWorking(of: rubric))
    let sheet = try AnswerReader.read(Array(answer.utf8), fileName: "a.txt")
    let mark = SubmissionMark(
      submission: "s", student: "s", file: "a.txt", steps: Marker(rubric: rubric).mark(sheet).steps)
    return working.line(forStep: step, of: mark, in: .english)
  }

  @Test("A wrong step is worked out from the own value it stands on")
  func wrong() throws {
    let line = try #require(try line("z = 7.00\ny = 50.00\n", step: 1))
    #expect(line.hasPrefix("from your own z = 7.00: "), "\(line)")
    #expect(line.hasSuffix("= 51.00; you stated 50.00"), "\(line)")
  }

  @Test(
    "Nothing is told of a right step, of one that is not stated, or of one that stands on no own value",
    arguments: [
      ("z = 6\ny = 38\n", 1), ("z = 7\n", 1), ("z = 6\ny = 50.00\n", 1),
      ("z = 7.00\ny = 51.00\n", 1),
      ("z = 7\n", 0), ("z = 7.00\ny = 50.00\n", 9),
    ])
  func silent(_ answer: String, _ step: Int) throws {
    #expect(try line(answer, step: step) == nil)
  }

  @Test("A derivation and a rubric whose students have their own numbers have no such working")
  func none() throws {
    let derivation = """
      gradus: 1
      symbols: {X: [N, 1]}
      steps: [{step: z, formula: 2 * X}]
      """
    #expect(
      OwnWorking(of: try RubricReader.read(Array(derivation.utf8), fileName: "r.yaml")) == nil)
  }
}
