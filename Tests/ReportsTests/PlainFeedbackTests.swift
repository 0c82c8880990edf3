import AnswerSheets
import Languages
import Marking
import Rubrics
import Testing

@testable import Reports

/// Feedback where plain text alone can stand.
@Suite("Plain feedback")
struct PlainFeedbackTests {
  private static func lines(_ mark: SubmissionMark) -> [String] {
    PlainFeedback.text(of: mark, in: .english).split(separator: "\n").map(String.init)
  }

  private static func mark(_ steps: [StepMark]) -> SubmissionMark {
    SubmissionMark(submission: "a", student: "a", file: "a.md", steps: steps)
  }

  @Test("Each step that is not right is told, and one that is where it lost points")
  func told() {
    let steps = [
      ReportSample.step("Z", .correct, 2, of: 2), ReportSample.step("Y", .correct, 1, of: 2),
      ReportSample.step("H", .wrong, 0, of: 2, line: 4, saying: "the rate is left out"),
      ReportSample.step("P", .followThrough, 2, of: 2), ReportSample.step("b", .missing, 0, of: 1),
    ]
    let lines = Self.lines(Self.mark(steps))
    #expect(lines.dropFirst().map { $0.prefix(2) } == ["Y:", "H:", "b:"])
    #expect(lines[2] == "H: wrong, line 4: the rate is left out")
    #expect(!lines.joined().contains("0.25"), "the reference")
  }

  @Test("Points by a person are told with the step, but not where they are of the whole")
  func decided() {
    var step = ReportSample.step("Z", .correct, 1, of: 1)
    step.override(points: 1, reason: "by eye")
    var mark = Self.mark([step])
    #expect(Self.lines(mark).dropFirst().map { $0.prefix(2) } == ["Z:"])
    mark.decision = "a person decided"
    #expect(Self.lines(mark).first == "a person decided" && Self.lines(mark).count == 2)
  }

  @Test("A submission that could not be read is told so, unless a person decided about a step")
  func unreadable() {
    var mark = ReportSample.unreadable
    #expect(Self.lines(mark) == ["This submission could not be read: it is locked"])
    mark.steps[0].override(points: 1, reason: "")
    #expect(Self.lines(mark).count > 1)
  }

  @Test("Of remarks those are told that bear on points")
  func remarks() {
    let told = Remark.Kind.allCases.filter { kind in
      let step = ReportSample.step(
        "H", .wrong, 1, of: 2, remarks: [Remark(kind, steps: ["x"], message: "remarked")])
      return Self.lines(Self.mark([step])).joined().contains("remarked")
    }
    #expect(Set(told) == [.overridden, .repeated, .givenMisread])
  }

  @Test("Of what is missing no message is told")
  func missing() {
    let plain = ReportSample.step("b", .missing, 0, of: 1, saying: "not stated at all")
    #expect(!Self.lines(Self.mark([plain])).joined().contains("at all"))
    let gone = ReportSample.step(
      "b", .missing, 0, of: 1, stated: ReportSample.value(1), saying: "not stated at all")
    #expect(Self.lines(Self.mark([gone])).joined().contains("at all"))
  }
}
