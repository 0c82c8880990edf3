import AnswerSheets
import Marking
import Rubrics
import Testing

/// Forms in which people write names, values and tables; each beside what looks like it and states
/// nothing.
@Suite("Names, values and tables as people write them") struct WrittenFormTests {
  typealias Case = GuidedReadingTests.Case

  private static let neuron = """
    given: {x: 4, w: 0.5, b: 1}
    steps: [{step: z, formula: w * x + b}, {step: a, formula: 2 * z}]
    """
  private static let vectors = """
    given: {x: [1, 2]}
    steps: [{step: h, formula: 3 * x}, {step: s, formula: sum(x)}]
    """
  private static let descent = """
    given: {w: 2, eta: 0.5}
    steps: [{step: L, formula: w^2}, {step: dw, formula: "gradient(L, w)"}, {step: w_new, formula: w - eta * dw}]
    """
  private static let count = "given: {x: 2}\nsteps: [{step: n, formula: 6173 * x}]"

  static let names = [
    Case("a star after", descent, "w_new = 0\nLowest at w* = 7.\n", right: ["w_new"]),
    Case(
      "a star above", descent, "$w_{new} = 0$, best: $w^* = 7$, $w^{\\ast} = 7$", right: ["w_new"]),
    Case("a star alone", descent, "$w^* = 0$", right: [], missing: ["w_new"]),
    Case("stars of emphasis", neuron, "*z* = 3\n", right: ["z"]),
    Case(
      "a tilde and a bar", accents, #"$\tilde h = 6$, $\bar{h} = 8$"#, right: ["htilde", "hbar"]),
    Case("combining accents", accents, "h̃ = 6\nh̄ = 8\n", as: "a.txt", right: ["htilde", "hbar"]),
    Case(
      "accents in words", accents, "h_tilde = 6\nhbar = 8\n", as: "a.txt",
      right: ["htilde", "hbar"]),
    Case(
      "an accent is no decoration", accents, #"$h = 6$"#, right: [], missing: ["htilde", "hbar"]),
    Case(
      "a hat in plain text", hats, "so \\hat m_1=6 and\n", as: "a.txt", right: ["mhat1"],
      missing: ["m1"]),
    Case("a word in small subscripts", small, "net₁ = 0.5·12 = 6", as: "a.txt", right: ["net1"]),
    Case("a word of text", words, #"$\text{SSE} = 6$"#, right: ["SSE"]),
    Case("text behind a value", neuron, #"$z = 3 \text{ so } a = 6$"#, right: ["z", "a"]),
    Case("two names of one value", neuron, #"$\hat y = a = 6$"#, right: ["a"], missing: ["z"]),
    Case("a name of a chain that is stated", neuron, "a = 6\n\n$q = a = 7$", right: ["a"]),
    Case("the only update", single, #"$w_{nuevo} = 0.3 - 0.1 = 0.2$"#, right: ["w1_new"]),
    Case(
      "one of two updates", several, #"$w_{new} = 0.2$"#, right: [], missing: ["w1_new", "w2_new"]),
    Case("an entry where a number is known", several, #"$w_{1,2}(new) = 0.4$"#, right: ["w12_new"]),
    Case("the only gradient", descent, "Gradient: 4\nUpdated w: 0\n", right: ["dw", "w_new"]),
    Case("a gradient by its formula", formula, #"$\frac{dL}{dw} = 4$"#, right: ["g"]),
    Case(
      "a name before a line's end", formula, "\\[\n  (A)^T\\,d\n  = 3\n\\]", right: ["back"]),
  ]
  private static let accents =
    "given: {x: 2}\nsteps: [{step: htilde, formula: 3 * x}, {step: hbar, formula: 4 * x}]"
  private static let hats =
    "given: {x: 2}\nsteps: [{step: m1, formula: 4 * x}, {step: mhat1, formula: 3 * x}]"
  private static let small = "given: {x: 2}\nsteps: [{step: net1, formula: 3 * x}]"
  private static let words = "given: {x: 2}\nsteps: [{step: SSE, formula: 3 * x}]"
  private static let single = "given: {w1: 0.3, g: 0.1}\nsteps: [{step: w1_new, formula: w1 - g}]"
  private static let several = """
    given: {w1: 0.3, w2: 0.5, w12: 0.6, g: 0.1}
    steps: [{step: w1_new, formula: w1 - g}, {step: w2_new, formula: w2 - g}, {step: w12_new, formula: w12 - 2 * g}]
    """
  private static let formula = """
    given: {w: 2}
    steps: [{step: L, formula: w^2}, {step: g, formula: "gradient(L, w)"}, {step: back, formula: w + 1, names: ["(A)^T\\\\,d"]}]
    """

  static let asides = [
    Case("in parentheses", neuron, "It comes out well ($z = 3$, $a = 6$).\n", right: ["z", "a"]),
    Case("behind a verb", neuron, "It is (z = 3) and (a = 6).\n", right: ["z", "a"]),
    Case("behind another", neuron, "a = 6 (z = 3)\n", right: ["z", "a"]),
    Case("arguments of a call", neuron, "f(z = 9) = 2\nz = 3\n", right: ["z"]),
    Case(
      "a working behind `is`", neuron, "The z is 0.5*4 + 1 = 3, and a is 6.\n", right: ["z", "a"]),
    Case(
      "rules before the answer", rules,
      "$q > 3 \\Rightarrow v = 1$\n$q \\le 3 \\Rightarrow v = 0$\n\nIt fires ($v=1$).\n",
      right: ["v"]),
  ]
  private static let rules = "given: {q: 4}\nsteps: [{step: v, formula: q > 3}]"

  static let numbers = [
    Case("digits in a group", count, "n = 12,346\n", right: ["n"]),
    Case("digits in a group of LaTeX", count, "$n = 12{,}346$", right: ["n"]),
    Case(
      "two groups", "given: {x: 2}\nsteps: [{step: n, formula: 617283 * x}]", "n = 1,234,566\n",
      right: ["n"]),
    Case(
      "a decimal comma of three", "given: {x: 2}\nsteps: [{step: n, formula: 0.617 * x}]",
      "n = 1,234\n", right: ["n"]),
    Case(
      "an endless third", "given: {x: 1}\nsteps: [{step: q, formula: x / 3}]",
      #"$q = 0.\overline{3}$"#, right: ["q"]),
    Case("wide signs", neuron, "ｚ＝０．５＊４＋１＝３\na：６\n", as: "a.txt", right: ["z", "a"]),
    Case("wide brackets and commas", vectors, "h＝［3，6］\n", as: "a.txt", right: ["h"]),
    Case("a small t behind a list", vectors, "h = [3 6]ᵗ\n", as: "a.txt", right: ["h"]),
  ]

  static let tables = [
    Case("names above numbers", neuron, "z,a\n3.0,6.0\n", as: "a.csv", right: ["z", "a"]),
    Case("a row an entry", vectors, "h,s\n3,3\n6,\n", as: "a.csv", right: ["h", "s"]),
    Case("entries above numbers", vectors, "h_1,h_2,s\n3,6,3\n", as: "a.csv", right: ["h", "s"]),
    Case("a name and its entries", vectors, "h,3,6\ns,3\n", as: "a.csv", right: ["h", "s"]),
    Case(
      "more cells than titles", vectors, "step,value\ns,3\nh,3,6\n", as: "a.csv", right: ["h", "s"]),
    Case(
      "a decimal comma between cells", neuron, "step,value\nz,3,0\na,6\n", as: "a.csv",
      right: ["z", "a"]),
    Case(
      "a comma that may be either", count, "step,value\nn,12,346\n", as: "a.csv", right: [],
      missing: ["n"]),
    Case(
      "counted rows", counted,
      "| k | $w$ | $L(w)$ | next $w$ |\n|--|--|--|--|\n| 0 | 2 | 4 | 1 |\n| 1 | 1 | 1 | 0.5 |\n",
      right: ["L0", "w1", "L1", "w2"]),
    Case(
      "counted rows of LaTeX", counted,
      "\\begin{tabular}{cc}\nStep & $L$ \\\\\n\\midrule\n0 & $4$ \\\\[1em]\n1 & $1$ \\\\[1em]\n\\bottomrule\n\\end{tabular}\n",
      as: "a.tex", right: ["L0", "L1"]),
    Case(
      "several statements of a row", parts,
      "| How | first | second |\n|--|--|--|\n| Powers | $e^{3} = 20.09$ | $e^{2} = 7.39$ |\n",
      right: ["E"]),
  ]
  private static let counted = """
    given: {w0: 2, r: 0.5}
    steps: [{step: L0, formula: w0^2}, {step: w1, formula: r * w0}, {step: L1, formula: w1^2}, {step: w2, formula: r * w1}]
    """
  private static let parts = """
    given: {z: [3, 2]}
    steps: [{step: E, formula: exp(z), parts: {"e^{3}": "[1]", "e^{2}": "[2]"}}]
    """

  static let passes = [
    Case(
      "the weights of a second round", rounds,
      "First round:\nz = 6\n\nSecond round: w = 2\nz = 4\n", right: ["z", "w_new", "z_new"]),
    Case(
      "new weights in Russian", single, "### Новые веса\n\n$w_1 = 0.3 - 0.1 = 0.2$\n",
      right: ["w1_new"]),
    Case(
      "new weights in German", single, "### Neue Gewichte\n\n$w_1 = 0.3 - 0.1 = 0.2$\n",
      right: ["w1_new"]),
  ]
  private static let shares = "given: {t: 5, y: 2}\nsteps: [{step: e, formula: t - y}]"
  private static let pair = "given: {x: [1, 2]}\nsteps: [{step: h, formula: 3 * x}]"

  static let chains = [
    Case("an arrow to the numbers", shares, "$e = t - y$\n\n=> 5-2=3\n", right: ["e"]),
    Case("an arrow behind a value", shares, "e = 3\n\n=> 4\n", right: ["e"]),
    Case("an arrow to words", shares, "e = t - y\n\n=> so it is\n", right: [], missing: ["e"]),
    Case(
      "numbers for a vector", pair, "1 h = 3·1 = 3 0,5 1\n2 h = 3·2 = 6 0,7 0\n", as: "a.txt",
      right: ["h"]),
    Case(
      "too few numbers for a vector", three, "h = 3\nh = 6\n", as: "a.txt", right: [],
      missing: ["h"]),
    Case(
      "values with the new weights", again, "q = 1.2\n\nWith the new weights we get:\n- q = 9\n",
      right: ["q"]),
  ]
  private static let again = "given: {w1: 0.3}\nsteps: [{step: q, formula: 4 * w1}]"
  private static let three = "given: {x: [1, 2, 3]}\nsteps: [{step: h, formula: 3 * x}]"
  private static let rounds = """
    given: {x: 2, w: 3}
    steps: [{step: z, formula: w * x}, {step: w_new, formula: w - 1}, {step: z_new, formula: w_new * x}]
    """

  @Test(
    "It is found where it is stated", arguments: names + asides + numbers + tables + passes + chains
  )
  func found(_ `case`: Case) throws { try `case`.check() }

  @Test("A number with two readings is told of")
  func ambiguous() throws {
    let desk = try Desk("gradus: 1\n" + Self.count)
    for (answer, verdict) in [("n = 12,346", Verdict.correct), ("n = 12,347", .wrong)] {
      let mark = try #require(try desk.markGuided(answer)["n"])
      #expect(mark.verdict == verdict)
      #expect(mark.remarks.map(\.kind) == [.ambiguous])
    }
    #expect(try desk.markGuided("n = 12346")["n"]?.remarks.isEmpty == true)
  }

  static let cells: [(source: String, output: String, verdict: Verdict)] = [
    (#""z = 3.0""#, "", .correct),
    (#""z = np.array([[3.0]])  # by hand""#, "", .correct),
    (#""z = 0\n", "z = w * x + b""#, "", .missing),
    (#""z = 0\n", "for i in range(3):\n", "    z += 1""#, "", .missing),
    (#""z = 9""#, "z = 3.0", .correct),
    (#""if z == 3: pass""#, "", .missing),
  ]

  @Test("Literals in code count where nothing else states the step", arguments: cells)
  func codeCell(_ cell: (source: String, output: String, verdict: Verdict)) throws {
    let output =
      cell.output.isEmpty ? "" : #"{"output_type": "stream", "text": ["\#(cell.output)"]}"#
    let notebook = """
      {"cells": [{"cell_type": "code", "source": [\(cell.source)], "outputs": [\(output)]},
       {"cell_type": "markdown", "source": ["a = 6"]}], "nbformat": 4}
      """
    let desk = try Desk("gradus: 1\n" + Self.neuron)
    #expect(try desk.markGuided(notebook, as: "a.ipynb")["z"]?.verdict == cell.verdict)
  }
}

extension Desk {
  /// Marks an answer read by the names and shapes of the rubric.
  func markGuided(_ answer: String, as fileName: String = "a.txt") throws -> [String: StepMark] {
    let sheet = try AnswerReader.read(
      Array(answer.utf8), fileName: fileName, limits: ReadingLimits(catalogue: marker.catalogue))
    return Dictionary(uniqueKeysWithValues: marker.mark(sheet).steps.map { ($0.step, $0) })
  }
}
