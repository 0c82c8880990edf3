import Testing

@testable import Reports

@Suite("Writing XML by libxml2")
struct XMLWriterTests {
  private static func setting(_ dialect: JUnitReport.Dialect) -> JUnitReport.Setting {
    JUnitReport.Setting(
      dialect: dialect, rubric: "r", timestamp: "2026-01-01T00:00:00", revealsReference: true,
      names: SuiteNames([]))
  }

  @Test(
    "Every element and attribute of a report is one call of the writer",
    arguments: JUnitReport.Dialect.allCases)
  func calls(_ dialect: JUnitReport.Dialect) throws {
    let setting = Self.setting(dialect)
    let report = try JUnitReport(setting)
    for (index, text) in HostileSample.signs.enumerated() {
      report.add(HostileSample.mark(text), at: 2 * index)
      report.add(HostileSample.unreadable(text), at: 2 * index + 1)
    }
    let document = try #require(XMLDocument(try setting.head() + report.take() + setting.tail()))
    #expect(document.count("//*") + document.count("//@*") == report.xml.written)
    #expect(report.xml.written > 900)
  }

  @Test("A writer whose memory gives out says so, whatever was written before", arguments: 0..<4)
  func failure(_ blocks: Int) throws {
    var setting = Self.setting(.common)
    setting.makeWriter = { () throws(ReportError) in
      try XMLWriter(root: "testsuites", blocks: blocks)
    }
    #expect(throws: ReportError.self) {
      let report = try JUnitReport(setting)
      for index in 0..<20 { report.add(HostileSample.mark("x"), at: index) }
      _ = try report.take()
    }
  }

  @Test("Writers are freed with what they hold, in the middle of an element too")
  func unfinished() throws {
    let writer = try XMLWriter(root: "a")
    writer.open("b")
    writer.attribute("c", "<\u{0}&\u{FFFF}é\n\">")
    writer.text("]]>\u{1B}\r")
    #expect(
      String(decoding: try writer.take(), as: UTF8.self)
        == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a>\n"
        + " <b c=\"&lt;\u{FFFD}&amp;\u{FFFD}é&#10;&quot;&gt;\">]]&gt;\u{FFFD}&#13;")
  }
}
