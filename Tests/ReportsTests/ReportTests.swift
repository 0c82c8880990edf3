import Algebra
import AnswerSheets
import Foundation
import Marking
import Reports
import Rubrics
import Testing

@Suite("Reports")
struct ReportTests {
  static let hostile = [
    "<script>alert(1)</script>", "]]>", "=HYPERLINK(\"http://x\")", "a\u{0}b\u{8}c\u{1B}[31m",
    String(repeating: "long ", count: 2000), "\u{202E}right to left", "\u{FFFE}\u{FFFF}", "a  b\nc",
    "\"quoted\" & 'single'", "",
  ]

  static func mark(_ text: String) -> SubmissionMark {
    let value = Matrix(
      Shape(2, 1), [Numeral(significand: 1), Numeral(significand: 2, exponent: -1)])
    let expected = ExpectedValue(Matrix(Shape(2, 1), [1.0, 0.25]), decimals: 2)
    func step(_ verdict: Verdict, _ points: Double, _ diagnosis: Diagnosis? = nil) -> StepMark {
      StepMark(
        step: verdict.rawValue + text.prefix(20), verdict: verdict, points: points, max: 1,
        stated: verdict == .unreadable ? .text(text) : .numbers(value), expected: expected,
        diagnosis: diagnosis,
        remarks: verdict == .correct
          ? []
          : [
            Remark(
              .entries, at: Position(line: 3, column: 2), steps: [text],
              entries: [.init(row: 2, column: 1)], message: text)
          ],
        position: Position(line: 3, column: 1), message: text)
    }
    return SubmissionMark(
      submission: "s" + text, student: text, file: text + ".md",
      steps: [
        step(.correct, 1), step(.followThrough, 1), step(.imprecise, 0.5),
        step(.wrong, 0, .rateOmitted), step(.missing, 0), step(.unreadable, 0),
      ], firstError: "wrong")
  }

  static func unreadable(_ text: String) -> SubmissionMark {
    var mark = Self.mark(text)
    mark.error = "cannot be read: " + text
    return mark
  }

  @Test(
    "JUnit is well-formed whatever students write, and its counts agree", arguments: hostile,
    JUnitReport.Dialect.allCases)
  func junit(_ text: String, _ dialect: JUnitReport.Dialect) throws {
    let setting = JUnitReport.Setting(
      dialect: dialect, rubric: "r.1", timestamp: "2026-01-01T00:00:00", revealsReference: true,
      names: SuiteNames([]))
    let report = try JUnitReport(setting)
    report.add(Self.mark(text), at: 0)
    report.add(Self.unreadable(text), at: 1)
    let bytes = try setting.head() + report.take() + setting.tail()
    let document = try #require(XMLDocument(bytes))
    #expect(document.count("/testsuites/testsuite") == 2)
    #expect(document.count("//testcase") == 7)
    #expect(document.count("//testcase/failure") == 3)
    #expect(document.count("//testcase/error") == 2)
    #expect(document.count("/testsuites/testsuite[1][@tests=6][@failures=3][@errors=1]") == 1)
    #expect(document.count("/testsuites/testsuite[2][@tests=1][@failures=0][@errors=1]") == 1)
    #expect(document.count("//*[contains(@classname, 'r_1.s')]") == 7)
    #expect(document.count("//testcase/properties") == (dialect == .common ? 6 : 0))
    #expect(document.count("//testsuite/system-err") == (dialect == .strict ? 2 : 0))
  }

  @Test("Suites rendered apart are the same as suites rendered together")
  func fragments() throws {
    let setting = JUnitReport.Setting(
      dialect: .common, rubric: "r", timestamp: "2026-01-01T00:00:00", revealsReference: true,
      names: SuiteNames([]))
    // Values, digits and points come again, each with others.
    let marks = (0..<12).map { index in
      var mark = Self.mark("m\(index)")
      for step in mark.steps.indices {
        let value = Matrix(Shape(2, 1), [Double(index % 3), 0.25])
        mark.steps[step].expected = ExpectedValue(value, decimals: 1 + index % 2)
        mark.steps[step].points = Double(index % 4) / 4
      }
      return mark
    }
    let together = try JUnitReport(setting)
    for index in marks.indices { together.add(marks[index], at: index) }
    var apart: [UInt8] = []
    for index in marks.indices {
      let report = try JUnitReport(setting)
      report.add(marks[index], at: index)
      apart += try report.take()
    }
    #expect(try together.take() == apart)
  }

  @Test("Every line of JSON Lines has every key", arguments: hostile)
  func jsonLines(_ text: String) throws {
    for reveals in [true, false] {
      var report = JSONLines(.init(rubric: "r", rubricHash: "0", revealsReference: reveals))
      report.add(Self.mark(text))
      report.add(Self.unreadable(text))
      let lines = String(decoding: report.take(), as: UTF8.self).split(separator: "\n")
      #expect(lines.count == 2)
      for line in lines {
        let object = try #require(
          try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
        #expect(
          Set(object.keys) == [
            "gradus", "rubric", "rubric_sha256", "submission", "student", "name", "attempt", "late",
            "file",
            "error", "points", "max", "first_error", "steps",
          ])
        #expect(object["student"] as? String == text)
        let steps = try #require(object["steps"] as? [[String: Any]])
        var keys: Set = [
          "step", "verdict", "points", "max", "stated", "diagnosis", "remarks", "line", "column",
          "message",
        ]
        if reveals { keys.formUnion(["expected", "expected_own", "group"]) }
        for step in steps { #expect(Set(step.keys) == keys) }
      }
    }
  }

  @Test("No cell of a CSV begins a formula", arguments: hostile)
  func csv(_ text: String) {
    let row = String(decoding: CSVReport.row(Self.mark(text)), as: UTF8.self)
    #expect(row.hasSuffix("\r\n"))
    #expect(!row.contains(",="))
    #expect(!row.contains(",\"="))
  }

  @Test("The terminal gets no control sequences from students, and colours only when asked")
  func terminal() {
    let plain = TerminalView(isColoured: false, revealsReference: true).render(
      Self.mark("a\u{1B}[2Jb"))
    #expect(!plain.unicodeScalars.contains("\u{1B}"))
    let coloured = TerminalView(isColoured: true, revealsReference: true).render(Self.mark("x"))
    #expect(coloured.contains("\u{1B}[31m"))
    let hidden = TerminalView(isColoured: false, revealsReference: false).render(Self.mark("x"))
    #expect(!hidden.contains("0.25"))
  }

  @Test("Students are not told how a step that is right was rounded; JSON Lines keep it")
  func rounding() {
    var mark = Self.mark("x")
    let remark = Remark(.roundingCarried, message: "by rounding on the way")
    for step in mark.steps.indices { mark.steps[step].remarks = [remark] }
    func count(_ text: String) -> Int {
      text.components(separatedBy: "by rounding on the way").count - 1
    }
    let view = TerminalView(isColoured: false, revealsReference: false)
    #expect(count(view.render(mark)) == 4)
    let scope = GradescopeReport(revealsReference: false, max: 6).render(mark)
    #expect(count(String(decoding: scope, as: UTF8.self)) == 4)
    var lines = JSONLines(.init(rubric: "r", rubricHash: "0", revealsReference: true))
    lines.add(mark)
    #expect(count(String(decoding: lines.take(), as: UTF8.self)) == 6)
  }

  @Test("A step that is left out as it may be has an empty cell, which counts in no mean")
  func leftOut() {
    var mark = Self.mark("x")
    mark.steps[4].isExcused = true
    #expect(String(decoding: CSVReport.row(mark), as: UTF8.self).hasSuffix(",1,1,0.5,0,,0\r\n"))
  }

  @Test("Gradescope gets decimal scores out of what is asked for, in Markdown")
  func gradescope() throws {
    var mark = Self.mark("*x*\n<b>")
    for step in mark.steps.indices { mark.steps[step].points = 0.1 }
    mark.steps[5].points = 0.2
    let text = String(
      decoding: GradescopeReport(revealsReference: false, max: 3).render(mark), as: UTF8.self)
    #expect(text.hasPrefix("{\"score\": 0.35, "))
    #expect(text.contains("\"score\": 0.1, \"max_score\": 1, "))
    #expect(
      text.contains("\"output_format\": \"md\"") && !text.contains("\"output_format\": \"text\""))
    #expect(text.contains("\\\\*x\\\\*  \\n\\\\<b\\\\>"))
    #expect(Points.text(Points.sum(11.999999999999998)) == "12")
  }

  @Test("A report file appears whole or not at all")
  func files() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gradus-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "report.xml").path
    do {
      let file = try ReportFile(path)
      try file.write(Array("half".utf8))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    let file = try ReportFile(path)
    try file.write(Array("whole".utf8))
    #expect(!FileManager.default.fileExists(atPath: path))
    try file.finish()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "whole")
    #expect(throws: ReportError.self) { try ReportFile(path + "/none/report.xml") }
    let deep = try ReportFile(folder.path + "/new//folders/report.xml")
    try deep.finish()
    #expect(FileManager.default.fileExists(atPath: folder.path + "/new/folders/report.xml"))
  }

  @Test("A report that is put on the disk while it is written is whole")
  func syncedInParts() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gradus-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "report.xml").path
    let file = try ReportFile(path)
    var written = Data()
    for number in 0..<40 {
      let part = [UInt8](repeating: UInt8(number), count: 100_003)
      try file.write(part)
      written += part
    }
    try file.finish()
    #expect(try Data(contentsOf: URL(filePath: path)) == written)
  }

  @Test("What a killed run left is used again, and two runs at once do not touch each other's")
  func leftovers() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gradus-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "report.xml").path
    try Data("much longer than what follows".utf8).write(
      to: URL(filePath: ReportFile.temporaryPath(for: path)))
    let first = try ReportFile(path)
    let second = try ReportFile(path)
    try first.write(Array("first".utf8))
    try second.write(Array("second".utf8))
    try first.finish()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "first")
    try second.finish()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "second")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["report.xml"])
  }
}
