import Testing

@testable import AnswerSheets

/// The upper and the lower piece of a bracket and of its other side, in TeX's font and in fonts with Unicode's codes.
private let bracketPieces = [
  ("\u{F8EE}", "\u{F8F0}", "\u{F8F9}", "\u{F8FB}"),
  ("\u{F8EB}", "\u{F8ED}", "\u{F8F6}", "\u{F8F8}"),
  ("⎡", "⎣", "⎤", "⎦"), ("⎛", "⎝", "⎞", "⎠"),
]

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

  @Test(
    "Brackets in pieces enclose three rows, alone and after another matrix",
    arguments: bracketPieces)
  func pieces(_ opening: String, _ lower: String, _ closing: String, _ end: String) throws {
    let isTeX = opening > "\u{F000}"
    let width = opening == "\u{F8EB}" ? 8.75 : 6.6
    func bracket(_ top: String, _ bottom: String, at left: Double) -> [Box] {
      // TeX's hang down from their tops; the others stand on their lines within the bracket.
      [
        Box(left: left, middle: isTeX ? 33 : 46, text: top, height: isTeX ? 6.4 : 10, width: width),
        Box(
          left: left, middle: isTeX ? 51 : 62, text: bottom, height: isTeX ? 6.4 : 10, width: width),
      ]
    }
    func rows(_ entries: [String], at left: Double) -> [Box] {
      entries.enumerated().map { Box(left: left, middle: 38 + 12 * Double($0), text: $1) }
    }
    let boxes =
      [
        Box(left: 10, middle: 50, text: "p"), Box(left: 20, middle: 50, text: "="),
        Box(left: 69, middle: 50, text: "="), Box(left: 10, middle: 10, text: "Then we have"),
      ]
      + bracket(opening, lower, at: 30) + rows(["0.1", "−0.2", "3"], at: 37)
      + bracket(closing, end, at: 58)
      + bracket(opening, lower, at: 76) + rows(["0.2068", "0.4164", "0.3768"], at: 83)
      + rows(["1", "2", "3"], at: 125) + bracket(closing, end, at: 135)
    #expect(
      try lines(boxes) == [
        "Then we have", "p = [0.1; −0.2; 3] = [0.2068, 1; 0.4164, 2; 0.3768, 3]",
      ])
  }

  @Test("A bracket that has run into the signs before it begins a matrix")
  func signs() throws {
    let boxes = [
      Box(left: 19, middle: 56, text: "p"),
      Box(left: 26, middle: 54, text: "=⎡", height: 14, width: 14),
      Box(left: 33, middle: 62, text: "⎣", width: 7), Box(left: 41, middle: 44, text: "1.0"),
      Box(left: 41, middle: 56, text: "2.0"), Box(left: 41, middle: 68, text: "3.0"),
      Box(left: 57, middle: 50, text: "⎤", width: 7),
      Box(left: 57, middle: 62, text: "⎦", width: 7),
    ]
    #expect(try lines(boxes) == ["p =[1.0; 2.0; 3.0]"])
  }

  @Test("Words with the same gaps below each other are a table, also below narrower heads")
  func tables() throws {
    func row(_ middle: Double, _ cells: (Double, String)...) -> [Box] {
      cells.map { Box(left: $0.0, middle: middle, text: $0.1) }
    }
    let boxes =
      row(10, (10, "The"), (28, "values:")) + row(24, (10, "quantity"), (55, "value"))
      + row(38, (10, "z"), (55, "0.25")) + row(52, (10, "w"), (18, "x"), (55, "0.5"))
      + row(80, (10, "so"), (24, "it"), (38, "is"))
    #expect(
      try lines(boxes) == [
        "The values:", "| quantity | value |", "|---|---|", "| z | 0.25 |", "| w x | 0.5 |",
        "so it is",
      ])
    let empty = row(10, (10, "z"), (100, "0.25")) + row(24, (10, "a"), (50, "r"), (100, "0.5"))
    #expect(try lines(empty) == ["| z |  | 0.25 |", "| a | r | 0.5 |"])
  }

  @Test("Equations with their numbers, equations beside each other and a lone row are no table")
  func noTables() throws {
    func row(_ middle: Double, _ cells: (Double, String)...) -> [Box] {
      cells.map { Box(left: $0.0, middle: middle, text: $0.1) }
    }
    let numbered = row(10, (10, "z=1"), (90, "(1)")) + row(24, (10, "a=2"), (90, "(2)"))
    #expect(try lines(numbered) == ["z=1   (1)", "a=2   (2)"])
    let beside = row(10, (10, "z=1"), (90, "h=3")) + row(24, (10, "a=2"), (90, "k=4"))
    #expect(try lines(beside) == ["z=1   h=3", "a=2   k=4"])
    #expect(try lines(row(10, (10, "z"), (90, "0.25"))) == ["z   0.25"])
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

  @Test("A number of a layer in brackets is a script, above that of a neuron as well")
  func layers() throws {
    let line = [Box(left: 30, middle: 50, text: "="), Box(left: 40, middle: 50, text: "0.5")]
    for layer in ["[1]", "(1)"] {
      let raised = Box(left: 15, middle: 46, text: layer, height: 6)
      let name = Box(left: 10, middle: 50, text: "Z")
      #expect(try lines([name, raised] + line) == ["Z^{\(layer)} = 0.5"])
      let lowered = Box(left: 15, middle: 55, text: "2", height: 6)
      #expect(try lines([name, raised, lowered] + line).first?.hasPrefix("Z") == true)
      #expect(try lines([name, raised, lowered] + line).first?.contains("/") == false)
    }
  }

  @Test("A comma with the gap of formulas stays at its digits, one of a sentence does not")
  func commas() throws {
    let name = [Box(left: 10, middle: 50, text: "z"), Box(left: 20, middle: 50, text: "=")]
    func value(_ gap: Double) -> [Box] {
      [
        Box(left: 30, middle: 50, text: "0,", width: 7.8),
        Box(left: 37.8 + gap, middle: 50, text: "85"),
      ]
    }
    #expect(try lines(name + value(1.7)) == ["z = 0,85"])
    #expect(try lines(name + value(3.3)) == ["z = 0, 85"])
  }

  @Test("An entry that has run into the bracket beside it stands in its own row")
  func mergedEntries() throws {
    let boxes = [
      Box(left: 10, middle: 50, text: "Z"), Box(left: 20, middle: 50, text: "="),
      Box(left: 30, middle: 50, text: "[", width: 4), Box(left: 36, middle: 43, text: "4.0"),
      Box(left: 36, middle: 57, text: "0.5"), Box(left: 60, middle: 43, text: "0.1"),
      Box(left: 60, middle: 53.5, text: "1.2]", height: 17, width: 19),
    ]
    #expect(try lines(boxes) == ["Z = [4.0, 0.1; 0.5, 1.2]"])
  }

  @Test("Scripts stand at their letters, a hat over its own")
  func scripts() throws {
    let boxes = [
      Box(left: 10, middle: 50, text: "W"), Box(left: 15, middle: 46, text: "2", height: 7),
      Box(left: 15, middle: 54, text: "0", height: 7),
      Box(left: 18.5, middle: 54, text: ",new", height: 7),
      Box(left: 40, middle: 50, text: "="), Box(left: 50, middle: 50, text: ".5"),
      Box(left: 10, middle: 80, text: "∇Y"), Box(left: 16, middle: 76, text: "ˆ", width: 3),
      Box(left: 26, middle: 80, text: "="), Box(left: 36, middle: 80, text: "3"),
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

  @Test("Small parts above each other within a line are a fraction, scripts are none")
  func smallFractions() throws {
    func small(_ left: Double, _ middle: Double, _ text: String, _ height: Double = 7) -> Box {
      Box(left: left, middle: middle, text: text, height: height)
    }
    let boxes = [
      Box(left: 10, middle: 50, text: "a"), Box(left: 20, middle: 50, text: "="),
      small(38, 46.5, "1"), small(30, 54, "1+e"), small(40.5, 52.5, "−1", 5),
      Box(left: 52, middle: 50, text: "="), Box(left: 62, middle: 50, text: "0.27"),
      Box(left: 90, middle: 50, text: "and"), small(110, 46.5, "∂L"), small(110, 54, "∂w"),
      Box(left: 120, middle: 50, text: "="), Box(left: 130, middle: 50, text: "12"),
      Box(left: 144, middle: 50, text: "W"), small(149, 46.5, "2"), small(149, 54, "0"),
    ]
    #expect(try lines(boxes) == ["a = (1)/(1+e^{−1}) = 0.27 and ∂L/∂w = 12 W^{2}_{0}"])
  }

  @Test("Digits above each other that pdftotext took for one number are a half, and no twelve")
  func stackedDigits() throws {
    func loss(_ stack: String, _ width: Double) -> [Box] {
      [
        Box(left: 10, middle: 50, text: "L"), Box(left: 20, middle: 50, text: "="),
        Box(left: 30, middle: 50, text: stack, height: 14, width: width),
        Box(left: 40, middle: 50, text: "r"), Box(left: 50, middle: 50, text: "="),
        Box(left: 60, middle: 50, text: "0.0958"),
      ]
    }
    #expect(try lines(loss("12", 4)) == ["L = (1)/(2) r = 0.0958"])
    #expect(try lines(loss("110", 7)) == ["L = 1 over 1 over 0 r = 0.0958"])
  }

  @Test(
    "A line goes on where its sign wants a number, or with the sign of equality",
    arguments: [
      (["so z =", "0.25, and"], ["so z = 0.25, and"]),
      (["z = 1 +", "0.2 = 1.2"], ["z = 1 + 0.2 = 1.2"]),
      (["gives a", "= 0.5, so"], ["gives a = 0.5, so"]),
      (["so z =", "a = 2"], ["so z =", "a = 2"]),
      (["z = 1", "2 more"], ["z = 1", "2 more"]), (["back-", "2 ways"], ["back-", "2 ways"]),
    ])
  func breaks(_ written: [String], _ due: [String]) throws {
    var boxes: [Box] = []
    for (place, line) in written.enumerated() {
      var left = 10.0
      for text in line.split(separator: " ") {
        boxes.append(Box(left: left, middle: Double(20 + 14 * place), text: String(text)))
        left += Double(text.count) * 5 + 3
      }
    }
    #expect(try lines(boxes) == due)
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
    // The words stand so far apart as cells do.
    #expect(found.prefix(4) == ["# Homework", "## Part", "z=1", "words   words   words   words"])
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
