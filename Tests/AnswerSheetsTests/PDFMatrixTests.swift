import Testing

@testable import AnswerSheets

/// The upper and the lower piece of a bracket and of its other side, in TeX's font and in fonts
/// with Unicode's codes.
private let bracketPieces = [
  ("\u{F8EE}", "\u{F8F0}", "\u{F8F9}", "\u{F8FB}"),
  ("\u{F8EB}", "\u{F8ED}", "\u{F8F6}", "\u{F8F8}"),
  ("⎡", "⎣", "⎤", "⎦"), ("⎛", "⎝", "⎞", "⎠"),
]

/// Entries between brackets become matrices by where they stand.
@Suite("Matrices of PDFs") struct PDFMatrixTests {
  @Test("A matrix between tall brackets, and one between brackets that do not tell their height")
  func matrices() throws {
    let tall = [
      PDFBox(left: 10, middle: 50, text: "Z"), PDFBox(left: 20, middle: 50, text: "="),
      PDFBox(left: 30, middle: 50, text: "[", height: 30, width: 4),
      PDFBox(left: 36, middle: 43, text: "4.0"), PDFBox(left: 36, middle: 57, text: "0"),
      PDFBox(left: 60, middle: 43, text: "−1"), PDFBox(left: 60, middle: 57, text: "2"),
      PDFBox(left: 72, middle: 50, text: "]", height: 30, width: 4),
    ]
    #expect(try pdfLines(tall) == ["Z = [4.0, −1; 0, 2]"])
    let flat = tall.map { box in
      var box = box
      box.height = 10
      return box
    }
    #expect(try pdfLines(flat) == ["Z = [4.0, −1; 0, 2]"])
  }

  @Test(
    "Brackets in pieces enclose three rows, alone and after another matrix",
    arguments: bracketPieces)
  func pieces(_ opening: String, _ lower: String, _ closing: String, _ end: String) throws {
    let isTeX = opening > "\u{F000}"
    let width = opening == "\u{F8EB}" ? 8.75 : 6.6
    func bracket(_ top: String, _ bottom: String, at left: Double) -> [PDFBox] {
      // TeX's hang down from their tops; the others stand on their lines within the bracket.
      [
        PDFBox(
          left: left, middle: isTeX ? 33 : 46, text: top, height: isTeX ? 6.4 : 10, width: width),
        PDFBox(
          left: left, middle: isTeX ? 51 : 62, text: bottom, height: isTeX ? 6.4 : 10, width: width),
      ]
    }
    func rows(_ entries: [String], at left: Double) -> [PDFBox] {
      entries.enumerated().map { PDFBox(left: left, middle: 38 + 12 * Double($0), text: $1) }
    }
    let boxes =
      [
        PDFBox(left: 10, middle: 50, text: "p"), PDFBox(left: 20, middle: 50, text: "="),
        PDFBox(left: 69, middle: 50, text: "="), PDFBox(left: 10, middle: 10, text: "Then we have"),
      ]
      + bracket(opening, lower, at: 30) + rows(["0.1", "−0.2", "3"], at: 37)
      + bracket(closing, end, at: 58)
      + bracket(opening, lower, at: 76) + rows(["0.2068", "0.4164", "0.3768"], at: 83)
      + rows(["1", "2", "3"], at: 125) + bracket(closing, end, at: 135)
    #expect(
      try pdfLines(boxes) == [
        "Then we have", "p = [0.1; −0.2; 3] = [0.2068, 1; 0.4164, 2; 0.3768, 3]",
      ])
  }

  @Test("A bracket that has run into the signs before it begins a matrix")
  func signs() throws {
    let boxes = [
      PDFBox(left: 19, middle: 56, text: "p"),
      PDFBox(left: 26, middle: 54, text: "=⎡", height: 14, width: 14),
      PDFBox(left: 33, middle: 62, text: "⎣", width: 7), PDFBox(left: 41, middle: 44, text: "1.0"),
      PDFBox(left: 41, middle: 56, text: "2.0"), PDFBox(left: 41, middle: 68, text: "3.0"),
      PDFBox(left: 57, middle: 50, text: "⎤", width: 7),
      PDFBox(left: 57, middle: 62, text: "⎦", width: 7),
    ]
    #expect(try pdfLines(boxes) == ["p =[1.0; 2.0; 3.0]"])
  }

  @Test("Lists typed below each other stay lists")
  func typed() throws {
    let boxes = [40.0, 52.0].flatMap { middle in
      [
        PDFBox(left: 10, middle: middle, text: "Z"), PDFBox(left: 20, middle: middle, text: "="),
        PDFBox(left: 30, middle: middle, text: "[4;"), PDFBox(left: 50, middle: middle, text: "0]"),
      ]
    }
    #expect(try pdfLines(boxes) == ["Z = [4; 0]", "Z = [4; 0]"])
  }

  @Test("An entry that has run into the bracket beside it stands in its own row")
  func mergedEntries() throws {
    let boxes = [
      PDFBox(left: 10, middle: 50, text: "Z"), PDFBox(left: 20, middle: 50, text: "="),
      PDFBox(left: 30, middle: 50, text: "[", width: 4), PDFBox(left: 36, middle: 43, text: "4.0"),
      PDFBox(left: 36, middle: 57, text: "0.5"), PDFBox(left: 60, middle: 43, text: "0.1"),
      PDFBox(left: 60, middle: 53.5, text: "1.2]", height: 17, width: 19),
    ]
    #expect(try pdfLines(boxes) == ["Z = [4.0, 0.1; 0.5, 1.2]"])
  }

  @Test(
    "Rows stand about the line of the sign beside a bracket, whose box is that of its first piece")
  func firstPieces() throws {
    func matrix(_ middle: Double, _ name: String) -> [PDFBox] {
      [
        PDFBox(left: 10, middle: middle, text: name), PDFBox(left: 20, middle: middle, text: "="),
        PDFBox(left: 28, middle: middle - 4, text: "["),
        PDFBox(left: 60, middle: middle - 4, text: "]"),
      ] + [-12.0, 0, 12].map { PDFBox(left: 36, middle: middle + $0, text: "0.5") }
    }
    #expect(
      try pdfLines(matrix(50, "p") + matrix(100, "z")) == [
        "p = [0.5; 0.5; 0.5]", "z = [0.5; 0.5; 0.5]",
      ])
    // The rows of another formula are farther than those of one from each other.
    #expect(
      try pdfLines(matrix(50, "p") + matrix(88, "z")) == [
        "p = [0.5; 0.5; 0.5]", "z = [0.5; 0.5; 0.5]",
      ])
  }

  @Test("Signs of other lines beyond the sign of equality part no rows from their brackets")
  func neighbours() throws {
    let boxes =
      [
        PDFBox(left: 2, middle: 43, text: "("), PDFBox(left: 8, middle: 43, text: "∂L"),
        PDFBox(left: 19, middle: 43, text: ")"), PDFBox(left: 8, middle: 57, text: "∂W"),
        PDFBox(left: 30, middle: 50, text: "="), PDFBox(left: 40, middle: 50, text: "["),
        PDFBox(left: 70, middle: 50, text: "]"),
      ] + [43.0, 57].map { PDFBox(left: 48, middle: $0, text: "0.5") }
    #expect(try pdfLines(boxes).contains { $0.hasSuffix("= [0.5; 0.5]") })
  }

  @Test("Numbers with decimal commas between brackets are entries, a lone one stays")
  func decimalCommas() throws {
    func row(_ entries: String...) -> [PDFBox] {
      var boxes = PDFBox.line("w = [", at: 50)
      for (index, entry) in entries.enumerated() {
        boxes.append(PDFBox(left: 40 + 40 * Double(index), middle: 50, text: entry))
      }
      return boxes + [PDFBox(left: 40 * Double(entries.count + 1), middle: 50, text: "]")]
    }
    #expect(try pdfLines(row("1,2074", "−0,6976")) == ["w = [1.2074, −0.6976]"])
    #expect(try pdfLines(row("1,2074")).first?.contains("1,2074") == true)
    #expect(try pdfLines(row("1,", "2")).first?.contains("[1, 2]") == false)
  }
}
