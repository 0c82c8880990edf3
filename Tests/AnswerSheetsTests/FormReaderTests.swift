import Algebra
import Notation
import Testing

@testable import AnswerSheets

@Suite("Forms that were filled in")
struct FormReaderTests {
  /// A form of the rubric `r` with some steps.
  private static func saved(_ steps: String, version: String = "1", rubric: String = "\"r\"")
    -> String
  {
    "{\"gradus-form\": \(version), \"rubric\": \(rubric), \"student\": \"s1\", \"steps\": {\(steps)}}"
  }

  private static func read(
    _ text: String, _ name: String = "answer.json", rubric: String? = nil
  ) throws(UnreadableAnswer) -> AnswerSheet {
    var limits = ReadingLimits.standard
    limits.rubric = rubric
    return try AnswerReader.read(Array(text.utf8), fileName: name, limits: limits)
  }

  /// The statements, each as `name=value` or `name[row,column]=value`.
  private static func statements(_ sheet: AnswerSheet) -> [String] {
    sheet.statements.map { statement in
      let entry = statement.entry.map { "[\($0.row),\($0.column.map(String.init) ?? "")]" } ?? ""
      let value =
        switch statement.sides.last?.content {
        case .value(let matrix): matrix.description
        case .unreadable: "?"
        default: "…"
        }
      return "\(statement.name)\(entry)=\(value)"
    }
  }

  @Test(
    "Cells are read digit for digit; empty ones are not stated",
    arguments: [
      (#""Z1": [["4.00"], ["0"]]"#, ["Z1=[4.00; 0]"]),
      (#""L": [["0.9850"]]"#, ["L=0.9850"]),
      (#""L": [[" -.50 "]]"#, ["L=-0.50"]),
      (#""L": [["−1/3"]]"#, ["L=-1/3"]),
      (#""Z1": [["4.00"], [""]]"#, ["Z1[1,1]=4.00"]),
      (#""Z1": [[""], ["0"]]"#, ["Z1[2,1]=0"]),
      (#""W": [["1", ""], ["", "2"]]"#, ["W[1,1]=1", "W[2,2]=2"]),
      (#""W": [["1", "2"], ["3", "4.5"]]"#, ["W=[1 2; 3 4.5]"]),
      (#""Z1": [[""], ["  "]]"#, []),
      (#""L": [["0,5"]], "H": [["1,234"]]"#, ["L=0.5", "H=?"]),
      (#""Z1": [["4"], ["four"]]"#, ["Z1=?"]),
      (#""L": [["nan"]]"#, ["L=?"]),
      (
        #""L": [[0.50]], "Z1": [[4], [0]], "H": [0.9, 0.5], "W": 3"#,
        ["L=0.50", "Z1=[4; 0]", "H=[0.9; 0.5]", "W=3"]
      ),
      ("", []),
    ])
  func cells(_ steps: String, _ expected: [String]) throws {
    let sheet = try Self.read(Self.saved(steps), rubric: "r")
    #expect(Self.statements(sheet) == expected)
    #expect(sheet.forms == [0: FormStamp(rubric: "r", student: "s1")])
  }

  @Test("Each cell has its place")
  func indices() throws {
    let sheet = try Self.read(
      "{\"gradus-form\": 1, \"rubric\": \"r\", \"student\": null, \"steps\": {\n  \"Z1\": [[\"4\"], [\"\"]]}}"
    )
    #expect(sheet.statements[0].position == Position(line: 2, column: 3))
    #expect(sheet.statements[0].sides[0].position == Position(line: 2, column: 11))
    #expect(sheet.forms[0]?.student == nil)
  }

  @Test(
    "A form of another rubric or version is refused and says so",
    arguments: [
      (Self.saved("", rubric: "\"other\""), "the form is one for 'other', expected one for 'r'"),
      (Self.saved("", version: "2"), "1:17: the form is of another version, expected 1"),
      (Self.saved("", version: "\"x\""), "another version"),
      (Self.saved("", rubric: "3"), "1:2: the form does not say its rubric"),
      (
        "{\"gradus-form\": 1, \"rubric\": \"r\", \"steps\": [1]}",
        "found a list of numbers under \"steps\""
      ),
      (
        "<!-- \(Self.saved("", rubric: "\"other\"")) -->\n\n`L`:\n\n| |\n| --- |\n| 1 |\n",
        "for 'other'"
      ),
    ])
  func refused(_ text: String, _ message: String) throws {
    let error = #expect(throws: UnreadableAnswer.self) {
      try Self.read(text, text.hasPrefix("<") ? "a.md" : "a.json", rubric: "r")
    }
    #expect(error.map { "\($0)".contains(message) } == true, "\(error.map { "\($0)" } ?? "")")
  }

  @Test("What is cut off costs only what is lost")
  func cut() throws {
    let text =
      "{\"gradus-form\": 1, \"rubric\": \"r\", \"steps\": {\n\"Z1\": [[\"4\"], [\"0\"]],\n\"L\": [[\"0."
    let sheet = try Self.read(text)
    #expect(Self.statements(sheet).first == "Z1=[4; 0]")
    #expect(sheet.fault != nil)
  }

  @Test(
    "A table below a step's name is read in Markdown, and nothing beside it",
    arguments: [
      ("`Z1`:\n\n|  |\n| --- |\n| 4.00 |\n| 0 |\n", ["Z1=[4.00; 0]"]),
      ("`Z1`:\n\n|  |\n| :-: |\n| 4.00 |\n|  |\n", ["Z1[1,1]=4.00"]),
      ("`W`:\n|||\n|-|-|\n|1|2|\n|3|4|", ["W=[1 2; 3 4]"]),
      ("`W`:\n\n| 1 | 2 |\n| --- | --- |\n| 3 | 4 |\n", ["W=[1 2; 3 4]"]),
      ("Z1 = [7; 8]\n\n`L`:\n\n| |\n| --- |\n| .5 |\n\n| |\n| --- |\n| .6 |\n", ["L=0.5"]),
      ("# L\n\nL = 3\n", []),
    ])
  func markdown(_ text: String, _ expected: [String]) throws {
    let sheet = try Self.read("<!-- \(Self.saved("")) -->\n\n\(text)", "a.md", rubric: "r")
    #expect(Self.statements(sheet) == expected)
  }

  @Test("Without its first line a form's tables are read as any others")
  func plainMarkdown() throws {
    var limits = ReadingLimits.standard
    limits.catalogue = QuantityCatalogue([
      .init(name: "Z1", spellings: ["Z1"], shape: .init(2, 1), isStep: true)
    ])
    let sheet = try AnswerReader.read(
      Array("# T\n\n`Z1`:\n\n|     |\n| --- |\n| 4.00 |\n| 0 |\n".utf8), fileName: "a.md",
      limits: limits)
    #expect(Self.statements(sheet) == ["Z1=[4.00; 0]"])
  }

  @Test(
    "Of a table with a row an entry, empty entries count for the shape and are not stated",
    arguments: [
      ("Z1,1,1,4.00\nZ1,2,1,0", ["Z1=[4.00; 0]"]), ("Z1,1,1,4.00\nZ1,2,1,", ["Z1[1,1]=4.00"]),
      ("Z1,1,1,\nZ1,2,1,", []),
    ])
  func table(_ rows: String, _ expected: [String]) throws {
    let sheet = try Self.read("step,row,column,value\n\(rows)\n", "a.csv", rubric: "r")
    #expect(Self.statements(sheet) == expected)
  }

  @Test(
    "The fields of a PDF are its cells, as either version of qpdf tells them",
    arguments: [("1", ""), ("2", "u:")])
  func fields(_ version: String, _ mark: String) throws {
    func field(_ name: String, _ value: String) -> String {
      "{\"fullname\": \"\(name)\", \"value\": \(value == "null" ? value : "\"\(mark)\(value)\"")}"
    }
    let fields = [
      field("Z1[1,1]", "4.00"), field("Z1[2,1]", "0"), field("L", "null"),
      field("W[1,1]", "1"), field("W[1,2]", ""), field("gradus-form", "1"),
      field("gradus-rubric", "r"), field("gradus-student", "s1"),
    ].joined(separator: ",")
    let json = "{\"version\": \(version), \"acroform\": {\"fields\": [\(fields)]}}"
    func read(_ rubric: String) throws -> AnswerSheet {
      var limits = ReadingLimits.standard
      limits.rubric = rubric
      return try AnswerReader.read(
        Array("%PDF-1.7\n/AcroForm".utf8), fileName: "a.pdf", limits: limits,
        pdfFields: { _, _ in Array(json.utf8) })
    }
    let sheet = try read("r")
    #expect(Self.statements(sheet) == ["Z1=[4.00; 0]", "W[1,1]=1"])
    #expect(sheet.forms[0]?.student == "s1")
    #expect(
      String(decoding: sheet.texts[0], as: UTF8.self) == "Z1[1,1] = 4.00\nZ1[2,1] = 0\nW[1,1] = 1")
    #expect(throws: UnreadableAnswer.self) { try read("other") }
  }

  @Test("A PDF whose fields are not a form's, or cannot be told, is read by its text")
  func otherPDF() throws {
    for json in [
      "{\"version\": 2, \"acroform\": {\"fields\": [{\"fullname\": \"L\", \"value\": \"u:3\"}]}}",
      "{}", "x",
    ] {
      let sheet = try AnswerReader.read(
        Array("%PDF-1.7\n/AcroForm".utf8), fileName: "a.pdf",
        pdfText: { _, _ in Array("L = 2\n".utf8) }, pdfFields: { _, _ in Array(json.utf8) })
      #expect(Self.statements(sheet) == ["L=2"])
    }
  }

  @Test("A form has no more cells than a file may have numbers, however far apart they lie")
  func limits() throws {
    var limits = ReadingLimits.standard
    limits.numbers = 3
    #expect(throws: UnreadableAnswer.self) {
      try AnswerReader.read(
        Array(Self.saved(#""Z": [["1"], ["2"], ["3"], ["4"]]"#).utf8), fileName: "a.json",
        limits: limits)
    }
    let far =
      "{\"version\": 2, \"acroform\": {\"fields\": [\(["Z[1000000,1000000]", "Z[1,1]"].map { "{\"fullname\": \"\($0)\", \"value\": \"u:1\"}" }.joined(separator: ",")), {\"fullname\": \"gradus-form\", \"value\": \"u:1\"}, {\"fullname\": \"gradus-rubric\", \"value\": \"u:r\"}]}}"
    let sheet = try AnswerReader.read(
      Array("%PDF-1.7\n/AcroForm".utf8), fileName: "a.pdf",
      pdfFields: { _, _ in Array(far.utf8) })
    #expect(sheet.statements.count == 2)
  }
}
