import Algebra
import Foundation
import Marking
import Reports
import Rubrics
import Testing

@testable import Grading

@Suite("Gradebooks")
struct GradebookTests {
  private func result(
    _ student: String, _ points: Double, id: String? = nil, attempt: Int? = nil,
    error: String? = nil
  ) -> SubmissionResult {
    let step = StepMark(
      step: "Z1", verdict: points == 10 ? .correct : .wrong, points: points, max: 10, stated: nil,
      expected: ExpectedValue(Matrix(scalar: 1), decimals: 2))
    return SubmissionResult(
      SubmissionMark(
        submission: id ?? student, student: student, attempt: attempt, file: student, error: error,
        steps: [step]))
  }

  /// Fills an export and returns it with what was said about it.
  private func fill(
    _ export: String, assignment: String? = nil, _ results: [SubmissionResult],
    unreadable: GradebookSource.Unreadable = .keep, feedback: String? = nil
  ) throws -> (text: String, notices: [String]) {
    let folder = try TemporaryFolder()
    let file = try folder.write(export, to: "export.csv")
    let rubric = try Rubric.load(
      folder.write(
        """
        gradus: 1
        title: Homework 1
        given: {x: 1}
        steps:
          - {step: Z1, formula: x, points: 10}

        """, to: "rubric.yaml"))
    var filling = try GradebookFilling(
      GradebookSource(file: file, assignment: assignment, unreadable: unreadable), rubric: rubric)
    for result in results { filling.add(result, feedback: feedback) }
    let bytes = filling.finish()
    let notices = filling.notices.map { $0.replacingOccurrences(of: file, with: "export.csv") }
    return (String(decoding: bytes, as: UTF8.self), notices)
  }

  private static let canvas = """
    Student,ID,SIS User ID,SIS Login ID,Section,"Homework 1 (501)",Homework 2 (502),Final Score\r
    Points Possible,,,,,10,5.00,(read only)\r
    "Lovelace, Ada",71,S-1,ada,"CS, 101",,4,88.10\r
    "O""Neil, Bo",72,S-2,BO,CS 101,"3",  ,\r
    Excused Eve,73,S-3,eve,CS 101,EX,,\r
    "Student, Test",99,,tester,CS 101,,,\r

    """

  @Test("Canvas: one column is filled, every other byte stays")
  func canvas() throws {
    let (text, notices) = try fill(
      Self.canvas, [result("71", 7.5), result("bo", 10), result("73", 9), result("nobody", 1)])
    var expected = Self.canvas
    expected = expected.replacingOccurrences(of: "101\",,4", with: "101\",7.5,4")
    expected = expected.replacingOccurrences(of: "CS 101,\"3\"", with: "CS 101,\"10\"")
    #expect(text == expected)
    #expect(
      notices == [
        "nobody: handed in, but not in export.csv",
        "Excused Eve (73): excused in export.csv; left so",
        "Student, Test (99): in export.csv, but nothing was handed in; left as it was",
        "export.csv: 1 grade that stood there is overwritten by another",
      ])
  }

  @Test("A student who stands in two rows of an export has both filled")
  func twice() throws {
    let export = """
      Student,ID,SIS User ID,SIS Login ID,Section,Homework 1 (501)
      Points Possible,,,,,10
      "Lovelace, Ada",71,S-1,ada,Monday,2
      "Lovelace, Ada",71,S-1,ada,Tuesday,
      Bo,72,S-2,bo,Monday,

      """
    for name in ["71", "ada", "s-1", "Lovelace, Ada"] {
      let (text, notices) = try fill(export, [result(name, 7), result("bo", 1)])
      #expect(text.contains("Monday,7\n") && text.contains("Tuesday,7\n"), "\(name)")
      #expect(notices == ["export.csv: 1 grade that stood there is overwritten by another"])
    }
  }

  @Test(
    "Canvas is known by its shape in any language, with any separator and line ends",
    arguments: [
      "Étudiant,ID,ID utilisateur SIS,ID de connexion SIS,Section,Homework 1 (501)\n    Points possibles,,,,,10\nAda,71,S,ada,1,\n",
      "\u{FEFF}学生;学号;SIS;登录;节;Homework 1 (501)\r\n满分;;;;;10,00\r\nAda;71;S;ada;1;",
      "LastName\tFirstName\tID\tSIS User ID\tSIS Login ID\tSection\tHomework 1 (501)\rManual Posting\t\t\t\t\t\tManual\rPoints Possible\t\t\t\t\t\t10\rLovelace\tAda\t71\t\t\t\t",
    ])
  func languages(_ export: String) throws {
    let (text, notices) = try fill(export, [result("71", 2.5)])
    let number = export.contains("10,00") ? "2,5" : "2.5"
    let end = export.hasSuffix("\n") ? "\n" : ""
    #expect(text == export.dropLast(end.count) + number + end)
    #expect(notices == [])
  }

  @Test("A row matches by id before login before name, and never by what two rows share")
  func precedence() throws {
    let export = """
      Student,ID,SIS User ID,SIS Login ID,Homework 1 (5)
      Points Possible,,,,10
      72,71,a,x,
      Bo,72,b,same,
      Cy,73,c,same,

      """
    let (text, notices) = try fill(
      export, [result("72", 5), result("same", 4), result("X", 3)])
    #expect(text.contains("72,71,a,x,3\n"))
    #expect(text.contains("Bo,72,b,same,5\n"))
    #expect(text.contains("Cy,73,c,same,\n"))
    #expect(
      notices.first
        == "same: export.csv has this name for different students, in the lines 4, 5; none is filled"
    )
  }

  @Test("Of several attempts the latest counts")
  func attempts() throws {
    let (text, notices) = try fill(
      Self.canvas,
      [
        result("71", 9, id: "71-1", attempt: 1), result("71", 4, id: "71-3", attempt: 3),
        result("71", 10, id: "71-2", attempt: 2),
      ])
    #expect(text.contains("\"CS, 101\",4,4"))
    #expect(notices.contains("71: handed in more than once; 71-3 is entered"))
  }

  @Test(
    "What cannot be read leaves the grade that stands there, or is entered where that is wanted")
  func unreadable() throws {
    let results = [result("bo", 0, error: "is empty"), result("71", 0, error: "is empty")]
    let kept = try fill(Self.canvas, results)
    #expect(kept.text == Self.canvas)
    #expect(kept.notices.contains("Lovelace, Ada (71): could not be read; left as it was"))
    let zero = try fill(Self.canvas, results, unreadable: .zero)
    #expect(zero.text.contains("\"CS, 101\",0,4") && zero.text.contains("CS 101,\"0\""))
    #expect(zero.notices.contains("Lovelace, Ada (71): could not be read; 0 entered"))
  }

  @Test("An optional step or a bonus does not change what all points are")
  func optional() throws {
    func step(_ points: Double, of max: Double) -> StepMark {
      StepMark(
        step: "s", verdict: .correct, points: points, max: max, stated: nil,
        expected: ExpectedValue(Matrix(scalar: 1), decimals: 2))
    }
    func result(_ student: String, _ steps: StepMark...) -> SubmissionResult {
      SubmissionResult(
        SubmissionMark(submission: student, student: student, file: student, steps: steps))
    }
    let (text, _) = try fill(
      Self.canvas,
      [
        // All points of what is asked for, and of the optional step; half of the latter; a bonus.
        result("71", step(10, of: 10), step(5, of: 5)),
        result("72", step(10, of: 10), step(2, of: 5)),
        result("99", step(10, of: 10), step(0, of: 0), step(3, of: 0)),
      ])
    #expect(text.contains("\"CS, 101\",10,4"))
    #expect(text.contains("CS 101,\"8\""))
    #expect(text.contains("tester,CS 101,13,"))
  }

  @Test(
    "The wrong column is refused with the ones there are",
    arguments: [
      (
        "Homework 3",
        "no column is called 'Homework 3'; choose one with --assignment, of: 'Homework 1 (501)', 'Homework 2 (502)'"
      ),
      ("ID", "no column is called 'ID'"),
    ])
  func columns(_ assignment: String, _ message: String) throws {
    let failure = #expect(throws: RunFailure.self) {
      try fill(Self.canvas, assignment: assignment, [])
    }
    #expect(failure?.status == .usage)
    #expect(failure?.description.contains(message) == true, "\(failure?.description ?? "")")
    #expect(
      try fill(Self.canvas, assignment: "homework 2", [result("71", 5)]).text.contains(",5,88.10"))
    #expect(
      try fill(Self.canvas, assignment: "Homework 2 (502)", [result("71", 5)]).text
        .contains(",5,88.10"))
  }

  @Test("A column that the system computes is not filled")
  func readOnly() throws {
    let export = "A,ID,Final Score (9)\nPoints Possible,,(read only)\nAda,71,3\n"
    let failure = #expect(throws: RunFailure.self) {
      try fill(export, assignment: "Final Score", [])
    }
    #expect(failure?.description.contains("is (read only)") == true)
  }

  private static let moodle = """
    Identifier,"Full name","Email address",Status,Grade,"Maximum grade","Grade can be changed","Last modified (grade)","Feedback comments"
    "Participant 101","Ada Lovelace",ada@x.org,"Submitted for grading - ",,10.00,Yes,-,
    "Participant 102","Bo ""B"" Li",bo@x.org,"No submission - ",7.00,10.00,Yes,"Monday, 3 March 2025, 10:00 AM","line 1
    line 2"

    """

  @Test("Moodle: the grade is filled, every other byte stays")
  func moodle() throws {
    let (text, notices) = try fill(Self.moodle, [result("101", 7.5), result("bo@x.org", 9)])
    let expected = Self.moodle.replacingOccurrences(of: "grading - \",,", with: "grading - \",7.5,")
      .replacingOccurrences(of: ",7.00,", with: ",9,")
    #expect(text == expected)
    #expect(notices == ["export.csv: 1 grade that stood there is overwritten by another"])
  }

  @Test("Moodle: who handed in nothing is named")
  func absent() throws {
    let (_, notices) = try fill(Self.moodle, [result("101", 7.5)])
    let name = "Bo \"B\" Li (Participant 102)"
    #expect(notices == ["\(name): in export.csv, but nothing was handed in; left as it was"])
  }

  @Test("Moodle: the words for a student stand in the column for them, in any language")
  func feedback() throws {
    let words = "The first error is in Z1, \"-1\".\nZ1: wrong"
    let (text, notices) = try fill(
      Self.moodle, [result("101", 7.5), result("102", 7)], feedback: words)
    let cell = "\"The first error is in Z1, \"\"-1\"\".\nZ1: wrong\""
    #expect(text.contains(",7.5,10.00,Yes,-,\(cell)\n"))
    #expect(text.contains("10:00 AM\",\(cell)\n"))
    #expect(notices == ["export.csv: 1 comment that stood there is overwritten by another"])
    let german =
      "Kennung;Status;Bewertung;Bestwertung;Änderbar;Zuletzt geändert (Bewertung);Feedback als Kommentar\r\n"
      + "Teilnehmer/in 7;x;;10,00;Ja;-;\r\n"
    #expect(try fill(german, [result("7", 1)], feedback: "gut").text.hasSuffix(";Ja;-;gut\r\n"))
    let without = german.replacingOccurrences(of: ";Feedback als Kommentar", with: "")
      .replacingOccurrences(of: "-;\r", with: "-\r")
    #expect(try fill(without, [result("7", 1)], feedback: "gut").text.hasSuffix(";Ja;-\r\n"))
  }

  @Test(
    "Moodle: a student is told the first error and why each step is not right, and no reference value"
  )
  func words() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      gradus: 1
      given: {x: 2}
      steps:
        - {step: a, formula: 3.25 * x}
        - {step: b, formula: a + x}
        - {step: c, formula: b * 2}
      """, to: "r.yaml")
    try folder.write("a = 7.25\nb = 9.25\n", to: "class/ada.txt")
    try folder.write("Who, me?\u{200F}", to: "class/bo.txt")
    let export = """
      Identifier,Full name,Status,Grade,Maximum grade,Last modified (grade),Feedback comments
      Participant 1,ada,,,3.00,-,
      Participant 2,bo,,1.00,3.00,-,

      """
    try folder.write(export, to: "export.csv")
    for reveal in ["always", "never"] {
      let run = try GradusProcess(
        [
          "grade", "-r", "r.yaml", "--quiet", "--reveal", reveal, "--gradebook", "export.csv",
          "--gradebook-out", "filled.csv", "--unreadable", "zero", "class",
        ], in: folder.url)
      #expect(run.status == 0 || run.status == 3, "\(run.errors)")
      let filled = try folder.contents(of: "filled.csv")
      #expect(filled.contains("The first error is in a; b follows from it.\na: wrong, line 1"))
      #expect(filled.contains("\nc: missing\""))
      #expect(filled.contains("Participant 2,bo,,0,3.00,-,\"The first step that is not right is a"))
      #expect(!filled.contains("b: wrong") && !filled.contains("6.5") && !filled.contains("8.5"))
    }
  }

  @Test("Moodle is known by its shape: another language, decimal commas, no names")
  func moodleShape() throws {
    let export =
      "Kennung;Status;Bewertung;Bestwertung;Änderbar;Zuletzt geändert (Bewertung)\r\n"
      + "Teilnehmer/in 7;Nicht abgegeben;;10,00;Ja;-\r\nTeilnehmer/in 8;x;3,00;10,00;Ja;-\r\n"
    let (text, notices) = try fill(export, [result("8", 6.5)])
    #expect(text == export.replacingOccurrences(of: ";3,00;", with: ";6,5;"))
    #expect(
      notices == [
        "Teilnehmer/in 7: in export.csv, but nothing was handed in; left as it was",
        "export.csv: 1 grade that stood there is overwritten by another",
      ])
    let commas = export.replacingOccurrences(of: "10,00", with: "\"10,00\"")
      .replacingOccurrences(of: "3,00", with: "\"3,00\"").replacingOccurrences(of: ";", with: ",")
    #expect(try fill(commas, [result("7", 6.5)]).text.contains("abgegeben,\"6,5\",\"10,00\""))
  }

  @Test("Another maximum is said, and points stay as they are")
  func maximum() throws {
    let export = Self.moodle.replacingOccurrences(of: "10.00", with: "100.00")
    let (text, notices) = try fill(export, [result("101", 7.5), result("102", 1)])
    #expect(text.contains(",7.5,100.00"))
    #expect(
      notices == [
        "export.csv: the most that can be earned is 100.00 there and 10 in the rubric; points are entered as they are",
        "export.csv: 1 grade that stood there is overwritten by another",
      ])
  }

  @Test(
    "What is no gradebook is refused",
    arguments: [
      ("", "found neither a gradebook of Canvas"), ("a,b,c\n1,2,3\n", "found neither"),
      ("a,\"b\n", "1: found a quote that is not closed"), ("\u{FEFF}", "found neither"),
    ])
  func strangers(_ export: String, _ message: String) throws {
    let failure = #expect(throws: RunFailure.self) { try fill(export, []) }
    #expect(failure?.description.contains(message) == true, "\(failure?.description ?? "")")
  }

  @Test("UTF-16 is refused with a way out")
  func encoding() throws {
    let fault = #expect(throws: TableFault.self) { try DelimitedTable([0xFF, 0xFE, 0x41, 0]) }
    #expect(fault?.description == "1: found UTF-16, expected UTF-8; save it as CSV UTF-8")
  }
}
