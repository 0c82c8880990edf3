import AnswerSheets
import Marking
import Rubrics
import Testing

@testable import Reports

/// The student's own text on the page of a submission.
@Suite("Answer text")
struct AnswerTextTests {
  @Test("The answer's lines have their marks, and those that were not understood are tagged")
  func lines() throws {
    var mark = ReportSample.mark([
      ReportSample.step("Z", .correct, 1, of: 1, line: 2),
      ReportSample.step("H", .wrong, 0, of: 1, line: 2),
    ])
    mark.texts = [Array("first\r\nZ = 1, H = 3\nthird\n".utf8)]
    mark.unreadLines = [
      UnreadLine(position: Position(line: 3, column: 1), text: "third", reason: "no name")
    ]
    let page = SubmissionPage(try ReportSample.rubric(ReportSample.two), revealsReference: false)
    let document = try #require(XMLDocument(html: page.render(mark)))
    let lines = "//ol[@class='lines']/li"
    #expect(document.texts(lines + "/code") == ["first", "Z = 1, H = 3", "third", ""])
    #expect(document.texts(lines + "[2]/a/@href") == ["#step-1", "#step-2"])
    #expect(document.count(lines + "/a") == 2)
    #expect(document.texts(lines + "[@class='unread']/code") == ["third"])
    #expect(document.texts(lines + "/span[@class='tag']") == ["not understood"])
  }

  @Test("Of a text 3,000 lines are shown, and 400 signs of a line")
  func longText() throws {
    var mark = ReportSample.mark([ReportSample.step("Z", .correct, 1, of: 1)])
    let page = SubmissionPage(try ReportSample.rubric(ReportSample.two), revealsReference: false)
    for (lines, shown) in [(2_999, 3_000), (3_000, 3_000)] {
      mark.texts = [Array(String(repeating: "a\n", count: lines).utf8)]
      let document = try #require(XMLDocument(html: page.render(mark)))
      #expect(document.count("//ol[@class='lines']/li") == shown)
      let note = document.texts("//p[@class='legend']")
      #expect(note == (lines == 3_000 ? ["The first 3000 lines are shown."] : []))
    }
    for (length, end) in [(400, "x"), (401, "x …")] {
      mark.texts = [Array(String(repeating: "x", count: length).utf8)]
      let document = try #require(XMLDocument(html: page.render(mark)))
      let line = try #require(document.texts("//ol[@class='lines']/li/code").first)
      #expect(line == String(repeating: "x", count: 399) + end)
    }
  }
}
