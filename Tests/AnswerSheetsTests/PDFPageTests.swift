import Testing

@testable import AnswerSheets

/// Boxes of words as pdftotext gives them become lines and headings.
@Suite("Pages of PDFs") struct PDFPageTests {
  @Test(
    "A line goes on where its sign wants a number, or with the sign of equality",
    arguments: [
      (["so z =", "0.25, and"], ["so z = 0.25, and"]),
      (["z = 1 +", "0.2 = 1.2"], ["z = 1 + 0.2 = 1.2"]),
      (["gives a", "= 0.5, so"], ["gives a = 0.5, so"]), (["d = -", "0.25"], ["d = - 0.25"]),
      (["z = 1", "+ 0.2 = 1.2"], ["z = 1 + 0.2 = 1.2"]),
      (["z = 1", "- 0.2 = 0.8"], ["z = 1 - 0.2 = 0.8"]),
      (["z = 1", "+ more"], ["z = 1", "+ more"]),
      (["so z =", "a = 2"], ["so z =", "a = 2"]),
      (["z = 1", "2 more"], ["z = 1", "2 more"]), (["back-", "2 ways"], ["back-", "2 ways"]),
    ])
  func breaks(_ written: [String], _ due: [String]) throws {
    var boxes: [PDFBox] = []
    for (index, line) in written.enumerated() {
      var left = 10.0
      for text in line.split(separator: " ") {
        boxes.append(PDFBox(left: left, middle: Double(20 + 14 * index), text: String(text)))
        left += Double(text.count) * 5 + 3
      }
    }
    #expect(try pdfLines(boxes) == due)
  }

  @Test("Letters of a function that stand one by one are its name")
  func letters() {
    #expect(PDFLine.joined("p=so f t ma x (z) = 2") == "p=softmax(z) = 2")
    #expect(PDFLine.joined("le x p (z) exp(1) l o g") == "le x p (z) exp(1) l o g")
  }

  @Test("Letters of mathematical alphabets are letters")
  func alphabets() {
    #expect(MathAlphabets.plain("𝑊𝐙𝜕𝛻𝛼𝟙𝟓ℎ") == "WZ∂∇α15h")
  }

  @Test("A page may say that it is as wide as it likes")
  func width() throws {
    let boxes = (0..<90).map { (index: Int) -> PDFBox in
      let left = index == 89 ? 999_000 : Double(index % 10) * 30
      return PDFBox(left: left, middle: Double(index / 10) * 14, text: "a")
    }
    #expect(try pdfLines(boxes).count == 9)
    #expect(
      try pdfLines([
        PDFBox(left: 1e20, middle: 5, text: "a"), PDFBox(left: 1, middle: 5, text: "b"),
      ]) == [
        "b"
      ])
  }

  @Test("Lines in larger type are headings, unless they state something")
  func headings() throws {
    let sizes = [(40.0, 17.0, "Homework"), (70, 14, "Part"), (100, 14, "z=1")]
    let text = (0..<8).flatMap { line in
      (0..<4).map { PDFBox(left: Double($0) * 40, middle: 130 + Double(line) * 14, text: "words") }
    }
    let found = try pdfLines(
      sizes.map { PDFBox(left: 10, middle: $0.0, text: $0.2, height: $0.1) } + text)
    // The words stand so far apart as cells do.
    #expect(found.prefix(4) == ["# Homework", "## Part", "z=1", "words   words   words   words"])
    #expect(try pdfLines([PDFBox(left: 1, middle: 9, text: "Title", height: 20)]) == ["Title"])
  }

  @Test("A page of more words than any is read line by line, and costs the submission's work")
  func costs() throws {
    let boxes = (0..<PDFPages.wordLimit + 1).map {
      PDFBox(left: Double($0 % 50) * 12, middle: Double($0 / 50) * 14, text: "a")
    }
    #expect(try pdfLines(boxes).count == PDFPages.wordLimit / 50 + 1)
    let page = "<!DOCTYPE html><page>\(boxes.map(\.markup).joined())</page>"
    var limits = ReadingLimits.standard
    limits.budget = WorkBudget(limit: 1000)
    #expect(throws: UnreadableAnswer.self) {
      try PDFDocument.text(
        of: [], by: { (_, _) throws(UnreadableAnswer) in Array(page.utf8) }, limits: limits)
    }
  }

  @Test("Boxes lower than their type are raised, so that formulas stand on the lines of words")
  func lowBoxes() throws {
    // Chromium's words are 14 high in type of 12, its formulas 8.73.
    func low(_ left: Double, _ text: String, _ signs: Double) -> PDFBox {
      PDFBox(left: left, middle: 52.1, text: text, height: 8.73, width: 12 * signs)
    }
    let boxes = [
      PDFBox(left: 10, middle: 50, text: "so", height: 14, width: 14),
      PDFBox(left: 30, middle: 50, text: "that", height: 14, width: 26),
      low(60, "z", 0.5), low(70, "=", 0.78), low(84, "0.85", 1.78), low(110, "=", 0.78),
      low(124, "0.5", 1.28), low(143, "+", 0.78), low(156, "0.35", 1.78),
    ]
    #expect(try pdfLines(boxes) == ["so that z = 0.85 = 0.5 + 0.35"])
  }

  @Test("A wide gap parts two statements, and no statement from its remark")
  func statements() throws {
    func line(_ first: String, _ second: String) -> [PDFBox] {
      PDFBox.line(first, at: 10) + PDFBox.line(second, at: 10, from: 150)
    }
    #expect(try pdfLines(line("z = 0.25", "a = 0.5")) == ["z = 0.25;   a = 0.5"])
    #expect(try pdfLines(line("z = 0.25", "(1)")) == ["z = 0.25"])
    #expect(try pdfLines(line("z", "= 0.25")) == ["z   = 0.25"])
  }

  @Test("The letter of a part and a few words are a heading, unless they state something")
  func parts() {
    #expect(PDFLine.markedPart("b) Forward pass again") == "###### b) Forward pass again")
    for text in ["b) z = 0.25", "b) gives 0.25", "Forward pass", "b)"] {
      #expect(PDFLine.markedPart(text) == text)
    }
  }

  @Test("Formulas that no script has set are read as LaTeX, and what R printed as output")
  func markup() throws {
    #expect(
      try pdfValues(of: "z", PDFBox.line("\\[ z = \\frac{1}{4} \\]", at: 10)) == ["1×1: 1/4"])
    #expect(
      try pdfLines(PDFBox.line("z", at: 10) + PDFBox.line("## [1] 0.25", at: 24)) == [
        "z", "[1] 0.25",
      ])
  }

  @Test("The number of an equation is no value, and an apostrophe a sign")
  func labels() throws {
    let label = [PDFBox(left: 300, middle: 10, text: "(1)")]
    #expect(try pdfLines(PDFBox.line("f&apos; = 0.25", at: 10) + label) == ["f' = 0.25"])
  }
}
