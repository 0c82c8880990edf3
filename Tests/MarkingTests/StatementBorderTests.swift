import AnswerSheets
import Marking
import Rubrics
import Testing

/// The borders between statements, and values that stand away from their names.
@Suite("Borders of statements") struct StatementBorderTests {
  typealias Case = GuidedReadingTests.Case

  private static let rubric = """
    given: {W: [[1, 2], [3, 4]], x: [0.5, 1], n: 1500}
    steps:
    - {step: Z, formula: W * x}
    - {step: z, formula: 0.5 + 0.6}
    - {step: a, formula: 0.25 + 0.5, names: [act]}
    - {step: L, formula: 0.0958 * 1}
    - {step: r, formula: z / a}
    - {step: cost, formula: n * 80}
    - {step: dW, formula: 2 * W, names: ["∂L/∂W"]}
    - {step: h_1, formula: 0 * n}
    - {step: v1, formula: "[0.1; 0.5]", names: ["v^{(1)}"]}
    """

  static let rows = [
    Case("a remark that is a name", rubric, "L (loss): 0.0958\n", as: "a.txt", right: ["L"]),
    Case("rows in parentheses", rubric, "dW = (2 4; 6 8)\n", as: "a.txt", right: ["dW"]),
    Case(
      "a product of rows in parentheses", rubric, "Z = (1 2; 3 4) (0.5; 1) = (2.5; 5.5)\n",
      as: "a.txt", right: ["Z"]),
    Case("a negative entry", rubric, "Z = (1 -2; 3 4) = (2.5; 5.5)\n", as: "a.txt", right: ["Z"]),
    Case(
      "a slash between statements", rubric, "z = 1.1 / a = 0.75\n", as: "a.txt", right: ["z", "a"]),
    Case(
      "a slash that divides", rubric, "z = 1.1\na = 0.75\nr = 1.1 / a = 1.4667\n", as: "a.txt",
      right: ["z", "a", "r"]),
    Case(
      "a slash behind the divisor on its line", rubric, "a = 0.75; r = 1.1 / a = 1.4667\n",
      as: "a.txt", right: ["a", "r"]),
    Case(
      "a slash behind several statements", rubric, "z = 1.1, a = 0.75, r = 1.1 / a = 1.4667\n",
      as: "a.txt", right: ["z", "a", "r"]),
    Case(
      "a slash in a sentence", rubric, "a = 0.75, so r = 1.1 / a = 1.4667\n", right: ["a", "r"]),
    Case(
      "a slash before another name of what is stated", rubric,
      "act = 0.75\nr = 1.1 / a = 1.4667\n", as: "a.txt", right: ["a", "r"]),
    Case(
      "a value on the next line", rubric, "z =\n1.1\na =\n  0.75\n", as: "a.txt", right: ["z", "a"]),
    Case(
      "a value on the next line of Markdown", rubric, "z =\n1.1\n", as: "a.md", right: ["z"]),
    Case(
      "a name right behind a value", rubric, "h_1 = 0 v_2^{(1)} = 0.5 z = 1.1\n", as: "a.md",
      right: ["h_1", "z"]),
    Case(
      "a name behind the factor of a working", rubric,
      "a = 0.75\nr = z - 0.5 a = 1.4667\nL = 2 ( z - a ) r = 0.0958\n", as: "a.txt",
      right: ["a", "r", "L"]),
    Case(
      "a numerator in a line of its own", rubric, "∂L = x - 1 = 7\nz = 1.1\n", as: "a.txt",
      right: ["z"], missing: ["L"]),
    Case(
      "a table below the name of a matrix", rubric,
      "<p>∂L/∂W:</p><table><tr><td>2</td><td>4</td></tr><tr><td>6</td><td>8</td></tr></table>",
      as: "a.html", right: ["dW"]),
    Case(
      "a table below a sentence that ends in the name", rubric,
      "So the gradient is ∂L/∂W:\n\n|  |  |\n|---|---|\n| 2 | 4 |\n| 6 | 8 |\n", right: ["dW"]),
    Case(
      "a table of another shape", rubric,
      "∂L/∂W:\n\n|  |  |  |\n|---|---|---|\n| 2 | 4 | 1 |\n| 6 | 8 | 1 |\n", right: [],
      missing: ["dW"]),
    Case(
      "a table below a sentence about what is stated", rubric,
      "dW = [2 4; 6 8]\n\nThe matrix W that goes into dW:\n\n|  |  |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n",
      right: ["dW"]),
    Case(
      "a word behind a value that cannot be read", rubric, "dW = [2 ? 6 8] and z = 1.1",
      right: ["z"], missing: ["dW"]),
    Case(
      "a dictionary", rubric,
      "answers = {\"z\": 1.1, 'a': 0.75,\n  \"dW\": np.array([[2, 4],\n [6, 8]])}\n",
      as: "a.py", right: ["z", "a", "dW"]),
    Case(
      "dictionaries within another", rubric,
      "print({\"first\": {\"z\": 1.1}, \"second\": {\"a\": 0.75}})  # {'L': 3}\n", as: "a.py",
      right: ["z", "a"], missing: ["L"]),
  ]

  @Test("Borders of statements", arguments: rows)
  func borders(_ sample: Case) throws {
    try sample.check()
  }

  @Test("Digits in groups on both sides are no broken equality") func groups() throws {
    let rubric = try RubricReader.read(
      Array(("gradus: 1\n" + Self.rubric).utf8), fileName: "r.yaml")
    let marker = Marker(rubric: rubric)
    let sheet = try AnswerReader.read(
      Array("cost = 1,500 * 80 = 120,000\n".utf8), fileName: "a.txt",
      limits: ReadingLimits(catalogue: marker.catalogue))
    let cost = marker.mark(sheet).steps.first { $0.step == "cost" }
    #expect(cost?.verdict == .correct)
    #expect(cost?.remarks.map(\.kind) == [.ambiguous])
  }
}
