import Algebra
import AnswerSheets
import Languages
import Marking
import Rubrics
import Testing

@testable import Reports

/// The words of reports about a step, in one line and in all lines.
@Suite("Wording of steps")
struct StepWordingTests {
  private static func step(
    _ verdict: Verdict, saying message: String = "", _ diagnosis: Diagnosis? = nil
  ) -> StepMark {
    ReportSample.step(
      "Z", verdict, 0.5, of: 2, stated: ReportSample.value(0.5), diagnosis, line: 4,
      saying: message)
  }

  @Test(
    "A line says the verdict or the message, the mistake, and what a wrong value should have been",
    arguments: [
      (step(.correct), "correct", "correct"),
      (step(.wrong), "wrong; expected 0.25", "wrong"),
      (step(.imprecise), "imprecise; expected 0.25", "imprecise"),
      (step(.followThrough, saying: "own H"), "own H", "own H"),
      (
        step(.wrong, saying: "not so", .ascent), "not so (ascent); expected 0.25", "not so (ascent)"
      ),
      (step(.missing), "missing", "missing"),
    ] as [(StepMark, String, String)])
  func headline(_ step: StepMark, _ told: String, _ hidden: String) {
    #expect(StepWording(step, revealsReference: true).headline == told)
    #expect(StepWording(step, revealsReference: false).headline == hidden)
  }

  @Test("The lines below it: what is stated, expected, due and to remark, and the points")
  func details() {
    var step = Self.step(.wrong, .ascent)
    step.wrong = WrongValue(group: "g", expectedOwn: Matrix(scalar: 0.75))
    step.remarks = [
      Remark(.brokenEquality, at: Position(line: 7, column: 9), message: "2 = 3"),
      Remark(.ownValueUsed, message: "own H"),
    ]
    let below =
      "\nbroken-equality (line 7, column 9): 2 = 3\nown-value-used: own H\npoints: 0.5 of 2"
    #expect(
      StepWording(step, revealsReference: true).text
        == "wrong (ascent); expected 0.25\nstated: 0.5\nexpected: 0.25\nfrom own values: 0.75"
        + "\ndiagnosis: ascent" + below)
    #expect(
      StepWording(step, revealsReference: false).text
        == "wrong (ascent)\nstated: 0.5\ndiagnosis: ascent" + below)
    let missing = ReportSample.step("Z", .missing, 0, of: 1)
    #expect(StepWording(missing, revealsReference: false).text == "missing\npoints: 0 of 1")
  }

  @Test("In another language the same lines are told in its words, the mistake's name as it is")
  func language() {
    var step = Self.step(.wrong, .ascent)
    step.remarks = [Remark(.ownValueUsed, at: Position(line: 7, column: 9), message: "H")]
    let told = StepWording(step, revealsReference: true, language: .german)
    let lines = told.text.split(separator: "\n").map(String.init)
    #expect(lines.count == 5 && lines[0].contains("(ascent)") && lines[0].contains("0.25"))
    #expect(lines[1].contains("0.5") && lines[2].contains("0.25"))
    #expect(lines[3].contains("7") && lines[3].contains("9") && lines[3].contains("H"))
    #expect(lines[4].contains("0.5") && lines[4].contains("2"))
    #expect(!told.text.contains("expected") && !told.text.contains("points"))
    let hidden = StepWording(step, revealsReference: false, language: .german)
    #expect(!hidden.text.contains("0.25"))
  }

  @Test("A step stands where compilers would say; one that is missing stands nowhere")
  func position() {
    var mark = SubmissionMark(submission: "a", student: "a", file: "a.md", steps: [])
    mark.furtherFiles = ["b.md"]
    var step = Self.step(.wrong)
    #expect(StepWording.position(of: step, in: mark) == "a.md:4:5: Z: ")
    step.position = Position(file: 1, line: 12, column: 3)
    #expect(StepWording.position(of: step, in: mark) == "b.md:12:3: Z: ")
    step.position = nil
    #expect(StepWording.position(of: step, in: mark) == "")
  }

  @Test("A late submission says what that costs, where it costs anything")
  func late() {
    var mark = SubmissionMark(submission: "a", student: "a", late: true, file: "a", steps: [])
    #expect(StepWording.late(mark, .english) == "late")
    mark.latePenalty = 0.125
    #expect(StepWording.late(mark, .english) == "late, 12.5 % less")
    #expect(StepWording.points(0.5, of: 2, .english) == "0.5 of 2 points")
  }
}
