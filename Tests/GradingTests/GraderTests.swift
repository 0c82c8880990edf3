import Marking
import Rubrics
import Testing

@testable import Grading

/// One submission read and marked, as every run does it.
@Suite("The grader")
struct GraderTests {
  private func grader(_ keys: String = "") throws -> Grader {
    let rubric = """
      gradus: 1
      given: {x: 2}
      steps: [{step: a, formula: 3 * x, points: 4}]

      """
    return Grader(
      marker: Marker(
        rubric: try RubricReader.read(Array((rubric + keys).utf8), fileName: "r.yaml")))
  }

  private func submission(
    _ answer: String, daysLate: Int = 0, attempt: Int? = nil, earlier: [Submission] = []
  ) -> Submission {
    Submission(
      id: "ada", attempt: attempt, daysLate: daysLate,
      files: [SubmissionFile(path: "a.txt", source: .held(Array(answer.utf8)))], earlier: earlier)
  }

  private static let daily =
    "due: 2026-11-20T23:59Z\nlate-penalty: {per-day: 0.1, at-most: 0.25}\n"

  @Test(
    "Late answers lose their share of the points, for each day begun up to the most",
    arguments: [
      ("", 3, 4.0), ("late-penalty: 0.5\n", 0, 4), ("late-penalty: 0.5\n", 3, 2), (daily, 0, 4),
      (daily, 1, 3.6), (daily, 2, 3.2), (daily, 3, 3), (daily, 40, 3),
    ] as [(String, Int, Double)])
  func late(_ keys: String, _ days: Int, _ points: Double) throws {
    let mark = try grader(keys).mark(submission("a = 6", daysLate: days))
    #expect(mark.points == points)
    #expect(mark.late == (days > 0))
    #expect(mark.max == 4)
  }

  @Test("What cannot be read is late as well, and earns nothing")
  func unreadable() throws {
    let mark = try grader("late-penalty: 0.5\n").mark(submission("", daysLate: 1))
    #expect(mark.error != nil)
    #expect(mark.points == 0 && mark.latePenalty == 0.5 && mark.late)
  }

  @Test(
    "Of several attempts the best counts after what it loses for being late, of equals the latest",
    arguments: [
      ("a = 6", 0, "a = 7", 0, 1, 4.0), ("a = 7", 0, "a = 6", 0, 2, 4),
      ("a = 6", 0, "a = 6", 0, 2, 4), ("a = 6", 0, "a = 6", 1, 1, 4),
      ("a = 7", 0, "a = 6", 1, 2, 3.6), ("a = 7", 0, "a = 7", 0, 2, 0),
    ] as [(String, Int, String, Int, Int, Double)])
  func best(
    _ first: String, _ firstLate: Int, _ second: String, _ secondLate: Int, _ counts: Int,
    _ points: Double
  ) throws {
    let earlier = submission(first, daysLate: firstLate, attempt: 1)
    let latest = submission(second, daysLate: secondLate, attempt: 2, earlier: [earlier])
    let mark = try grader("attempt: best\n" + Self.daily).mark(latest)
    #expect(mark.attempt == counts)
    #expect(mark.points == points)
    #expect(mark.notices.count == 1 && mark.notices[0].contains("not counted; attempt \(counts)"))
  }
}
