import AnswerSheets
import Marking
import Rubrics
import Testing

/// Lines as people write them around names and values; each kind beside what looks like it and says
/// something else.
@Suite("Lines as people write them") struct WrittenLineTests {
  typealias Case = GuidedReadingTests.Case

  private static let layer = """
    given: {x: [1, 2], W: [[0.5, -0.2], [0.1, 0.3], [-0.4, 0.6]], b: [0, 0.1, -0.1], y: [0, 1, 0]}
    steps:
    - {step: z, formula: "W * x + b"}
    - {step: p, formula: "softmax(z)"}
    - {step: L, formula: "cross_entropy(y, p)"}
    - {step: dz, formula: "gradient(L, z)"}
    - {step: dW, formula: "gradient(L, W)"}
    """
  private static let neuron = """
    given: {w: 0.5, x: 0.1, b: 0.2, y: 1}
    steps:
    - {step: z, formula: "w * x + b"}
    - {step: a, formula: "sigmoid(z)"}
    - {step: L, formula: "half_squared_error(y, a)"}
    - {step: dw, formula: "gradient(L, w)"}
    """
  private static let rent = """
    given: {w: 12.5, b: 150, x: 85, y: 1150}
    steps:
    - {step: p, formula: "w * x + b"}
    - {step: EQM, formula: "(p - y)^2"}
    - {step: db, formula: "gradient(EQM, b)"}
    """
  private static let update = """
    given: {w: 0.6, b: 0.1, g: 0.5, eta: 0.1}
    steps: [{step: w_new, formula: w - eta * g}, {step: b_new, formula: b - eta * g}]
    """
  private static let vectors = """
    given: {x: [1, 2], A: [[2, 4], [6, 8]]}
    steps: [{step: h, formula: 3 * x}, {step: M, formula: A / 2}, {step: s, formula: "sum(x)"}]
    """
  private static let batch = """
    given: {X: [[1, 0, 2], [-1, 3, 1]], w: [0.5, 0.2]}
    steps: [{step: z, formula: "X' * w"}, {step: p, formula: "sigmoid(z)"}]
    """

  static let rows = [
    Case(
      "rows in brackets below a name", layer,
      "dW = dz x^T =\n  [ 0.2068  0.4136]\n  [-0.5836 -1.1672]\n  [ 0.3768  0.7536]\n", as: "a.txt",
      right: ["dW"]),
    Case(
      "rows in brackets below the first", layer,
      "dW = [0.2068, 0.4136]\n     [-0.5836, -1.1672]\n     [0.3768, 0.7536]\n", as: "a.txt",
      right: ["dW"]),
    Case(
      "a name at the middle row", layer, "    [0.2068]\np = [0.4164]\n    [0.3768]\n", as: "a.txt",
      right: ["p"]),
    Case("a list of its own below", vectors, "h = [3, 6]\n[1, 2]\n", as: "a.txt", right: ["h"]),
    Case(
      "samples one by one", batch,
      "Sample 1: z = 0.3, p = 0.574\nSample 2: z = 0.6, p = 0.646\nSample 3: z = 1.2, p = 0.769\n",
      as: "a.txt", right: ["z", "p"]),
  ]

  static let values = [
    Case(
      "a half before a parenthesis", neuron, "L = ½ (1 − 0.5622)² = 0.0958", as: "a.txt",
      right: ["L"]),
    Case(
      "a factor before a parenthesis", neuron, "L = 0.5 (1 - 0.5622)^2 = 0.0958", as: "a.txt",
      right: ["L"]),
    Case("a remark in parentheses", neuron, "z = 0.25 (0.5·0.1 + 0.2)", as: "a.txt", right: ["z"]),
    Case(
      "the number of an equation", neuron, "z = 0.25 (1)  a = 0.562", as: "a.txt",
      right: ["z", "a"]),
    Case("a mixed number", neuron, "z = 0.2 + 0.05 = 1/4, s = 1 1/8", as: "a.txt", right: ["z"]),
    Case(
      "digits in groups", rent, "p = 12,5 × 85 + 150 = 1 212,50\nEQM = 62,5² = 3 906,25\n",
      as: "a.txt", right: ["p", "EQM"]),
    Case(
      "groups in a difference", "given: {p: 1212.5, y: 1150}\nsteps: [{step: e, formula: p - y}]",
      "e = 1 212,50 − 1 150 = 62,50", as: "a.txt", right: ["e"]),
    Case("groups with points", rent, "p = 1.212,50", as: "a.txt", right: ["p"]),
    Case(
      "entries of three digits", "given: {x: [1, 200]}\nsteps: [{step: h, formula: 3 * x}]",
      "h = 3 600", as: "a.txt", right: ["h"]),
    Case(
      "amounts of money", rent, "p = 1.212,50 €\nEQM = 3906.25 EUR\n", as: "a.txt",
      right: ["p", "EQM"]),
    Case(
      "dollars on two lines", rent, "p = $1212.50\nEQM = $3906.25\n", right: ["p", "EQM"]),
    Case(
      "a derivative by a loss of the rubric's", rent, "∂EQM/∂b = 125,0", as: "a.txt", right: ["db"]),
    Case("a name for each value", neuron, "z, a = 0.25, 0.5622", as: "a.py", right: ["z", "a"]),
    Case(
      "an aside", neuron, "It is about 0.1 (more exactly L = 0.0958).", as: "a.txt", right: ["L"]),
    Case("numbers of a list", neuron, "(1)z=0.25\n（2）a=0.5622\n", as: "a.txt", right: ["z", "a"]),
  ]

  static let marks = [
    Case("siunitx", neuron, #"$z = \num{0,25}$, $a = \SI{0.5622}{\volt}$"#, right: ["z", "a"]),
    Case(
      "siunitx with a sign", "given: {x: 2}\nsteps: [{step: q, formula: 1 - 2 * x}]",
      #"$q = \num{-3,0}$"#,
      right: ["q"]),
    Case("pairs with colons", neuron, "z: 0.25   a: 0.5622", as: "a.txt", right: ["z", "a"]),
    Case("points behind a value", neuron, "z = 0.25 [1 pt]\n", as: "a.txt", right: ["z"]),
    Case("a colour", neuron, #"$\color{blue}{z = 0.25}$ and $a = 0.5622$"#, right: ["z", "a"]),
    Case("a footnote", neuron, "z = 0.25[^1]\n\n[^1]: exact\n", right: ["z"]),
  ]

  static let names = [
    Case(
      "a derivative by a name of several letters",
      """
      given: {i: 0.2, u: 0.1, v: 0.5, t: 1}
      steps: [{step: out_h1, formula: "sigmoid(u * i)"}, {step: E_total, formula: "half_squared_error(t, v * out_h1)"}, {step: dout_h1, formula: "gradient(E_total, out_h1)"}]
      """,
      #"$$out_{h1} = 0.5050$$ $$\frac{\partial E_{total}}{\partial out_{h1}} = -0.3738$$"#,
      right: ["out_h1", "dout_h1"]),
    Case(
      "a sum before a name",
      """
      given: {A: [0.2, -0.6], y: [1, 0]}
      steps: [{step: dZ2, formula: A - y}, {step: db2, formula: "sum(dZ2) / 2"}]
      """,
      #"$dZ^{[2]} = [-0.8, -0.6]$, $db^{[2]} = \frac{1}{m} \sum dZ^{[2]} = -0.7$"#,
      right: ["dZ2", "db2"]),
    Case("an arrow to the new value", update, #"Update: $w \to 0.55$"#, right: ["w_new"]),
    Case(
      "new in Chinese and Japanese", update, "更新後の w = 0.55\n更新后的 b = 0.05\n",
      right: ["w_new", "b_new"]),
    Case(
      "new behind a name", update, "w nuevo = 0,6 − 0,05 = 0,55 y b nuevo = 0,05.", as: "a.txt",
      right: ["w_new", "b_new"]),
    Case(
      "a neuron is not new", update, "The neuron w = 0.6\n", as: "a.txt", right: [],
      missing: ["w_new"]),
    Case("new before a name", update, "Neues Gewicht w = 0.55", as: "a.txt", right: ["w_new"]),
    Case(
      "is in Portuguese and Italian", neuron,
      "A soma é z = 0,25.\nLa perdita è L = 0,0958.\nd'où a = 0,5622.\n", as: "a.txt",
      right: ["z", "L", "a"]),
    Case(
      "macros in macros", neuron,
      #"\newcommand{\pd}[2]{\frac{\partial #1}{\partial #2}}\newcommand{\loss}{\mathcal{L}} $\pd{\loss}{w} = -0.0108$"#,
      as: "a.tex", right: ["dw"]),
    Case(
      "a macro by def", neuron,
      #"\def\pd#1#2{\frac{\partial #1}{\partial #2}} $\pd{L}{w} = -0.0108$"#, as: "a.tex",
      right: ["dw"]),
    Case(
      "a derivative of a package", neuron, #"$\pdv{L}{w} = -0.0108$"#, as: "a.tex", right: ["dw"]),
  ]

  static let tables = [
    Case(
      "columns of blanks", neuron,
      "quantity   working              value\nz          0.5*0.1 + 0.2        0.25\nL          (1-0.5622)^2/2       0.0958\n",
      as: "a.txt", right: ["z", "L"]),
    Case(
      "a list of points", neuron, "z = 0.25\na = 0.5622\n\nstep   points\nz      1\na      2\n",
      as: "a.txt", right: ["z", "a"]),
    Case("tabs", neuron, "z\t0.25\na\t0.5622\n", as: "a.txt", right: ["z", "a"]),
    Case(
      "dotted leaders", neuron, "z ........ 0.25\na ..... .5622\n", as: "a.txt", right: ["z", "a"]),
    Case(
      "what a program prints", layer,
      "dW [[ 0.2068  0.4136]\n [-0.5836 -1.1672]\n [ 0.3768  0.7536]]\n", as: "a.txt", right: ["dW"]
    ),
    Case(
      "a word and a number", neuron, "a 0.5622 chance\n", as: "a.txt", right: [], missing: ["a"]),
    Case(
      "titles of entries", layer, "quantity,entry 1,entry 2,entry 3\nz,0.1,0.8,0.7\n", as: "a.csv",
      right: ["z"]),
    Case(
      "numbers of steps", neuron, "Step,Quantity,Value\n1,z,0.25\n2,a,0.5622\n", as: "a.csv",
      right: ["z", "a"]),
    Case(
      "titles in Spanish", update, "Paso;Magnitud;Valor\n1;w nuevo;0,55\n", as: "a.csv",
      right: ["w_new"]),
    Case(
      "a column of shapes", vectors,
      "| Variable | Shape | Value |\n|---|---|---|\n| h | (2, 1) | [3, 6] |\n", right: ["h"]),
    Case(
      "a table in a float", update,
      "\\begin{center}\\begin{tabular}{ccc}\nweight & old & new \\\\ \\hline\n$w$ & 0.6 & 0.55 \\\\\n\\end{tabular}\\end{center}\n",
      as: "a.tex", right: ["w_new"]),
  ]

  @Test("What stands on a line", arguments: rows + values + marks + names + tables)
  func lines(_ sample: Case) throws { try sample.check() }
}
