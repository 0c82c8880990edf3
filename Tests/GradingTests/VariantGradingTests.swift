import Algebra
import AnswerSheets
import Foundation
import Marking
import Rubrics
import Testing

@testable import Grading
@testable import Solutions

@Suite("Grading a class of variants")
struct VariantGradingTests {
  private let rubric: Rubric
  private let folder: TemporaryFolder
  private let students = (1...12).map { "s\($0)" }

  init() throws {
    let path = Repository.root.appendingPathComponent("Rubrics/variants.yaml").path
    rubric = try Rubric.load(path)
    folder = try TemporaryFolder()
  }

  /// The worked solution of one student's numbers, as somebody hands it in.
  private func answer(of student: String) throws -> String {
    Solution(of: try rubric.variant(for: student)).written(as: .markdown)
  }

  private func mark(_ answer: String, of student: String) throws -> SubmissionMark {
    let path = try folder.write(answer, to: "\(student).md")
    var search = SubmissionSearch()
    try search.add(path)
    let submission = try #require(search.submissions().first)
    return try Grader(marker: Marker(rubric: rubric)).mark(submission)
  }

  @Test("Right answers are right by their own numbers")
  func right() throws {
    for student in students {
      let mark = try mark(try answer(of: student), of: student)
      #expect(mark.error == nil)
      #expect(mark.steps.allSatisfy { $0.verdict == .correct }, "\(student)")
    }
  }

  @Test("A neighbour's answer is not right, with or without the neighbour's givens")
  func neighbours() throws {
    for (student, neighbour) in zip(students, students.dropFirst()) {
      let copied = try answer(of: neighbour)
      let mark = try mark(copied, of: student)
      #expect(mark.firstError == "Z1", "\(student)")
      #expect(mark.points < mark.max * 0.75, "\(student): \(mark.points)")
      let remarks = mark.steps.flatMap(\.remarks).filter { $0.kind == .givenMisread }
      #expect(remarks.count == 1 && remarks[0].message.contains("not this student's"))
      let bare = String(
        copied[(copied.firstRange(of: "## Steps")?.lowerBound ?? copied.startIndex)...])
      #expect(try self.mark(bare, of: student).firstError == "Z1")
    }
  }

  @Test("A misread number still costs nothing and is named")
  func misread() throws {
    var misread = try rubric.variant(for: "s1")
    let index = try #require(misread.givens.firstIndex { $0.name == "W2" })
    let entry = misread.givens[index].value.elements[0]
    misread.givens[index].value.elements[0].significand = entry.significand == 1 ? 2 : 1
    let mark = try mark(Solution(of: misread).written(as: .markdown), of: "s1")
    #expect(mark.points == mark.max)
    let remarks = mark.steps.flatMap(\.remarks).filter { $0.kind == .givenMisread }
    #expect(remarks.map(\.message).contains { $0.hasPrefix("W2 is copied as") }, "\(remarks)")
  }

  @Test("Variants are marked alike by a marker of their own and by the shared one")
  func shared() throws {
    let marker = Marker(rubric: rubric)
    let sheet = try AnswerReader.read(Array(try answer(of: "s1").utf8), fileName: "s1.md")
    for student in ["s1", "s2", "s3"] {
      let variant = try rubric.variant(for: student)
      let fast = marker.variant(variant).mark(sheet).steps
      let slow = Marker(rubric: variant).mark(sheet).steps
      #expect(fast.map { "\($0)" } == slow.map { "\($0)" })
    }
  }

  @Test("The sheet as a rubric has the student's numbers and draws nothing")
  func plainRubric() throws {
    let path = Repository.root.appendingPathComponent("Rubrics/variants.yaml").path
    let sheet = try AssignmentSheet.load(path, student: "s1")
    let plain = try Rubric.load(try folder.write(sheet.written(as: .yaml), to: "plain.yaml"))
    let variant = try rubric.variant(for: "s1")
    #expect(!plain.hasDraws && plain.id == rubric.id && plain.title == rubric.title)
    #expect(plain.givens.map(\.value) == variant.givens.map(\.value))
    #expect(plain.steps.map(\.formula) == variant.steps.map(\.formula))
    #expect(Solution(of: plain).written(as: .text) == Solution(of: variant).written(as: .text))
  }

  @Test("No sheet gives an answer away", arguments: AssignmentSheet.Format.allCases)
  func noAnswers(_ format: AssignmentSheet.Format) throws {
    let path = Repository.root.appendingPathComponent("Rubrics/variants.yaml").path
    let text = try AssignmentSheet.load(path, student: "s1").written(as: format)
    #expect(text.contains("s1"))
    let solution = Solution(of: try rubric.variant(for: "s1"))
    for step in solution.steps {
      for entry in step.value.elements where entry != entry.rounded() {
        #expect(!text.contains("\(entry)".prefix(6)), "\(step.name)")
      }
    }
  }

  @Test(
    "A sheet has a table of steps a group, and one where there are no groups",
    arguments: [
      (AssignmentSheet.Format.html, "<table>", "</table>"),
      (.markdown, "| step |", "| --- | --- | --- | --- |"),
      (.latex, "\\begin{itemize}", "\\end{itemize}"),
    ])
  func tables(_ format: AssignmentSheet.Format, _ start: String, _ end: String) throws {
    let alone = """
      gradus: 1
      given: {x: 2}
      steps: [{step: a, formula: x}, {step: b, formula: a + x}]
      """
    let grouped = """
      gradus: 1
      given: {x: 2}
      steps:
        - {group: A, steps: [{step: a, formula: x}, {step: b, formula: a + x}]}
        - {group: B, steps: [{step: c, formula: x}, {step: d, formula: c + x}]}
      """
    for (rubric, count) in [(alone, 1), (grouped, 2)] {
      let path = try folder.write(rubric, to: "r.yaml")
      let sheet = try AssignmentSheet.load(path, student: "s1").written(as: format)
      #expect(sheet.components(separatedBy: start).count - 1 == count)
      #expect(sheet.components(separatedBy: end).count - 1 == count)
    }
  }

  @Test("The commands ask whose numbers are meant")
  func commands() throws {
    let rubric = Repository.root.appendingPathComponent("Rubrics/variants.yaml").path
    try folder.write(try answer(of: "s7"), to: "s7.md")
    for arguments in [["solve", "-r", rubric], ["check", "-r", rubric, "s7.md"]] {
      let run = try GradusProcess(arguments, in: folder.url)
      #expect(run.status == 64)
      #expect(run.errors.contains("say whose with '--student ID'"))
    }
    let check = try GradusProcess(
      ["check", "-r", rubric, "--student", "s7", "s7.md"], in: folder.url)
    #expect(check.status == 0, "\(check.output)")
    let other = try GradusProcess(
      ["check", "-r", rubric, "--student", "s8", "s7.md"], in: folder.url)
    #expect(other.status == 1)
    let grade = try GradusProcess(
      ["grade", "-r", rubric, "--quiet", "--fail-under", "100", "s7.md"], in: folder.url)
    #expect(grade.status == 0)
    let lint = try GradusProcess(["lint", "--student", "s7", rubric], in: folder.url)
    #expect(lint.status == 0)
    let sheet = try GradusProcess(["new", "-r", rubric, "--student", "s7"], in: folder.url)
    #expect(sheet.status == 0 && sheet.errors.isEmpty && sheet.output.contains("for s7\n"))
  }

  @Test("A rubric that draws nothing has one sheet for all and says so")
  func fixed() throws {
    let rubric = Repository.root.appendingPathComponent("Rubrics/backprop-by-hand.yaml").path
    let sheet = try GradusProcess(
      ["new", "-r", rubric, "--student", "s7", "--format", "yaml"], in: folder.url)
    #expect(sheet.status == 0 && sheet.errors.contains("nothing is drawn"))
    #expect(sheet.output == (try Repository.contents(of: "Rubrics/backprop-by-hand.yaml")))
  }
}
