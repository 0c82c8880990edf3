import Testing

/// Tables as people write them: each value is found under the name that its row, its column or both
/// give it.
@Suite("Tables of names, workings and values") struct TableReadingTests {
  typealias Case = GuidedReadingTests.Case

  private static let neuron = """
    given: {x: 2, w: 0.5, b: 0.25}
    steps:
      - {step: z, formula: w * x + b, names: ["update gate", "z_t"]}
      - {step: a, formula: sigmoid(z)}
      - {step: L, formula: a * 2}
    """
  private static let samples = """
    given: {x: [0, 1, 2]}
    steps:
      - {step: z, formula: x - 0.5, names: [error, "e^{x_i}"]}
      - {step: S, formula: sum(z), names: [sum, Σ]}
    """
  private static let units = """
    given: {x: 1, w5: 0.5, eta: 0.5}
    steps:
      - {step: net_h1, formula: 2 * x}
      - {step: out_h1, formula: net_h1 / 4}
      - {step: net_h2, formula: 3 * x}
      - {step: out_h2, formula: net_h2 / 4}
      - {step: E, formula: 4 * w5}
      - {step: dw5, formula: "gradient(E, w5)"}
      - {step: w5_new, formula: w5 - eta * dw5}
    """
  private static let times = """
    given: {x: 1}
    steps: [{step: a1, formula: 2 * x}, {step: h1, formula: a1 / 4}, {step: a2, formula: 3 * x}]
    """
  private static let matrix =
    "given: {A: [[1, 2, 3], [4, 5, 6]]}\nsteps: [{step: M, formula: A / 2}]"

  /// A table of Markdown, its rows as in the file without the outer bars.
  private static func table(_ rows: String...) -> String {
    let bars = rows.map { "| \($0) |" }
    let rule = "|" + String(repeating: "---|", count: rows[0].split(separator: "|").count)
    return ([bars[0], rule] + bars.dropFirst()).joined(separator: "\n") + "\n"
  }

  static let rows = [
    Case(
      "points behind the value", neuron,
      table("Step | Value | Points", "z | 1.25 | 1", "a | 0.777 | 2"), right: ["z", "a"]),
    Case(
      "a description behind the value", neuron,
      table("Symbol | Value | Description", "$z$ | 1.25 | weighted sum 1", "a | 0.777 | output"),
      right: ["z", "a"]),
    Case(
      "ticks behind the value, without a title", neuron,
      table("z | 1.25 | ✓", "a | 0.777 | ✓"), right: ["z", "a"]),
    Case(
      "points in German", neuron, table("Größe | Wert | Punkte", "z | 1,25 | 1"), right: ["z"]),
    Case(
      "words and a symbol, a working, a value", neuron,
      table("Step | Formula | Value", "Activation $a$ | $\\sigma(1.25)$ | 0.777"), right: ["a"]),
    Case(
      "words and a symbol in parentheses", neuron,
      table("Gate | Formula | Value", "Update gate (z_t) | 1 + 0.25 | 1.25"), right: ["z"]),
    Case(
      "words of the rubric that speak of an update", neuron,
      table("Gate | Formula | Value", "Update gate | $1 + 0.25$ | 1.25"), right: ["z"]),
    Case(
      "a number, words and a symbol", neuron,
      table("# | Step | Result", "1 | Weighted sum z | 1.25", "2 | Output a | 0.777"),
      right: ["z", "a"]),
    Case(
      "formula, numbers and value", neuron,
      table("Quantity | Formula | Substitution | Result", "a | $z$ | $\\sigma(1.25)$ | 0.777"),
      right: ["a"]),
    Case(
      "a column of layers", neuron,
      table("Layer | Quantity | Value", "Output | a | 0.777", "Loss | L | 1.555"),
      right: ["a", "L"]),
    Case(
      "two pairs of name and value", neuron,
      table("Quantity | Value | Quantity | Value", "z | 1.25 | a | 0.777"), right: ["z", "a"]),
    Case(
      "a call of a function", neuron, table("Function | Value", "σ(z) + 1 | 1.25"), right: [],
      missing: ["z"]),
    Case(
      "a value a column behind a formula", samples,
      table("Sample | 1 | 2 | 3", "z $= x - 0.5$ | -0.5 | 0.5 | 1.5"), right: ["z"]),
    Case(
      "a word of the rubric before a formula", samples,
      table("Sample | 1 | 2 | 3", "error $t - y$ | -0.5 | 0.5 | 1.5"), right: ["z"]),
    Case(
      "a last column with the sum", samples,
      "\\begin{tabular}{l|ccc|c}\n & A & B & C & $\\sum$ \\\\ \\hline\n$z$ & -0.5 & 0.5 & 1.5 & 1.5"
        + " \\\\\n\\end{tabular}\n", as: "a.tex", right: ["z"]),
    Case(
      "fewer numbers than entries", samples, table("Sample | 1 | 2", "z | -0.5 | 0.5"), right: [],
      missing: ["z"]),
    Case(
      "pairs of name and value between tabs", neuron, "L\t1.555\nz\t1.25\ta\t0.777\n", as: "a.tsv",
      right: ["L", "z", "a"]),
    Case(
      "pairs of name and value between tabs in text", neuron, "L\t1.555\nz\t1.25\ta\t0.777\n",
      as: "a.txt", right: ["L", "z", "a"]),
    Case(
      "a formula that begins with a row's number", neuron, table("z | 1.25", "3 - a | 2.223"),
      right: ["z"], missing: ["a"]),
  ]

  static let columns = [
    Case(
      "a formula in the title", samples,
      table("x | $z = x - 0.5$", "0 | -0.5", "1 | .5", "2 | 1.5"),
      right: ["z"]),
    Case(
      "words in the title", samples, table("x | Sum (z)", "0 | -0.5", "1 | .5", "2 | 1.5"),
      right: ["z"]),
    Case(
      "workings in the cells", samples,
      table("x | z | y", "0 | 0 − 0.5 = −0.5 | 0", "1 | $1 - 0.5 = 0.5$ | 1", "2 | 2−0.5=1.5 | 1"),
      right: ["z"]),
    Case(
      "a last row with the sums", samples,
      table("i | x_i | z_i", "1 | 0 | -0.5", "2 | 1 | .5", "3 | 2 | 1.5", "Σ | 3 | 1.5"),
      right: ["z"]),
    Case(
      "classes that are called as quantities are", samples,
      table("Class | e^{x_i} | x", "A | -0.5 | 0", "S | .5 | 1", "C | 1.5 | 2", "Sum | 1.5 | 3"),
      right: ["z"]),
    Case(
      "a mean below samples of CSV", samples, "x,z\n0,-0.5\n1,.5\n2,1.5\nmean,0.5\n", as: "a.csv",
      right: ["z"]),
    Case(
      "a name in the corner", matrix,
      table("$M$ | 1 | 2 | 3", "1 | 0.5 | 1 | 1.5", "2 | 2 | 2.5 | 3"), right: ["M"]),
  ]

  static let crossed = [
    Case(
      "a row a unit", units,
      table("Neuron | net | out", "h1 | 2 | 0.5", "$h_2$ | 3 | 0.75"),
      right: ["net_h1", "out_h1", "net_h2", "out_h2"]),
    Case(
      "a row a unit, titles in words", units,
      table("Neuron | Net input | Output", "$h_1$ | $2$ | $2 / 4 = 0.5$"),
      right: ["net_h1", "out_h1"]),
    Case(
      "a unit by its number", times, table("Unit j | Activation, a_j", "2 | 3", "1 | 2"),
      right: ["a1", "a2"]),
    Case(
      "a row a time", times, table("t | x_t | a_t | h_t", "1 | 1 | 2 | 0.5", "2 | 1 | 3 | "),
      right: ["a1", "h1", "a2"]),
    Case(
      "columns parted by blanks", units,
      "Neuron     net     out\nh1         2       0.5\nh2         3       0.75\n", as: "a.txt",
      right: ["net_h1", "out_h1", "net_h2", "out_h2"]),
    Case(
      "inputs are no units", times, table("x1 | x2 | Output", "1 | 0 | 7", "2 | 0 | 8"), right: [],
      missing: ["a1", "a2"]),
    Case(
      "gradient, old and new", units, table("Weight | Gradient | Old | New", "w5 | 4 | 0.5 | -1.5"),
      right: ["dw5", "w5_new"]),
    Case(
      "steps before and weights after", units,
      table(" | before | after", "w5 | 0.5 | -1.5", "net_h1 | 2 | 9", "E | 2 | -6"),
      right: ["w5_new", "net_h1", "E"]),
    Case(
      "a derivative and a new value", units,
      table("Weight or bias | $\\partial E/\\partial w$ | New value", "$w_5$ | 4 | 0.5 − 2 = −1.5"),
      right: ["dw5", "w5_new"]),
  ]

  @Test("A row states what it names", arguments: rows)
  func rowsAreRead(_ `case`: Case) throws { try `case`.check() }

  @Test("A column states what its title names", arguments: columns)
  func columnsAreRead(_ `case`: Case) throws { try `case`.check() }

  @Test("Row and column name a quantity together", arguments: crossed)
  func crossedAreRead(_ `case`: Case) throws { try `case`.check() }
}
