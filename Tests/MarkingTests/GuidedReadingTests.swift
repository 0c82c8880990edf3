import AnswerSheets
import Marking
import Rubrics
import Testing

/// Statements read by the names and shapes that a rubric asks for: each step stated is found,
/// whatever it is worth elsewhere.
@Suite("DigitReading by the rubric's names and shapes") struct GuidedReadingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    /// Givens and steps of a rubric, in YAML.
    var rubric: String
    var answer: String
    var fileName = "a.md"
    /// The steps that are stated and right.
    var right: [String]
    /// The steps that are not stated, or cannot be read.
    var missing: [String] = []

    init(
      _ description: String, _ rubric: String, _ answer: String, as fileName: String = "a.md",
      right: [String], missing: [String] = []
    ) {
      testDescription = description
      (self.rubric, self.answer, self.fileName) = (rubric, answer, fileName)
      (self.right, self.missing) = (right, missing)
    }
  }

  private static let vectors = """
    given: {x: [1, 2], A: [[2, 4], [6, 8]]}
    steps: [{step: h, formula: 3 * x}, {step: M, formula: A / 2}, {step: s, formula: "sum(x)"}]
    """
  private static let update = """
    given: {w5: 0.5, b1: 0.3, g: 0.2, eta: 0.5}
    steps: [{step: w5_new, formula: w5 - eta * g}, {step: b1_new, formula: b1 - eta * g}]
    """
  private static let neuron = """
    given: {x: 2, w: 0.5, b: 0.25}
    steps: [{step: z, formula: w * x + b}, {step: a, formula: sigmoid(z)}, {step: L, formula: a * 2}]
    """
  private static func named(_ name: String) -> String {
    "given: {x: 2}\nsteps: [{step: a, formula: 3 * x, names: ['\(name)']}]"
  }

  static let cases = [
    // Entries
    Case("entries by one subscript", vectors, "$h_1 = 3$, $h_2 = 6$", right: ["h"]),
    Case(
      "entries by two subscripts", vectors, "$M_{11}=1$ and $M_{12}=2$; $M_{21}=3$; $M_{22}=4$",
      right: ["M"]),
    Case("entries in small letters", vectors, "h₁ = 3\nh₂ = 6\n", as: "a.txt", right: ["h"]),
    // Updates
    Case(
      "an arrow from old to new", update, "w5: 0.5 -> 0.4\nb1: 0.3 → 0.2\n", as: "a.txt",
      right: ["w5_new", "b1_new"]),
    Case(
      "an arrow in LaTeX", update, #"$w_5: 0.5 \to 0.4$, $b_1: 0.3 \rightarrow 0.2$"#,
      right: ["w5_new", "b1_new"]),
    Case(
      "an arrow to the name", update, "w5 ← 0.5 - 0.5·0.2 = 0.4", as: "a.txt", right: ["w5_new"]),
    // Several on a line
    Case(
      "two statements with blanks between", neuron, "z = 1.25   a = 0.777", as: "a.txt",
      right: ["z", "a"]),
    Case(
      "two statements with one blank", neuron, "a = 0.777 L = 1.555", as: "a.txt",
      right: ["a", "L"]),
    Case(
      "vectors beside each other", vectors, "h = [3; 6]   M = [1 2; 3 4]", as: "a.txt",
      right: ["h", "M"]),
    Case(
      "a product of a given is no statement", neuron, "z = 0.5 x + 0.25 = 1.25", as: "a.txt",
      right: ["z"]),
    // Names of the rubric
    Case("a word and a colon", named("Result"), "Result: 6", as: "a.txt", right: ["a"]),
    Case("two words in bold", named("Final Result"), "**Final result**: 6", right: ["a"]),
    Case("a product", named("AB^T"), "$AB^T = 6$", right: ["a"]),
    Case("a function of a quantity", named("φ(z)"), "φ(z) = 6", right: ["a"]),
    Case("a subscript with a comma", named("v_{2,3}"), "$v_{2,3} = 6$", right: ["a"]),
    Case(
      "a longer word that ends alike", named("Result"), "xResult: 6", as: "a.txt", right: [],
      missing: ["a"]),
    // Tables
    Case(
      "names in the header", neuron, "| z | a |\n|---|---|\n| 1.25 | 0.777 |\n", right: ["z", "a"]),
    Case(
      "a count, a working and a value", neuron,
      "| # | How | What |\n|---|---|---|\n| 1 | $z = wx + b$ | $1.25$ |\n| 2 | $a = \\sigma(z)$ | $\\approx 0.777$ |\n",
      right: ["z", "a"]),
    Case("a row a sample", vectors, "| i | h |\n|---|---|\n| 1 | 3 |\n| 2 | 6 |\n", right: ["h"]),
    Case(
      "a table of TeX", neuron,
      "\\begin{tabular}{lc}\n\\hline\n$z$ & $1.25$ \\\\\n$a$ & $0.777$ \\\\\n\\hline\n\\end{tabular}\n",
      as: "a.tex", right: ["z", "a"]),
    Case(
      "an array that aligns", neuron,
      "$$\n\\begin{array}{rl}\nz &= 1.25 \\\\\na &= 0.777\n\\end{array}\n$$\n", right: ["z", "a"]),
    // Decimal commas
    Case("a comma in a number", neuron, "z = 1,25", right: ["z"]),
    Case(
      "commas in a vector beside a date", vectors, "Abgabe: 1.12.2026\n\nh = [3,0; 6,0]\ns = 3,0\n",
      right: ["h", "s"]),
    Case("a comma between two entries", vectors, "h = [3,6]", right: ["h"]),
    Case("a comma within a working", neuron, "$a = \\sigma(1,25) = 0,777$", right: ["a"]),
    // Labels above values
    Case(
      "a label above a display", vectors,
      "M:\n\n$$\\begin{bmatrix} 1 & 2 \\\\ 3 & 4 \\end{bmatrix}$$\n", right: ["M"]),
    Case("a label above rows in a fence", vectors, "M:\n\n```\n[1 2]\n[3 4]\n```\n", right: ["M"]),
    Case(
      "a label with a word behind", vectors, "M matrix:\n[[1 2]\n [3 4]]\n", as: "a.txt",
      right: ["M"]),
    Case(
      "what Julia prints", vectors, "julia> M\n2×2 Matrix{Int64}:\n 1  2\n 3  4\n", as: "a.txt",
      right: ["M"]),
    Case(
      "a bold name of the rubric above its value", named("Final Result"),
      "**Final Result:**\n\n$$6$$\n", right: ["a"]),
    Case(
      "a remark between name and sign", neuron, "z (weighted sum) = 1.25", as: "a.txt", right: ["z"]
    ),
    // Spellings
    Case("digits that go on", neuron, "a = 0.777…", as: "a.txt", right: ["a"]),
    Case("a raised exponent", neuron, "z = 12.5·10⁻¹", as: "a.txt", right: ["z"]),
    Case(
      "a fraction without braces", "given: {x: 1}\nsteps: [{step: q, formula: x / 2}]",
      #"$q = \frac12$"#, right: ["q"]),
    Case("an update in German", update, "w5_neu = 0.4", as: "a.txt", right: ["w5_new"]),
  ]

  @Test("What is asked for is found as people write it", arguments: cases)
  func found(_ `case`: Case) throws { try `case`.check() }
}

extension GuidedReadingTests.Case {
  /// Marks the answer by the rubric's names and shapes, and compares.
  func check() throws {
    let rubric = try RubricReader.read(
      Array(("gradus: 1\n" + rubric + "\n").utf8), fileName: "r.yaml")
    let marker = Marker(rubric: rubric)
    let sheet = try AnswerReader.read(
      Array(answer.utf8), fileName: fileName, limits: ReadingLimits(catalogue: marker.catalogue))
    let marks = marker.mark(sheet).steps
    for step in right {
      let mark = try #require(marks.first { $0.step == step })
      #expect(mark.verdict == .correct, "\(step): \(mark.verdict) \(mark.message)")
    }
    for step in missing {
      let mark = try #require(marks.first { $0.step == step })
      #expect([.missing, .unreadable].contains(mark.verdict), "\(step): \(mark.verdict)")
    }
  }
}
