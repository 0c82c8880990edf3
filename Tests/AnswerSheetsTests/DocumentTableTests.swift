import Algebra
import ArchiveSamples
import Testing

@testable import AnswerSheets

/// Tables of pages, Rich Text and spreadsheets: cells stay in their columns.
@Suite("Tables of documents") struct DocumentTableTests {
  private func page(_ table: String) throws -> String {
    String(decoding: try HTMLText.read(Array("<table>\(table)</table>".utf8)), as: UTF8.self)
  }

  @Test("A cell over several rows leaves its column empty below")
  func rowSpans() throws {
    #expect(
      try page(
        """
        <tr><td rowspan="2">W</td><td>3</td><td rowspan=2 colspan=2>6</td></tr><tr><td>4</td></tr>
        <tr><td>a</td><td>5</td></tr>
        """) == "| W | 3 | 6 | |\n| | 4 | | |\n| a | 5 |\n")
    #expect(
      try page("<tr><td rowspan=9999999999>z</td></tr><tr></tr>") == "| z |\n| |\n")
  }

  @Test("A table within a cell does not move the columns of the outer one")
  func nested() throws {
    let text = try page(
      "<tr><td rowspan=2>z<table><tr><td>1</td></tr></table></td><td>2</td></tr><tr><td>3</td></tr>"
    )
    #expect(text.hasSuffix("\n| | 3 |\n"))
  }

  @Test("Hostile spans cost no more than others")
  func hostileSpans() throws {
    let rows = String(repeating: "<tr><td rowspan=9999 colspan=9999>1", count: 20_000)
    #expect(try page(rows).utf8.count < 2_000_000)
  }

  @Test("The label of a row of MathML is no entry")
  func labels() throws {
    let page = """
      <math><mi>z</mi><mo>=</mo><mrow><mo>[</mo><mtable><mlabeledtr><mtd><mtext>(1)</mtext></mtd><mtd><mn>4</mn></mtd>
      </mlabeledtr><mtr><mtd><mn>0</mn></mtd></mtr></mtable><mo>]</mo></mrow></math>
      """
    #expect(try read(page, as: "s.html").rendered == ["z = [4; 0]"])
  }

  private static let catalogue = QuantityCatalogue(
    [
      QuantityCatalogue.Quantity(name: "W1", spellings: ["W1"], shape: Shape(2, 2), isStep: true),
      QuantityCatalogue.Quantity(name: "Z1", spellings: ["Z1"], shape: Shape(2, 1), isStep: true),
    ])

  @Test("Rows below a name that goes over them are the rows of its matrix")
  func matrices() throws {
    var limits = ReadingLimits.standard
    limits.catalogue = Self.catalogue
    let page = """
      <table><tr><th>Name<th>Value</tr><tr><td rowspan=2>W1</td><td>3</td><td>6</td></tr><tr><td>4</td><td>5</td></tr>
      <tr><td rowspan=2>Z1</td><td>4</td></tr><tr><td>0</td></tr></table>
      """
    let sheet = try AnswerReader.read(Array(page.utf8), fileName: "s.html", limits: limits)
    #expect(sheet.rendered == ["W1 = [3 6; 4 5]", "Z1 = [4; 0]"])
  }

  // MARK: - Rich Text

  @Test("A row that is defined by the one above is a row")
  func richRows() throws {
    let text =
      #"{\rtf1 Text\par\trowd\cellx1 z\cell 1.1\cell\row a\cell 0.75\cell\row\pard end\par}"#
    #expect(
      String(decoding: RichText.markdown(of: Array(text.utf8)), as: UTF8.self)
        == "Text\n|z |1.1 |\n|a |0.75 |\nend\n")
  }

  @Test("The number of a control has nine digits at most, what follows is text")
  func richNumbers() throws {
    let text = #"{\rtf1 z = \fs1234567895\par}"#
    #expect(String(decoding: RichText.markdown(of: Array(text.utf8)), as: UTF8.self) == "z = 5\n")
  }

  @Test("Bytes of pictures in Rich Text are no text")
  func richBinaries() throws {
    let bytes =
      Array(#"{\rtf1 z = 1.1\par{\pict\wmetafile8\bin6 "#.utf8) + [
        0x7D, 0x00, 0x7B, 0xFF, 0x5C, 0x7D,
      ]
      + Array(#"}a = 0.75\par the folder \\bin3\par b = 2\par\bin99999999999999999999 }"#.utf8)
    #expect(
      try AnswerReader.read(bytes, fileName: "s.rtf").rendered == ["z = 1.1", "a = 0.75", "b = 2"])
  }

  // MARK: - Spreadsheets

  private func workbook(_ sheets: [(title: String, cells: String)], hidden: Int = -1) -> [UInt8] {
    var archive = SampleArchive(.zip)
    let entries = sheets.indices.map {
      "<sheet name='\(sheets[$0].title)' r:id='r\($0)'\($0 == hidden ? " state='hidden'" : "")/>"
    }
    let relations = sheets.indices.map {
      "<Relationship Id='r\($0)' Target='worksheets/sheet\(sheets.count - $0).xml'/>"
    }
    archive = archive.file(
      "xl/workbook.xml", "<workbook xmlns:r='urn:r'><sheets>\(entries.joined())</sheets></workbook>"
    )
    archive = archive.file(
      "xl/_rels/workbook.xml.rels", "<Relationships>\(relations.joined())</Relationships>")
    for (index, sheet) in sheets.enumerated() {
      archive = archive.file(
        "xl/worksheets/sheet\(sheets.count - index).xml",
        "<worksheet><sheetData>\(sheet.cells)</sheetData></worksheet>")
    }
    return archive.bytes
  }

  private func row(_ cells: String...) -> String {
    "<row>" + cells.map { "<c t='str'><v>\($0)</v></c>" }.joined() + "</row>"
  }

  @Test("All sheets of a workbook that are shown are read, in the order in which they are shown")
  func sheets() throws {
    let bytes = workbook(
      [
        ("Notes", row("My homework") + row("done on Monday")), ("Pass 1", row("z", "1.1")),
        ("Old", row("z", "9")), ("Pass 2", row("step", "value") + row("a", "0.75")),
      ], hidden: 2)
    let sheet = try AnswerReader.read(bytes, fileName: "s.xlsx")
    #expect(sheet.rendered == ["z = 1.1", "a = 0.75"])
    #expect(sheet.headings.map(\.text) == ["Notes", "Pass 1", "Pass 2"])
    #expect(sheet.statements.map(\.position.line) == [5, 8])
  }

  @Test("Rows of OpenDocument in groups, repeated ones, and cells that others cover")
  func openRows() throws {
    func row(_ cells: String, _ count: String = "") -> String {
      "<table:table-row \(count)>\(cells)</table:table-row>"
    }
    func cell(_ text: String, _ count: String = "") -> String {
      "<table:table-cell \(count)><text:p>\(text)</text:p></table:table-cell>"
    }
    let names = "xmlns:office='urn:o' xmlns:table='urn:t' xmlns:text='urn:x'"
    let covered = "<table:covered-table-cell/>"
    let table =
      "<table:table-header-rows>\(row(cell("step") + cell("row") + cell("column") + cell("value")))"
      + "</table:table-header-rows><table:table-row-group><table:table-row-group>"
      + row(cell("z") + covered + covered + cell("1.1")) + "</table:table-row-group>"
      + row(cell("a") + cell("1", "table:number-columns-repeated='2'") + cell("0.75"))
      + "</table:table-row-group>"
      + row(
        "<table:table-cell table:number-columns-repeated='16384'/>",
        "table:number-rows-repeated='1048576'")
    let zeros = row(
      cell("0", "table:number-columns-repeated='2'"), "table:number-rows-repeated='2'")
    let wide = row(
      cell("1", "table:number-columns-repeated='99999'"), "table:number-rows-repeated='99999'")
    func document(_ tables: String...) -> [UInt8] {
      let sheets = tables.map { "<table:table>\($0)</table:table>" }.joined()
      return SampleArchive(.zip).file(
        "content.xml",
        "<office:document-content \(names)><office:body><office:spreadsheet>\(sheets)</office:spreadsheet>"
          + "</office:body></office:document-content>"
      ).bytes
    }
    #expect(
      try AnswerReader.read(document(table), fileName: "s.ods").rendered == ["z = 1.1", "a = 0.75"])
    #expect(
      try AnswerReader.read(
        document(
          row(cell("W") + cell("1") + cell("2"))
            + row(
              cell("") + cell("0", "table:number-columns-repeated='2'"),
              "table:number-rows-repeated='2'")), fileName: "s.ods"
      )
      .rendered == ["W = [1 2; 0 0; 0 0]"])
    #expect(throws: UnreadableAnswer.self) {
      try AnswerReader.read(document(zeros, wide, wide, wide), fileName: "s.ods")
    }
  }
}
