import AnswerSheets
import Testing

@Suite("JSON")
struct JSONReaderTests {
  static let values = [
    ReadingCase("A column as a list of rows", #"{"Z1": [[4], [0]]}"#, ["Z1 = [4; 0]"]),
    ReadingCase("A flat list is a column", #"{"Z1": [4, 0]}"#, ["Z1 = [4; 0]"]),
    ReadingCase("A row", #"{"X": [[4, 0]]}"#, ["X = [4 0]"]),
    ReadingCase("A matrix", #"{"W1": [[3, 6], [4, 5]]}"#, ["W1 = [3 6; 4 5]"]),
    ReadingCase("A scalar", #"{"L": 0.985}"#, ["L = 0.985"]),
    ReadingCase("Digits are kept", #"{"H": [[0.9820], [.500]]}"#, ["H = [0.9820; 0.500]"]),
    ReadingCase("Signs and powers", #"{"H": [-1.5e-3, +2E1]}"#, ["H = [-0.0015; 2e1]"]),
    ReadingCase(
      "Steps keep their order", #"{"b": 1, "a": 2, "c": 3}"#, ["b = 1", "a = 2", "c = 3"]),
    ReadingCase("A key twice is two statements", #"{"L": 1, "L": 2}"#, ["L = 1", "L = 2"]),
    ReadingCase("Objects one after another", "{\"L\": 1}\n{\"Z1\": 2}", ["L = 1", "Z1 = 2"]),
    ReadingCase(
      "Numbers in quotes", #"{"L": "0.50", "Z1": ["1", "-2.0"]}"#, ["L = 0.50", "Z1 = [1; -2.0]"]),
    ReadingCase("Fractions", #"{"L": "1/3", "Z1": [1/3, "2/3"]}"#, ["L = 1/3", "Z1 = [1/3; 2/3]"]),
    ReadingCase("A matrix in quotes", #"{"W1": "[3 6; 4 5]"}"#, ["W1 = [3 6; 4 5]"]),
    ReadingCase("A matrix as MATLAB writes it", #"{"Z1": [4; 0]}"#, ["Z1 = [4; 0]"]),
    ReadingCase(
      "Windows line ends", "{\r\n\"L\": 1,\r\n\"Z1\": [[4],\r\n[0]]\r\n}", ["L = 1", "Z1 = [4; 0]"]),
  ]

  @Test("Values", arguments: values)
  func readsValues(_ test: ReadingCase) throws {
    let rendered = try read(test.input, as: "s.json").rendered
    #expect(rendered == test.expected)
  }

  static let lenient = [
    ReadingCase("A comma at the end", #"{"Z1": [4, 0,], "L": 1,}"#, ["Z1 = [4; 0]", "L = 1"]),
    ReadingCase("Single quotes", "{'L': 1}", ["L = 1"]),
    ReadingCase("Keys without quotes", "{L: 1, Z1: [4, 0]}", ["L = 1", "Z1 = [4; 0]"]),
    ReadingCase("No comma between steps", "{\"L\": 1\n\"Z1\": 2}", ["L = 1", "Z1 = 2"]),
    ReadingCase("Escapes in a key", #"{"\u005a1": 1}"#, ["Z1 = 1"]),
  ]

  @Test("What is meant though it is no strict JSON", arguments: lenient)
  func readsWhatIsMeant(_ test: ReadingCase) throws {
    let rendered = try read(test.input, as: "s.json").rendered
    #expect(rendered == test.expected)
  }

  static let notations = [
    ReadingCase("LaTeX", #"{"Z1": "$\\begin{bmatrix} 4 \\\\ 0 \\end{bmatrix}$"}"#, ["Z1 = [4; 0]"]),
    ReadingCase(
      "LaTeX with single backslashes", #"{"dW1": "\frac{1}{3}", "\nabla H": 2}"#,
      ["dW1 = 1/3", "dH = 2"]),
    ReadingCase("A chain", #"{"Z1": "W1' * X + W1_0 = [4; 0]"}"#, ["Z1 = … = [4; 0]"]),
    ReadingCase(
      "A printed array", "{'Z1': array([[4.],\n [0.]]), 'L': 1}", ["Z1 = [4; 0]", "L = 1"]),
    ReadingCase("An entry", #"{"W^2_{11}": 1.692}"#, ["W2[1,1] = 1.692"]),
    ReadingCase(
      "Entries of a table",
      #"[{"step": "Z1", "row": 9000000000000000000, "value": 1}, {"step": "Z1", "row": 0, "value": 2}]"#,
      ["Z1 = 1", "Z1 = 2"]),
  ]

  @Test("Other notations in strings", arguments: notations)
  func readsNotations(_ test: ReadingCase) throws {
    let rendered = try read(test.input, as: "s.json").rendered
    #expect(rendered == test.expected)
  }

  static let groups = [
    ReadingCase(
      "Answers", #"{"student": "s1", "answers": {"L": 1, "Z1": 2}}"#, ["L = 1", "Z1 = 2"]),
    ReadingCase(
      "Groups in groups", #"{"Problem 2": {"forward": {"Z1": 1}, "backward": {"dH": 2}}}"#,
      ["Z1 = 1", "dH = 2"]),
    ReadingCase("A group with a name of its own", #"{"my work": {"Z1": 1}}"#, ["Z1 = 1"]),
    ReadingCase(
      "A value with notes", #"{"Z1": {"value": [4, 0], "unit": "none"}}"#, ["Z1 = [4; 0]"]),
    ReadingCase(
      "An updated value", #"{"W1": {"old": 3, "new": 3.006}}"#, ["W1 = 3", "W1_new = 3.006"]),
    ReadingCase("Updates", #"{"updates": {"W1": 3, "L_new": 1}}"#, ["W1_new = 3", "L_new = 1"]),
    ReadingCase("Gradients", #"{"gradients": {"W1": 3, "dH": 1}}"#, ["dW1 = 3", "dH = 1"]),
    ReadingCase("A layer", #"{"layer1": {"W": 3, "b": 2}}"#, ["W1 = 3", "W1_0 = 2"]),
    ReadingCase(
      "Records", #"{"steps": [{"step": "Z1", "value": [4, 0]}, {"step": "L", "value": 1}]}"#,
      ["Z1 = [4; 0]", "L = 1"]),
    ReadingCase(
      "Records by entries",
      #"[{"step": "Z1", "row": 1, "col": 1, "value": 4}, {"step": "Z1", "row": 2, "col": 1, "value": 0}]"#,
      ["Z1 = [4; 0]"]),
    ReadingCase("A list of objects", #"[{"Z1": 1}, {"L": 2}]"#, ["Z1 = 1", "L = 2"]),
  ]

  @Test("Groups of steps", arguments: groups)
  func readsGroups(_ test: ReadingCase) throws {
    let statements = try read(test.input, as: "s.json").rendered
    #expect(statements.filter { !$0.hasPrefix("student") } == test.expected)
  }

  static let unreadable = [
    ReadingCase(
      "Null", #"{"L": null, "H": 1}"#,
      ["L = !found `null`, expected a number or a matrix", "H = 1"]),
    ReadingCase(
      "Not a number", #"{"L": NaN, "H": 1}"#,
      ["L = !found `NaN`, expected a number or a matrix", "H = 1"]),
    ReadingCase(
      "Infinity", #"{"L": -Infinity}"#, ["L = !found `-Infinity`, expected a number or a matrix"]),
    ReadingCase("True", #"{"L": true}"#, ["L = !found `true`, expected a number or a matrix"]),
    ReadingCase(
      "Overflow", #"{"L": 1e999, "H": [1, 1e999]}"#,
      [
        "L = !found 1e999, which is too large for a number; expected a finite number",
        "H = !entry 2: found 1e999, which is too large for a number; expected a finite number",
      ]),
    ReadingCase(
      "Null in a matrix", #"{"W1": [[3, 6], [4, null]]}"#,
      ["W1 = !entry [2,2]: found `null`, expected a number or a matrix"]),
    ReadingCase(
      "Ragged rows", #"{"W1": [[3, 6], [4]]}"#,
      ["W1 = !found rows of different lengths: row 1 has 2 entries, row 2 has 1 entry"]),
    ReadingCase(
      "A number among rows", #"{"W1": [[3, 6], 4]}"#,
      ["W1 = !found rows of different lengths: row 1 has 2 entries, row 2 has a lone number"]),
    ReadingCase("An empty list", #"{"W1": []}"#, ["W1 = !found an empty list, expected numbers"]),
    ReadingCase(
      "An empty row", #"{"W1": [[]]}"#, ["W1 = !found an empty list as row 1, expected numbers"]),
    ReadingCase(
      "Lists three deep", #"{"W1": [[[1, 2]]]}"#,
      ["W1 = !found lists nested three deep, expected a matrix as a list of rows"]),
    ReadingCase(
      "An empty string", #"{"L": ""}"#,
      ["L = !found an empty string, expected a number or a matrix"]),
    ReadingCase("No value", "{\"L\": , \"H\": 1}", ["L = !found `,`, expected a value", "H = 1"]),
  ]

  @Test("A bad value costs its step alone", arguments: unreadable)
  func keepsFaultsApart(_ test: ReadingCase) throws {
    let rendered = try read(test.input, as: "s.json").rendered
    #expect(rendered == test.expected)
  }

  static let broken = [
    ReadingCase(
      "It ends in a list", #"{"Z1": 1, "H": [[4], [0"#,
      ["Z1 = 1", "H = !found the end of the file in a list, expected `]`"]),
    ReadingCase("It ends after a step", #"{"Z1": 1, "H": 2"#, ["Z1 = 1", "H = 2"]),
    ReadingCase(
      "It ends after a colon", #"{"Z1": 1, "H":"#,
      ["Z1 = 1", "H = !found the end of the file, expected a value"]),
    ReadingCase(
      "A bracket lacks", "{\"Z1\": [[4], [0],\n \"H\": 2}",
      ["Z1 = !found a key in a list, expected `]` to close it", "H = 2"]),
    ReadingCase(
      "A bracket too many", "{\"Z1\": [4, 0]],\n \"H\": 2}",
      ["Z1 = !found `]` after a value, expected `,` or `}`", "H = 2"]),
    ReadingCase(
      "A quote lacks", "{\"Z1\": \"4,\n \"H\": 2}",
      ["Z1 = !found a string that is not closed, expected a closing quote on its line", "H = 2"]),
    ReadingCase(
      "A colon lacks", "{\"Z1\" 4,\n \"H\": 2}",
      ["Z1 = !found `4` after the key \"Z1\", expected `:`", "H = 2"]),
  ]

  @Test("A fault costs the step it stands in", arguments: broken)
  func readsAroundFaults(_ test: ReadingCase) throws {
    let sheet = try read(test.input, as: "s.json")
    #expect(sheet.rendered == test.expected)
    #expect(sheet.fault != nil)
  }

  @Test("Names and values know their places")
  func indices() throws {
    let sheet = try read("{\n  \"L\": 1,\n  \"é\": 2, \"Z1\": [[4]]\n}", as: "s.json")
    #expect(sheet.statements.map(\.position.line) == [2, 3, 3])
    #expect(sheet.statements.map(\.position.column) == [3, 3, 11])
    #expect(sheet.statements.map { $0.sides[0].position.column } == [8, 8, 17])
  }

  @Test("Groups are headings")
  func headings() throws {
    let sheet = try read(#"{"Problem 2": {"forward": {"Z1": 1}}}"#, as: "s.json")
    #expect(sheet.headings.map(\.text) == ["Problem 2", "forward"])
    #expect(sheet.headings.map(\.level) == [1, 2])
  }

  @Test(
    "A hundred levels of objects or lists are read, one more is refused where it begins",
    arguments: [("{\"a\": ", "{\"H\": 2}", "}"), ("[", "[\"x\"]", "]")])
  func nesting(_ open: String, _ inner: String, _ close: String) throws {
    func sheet(_ levels: Int) throws -> AnswerSheet {
      let (opening, closing) = (
        String(repeating: open, count: levels - 2), String(repeating: close, count: levels - 2)
      )
      return try read("{\"L\": 1,\n\"a\": \(opening)\(inner)\(closing)}", as: "s.json")
    }
    let whole = try sheet(100)
    #expect(whole.fault == nil && whole.rendered.first == "L = 1")
    #expect(whole.rendered.contains("H = 2") == (open != "["))
    let refused = try sheet(101)
    #expect(!refused.rendered.contains("H = 2") && refused.rendered.first == "L = 1")
    let fault = try #require(refused.fault)
    #expect(fault.message == "nested deeper than 100 levels; expected a number or a matrix")
    #expect(fault.position == Position(line: 2, column: 6 + 99 * open.count))
  }
}
