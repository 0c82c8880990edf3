import Marking
import Testing

/// Names and values with the marks of documents, forms and drawings around them; each kind beside
/// what looks like it and says something else.
@Suite("Marks of documents, forms and drawings") struct WrittenMarkupTests {
  typealias Case = GuidedReadingTests.Case

  private static let neuron = """
    given: {w: 0.5, x: 0.1, b: 0.2, y: 1}
    steps:
    - {step: z, formula: "w * x + b"}
    - {step: a, formula: "sigmoid(z)"}
    - {step: L, formula: "half_squared_error(y, a)"}
    - {step: dw, formula: "gradient(L, w)"}
    """
  private static let vectors = """
    given: {x: [0.15, 0.23], A: [[2, 4], [6, 8]]}
    steps: [{step: h, formula: 2 * x}, {step: M, formula: A / 2}]
    """
  private static let update = """
    given: {w1: 0.6, g: 0.5, eta: 0.1}
    steps: [{step: w1_new, formula: w1 - eta * g}]
    """
  private static let samples = """
    given: {x1: [0, 0, 1, 1], x2: [0, 1, 0, 1]}
    steps: [{step: net, formula: x1 + x2 - 0.7}, {step: y, formula: net >= 0}]
    """

  static let markup = [
    Case(
      "scripts of Pandoc", update, "w~1~^new^ = 0.55\n", right: ["w1_new"]),
    Case(
      "a derivative with one", neuron.replacing("w", with: "w1"), "∂L/∂w~1~ = -0.0108\n",
      right: ["dw1"]),
    Case("tildes that say about", neuron, "z ~0.25 and a ~0.5622\n", right: ["z", "a"]),
    Case(
      "items of a description", neuron,
      "\\item[$z$] $= 0.25$\n\\item[$a$:] $0.5622$\n\\item[Loss $L$] $0.0958$\n", as: "a.tex",
      right: ["z", "a", "L"]),
    Case(
      "a blank that is filled in", neuron,
      "$z = $ \\fillin[0.25]\n\n$L = \\underline{\\hspace{3mm}0.0958\\hspace{3mm}}$\n", as: "a.tex",
      right: ["z", "L"]),
    Case(
      "underscores around a value", neuron, "z = ____0.25____    a = __0.5622__\n", as: "a.txt",
      right: ["z", "a"]),
    Case("a blank that is left", neuron, "z = ____\n", as: "a.txt", right: [], missing: ["z"]),
    Case(
      "tags in the line", neuron, "z = <u>0.25</u>, a = <b>0.5622</b>\n", as: "a.txt",
      right: ["z", "a"]),
    Case(
      "boxes of colour", neuron,
      #"$z = \colorbox{yellow}{$0.25$}$, $a = \fcolorbox{red}{white}{0.5622}$"#,
      as: "a.tex", right: ["z", "a"]),
    Case(
      "an upright e", neuron, #"$a = 5.622\mathrm{e}{-1}$, $L = 9.58\text{E-}2$"#,
      right: ["a", "L"]),
    Case(
      "Euler's number behind a factor", neuron, #"$a = 0.5\mathrm{e}$"#, right: [], missing: ["a"]),
    Case("a quotation", neuron, "(so z = 0.25). \"a = 0.5622\".", as: "a.txt", right: ["z", "a"]),
    Case(
      "wide blanks in parentheses", vectors, #"$h = \left( 0.30 \quad 0.46 \right)^\top$"#,
      right: ["h"]),
    Case("blanks in parentheses", vectors, #"$h = (0.30 \;\; 0.46)$"#, right: ["h"]),
    Case(
      "a difference in parentheses", neuron, "z = (0.5 -0.25) = 0.25\n", as: "a.txt", right: ["z"]),
    Case(
      "a mixed number in parentheses", neuron, "z = (1 1/8) - 0.875 = 0.25\n", as: "a.txt",
      right: ["z"]),
  ]

  static let workings = [
    Case(
      "working in the entries", vectors,
      #"$$M = \begin{bmatrix} 2/2 = 1 & 4/2 = 2 \\ 6/2 = 3 & 8/2 = 4 \end{bmatrix}$$"#, right: ["M"]
    ),
    Case(
      "working in a list", vectors, "h = [2*0.15 = 0.30, 2*0.23 = 0.46]\n", as: "a.txt",
      right: ["h"]),
    Case(
      "bars around a working", vectors,
      "    | 2 4 |       | 1 2 |\nM = |     | / 2 = |     |\n    | 6 8 |       | 3 4 |\n",
      as: "a.txt", right: ["M"]),
    Case(
      "brackets around a working", vectors,
      "    ⎡2  4⎤   1   ⎡1  2⎤\nM = ⎣6  8⎦ · 2 = ⎣3  4⎦\n", as: "a.txt", right: ["M"]),
    Case(
      "two values at a prompt", vectors,
      ">>> h, M\n(tensor([0.3000, 0.4600]), tensor([[1., 2.],\n        [3., 4.]]))\n", as: "a.txt",
      right: ["h", "M"]),
    Case(
      "bars between columns", samples,
      "x1 x2 | net  | y\n 0  0 | -0.7 | 0\n 0  1 |  0.3 | 1\n 1  0 |  0.3 | 1\n 1  1 |  1.3 | 1\n",
      as: "a.txt", right: ["net", "y"]),
    Case(
      "a rule below the titles", samples,
      "x1 x2 | net  | y\n------+------+---\n 0  0 | -0.7 | 0\n 0  1 |  0.3 | 1\n 1  0 |  0.3 | 1\n 1  1 |  1.3 | 1\n",
      as: "a.txt", right: ["net", "y"]),
    Case(
      "samples with decimal commas", samples,
      "x = (0, 0): net = 0 - 0,7 = -0,7\nx = (0, 1): net = 1 - 0,7 = 0,3\nx = (1, 0): net = 1 - 0,7 = 0,3\nx = (1, 1): net = 2 - 0,7 = 1,3\n",
      right: ["net"]),
    Case(
      "a point that multiplies", neuron, "dw = (a - y).a.(1 - a).x = -0,0108\n", as: "a.txt",
      right: ["dw"]),
    Case("a call for each entry", neuron, "a = sigmoid.(z) = 0.5622\n", as: "a.txt", right: ["a"]),
  ]

  static let names = [
    Case(
      "a name in parentheses with its mark", update, "(w1)new = 0.55\n", as: "a.txt",
      right: ["w1_new"]),
    Case("the mark as a script", update, #"$\left(w_1\right)_{new} = 0.55$"#, right: ["w1_new"]),
    Case("a mark behind a bar", update, "w1|new = 0.55\n", as: "a.txt", right: ["w1_new"]),
    Case("a bar with its script", update, #"$w_1\big|_{\text{new}} = 0.55$"#, right: ["w1_new"]),
    Case(
      "the old value behind a bar", update, "w1|old = 0.6\n", as: "a.txt", right: [],
      missing: ["w1_new"]),
    Case(
      "a name and a short one",
      "given: {Y: [1, 3]}\nsteps: [{step: m, formula: mean(Y), names: ['average pooling']}]",
      "Average pooling (GAP): $(1+3)/2 = 2$.", right: ["m"]),
    Case("the value of, in Japanese", neuron, "損失関数 L の値は 0.0958 です。\n", as: "a.txt", right: ["L"]),
    Case("about, in Chinese", neuron, "z 约等于 0.25\n", as: "a.txt", right: ["z"]),
    Case("a French verb before a name", neuron, "On en déduit z = 0,25.\n", right: ["z"]),
    Case(
      "calls that are names",
      "given: {a: 2}\nsteps: [{step: d1, formula: a * 2, names: ['D(1)']}, {step: d2, formula: a * 3, names: ['D(2)']}]",
      "D(1) = 4\nD(2) = 6\n", as: "a.txt", right: ["d1", "d2"]),
    Case(
      "an index of a number", "given: {h3: 2}\nsteps: [{step: y, formula: 3 * h3, names: [y3]}]",
      "y(3) = 6\n",
      as: "a.txt", right: ["y"]),
  ]

  private static let layer = """
    given: {x: [1, 2], W: [[0.5, -0.2], [0.1, 0.3]], t: [1, 0]}
    steps:
    - {step: z, formula: "W * x"}
    - {step: p, formula: "softmax(z)"}
    - {step: L, formula: "cross_entropy(t, p)"}
    - {step: dz, formula: "gradient(L, z)"}
    - {step: dW, formula: "gradient(L, W)"}
    """

  static let programs = [
    Case(
      "gradients by the names of parameters", neuron, "dz = -0.1\ngrads = {'w': -0.0108, 'b': 7}\n",
      as: "a.txt", right: ["dw"]),
    Case(
      "gradients by their own names", neuron, "```\ngrads = {'dw': -0.0108}\n```\n", right: ["dw"]),
    Case(
      "keys of dictionaries", neuron, "cache['z'] = 0.25\ngrads[\"w\"] = -0.0108\n", as: "a.txt",
      right: ["z", "dw"]),
    Case("an index of a list", neuron, "z['a'] = 0.5622\n", as: "a.txt", right: [], missing: ["a"]),
    Case(
      "rows with typographic signs below a sentence", layer,
      "Step 2. ∂L/∂W = δ · xᵀ =\n[−0.6457 −1.2913]\n[ 0.6457  1.2913]\n", right: ["dW"]),
    Case("sides below a name", neuron, "z\n  = 0.05 + 0.2\n  = 0.25\n", as: "a.txt", right: ["z"]),
    Case(
      "sides below a call", layer,
      "softmax([0.1, 0.7])\n  = [1.105, 2.014] / 3.119\n  = [0.3543, 0.6457]\n",
      as: "a.txt", right: ["p"]),
    Case(
      "a line drawn below a title", neuron, "z\n=====\n0.25 points\n", as: "a.txt", right: [],
      missing: ["z"]),
    Case(
      "the loss by its kind", layer, "Cross-entropy: −log(0.3543) = 1.0375\n", right: ["L"]),
    Case(
      "a gradient in words",
      layer.replacing("- {step: dW, formula: \"gradient(L, W)\"}", with: ""),
      "grad = p - t = [-0.6457, 0.6457]\n", as: "a.txt", right: ["dz"]),
  ]

  private static let units = """
    given: {i: 1}
    steps:
    - {step: net_o1, formula: "2 * i"}
    - {step: net_o2, formula: "3 * i"}
    - {step: E_o1, formula: "net_o1 / 8"}
    - {step: E_o2, formula: "net_o2 / 8"}
    - {step: E_total, formula: "E_o1 + E_o2"}
    """

  static let arguments = [
    Case(
      "losses of units as arguments", units, "E(o1) = 0.25, E(o2) = 0.375, E_total = 0.625\n",
      right: ["E_o1", "E_o2", "E_total"]),
    Case("arguments of a loss", units, "E(w, b) = 0.625\n", right: ["E_total"]),
    Case(
      "a word behind an arrow", units,
      #"$$\text{net}_{o_1} = 2 \implies \text{E}_{o_1} = \frac{2}{8} = 0.25$$"#,
      right: ["net_o1", "E_o1"]),
    Case(
      "a power between backticks", neuron, "**Loss** $L$: `0.5*(1-0.5622)**2` = 0.0958\n",
      right: ["L"]),
    Case("bold behind a value", neuron, "**z = 0.25** and **a = 0.5622**\n", right: ["z", "a"]),
    Case("bars between entries", vectors, "h = (0.30 | 0.46)\n", as: "a.txt", right: ["h"]),
    Case(
      "samples by their inputs", samples,
      "net(0,0) = -0.7\nnet(0,1) = 0.3\nnet(1,1) = 1.3\nnet(1,0) = 0.3\n", as: "a.txt",
      right: ["net"]),
    Case(
      "indices of a matrix", vectors, "M(1,1) = 1\nM(1,2) = 2\nM(2,1) = 3\nM(2,2) = 4\n",
      as: "a.txt", right: ["M"]),
  ]

  @Test("What is stated is found", arguments: markup + workings + names + programs + arguments)
  func found(_ sample: Case) throws { try sample.check() }
}
