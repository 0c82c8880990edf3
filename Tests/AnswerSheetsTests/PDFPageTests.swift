import Testing

@testable import AnswerSheets

/// Boxes of words as pdftotext gives them become lines: matrices, scripts, accents, fractions, columns.
@Suite("Pages of PDFs") struct PDFPageTests {
  /// A word by its left side, its middle, its height and its text; a sign is half as wide as high.
  private struct Box {
    var left: Double
    var middle: Double
    var text: String
    var height = 10.0
    var width: Double?

    var markup: String {
      let width = width ?? Double(text.count) * height / 2
      let text = text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      return "<word xMin=\"\(left)\" yMin=\"\(middle - height / 2)\" xMax=\"\(left + width)\" "
        + "yMax=\"\(middle + height / 2)\">\(text)</word>\n"
    }
  }

  private func lines(_ boxes: [Box]) throws -> [String] {
    let page = "<!DOCTYPE html><page width=\"600\">\n\(boxes.map(\.markup).joined())</page>"
    let text = try PDFDocument.text(
      of: [], by: { (_, _) throws(UnreadableAnswer) in Array(page.utf8) }, limits: .standard)
    return String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test("A matrix between tall brackets, and one between brackets that do not tell their height")
  func matrices() throws {
    let tall = [
      Box(left: 10, middle: 50, text: "Z"), Box(left: 20, middle: 50, text: "="),
      Box(left: 30, middle: 50, text: "[", height: 30, width: 4),
      Box(left: 36, middle: 43, text: "4.0"), Box(left: 36, middle: 57, text: "0"),
      Box(left: 60, middle: 43, text: "−1"), Box(left: 60, middle: 57, text: "2"),
      Box(left: 72, middle: 50, text: "]", height: 30, width: 4),
    ]
    #expect(try lines(tall) == ["Z = [4.0, −1; 0, 2]"])
    let flat = tall.map { box in
      var box = box
      box.height = 10
      return box
    }
    #expect(try lines(flat) == ["Z = [4.0, −1; 0, 2]"])
  }

  @Test("Lists typed below each other stay lists")
  func typed() throws {
    let boxes = [40.0, 52.0].flatMap { middle in
      [
        Box(left: 10, middle: middle, text: "Z"), Box(left: 20, middle: middle, text: "="),
        Box(left: 30, middle: middle, text: "[4;"), Box(left: 50, middle: middle, text: "0]"),
      ]
    }
    #expect(try lines(boxes) == ["Z = [4; 0]", "Z = [4; 0]"])
  }

  @Test("Scripts stand at their letters, a hat over its own")
  func scripts() throws {
    let boxes = [
      Box(left: 10, middle: 50, text: "W"), Box(left: 15, middle: 46, text: "2", height: 7),
      Box(left: 15, middle: 54, text: "0", height: 7),
      Box(left: 18.5, middle: 54, text: ",new", height: 7),
      Box(left: 40, middle: 50, text: "="), Box(left: 50, middle: 50, text: ".5"),
      Box(left: 10, middle: 80, text: "∇Y"), Box(left: 16, middle: 76, text: "ˆ", width: 3),
      Box(left: 40, middle: 80, text: "="), Box(left: 50, middle: 80, text: "3"),
    ]
    #expect(try lines(boxes) == ["W^{2}_{0,new} = .5", "∇Y\u{302} = 3"])
  }

  @Test(
    "A derivative above and below a line is a fraction; two numbers may be a column and are none")
  func fractions() throws {
    func stacked(_ above: String, _ below: String) -> [Box] {
      [
        Box(left: 10, middle: 43, text: above), Box(left: 10, middle: 57, text: below),
        Box(left: 25, middle: 50, text: "="), Box(left: 35, middle: 50, text: "0.5"),
        Box(left: 10, middle: 90, text: "so"), Box(left: 25, middle: 90, text: "it"),
      ]
    }
    #expect(try lines(stacked("∂L", "∂w")).first == "(∂L)/(∂w) = 0.5")
    let numbers = try lines(stacked("1", "2"))
    #expect(numbers.first == "1 over 2 = 0.5")
  }

  @Test("Letters of mathematical alphabets are letters")
  func alphabets() {
    #expect(MathAlphabets.plain("𝑊𝐙𝜕𝛻𝛼𝟙𝟓ℎ") == "WZ∂∇α15h")
  }

  @Test("A page may say that it is as wide as it likes")
  func width() throws {
    let boxes = (0..<90).map { (place: Int) -> Box in
      let left = place == 89 ? 999_000 : Double(place % 10) * 30
      return Box(left: left, middle: Double(place / 10) * 14, text: "a")
    }
    #expect(try lines(boxes).count == 9)
    #expect(
      try lines([Box(left: 1e20, middle: 5, text: "a"), Box(left: 1, middle: 5, text: "b")]) == [
        "b"
      ])
  }

  @Test("Lines in larger type are headings, unless they state something")
  func headings() throws {
    let sizes = [(40.0, 17.0, "Homework"), (70, 14, "Part"), (100, 14, "z=1")]
    let text = (0..<8).flatMap { line in
      (0..<4).map { Box(left: Double($0) * 40, middle: 130 + Double(line) * 14, text: "words") }
    }
    let found = try lines(
      sizes.map { Box(left: 10, middle: $0.0, text: $0.2, height: $0.1) } + text)
    #expect(found.prefix(4) == ["# Homework", "## Part", "z=1", "words words words words"])
    #expect(try lines([Box(left: 1, middle: 9, text: "Title", height: 20)]) == ["Title"])
  }

  @Test("A page of more words than any is read line by line, and costs the submission's work")
  func costs() throws {
    let boxes = (0..<PDFPages.wordLimit + 1).map {
      Box(left: Double($0 % 50) * 12, middle: Double($0 / 50) * 14, text: "a")
    }
    #expect(try lines(boxes).count == PDFPages.wordLimit / 50 + 1)
    let page = "<!DOCTYPE html><page>\(boxes.map(\.markup).joined())</page>"
    var limits = ReadingLimits.standard
    limits.budget = WorkBudget(limit: 1000)
    #expect(throws: UnreadableAnswer.self) {
      try PDFDocument.text(
        of: [], by: { (_, _) throws(UnreadableAnswer) in Array(page.utf8) }, limits: limits)
    }
  }
}
