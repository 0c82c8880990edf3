import AnswerSheets
import Marking
import Rubrics
import Testing

/// Spellings of steps, brackets, sizes, sums and derivatives that mean one thing only.
@Suite("Spellings of derivations") struct DerivationSpellingsTests {
  private static let regression = """
    gradus: 1
    symbols: {X: [D, N], W: [D, K], b: [K, 1], Y: [K, N]}
    steps:
      - {step: Z, formula: "W' * X + b"}
      - {step: P, formula: softmax(Z)}
      - {step: L, formula: "cross_entropy(Y, P)"}
      - {step: dW, formula: "gradient(L, W)"}
      - {step: db, formula: "gradient(L, b)"}
    """
  private static let recurrent = """
    gradus: 1
    symbols: {x1: [N, 1], x2: [N, 1], U: [H, N], V: [H, H], t: [H, 1]}
    steps:
      - {step: h1, formula: "tanh(U * x1)"}
      - {step: h2, formula: "tanh(U * x2 + V * h1)"}
      - {step: E, formula: "half_squared_error(t, h2)"}
      - {step: dE_dV, formula: "gradient(E, V)"}
    """
  private static let margin = """
    gradus: 1
    symbols: {X: [D, M], w: [D, 1], y: [1, M]}
    steps:
      - {step: m, formula: "y .* (w' * X)"}
      - {step: J, formula: "mean(relu(1 - m))"}
    """

  private func mark(_ answer: String, _ step: String, in rubric: String) throws -> StepMark {
    try #require(try Desk(rubric).mark(answer, as: "answer.md")[step])
  }

  private static let half = #"\frac12 (\hat Y - Y)^T (\hat Y - Y)"#

  @Test(
    "A step that is stated with what it is a function of is that step",
    arguments: [
      (#"$L(Y, \hat Y) = \#(half)$"#, "L"), (#"$L(\theta) = \#(half)$"#, "L"),
      (#"$\mathcal{L}(W) = \#(half)$"#, "L"), (#"$L(W_1, b_1, W_2, b_2) = \#(half)$"#, "L"),
      (#"$L(\mathbf{W}; X, Y) &= \#(half)$"#, "L"),
      ("L(Y, Yhat) = (Yhat - Y)' * (Yhat - Y) / 2", "L"),
      (#"$H(Z_1) = \tanh(Z_1)$"#, "H"), (#"$\hat Y(H) = W_2 H + b_2$"#, "Yhat"),
      (#"$\frac{\partial L(Y, \hat Y)}{\partial \hat Y} = \hat Y - Y$"#, "dL_dYhat"),
      (#"$\nabla_{\hat Y} L(\theta) = \hat Y - Y$"#, "dL_dYhat"),
      ("dL(Y, Yhat)/dYhat = Yhat - Y", "dL_dYhat"),
    ])
  func arguments(_ answer: String, _ step: String) throws {
    let mark = try mark(answer, step, in: Desk.gradients)
    #expect(mark.verdict == .correct, "\(mark.message)")
  }

  @Test(
    "What is no list of names behind a step is no argument of it",
    arguments: ["L(0.5) = 1", "L(W + 1) = (Yhat - Y)' * (Yhat - Y) / 2", "H(i) = tanh(Z1)"])
  func noArguments(_ answer: String) throws {
    #expect(
      try mark(answer, answer.hasPrefix("L") ? "L" : "H", in: Desk.gradients).verdict == .missing)
  }

  @Test(
    "Square brackets group what cannot be an index",
    arguments: [
      (
        #"$\frac{\partial L}{\partial H} = W_2^\top \left[\hat Y - Y\right]$"#, "dL_dH",
        Verdict.correct
      ),
      (#"$\frac{\partial L}{\partial H} = W_2^T[\hat Y - Y]$"#, "dL_dH", .correct),
      ("dL_dW2 = [Yhat - Y] * H'", "dL_dW2", .correct),
      ("L = 1/2 * [Yhat - Y]' [Yhat - Y]", "L", .correct),
      ("dL_dYhat[i] = Yhat[i] - Y[i]", "dL_dYhat", .correct),
      (#"$\hat Y_k = \sum_j W_2[k, j] H[j] + b_2[k]$"#, "Yhat", .correct),
      (#"$e = \hat Y - Y$, $\frac{\partial L}{\partial H} = W_2^T[e]$"#, "dL_dH", .correct),
      (#"$\frac{\partial L}{\partial H} = W_2^\top [Y - \hat Y]$"#, "dL_dH", .wrong),
    ])
  func brackets(_ answer: String, _ step: String, _ verdict: Verdict) throws {
    let mark = try mark(answer, step, in: Desk.gradients)
    #expect(mark.verdict == verdict, "\(mark.message)")
  }

  @Test(
    "A size is a name, too: beside a step of its letter case tells them apart",
    arguments: [
      (#"$J = \frac1M \sum_{i=1}^M \max(0, 1 - m_i)$"#, Verdict.correct),
      ("J = sum(max(0, 1-m))/M", .correct), ("J = sum(max(0, 1-m))/m", .wrong),
      (#"$J = \frac{1}{M} \sum_i \max(0, 1 - y_i w^\top X_i)$"#, .correct),
    ])
  func sizes(_ answer: String, _ verdict: Verdict) throws {
    let mark = try mark(answer, "J", in: Self.margin)
    #expect(mark.verdict == verdict, "\(mark.message)")
  }

  @Test(
    "NumPy counts axes from 0, MATLAB from 1; along an axis NumPy's star is entry by entry",
    arguments: [
      ("db = np.sum(P - Y, 1) / N", Verdict.correct), ("db = np.sum(P - Y, 0) / N", .wrong),
      ("db = (P - Y).sum(1) / N", .correct), ("db = np.mean(P - Y, 1)", .correct),
      ("db = (P - Y).mean(-1)", .correct), ("db = np.sum(P - Y, -1) / N", .correct),
      ("db = sum(P - Y, 2) / N", .correct), ("db = sum(P - Y, 1) / N", .wrong),
      ("db = np.sum((P - Y) * 1, axis=1) / N", .correct),
    ])
  func axes(_ answer: String, _ verdict: Verdict) throws {
    let mark = try mark(answer, "db", in: Self.regression)
    #expect(mark.verdict == verdict, "\(mark.message)")
  }

  @Test(
    "A column is repeated beside a matrix where NumPy sums their product",
    arguments: [
      ("dL_dH = np.sum((Yhat - Y) * W2, axis=0)", Verdict.correct),
      ("dL_dH = ((Yhat - Y) * W2).sum(axis=0)", .wrong),
      ("dL_dH = np.sum((Yhat - Y) * W2, axis=1)", .wrong),
      ("dL_dH = sum((Yhat - Y) * W2, 1)", .wrong),
    ])
  func repeated(_ answer: String, _ verdict: Verdict) throws {
    let mark = try mark(answer, "dL_dH", in: Desk.gradients)
    #expect(mark.verdict == verdict, "\(mark.message)")
  }

  @Test(
    "Where layers stand below, a number above is a power",
    arguments: [
      (#"$\frac{\partial E}{\partial V} = ((h_2 - t) \odot (1-h_2^2)) h_1^\top$"#, Verdict.correct),
      (#"$\frac{\partial E}{\partial V} = ((h_2 - t) \odot (1-h_2^3)) h_1^\top$"#, .wrong),
      (#"$\frac{\partial E}{\partial V} = ((h_2 - t) \odot (1-h_1^2)) h_1^\top$"#, .wrong),
    ])
  func squares(_ answer: String, _ verdict: Verdict) throws {
    let mark = try mark(answer, "dE_dV", in: Self.recurrent)
    #expect(mark.verdict == verdict, "\(mark.message)")
  }

  @Test(
    "Prose behind an answer is none of it, and a word that may be a factor leaves it unreadable",
    arguments: [
      (
        #"$\frac{\partial L}{\partial H} = W_2^\top(\hat Y - Y) \text{ (as required)}$"#,
        Verdict.correct
      ),
      ("dL_dH = W2' * (Yhat - Y) (as required)", .correct),
      (#"$\frac{\partial L}{\partial H} = W_2^\top(\hat Y - Y) \text{ done}$"#, .correct),
      (#"$\frac{\partial L}{\partial H} = W_2^\top \text{err}$"#, .unreadable),
      (#"$\frac{\partial L}{\partial H} = W_2^\top \mathrm{err}$"#, .unreadable),
      (#"$\frac{\partial L}{\partial H} = W_2^\top(foo)$"#, .unreadable),
      (#"$\frac{\partial L}{\partial H} = W_2^\top$"#, .wrong),
    ])
  func prose(_ answer: String, _ verdict: Verdict) throws {
    let mark = try mark(answer, "dL_dH", in: Desk.gradients)
    #expect(mark.verdict == verdict, "\(mark.message)")
    #expect(verdict == .wrong || mark.diagnosis == nil)
  }

  @Test(
    "A derivative is read in each of its spellings",
    arguments: [
      #"$\frac{d}{dW_2} L"#, #"$\frac{\partial}{\partial W_2} L"#,
      #"$\frac{\partial}{\partial W_2} L(Y, \hat Y)"#,
      #"$\frac{\dd L}{\dd W_2}"#, #"$\frac{\mathrm{d} L}{\mathrm{d} W_2}"#,
      #"$\nicefrac{\partial L}{\partial W_2}"#,
      #"${\partial L \over \partial W_2}"#, #"$\diffp{L}{W_2}"#, #"$\pdv{L}{W_2}"#,
      #"$\mathrm{d}L/\mathrm{d}W_2"#,
      #"$\partial L / \partial (W_2)"#, "$d/dW_2 L",
    ])
  func derivatives(_ derivative: String) throws {
    let mark = try mark(derivative + #" = (\hat Y - Y) H^T$"#, "dL_dW2", in: Desk.gradients)
    #expect(mark.verdict == .correct, "\(mark.message)")
  }

  @Test(
    "A typed derivative is read in each of its spellings",
    arguments: ["d/dW2 L", "d/dW2 (L)", "dL/d(W2)", "∂/∂W₂ L", "∂L/∂(W₂)", "d L / d W2"])
  func typedDerivatives(_ derivative: String) throws {
    let mark = try mark(derivative + " = (Yhat - Y) * H'", "dL_dW2", in: Desk.gradients)
    #expect(mark.verdict == .correct, "\(mark.message)")
  }

  @Test(
    "A fraction may be written with \\over, and a number stand right behind a Greek letter in one")
  func over() throws {
    let half = #"$L = {1 \over 2} (\hat Y - Y)^T (\hat Y - Y)$"#
    #expect(try mark(half, "L", in: Desk.gradients).verdict == .correct)
    let ridge = """
      gradus: 1
      symbols: {w: [N, 1], lambda: [1, 1]}
      steps: [{step: J, formula: "lambda / 2 * sum(w .^ 2)"}]
      """
    #expect(try mark(#"$J = \tfrac\lambda2 \|w\|^2$"#, "J", in: ridge).verdict == .correct)
  }

  @Test(
    "A sign that stands for one nobody could read leaves its side unreadable",
    arguments: ["Ŷ = W⁇2H + b⁇2", "Ŷ = W�2 H + b2", "Ŷ = W₂H\u{F6E1}+ b₂"])
  func replaced(_ answer: String) throws {
    #expect(try mark(answer, "Yhat", in: Desk.gradients).verdict == .unreadable)
  }
}
