import Marking
import Rubrics
import Testing

@testable import Reports

/// The page of one step of a class.
@Suite("Pages of steps")
struct StepPageTests {
  private static let names = ["Z", "H <1>", "P"]

  /// Steps with their verdicts in three submissions, the second step wrong in all.
  private static func page(of index: Int, names: [String] = names) throws -> XMLDocument {
    var statistics = ClassStatistics(steps: names.map { ($0, 2) })
    for number in 0..<3 {
      let steps = names.indices.map { step in
        var mark = ReportSample.step(
          names[step], step == 1 ? .wrong : .correct, step == 1 ? 0.5 : 2, of: 2,
          step != 1 ? nil : number == 0 ? .ascent : .biasOmitted)
        if step == 1 { mark.wrong = WrongValue(group: number == 0 ? "H: alone" : "H: alike") }
        return mark
      }
      statistics.add(
        SubmissionResult(
          SubmissionMark(submission: "s\(number)", student: "s", file: "s", steps: steps)))
    }
    let page = StepPage(title: "T", steps: names, index: index, statistics: statistics)
    return try #require(XMLDocument(html: page.head + StepPage.tail()))
  }

  @Test(
    "It leads to the steps before and behind it",
    arguments: [(0, ["2.html"]), (1, ["1.html", "3.html"]), (2, ["2.html"])])
  func links(_ index: Int, _ files: [String]) throws {
    let page = try Self.page(of: index)
    #expect(page.texts("//nav/a[@rel]/@href") == files)
    #expect(page.texts("//nav/a[not(@rel)]/@href") == ["../index.html", "index.html"])
    #expect(page.texts("//h1") == [Self.names[index]])
    #expect(page.texts("//title") == ["\(Self.names[index]) – T"])
  }

  @Test("Its points, its facility and the verdicts that occur")
  func facts() throws {
    let page = try Self.page(of: 1)
    let facts = zip(page.texts("//dl/div/dt"), page.texts("//dl/div/dd")).map { "\($0): \($1)" }
    #expect(facts == ["points: 2", "facility: 25 %", "wrong: 3"])
    #expect(page.texts("//select[@id='verdict']/option/@value") == ["", "wrong"])
    let right = try Self.page(of: 0)
    #expect(right.texts("//dl/div/dd") == ["2", "100 %", "3"])
  }

  @Test("Its mistakes, most often made first, and its groups of two and more")
  func mistakes() throws {
    let page = try Self.page(of: 1)
    #expect(
      page.texts("//select[@id='only']/option") == [
        "any mistake or group", "bias-omitted (2)", "ascent (1)", "H: alike (2)",
      ])
    #expect(
      page.texts("//select[@id='only']/option/@value") == [
        "", "m-bias-omitted", "m-ascent", GroupTable.kind(of: "H: alike"),
      ])
    #expect(try Self.page(of: 0).count("//select[@id='only']/option") == 1)
  }

  @Test("The grid of more than 120 steps is not there", arguments: [(120, true), (121, false)])
  func grid(_ count: Int, _ isThere: Bool) throws {
    let page = try Self.page(of: 0, names: (0..<count).map { "S\($0)" })
    #expect(page.texts("//nav/a/@href").contains("index.html") == isThere)
  }

  private static func row(_ index: Int, _ mark: SubmissionMark) throws -> XMLDocument {
    try #require(
      XMLDocument(
        html: Array("<table>".utf8) + StepPage.row(of: index, in: mark) + Array("</table>".utf8)))
  }

  @Test("A row has the answer, its verdict, its points and its mistake, by which it is found")
  func row() throws {
    let row = try Self.row(1, ReportSample.submission)
    #expect(row.texts("//a") == ["s1.ada"] && row.texts("//a/@href") == ["../s1.ada.html#step-2"])
    #expect(row.texts("//td") == ["s1.ada Ada", "✗ wrong", "[0.5; -1.0]", "0.5", "rate-omitted"])
    #expect(row.texts("//td/@data-n") == ["0.5"])
    #expect(
      row.texts("//tr/@data-k") == [
        "s-wrong m-rate-omitted " + GroupTable.kind(of: "H: rate-omitted")
      ])
    #expect(try Self.row(5, ReportSample.submission).texts("//tr/@data-k") == ["s-missing"])
  }

  @Test("Without a mistake a row names the group, but for points by a person")
  func group() throws {
    var mark = ReportSample.submission
    mark.steps[8].wrong = WrongValue(group: "x: half")
    #expect(try Self.row(8, mark).texts("//td[5]") == ["x: half"])
    mark.steps[8].override(points: 1, reason: "")
    #expect(try Self.row(8, mark).texts("//td[5]") == [""])
    #expect(try !Self.row(8, mark).texts("//tr/@data-k")[0].contains("g-"))
  }
}
