import AnswerSheets
import Marking
import Rubrics
import Testing

/// Writings of derivations of which names and shapes leave one reading.
@Suite("Readings of derivations") struct DerivationReadingTests {
  private static let layer = """
    gradus: 1
    symbols: {x: [N, 1], W: [J, N], b: [J, 1], t: [J, 1]}
    steps:
      - {step: z, formula: "W * x + b"}
      - {step: h, formula: sigmoid(z)}
      - {step: L, formula: "half_squared_error(t, h)"}
      - {step: dL_dz, formula: "gradient(L, z)"}
      - {step: dL_dW, formula: "gradient(L, W)"}
      - {step: dh_dz, formula: "jacobian(h, z)"}
    """
  private static let neuron = """
    gradus: 1
    symbols: {x: [N, 1], w: [N, 1], b: [1, 1], t: [1, 1]}
    steps:
      - {step: z, formula: "w' * x + b"}
      - {step: a, formula: tanh(z)}
      - {step: L, formula: "half_squared_error(t, a)"}
      - {step: dL_dz, formula: "gradient(L, z)"}
      - {step: dL_dw, formula: "gradient(L, w)"}
    """

  private static let regression = """
    gradus: 1
    symbols: {X: [N, M], w: [N, 1], b: [1, 1], y: [1, M]}
    steps:
      - {step: z, formula: "w' * X + b"}
      - {step: p, formula: sigmoid(z)}
      - {step: L, formula: "binary_cross_entropy(y, p)"}
      - {step: dL_dw, formula: "gradient(L, w)"}
      - {step: dL_db, formula: "gradient(L, b)"}
    """

  private func mark(_ answer: String, _ step: String, in rubric: String) throws -> StepMark {
    try #require(try Desk(rubric).mark(answer, as: "answer.md")[step])
  }

  @Test(
    "A number above the name of a function is its power",
    arguments: [
      (#"$\frac{\partial L}{\partial z} = (a-t)(1-\tanh^2 z)$"#, Verdict.correct),
      (#"$\frac{\partial L}{\partial z} = (a-t)(1-\tanh^{2} z)$"#, .correct),
      (#"$\frac{\partial L}{\partial z} = (a-t)(1-\tanh^2(z))$"#, .correct),
      ("dL_dz = (a-t)*(1-tanh^2(z))", .correct),
      (#"$\frac{\partial L}{\partial z} = (a-t)(1-\tanh z)$"#, .wrong),
      (#"$\frac{\partial L}{\partial z} = (a-t)(1-\tanh^3 z)$"#, .wrong),
      (#"$\frac{\partial L}{\partial z} = (a-t)(1-\tanh^{-1} z)$"#, .unreadable),
      (#"$\frac{\partial L}{\partial z} = (a-t)(1-\tanh^{-1}(z))$"#, .unreadable),
    ])
  func powers(_ answer: String, _ verdict: Verdict) throws {
    let mark = try mark(answer, "dL_dz", in: Self.neuron)
    #expect(mark.verdict == verdict, "\(mark.message)")
  }

  @Test(
    "A number above an activation is its power, but in brackets or at what has that layer its layer",
    arguments: [
      ("z", #"\sigma(z)-\sigma^2(z)"#, Verdict.correct),
      ("z", #"\sigma(z)-\sigma^{2}(z)"#, .correct),
      ("z", #"\sigma(z)-\sigma(z)^2"#, .correct), ("z", #"\sigma(z)-\sigma^{(2)}(z)"#, .wrong),
      ("Z2", #"\sigma(Z_2)-\sigma(Z_2)^2"#, .correct),
      ("Z2", #"\sigma^2(Z^2)-\sigma^2(Z^2)^2"#, .correct),
      ("Z2", #"\sigma^{(2)}(Z^2)-\sigma^{(2)}(Z^2)^2"#, .correct),
    ])
  func activations(_ argument: String, _ slope: String, _ verdict: Verdict) throws {
    let rubric = Self.layer.replacing("step: z", with: "step: \(argument)")
      .replacing("(z)", with: "(\(argument))").replacing("z)", with: "\(argument))")
    let answer = #"$\frac{\partial L}{\partial z} = (h-t)\odot("# + slope + ")$"
    let mark = try mark(
      answer.replacing("partial z", with: "partial \(argument)"), "dL_dz", in: rubric)
    #expect(mark.verdict == verdict, "\(mark.message)")
  }

  @Test(
    "Beside each other two columns are multiplied entry by entry, with a sign of matrices they are not",
    arguments: [
      (#"$\frac{\partial L}{\partial z} = (h-t)\odot h(1-h)$"#, "dL_dz", Verdict.correct),
      (#"$\frac{\partial L}{\partial z} = (h-t)\odot \sigma(z)(1-\sigma(z))$"#, "dL_dz", .correct),
      (#"$\frac{\partial h}{\partial z} = \operatorname{diag}(h(1-h))$"#, "dh_dz", .correct),
      (#"$\frac{\partial h}{\partial z} = h(1-h)$"#, "dh_dz", .correct),
      (#"$\frac{\partial L}{\partial z} = (h-t)\odot h(1+h)$"#, "dL_dz", .wrong),
      ("dL_dz = (h - t) .* (h * (1 - h))", "dL_dz", .wrong),
      (#"$\frac{\partial L}{\partial W} = (h-t)\odot h(1-h) x^\top$"#, "dL_dW", .correct),
      (#"$\frac{\partial L}{\partial W} = (h-t)\odot h(1-h) x$"#, "dL_dW", .wrong),
    ])
  func beside(_ answer: String, _ step: String, _ verdict: Verdict) throws {
    let mark = try mark(answer, step, in: Self.layer)
    #expect(mark.verdict == verdict, "\(mark.message)")
  }

  @Test(
    "A dot and angle brackets are the inner product of two vectors, a star is not",
    arguments: [
      ("z = w·x + b", Verdict.correct), (#"$z = \mathbf{w}\cdot\mathbf{x} + b$"#, .correct),
      (#"$z = \langle w, x\rangle + b$"#, .correct), ("z = np.dot(w, x) + b", .correct),
      ("z = w.dot(x) + b", .correct), (#"$z = w^\top \cdot x + b$"#, .correct),
      ("z = w * x + b", .wrong), ("z = w·b + x", .wrong), ("z = w·t + b", .wrong),
      (#"$z = \langle w, x, b\rangle$"#, .unreadable),
    ])
  func inner(_ answer: String, _ verdict: Verdict) throws {
    let mark = try mark(answer, "z", in: Self.neuron)
    #expect(mark.verdict == verdict, "\(mark.message)")
  }

  @Test(
    "NumPy's functions and methods are read, and * beside them is the product that fits",
    arguments: [
      ("L = -1/M * np.sum(y * np.log(p) + (1 - y) * np.log(1 - p))", "L", Verdict.correct),
      ("L = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))", "L", .correct),
      ("L = -(y * np.log(p) + (1 - y) * np.log(1 - p)).mean()", "L", .correct),
      ("L = -np.sum(y * np.log(p) + (1 - y) * np.log(1 - p))", "L", .wrong),
      ("dL_db = (p - y).mean()", "dL_db", .correct),
      ("dL_db = np.mean(p - y, axis=1)", "dL_db", .correct),
      ("dL_db = np.mean(p - y, axis=0)", "dL_db", .wrong),
      ("dL_db = np.sum(p - y) / len(y)", "dL_db", .correct),
      ("dL_db = (p - y).sum()", "dL_db", .wrong),
      ("dL_db = (p - y).cumsum()", "dL_db", .unreadable),
      (#"$\frac{\partial L}{\partial b} = \operatorname{mean}(p-y)$"#, "dL_db", .correct),
      ("dL_dw = np.dot(X, (p - y).T) / M", "dL_dw", .correct),
      ("dL_dw = np.matmul(X, (p - y).T) / M", "dL_dw", .correct),
      ("dL_dw = X.dot((p - y).T) / M", "dL_dw", .correct),
      ("dL_dw = np.dot(X, p - y) / M", "dL_dw", .wrong),
      ("z = np.tanh(w.T * X + b)", "z", .wrong),
      ("p = 1/(1 + np.exp(-(w.T * X + b)))", "p", .correct),
    ])
  func numPy(_ answer: String, _ step: String, _ verdict: Verdict) throws {
    let mark = try mark(answer, step, in: Self.regression)
    #expect(mark.verdict == verdict, "\(mark.message)")
  }

  @Test(
    "Squares by name and hyperbolic functions are read; an unknown function is never cut off",
    arguments: [
      ("L = 0.5 * np.square(t - a)", "L", Verdict.correct),
      ("L = np.power(t - a, 2) / 2", "L", .correct), ("L = np.power(t - a, 3) / 2", "L", .wrong),
      (#"$\frac{\partial L}{\partial z} = (a-t)\,\mathrm{sech}^2(z)$"#, "dL_dz", .correct),
      (#"$\frac{\partial L}{\partial z} = \frac{a-t}{\cosh^2 z}$"#, "dL_dz", .correct),
      (#"$\frac{\partial L}{\partial z} = (a-t)\,\mathrm{csch}^2(z)$"#, "dL_dz", .unreadable),
      (#"$\frac{\partial L}{\partial z} = (a-t)\,\mathrm{sinh}(z)$"#, "dL_dz", .unreadable),
      ("dL_dz = (a - t)(1 - a^2) foo(z)", "dL_dz", .unreadable),
      ("dL_dz = (a - t)(1 - a^2) where (see above) a is tanh", "dL_dz", .correct),
      ("dL_dz = (a - t)(1 - a^2) if t is known", "dL_dz", .correct),
    ])
  func functions(_ answer: String, _ step: String, _ verdict: Verdict) throws {
    let mark = try mark(answer, step, in: Self.neuron)
    #expect(mark.verdict == verdict, "\(mark.message)")
  }

  @Test(
    "A statement behind another is no value of it, and what is named twice is stated by its known name",
    arguments: [
      (
        #"$\frac{\partial L}{\partial w} = (a-t)(1-a^2) x,\quad \delta = (a-t)(1-a^2)$"#, "dL_dw",
        Verdict.correct
      ),
      (
        #"$\frac{\partial L}{\partial w} = \delta x,\quad \delta = (a-t)(1-a^2)$"#, "dL_dw",
        .correct
      ),
      (#"$\delta = \frac{\partial L}{\partial z} = (a-t)(1-a^2)$"#, "dL_dz", .correct),
      (#"$\delta = \frac{\partial L}{\partial z} = (a+t)(1-a^2)$"#, "dL_dz", .wrong),
      ("$\\frac{\\partial L}{\\partial z} = (a-t)a'$\n\n$= (a-t)(1-a^2)$", "dL_dz", .correct),
    ])
  func behind(_ answer: String, _ step: String, _ verdict: Verdict) throws {
    let mark = try mark(answer, step, in: Self.neuron)
    #expect(mark.verdict == verdict, "\(mark.message)")
  }

  @Test("The entry of a name in parentheses is one at the left as well")
  func entryOfParenthesis() throws {
    let answer = #"$\frac{\partial L}{\partial (W)_{ij}} = (h_i-t_i) h_i (1-h_i) x_j$"#
    #expect(try mark(answer, "dL_dW", in: Self.layer).verdict == .correct)
  }

  @Test(
    "A formula without its kink is another one, also where the kink lies behind a constant",
    arguments: [
      ("relu(x - 2)", "0"), ("relu(x + 2)", "x + 2"), ("max([x; 3])", "3"),
      ("relu(2 - x)", "2 - x"),
    ])
  func kinks(_ formula: String, _ answer: String) throws {
    let rubric = """
      gradus: 1
      symbols: {x: [1, 1]}
      steps: [{step: H, formula: "\(formula)"}]
      """
    #expect(Marker.doubt(of: try Desk(rubric).marker.rubric) == nil)
    #expect(try mark("H = \(answer)", "H", in: rubric).verdict == .wrong)
    if !formula.hasPrefix("max") {
      #expect(try mark("H = \(formula)", "H", in: rubric).verdict == .correct)
    }
  }

  @Test("A rubric whose kinks no numbers show is told of")
  func doubt() throws {
    let rubric = "gradus: 1\nsymbols: {x: [1, 1]}\nsteps: [{step: H, formula: relu(x - 50)}]\n"
    #expect(Marker.doubt(of: try Desk(rubric).marker.rubric)?.contains("both sides") == true)
  }
}
