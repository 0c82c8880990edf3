import Marking
import Rubrics
import Testing

@testable import Reports

/// Wrong values that came about alike.
@Suite("Groups of answers")
struct AnswerGroupsTests {
  private static func result(_ id: String, _ groups: String?...) -> SubmissionResult {
    let steps = groups.enumerated().map { index, group in
      var step = ReportSample.step(
        "S\(index)", group == nil ? .correct : .wrong, 0.25, of: 1,
        group == nil ? nil : .ascent)
      step.wrong = group.map { WrongValue(group: $0) }
      return step
    }
    return SubmissionResult(SubmissionMark(submission: id, student: id, file: id, steps: steps))
  }

  @Test("Groups of two and more come by their size, then by their step, then by their name")
  func order() {
    var groups = AnswerGroups()
    for result in [
      Self.result("a", "S0: y", "S1: twice"), Self.result("b", "S0: x", "S1: twice"),
      Self.result("c", nil, "S1: twice"), Self.result("d", "S0: x", "S1: alone"),
      Self.result("e", "S0: y", "S1: z"), Self.result("f", nil, "S1: z"),
    ] {
      groups.add(result) { "S\($0)" }
    }
    let largest = groups.largestFirst
    #expect(largest.map(\.name) == ["S1: twice", "S0: x", "S0: y", "S1: z"])
    #expect(
      largest.map(\.submissions) == [["a", "b", "c"], ["b", "d"], ["a", "e"], ["e", "f"]])
    #expect(largest[0].step == "S1" && largest[0].stepIndex == 1)
    #expect(largest[0].diagnosis == .ascent && largest[0].points == 0.25)
  }
}
