import AnswerSheets
import Marking
import Rubrics
import Testing

@testable import Grading

/// A person's decisions applied to a mark.
@Suite("Decisions about a submission")
struct OverrideDecisionTests {
  private static let rubric = Result {
    try RubricReader.read(
      Array(
        """
        gradus: 1
        given: {x: 2}
        steps:
          - {step: a, formula: 3 * x, points: 4}
          - {step: b, formula: a + 1, points: 2}
        """.utf8), fileName: "r.yaml")
  }

  private func decision(
    _ step: String, _ points: Double?, of submission: String = "ada", verdict: String? = nil
  ) -> Overrides.Decision {
    Overrides.Decision(
      submission: submission, step: step, points: points, reason: "seen", verdict: verdict)
  }

  /// The points of each step of an answer that has `a` wrong and `b` right from it.
  private func points(_ decisions: [Overrides.Decision]) throws -> ([Double], [String]) {
    let rubric = try Self.rubric.get()
    let overrides = Overrides(decisions, [], by: rubric)
    let sheet = try AnswerReader.read(Array("a = 7\nb = 8\n".utf8), fileName: "a.txt")
    var mark = SubmissionMark(
      submission: "ada", student: "71", file: "a.txt",
      steps: Marker(rubric: rubric).mark(sheet).steps)
    overrides.apply(to: &mark, by: rubric)
    return (mark.steps.map(\.points), overrides.notices)
  }

  @Test("A decision stands in place of the marker's points")
  func one() throws {
    #expect(try points([]).0 == [0, 2])
    #expect(try points([decision("a", 3)]).0 == [3, 2])
    #expect(try points([decision("b", 0)]).0 == [0, 0])
    #expect(try points([decision("a", 3, of: "bo")]).0 == [0, 2])
  }

  @Test("Of two decisions about one step neither counts, whichever comes first")
  func two() throws {
    for decisions in [[1.0, 3.0], [3, 1]] {
      let (points, notices) = try points(decisions.map { decision("a", $0) })
      #expect(points == [0, 2])
      #expect(notices.count == 2)
    }
    #expect(try points([decision("a", 3), decision("b", 1)]).0 == [3, 1])
  }

  @Test("More than a step is worth is refused, as much is not")
  func most() throws {
    #expect(try points([decision("a", 4)]).0 == [4, 2])
    #expect(try points([decision("a", 4.01)]).0 == [0, 2])
  }

  @Test("A decision about the whole is spread over the steps")
  func whole() throws {
    #expect(try points([decision("*", 3)]).0.reduce(0, +) == 3)
    #expect(try points([decision("*", 6)]).0 == [4, 2])
    #expect(try points([decision("*", 7)]).0 == [0, 2])
  }

  @Test("A decision about the whole may give what optional steps and a bonus are worth as well")
  func wholeWithOptional() throws {
    let rubric = try RubricReader.read(
      Array(
        """
        gradus: 1
        given: {x: 2}
        steps:
          - {step: a, formula: 3 * x, points: 4}
          - {step: b, formula: a + 1, points: 2, optional: true}
          - {step: c, formula: a + 2, points: 1, bonus: true}
        """.utf8), fileName: "r.yaml")
    #expect(Overrides([decision("*", 7)], [], by: rubric).notices == [])
    #expect(
      Overrides([decision("*", 7.5)], [], by: rubric).notices
        == [": 'ada' gets 7.5 points, but is worth 7; not applied"])
  }
}
