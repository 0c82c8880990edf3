import AnswerSheets
import Marking
import Rubrics
import Testing

@testable import Reports

/// The contents of a submission's page, wherever they stand in its markup.
@Suite("The page of a submission")
struct SubmissionPageTests {
  @Test("The graph is drawn where something is wrong and every step of the rubric has its mark")
  func drawing() throws {
    let page = SubmissionPage(try ReportSample.rubric(ReportSample.two), revealsReference: true)
    let wrong = ReportSample.step("Z", .wrong, 0, of: 1)
    let right = ReportSample.step("H", .correct, 1, of: 1)
    for (steps, drawings) in [([wrong, right], 1), ([right, right], 0), ([wrong], 0)] {
      let document = try #require(XMLDocument(html: page.render(ReportSample.mark(steps))))
      #expect(document.count("//*[@class='graph']") == drawings)
      #expect(document.count("//article") == steps.count)
    }
  }

  /// A name of one sign takes 8.5 and 42 for the sign of its verdict; 8 is the margin, 16 the gap,
  /// and a layer comes 62 behind the one above.
  @Test("The drawing's numbers have one decimal")
  func coordinates() throws {
    let steps = ["Z", "Hid", "Yy"].map { "  - {step: \($0), formula: x + \($0.count)}\n" }
    let page = SubmissionPage(
      try ReportSample.rubric("\(steps.joined())  - {step: L, formula: Z + Hid}\n"),
      revealsReference: true)
    let marks = ["Z", "Hid", "Yy", "L"].map { ReportSample.step($0, .wrong, 0, of: 1) }
    let document = try #require(XMLDocument(html: page.render(ReportSample.mark(marks))))
    let boxes = "//*[@class='graph']//rect"
    #expect(document.texts(boxes + "/@width") == ["50.5", "67.5", "59", "50.5"])
    #expect(document.texts(boxes + "/@y") == ["8", "8", "8", "70"])
    let positions = document.texts(boxes + "/@x").compactMap(Double.init)
    #expect(positions.count == 4 && positions.allSatisfy { ($0 * 10).rounded() == $0 * 10 })
    // The last stands in the middle of 50.5 + 67.5 + 59 + 2 · 16, which is a quarter's fraction.
    #expect(positions[3] == 87.3)
  }

  @Test(
    "The share of the points in percent", arguments: [(1.0, "50 %"), (2, "100 %"), (0, "0 %")])
  func share(_ points: Double, _ share: String) throws {
    let page = SubmissionPage(try ReportSample.rubric(ReportSample.two), revealsReference: false)
    let marks = [ReportSample.step("Z", .correct, points, of: 2)]
    let document = try #require(XMLDocument(html: page.render(ReportSample.mark(marks))))
    #expect(document.texts("//p[@class='score']/span[@class='share']") == [share])
    let free = [ReportSample.step("Z", .correct, 0, of: 0)]
    let whole = try #require(XMLDocument(html: page.render(ReportSample.mark(free))))
    #expect(whole.texts("//p[@class='score']/span[@class='share']") == ["100 %"])
  }

  @Test("A graph of more than 120 steps is not drawn", arguments: [(120, 1), (121, 0)])
  func largeDrawing(_ count: Int, _ drawings: Int) throws {
    let steps = (0..<count).map { "  - {step: S\($0), formula: x + \($0 + 1)}\n" }.joined()
    let page = SubmissionPage(try ReportSample.rubric(steps), revealsReference: true)
    let marks = (0..<count).map { ReportSample.step("S\($0)", .missing, 0, of: 1) }
    let document = try #require(XMLDocument(html: page.render(ReportSample.mark(marks))))
    #expect(document.count("//*[@class='graph']") == drawings)
  }

  @Test("What a submission is said to be, above its steps")
  func facts() throws {
    let page = SubmissionPage(try ReportSample.rubric(ReportSample.two), revealsReference: true)
    let document = try #require(XMLDocument(html: page.render(ReportSample.submission)))
    let names = document.texts("//header//dl/div/dt")
    #expect(
      Array(zip(names, document.texts("//header//dl/div/dd"))).map { "\($0): \($1)" } == [
        "Student: Ada, 1815", "File: ada.md", "Attempt: 2", "Handed in: late, 10 % less",
        "Forward: 3.5 of 5 points",
      ])
    #expect(document.texts("//p[@class='score']/*") == ["4.5 of 10 points", "45 %"])
  }

  @Test("A submission that could not be read says why and earns nothing, unless a person decided")
  func unreadable() throws {
    let page = SubmissionPage(try ReportSample.rubric(ReportSample.two), revealsReference: true)
    var mark = ReportSample.unreadable
    let plain = try #require(XMLDocument(html: page.render(mark)))
    #expect(
      plain.texts("//section[@class='step unreadable']/p") == ["it is locked", "It earns nothing."])
    #expect(plain.count("//article") == 0)
    mark.steps[0].override(points: 1, reason: "")
    let decided = try #require(XMLDocument(html: page.render(mark)))
    #expect(
      decided.texts("//section[@class='step unreadable']/p").last
        == "A person decided about its steps.")
    #expect(decided.count("//article") == 9)
  }

  @Test("A page holds the text as text and nothing of it as markup", arguments: HostileSample.texts)
  func hostile(_ text: String) throws {
    for mark in [HostileSample.mark(text), HostileSample.unreadable(text)] {
      for reveals in [true, false] {
        let page = SubmissionPage(
          try ReportSample.rubric("  - {step: Z, formula: x}\n"), revealsReference: reveals)
        let document = try #require(XMLDocument(html: page.render(mark)))
        #expect(document.texts("//h1") == [HostileSample.shown("s" + text)])
        #expect(document.count("//script") == 0)
        #expect(document.count("//img | //iframe | //*[@onclick] | //*[@onerror] | //*[@src]") == 0)
        #expect(document.count("//style") == 1)
        #expect(document.count("//article") == (mark.error == nil ? 6 : 0))
        let links = document.texts("//a/@href")
        #expect(
          links.allSatisfy { $0.hasPrefix("#") || $0 == "index.html" || $0.hasPrefix("steps/") })
        #expect(links.contains("index.html") == reveals)
      }
    }
  }
}
