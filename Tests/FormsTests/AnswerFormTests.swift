import Algebra
import Languages
import Marking
import Reports
import Rubrics
import Testing

@testable import Forms

@Suite("Forms to fill in")
struct AnswerFormTests {
  /// A rubric with a vector, a matrix, a number, a group, an optional step and a bonus.
  static func rubric(
    _ language: String = "en", title: String = "Layers", factor: Double = 7.3125
  ) throws -> Rubric {
    let text = """
      gradus: 1
      id: layers
      title: "\(title)"
      language: \(language)
      description: "Work **by hand**; <b>no</b> machines."
      given: {X: [1, 0], W: [[3, 6], [4, 5]], eta: [[0.5]]}
      steps:
        - {step: Z1, formula: "W' * X", points: 2}
        - group: "(b) & more"
          best: 1
          text: "Use what you found."
          steps:
            - {step: G, formula: "W * \(factor)", optional: true}
            - {step: L, formula: "sum(Z1) * \(factor - 3.875)", text: "The sum."}
        - {step: B, formula: "L * 2", bonus: true, marking: {digits: 1}}
        - {step: T, formula: "L * 3", marking: {tolerance: {absolute: 0.1}}}

      """
    return try RubricReader.read(Array(text.utf8), fileName: "layers.yaml")
  }

  static func text(
    _ format: AnswerForm.Format, _ rubric: Rubric, student: String? = nil
  ) throws -> String {
    String(decoding: try AnswerForm(rubric, student: student).bytes(as: format), as: UTF8.self)
  }

  @Test("A cell for each entry, called by its step, row and column; a number by its step alone")
  func cells() throws {
    let form = AnswerForm(try Self.rubric())
    #expect(form.steps.map(\.name) == ["Z1", "G", "L", "B", "T"])
    #expect(form.steps.map(\.shape) == [Shape(2, 1), Shape(2, 2), .scalar, .scalar, .scalar])
    #expect(form.steps[1].cellName(2, 1) == "G[2,1]")
    #expect(form.steps[2].cellName(1, 1) == "L")
    #expect(form.steps[0].cellLabel(2, 1, .english) == "Z1, row 2")
    #expect(form.steps[1].cellLabel(2, 1, .german) == "G, Zeile 2, Spalte 1")
  }

  @Test("What a step is worth, to how many digits, and which of a group count")
  func facts() throws {
    let form = AnswerForm(try Self.rubric())
    #expect(
      form.steps.map(\.worth) == [
        "2 points", "1 point, optional", "1 point", "1 point, bonus", "1 point",
      ])
    #expect(form.steps[3].precision(.english) == "to 1 digit")
    #expect(form.steps[4].precision(.english) == nil)
    #expect(form.steps[0].precision(.french) == "à 2 chiffres")
    #expect(form.steps[1].part?.heading == "(b) & more (the best 1 count)")
    #expect(form.steps[2].part == nil)
  }

  @Test("A table has a row a cell, with nothing in it")
  func csv() throws {
    #expect(
      try Self.text(.csv, Self.rubric()) == """
        step,row,column,value
        Z1,1,1,
        Z1,2,1,
        G,1,1,
        G,1,2,
        G,2,1,
        G,2,2,
        L,1,1,
        B,1,1,
        T,1,1,

        """)
  }

  @Test("Markdown has a table a step below its name, and says in a comment what it is")
  func markdown() throws {
    let text = try Self.text(.markdown, Self.rubric(), student: "s-->1")
    #expect(
      text.hasPrefix(
        "<!-- {\"gradus-form\": 1, \"rubric\": \"layers\", \"student\": \"s-\\u002d\\u003e1\"} -->\n"
      ))
    #expect(
      text.contains(
        "`G`:\n\n|     |     |\n| --- | --- |\n|     |     |\n|     |     |\n"))
    #expect(text.contains("\\<b>no\\</b> machines"))
  }

  @Test("No reference value is in a form", arguments: AnswerForm.Format.allCases)
  func reference(_ format: AnswerForm.Format) throws {
    let text = try Self.text(format, Self.rubric())
    // G is 7.3125 times W, L 30.9375, B twice and T three times that.
    for value in ["7.3125", "21.937", "43.875", "3.4375", "30.9375", "61.875", "92.8125"] {
      #expect(!text.contains(value), "\(value)")
    }
    // In no coding of text either, such as that of glyphs: with other values the form is the same.
    #expect(try text == Self.text(format, Self.rubric(factor: 11.71875)))
  }

  @Test(
    "A form is written as the ending of its file says",
    arguments: [
      ("s001.pdf", .pdf), ("a/FORM.HTML", .html), ("f.csv", .csv), ("f.md", .markdown),
      ("f.markdown", .markdown), ("f.htm", .html),
      ("f", nil), ("f.txt", nil), ("a.pdf/f", nil),
    ] as [(String, AnswerForm.Format?)])
  func endings(path: String, format: AnswerForm.Format?) {
    #expect(AnswerForm.Format(ofFile: path) == format)
  }

  @Test("A page loads nothing and lets run only what stands in it")
  func page() throws {
    let text = try Self.text(.html, Self.rubric("de"), student: "<s1>\"")
    #expect(text.contains("<html lang=\"de\">"))
    #expect(text.contains("data-student=\"&lt;s1&gt;&quot;\""))
    #expect(text.contains("default-src &#39;none&#39;; style-src &#39;sha256-"))
    for link in ["http:", "https:", "src=", "url(", "@import", " style=", "onclick", "oninput"] {
      #expect(!text.contains(link), "\(link)")
    }
    #expect(text.components(separatedBy: "<input ").count == 10)
  }

  @Test("A form within another page has neither style nor script nor handlers in it")
  func fragment() throws {
    let html = AnswerForm(try Self.rubric()).fragment(isWithinPage: true).html
    #expect(html.hasPrefix("<div class=\"gradus-form\""))
    for forbidden in ["<script", "<style", " style=", "data-does=\"save\"", "onclick"] {
      #expect(!html.contains(forbidden), "\(forbidden)")
    }
  }

  @Test("Every word of a form is the language's", arguments: Language.allCases)
  func languages(_ language: Language) throws {
    let html = try Self.text(.html, Self.rubric(language.rawValue), student: "s1")
    let english = [
      "Given", "Save answer.json", "Each cell takes", "to 2 digits", "This is no number",
    ]
    for words in english { #expect(html.contains(words) == (language == .english), "\(words)") }
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
