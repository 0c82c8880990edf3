import Algebra
import AnswerSheets
import Foundation
import Marking
import Rubrics
import Testing

@testable import Grading
@testable import Solutions

@Suite("Forms from the command line and back")
struct FormTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static func path(_ rubric: String) -> String {
    Repository.root.appendingPathComponent("Rubrics/\(rubric).yaml").path
  }

  private func gradus(_ arguments: String...) throws -> GradusProcess {
    // Where qpdf and pdftotext are is all that a run needs to know.
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return try GradusProcess(arguments, in: folder.url, environment: ["PATH": path])
  }

  /// The cells of a right answer, row by row.
  private static func cells(_ rubric: Rubric) -> [String] {
    Solution(of: rubric).steps.flatMap(\.value.elements).map { String(format: "%.5f", $0) }
  }

  /// An answer in some notation, filled in with so many of the right cells.
  private func filled(
    _ format: String, _ cells: [String], _ options: String...
  ) throws -> String {
    let run = try GradusProcess(["form", "--format", format] + options, in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    var rest = cells[...]
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var isBelowRule = false
    return lines.map { line in
      switch format {
      case "csv": return line.hasSuffix(",") ? line + (rest.popFirst() ?? "") : line
      default:
        defer { isBelowRule = line.hasPrefix("|") && (isBelowRule || line.hasPrefix("| ---")) }
        guard isBelowRule, line.hasPrefix("|") else { return line }
        let count = line.count { $0 == "|" } - 1
        return "| " + (0..<count).map { _ in rest.popFirst() ?? "" }.joined(separator: " | ") + " |"
      }
    }.joined(separator: "\n")
  }

  @Test(
    "What a form gives, filled in right, earns everything",
    arguments: ["backprop-by-hand", "batch-of-four", "logistic-regression", "hidden-states"],
    ["csv", "md"])
  func right(_ name: String, _ format: String) throws {
    let path = Self.path(name)
    let text = try filled(format, Self.cells(try Rubric.load(path)), "-r", path)
    try folder.write(text, to: "anna.\(format)")
    let run = try gradus("check", "-r", path, "anna.\(format)")
    #expect(run.status == 0, "\(run.output)\(run.errors)")
  }

  @Test("A form is of one student's numbers, and nobody's where nobody is named")
  func variants() throws {
    let path = Self.path("variants")
    let refused = try gradus("form", "-r", path)
    #expect(refused.status == 64)
    #expect(refused.errors.contains("--student ID"))
    let rubric = try Rubric.load(path, student: "s7")
    let text = try filled("csv", Self.cells(rubric), "-r", path, "--student", "s7")
    try folder.write(text, to: "s7.csv")
    #expect(try gradus("check", "-r", path, "--student", "s7", "s7.csv").status == 0)
    let pages = try ["s7", "s8"].map { try gradus("form", "-r", path, "--student", $0).output }
    #expect(pages[0] != pages[1])
  }

  @Test("A rubric with a key refuses a form without it")
  func secret() throws {
    try folder.write(
      "gradus: 1\nid: d\nsecret: required\ngiven: {x: {draw: integers, from: 1, to: 900000}}\n"
        + "steps: [{step: z, formula: \"x * 2\"}]\n", to: "r.yaml")
    try folder.write("key\n", to: "key")
    #expect(try gradus("form", "-r", "r.yaml", "--student", "a", "--format", "md").status == 64)
    let keyed = try gradus(
      "form", "-r", "r.yaml", "--student", "a", "--format", "md", "--secret-file", "key")
    #expect(keyed.status == 0)
    #expect(keyed.output.contains("x &= "))
  }

  @Test("The file is written whole and never over the rubric")
  func output() throws {
    try folder.write(SmallCourse.rubric, to: "rubric.yaml")
    let run = try gradus("form", "-r", "rubric.yaml", "-o", "forms/a.html")
    #expect(run.status == 0 && run.output.isEmpty)
    #expect(try folder.contents(of: "forms/a.html").hasSuffix("</html>\n"))
    let refused = try gradus(
      "form", "-r", "rubric.yaml", "--format", "html", "--output", "./rubric.yaml")
    #expect(refused.status == 64)
    #expect(refused.errors.contains("is the rubric itself"))
    #expect(try folder.contents(of: "rubric.yaml") == SmallCourse.rubric)
    let unknown = try gradus("form", "-r", "rubric.yaml", "-o", "form.docx")
    #expect(unknown.status == 64 && unknown.errors.contains("no form has this ending"))
  }

  @Test("Whom a form was made for is told and decides nothing")
  func owner() throws {
    let path = Self.path("backprop-by-hand")
    try folder.write(
      """
      {"gradus-form": 1, "rubric": "backprop-by-hand", "student": "<bob>", "steps": {"Z1": [["4.00"], ["0"]]}}
      """, to: "anna.json")
    let run = try gradus(
      "grade", "-r", path, "--quiet", "--jsonl", "marks.jsonl", "--junit", "marks.xml", "--html",
      "pages", "--review", "review.csv", "anna.json")
    #expect(run.status == 0, "\(run.errors)")
    let marks = try folder.contents(of: "marks.jsonl")
    #expect(marks.contains("\"student\": \"anna\", \"name\": null, \"form_student\": \"<bob>\""))
    #expect(try folder.contents(of: "marks.xml").contains("value=\"&lt;bob&gt;\""))
    #expect(try folder.contents(of: "pages/anna.html").contains("Form made for"))
    #expect(try folder.contents(of: "review.csv").contains("the form was made for '<bob>'"))
    let hidden = try gradus(
      "grade", "-r", path, "--quiet", "--anonymous", "--jsonl", "-", "anna.json")
    #expect(!hidden.output.contains("bob"))
  }

  @Test("A form of another rubric is an error of its submission alone")
  func otherRubric() throws {
    let path = Self.path("backprop-by-hand")
    let head =
      "{\"gradus-form\": 1, \"student\": null, \"steps\": {\"Z1\": [[\"4.00\"], [\"0\"]]}, \"rubric\": "
    try folder.write(head + "\"xor\"}", to: "class/a.json")
    try folder.write(head + "\"backprop-by-hand\"}", to: "class/b.json")
    let run = try gradus("grade", "-r", path, "--quiet", "--jsonl", "-", "class")
    #expect(run.status == 3)
    #expect(run.output.contains("the form is one for 'xor', expected one for 'backprop-by-hand'"))
    #expect(run.output.contains("\"points\": 2"))
  }

  @Test("A form has no sections and no scopes: each step is asked for by its own name")
  func scopes() throws {
    try folder.write(
      """
      gradus: 1
      id: scoped
      section: "Problem 2"
      given: {x: 3}
      steps:
        - {step: f1, formula: "x * 2", names: [f_t], under: "Time step 1"}
        - {step: f2, formula: "f1 * 2", names: [f_t], under: "Time step 2"}

      """, to: "r.yaml")
    for (name, text) in [
      (
        "a.json",
        "{\"gradus-form\": 1, \"rubric\": \"scoped\", \"student\": null, \"steps\": {\"f1\": [[\"6\"]], \"f2\": [[\"12\"]]}}"
      ),
      ("a.csv", "step,row,column,value\nf1,1,1,6\nf2,1,1,12\n"),
    ] {
      try folder.write(text, to: name)
      let run = try gradus("check", "-r", "r.yaml", name)
      #expect(run.status == 0, "\(name): \(run.output)\(run.errors)")
    }
  }

  @Test(
    "Expressions are typed into one field a step",
    arguments: [
      "dYhat_dZ2[i,j] = Yhat[i]*(delta(i,j) - Yhat[j])", "diag(Yhat) - Yhat*Yhat'",
      "\\\\mathrm{diag}(\\\\hat{Y}) - \\\\hat{Y}\\\\hat{Y}^\\\\top",
    ])
  func derivations(_ expression: String) throws {
    let path = Self.path("derive-relu-softmax")
    try folder.write(
      "{\"gradus-form\": 1, \"rubric\": \"derive-relu-softmax\", \"student\": null, \"steps\": {\"Yhat\": [[\"softmax(Z2)\"]], \"dYhat_dZ2\": [[\"\(expression)\"]]}}",
      to: "a.json")
    let run = try gradus("check", "-r", path, "a.json")
    #expect(run.output.contains("✓ dYhat_dZ2"), "\(run.output)\(run.errors)")
  }

  @Test(
    "A PDF whose fields are filled in is read digit for digit",
    .enabled(
      if: ChildProcess.executable("qpdf", in: PDFToText.system.searchPath) != nil,
      "qpdf is not installed"))
  func fields() throws {
    let path = Self.path("backprop-by-hand")
    #expect(try gradus("form", "-r", path, "--format", "pdf", "-o", "form.pdf").status == 0)
    let bytes = try Data(contentsOf: folder.url.appendingPathComponent("form.pdf"))
    var text = String(decoding: bytes, as: Unicode.ASCII.self)
    // Offsets are wrong then; qpdf finds the objects all the same.
    for (name, value) in [
      ("Z1[1,1]", "4.00"), ("Z1[2,1]", "0"), ("H[2,1]", ".500"), ("L", "0.9850"),
    ] {
      text = text.replacing("/T (\(name))", with: "/T (\(name)) /V (\(value))")
    }
    try folder.write(text, to: "filled.pdf")
    let run = try gradus("read", "-r", path, "filled.pdf")
    let words = run.output.split(separator: "\n").map { $0.split(separator: " ").dropFirst(2) }
    #expect(
      words.map { $0.joined(separator: " ") }
        == ["Z1 Z1 [4.00; 0]", "H H[2,1] 0.500", "L L 0.9850"], "\(run.output)\(run.errors)")
    let other = try gradus("check", "-r", Self.path("xor"), "filled.pdf")
    #expect(other.status == 3)
    #expect(other.errors.contains("the form is one for 'backprop-by-hand'"))
  }
}
