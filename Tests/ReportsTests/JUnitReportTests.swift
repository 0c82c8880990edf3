import Algebra
import Marking
import Testing

@testable import Reports

@Suite("JUnit reports")
struct JUnitReportTests {
  @Test(
    "JUnit is well-formed whatever students write, and its counts agree",
    arguments: HostileSample.signs,
    JUnitReport.Dialect.allCases)
  func wellFormed(_ text: String, _ dialect: JUnitReport.Dialect) throws {
    let setting = JUnitReport.Setting(
      dialect: dialect, rubric: "r.1", timestamp: "2026-01-01T00:00:00", revealsReference: true,
      names: SuiteNames([]))
    let report = try JUnitReport(setting)
    report.add(HostileSample.mark(text), at: 0)
    report.add(HostileSample.unreadable(text), at: 1)
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

  @Test(
    "How a right step was rounded is told where the reference is, and never to students",
    arguments: JUnitReport.Dialect.allCases)
  func roundingCarried(_ dialect: JUnitReport.Dialect) throws {
    let remark = Remark(.roundingCarried, message: "rounded on the way")
    let mark = SubmissionMark(
      submission: "a", student: "a", file: "a.md",
      steps: [
        ReportSample.step("Z", .correct, 1, of: 1, remarks: [remark]),
        ReportSample.step("H", .wrong, 0, of: 1, remarks: [remark]),
      ])
    for reveals in [true, false] {
      let report = try JUnitReport(
        JUnitReport.Setting(
          dialect: dialect, rubric: "r", timestamp: "2026-01-01T00:00:00",
          revealsReference: reveals, names: SuiteNames([])))
      report.add(mark, at: 0)
      let text = String(decoding: try report.take(), as: UTF8.self)
      let told = text.ranges(of: "rounded on the way").count
      // In the common dialect a remark is a property and a line of the text.
      #expect(told == (dialect == .common ? 2 : 1) * (reveals ? 2 : 1), "\(text)")
    }
  }

  @Test("Suites rendered apart are the same as suites rendered together")
  func fragments() throws {
    let setting = JUnitReport.Setting(
      dialect: .common, rubric: "r", timestamp: "2026-01-01T00:00:00", revealsReference: true,
      names: SuiteNames([]))
    // Values, digits and points come again, each with others.
    let marks = (0..<12).map { index in
      var mark = HostileSample.mark("m\(index)")
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
}
