import AnswerSheets
import Marking
import Rubrics
import Testing

/// Notations of derivations: norms, products of NumPy, fractions of rows, sums along an axis,
/// chains of names.
@Suite("Notation of derivations") struct DerivationNotationTests {
  private static let squared = """
    gradus: 1
    symbols: {Yhat: [K, 1], Y: [K, 1]}
    steps: [{step: L, formula: "half_squared_error(Y, Yhat)"}]
    """

  private static let regression = """
    gradus: 1
    symbols: {X: [D, N], W: [D, K], b: [K, 1], Y: [K, N], v: [D, 1]}
    steps:
      - {step: z, formula: "v' * X"}
      - {step: p, formula: sigmoid(z)}
      - {step: Z, formula: "W' * X + b"}
      - {step: P, formula: softmax(Z)}
      - {step: S, formula: sigmoid(Z)}
      - {step: L, formula: "cross_entropy(Y, P)"}
      - {step: db, formula: "gradient(L, b)"}
    """

  private func mark(_ answer: String, _ step: String, in rubric: String) throws -> StepMark {
    try #require(try Desk(rubric).mark(answer, as: "answer.md")[step])
  }

  @Test(
    "Bars and the word stand for the Euclidean norm",
    arguments: [
      #"$L = \frac{1}{2} \|\hat{Y} - Y\|^2$"#, #"$L = \frac{1}{2} \|\hat{Y} - Y\|_2^2$"#,
      #"$L = \frac12 \lVert \hat Y - Y \rVert^2$"#, #"$L = \frac12 \|Y - \hat Y\|\|\hat Y - Y\|$"#,
      #"$L = \tfrac{1}{2} \left\| \hat{Y} - Y \right\|^2$"#,
      #"$L = \frac{1}{2} \left\lVert \hat{Y} - Y \right\rVert_2^2$"#,
      "L = 1/2 * norm(Yhat - Y)^2", "L = 0.5 * np.linalg.norm(Yhat - Y)**2",
      "L = 1/2 ||Yhat - Y||^2", "L = ½ ‖Yhat − Y‖²",
    ])
  func norm(_ answer: String) throws {
    let mark = try mark(answer, "L", in: Self.squared)
    #expect(mark.verdict == .correct, "\(mark.message)")
  }

  @Test(
    "A norm that is another one, not squared or not closed is not right",
    arguments: [
      (#"$L = \frac12 \|\hat Y - Y\|$"#, Verdict.wrong),
      (#"$L = \frac12 \|\hat Y + Y\|^2$"#, .wrong),
      (#"$L = \frac12 \|\hat Y - Y\|_1^2$"#, .wrong),
      (#"$L = \frac12 \|\hat Y - Y\|_3^2$"#, .unreadable),
      (#"$L = \frac12 \|\hat Y - Y\|_\infty^2$"#, .unreadable),
      (#"$L = \frac12 \|\hat Y - Y^2$"#, .unreadable), ("L = norm(Yhat - Y, 1)^2 / 2", .wrong),
      ("L = norm(Yhat - Y, 3)^2 / 2", .unreadable),
    ])
  func otherNorm(_ answer: String, _ verdict: Verdict) throws {
    let mark = try mark(answer, "L", in: Self.squared)
    #expect(mark.verdict == verdict, "\(mark.message)")
  }

  @Test(
    "With @ on the line * is entry by entry, elsewhere it is the product of matrices",
    arguments: [
      ("dL_dZ1 = W2.T @ (Yhat - Y) * (1 - H**2)", "dL_dZ1", Verdict.correct),
      ("dL_dW1 = (W2.T @ (Yhat - Y) * (1 - H**2)) @ X.T", "dL_dW1", .correct),
      ("dL_dZ1 = W2.T * (Yhat - Y) * (1 - H**2)", "dL_dZ1", .wrong),
      ("Yhat = W2 @ H + b2\nZ1 = W1 * X + b1", "Z1", .correct),
      ("Z1 = 1 * W1 @ X + b1", "Z1", .correct),
    ])
  func products(_ answer: String, _ step: String, _ verdict: Verdict) throws {
    let mark = try mark(answer, step, in: Desk.layers)
    #expect(mark.verdict == verdict, "\(mark.message)")
  }

  @Test(
    "A number over a row or a matrix is a fraction for each entry",
    arguments: [
      (#"$p = \frac{1}{1+e^{-z}}$"#, "p", Verdict.correct),
      ("p = 1 / (1 + exp(-z))", "p", .correct),
      (#"$S = \frac{1}{1+e^{-Z}}$"#, "S", .correct), ("p = 1 / (1 + exp(z))", "p", .wrong),
      ("P = exp(Z) / sum(exp(Z), 1)", "P", .correct),
      ("P = exp(Z) / np.sum(exp(Z), axis=0, keepdims=True)", "P", .correct),
      ("P = exp(Z) / sum(exp(Z))", "P", .wrong),
    ])
  func fractions(_ answer: String, _ step: String, _ verdict: Verdict) throws {
    let mark = try mark(answer, step, in: Self.regression)
    #expect(mark.verdict == verdict, "\(mark.message)")
  }

  @Test(
    "A sum goes along the axis it names, counted from 0 by keyword and from 1 by position",
    arguments: [
      ("db = np.sum(P - Y, axis=1, keepdims=True) / N", Verdict.correct),
      ("db = 1/N * sum(P - Y, 2)", .correct), ("db = (P - Y).sum(axis=1) / N", .correct),
      ("db = torch.sum(P - Y, dim=-1) / N", .correct),
      ("db = np.sum(P - Y, axis=0) / N", .wrong), ("db = sum(P - Y, 1) / N", .wrong),
      ("db = sum(P - Y) / N", .wrong), ("db = np.sum(P - Y, axis=2) / N", .unreadable),
    ])
  func sums(_ answer: String, _ verdict: Verdict) throws {
    let mark = try mark(answer, "db", in: Self.regression)
    #expect(mark.verdict == verdict, "\(mark.message)")
  }

  @Test(
    "A layout that the rubric fixes refuses the transpose",
    arguments: [
      ("denominator", "W'", Verdict.correct), ("denominator", "W", .wrong),
      ("numerator", "W", .correct), ("numerator", "W'", .wrong), ("either", "W", .correct),
      ("either", "W'", .correct),
    ])
  func layout(_ layout: String, _ value: String, _ verdict: Verdict) throws {
    let rubric = """
      gradus: 1
      symbols: {H: [J, 1], W: [K, J]}
      steps:
        - {step: Z, formula: "W * H"}
        - {step: dZ_dH, formula: "jacobian(Z, H)", layout: \(layout)}
      """
    let mark = try mark("dZ_dH = \(value)", "dZ_dH", in: rubric)
    #expect(mark.verdict == verdict, "\(mark.message)")
    #expect(mark.diagnosis == (verdict == .wrong ? .transposed : nil))
  }

  @Test(
    "The bounds of a sum decide",
    arguments: [
      (#"\sum_{l=1}^K"#, Verdict.correct), (#"\sum_{l}"#, .correct), (#"\sum_{l=2}^K"#, .wrong),
      (#"\sum_{l=1}^{K-1}"#, .wrong), (#"\sum_{l=0}^K"#, .wrong),
    ])
  func bounds(_ sum: String, _ verdict: Verdict) throws {
    let mark = try mark(
      "$L = \\frac12 \(sum) (\\hat Y_l - Y_l)^2$", "L", in: Self.squared)
    #expect(mark.verdict == verdict, "\(mark.message)")
  }

  @Test(
    "What holds of one-hot targets alone is right where the rubric says that they are one-hot",
    arguments: [
      ("L = -log(Y' * P)", "L", Verdict.correct), ("dL_dP = -Y.^2 ./ P", "dL_dP", .correct),
      ("dL_dZ = P - Y", "dL_dZ", .correct), ("dL_dZ = Y - P", "dL_dZ", .wrong),
      ("L = -log(P[1])", "L", .wrong), ("L = -Y' * P", "L", .wrong),
    ])
  func oneHot(_ answer: String, _ step: String, _ verdict: Verdict) throws {
    let steps = """
      steps:
        - {step: P, formula: softmax(Z)}
        - {step: L, formula: "cross_entropy(Y, P)"}
        - {step: dL_dZ, formula: "gradient(L, Z)"}
        - {step: dL_dP, formula: "gradient(L, P)"}
      """
    let target = "{shape: [K, 1], one-hot: true}"
    let declared = "gradus: 1\nsymbols: {Z: [K, 1], Y: \(target)}\n" + steps
    #expect(try mark(answer, step, in: declared).verdict == verdict)
    let shares = "gradus: 1\nsymbols: {Z: [K, 1], Y: [K, 1]}\n" + steps
    #expect(try mark("L = -log(Y' * P)", "L", in: shares).verdict == .wrong)
  }

  @Test(
    "Where steps are named delta, the letter with one index stands for them, with two for Kronecker's",
    arguments: [
      (#"$\delta_2 = \hat{Y} - Y$"#, "delta2", Verdict.correct),
      (#"$\delta^{(2)} = \hat{Y} - Y$"#, "delta2", .correct),
      ("delta2 = Yhat - Y", "delta2", .correct),
      (#"$\delta_2 = Y - \hat{Y}$"#, "delta2", .wrong),
      (#"$\delta_1 = W_2^T \delta_2 \odot (1 - H^2)$"#, "delta1", .correct),
      (#"$\delta_1 = W_2 \delta_2 \odot (1 - H^2)$"#, "delta1", .wrong),
      (#"$dW_2 = \delta_2 H^T$"#, "dW2", .correct), (#"$dW_2 = \delta_1 H^T$"#, "dW2", .wrong),
      (
        #"$L = \frac12 \sum_i \sum_j \delta_{ij} (\hat{Y}_i - Y_i)(\hat{Y}_j - Y_j)$"#, "L",
        .correct
      ),
    ])
  func deltas(_ answer: String, _ step: String, _ verdict: Verdict) throws {
    let rubric = """
      gradus: 1
      symbols: {X: [N, 1], W1: [J, N], W2: [K, J], Y: [K, 1]}
      steps:
        - {step: H, formula: tanh(W1 * X)}
        - {step: Yhat, formula: "W2 * H"}
        - {step: L, formula: "half_squared_error(Y, Yhat)"}
        - {step: delta2, formula: "gradient(L, Yhat)"}
        - {step: delta1, formula: "gradient(L, W1 * X)"}
        - {step: dW2, formula: "gradient(L, W2)"}
      """
    let mark = try mark(answer, step, in: rubric)
    #expect(mark.verdict == verdict, "\(mark.message)")
  }
}
