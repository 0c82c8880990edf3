import Algebra
import Testing

@testable import AnswerSheets

/// `Z =` and what stands behind it, as a named layout in which a piece of the value is not where it
/// belongs.
private struct Layout: CustomTestStringConvertible {
  var testDescription: String
  var boxes: [PDFBox]

  init(_ name: String, _ behind: [PDFBox]) {
    testDescription = name
    boxes = PDFBox.line("Z =", at: 50) + behind
  }
}

private func number(_ left: Double, _ middle: Double, _ text: String, _ height: Double = 10)
  -> PDFBox
{
  PDFBox(left: left, middle: middle, text: text, height: height)
}

/// Brackets that do not tell how tall they are, and the sides of a matrix between them.
private func bracketed(_ inner: [PDFBox], to right: Double = 60) -> [PDFBox] {
  [number(28, 50, "["), number(right, 50, "]")] + inner
}

private let broken = [
  Layout(
    "rows in brackets that nobody knows",
    [38.0, 50, 62].map { number(32, $0, "0.5") }),
  Layout("two rows of such", [44.0, 56].map { number(32, $0, "0.5") } + [number(60, 50, "+ 1")]),
  Layout(
    "an outer row farther away than the inner ones",
    bracketed([36.0, 50, 67].map { number(36, $0, "0.5") })),
  Layout(
    "a row that is missing among others",
    bracketed([26.0, 38, 62, 74].map { number(36, $0, "0.5") })),
  Layout(
    "entries that are not below each other",
    bracketed([number(34, 44, "1"), number(50, 56, "2")])),
  Layout(
    "rows of two and of one entry",
    bracketed([number(34, 44, "1"), number(50, 44, "3"), number(50, 56, "2")])),
  Layout(
    "a minus between two rows",
    bracketed([number(38, 43, "1"), number(38, 57, "2"), number(32, 50, "−")])),
  Layout(
    "a number in ordinary type above the end of an entry",
    bracketed([number(34, 38, "0.5"), number(50, 44, "2"), number(34, 56, "0.5")])),
  Layout(
    "entries so close that they may be one",
    bracketed([number(34, 44, "1"), number(42, 44, "2"), number(34, 56, "3"), number(42, 56, "4")])
  ),
  Layout("a raised number apart from its base", [number(30, 50, "10"), number(48, 44, "2", 7)]),
  Layout("a raised number in ordinary type", [number(30, 50, "0.5"), number(45, 45.5, "2")]),
  Layout("a mark of a footnote", [number(30, 50, "0.5"), number(45.5, 46, "2", 6)]),
  Layout(
    "a fraction beside a number", [number(32, 43, "3"), number(32, 57, "4"), number(45, 50, "1")]),
  Layout("a lone sign above", [number(30, 50, "0.5"), number(30, 38, "−")]),
  Layout("a negative number below", [number(30, 50, "0.5"), number(30, 62, "−0.3")]),
  Layout(
    "a sum that goes on below", [number(30, 50, "0.5")] + PDFBox.line("+ 0.3", at: 62, from: 30)),
  Layout(
    "a matrix beside another one, both without brackets",
    [38.0, 50, 62].flatMap { [number(32, $0, "0.5"), number(160, $0, "0.7")] }
      + PDFBox.line("H =", at: 50, from: 130)),
]

/// Numbers that belong to nothing in a formula make it unreadable: a piece of it is lost.
@Suite("Lost pieces of values in PDFs") struct PDFStrayTests {
  @Test("No value is read of a part", arguments: broken)
  private func parts(_ layout: Layout) throws {
    #expect(try pdfValues(of: "Z", layout.boxes) == [])
    #expect(try pdfValues(of: "H", layout.boxes) == [])
  }

  @Test("A matrix that goes on on the next page has no value")
  func pages() throws {
    let rows = [26.0, 38, 50].map { number(36, $0, "0.5") }
    let rest = [number(28, 20, "["), number(60, 20, "]"), number(36, 20, "0.5")]
    #expect(try pdfValues(of: "Z", PDFBox.line("Z =", at: 50) + bracketed(rows), rest) == [])
  }

  @Test("A matrix whose second column stands in another column of the page has no value")
  func columns() throws {
    let text = (0..<24).flatMap { line in
      [10.0, 300].flatMap { left in
        PDFBox.line("what these words tell about them", at: 100 + 12 * Double(line), from: left)
      }
    }
    let matrix =
      PDFBox.line("Z =", at: 50)
      + [44.0, 56].flatMap { middle in
        [number(36, middle, "0.5"), number(310, middle, "0.7")]
      } + [number(28, 50, "["), number(340, 50, "]")]
    #expect(try pdfValues(of: "Z", matrix + text) == [])
  }

  @Test("A value in a table whose rows have run apart is none")
  func tables() throws {
    let heads = [number(10, 10, "name"), number(100, 10, "value")]
    let rows = [
      number(10, 50, "Z"), number(10, 90, "c"),
      number(100, 90, "0.1"), number(140, 90, "0.2"),
    ]
    let value = [38.0, 50, 62].flatMap { [number(100, $0, "0.5"), number(140, $0, "0.7")] }
    #expect(try pdfValues(of: "Z", heads + rows + value) == [])
    #expect(try pdfValues(of: "c", heads + rows + value) == ["1×1: 0.1"])
  }

  @Test("A matrix of another shape than the one asked for is none, be it a fraction or not")
  func shapes() throws {
    let catalogue = QuantityCatalogue([
      .init(name: "Z", spellings: ["Z"], shape: Shape(1, 1), isStep: true)
    ])
    let column = PDFBox.line("Z =", at: 50) + bracketed([number(36, 44, "1"), number(36, 56, "2")])
    #expect(try pdfValues(of: "Z", column) == ["2×1: 1 2"])
    #expect(try pdfValues(of: "Z", column, catalogue: catalogue) == [])
  }

  @Test(
    "An operator without what it works on and a bracket that none opens make a value unreadable",
    arguments: ["Z = 0.5 −", "Z = 0.5 + = 0.7 −", "Z = 0.5 − = ?", "Z = 0.5]", "Z = 0.5 ·"])
  func operands(_ line: String) throws {
    #expect(try pdfValues(of: "Z", PDFBox.line(line, at: 50)) == [])
  }

  @Test("A name that stands higher than its sign of equality is in its line")
  func names() throws {
    let boxes =
      PDFBox.line("H = 0.5", at: 20)
      + [number(10, 45, "Z"), number(20, 50, "="), number(30, 50, "0.7")]
    #expect(try pdfLines(boxes) == ["H = 0.5", "Z = 0.7"])
  }

  @Test("A name whose script stands apart has no value")
  func scripts() throws {
    let script = number(19, 56.5, "12", 6)
    #expect(
      try pdfValues(
        of: "Z",
        PDFBox.line("Z", at: 50) + [script, number(40, 50, "=")]
          + PDFBox.line("0.5", at: 50, from: 52)) == [])
  }

  @Test("Numbers above and below that belong to lines of their own change nothing")
  func neighbours() throws {
    let value = PDFBox.line("Z = 0.5", at: 50)
    for other in ["0.3", "H = 0.3", "so 0.3 is", "| 0.3"] {
      #expect(try pdfValues(of: "Z", value + PDFBox.line(other, at: 62)) == ["1×1: 0.5"])
    }
    #expect(try pdfValues(of: "Z", value + [number(40, 62, "(2)")]) == ["1×1: 0.5"])
    #expect(try pdfValues(of: "Z", value + [number(40, 80, "0.3")]) == ["1×1: 0.5"])
  }
}
