import AnswerSheets
import Marking
import Testing

/// An answer to one rubric and what must come of some of its steps.
struct ReadingExample: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let answer: String
  let fileName: String
  let verdicts: [String: Verdict]

  init(
    _ description: String, _ answer: String, as fileName: String = "a.txt",
    _ verdicts: [String: Verdict]
  ) {
    testDescription = description
    self.answer = answer
    self.fileName = fileName
    self.verdicts = verdicts
  }

  /// Marks the answer and compares.
  func check(_ desk: Desk) throws {
    let marks = try desk.mark(answer, as: fileName)
    for (step, verdict) in verdicts {
      #expect(marks[step]?.verdict == verdict, "\(step): \(marks[step]?.message ?? "")")
    }
  }
}

@Suite("What is struck out, commented out or denied")
struct StatedOnlyTests {
  static let rubric = """
    gradus: 1
    given: {u: 4, k: 0.25}
    steps:
      - {step: z, formula: "k * u + 0.5"}
      - {step: a, formula: "2 * z"}
    """

  static let once: [String: Verdict] = ["z": .correct, "a": .missing]
  static let both: [String: Verdict] = ["z": .correct, "a": .correct]

  static let examples = [
    ReadingExample("Tildes", "z = 1.5\n\n~~z = 1.9~~\n", as: "a.md", once),
    ReadingExample("Tildes in text", "z = ~~1.9~~ 1.5\n", once),
    ReadingExample("Tildes over two lines", "z = 1.5\n~~a = 3\nz = 7~~\n", as: "a.md", once),
    ReadingExample("Tildes do not reach over paragraphs", "~~x\n\nz = 1.5~~\n", as: "a.md", once),
    ReadingExample("One tilde means about", "z ~ 1.5 and a ~ 3.0\n", as: "a.md", both),
    ReadingExample("A fence of tildes", "~~~\nz = 1.5\na = 3\n~~~\n", as: "a.md", both),
    ReadingExample("Deleted", "z = 1.5 <del>z = 1.9</del>\n\n<s>a = 3</s>\n", as: "a.md", once),
    ReadingExample(
      "Hidden", "z = 1.5\n\n<span style=\"display: none\">a = <span>3</span></span>\n", as: "a.md",
      once),
    ReadingExample("Hidden on a page", "<p>z = 1.5</p><p hidden>a = 3</p>", as: "a.html", once),
    ReadingExample("Deleted on a page", "<p>z = 1.5 <del>= 1.9</del></p>", as: "a.html", once),
    ReadingExample("A comment in a line", "z = 1.5 <!-- a = 3 --> \n", as: "a.md", once),
    ReadingExample("A comment of LaTeX", "$z = 1.5$\n\n% $a = 3$\n", as: "a.tex", once),
    ReadingExample("An old value", "$z = 1.5$\n% $z = 1.9$\n\n$a = 3$\n", as: "a.tex", both),
    ReadingExample("A comment behind", "$z = 1.5$ % $a = 9$\n\n$a = 3$\n", as: "a.tex", both),
    ReadingExample(
      "A macro commented out", "%\\newcommand{\\v}{z}\n$z = 1.5$\n", as: "a.tex", once),
    ReadingExample("Never true", "$z = 1.5$\n\\iffalse\n$a = 3$\n\\fi\n", as: "a.tex", once),
    ReadingExample(
      "Never true, or else", "\\iffalse\n$z = 9$\n\\else\n$z = 1.5$\n\\fi\n", as: "a.tex", once),
    ReadingExample(
      "A comment environment", "$z = 1.5$\n\\begin{comment}\n$a = 3$\n\\end{comment}\n",
      as: "a.tex", once),
    ReadingExample("Crossed out in LaTeX", "$z = 1.5$ \\sout{$a = 3$}\n", as: "a.tex", once),
    ReadingExample(
      "Denied", "z = 1.5\n\nThe sum is not $z = 1.9$, as I first had.\n", as: "a.md", once),
    ReadingExample("Denied behind the value", "z = 1.5, not 1.9\n", once),
    ReadingExample("Denied before the value", "z is not 1.9 but 1.5\n", once),
    ReadingExample("Not in a sentence", "It is not hard to see: z = 1.5\n", once),
  ]

  static let beginnings = [
    "Not", "NOT", "Nicht", "Pas", "Non", "Instead of", "INSTEAD OF", "Rather than", "Statt",
    "Anstatt", "Не", "not", "nicht", "pas", "non", "instead of", "rather than", "statt", "anstatt",
    "не",
  ]

  @Test("A sentence may begin with a denial", arguments: beginnings)
  func begins(_ denial: String) throws {
    let marks = try Desk(Self.rubric).mark("z = 1.5\n\(denial) z = 1.9 we have this.\n")
    #expect(marks["z"]?.verdict == .correct)
  }

  @Test("What is not stated is not marked", arguments: examples)
  func isNotStated(_ example: ReadingExample) throws {
    try example.check(Desk(Self.rubric))
  }

  @Test("Lines and columns stay")
  func positions() throws {
    let mark = try Desk(Self.rubric).mark("~~ä = 9~~ <!-- é\n -->  z = 1.5\n", as: "a.md")["z"]
    #expect(mark?.position?.line == 2)
    #expect(mark?.position?.column == 7)
  }

  static let hedges = [
    ("z = 1.5 or 1.9", false), ("z = 1.2 to 1.6", false), ("z = 1.5 and 1.9", false),
    ("z = 1.5 (or maybe 1.9)", false), ("z = 1.5, maybe 1.9", false), ("z = 1.5 oder 1.9", false),
    ("z = 1.5 bzw. 1.9", false), ("z = 1.5 resp. 1.9", false), ("z = 1.5 vs 1.9", false),
    ("z = 1.5 或 1.9", false), ("z = 1.5 или 1.9", false), ("z = 1.5, no wait, 1.9", false),
    ("$z = 1.5 \\text{ or } 1.9$", false), ("$z = 1.5$ or $1.9$", false),
    ("z = 1.5 or z = 1.9", false), ("z = 1.5 (or 3/2)", true), ("z = 1.50 or 1.5", true),
    ("z = 1.500 to 3 places", true), ("z = 1.5 and a = 3.0", true),
  ]

  @Test("Two values for one step are none", arguments: hedges)
  func hedge(_ answer: String, isOne: Bool) throws {
    let mark = try Desk(Self.rubric).mark(answer, as: "a.md")["z"]
    #expect(mark?.verdict == (isOne ? .correct : .unreadable))
    if !isOne { #expect(mark?.message.contains("state one") == true) }
  }
}
