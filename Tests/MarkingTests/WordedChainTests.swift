import Marking
import Testing

@Suite("Words, rules, copies and digits within statements")
struct WordedChainTests {
  static let rubric = """
    gradus: 1
    given: {u: 4, k: 0.25, s: 3}
    steps:
      - {step: z, formula: "k * u + 0.5"}
      - {step: L, formula: "half_squared_error(2, z)", optional: true}
      - {step: y, formula: "s > 2"}
    """

  static let z: [String: Verdict] = ["z": .correct]
  static let y: [String: Verdict] = ["y": .correct]

  static let examples = [
    ReadingExample("German", "z = 0.25 mal 4 + 0.5 = 1.5\n", z),
    ReadingExample("English", "z = 0.25 times 4 plus 0.5 = 1.5\n", z),
    ReadingExample("A sum in words", "z = 1/2 sum (k - u)^2 + 1 = 1.5\n", z),
    ReadingExample("It begins with a word", "z = sum of k u and 0.5 = 1.5\n", z),
    ReadingExample("A formula below", "z = 1.5\n\nFormulas:\nz = 1/2 sum (k_i u_i)\n", z),
    ReadingExample("A reason behind", "z = 1.5 because k u = 1\n", z),
    ReadingExample("Worked in words alone", "z = 0.25 mal 4 + 0.5\n", ["z": .missing]),
    ReadingExample(
      "A norm", "$L = \\frac12 \\|t - z\\|^2$\n\n$z = 1.5$\n", as: "a.md", ["L": .missing]),
    ReadingExample(
      "A sum", "$L = \\frac{1}{2}\\sum_i (t_i - z_i)^2$\n", as: "a.md", ["L": .missing]),
    ReadingExample(
      "A rule below", "$y = 1$.\n\nRule: $y = 1$ if $s > 2$, $y = 0$ if $s \\le 2$.", as: "a.md", y),
    ReadingExample("A rule with else", "y = 1 if s > 2, else y = 0\nHere s = 3, so y = 1\n", y),
    ReadingExample(
      "A rule with a comma", "s = 3, so y = 1\nRule: y = 1 if s > 2, otherwise, y = 0\n", y),
    ReadingExample("A rule alone", "$s = 3 > 2 \\Rightarrow y = 1$\n", as: "a.md", y),
    ReadingExample(
      "Wrong whatever the rule", "$s > 2 \\Rightarrow y = 1$\n\nSo $y = 0$.\n", as: "a.md",
      ["y": .wrong]),
    ReadingExample("Copied twice", "z=1.5z = 1.5\n", z),
    ReadingExample("A working copied twice", "z=0.25⋅4+0.5=1.5z = 0.25 \\cdot 4 + 0.5 = 1.5\n", z),
    ReadingExample("Copied thrice", "z=ku+0.5=1.5z = ku + 0.5 = 1.5z=ku+0.5=1.5\n", as: "a.md", z),
    ReadingExample("With its command", "z^=9\nz=1.5\\mathbf{z} = 1.5\n", z),
    ReadingExample("Copied once", "z=0.25⋅4+0.5=1.5\n", z),
    ReadingExample("A product with a name", "z = 0.375u = 1.5\n", z),
  ]

  @Test("What a statement says among words", arguments: examples)
  func reads(_ example: ReadingExample) throws { try example.check(Desk(Self.rubric)) }

  static let numbers: [(answer: String, fileName: String, isRight: Bool)] = [
    ("p = 62.5%", "a.md", true), ("p = 62.5 %", "a.txt", true), ("p = 62.5%", "a.txt", true),
    ("$p = 62.5\\%$", "a.md", true), ("p = 0.625 = 62.5%", "a.md", true),
    ("p = 62.5", "a.txt", false),
    ("p = 0.625 % the share", "a.m", true), ("p = 0.625; % 5", "a.m", true),
    ("$p = 0.625$ % 62 per cent", "a.tex", true), ("p = [62.5%]", "a.txt", true),
  ]

  @Test("Per cent", arguments: numbers)
  func perCent(_ answer: String, _ fileName: String, isRight: Bool) throws {
    let desk = try Desk("gradus: 1\ngiven: {q: 1.25}\nsteps:\n  - {step: p, formula: \"q / 2\"}\n")
    #expect(try desk.mark(answer, as: fileName)["p"]?.verdict == (isRight ? .correct : .wrong))
  }

  static let groups: [(answer: String, fileName: String)] = [
    ("n = 12_345.5", "a.py"), ("n = 12,345.5", "a.txt"), ("$n = 12\\,345.5$", "a.md"),
    ("$n = 12\\,000 + 345.5 = 12\\,345.5$", "a.md"), ("n = 12345.5", "a.txt"),
  ]

  @Test("Digits in groups", arguments: groups)
  func grouped(_ answer: String, _ fileName: String) throws {
    let desk = try Desk("gradus: 1\ngiven: {m: 24691}\nsteps:\n  - {step: n, formula: \"m / 2\"}\n")
    #expect(try desk.mark(answer, as: fileName)["n"]?.verdict == .correct)
  }

  @Test("Entries are not grouped", arguments: ["v = [1, 234]", "v = [1,234]", "v = [1 234]"])
  func entries(_ answer: String) throws {
    let desk = try Desk(
      "gradus: 1\ngiven: {m: 1, n: 234}\nsteps:\n  - {step: v, formula: \"[m; n]\"}\n")
    #expect(try desk.mark(answer)["v"]?.verdict == .correct)
  }
}
