import AnswerSheets
import Marking
import Testing

/// Calls, spellings, rows and languages in which people write; each beside what looks like it and
/// states nothing.
@Suite("Calls, spellings and rows as people write them") struct WrittenNameTests {
  typealias Case = GuidedReadingTests.Case

  private static let neuron = """
    given: {x: 4, w: 0.5, b: 1}
    steps: [{step: z, formula: w * x + b}, {step: a, formula: 2 * z}]
    """
  private static let vectors = """
    given: {x: [1, 2]}
    steps: [{step: h, formula: 3 * x}, {step: s, formula: sum(x)}]
    """
  private static let single = "given: {w1: 0.3, g: 0.1}\nsteps: [{step: w1_new, formula: w1 - g}]"
  private static let ramp = """
    given: {x: 2, w: 0.5}
    steps: [{step: z, formula: w * x - 0.25}, {step: h, formula: relu(z)}]
    """
  private static let units = """
    given: {w5: 0.5, x: 2}
    steps: [{step: net_h1, formula: w5 * x}, {step: L, formula: net_h1^2}, {step: dw5, formula: "gradient(L, w5)"}, {step: dWxh, formula: 3 * x}]
    """
  private static let matrix =
    "given: {A: [[2, 4], [6, 8]]}\nsteps: [{step: M, formula: A / 2}, {step: z1, formula: \"sum(A)\"}]"
  private static let decimals =
    "given: {x: 3}\nsteps: [{step: z, formula: x / 2}, {step: a, formula: 3 * z}]"

  static let calls = [
    Case("a call with its number", ramp, "z = 0.75\nReLU(0.75) = 0.75\n", right: ["z", "h"]),
    Case("a call with its name", ramp, #"$\text{ReLU}(z) = 0.75$"#, right: ["h"]),
    Case("a call within a working", ramp, "1 - relu(0.75) = 0.25\n", right: [], missing: ["h"]),
    Case("a call beside the step's name", ramp, "h = 0.75\nrelu(5) = 5\n", right: ["h"]),
    Case("a call at a prompt", ramp, ">>> relu(z)\n0.75\n", as: "a.txt", right: ["h"]),
    Case(
      "an input and its output", vectors, "In [2]: h\nOut[2]:\narray([3, 6])\n", as: "a.txt",
      right: ["h"]),
    Case("a print", vectors, "print(h)\n[3 6]\n", as: "a.txt", right: ["h"]),
  ]

  static let spellings = [
    Case("an index below an index", units, #"$\text{net}_{h_1} = 1.00$"#, right: ["net_h1"]),
    Case("small letters below", units, "netₕ₁ = 1.00", as: "a.txt", right: ["net_h1"]),
    Case("another name of the loss", units, "$net_{h1} = 1.00$, $J = 1.00$", right: ["L"]),
    Case("the loss beside what is called so", units, "Error = -9\n\nL = 1.00\n", right: ["L"]),
    Case("an operator", units, #"$\frac{\partial}{\partial w_5} L = 4.00$"#, right: ["dw5"]),
    Case("an upright d", units, #"$\frac{\mathrm{d}L}{\mathrm{d}w_5} = 4.00$"#, right: ["dw5"]),
    Case("a lowered variable", units, #"$\partial_{w_5} J = 4.00$"#, right: ["dw5"]),
    Case("a gradient with scripts", units, #"$\nabla_{W_{xh}} L = 6.00$"#, right: ["dWxh"]),
    Case("a word after", single, "w1 (after) = 0.2", as: "a.txt", right: ["w1_new"]),
    Case("an assignment", single, "w1 := 0.3 - 0.1 = 0.2", as: "a.txt", right: ["w1_new"]),
    Case("an index in brackets", matrix, "z[1] = 20.0", as: "a.txt", right: ["z1"]),
    Case(
      "a name in parentheses", vectors, "The hidden layer ($h$): $[3, 6]$\n", right: ["h"]),
    Case("verbs", neuron, "z ist 3 und a vaut 6\n", right: ["z", "a"]),
  ]

  static let rows = [
    Case(
      "old and new", single, "| Gewicht | alt | neu |\n|--|--|--|\n| $w_1$ | 0.3 | 0.2 |\n",
      right: ["w1_new"]),
    Case("rows without bars at their ends", neuron, "z | a\n--|--\n3 | 6\n", right: ["z", "a"]),
    Case("entries in a header", vectors, "| $h_1$ | $h_2$ |\n|--|--|\n| 3 | 6 |\n", right: ["h"]),
    Case("a working in a cell", neuron, "z,0.5*4+1,3\na,2*3,6\n", as: "a.csv", right: ["z", "a"]),
    Case("rows without a bracket", matrix, "M = 1 2\n    3 4\n", as: "a.txt", right: ["M"]),
    Case("angle brackets", vectors, "h = <3, 6> and $s = 3$", right: ["h", "s"]),
    Case("angle brackets of LaTeX", vectors, #"$h = \langle 3, 6 \rangle$"#, right: ["h"]),
    Case("semicolons", vectors, "h = 3; 6\n", right: ["h"]),
    Case("a bar between statements", neuron, "z = 3 | a = 6\n", right: ["z", "a"]),
  ]

  static let languages = [
    Case("Spanish", decimals, "Entonces z = 1,5 y a = 4,5.\n", right: ["z", "a"]),
    Case("Russian", decimals, "Итак, z = 1,5 и a = 4,5.\n", right: ["z", "a"]),
    Case("Chinese", decimals, "所以z=1.5，a=4.5。\n", right: ["z", "a"]),
    Case("Japanese", decimals, "よって z = 1.5、a = 4.5 となる。\n", right: ["z", "a"]),
    Case("rounds in Chinese", decimals, "第1轮: z = 1.5\n第2轮: z = 7\n", right: ["z"]),
    Case("two values with commas", decimals, "z = 1,5 oder 1,6\n", right: [], missing: ["z"]),
    Case("an exponent apart", decimals, "z = 15 E-1 ✓\na ≐ 4.5\n", right: ["z", "a"]),
  ]

  @Test("It is found where it is stated", arguments: calls + spellings + rows + languages)
  func found(_ `case`: Case) throws { try `case`.check() }
}
