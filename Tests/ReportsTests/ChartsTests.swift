import Algebra
import Marking
import Rubrics
import Testing

@testable import Reports

/// The drawings of a class's page, by the figures they are drawn from.
@Suite("Charts")
struct ChartsTests {
  private static func document(_ markup: Markup) throws -> XMLDocument {
    try #require(XMLDocument(html: Array(markup.html.utf8)))
  }

  /// The bars stand on 150 and are at most 130 high: 4 of 8 are 65.
  @Test("A bar is as high as its share of the highest")
  func heights() throws {
    let chart = ScoreChart(distribution: [4, 0, 0, 0, 0, 1, 0, 0, 0, 8])
    let document = try Self.document(chart.markup)
    #expect(
      document.texts("//rect/@height") == ["65", "0", "0", "0", "0", "16.3", "0", "0", "0", "130"])
    #expect(document.texts("//rect[1]/@y") == ["85"] && document.texts("//rect[10]/@y") == ["20"])
    #expect(document.texts("//rect[6]/@y") == ["133.7"])
    #expect(document.texts("//rect[1]/@x") == ["33"] && document.texts("//rect[2]/@x") == ["73"])
  }

  @Test("A count stands above its bar, and the shares below, to 100")
  func labels() throws {
    let chart = ScoreChart(distribution: [4, 0, 0, 0, 0, 1, 0, 0, 0, 8])
    let document = try Self.document(chart.markup)
    let above = document.texts("//text[@x='50']")
    #expect(above == ["4"] && document.texts("//text[@x='90']") == [""])
    #expect(document.texts("//text[@y='168']") == (0...10).map { "\(10 * $0)" })
    #expect(document.texts("//desc") == ["0 to below 10 %: 4; 50 to below 60 %: 1; 90 to 100 %: 8"])
    #expect(document.texts("//td") == ["4", "0", "0", "0", "0", "1", "0", "0", "0", "8"])
    #expect(document.texts("//tbody/tr[10]/th") == ["90 to 100 %"])
  }

  @Test("A class of nobody has no bars, and nothing is divided by 0")
  func nobody() throws {
    let document = try Self.document(
      ScoreChart(distribution: Array(repeating: 0, count: 10)).markup)
    #expect(document.texts("//rect/@height") == Array(repeating: "0", count: 10))
    #expect(document.texts("//desc") == [""])
  }

  /// Steps named by digits, each wrong by some mistakes.
  private static func statistics(_ mistakes: [[Diagnosis?]]) -> ClassStatistics {
    let count = mistakes.map(\.count).max() ?? 0
    var statistics = ClassStatistics(steps: (0..<count).map { ("S\($0)", 1) })
    for own in mistakes {
      let steps = own.enumerated().map { index, diagnosis in
        ReportSample.step("S\(index)", .wrong, 0, of: 1, diagnosis)
      }
      statistics.add(
        SubmissionResult(SubmissionMark(submission: "a", student: "a", file: "a", steps: steps)))
    }
    return statistics
  }

  @Test("The most frequent mistake has the whole width, others their share of it")
  func widths() throws {
    let statistics = Self.statistics([
      [.ascent, .ascent, .ascent], [.transposed, .signFlipped, .transposed], [nil, nil, nil],
    ])
    let document = try Self.document(MistakeChart(statistics: statistics).markup)
    #expect(document.texts("//tbody//th") == ["ascent", "transposed", "sign-flipped"])
    #expect(document.texts("//rect/@width") == ["100", "66.7", "33.3"])
    #expect(document.texts("//td[@class='where']")[0] == "S0 (1), S1 (1), S2 (1)")
    #expect(
      document.texts("//p[@id='mistakes-note']")[0].hasPrefix(
        "3 wrong values have no explanation that could be proven. 0 submissions have"))
  }

  @Test(
    "A mistake in more than four steps names four, the most frequent first",
    arguments: [(4, "S3 (2), S0 (1), S1 (1), S2 (1)"), (5, "S3 (2), S0 (1), S1 (1), S2 (1), …")])
  func steps(_ count: Int, _ names: String) throws {
    let all = [Diagnosis?](repeating: .ascent, count: count)
    let statistics = Self.statistics([all, [nil, nil, nil, .ascent]])
    let document = try Self.document(MistakeChart(statistics: statistics).markup)
    #expect(document.texts("//td[@class='where']") == [names])
  }

  @Test("Where nothing went wrong that is all there is to say; one wrong value has its own words")
  func few() throws {
    let none = Self.statistics([])
    #expect(MistakeChart(statistics: none).markup.html == "<p>None was found.</p>")
    let one = try Self.document(MistakeChart(statistics: Self.statistics([[nil]])).markup)
    #expect(one.count("//table") == 0)
    #expect(one.texts("//p")[0].hasPrefix("1 wrong value has no explanation"))
  }

  @Test("A working whose sides are not equal is told where no value is wrong")
  func brokenEqualities() throws {
    var statistics = ClassStatistics(steps: [("S0", 1)])
    let step = ReportSample.step(
      "S0", .correct, 1, of: 1, remarks: [Remark(.brokenEquality, message: "2 = 3")])
    for _ in 0..<2 {
      statistics.add(
        SubmissionResult(SubmissionMark(submission: "a", student: "a", file: "a", steps: [step])))
    }
    let document = try Self.document(MistakeChart(statistics: statistics).markup)
    #expect(
      document.texts("//p") == [
        "0 wrong values have no explanation that could be proven. 2 submissions have an '=' in the "
          + "working whose sides are not equal."
      ])
  }
}
