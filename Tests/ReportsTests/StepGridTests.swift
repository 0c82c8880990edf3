import Marking
import Rubrics
import Testing

@testable import Reports

/// The grid of a class: students and steps.
@Suite("Grids of steps")
struct StepGridTests {
  @Test("A row has the student, the points, and each step's sign, which leads to it")
  func row() throws {
    let bytes =
      Array("<table>".utf8) + StepGrid.row(of: ReportSample.submission) + Array("</table>".utf8)
    let row = try #require(XMLDocument(html: bytes))
    #expect(row.texts("//th") == ["s1.ada Ada"])
    #expect(row.texts("//th/a/@href") == ["../s1.ada.html"])
    #expect(row.texts("//td[1]/@data-n") == row.texts("//td[1]"))
    #expect(row.texts("//td[1]") == [Points.text(ReportSample.submission.points)])
    let steps = ReportSample.submission.steps
    #expect(row.texts("//td/a") == steps.map(\.verdict.sign))
    #expect(row.texts("//td/a/@title") == steps.map { "\($0.step): \($0.verdict.rawValue)" })
    #expect(row.texts("//td/a/@href") == (1...9).map { "../s1.ada.html#step-\($0)" })
    #expect(row.texts("//td[a]/@class") == steps.map { "\($0.verdict.rawValue) verdict" })
    let nameless = StepGrid.row(of: ReportSample.unreadable)
    #expect(try #require(XMLDocument(html: nameless)).count("//bdi") == 1)
  }

  @Test("The head names each step and each sign once")
  func head() throws {
    let grid = StepGrid(title: "T <1>", steps: ["Z", "a/b"])
    let page = try #require(XMLDocument(html: grid.head + StepGrid.tail()))
    #expect(page.texts("//title") == ["All steps – T <1>"])
    #expect(page.texts("//thead//th") == ["submission", "points", "Z", "a/b"])
    #expect(
      page.texts("//thead//a/@href") == (0...1).map { StepPage.fileName(ofStep: $0) })
    #expect(page.count("//p[@class='hint']/span[@class]/span") == Verdict.allCases.count)
    let legend = page.texts("//main/section/p[@class='hint']").first ?? ""
    #expect(legend.split(separator: ", ").count == Verdict.allCases.count)
  }
}
