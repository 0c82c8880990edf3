import ArchiveSamples
import Testing

@testable import AnswerSheets

/// Documents whose formulas are no text: pages, OpenDocument, workbooks, Rich Text, Typst.
@Suite("Documents") struct DocumentTests {
  static let pages = [
    ReadingCase(
      "What a style sheet strikes out, by the class that it names alone",
      """
      <html><head><style>.c1{color:#000} .c4, span.c5 {text-decoration: line-through}
      .c6 .c7{display:none}</style></head><body><p class="c1"><span>z = 0.1</span></p>
      <p><span class="c4">z = 0.3</span></p><p><span class="c1 c5">z = 0.4</span></p>
      <p><span class="c7">a = </span><span class="c4">0.55</span><span> 0.5</span></p></body></html>
      """, ["z = 0.1", "a = 0.5"]),
    ReadingCase(
      "A fraction of differentials and a column of MathML",
      """
      <p><math><mfrac><mrow><mo>∂</mo><mi>L</mi></mrow><mrow><mo>∂</mo><msub><mi>W</mi><mn>2</mn></msub></mrow></mfrac>
      <mo>=</mo><mrow><mo>[</mo><mtable><mtr><mtd><mo>−</mo><mn>1</mn></mtd></mtr><mtr><mtd><mn>.5</mn></mtd></mtr></mtable>
      <mo>]</mo></mrow></math></p>
      """, ["dW2 = [-1; 0.5]"]),
    ReadingCase(
      "Scripts, hats and updates",
      """
      <math><mover><mi>y</mi><mo>^</mo></mover><mo>=</mo><mn>0.7</mn></math>
      <p><math><msubsup><mi>W</mi><mi>new</mi><mn>1</mn></msubsup><mo>=</mo><mfenced open="["><mtable><mtr>
      <mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr></mtable></mfenced></math></p>
      """, ["yhat = 0.7", "W1_new = [1 2]"]),
    ReadingCase(
      "The LaTeX that a page keeps beside its drawing, which is not read twice",
      #"""
      <p>So <span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>z</mi><mo>=</mo><mn>9</mn></mrow>
      <annotation encoding="application/x-tex">z = \begin{bmatrix}1\\2\end{bmatrix}</annotation></semantics></math></span>
      <span class="katex-html" aria-hidden="true">z=[12]</span></span></p>
      """#, ["z = [1; 2]"]),
    ReadingCase(
      "Scripts of MathJax and pictures of course systems",
      #"""
      <p><span class="MathJax_Preview">a=?</span><script type="math/tex">a = 0.75</script></p>
      <p><img class="equation_image" alt="LaTeX: x" data-equation-content="b = \frac{1}{2}"></p>
      <p><img class="texrender" alt="c = [3; 4]"> <img alt="d = 5"></p>
      """#, ["a = 0.75", "b = 1/2", "c = [3; 4]"]),
    ReadingCase(
      "Equations below each other, and what is struck out or hidden",
      """
      <math display="block"><mtable><mtr><mtd><mi>z</mi></mtd><mtd><mo>=</mo><mn>2</mn></mtd></mtr>
      <mtr><mtd><mi>a</mi></mtd><mtd><mo>=</mo><mn>3</mn></mtd></mtr></mtable></math>
      <p><del>b = 4</del></p><p style="display: none">c = 5</p><p>d&nbsp;=&#8202;6</p>
      """, ["z = 2", "a = 3", "d = 6"]),
    ReadingCase(
      "MathJax 3, whose drawing has MathML beside it for readers aloud",
      """
      <p>So <mjx-container class="MathJax" jax="CHTML"><mjx-math class="MJX-TEX" aria-hidden="true"><mjx-mn>9</mjx-mn></mjx-math>
      <mjx-assistive-mml display="inline"><math><msub><mi>z</mi><mn>1</mn></msub><mo>=</mo><mn>0.5</mn><mo>&#x22C5;</mo><mn>2</mn>
      <mo>=</mo><mn>1</mn></math></mjx-assistive-mml></mjx-container></p>
      <mjx-container jax="SVG" display="true"><svg><text>8</text></svg><mjx-assistive-mml><math display="block"><mi>H</mi><mo>=</mo>
      <mrow data-mjx-texclass="INNER"><mo data-mjx-texclass="OPEN">[</mo><mtable><mtr><mtd><mn>0.5</mn></mtd><mtd><mn>1</mn></mtd></mtr>
      </mtable><mo data-mjx-texclass="CLOSE">]</mo></mrow></math></mjx-assistive-mml></mjx-container>
      <mjx-container><mjx-assistive-mml><math><mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi></mi><mo>=</mo><mn>3</mn></mtd></mtr>
      <mtr><mtd></mtd><mtd><mi></mi><mo>=</mo><mn>4</mn></mtd></mtr></mtable></math></mjx-assistive-mml></mjx-container>
      """, ["z1 = … = 1", "H = [0.5 1]", "a = 3 = 4"]),
    ReadingCase(
      "MathJax 2, whose script is what it drew",
      """
      <p><span class="MathJax" data-mathml="&lt;math&gt;"><nobr aria-hidden="true"><span>z=9</span></nobr>
      <span class="MJX_Assistive_MathML"><math><mi>z</mi><mo>=</mo><mn>9</mn></math></span></span>
      <script type="math/tex">z = 1.1</script> <span class="MathJax_Display"><math><mi>a</mi><mo>=</mo><mn>2</mn></math></span></p>
      """, ["z = 1.1", "a = 2"]),
    ReadingCase(
      "KaTeX in a display, with equations below each other",
      #"""
      <p><span class="katex-display"><span class="katex"><span class="katex-mathml"><math display="block"><semantics><mtable></mtable>
      <annotation encoding="application/x-tex">\begin{aligned} a &amp;= 1 \\
       &amp;= 2 \\ \hat{y} &amp;= 0.7 \end{aligned}</annotation></semantics></math></span>
      <span class="katex-html" aria-hidden="true"><span class="mord">a=9</span></span></span></span></p>
      """#, ["a = 1 = 2", "yhat = 0.7"]),
    ReadingCase(
      "A value that is a root of what stands below it",
      "<math><mi>s</mi><mo>=</mo><msqrt><mn>4</mn></msqrt><mo>=</mo><mn>2</mn></math>",
      ["s = … = 2"]),
  ]

  @Test("Pages are read with their formulas", arguments: pages)
  func page(_ sample: ReadingCase) throws {
    #expect(try read(sample.input, as: "s.html").rendered == sample.expected)
  }

  @Test("A heading of a page is a heading, a table has rows")
  func structure() throws {
    let text = try HTMLText.read(
      Array("<h2>Part <b>2</b></h2><table><tr><td>z</td><td>a|b</td></tr></table>".utf8))
    #expect(String(decoding: text, as: UTF8.self) == "## Part **2**\n| z | a\\|b |\n")
  }

  @Test("A cell over several columns is the first of them, a long blank none")
  func mergedCells() throws {
    let text = try HTMLText.read(
      Array("<table><tr><td colspan=2>1</td><td>2</td></tr></table>".utf8))
    #expect(String(decoding: text, as: UTF8.self) == "| 1 | | 2 |\n")
    let archive = Self.openDocument(
      "<office:text><text:p>z<text:s text:c=\"-5\"/>= 1</text:p></office:text>")
    #expect(try AnswerReader.read(archive.bytes, fileName: "s.odt").rendered == ["z = 1"])
  }

  @Test("Markdown that begins with a picture or a title in HTML stays Markdown")
  func markdownWithTags() throws {
    #expect(
      try read("<img src=\"logo.png\">\n\nL = 0.985\n", as: "s.md").rendered == ["L = 0.985"])
  }

  // MARK: - OpenDocument

  private static let namespaces = #"""
    xmlns:office="urn:o:office" xmlns:text="urn:o:text" xmlns:style="urn:o:style" xmlns:fo="urn:o:fo" \#
    xmlns:table="urn:o:table" xmlns:draw="urn:o:draw" xmlns:xlink="http://www.w3.org/1999/xlink"
    """#

  private static func openDocument(_ body: String, styles: String = "") -> SampleArchive {
    SampleArchive(.zip).file("mimetype", "x").file(
      "content.xml",
      "<office:document-content \(namespaces)><office:automatic-styles>\(styles)</office:automatic-styles>"
        + "<office:body>\(body)</office:body></office:document-content>")
  }

  @Test("A text of LibreOffice with its formulas, headings and tables")
  func openText() throws {
    let archive = Self.openDocument(
      """
      <office:text><text:h text:outline-level="2">Problem 2</text:h><text:p>z<text:s/>= 1.1<text:line-break/>a = .75</text:p>
      <text:p><draw:frame><draw:object xlink:href="./Object 1"/></draw:frame></text:p>
      <text:p><text:span text:style-name="T1">L = 9</text:span>W<text:span text:style-name="T2">1</text:span> = 4</text:p>
      <text:p><text:span text:style-name="B">Input </text:span><draw:frame/></text:p>
      <text:p><text:span text:style-name="B">L</text:span> = 3</text:p>
      <office:annotation><text:p>L = 8</text:p></office:annotation></office:text>
      """,
      styles: """
        <style:style style:name="T1"><style:text-properties style:text-line-through-style="solid"/></style:style>
        <style:style style:name="B"><style:text-properties fo:font-weight="bold"/></style:style>
        <style:style style:name="T2"><style:text-properties style:text-position="super 58%"/></style:style>
        """
    ).file(
      "Object 1/content.xml",
      "<math><mi>H</mi><mo>=</mo><mtable><mtr><mtd><mn>4</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd></mtr></mtable></math>"
    )
    let sheet = try AnswerReader.read(archive.bytes, fileName: "s.odt")
    #expect(sheet.rendered == ["z = 1.1", "a = 0.75", "H = [4; 0]", "W1 = 4", "L = 3"])
    #expect(sheet.headings.map(\.text) == ["Problem 2", "Input"])
  }

  @Test("Spreadsheets are tables, their numbers with the digits that were typed")
  func spreadsheets() throws {
    let open = Self.openDocument(
      """
      <office:spreadsheet><table:table><table:table-row><table:table-cell><text:p>z</text:p></table:table-cell>
      <table:table-cell office:value-type="float" office:value="1.1"><text:p>1.10</text:p></table:table-cell></table:table-row>
      <table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>0.75</text:p></table:table-cell>
      </table:table-row></table:table></office:spreadsheet>
      """)
    #expect(
      try AnswerReader.read(open.bytes, fileName: "s.ods").rendered == ["z = 1.10", "a = 0.75"])
    let workbook = SampleArchive(.zip).file("xl/workbook.xml", "<workbook/>")
      .file("xl/sharedStrings.xml", "<sst><si><t>z</t></si><si><r><t>a</t></r></si></sst>")
      .file(
        "xl/worksheets/sheet1.xml",
        """
        <worksheet><sheetData><row><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1.1000000000000001</v></c></row>
        <row><c r="A2" t="s"><v>1</v></c><c r="B2"><v>0.75</v></c></row></sheetData></worksheet>
        """)
    #expect(
      try AnswerReader.read(workbook.bytes, fileName: "s.xlsx").rendered == ["z = 1.1", "a = 0.75"])
  }

  // MARK: - Rich Text and Typst

  @Test("Rich Text: lines, scripts, code pages, Unicode, what is struck out")
  func richText() throws {
    let text = #"""
      {\rtf1\ansi{\fonttbl{\f0 Times;}}{\*\generator x = 1;}\f0\fs24 z = 1.1\
      a = \strike 9\strike0 0.75\par W{\super 1}{\sub 0} = 4\par {\v L = 8\par}\u8466?\u8196?= \'2d2\par }
      """#
    #expect(
      try read(text, as: "s.rtf").rendered == ["z = 1.1", "a = 0.75", "W1_0 = 4", "L = -2"])
  }

  @Test(
    "Rich Text: letters one by one are one script, the next script is another",
    arguments: [
      (#"z{\sub 1}{\sub 2} = 1"#, "z_{12} = 1"), (#"W{\sub 1}{\super 2} = 1"#, "W_{1}^{2} = 1"),
      (#"z{\sub 1}+a{\sub 2} = 1"#, "z_{1}+a_{2} = 1"),
    ])
  func richScripts(_ text: String, _ markdown: String) {
    let bytes = Array(("{\\rtf1 " + text + "\\par}").utf8)
    #expect(String(decoding: RichText.markdown(of: bytes), as: UTF8.self) == markdown + "\n")
  }

  @Test("Rich Text: headings by their level, or by being bold as a whole")
  func richHeadings() {
    let text = #"""
      {\rtf1{\pard\outlinelevel1\b Part 2\par}{\pard\b Update\par}{\pard {\b z} = 1\par}\b\
      \b0 a = 2\par}
      """#
    #expect(
      String(decoding: RichText.markdown(of: Array(text.utf8)), as: UTF8.self)
        == "## Part 2\n**Update**\nz = 1\n\na = 2\n")
  }

  @Test("The narrow blank behind a decimal comma of mathematics is none")
  func narrowBlanks() {
    let text = Array(#"{\rtf1 z = 2,\u8198?5\par}"#.utf8)
    #expect(String(decoding: RichText.markdown(of: text), as: UTF8.self) == "z = 2,5\n")
  }

  @Test("Listings of a page keep their lines, whatever they are set in")
  func listings() throws {
    let page = "<pre><code>W = <span>[1 2\n 3 4]</span></code></pre><p>z =\n1</p>"
    #expect(try read(page, as: "s.html").rendered == ["W = [1 2; 3 4]", "z = 1"])
  }

  @Test("Formulas between LaTeX's marks are as those between dollars")
  func mathMarks() {
    func resolved(_ text: String) -> String {
      String(decoding: MathMarks.resolved(Array(text.utf8)), as: UTF8.self)
    }
    #expect(resolved(#"so \(z = 1\), \\(a)"#) == #"so  $z = 1$ , \\(a)"#)
    #expect(resolved("\\(z = 1\n\n\\)") == "\\(z = 1\n\n\\)")
    #expect(resolved(#"\(\(z\)"#) == #"\( $z$ "#)
  }

  @Test(
    "Rich Text: letters beyond 16 bits, UTF-8, and what is struck out in one way and not in another"
  )
  func richCharacters() throws {
    let text = #"""
      {\rtf1 \u-10187?\u-9139?1 = 3\par {\deleted\strike0 H = 5\par}Ŷ = .5\par}
      """#
    #expect(try read(text, as: "s.rtf").rendered == ["Z1 = 3", "Yhat = 0.5"])
  }

  @Test("Typst: headings, matrices, columns, fractions, accents")
  func typst() throws {
    let text = """
      = Homework
      $ z_1 = mat(0.1, 2; 1.55, -3) $ and $h = vec(0.525, frac(1, 2))$
      // $ a = 1 $
      $ hat(y)_("new") = 0.7 dot 10^(-2) $
      """
    let sheet = try read(text, as: "s.typ")
    #expect(sheet.headings.map(\.text) == ["Homework"])
    #expect(
      sheet.rendered.prefix(2) == ["z1 = [0.1 2; 1.55 -3]", "h = [0.525; 1/2]"])
    #expect(sheet.rendered.last == "yhat_new = 0.007")
  }

  @Test("Blanks of Unicode are blanks, and group digits where they stand between them")
  func blanks() throws {
    #expect(try read("Loss\u{2004}=\u{2004}.985", as: "s.txt").rendered == ["L = 0.985"])
    #expect(
      UnicodeBlanks.resolved(Array("1\u{2009}234\u{2009}a".utf8)) == Array("1\u{2009}234 a".utf8))
  }

  @Test("XML with a document type, or deeper than any, is refused or cut")
  func hostile() throws {
    let bomb = "<!DOCTYPE d [<!ENTITY e \"x\">]><office:document-content/>"
    let archive = SampleArchive(.zip).file("content.xml", bomb)
    #expect(throws: UnreadableAnswer.self) {
      try AnswerReader.read(archive.bytes, fileName: "s.odt")
    }
    let crowded = "<p " + (0..<2000).map { "a\($0)=1 " }.joined() + ">z = 1</p>"
    #expect(throws: UnreadableAnswer.self) { try HTMLText.read(Array(crowded.utf8)) }
    let deep = String(repeating: "<mrow>", count: 20_000)
    #expect(throws: Never.self) { try HTMLText.read(Array("<math>\(deep)<mn>1</mn></math>".utf8)) }
  }
}
