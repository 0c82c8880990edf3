import Marking
import Rubrics
import Testing

@testable import Reports

/// The contents of a class's page, wherever they stand in its markup.
@Suite("The page of a class")
struct ClassPageTests {
  private static func statistics(_ marks: [SubmissionMark]) -> ClassStatistics {
    var statistics = ClassStatistics(
      steps: ReportSample.submission.steps.map { ($0.step, $0.max) })
    for mark in marks { statistics.add(SubmissionResult(mark)) }
    return statistics
  }

  private static func page(_ statistics: ClassStatistics) throws -> XMLDocument {
    try #require(XMLDocument(html: ClassPage(title: "T", statistics: statistics).head))
  }

  private static let three = [
    ReportSample.submission, ReportSample.unreadable, ReportSample.submission,
  ]

  @Test("A class in a few figures")
  func figures() throws {
    let page = try Self.page(Self.statistics(Self.three))
    let names = page.texts("//dl/div/dt")
    #expect(
      Array(zip(names, page.texts("//dl/div/dd"))).map { "\($0): \($1)" } == [
        "submissions: 3", "mean of 10 points: 3", "mean share: 30 %", "with all points: 0",
        "could not be read: 1",
      ])
    let one = try Self.page(Self.statistics([ReportSample.submission]))
    #expect(one.texts("//dl/div/dt").first == "submission")
  }

  @Test("Figures that are told only where they are not 0")
  func rareFigures() throws {
    var mark = ReportSample.submission
    mark.steps[0].remarks = [Remark(.givenMisread, steps: ["W"], message: "")]
    mark.steps[1].override(points: 2, reason: "")
    let page = try Self.page(Self.statistics([mark]))
    #expect(
      page.texts("//dl/div/dt").suffix(2) == ["copied a given wrongly", "with points by a person"])
    #expect(page.texts("//dl/div/dd").suffix(2) == ["1", "1"])
  }

  @Test("How the points spread")
  func spread() throws {
    let page = try Self.page(Self.statistics(Self.three))
    #expect(page.texts("//desc") == ["0 to below 10 %: 1; 40 to below 50 %: 2"])
    let bars = page.texts("//figure//rect/@height")
    #expect(bars == ["65", "0", "0", "0", "130", "0", "0", "0", "0", "0"])
    #expect(page.texts("//figure//rect/@y").prefix(5) == ["85", "150", "150", "150", "20"])
    #expect(page.texts("//figure//tr/th").last == "90 to 100 %")
    #expect(page.texts("//figure//tr/td") == ["1", "0", "0", "0", "2", "0", "0", "0", "0", "0"])
  }

  @Test("Which mistakes were made how often, and how many wrong values have no explanation")
  func mistakes() throws {
    let page = try Self.page(Self.statistics(Self.three))
    #expect(
      page.texts("//*[@id='mistakes-note']") == [
        "2 wrong values have no explanation that could be proven. "
          + "2 submissions have an '=' in the working whose sides are not equal."
      ])
    let table = "//table[@aria-describedby='mistakes-note']/tbody/tr"
    #expect(page.texts(table + "/th") == ["rate-omitted"])
    #expect(page.texts(table + "/td[1]") == ["2"])
    #expect(page.texts(table + "/td[3]") == ["H (2)"])
  }

  static let fewMistakes: [(steps: [StepMark], note: String)] = [
    ([ReportSample.step("Z", .correct, 2, of: 2)], ""),
    (
      [ReportSample.step("Z", .wrong, 0, of: 2)],
      "1 wrong value has no explanation that could be proven. "
        + "0 submissions have an '=' in the working whose sides are not equal."
    ),
    (
      [
        ReportSample.step(
          "Z", .correct, 2, of: 2, remarks: [Remark(.brokenEquality, message: "")])
      ],
      "0 wrong values have no explanation that could be proven. "
        + "1 submission has an '=' in the working whose sides are not equal."
    ),
  ]

  @Test("Where nothing went wrong no mistake is told", arguments: fewMistakes.indices)
  func few(_ index: Int) throws {
    let (steps, note) = Self.fewMistakes[index]
    let mark = SubmissionMark(submission: "a", student: "a", file: "a", steps: steps)
    let page = try Self.page(Self.statistics([mark]))
    #expect(page.texts("//*[@id='mistakes-note']") == (note.isEmpty ? [] : [note]))
    #expect(page.texts("//p[.='None was found.']").isEmpty == !note.isEmpty)
    #expect(page.texts("//table[@aria-describedby='mistakes-note']").isEmpty)
  }

  @Test("A mistake names the four steps in which it was made most often")
  func manySteps() throws {
    let steps = (0..<5).map { index in
      ReportSample.step("S\(index)", .wrong, 0, of: 1, .ascent)
    }
    var statistics = ClassStatistics(steps: steps.map { ($0.step, 1) })
    for count in [5, 4] {
      let mark = SubmissionMark(
        submission: "a", student: "a", file: "a",
        steps: steps.enumerated().map { index, step in
          index < count ? step : ReportSample.step(step.step, .correct, 1, of: 1)
        })
      statistics.add(SubmissionResult(mark))
    }
    let page = try Self.page(statistics)
    let cells = page.texts("//table[@aria-describedby='mistakes-note']/tbody/tr/td[3]")
    #expect(cells == ["S0 (2), S1 (2), S2 (2), S3 (2), …"])
  }

  @Test("Each step with its points, its facility and how many had which verdict")
  func steps() throws {
    let page = try Self.page(Self.statistics(Self.three))
    let rows = "//table[@aria-describedby='steps-note']/tbody/tr"
    #expect(page.count(rows) == 9)
    #expect(
      page.texts(rows + "[2]/td") == ["2", "25 %", "", "–", "0", "0", "0", "2", "0", "0"])
    #expect(page.texts(rows + "[8]/td").prefix(2) == ["0", "–"])
    #expect(page.texts(rows + "[2]//rect/@width") == ["25"])
    #expect(page.texts(rows + "[9]//a/@href") == ["steps/9.html"])
  }

  @Test("The table is filtered by steps, verdicts, mistakes and groups")
  func filters() throws {
    let page = try Self.page(Self.statistics(Self.three))
    #expect(page.texts("//select[@id='step']/option/@value").prefix(3) == ["", "s0-", "s1-"])
    #expect(page.count("//select[@id='verdict']/option") == 7)
    #expect(
      page.texts("//select[@id='only']/option") == [
        "any mistake or group", "rate-omitted (2)", "H: rate-omitted (2)",
      ])
    #expect(
      page.texts("//tr[@data-group]//li") == ["s1.ada", "s1.ada"], "the students of the group")
  }

  @Test("Columns that are empty for all are hidden")
  func emptyColumns() throws {
    let plain = SubmissionMark(submission: "a", student: "a", file: "a", steps: [])
    var other = plain
    other.student = "b"
    var late = plain
    late.late = true
    for (mark, columns) in [
      (plain, "all no-student no-attempt"), (other, "all no-attempt"), (late, "all no-student"),
    ] {
      let page = try Self.page(Self.statistics([mark]))
      #expect(page.texts("//table[@id='all']/@class") == [columns])
    }
  }

  static let rows: [(words: [String], SubmissionMark)] = {
    var full = SubmissionMark(
      submission: "a", student: "a", file: "a",
      steps: [ReportSample.step("Z", .correct, 2, of: 2)])
    let plain = full
    full.steps[0].remarks = [Remark(.givenMisread, steps: ["W"], message: "")]
    var lost = plain
    lost.steps[0] = ReportSample.step("Z", .missing, 0, of: 2)
    var decided = lost
    decided.steps[0].override(points: 2, reason: "")
    return [
      (["full", "s0-correct"], plain), (["full", "misread", "look", "s0-correct"], full),
      (["lost", "s0-missing"], lost), (["full", "person", "s0-missing"], decided),
    ]
  }()

  @Test("The words by which a row is found", arguments: rows.indices)
  func words(_ index: Int) throws {
    let (words, mark) = Self.rows[index]
    let row = ClassPage.row(SubmissionResult(mark))
    let page = try #require(
      XMLDocument(html: Array("<table>".utf8) + row + Array("</table>".utf8)))
    #expect(page.texts("//tr/@data-k") == [words.joined(separator: " ")])
  }

  @Test(
    "A row of the class page leads to a page in the same folder", arguments: HostileSample.texts)
  func hostile(_ text: String) throws {
    let result = SubmissionResult(HostileSample.mark(text))
    let table = Array("<table>".utf8) + ClassPage.row(result) + Array("</table>".utf8)
    let document = try #require(XMLDocument(html: table))
    #expect(document.count("//tr") == 1)
    #expect(document.count("//td") == 6)
    #expect(document.texts("//td[1]//bdi") == [HostileSample.shown("s" + text)])
    let link = try #require(document.texts("//a/@href").first)
    #expect(link == FileName.of("s" + text) + ".html")
    #expect(!link.contains("/") && !link.contains(":") && link.utf8.count < 300)
  }

  @Test("The rows of the class page, with the words by which they are filtered")
  func wholeRows() {
    let written = text(
      of:
        ClassPage.row(SubmissionResult(ReportSample.submission))
        + ClassPage.row(SubmissionResult(ReportSample.unreadable)))
    let wanted = #"""
      <tr data-k="lost late look s0-correct s1-wrong m-rate-omitted g-1df7286b \#
      s2-follow-through s3-imprecise s4-correct s5-missing s6-unreadable s7-missing \#
      s8-wrong"><td><a href="s1.ada.html"><bdi>s1.ada</bdi></a></td><td><bdi>Ada</bdi> \#
      <bdi>1815</bdi></td><td>attempt 2 late</td><td class="n" data-n="4.5">4.5</td><td \#
      class="n" data-n="45">45 %</td><td><bdi>H</bdi></td></tr>
      <tr data-k="unreadable look"><td><a \#
      href="s2.html"><bdi>s2</bdi></a></td><td></td><td></td><td class="n" \#
      data-n="0">0</td><td class="n" data-n="0">0 %</td><td><bdi>could not be read: it is \#
      locked</bdi></td></tr>

      """#
    #expect(written == wanted)
  }
}
