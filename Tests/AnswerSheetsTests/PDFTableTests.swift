import Testing

@testable import AnswerSheets

/// Words with the same gaps below each other become the rows of tables.
@Suite("Tables of PDFs") struct PDFTableTests {
  @Test("Words with the same gaps below each other are a table, also below narrower heads")
  func tables() throws {
    func row(_ middle: Double, _ cells: (Double, String)...) -> [PDFBox] {
      cells.map { PDFBox(left: $0.0, middle: middle, text: $0.1) }
    }
    let boxes =
      row(10, (10, "The"), (28, "values:")) + row(24, (10, "quantity"), (55, "value"))
      + row(38, (10, "z"), (55, "0.25")) + row(52, (10, "w"), (18, "x"), (55, "0.5"))
      + row(80, (10, "so"), (24, "it"), (38, "is"))
    #expect(
      try pdfLines(boxes) == [
        "The values:", "| quantity | value |", "|---|---|", "| z | 0.25 |", "| w x | 0.5 |",
        "so it is",
      ])
    let empty = row(10, (10, "z"), (100, "0.25")) + row(24, (10, "a"), (50, "r"), (100, "0.5"))
    #expect(try pdfLines(empty) == ["| z |  | 0.25 |", "| a | r | 0.5 |"])
  }

  @Test("Equations with their numbers, equations beside each other and a lone row are no table")
  func noTables() throws {
    func row(_ middle: Double, _ cells: (Double, String)...) -> [PDFBox] {
      cells.map { PDFBox(left: $0.0, middle: middle, text: $0.1) }
    }
    let numbered = row(10, (10, "z=1"), (90, "(1)")) + row(24, (10, "a=2"), (90, "(2)"))
    #expect(try pdfLines(numbered) == ["z=1", "a=2"])
    let beside = row(10, (10, "z=1"), (90, "h=3")) + row(24, (10, "a=2"), (90, "k=4"))
    #expect(try pdfLines(beside) == ["z=1;   h=3", "a=2;   k=4"])
    #expect(try pdfLines(row(10, (10, "z"), (90, "0.25"))) == ["z   0.25"])
  }

  @Test(
    "A cell that is broken into lines within its brackets is one, beside its first line or its middle"
  )
  func brokenCells() throws {
    func row(_ middle: Double, _ name: String?, _ value: String) -> [PDFBox] {
      (name.map { [PDFBox(left: 10, middle: middle, text: $0)] } ?? [])
        + PDFBox.line(value, at: middle, from: 80)
    }
    let due = ["| Z | [[0.7, -1.1], [0.3, 0.2]] |", "| c | 0.6 |"]
    let first = row(10, "Z", "[[0.7, -1.1],") + row(22, nil, "[0.3, 0.2]]") + row(34, "c", "0.6")
    let middle =
      row(10, nil, "[[0.7, -1.1],") + [PDFBox(left: 10, middle: 16, text: "Z")]
      + row(22, nil, "[0.3, 0.2]]") + row(34, "c", "0.6")
    for boxes in [first, middle] {
      #expect(try pdfLines(boxes) == due)
    }
  }

  @Test("The head of a column may be a derivative")
  func derivativeHead() throws {
    let heads = [
      PDFBox(left: 10, middle: 20, text: "Step"), PDFBox(left: 80, middle: 13, text: "dL"),
      PDFBox(left: 80, middle: 27, text: "dw"),
    ]
    let row = [PDFBox(left: 10, middle: 45, text: "0"), PDFBox(left: 80, middle: 45, text: "0.5")]
    #expect(try pdfLines(heads + row) == ["| Step | dL/dw |", "|---|---|", "| 0 | 0.5 |"])
  }

  @Test("A table's columns are none of a page, though a gutter parts them")
  func tableColumns() throws {
    let boxes = (0..<24).flatMap { line in
      [
        PDFBox(left: 10, middle: Double(line) * 12, text: "Z\(line)"),
        PDFBox(left: 300, middle: Double(line) * 12, text: "0.5"),
      ]
    }
    #expect(try pdfLines(boxes).first == "| Z0 | 0.5 |")
  }

  @Test("A heading begins no table, though its words stand as far apart as cells do")
  func headings() throws {
    let heading = [
      PDFBox(left: 10, middle: 20, text: "Epoch", height: 18, width: 50),
      PDFBox(left: 80, middle: 20, text: "1", height: 18, width: 9),
    ]
    let rows = [40.0, 54, 68, 82].flatMap { middle in
      [PDFBox(left: 10, middle: middle, text: "z"), PDFBox(left: 80, middle: middle, text: "0.5")]
    }
    #expect(try pdfLines(heading + rows).prefix(2) == ["# Epoch   1", "| z | 0.5 |"])
  }

  @Test("Rows of a matrix typed in columns are no table: its brackets stand around all of them")
  func typedMatrix() throws {
    func row(_ middle: Double, _ first: String, _ last: String) -> [PDFBox] {
      [
        PDFBox(left: 10, middle: middle, text: first), PDFBox(left: 50, middle: middle, text: last),
      ]
    }
    let boxes = PDFBox.line("M =", at: 10) + row(22, "[6", "5") + row(34, "2", "4]")
    #expect(try pdfLines(boxes) == ["M = [6   5", "2   4]"])
  }

  @Test("A working and its rounded value are two cells, and the head of a column is a name")
  func workings() throws {
    func row(_ middle: Double, _ working: String, _ value: String) -> [PDFBox] {
      PDFBox.line(working, at: middle, from: 30) + PDFBox.line(value, at: middle, from: 120)
        + [PDFBox(left: 10, middle: middle, text: "1")]
    }
    let boxes =
      PDFBox.line("L ( w )", at: 10, from: 30)
      + [PDFBox(left: 10, middle: 10, text: "n"), PDFBox(left: 120, middle: 10, text: "value")]
      + row(24, "z = 0.25 + 0.5", "0.75") + row(38, "a = 0.3 / 3.1", "≈ 0.097")
    #expect(
      try pdfLines(boxes) == [
        "| n | L(w) | value |", "|---|---|---|", "| 1 | z = 0.25 + 0.5 | 0.75 |",
        "| 1 | a = 0.3 / 3.1 | ≈ 0.097 |",
      ])
  }
}
