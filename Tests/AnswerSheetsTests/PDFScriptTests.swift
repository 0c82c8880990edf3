import Testing

@testable import AnswerSheets

/// Small and stacked words become scripts, accents and fractions.
@Suite("Scripts and fractions of PDFs") struct PDFScriptTests {
  @Test("A number of a layer in brackets is a script, above that of a neuron as well")
  func layers() throws {
    let line = [PDFBox(left: 30, middle: 50, text: "="), PDFBox(left: 40, middle: 50, text: "0.5")]
    for layer in ["[1]", "(1)"] {
      let raised = PDFBox(left: 15, middle: 46, text: layer, height: 6)
      let name = PDFBox(left: 10, middle: 50, text: "Z")
      #expect(try pdfLines([name, raised] + line) == ["Z^{\(layer)} = 0.5"])
      let lowered = PDFBox(left: 15, middle: 55, text: "2", height: 6)
      #expect(try pdfLines([name, raised, lowered] + line).first?.hasPrefix("Z") == true)
      #expect(try pdfLines([name, raised, lowered] + line).first?.contains("/") == false)
    }
  }

  @Test("A comma with the gap of formulas stays at its digits, one of a sentence does not")
  func commas() throws {
    let name = [PDFBox(left: 10, middle: 50, text: "z"), PDFBox(left: 20, middle: 50, text: "=")]
    func value(_ gap: Double) -> [PDFBox] {
      [
        PDFBox(left: 30, middle: 50, text: "0,", width: 7.8),
        PDFBox(left: 37.8 + gap, middle: 50, text: "85"),
      ]
    }
    #expect(try pdfLines(name + value(1.7)) == ["z = 0,85"])
    #expect(try pdfLines(name + value(3.3)) == ["z = 0, 85"])
  }

  @Test("Scripts stand at their letters, a hat over its own")
  func scripts() throws {
    let boxes = [
      PDFBox(left: 10, middle: 50, text: "W"), PDFBox(left: 15, middle: 46, text: "2", height: 7),
      PDFBox(left: 15, middle: 54, text: "0", height: 7),
      PDFBox(left: 18.5, middle: 54, text: ",new", height: 7),
      PDFBox(left: 40, middle: 50, text: "="), PDFBox(left: 50, middle: 50, text: ".5"),
      PDFBox(left: 10, middle: 80, text: "∇Y"), PDFBox(left: 16, middle: 76, text: "ˆ", width: 3),
      PDFBox(left: 26, middle: 80, text: "="), PDFBox(left: 36, middle: 80, text: "3"),
    ]
    #expect(try pdfLines(boxes) == ["W^{2}_{0,new} = .5", "∇Y\u{302} = 3"])
  }

  @Test(
    "A derivative above and below a line is a fraction; two numbers may be a column and are none")
  func fractions() throws {
    func stacked(_ above: String, _ below: String) -> [PDFBox] {
      [
        PDFBox(left: 10, middle: 43, text: above), PDFBox(left: 10, middle: 57, text: below),
        PDFBox(left: 25, middle: 50, text: "="), PDFBox(left: 35, middle: 50, text: "0.5"),
        PDFBox(left: 10, middle: 90, text: "so"), PDFBox(left: 25, middle: 90, text: "it"),
      ]
    }
    #expect(try pdfLines(stacked("∂L", "∂w")).first == "(∂L)/(∂w) = 0.5")
    let numbers = try pdfLines(stacked("1", "2"))
    #expect(numbers.first == "1 over 2 = 0.5")
  }

  @Test("Small parts above each other within a line are a fraction, scripts are none")
  func smallFractions() throws {
    func small(_ left: Double, _ middle: Double, _ text: String, _ height: Double = 7) -> PDFBox {
      PDFBox(left: left, middle: middle, text: text, height: height)
    }
    let boxes = [
      PDFBox(left: 10, middle: 50, text: "a"), PDFBox(left: 20, middle: 50, text: "="),
      small(38, 46.5, "1"), small(30, 54, "1+e"), small(40.5, 52.5, "−1", 5),
      PDFBox(left: 52, middle: 50, text: "="), PDFBox(left: 62, middle: 50, text: "0.27"),
      PDFBox(left: 90, middle: 50, text: "and"), small(110, 46.5, "∂L"), small(110, 54, "∂w"),
      PDFBox(left: 120, middle: 50, text: "="), PDFBox(left: 130, middle: 50, text: "12"),
      PDFBox(left: 144, middle: 50, text: "W"), small(149, 46.5, "2"), small(149, 54, "0"),
    ]
    #expect(try pdfLines(boxes) == ["a = (1)/(1+e^{−1}) = 0.27 and ∂L/∂w = 12 W^{2}_{0}"])
  }

  @Test("Numbers in parentheses above a line are a numerator, where no letter stands before them")
  func bracketedFractions() throws {
    func small(_ left: Double, _ middle: Double, _ text: String, _ width: Double) -> PDFBox {
      PDFBox(left: left, middle: middle, text: text, height: 7, width: width)
    }
    let line = [
      PDFBox(left: 10, middle: 50, text: "a"), PDFBox(left: 20, middle: 50, text: "="),
      PDFBox(left: 58, middle: 50, text: "="), PDFBox(left: 68, middle: 50, text: "1.5"),
    ]
    let fraction = [
      small(30, 46.5, "(1)", 9), small(39.5, 46.5, "+", 4), small(44, 46.5, "(2)", 9),
      small(39.5, 54, "2", 3.5),
    ]
    let others = PDFBox.line("with 0.5 and 2.5 and 3.5 and 4.5", at: 90)
    let lines = try pdfLines(line + fraction + others)
    #expect(lines.first == "a = ((1)+(2))/(2) = 1.5")
  }

  @Test("Digits above each other that pdftotext took for one number are a half, and no twelve")
  func stackedDigits() throws {
    func loss(_ stack: String, _ width: Double) -> [PDFBox] {
      [
        PDFBox(left: 10, middle: 50, text: "L"), PDFBox(left: 20, middle: 50, text: "="),
        PDFBox(left: 30, middle: 50, text: stack, height: 14, width: width),
        PDFBox(left: 40, middle: 50, text: "r"), PDFBox(left: 50, middle: 50, text: "="),
        PDFBox(left: 60, middle: 50, text: "0.0958"),
      ]
    }
    #expect(try pdfLines(loss("12", 4)) == ["L = (1)/(2) r = 0.0958"])
    #expect(try pdfLines(loss("110", 7)) == ["L = 1 over 1 over 0 r = 0.0958"])
  }

  @Test("A layer's number whose signs are set one by one is a script as well")
  func layersInSigns() throws {
    let layer = [(15.0, "("), (19, "1"), (23, ")")].map {
      PDFBox(left: $0.0, middle: 45, text: $0.1, height: 6)
    }
    let line = PDFBox.line("= 0.85", at: 50, from: 30)
    #expect(
      try pdfLines([PDFBox(left: 10, middle: 50, text: "z")] + layer + line) == ["z^{(1)} = 0.85"])
  }

  @Test("Digits of type whose signs all have one width are no scripts for want of a point")
  func oneWidth() throws {
    let boxes = [10.0, 22].flatMap { middle in
      [(10.0, "k"), (20, "="), (30, "0.5,"), (54, "1.5,"), (78, "2")].map {
        PDFBox(left: $0.0, middle: middle, text: $0.1, width: Double($0.1.count) * 5)
      }
    }
    #expect(try pdfLines(boxes) == ["k = 0.5, 1.5, 2", "k = 0.5, 1.5, 2"])
  }

  @Test("Fractions below each other have their own parts, and letters of lines of text are none")
  func nearFractions() throws {
    let boxes = [20.0, 47].flatMap { middle in
      [
        PDFBox(left: 10, middle: middle - 7, text: "∂L"),
        PDFBox(left: 10, middle: middle + 7, text: "∂w"),
      ] + PDFBox.line("= 0.5", at: middle, from: 25)
    }
    #expect(try pdfLines(boxes) == ["(∂L)/(∂w) = 0.5", "(∂L)/(∂w) = 0.5"])
    let text = PDFBox.line("the sum z = 2", at: 10) + PDFBox.line("of so it is", at: 20, from: 10)
    #expect(try pdfLines(text + PDFBox.line("one and y = 4", at: 30)).first == "the sum z = 2")
  }
}
