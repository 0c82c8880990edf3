import Algebra
import AnswerSheets
import Marking
import Rubrics
import Testing

@testable import Reports

/// One step on the page of a submission.
@Suite("Sections of steps")
struct StepSectionTests {
  private static func section(_ step: StepMark, reveals: Bool = true) throws -> StepSection {
    let rubric = try RubricReader.read(
      Array(
        """
        gradus: 1
        given: {x: 1}
        steps: [{step: H, formula: "2 * x", text: "What is *H*?", hints: [one, two, three]}]
        """.utf8), fileName: "r.yaml")
    return StepSection(
      submission: "a b", step: step, index: 1, asked: rubric.steps[0], isFirstFault: false,
      follows: nil, revealsReference: reveals, language: rubric.language)
  }

  private static func page(_ section: StepSection) throws -> XMLDocument {
    try #require(XMLDocument(html: Array("<body>\(section.markup.html)</body>".utf8)))
  }

  private static func matrix(_ verdict: Verdict, _ entries: [Statement.Entry]) -> StepMark {
    let numbers = (1...6).map { Numeral(significand: UInt64($0)) }
    return ReportSample.step(
      "H", verdict, 0, of: 1, stated: .numbers(Matrix(Shape(2, 3), numbers)),
      remarks: [Remark(.entries, entries: entries, message: "off")])
  }

  @Test("Reference, formula and the answers of others are for those who may see them")
  func reveals() throws {
    var step = ReportSample.step("H", .wrong, 0.5, of: 2, stated: ReportSample.value(0.7), line: 4)
    step.wrong = WrongValue(group: "H: 0.7", expectedOwn: Matrix(scalar: 0.5))
    let all = try Self.page(Self.section(step))
    #expect(all.texts("//dl/div/dt") == ["Stated line 4", "Expected", "From your own values"])
    #expect(all.texts("//dl/div/dd//math") == ["0.7", "0.25", "0.50"])
    #expect(all.texts("//p[@class='formula']") == ["2 * x"])
    #expect(all.count("//p[@class='points']/a") == 2)
    let own = try Self.page(Self.section(step, reveals: false))
    #expect(own.texts("//dl/div/dt") == ["Stated line 4"])
    #expect(own.count("//p[@class='formula']") == 0 && own.count("//p[@class='points']/a") == 0)
    #expect(own.texts("//div[@class='task']//em") == ["H"])
  }

  @Test("From an answer that went wrong as others did one comes to these")
  func group() throws {
    var step = ReportSample.step("H", .wrong, 0.5, of: 2)
    step.wrong = WrongValue(group: "H: half")
    let kind = GroupTable.kind(of: "H: half")
    #expect(
      try Self.page(Self.section(step)).texts("//p[@class='points']/a/@href") == [
        "steps/2.html#\(kind)", "steps/2.html#\(kind)+\(FileName.ofPage("a b"))",
      ])
    step.override(points: 1, reason: "")
    #expect(
      try Self.page(Self.section(step)).texts("//p[@class='points']/a/@href") == ["steps/2.html"])
  }

  @Test("Entries that are off are boxed, where there are such entries")
  func off() throws {
    let page = try Self.page(
      Self.section(
        Self.matrix(
          .wrong,
          [
            .init(row: 1, column: 3), .init(row: 2, column: 1), .init(row: 2), .init(row: 3),
            .init(row: 1, column: 4), .init(row: 0, column: 1),
          ])))
    #expect(page.texts("//mrow[@class='off']") == ["3", "4"])
    #expect(
      try Self.page(Self.section(Self.matrix(.wrong, []))).count("//mrow[@class='off']") == 0)
    for (verdict, count) in [(Verdict.wrong, 1), (.imprecise, 0)] {
      let step = ReportSample.step("H", verdict, 0, of: 1, stated: ReportSample.value(0.7))
      #expect(try Self.page(Self.section(step)).count("//mrow[@class='off']") == count)
    }
  }

  @Test("The hints of a step that is not right stand one within the other, or so many are told")
  func hints() throws {
    var section = try Self.section(ReportSample.step("H", .wrong, 0, of: 2))
    let nested = try Self.page(section)
    #expect(nested.texts("//details/summary") == ["Hint 1", "Hint 2", "Hint 3"])
    #expect(nested.texts("//article/details/details/details/p") == ["three"])
    section.hintCount = 2
    let told = try Self.page(section)
    #expect(told.count("//details") == 0 && told.count("//p[@class='told']") == 2)
    #expect(told.texts("//p[@class='told']")[1].hasSuffix("two"))
    let right = try Self.section(ReportSample.step("H", .correct, 2, of: 2))
    #expect(try Self.page(right).count("//details") == 0)
  }

  @Test("Badges tell the first error, what follows from it, and points by a person")
  func badges() throws {
    func badges(_ verdict: Verdict, isFirst: Bool, follows: String?, _ isOverridden: Bool) throws
      -> [String]
    {
      var step = ReportSample.step("H", verdict, 0, of: 2)
      if isOverridden { step.override(points: 1, reason: "") }
      let plain = try Self.section(step)
      return try Self.page(
        StepSection(
          submission: "a", step: step, index: 0, asked: plain.asked, isFirstFault: isFirst,
          follows: follows, revealsReference: false, language: plain.language)
      ).texts("//p[starts-with(@class, 'verdict')]/em")
    }
    #expect(try badges(.wrong, isFirst: true, follows: nil, false) == ["first error"])
    #expect(try badges(.missing, isFirst: true, follows: nil, false) == [])
    #expect(try badges(.wrong, isFirst: false, follows: "Z", false) == ["follows from Z"])
    #expect(try badges(.wrong, isFirst: false, follows: nil, true) == ["points by a person"])
  }

  @Test("What a step is told stands with its mistake; of what is missing nothing is told")
  func message() throws {
    func messages(_ verdict: Verdict, _ text: String, stated: StatedValue? = nil) throws -> [String]
    {
      let step = ReportSample.step(
        "H", verdict, 0, of: 2, stated: stated, verdict == .wrong ? .ascent : nil, saying: text)
      return try Self.page(Self.section(step)).texts("//p[@class='message']")
    }
    #expect(try messages(.wrong, "off") == ["off ascent"])
    #expect(try messages(.wrong, "") == [] && messages(.missing, "not stated") == [])
    #expect(try messages(.missing, "gone", stated: ReportSample.value(1)) == ["gone"])
  }

  @Test("Remarks have their kind and their place, but for own values, which the message names")
  func notes() throws {
    let step = ReportSample.step(
      "H", .wrong, 0, of: 2,
      remarks: [
        Remark(.ownValueUsed, steps: ["Z"], message: "own"),
        Remark(.brokenEquality, at: Position(line: 7, column: 9), message: "2 = 3"),
        Remark(.givenMisread, steps: ["x"], message: "x is 1"),
      ])
    let page = try Self.page(Self.section(step))
    #expect(page.texts("//ul[@class='notes']/li/bdi") == ["2 = 3", "x is 1"])
    #expect(page.texts("//li/span[@class='tag']") == ["broken link", "given misread"])
    #expect(page.texts("//li/span[@class='place']") == ["line 7, column 9"])
    let plain = ReportSample.step("H", .wrong, 0, of: 2)
    #expect(try Self.page(Self.section(plain)).count("//ul") == 0)
  }
}
