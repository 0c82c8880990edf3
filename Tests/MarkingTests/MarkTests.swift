import Algebra
import Testing

@testable import Marking

/// The contents of a step's mark: its group, a person's decision, and the words to students.
@Suite("Marks")
struct MarkTests {
  @Test("A value of 60 signs stands in the name of its group, a longer one is told apart")
  func shortened() {
    let long = String(repeating: "1", count: 60)
    #expect(WrongValue.shortened(long) == long)
    let (one, two) = (WrongValue.shortened(long + "2"), WrongValue.shortened(long + "3"))
    #expect(one.count == 59 && one.hasPrefix(String(repeating: "1", count: 52) + "…"))
    #expect(one != two)
  }

  @Test("A person's points replace the marker's, which are kept however often one decides")
  func override() {
    var step = MarkSample.step("Z", .wrong, 0.5, of: 2)
    #expect(step.markerPoints == nil && !step.isOverridden)
    step.override(points: 1, reason: "")
    step.override(points: 2, reason: "good idea", staleReason: "the value")
    #expect(step.points == 2 && step.markerPoints == 0.5 && step.isOverridden)
    #expect(step.staleReason == "the value" && step.verdict == .wrong)
    #expect(
      step.remarks.map(\.message) == [
        "a person gives 2 of 2 points, the marker gave 0.5: good idea"
      ])
    var other = MarkSample.step("Z", .wrong)
    other.noteStale("the rubric")
    #expect(other.staleReason == "the rubric" && other.markerPoints == nil && !other.isOverridden)
    other.restoreDecision(markerPoints: 0.25, staleReason: nil)
    #expect(other.markerPoints == 0.25 && other.isOverridden && other.staleReason == nil)
  }

  @Test("Rounding on the way is told only of a step that is not right")
  func remarksForStudents() {
    for verdict in Verdict.allCases {
      var step = MarkSample.step("Z", verdict)
      step.remarks = [
        Remark(.roundingCarried, message: ""), Remark(.truncated, message: ""),
      ]
      #expect(step.remarksForStudents.count == (verdict.passes ? 1 : 2))
    }
  }
}
