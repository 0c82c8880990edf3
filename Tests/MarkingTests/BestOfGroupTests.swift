import Algebra
import Rubrics
import Testing

@testable import Marking

@Suite("The best of a group")
struct BestOfGroupTests {
  /// The marks of x, y and z, of which the best two count, and of w, which stands alone.
  private static func counted(_ verdicts: [Verdict]) throws -> SubmissionMark {
    let rubric = try RubricReader.read(
      Array(
        """
        gradus: 1
        given: {a: 1}
        steps:
          - group: G
            best: 2
            steps:
              - {step: x, formula: 2 * a, points: 1}
              - {step: y, formula: 3 * a, points: 2}
              - {step: z, formula: 4 * a, points: 3}
          - {step: w, formula: 5 * a}
        """.utf8), fileName: "r.yaml")
    let steps = zip(rubric.steps, verdicts).map { step, verdict in
      StepMark(
        step: step.name, verdict: verdict, points: verdict == .wrong ? 0 : step.points,
        max: step.points, stated: nil,
        expected: ExpectedValue(Matrix(scalar: 0), decimals: 0), remarks: [])
    }
    var mark = SubmissionMark(submission: "a", student: "a", file: "a.md", steps: steps)
    mark.countBestOfGroups(by: rubric)
    return mark
  }

  @Test("A wrong step that does not count is no error")
  func excused() throws {
    let mark = try Self.counted([.wrong, .correct, .correct, .correct])
    #expect(mark.firstError == nil)
    #expect(mark.steps.map(\.isExcused) == [true, false, false, false])
    #expect(mark.steps.map(\.max) == [0, 2, 3, 1])
  }

  @Test("Of equals the earlier counts, and those that count are worth what the largest are worth")
  func equals() throws {
    let mark = try Self.counted([.correct, .wrong, .wrong, .wrong])
    #expect(mark.firstError == "y")
    #expect(mark.steps.map(\.isExcused) == [false, false, true, false])
    #expect(mark.steps.map(\.max) == [2, 3, 0, 1])
  }
}
