import AnswerSheets
import Testing

/// Dictionaries of Python, and what stands around them in their line.
@Suite("Dictionaries") struct DictionaryTests {
  typealias Case = GuidedReadingTests.Case

  private static let rubric = """
    given: {x: 0.5}
    steps:
    - {step: z, formula: x + 0.6}
    - {step: a, formula: x + 0.25}
    - {step: L, formula: 0.0958 * 1}
    """

  static let rows = [
    Case(
      "two in a line", rubric, "x = {\"z\": 1.1}; y = {\"a\": 0.75}\n", as: "a.py",
      right: ["z", "a"]),
    Case(
      "two in a call", rubric, "print({\"z\": 1.1, \"L\": 0.0958}, {\"a\": 0.75})\n", as: "a.py",
      right: ["z", "a", "L"]),
    Case(
      "two in a tuple", rubric, "ans = {'z': 1.1}, {'a': 0.75}\n", as: "a.py", right: ["z", "a"]),
    Case(
      "a statement before one", rubric, "a = 0.75; cache2 = {\"a\": a}\n", as: "a.py", right: ["a"]),
    Case("a set", rubric, "z = 1.1; names = {\"a\", \"b\"}\n", as: "a.py", right: ["z"]),
    Case(
      "a bracket that nothing closes", rubric,
      "print(\"x\"\nz = 1.1\nL = 0.0958\nd = {\"a\": 0.75}\n", as: "a.py",
      right: ["z", "a", "L"]),
    Case(
      "a remark between entries", rubric, "d = {\"z\": 1.1,  # the sum\n  \"a\": 0.75}\n",
      as: "a.py", right: ["z", "a"]),
  ]

  @Test("Dictionaries", arguments: rows)
  func dictionaries(_ sample: Case) throws {
    try sample.check()
  }

  @Test("Columns count characters behind letters that are blanked") func columns() throws {
    let text = "note = \"über\"; ü = {\"é\": 1, \"z\": 1.3}\n"
    let sheet = try AnswerReader.read(Array(text.utf8), fileName: "a.py")
    #expect(sheet.statements.first { $0.name == "z" }?.position.column == 30)
  }
}
