import AnswerSheets
import Marking
import Rubrics
import Testing

@testable import Reports

/// What pages show of a class and of a submission, wherever it stands in their markup.
@Suite("Pages")
struct PageTests {
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

  // MARK: - The page of a submission

  private static func rubric(_ steps: String) throws -> Rubric {
    try RubricReader.read(
      Array("gradus: 1\ngiven: {x: 1}\nsteps:\n\(steps)".utf8), fileName: "r.yaml")
  }

  private static let two = "  - {step: Z, formula: x}\n  - {step: H, formula: Z + 1}\n"

  private static func mark(_ steps: [StepMark]) -> SubmissionMark {
    SubmissionMark(submission: "a", student: "a", file: "a.md", steps: steps)
  }

  @Test("The graph is drawn where something is wrong and every step of the rubric has its mark")
  func drawing() throws {
    let page = SubmissionPage(try Self.rubric(Self.two), revealsReference: true)
    let wrong = ReportSample.step("Z", .wrong, 0, of: 1)
    let right = ReportSample.step("H", .correct, 1, of: 1)
    for (steps, drawings) in [([wrong, right], 1), ([right, right], 0), ([wrong], 0)] {
      let document = try #require(XMLDocument(html: page.render(Self.mark(steps))))
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
      try Self.rubric("\(steps.joined())  - {step: L, formula: Z + Hid}\n"), revealsReference: true)
    let marks = ["Z", "Hid", "Yy", "L"].map { ReportSample.step($0, .wrong, 0, of: 1) }
    let document = try #require(XMLDocument(html: page.render(Self.mark(marks))))
    let boxes = "//*[@class='graph']//rect"
    #expect(document.texts(boxes + "/@width") == ["50.5", "67.5", "59", "50.5"])
    #expect(document.texts(boxes + "/@y") == ["8", "8", "8", "70"])
    let places = document.texts(boxes + "/@x").compactMap(Double.init)
    #expect(places.count == 4 && places.allSatisfy { ($0 * 10).rounded() == $0 * 10 })
    // The last stands in the middle of 50.5 + 67.5 + 59 + 2 · 16, which is a quarter's fraction.
    #expect(places[3] == 87.3)
  }

  @Test(
    "The share of the points in percent", arguments: [(1.0, "50 %"), (2, "100 %"), (0, "0 %")])
  func share(_ points: Double, _ share: String) throws {
    let page = SubmissionPage(try Self.rubric(Self.two), revealsReference: false)
    let marks = [ReportSample.step("Z", .correct, points, of: 2)]
    let document = try #require(XMLDocument(html: page.render(Self.mark(marks))))
    #expect(document.texts("//p[@class='score']/span[@class='share']") == [share])
    let free = [ReportSample.step("Z", .correct, 0, of: 0)]
    let whole = try #require(XMLDocument(html: page.render(Self.mark(free))))
    #expect(whole.texts("//p[@class='score']/span[@class='share']") == ["100 %"])
  }

  @Test("A graph of more than 120 steps is not drawn", arguments: [(120, 1), (121, 0)])
  func largeDrawing(_ count: Int, _ drawings: Int) throws {
    let steps = (0..<count).map { "  - {step: S\($0), formula: x + \($0 + 1)}\n" }.joined()
    let page = SubmissionPage(try Self.rubric(steps), revealsReference: true)
    let marks = (0..<count).map { ReportSample.step("S\($0)", .missing, 0, of: 1) }
    let document = try #require(XMLDocument(html: page.render(Self.mark(marks))))
    #expect(document.count("//*[@class='graph']") == drawings)
  }

  @Test("The answer's lines have their marks, and those that were not understood are tagged")
  func lines() throws {
    var mark = Self.mark([
      ReportSample.step("Z", .correct, 1, of: 1, line: 2),
      ReportSample.step("H", .wrong, 0, of: 1, line: 2),
    ])
    mark.texts = [Array("first\r\nZ = 1, H = 3\nthird\n".utf8)]
    mark.unreadLines = [
      UnreadLine(position: Position(line: 3, column: 1), text: "third", reason: "no name")
    ]
    let page = SubmissionPage(try Self.rubric(Self.two), revealsReference: false)
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
    var mark = Self.mark([ReportSample.step("Z", .correct, 1, of: 1)])
    let page = SubmissionPage(try Self.rubric(Self.two), revealsReference: false)
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

  @Test("What a submission is said to be, above its steps")
  func facts() throws {
    let page = SubmissionPage(try Self.rubric(Self.two), revealsReference: true)
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
    let page = SubmissionPage(try Self.rubric(Self.two), revealsReference: true)
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
}
