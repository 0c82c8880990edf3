import Algebra
import Foundation
import Marking
import Reports
import Rubrics
import Testing

@testable import Grading

@Suite("Gradebooks")
struct GradebookTests: FillsGradebooks {
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

  @Test("All rows of a student are filled, whatever else in them differs or is empty")
  func twiceUnlike() throws {
    let export = """
      Student,ID,SIS User ID,SIS Login ID,Section,Homework 1 (501)
      Points Possible,,,,,10
      Ada,71,S-1,ada,Monday,
      Ada,71,S-1,,Tuesday,
      Cy,73,S-3,cy,Monday,
      Cy,,S-3,cy,Tuesday,
      Cy,74,S-4,other,Friday,
      Dan,75,S-5,same,Friday,
      Eve,76,S-6,same,Friday,
      Fay,,S-7,same,Monday,

      """
    let (text, notices) = try fill(
      export,
      [result("ada", 7), result("cy", 4), result("74", 1), result("75", 2), result("76", 3)])
    #expect(text.contains("Monday,7\n") && text.contains("ada,Monday,7\nAda,71,S-1,,Tuesday,7\n"))
    #expect(text.contains("cy,Monday,4\nCy,,S-3,cy,Tuesday,4\n") && text.contains("Friday,1\n"))
    // Two students have that login, so that it is nobody's without a number.
    #expect(text.contains("Fay,,S-7,same,Monday,\n"))
    #expect(notices == [])
    let sections = """
      Student,ID,SIS Login ID,Section,Homework 1 (501)
      Ada,71,ada,Monday,
      Cy,,cy,Monday,

      """
    #expect(try fill(sections, [result("71", 7)]).text.hasSuffix("Cy,,cy,Monday,\n"))
  }

  @Test("Whatever grade stands there and is overwritten is counted")
  func overwritten() throws {
    let grades = ["3", "A-", "95%", "complete", "\"1,234.5\"", "-", "", "7", "7.0"]
    let rows = grades.indices.map { "S\($0),\(71 + $0),,,\(grades[$0])" }
    let export =
      (["Student,ID,SIS,Login,Homework 1 (5)", "Points Possible,,,,10"] + rows).joined(
        separator: "\n")
    let (_, notices) = try fill(export, grades.indices.map { result("\(71 + $0)", 7) })
    #expect(
      notices == ["export.csv: 5 grades that stood there are overwritten by others"])
  }

  @Test(
    "Canvas is known by its shape in any language, with any separator and line ends",
    arguments: [
      "Étudiant,ID,ID utilisateur SIS,ID de connexion SIS,Section,Homework 1 (501)\n    Points possibles,,,,,10\nAda,71,S,ada,1,\n",
      "\u{FEFF}学生;学号;SIS;登录;节;Homework 1 (501)\r\n满分;;;;;10,00\r\nAda;71;S;ada;1;",
      "Nachname\tVorname\tNummer\tSIS\tLogin\tGruppe\tHomework 1 (501)\rPunkte\t\t\t\t\t\t10\rLovelace\tAda\t71\t\t\t\t",
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
    // Nothing else is said of the two rows.
    #expect(
      notices == [
        "same: export.csv has this name for different students, in the lines 4, 5; none is filled"
      ])
  }

  @Test("Behind the id two columns may name a student, whatever is shared or not after them")
  func section() throws {
    let export = """
      Student,ID,SIS User ID,SIS Login ID,Section,Homework 1 (501)
      Points Possible,,,,,10
      Ada,71,S-1,ada,Monday,
      Bo,72,S-2,bo,Tuesday,

      """
    let (text, notices) = try fill(
      export, [result("Monday", 7), result("s-2", 1), result("ada", 2)])
    #expect(text.contains("Monday,2\n") && text.contains("Tuesday,1\n"))
    #expect(notices == ["Monday: handed in, but not in export.csv"])
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

  @Test(
    "UTF-16 is refused with a way out",
    arguments: [[0xFF, 0xFE, 0x41, 0], [0xFE, 0xFF, 0, 0x41]] as [[UInt8]])
  func encoding(_ bytes: [UInt8]) throws {
    let fault = #expect(throws: TableFault.self) { try DelimitedTable(bytes) }
    #expect(fault?.description == "1: found UTF-16, expected UTF-8; save it as CSV UTF-8")
  }
}
