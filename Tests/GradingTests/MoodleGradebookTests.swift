import Foundation
import Testing

@testable import Grading

@Suite("Gradebooks of Moodle")
struct MoodleGradebookTests: FillsGradebooks {
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

  @Test("Moodle: a student, a grade and a maximum are enough for a worksheet")
  func threeColumns() throws {
    let export = "Identifier,Grade,Maximum grade\nParticipant 101,,10.00\n"
    let (text, notices) = try fill(export, [result("101", 7.5)])
    #expect(text == export.replacingOccurrences(of: ",,", with: ",7.5,"))
    #expect(notices == [])
  }

  @Test("Moodle: a name stands behind the number where two columns part it from the grade")
  func nameColumn() throws {
    let status = "Identifier,Status,Grade,Maximum grade\nParticipant 101,none,,10.00\n"
    #expect(
      try fill(status, []).notices
        == ["Participant 101: in export.csv, but nothing was handed in; left as it was"])
    let name = status.replacing("Status", with: "Full name,Status").replacing("none", with: "Ada,-")
    #expect(
      try fill(name, []).notices
        == ["Ada (Participant 101): in export.csv, but nothing was handed in; left as it was"])
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
}
