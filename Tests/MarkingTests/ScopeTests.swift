import AnswerSheets
import Marking
import Rubrics
import Testing

@Suite("Sections, passes and headings of steps")
struct ScopeTests {
  private static func desk(section: String) throws -> Desk {
    try Desk(
      """
      gradus: 1
      section: "\(section)"
      given: {u: 4}
      steps:
        - {step: z, formula: "u + 1"}
        - {step: a, formula: "2 * z"}
      """)
  }

  static let both: [String: Verdict] = ["z": .correct, "a": .correct]

  static let sections: [(section: String, answer: String, fileName: String)] = [
    (
      "Question 2", "## Question 1\nz = 7\n## Question 2\nz = 5\na = 10\n## Question 20\nz = 9",
      "a.md"
    ),
    (
      "Question 2",
      #"\section*{Question 1: Shapes}"# + "\n$z = 7$\n" + #"\section*{Question 2: Numbers}"#
        + "\n$z = 5$\n$a = 10$\n" + #"\section{Question 3}"# + "\n$z = 9$", "a.tex"
    ),
    (
      "Question 2",
      "\\documentclass{article}\n\\begin{document}\n\\section{Question 2}\n$z = 5$, $a = 10$\n"
        + "\\section{Question 3}\n$z = 9$\n\\end{document}", "a.tex"
    ),
    (
      "Question 2",
      "\\textbf{Question 2}\n\n$z = 5$\n\n$a = 10$\n\n\\textbf{Question 3}\n\n$z = 9$\n", "a.tex"
    ),
    ("Question 2", "**Question 2**\nz = 5\na = 10\n**Question 3**\nz = 9\n", "a.md"),
    (
      "Sample 2",
      "Sample 1: Input = 1\nz = 7\nSample 2: Input = 4\nz = 5\na = 10\nSample 3: x\nz = 9", "a.txt"
    ),
    ("2. Forward pass", "## 2. Forward pass\nz = 5\na = 10\n## 12. Forward pass\nz = 9", "a.md"),
    ("2. Forward pass", "## Forward pass\n1. z = 5\n2. a = 10\n## 3. Backward\n1. z = 9", "a.md"),
    (
      "Forward pass", "## 2. Forward pass\nz = 5\n### 2.1 Output\na = 10\n## 3. Rest\nz = 9", "a.md"
    ),
    ("Forward pass", "## Forward pass\n1. z = 5\n2. a = 10\n## Backward pass\n1. z = 9", "a.md"),
    (
      "6. Example", "## 5. Theory\nz = 7\n## 6. Example\n### Forward\n1. $z = 5$\n2. $a = 10$",
      "a.md"
    ),
    (
      "4. Numbers", "## 4. Numbers\nWhat comes of it.\n\nz = 5\n\nThen the rest\n\na = 10\n", "a.md"
    ),
  ]

  @Test("A section is read to the next heading of its level", arguments: sections)
  func section(_ section: String, _ answer: String, _ fileName: String) throws {
    try ReadingExample(section, answer, as: fileName, Self.both).check(Self.desk(section: section))
  }

  @Test("A section that is nowhere is an error")
  func noSection() throws {
    let sheet = try AnswerReader.read(Array("# Task 1\nz = 5\n".utf8), fileName: "a.md")
    let mark = try Self.desk(section: "Question 2").marker.mark(sheet)
    #expect(mark.fault == "the section 'Question 2' was not found; its headings are 'Task 1'")
    #expect(mark.steps.allSatisfy { $0.verdict == .missing })
  }

  static let passes = [
    ReadingExample("Words", "First epoch\nz = 5\na = 10\n\nSecond epoch\nz = 6\na = 12\n", both),
    ReadingExample(
      "Headings", "## Epoch 1\nz = 5\na = 10\n## Epoch 2\nz = 6\n## Epoch 3\na = 13\n", as: "a.md",
      both),
    ReadingExample("Lines", "Iteration 1: z = 5, a = 10\nIteration 2: z = 6, a = 12\n", both),
    ReadingExample("Steps", "**Step 1**\nz = 5, a = 10\n\n**Step 2**\nz = 6\n", as: "a.md", both),
    ReadingExample("The first is not counted", "z = 5\na = 10\n\n2nd iteration\n\nz = 6\n", both),
    ReadingExample("Stated later only", "Step 1: z = 5\nStep 2: a = 10\n", both),
    ReadingExample("A correction", "z = 5\na = 11\nCorrection: a = 10\n", both),
    ReadingExample("Layers", "## Layer 1\nz = 6\n## Layer 2\nz = 5\na = 10\n", as: "a.md", both),
  ]

  @Test("A later pass takes nothing back", arguments: passes)
  func pass(_ example: ReadingExample) throws {
    try example.check(
      Desk(
        """
        gradus: 1
        given: {u: 4}
        steps:
          - {step: z, formula: "u + 1"}
          - {step: a, formula: "2 * z"}
        """))
  }

  static let cell = """
    gradus: 1
    given: {x1: 1, x2: 2}
    steps:
      - {step: f1, names: [f_t], formula: "3 * x1", under: "Time step 1"}
      - group: "Second"
        under: "Time step 2"
        steps:
          - {step: f2, names: [f_t], formula: "3 * x2"}
          - {step: g2, names: [f_t], formula: "4 * x2", under: "Gate"}
    """

  static let all: [String: Verdict] = ["f1": .correct, "f2": .correct, "g2": .correct]

  static let underHeadings = [
    ReadingExample(
      "Headings", "## Time step 1\nf_t = 3\n## Time step 2\nf_t = 6\n### Gate\nf_t = 8\n",
      as: "a.md", all),
    ReadingExample(
      "Lines", "Time step 1:\nf_t = 3\nTime step 2:\nf_t = 6\n\nGate\n\nf_t = 8\n", all),
    ReadingExample("Own names anywhere", "f1 = 3\nf2 = 6\ng2 = 8\n", all),
    ReadingExample(
      "Elsewhere by own names only", "f_t = 3\n\n## Time step 2\nf_t = 6\n", as: "a.md",
      ["f1": .missing, "f2": .correct, "g2": .missing]),
  ]

  @Test("A step is read under its heading by all its names", arguments: underHeadings)
  func under(_ example: ReadingExample) throws { try example.check(Desk(Self.cell)) }

  @Test("Headings that are nowhere are told")
  func absent() throws {
    let sheet = try AnswerReader.read(Array("## Time step 1\nf_t = 3\n".utf8), fileName: "a.md")
    #expect(
      try Desk(Self.cell).marker.mark(sheet).absentScopes == [
        "Time step 2", "Time step 2 / Gate",
      ])
  }

  @Test("Many headings cost no more than their count", .timeLimit(.minutes(15)))
  func manyHeadings() throws {
    let answer = (0..<5_000).map { "Line\($0) word \($0)\n\nz = 5\n" }.joined(separator: "\n")
    _ = try Self.desk(section: "Line5 word 5").mark(answer)
  }

  @Test(
    "What is stated of each sample is an entry of a vector, or a row of a matrix",
    arguments: [
      ("v", ["2", "4"], Verdict.correct), ("v", ["2", "5"], .wrong),
      ("M", ["[2, 4]", "[6, 8]"], .correct), ("M", ["[2, 4]", "[6, 9]"], .wrong),
    ])
  func samples(_ step: String, _ stated: [String], _ verdict: Verdict) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {u: [1, 2], U: [[1, 2], [3, 4]]}
      steps: [{step: v, formula: 2 * u}, {step: M, formula: 2 * U}]
      """)
    let answer = stated.enumerated().map { index, value in
      "## Sample \(index + 1)\n\n\(step) = \(value)\n\n"
    }
    #expect(try desk.mark(answer.joined(), as: "a.md")[step]?.verdict == verdict)
  }
}
