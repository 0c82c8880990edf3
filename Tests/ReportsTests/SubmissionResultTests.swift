import Algebra
import AnswerSheets
import Marking
import Rubrics
import Testing

@testable import Reports

/// The results of a submission that tables, statistics and gradebooks are made from.
@Suite("Results of submissions")
struct SubmissionResultTests {
  /// A submission that is right, but for what a test changes.
  private static func result(_ change: (inout SubmissionMark) -> Void) -> SubmissionResult {
    var mark = SubmissionMark(
      submission: "a", student: "a", file: "a.md",
      steps: [
        ReportSample.step("Z", .correct, 1, of: 1), ReportSample.step("H", .correct, 2, of: 2),
      ])
    change(&mark)
    return SubmissionResult(mark)
  }

  private static func wrong(_ diagnosis: Diagnosis? = nil, group: String? = nil) -> StepMark {
    var step = ReportSample.step("Z", .wrong, 0, of: 1, diagnosis)
    step.wrong = group.map { WrongValue(group: $0) }
    return step
  }

  @Test("A submission that is right needs no look and has nothing to be said of")
  func right() {
    let result = Self.result { _ in }
    #expect(!result.needsLook && !result.hasGroups && result.finding.isEmpty)
    #expect(result.overridden == 0 && result.misreadGivens.isEmpty && result.firstFault == nil)
    #expect(result.points == 3 && result.max == 3 && result.percent == 100)
  }

  static let looks: [(String, isNeeded: Bool, @Sendable (inout SubmissionMark) -> Void)] = [
    ("it cannot be read", true, { $0.error = "locked" }),
    ("a heading is missing", true, { $0.absentScopes = ["Task 2"] }),
    ("the form is somebody else's", true, { $0.formStudent = "b" }),
    ("the form is the student's", false, { $0.formStudent = "a" }),
    (
      "a step cannot be read", true, { $0.steps[0] = ReportSample.step("Z", .unreadable, 0, of: 1) }
    ),
    ("a wrong step has no explanation", true, { $0.steps[0] = wrong() }),
    ("a wrong step has one", false, { $0.steps[0] = wrong(.ascent) }),
    ("a step is missing", false, { $0.steps[0] = ReportSample.step("Z", .missing, 0, of: 1) }),
    (
      "a given is misread", true,
      { $0.steps[0].remarks = [Remark(.givenMisread, steps: ["W"], message: "")] }
    ),
    (
      "an equality is broken", false,
      { $0.steps[0].remarks = [Remark(.brokenEquality, message: "")] }
    ),
  ]

  @Test("What a person should look at", arguments: looks.indices)
  func look(_ index: Int) {
    let (what, isNeeded, change) = Self.looks[index]
    #expect(Self.result(change).needsLook == isNeeded, "\(what)")
  }

  @Test("A wrong value has its mistake, and its group where no person has decided")
  func groups() {
    let found = Self.result { $0.steps[0] = Self.wrong(.ascent, group: "Z: ascent") }
    #expect(found.hasGroups)
    #expect(found.steps.map(\.diagnosis) == [.ascent, nil])
    #expect(found.steps.map(\.group) == ["Z: ascent", nil])
    let decided = Self.result {
      $0.steps[0] = Self.wrong(.ascent, group: "Z: ascent")
      $0.steps[0].override(points: 1, reason: "")
    }
    #expect(decided.hasGroups)
    #expect(decided.steps[0].group == nil && decided.steps[0].diagnosis == .ascent)
    #expect(decided.overridden == 1)
  }

  static let findings: [(String, @Sendable (inout SubmissionMark) -> Void)] = [
    (
      "Z",
      {
        $0.steps[0] = wrong()
        $0.firstError = "Z"
      }
    ),
    ("Z missing", { $0.steps[0] = ReportSample.step("Z", .missing, 0, of: 1) }),
    ("H imprecise", { $0.steps[1] = ReportSample.step("H", .imprecise, 0, of: 1) }),
    (
      "W misread; b misread",
      { $0.steps[0].remarks = [Remark(.givenMisread, steps: ["W", "b"], message: "")] }
    ),
    ("1 by a person", { $0.steps[1].override(points: 1, reason: "") }),
    (
      "Z missing; 1 by a person",
      {
        $0.steps[0] = ReportSample.step("Z", .missing, 0, of: 1)
        $0.steps[1].override(points: 1, reason: "")
      }
    ),
    ("locked", { $0.error = "locked" }),
    (
      "locked; points by a person",
      {
        $0.error = "locked"
        $0.steps[0].override(points: 1, reason: "")
      }
    ),
  ]

  @Test("Why points are missing, in a few words", arguments: findings.indices)
  func finding(_ index: Int) {
    #expect(Self.result(Self.findings[index].1).finding == Self.findings[index].0)
  }

  @Test("Points are out of what is asked for, and a bonus comes on top")
  func scaled() {
    let result = Self.result {
      $0.steps[1].points = 1
      $0.steps.append(ReportSample.step("B", .correct, 0.5, of: 0))
    }
    #expect(result.points == 2.5 && result.max == 3 && result.bonus == 0.5)
    #expect(result.points(outOf: 3) == 2.5)
    #expect(result.points(outOf: 6) == 4.5)
    let nothing = Self.result { $0.steps = [] }
    #expect(nothing.points(outOf: 6) == 0 && nothing.percent == 100)
  }
}
