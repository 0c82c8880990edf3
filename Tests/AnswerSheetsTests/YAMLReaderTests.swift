import AnswerSheets
import Testing

@Suite("YAML")
struct YAMLReaderTests {
  static let values = [
    ReadingCase("A column", "Z1: [[4], [0]]\n", ["Z1 = [4; 0]"]),
    ReadingCase("A flat list is a column", "Z1: [4, 0]\n", ["Z1 = [4; 0]"]),
    ReadingCase("A matrix in blocks", "W1:\n  - [3, 6]\n  - [4, 5]\n", ["W1 = [3 6; 4 5]"]),
    ReadingCase("Lists in lists", "W1:\n- - 3\n  - 6\n- - 4\n  - 5\n", ["W1 = [3 6; 4 5]"]),
    ReadingCase(
      "Digits are kept", "L: .9850\nH: [0.500, 1e-3]\n", ["L = 0.9850", "H = [0.500; 0.001]"]),
    ReadingCase("Numbers in quotes", "L: '0.50'\nH: [\"1\", -2]\n", ["L = 0.50", "H = [1; -2]"]),
    ReadingCase("A fraction", "L: 1/3\n", ["L = 1/3"]),
    ReadingCase(
      "A matrix as MATLAB writes it", "Z1: [4; 0]\nW1: [3 6; 4 5]\n",
      ["Z1 = [4; 0]", "W1 = [3 6; 4 5]"]),
    ReadingCase("Comments and a document's marks", "---\n# mine\nL: 1 # loss\n...\n", ["L = 1"]),
    ReadingCase("Several documents", "L: 1\n---\nH: 2\n", ["L = 1", "H = 2"]),
    ReadingCase(
      "Groups", "answers:\n  forward:\n    Z1: 1\n  backward:\n    dH: 2\n", ["Z1 = 1", "dH = 2"]),
    ReadingCase(
      "Records", "steps:\n- step: Z1\n  value: [4, 0]\n- step: L\n  value: 1\n",
      ["Z1 = [4; 0]", "L = 1"]),
    ReadingCase("An updated value", "W1: {new: 3.006}\n", ["W1_new = 3.006"]),
    ReadingCase("JSON is YAML too", "{\"L\": 1}\n", ["L = 1"]),
    ReadingCase("Plain lines", "Z1 = [4; 0]\nL = 1\n", ["Z1 = [4; 0]", "L = 1"]),
  ]

  @Test("Values", arguments: values)
  func readsValues(_ test: ReadingCase) throws {
    #expect(try read(test.input, as: "s.yaml").rendered == test.expected)
  }

  static let plainLines = [
    ReadingCase(
      "Numbers and matrices", "Z1: [[4], [0.50]]\nL: -.985\n", ["Z1 = [4; 0.50]", "L = -0.985"]),
    ReadingCase(
      "Comments and blank lines", "# a\n\nL: 1 # b\r\nX: [1, 0]#c\n", ["L = 1", "X = [1; 0]"]),
    ReadingCase(
      "Rows on lines of their own", "W1: [[3, 6],\n     [4, 5]]\nL: 1",
      ["W1 = [3 6; 4 5]", "L = 1"]),
    ReadingCase("A number with more behind it", "L: 1 2\nH: 0x1F\n", ["L = [1; 2]", "H = …"]),
    ReadingCase("A key twice", "L: 1\nL: 2\n", ["L = 1", "L = 2"]),
  ]

  @Test("Plain lines mean the same with and without the YAML library", arguments: plainLines)
  func readsPlainLines(_ test: ReadingCase) throws {
    let short = try read(test.input, as: "s.yaml")
    // A quoted key sends the whole text to the library.
    let long = try read(test.input + "\n'Q': 1\n", as: "s.yaml")
    #expect(short.rendered + ["Q = 1"] == long.rendered)
    #expect(short.statements.map(\.position) == long.statements.dropLast().map(\.position))
    #expect(short.rendered == test.expected)
  }

  static let faults = [
    ReadingCase(
      "A key twice is two statements", "L: 1\nH: 2\nL: 3\n", ["L = 1", "H = 2", "L = 3"]),
    ReadingCase(
      "Nothing", "L:\nH: 2\n", ["L = !found nothing, expected a number or a matrix", "H = 2"]),
    ReadingCase(
      "Null", "L: null\nH: ~\n",
      [
        "L = !found `null`, expected a number or a matrix",
        "H = !found `~`, expected a number or a matrix",
      ]),
    ReadingCase(
      "Not a number", "L: .nan\nH: -.inf\n",
      [
        "L = !found `.nan`, expected a number or a matrix",
        "H = !found `-.inf`, expected a number or a matrix",
      ]),
    ReadingCase(
      "Overflow", "L: 1e999\n",
      ["L = !found 1e999, which is too large for a number; expected a finite number"]),
    ReadingCase(
      "Ragged rows", "W1: [[3, 6], [4]]\n",
      ["W1 = !found rows of different lengths: row 1 has 2 entries, row 2 has 1 entry"]),
    ReadingCase(
      "A sign that YAML reserves", "Z1: 1\nH: @y\nL: 2\n",
      [
        "Z1 = 1", "H = !found \"@y\", expected a number or a matrix such as [1 2; 3 4]",
        "L = 2",
      ]),
    ReadingCase(
      "A fault within a group", "answers:\n  Z1: 1\n  H: @x\n  L: 2\n",
      [
        "Z1 = 1", "H = !found \"@x\", expected a number or a matrix such as [1 2; 3 4]",
        "L = 2",
      ]),
  ]

  @Test("A fault costs the step it stands in", arguments: faults)
  func keepsFaultsApart(_ test: ReadingCase) throws {
    #expect(try read(test.input, as: "s.yml").rendered == test.expected)
  }

  @Test("A bracket that lacks costs nothing but its step")
  func bracketLacks() throws {
    let sheet = try read("Z1: 1\nH: [4, 0\nL: 2\n", as: "s.yaml")
    #expect(sheet.rendered.first == "Z1 = 1")
    #expect(sheet.statements.map(\.name) == ["Z1", "H", "L"])
    #expect(sheet.rendered.last == "L = 2")
  }

  @Test("Names and values know their places, in blocks read apart too", arguments: ["", "L: @\n"])
  func indices(fault: String) throws {
    let sheet = try read(fault + "answers:\n  Z1: 1\n  É: [2]\n", as: "s.yaml")
    let statements = sheet.statements.suffix(2)
    let line = fault.isEmpty ? 2 : 3
    #expect(
      statements.map(\.position) == [
        Position(line: line, column: 3), Position(line: line + 1, column: 3),
      ])
    #expect(statements.map { $0.sides[0].position.column } == [7, 6])
  }

  @Test("A bomb of aliases is refused")
  func aliases() {
    var bomb = "a0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1]\n"
    for level in 1...20 {
      let references = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(references)]\n"
    }
    #expect(refusal(bomb, as: "s.yaml") == "found the alias *a0, expected values; write them out")
    #expect(
      refusal("? &k [1, 2]\n: 1\n? [*k, *k]\n: 2\n", as: "s.yaml")?.contains("alias *k") == true)
  }

  @Test("A product and an ampersand are no alias")
  func noAliases() throws {
    let text = "note: &W is not *W1 but W1 *X\nL: 2\n"
    #expect(try read(text, as: "s.yaml").rendered.last == "L = 2")
  }

  static let deep = [
    ("brackets", String(repeating: "[", count: 10_000)),
    ("braces", "Z1: " + String(repeating: "{a: ", count: 10_000)),
    ("dashes", String(repeating: "- ", count: 10_000) + "1\n"),
    ("blocks", (0..<300).map { String(repeating: " ", count: $0) + "a:\n" }.joined()),
  ]

  @Test("Deep nesting is refused", arguments: deep)
  func depth(name: String, text: String) {
    #expect(refusal(text, as: "s.yaml")?.contains("nested deeper than 100 levels") == true)
  }

  @Test("A hundred braces are read, one more is refused at its line")
  func deepest() throws {
    func text(_ levels: Int) -> String {
      "Z: " + String(repeating: "{a: ", count: levels - 1) + "{L: 7}"
        + String(repeating: "}", count: levels - 1)
    }
    #expect(try read(text(100), as: "s.yaml").rendered.last == "L = 7")
    #expect(
      refusal(text(101), as: "s.yaml")
        == "1:1: nested deeper than 100 levels; expected a number or a matrix")
  }
}
