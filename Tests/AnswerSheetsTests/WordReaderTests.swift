import Testing

@testable import AnswerSheets

@Suite("Word documents")
struct WordReaderTests {
  private typealias Sample = WordSample

  private static func text(_ body: String) throws -> String {
    let bytes = try WordText.read(Array(WordSample.xml(body).utf8), limits: .standard)
    return String(decoding: bytes, as: UTF8.self)
  }

  static let run = WordSample.run

  /// Cells in rows without brackets, which is how pandoc writes equations below each other.
  private static func table(_ rows: [[String]]) -> String {
    let rows = rows.map { row in
      "<m:mr>" + row.map { "<m:e>\(run($0))</m:e>" }.joined() + "</m:mr>"
    }
    return "<m:m>\(rows.joined())</m:m>"
  }

  static let formulas: [(String, String)] = [
    (WordSample.element("f", ("num", run("1")), ("den", run("3"))), "\\frac{1}{3}"),
    (WordSample.element("f", ("num", run("1+x")), ("den", run("2a"))), "\\frac{1+x}{2a}"),
    (
      WordSample.element(
        "f", ("num", run("4")), ("den", run("0")), properties: #"<m:type m:val="noBar"/>"#),
      "\\begin{bmatrix} 4 \\\\ 0 \\end{bmatrix}"
    ),
    (
      WordSample.matrix([["1", "2"], ["3 + 1", "−4"]]),
      "\\begin{bmatrix} 1 & 2 \\\\ 3 + 1 & −4 \\end{bmatrix}"
    ),
    (WordSample.element("sSup", ("e", run("W")), ("sup", run("T"))), "W^{T}"),
    (WordSample.element("sSup", ("e", run("1+x")), ("sup", run("2"))), "1+x^{2}"),
    (WordSample.element("sSub", ("e", run("W")), ("sub", run("0"))), "W_{0}"),
    (
      WordSample.element("sSubSup", ("e", run("W")), ("sub", run("0")), ("sup", run("1"))),
      "W_{0}^{1}"
    ),
    (WordSample.element("acc", ("e", run("Y"))), "\\hat{Y}"),
    (
      WordSample.element("acc", ("e", run("x")), properties: #"<m:chr m:val="&#x20D7;"/>"#), "x"
    ),
    (WordSample.element("d", ("e", run("a")), ("e", run("b"))), "(a, b)"),
    (
      WordSample.element(
        "d", ("e", WordSample.element("eqArr", ("e", run("4")), ("e", run("0")))),
        properties: #"<m:begChr m:val="["/><m:endChr m:val="]"/>"#),
      "\\begin{bmatrix} 4 \\\\ 0 \\end{bmatrix}"
    ),
    (WordSample.element("rad", ("deg", ""), ("e", run("2"))), "\\sqrt{2}"),
    (WordSample.element("rad", ("deg", run("3")), ("e", run("8"))), "{\\left(8\\right)}^{1/3}"),
    (WordSample.element("func", ("fName", run("log")), ("e", run("x"))), "\\mathrm{log}(x)"),
    (
      WordSample.element(
        "nary", ("sub", run("i")), ("sup", run("n")), ("e", run("x")),
        properties: #"<m:chr m:val="∑"/>"#), "\\sum _{i}^{n}x"
    ),
    (run("Z&amp;=\u{2061}4\u{A0}"), "Z=4 "),
    // Cells that are aligned at a sign of equality are equations.
    (table([["z", "=0.25"], ["a", "=0.5"]]), "z=0.25$ \n $a=0.5"),
    (table([["z=0.25"], ["a=0.5"]]), "z=0.25$ \n $a=0.5"),
    (
      WordSample.element(
        "d", ("e", table([["z", "=1"], ["a", "=2"]])),
        properties: #"<m:begChr m:val="{"/><m:endChr m:val=""/>"#),
      "z=1$ \n $a=2"
    ),
    // Wide blanks part equations, and so do words between blanks.
    (run("z=1\u{2003}\u{2003}a=2"), "z=1\\quad \\quad a=2"),
    (run("z=1   a=2"), "z=1 \\quad \\quad a=2"),
    (run("z=1\u{2005}a"), "z=1 a"),
    (
      run("z=1") + run("\u{A0}") + "<m:r><m:rPr><m:nor/></m:rPr><m:t>and</m:t></m:r>"
        + run("\u{A0}") + run("a=2"),
      "z=1 \\text{and} a=2"
    ),
    // Differentials in one run.
    (WordSample.element("f", ("num", run("dL")), ("den", run("dw2"))), "\\frac{dL}{d\\mathrm{w2}}"),
    (
      WordSample.element(
        "f", ("num", run("dE")),
        ("den", WordSample.element("sSub", ("e", run("dw")), ("sub", run("1"))))),
      "\\frac{dE}{dw_{1}}"
    ),
  ]

  @Test("Formulas become text", arguments: formulas)
  func formula(xml: String, text: String) throws {
    #expect(
      try Self.text("<w:p><m:oMath>\(xml)</m:oMath></w:p>") == " $" + text + "$ \n")
  }

  static let documents: [(String, String, [String])] = [
    ("Paragraphs", Sample.paragraphs("Z1 = [4; 0]", "L = .9850"), ["Z1 = [4; 0]", "L = 0.9850"]),
    (
      "A statement in several runs",
      "<w:p><w:r><w:t>Z</w:t></w:r><w:proofErr/><w:r><w:t>1 = [4; 0]</w:t></w:r></w:p>",
      ["Z1 = [4; 0]"]
    ),
    (
      "Raised and lowered letters",
      "<w:p><w:r><w:t>W</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr>"
        + "<w:t>1</w:t></w:r><w:r><w:t xml:space=\"preserve\"> = 4</w:t></w:r></w:p>",
      ["W1 = 4"]
    ),
    (
      "A formula",
      Sample.formula(
        Sample.element("sSup", ("e", run("Z")), ("sup", run("1")))
          + run("=") + Sample.matrix([["4"], ["0"]])),
      ["Z1 = [4; 0]"]
    ),
    (
      "A bias and a hat",
      Sample.formula(
        Sample.element("sSubSup", ("e", run("W")), ("sub", run("0")), ("sup", run("2")))
          + run("=5")) + Sample.formula(Sample.element("acc", ("e", run("Y"))) + run("=.5")),
      ["W2_0 = 5", "Yhat = 0.5"]
    ),
    (
      "A value that is a fraction",
      "<w:p><w:r><w:t>L = </w:t></w:r><m:oMath>"
        + Sample.element("f", ("num", run("1")), ("den", run("3"))) + "</m:oMath></w:p>",
      ["L = 1/3"]
    ),
    (
      "A chain over lines", Sample.formula(run("Z=[1; 2]+[3; 4]")) + Sample.formula(run("=[4; 6]")),
      ["Z = … = [4; 6]"]
    ),
    (
      "A table",
      "<w:tbl><w:tr><w:tc>\(Sample.paragraphs("The loss is"))</w:tc><w:tc>\(Sample.paragraphs("L = 4"))</w:tc></w:tr></w:tbl>"
        + Sample.paragraphs("H = 2"),
      ["L = 4", "H = 2"]
    ),
    (
      "What was struck out, moved, or is there twice",
      "<w:del><w:r><w:delText>L = 1</w:delText></w:r></w:del><w:moveFrom>\(Sample.paragraphs("L = 2"))</w:moveFrom>"
        + "<mc:AlternateContent><mc:Choice>\(Sample.paragraphs("L = 3"))</mc:Choice><mc:Fallback>\(Sample.paragraphs("L = 3"))</mc:Fallback></mc:AlternateContent>",
      ["L = 3"]
    ),
  ]

  @Test("Documents are read as Markdown", arguments: documents)
  func document(name: String, body: String, expected: [String]) throws {
    let sheet = try AnswerReader.read(WordSample.bytes(body), fileName: "s001.docx")
    #expect(sheet.rendered == expected)
    #expect(sheet.fault == nil)
  }

  @Test(
    "A formula in a bold paragraph is part of a heading where it states nothing; text in one is prose"
  )
  func boldFormulas() throws {
    let bold = "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Input </w:t></w:r>"
    func paragraph(_ formula: String) -> String {
      "<w:p>\(bold)<m:oMath>\(formula)</m:oMath></w:p>"
    }
    let text = "<m:r><m:rPr><m:nor/></m:rPr><m:t> (smaller → a lower 1)</m:t></m:r>"
    let bytes = WordSample.bytes(
      paragraph("<m:r><m:t>(1,0)</m:t></m:r>") + paragraph("<m:r><m:t>z=1</m:t></m:r>\(text)"))
    let sheet = try AnswerReader.read(bytes, fileName: "s.docx")
    #expect(sheet.headings.map(\.text) == ["Input  $(1,0)$"])
    #expect(sheet.rendered == ["z = 1"])
  }

  @Test("A bold paragraph that a cell cuts short is read, whatever blanks stand around it")
  func cutParagraph() throws {
    let body =
      #"<w:r><w:t xml:space="preserve">     </w:t></w:r><w:p><w:tc/><w:r><w:rPr><w:b/></w:rPr>"#
      + #"<w:t xml:space="preserve">L = 4   </w:t></w:r></w:p>"#
    let sheet = try AnswerReader.read(WordSample.bytes(body), fileName: "s001.docx")
    #expect(sheet.rendered == ["L = 4"])
  }

  @Test("A heading's style is a heading")
  func heading() throws {
    let body =
      #"<w:p><w:pPr><w:pStyle w:val="Heading2"/></w:pPr><w:r><w:t>Problem 2</w:t></w:r></w:p>"#
      + Sample.paragraphs("L = 4")
    let sheet = try AnswerReader.read(WordSample.bytes(body), fileName: "s001.docx")
    #expect(sheet.headings.map(\.text) == ["Problem 2"])
    #expect(sheet.headings.map(\.level) == [2])
  }

  @Test("A row of a table is a row of Markdown")
  func table() throws {
    let cell = Sample.paragraphs("a", "b")
    let row = "<w:tr><w:tc>\(cell)</w:tc><w:tc>\(Sample.paragraphs("4"))</w:tc></w:tr>"
    #expect(try Self.text("<w:tbl>\(row)\(row)</w:tbl>") == "| a b | 4 |\n| a b | 4 |\n")
  }

  @Test("A formula nested deeply is written once, not twice a level", .timeLimit(.minutes(15)))
  func nested() throws {
    for (name, part) in [("f", "num"), ("sSup", "e"), ("d", "e"), ("func", "e"), ("acc", "e")] {
      let opening = String(repeating: "<m:\(name)><m:\(part)>", count: 45)
      let closing = String(repeating: "</m:\(part)></m:\(name)>", count: 45)
      let body = "<w:p><m:oMath>\(opening)\(Self.run("x+"))\(closing)</m:oMath></w:p>"
      #expect(try Self.text(body).utf8.count < 500)
    }
  }
}
