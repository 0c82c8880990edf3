import AnswerSheets
import Marking
import Testing

/// Values that a label or a question names, in the lines above them or before them.
@Suite("Labels and questions before values") struct LabelTests {
  typealias Case = GuidedReadingTests.Case

  private static let neuron = """
    given: {x: 2, w: 0.5, b: 0.25}
    steps: [{step: z, formula: w * x + b}, {step: a, formula: sigmoid(z)}, {step: L, formula: a * 2}, {step: dw, formula: "gradient(L, w)"}]
    """
  private static let scores = """
    given: {Q: [[1, 2], [3, 4]]}
    steps: [{step: S, formula: Q / 2, names: ["scaled scores", 缩放后]}]
    """
  private static let units = """
    given: {x: 2}
    steps: [{step: net_h1, formula: 2 * x}, {step: out_h1, formula: 3 * x}, {step: net_o1, formula: 4 * x}, {step: out_o1, formula: 5 * x}, {step: E_total, formula: 6 * x}]
    """

  static let labels = [
    Case(
      "bold words and a symbol", neuron, "**Weighted sum $z$:**\n\n$$2(0.5) + 0.25 = 1.25$$\n",
      right: ["z"]),
    Case(
      "a bold item of a list", neuron,
      "1. **Apply the sigmoid to get $a$**\n   $$\\frac{1}{1+e^{-1.25}} = 0.777$$\n", right: ["a"]),
    Case(
      "a name only spoken of", neuron, "Apply the sigmoid to $z$:\n\n$$1/(1+e^{-1.25}) = 0.777$$\n",
      right: [], missing: ["z", "a"]),
    Case(
      "a name spoken of", neuron, "**What is needed for $z$:**\n\n$0.7 + 0.077 = 0.777$\n",
      right: [], missing: ["z"]),
    Case("the value of a name", neuron, "The value of $z$:\n\n$1 + 0.25 = 1.25$\n", right: ["z"]),
    Case("a symbol in parentheses", neuron, "Loss (L): 1.555", as: "a.txt", right: ["L"]),
    Case(
      "the end of a sentence with a number", scores,
      "Dividing by $\\sqrt{4} = 2$ we get the scaled scores:\n\n$$\\begin{bmatrix}0.5&1\\\\1.5&2\\end{bmatrix}$$\n",
      right: ["S"]),
    Case(
      "rows in a fence below a sentence", scores,
      "The scaled scores are\n\n```\n0.5 1.0\n1.5 2.0\n```\n", right: ["S"]),
    Case(
      "a label in Chinese", scores, "缩放后为：\n$$\\begin{bmatrix}0.5&1\\\\1.5&2\\end{bmatrix}$$\n",
      right: ["S"]),
  ]

  static let questions = [
    Case(
      "a question and its answer", neuron,
      "**Q1.** What is the value of $z$?\n\n**Answer:** 1.25\n",
      right: ["z"]),
    Case(
      "the letter of an answer", neuron, "**Q:** Compute the loss $L$.\n\n**A:** 1.555\n",
      right: ["L"], missing: ["a"]),
    Case(
      "letters of parts", neuron, "Part a: 1.25\nPart b: 0.777\n", as: "a.txt", right: [],
      missing: ["a"]),
    Case("a question in Chinese", neuron, "（2）求 L。\n\n答：1.555\n", right: ["L"]),
    Case(
      "a heading that asks", neuron,
      "### 1. Compute $\\partial L/\\partial w$\n\n$$2 \\cdot 0.777 (0.223)(2) = 0.693$$\n",
      right: ["dw"]),
    Case(
      "answers on the line of the question", neuron,
      "(i) Compute the sum $z$. **1.25**\n\n(ii) Compute $a = \\sigma(z)$. **0.777**\n\nWie groß ist L? 1,555\n",
      right: ["z", "a", "L"]),
  ]

  static let gradients = [
    "Gradient wrt w: 0.693", "Gradient w.r.t. w: 0.693", "Ableitung von L nach w: 0.693",
    "**Gradient of the loss with respect to $w$:**\n$$2(0.777)(0.223)(2) = 0.693$$",
    "The gradient with respect to $w$ is $0.693$.", "w.grad = tensor(0.693)", "w gradient: 0.693",
    "w.grad:\ntensor(0.693)", "Градиент по w: 0.693",
  ].map { Case($0, neuron, $0 + "\n", right: ["dw"]) }

  static let parts = [
    "net h1 = 4\nout h1 = 6\n", "net(h1) = 4\nout[h1] = 6\n", "h1_net = 4\nh1_out = 6\n",
    "**Neuron h1**\n\nnet = 4\n\nout = 6\n\n**Neuron o1**\n\nnet = 8\n",
    "- h1: net = 2·2 = 4, out = 6\n",
    "Net h1: 4\nOut h1: 6\n", "$net_{h1} = 4 \\xrightarrow{\\sigma} out_{h1} = 6$\n",
  ].map { Case($0, units, $0, right: ["net_h1", "out_h1"]) }

  static let totals = [
    Case("a total in words", units, "Total error: 12", as: "a.txt", right: ["E_total"]),
    Case("a name with a blank", units, "E total = 12", as: "a.txt", right: ["E_total"]),
    Case("an increment", neuron, "z += 1.25", as: "a.py", right: [], missing: ["z"]),
  ]

  @Test(
    "The value is that of the step that they name",
    arguments: labels + questions + gradients + parts + totals)
  func found(_ `case`: Case) throws { try `case`.check() }
}
