import Algebra
import AnswerSheets
import Languages
import Rubrics
import Testing

@testable import Marking

/// The contents of a submission's mark: its points, and the steps that each step stands on.
@Suite("Marks of submissions")
struct SubmissionMarkTests {
  private static func mark(_ steps: [StepMark], firstError: String? = nil) -> SubmissionMark {
    SubmissionMark(
      submission: "a", student: "a", file: "a.md", steps: steps, firstError: firstError)
  }

  @Test("A form is another's where it was made for somebody, and not for who handed it in")
  func formOfAnother() {
    var mark = Self.mark([])
    let found = [nil, "a", "b"].map { student in
      mark.formStudent = student
      return mark.isFormOfAnother
    }
    #expect(found == [false, false, true])
  }

  @Test("The points of a problem part are those of its steps")
  func groups() {
    let mark = Self.mark([
      MarkSample.step("Z", .correct, 1, of: 2), MarkSample.step("H", .wrong, 0.25, of: 1),
      MarkSample.step("L", .correct, 4, of: 8),
    ])
    let total = mark.total(of: SubmissionMark.Group(title: "t", steps: [0, 1]))
    #expect(total.points == 1.25 && total.max == 3)
  }

  @Test("What stands on a step, straight or by way of others")
  func consequences() {
    let mark = Self.mark([
      MarkSample.step("A", .wrong), MarkSample.step("B", .correct),
      MarkSample.step("C", .followThrough, on: ["A"]),
      MarkSample.step("D", .followThrough, on: ["B", "C"]),
      MarkSample.step("E", .followThrough, on: ["B"]),
    ])
    #expect(mark.consequences(of: "A") == ["C", "D"])
    #expect(mark.consequences(of: "B") == ["D", "E"])
    #expect(mark.consequences(of: "E").isEmpty)
    // Of two steps of one value the rubric's later may be stated first.
    let turned = Self.mark([
      MarkSample.step("A", .wrong), MarkSample.step("B", .followThrough, on: ["C"]),
      MarkSample.step("C", .followThrough, on: ["A"]),
    ])
    #expect(turned.consequences(of: "A") == ["B", "C"])
  }

  @Test("The first fault is the first error, else the first step that does not pass")
  func firstFault() {
    let steps = [
      MarkSample.step("A", .correct, 1), MarkSample.step("B", .missing),
      MarkSample.step("C", .wrong),
    ]
    #expect(Self.mark(steps, firstError: "C").firstFault?.step == "C")
    #expect(Self.mark(steps).firstFault?.step == "B")
    #expect(Self.mark(Array(steps.prefix(1))).firstFault == nil)
  }

  @Test("A late submission loses its share, a bonus counts beside what can be earned")
  func totals() {
    var mark = Self.mark([
      MarkSample.step("A", .correct, 2, of: 2), MarkSample.step("B", .wrong, 0.5, of: 1),
      MarkSample.step("C", .correct, 1, of: 0),
    ])
    mark.groups = [.init(title: "G", steps: [1, 2])]
    #expect(mark.points == 3.5 && mark.bonus == 1 && mark.max == 3)
    let total = mark.total(of: mark.groups[0])
    #expect(total.points == 1.5 && total.max == 1)
    mark.latePenalty = 0.2
    #expect(mark.points == 2.8 && mark.bonus == 0.8 && mark.max == 3)
  }

  @Test("A position counts the files, of which the first is the mark's own")
  func files() {
    var mark = Self.mark([])
    mark.furtherFiles = ["b.md", "c.md"]
    let names = (0...3).map { mark.file(of: Position(file: $0, line: 1, column: 1)) }
    #expect(names == ["a.md", "b.md", "c.md", "a.md"])
  }

  @Test("A long text is shown up to the end of a line, an endless one up to a whole character")
  func shownText() {
    var mark = Self.mark([])
    let limit = 1 << 18
    let fits = [UInt8](repeating: UInt8(ascii: "a"), count: limit)
    let lines = Array(repeating: Array("abc\n".utf8), count: limit / 4).joined() + Array("abc".utf8)
    let signs = [UInt8](Array(repeating: Array("€".utf8), count: limit / 3 + 2).joined())
    mark.texts = [fits, [UInt8](lines.dropFirst()), signs]
    #expect(mark.shownText(ofFile: 0).count == limit)
    #expect(mark.shownText(ofFile: 1).count == limit - 1)
    let shown = mark.shownText(ofFile: 2)
    #expect(shown.count % 3 == 0 && shown.count > limit - 6)
    #expect(!String(decoding: shown, as: UTF8.self).contains("\u{FFFD}"))
  }

  @Test("All that students read of a mark is said in their language, names as they are")
  func language() {
    var mark = Self.mark([MarkSample.step("Z", .wrong, on: ["A"]), MarkSample.step("H", .correct)])
    mark.steps[0].message = "right, but it stands on your own A and B"
    mark.steps[0].remarks[0].message = "follows from your own A"
    mark.error = "follows from your own X"
    mark.decision = "follows from your own Y"
    func texts() -> [String?] {
      [mark.error, mark.decision, mark.steps[0].remarks[0].message] + mark.steps.map(\.message)
    }
    let english = texts()
    mark.translate(into: .english)
    #expect(texts() == english)
    mark.translate(into: .german)
    let from = "folgt aus Ihren Angaben zu"
    let step = "richtig, beruht aber auf Ihren Angaben zu A und B"
    #expect(texts() == ["\(from) X", "\(from) Y", "\(from) A", step, ""])
  }

  /// Of 3 points that can be earned and one of a bonus 2.5 and the bonus are earned.
  @Test("Scaled to a whole the points of a bonus come on top as they are")
  func scaled() {
    var mark = Self.mark([
      MarkSample.step("A", .correct, 2.5, of: 3), MarkSample.step("B", .correct, 1, of: 0),
    ])
    #expect(mark.points(outOf: 3) == 3.5 && mark.points(outOf: 6) == 6)
    mark.steps[0].max = 0
    #expect(mark.points(outOf: 6) == 3.5, "nothing can be earned but bonuses")
  }

  @Test("The givens copied wrongly are those that remarks name, in their order")
  func misread() {
    var mark = Self.mark([MarkSample.step("A", .wrong, on: ["Z"]), MarkSample.step("B", .correct)])
    mark.steps[1].remarks = [
      Remark(.givenMisread, steps: ["b"], message: ""),
      Remark(.restated, steps: ["q"], message: ""),
      Remark(.givenMisread, steps: ["a"], message: ""),
    ]
    #expect(mark.misreadGivens == ["b", "a"])
  }
}
