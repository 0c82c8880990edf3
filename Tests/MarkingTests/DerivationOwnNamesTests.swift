import AnswerSheets
import Marking
import Rubrics
import Testing

/// Names that an answer defines before it uses them: `δ = Ŷ − Y`.
@Suite("Own names in derivations") struct DerivationOwnNamesTests {
  private static let dW1 = #"\frac{\partial L}{\partial W_1}"#
  private static let dW2 = #"\frac{\partial L}{\partial W_2}"#
  private static let dYhat = #"\frac{\partial L}{\partial \hat Y}"#
  private static let delta = #"W_2^\top(\hat Y - Y) \odot (1-H^2)"#

  private func mark(_ answer: String, _ step: String) throws -> StepMark {
    try #require(try Desk(Desk.gradients).mark(answer, as: "answer.md")[step])
  }

  @Test(
    "An own name stands for its definition, however it is spelled",
    arguments: [
      (#"$\delta = \#(delta)$"# + "\n\n" + #"$\#(dW1) = \delta X^\top$"#, "dL_dW1"),
      (#"$\boldsymbol{\delta} := \#(delta)$, $\#(dW1) = \boldsymbol{\delta} X^T$"#, "dL_dW1"),
      (#"Let $\delta_2 = \hat Y - Y$. Then $\#(dW2) = \delta_2 H^T$."#, "dL_dW2"),
      (#"$\delta^{(2)} = \hat Y - Y$, $\#(dW2) = (\delta^{(2)}) H^T$"#, "dL_dW2"),
      (#"$\delta^{(2)} \coloneqq \hat Y - Y$, $\#(dW2) = \delta_2 H^T$"#, "dL_dW2"),
      (#"$e = \hat Y - Y$, $\frac{\partial L}{\partial H} = W_2^T e$"#, "dL_dH"),
      (#"$e = \hat Y - Y$, $L = \frac12 e^T e$"#, "L"),
      (#"$g = \hat Y - Y$, $\#(dW2) = g H^T$"#, "dL_dW2"),
      (#"$G_2 &= \hat Y - Y \\ \#(dW2) &= G_2 H^T$"#, "dL_dW2"),
      (
        #"$\text{err} = \hat Y - Y$, $\frac{\partial L}{\partial H} = W_2^\top \text{err}$"#,
        "dL_dH"
      ),
      (
        #"$\mathrm{err} = \hat Y - Y$, $\frac{\partial L}{\partial H} = W_2^\top \mathrm{err}$"#,
        "dL_dH"
      ),
      ("D = Yhat - Y\n\ndL_dW2 = D * H'", "dL_dW2"),
      ("err = Yhat - Y\ndL_dW2 = err * H'", "dL_dW2"),
      ("delta2 = Yhat - Y\ndelta1 = (W2' * delta2) .* (1 - H.^2)\ndL_dW1 = delta1 * X'", "dL_dW1"),
      ("δ₂ = Ŷ − Y\nδ₁ = (W₂ᵀ δ₂) ⊙ (1 − H²)\n∂L/∂W₁ = δ₁ Xᵀ", "dL_dW1"),
      ("δ2 = Ŷ − Y\n∂L/∂W₂ = δ2 Hᵀ", "dL_dW2"),
      (
        #"$\delta_2 = \hat Y - Y$, $\delta_1 = W_2^T\delta_2(1-H^2)$, $\#(dW1) = \delta_1 X^T$"#,
        "dL_dW1"
      ),
      (#"$D = W_2^T(\hat Y - Y)$, $\frac{\partial L}{\partial Z_1} = D(1-H^2)$"#, "dL_dZ1"),
      (#"$\#(dYhat) = \hat Y - Y =: \delta$, $\#(dW2) = \delta H^T$"#, "dL_dW2"),
      (#"$\#(dYhat) = \hat Y - Y \eqqcolon g$, $\#(dW2) = g H^T$"#, "dL_dW2"),
      (#"$\#(dYhat) = \hat Y - Y =: \delta$, $\#(dW2) = \delta H^T$"#, "dL_dYhat"),
      (#"$\#(dYhat) = \delta = \hat Y - Y$"#, "dL_dYhat"),
      (#"$\delta = \#(dYhat) = \hat Y - Y$, $\#(dW2) = \delta H^T$"#, "dL_dW2"),
      (#"$\delta = \#(dYhat)$, $\delta = \hat Y - Y$"#, "dL_dYhat"),
      (#"$\delta = \hat Y - Y$, $\#(dYhat) = \delta$"#, "dL_dYhat"),
      (
        #"$\delta = \hat Y - Y$ and, as said, $\delta = \hat Y - Y$; $\#(dW2) = \delta H^T$"#,
        "dL_dW2"
      ),
      // Defined behind its use.
      (#"$\#(dW2) = \delta H^T$, $\delta = \hat Y - Y$"#, "dL_dW2"),
      (#"$\#(dW2) = \delta_2 H^T$ where $\delta_2 = \hat Y - Y$"#, "dL_dW2"),
      ("c = 1/2\nL = c * (Yhat - Y)' * (Yhat - Y)", "L"),
    ])
  func defined(_ answer: String, _ step: String) throws {
    let mark = try mark(answer, step)
    #expect(mark.verdict == .correct, "\(mark.message)")
  }

  @Test(
    "An own name with indices is defined for each of them",
    arguments: [
      (
        #"$\delta_i = \hat Y_i - Y_i$, $\frac{\partial L}{\partial W_{2,ij}} = \delta_i H_j$"#,
        "dL_dW2"
      ),
      ("d[k] = Yhat[k] - Y[k]\ndL_dW2[i,j] = d[i] * H[j]", "dL_dW2"),
      (#"$e_k = \hat Y_k - Y_k$, $L = \frac12\sum_k e_k^2$"#, "L"),
      (
        #"$e_k = \hat Y_k - Y_k$, $a_i = \sum_k W_{2,ki} e_k$, $\frac{\partial L}{\partial H_k} = a_k$"#,
        "dL_dH"
      ),
      (#"$\delta = \hat Y - Y$, $\frac{\partial L}{\partial W_{2,ij}} = \delta_i H_j$"#, "dL_dW2"),
      (#"$\delta_{out} = \hat Y - Y$, $\#(dW2) = \delta_{out} H^T$"#, "dL_dW2"),
    ])
  func entries(_ answer: String, _ step: String) throws {
    let mark = try mark(answer, step)
    #expect(mark.verdict == .correct, "\(mark.message)")
  }

  @Test(
    "A name that is not defined, or not clearly, cannot be read and says why",
    arguments: [
      (
        #"$\#(dW2) = \delta H^T$, $\delta = \hat Y - Y$, $\delta = Y - \hat Y$"#,
        "'delta', which is defined in two ways"
      ),
      (
        #"$\#(dW2) = \delta_2 H^T$"#,
        "'delta', which is no name of this assignment and is not defined above"
      ),
      (#"$\#(dW2) = G H^T$"#, "'G', which is no name of this assignment and is not defined above"),
      (#"$\#(dW2) = g$"#, "'g', which is no name of this assignment and is not defined above"),
      (#"$\#(dW2) = e H^T$"#, "e, which is not defined above and is no index"),
      (
        #"$\delta = \hat Y - Y$, $\delta = Y - \hat Y$, $\#(dW2) = \delta H^T$"#,
        "'delta', which is defined in two ways"
      ),
      (
        #"$\delta = foo(\hat Y)$, $\#(dW2) = \delta H^T$"#,
        "'delta', whose definition cannot be read"
      ),
      (
        "delta = delta + Yhat - Y\ndL_dW2 = delta * H'",
        "'delta', which is no name of this assignment and is not defined above"
      ),
      (#"$\delta = \hat Y - Y$, $\#(dW2) = \sum_\delta \delta H^T$"#, "a sum without its index"),
    ])
  func unclear(_ answer: String, _ message: String) throws {
    let mark = try mark(answer, "dL_dW2")
    #expect(mark.verdict == .unreadable)
    #expect(mark.message.contains(message), "\(mark.message)")
  }

  @Test(
    "A definition earns nothing, and one that only names what is asked for says nothing",
    arguments: [
      (#"$\delta = \hat Y - Y$"#, "dL_dYhat"),
      (#"$g = \#(dYhat)$, $\#(dYhat) = g$"#, "dL_dYhat"),
      (#"$\#(dYhat) =: g$, $\#(dYhat) = g$"#, "dL_dYhat"),
      (#"$g = \#(dW2)$, $q_1 = g$, $\#(dW2) = q_1$"#, "dL_dW2"),
      (
        #"$g = \frac{\partial \hat Y}{\partial H}\#(dYhat)$, $\frac{\partial L}{\partial H} = g$"#,
        "dL_dH"
      ),
      ("q = L\nL = q", "L"),
    ])
  func games(_ answer: String, _ step: String) throws {
    let mark = try mark(answer, step)
    #expect(mark.verdict == .missing || mark.verdict == .unreadable, "\(mark.verdict)")
    #expect(mark.points == 0)
  }

  @Test(
    "A name that is used anew for another layer leaves what was stated as it is",
    arguments: [
      #"$\delta = \#(dYhat) = \hat Y - Y$ and then $\delta = W_2^T \delta \odot (1-H^2)$"#,
      #"$\delta = \#(dYhat) = \hat Y - Y$ and then $\delta = \#(delta)$"#,
      #"$\delta = \#(dYhat) = \hat Y - Y$ and then $\delta = \frac{\partial L}{\partial Z_1} = \#(delta)$"#,
      #"$q = \hat Y$, $q = H$, $\#(dYhat) = \hat Y - Y$"#,
      // One letter twice.
      #"$J_{ii} = \hat Y_i (1 - \hat Y_i)$, $\#(dYhat) = \hat Y - Y$"#,
    ])
  func anew(_ answer: String) throws {
    let mark = try mark(answer, "dL_dYhat")
    #expect(mark.verdict == .correct, "\(mark.message)")
  }

  @Test(
    "What is wrong stays wrong under another name",
    arguments: [
      #"$\delta = Y - \hat Y$, $\#(dW2) = \delta H^T$"#,
      #"$\delta_2 = \hat Y - Y$, $\#(dW2) = H \delta_2^T$"#,
      #"$e = \hat Y - Y$, $\#(dW2) = e^2 H^T$"#,
    ])
  func wrong(_ answer: String) throws {
    #expect(try mark(answer, "dL_dW2").verdict == .wrong)
  }

  @Test(
    "Letters that only count, and indices, are no own names",
    arguments: [
      (
        #"For $i = 1, \dots, K$: $\frac{\partial L}{\partial \hat Y_i} = \hat Y_i - Y_i$"#,
        "dL_dYhat"
      ),
      ("where i = index of the class\ndL_dYhat[i] = Yhat[i] - Y[i]", "dL_dYhat"),
      (#"$\hat{Y}_i$ with $j = i+1$; $L = \frac12 \sum_j (\hat Y_j - Y_j)^2$"#, "L"),
      (
        #"$\delta_{ij} = 1$ if $i=j$; $L = \frac12 \sum_i\sum_j \delta_{ij}(\hat Y_i - Y_i)(\hat Y_j - Y_j)$"#,
        "L"
      ),
    ])
  func indices(_ answer: String, _ step: String) throws {
    let mark = try mark(answer, step)
    #expect(mark.verdict == .correct, "\(mark.message)")
  }

  @Test("Definitions that double what they name are bounded")
  func doubling() throws {
    var answer = "q0 = Yhat - Y\n"
    for step in 1...60 { answer += "q\(step) = q\(step - 1) + q\(step - 1)\n" }
    let mark = try mark(answer + "dL_dYhat = q60", "dL_dYhat")
    #expect(mark.verdict == .unreadable)
  }

  @Test("Definitions within definitions are bounded")
  func nesting() throws {
    var answer = "q0 = Yhat - Y\n"
    for step in 1...190 { answer += "q\(step) = exp(q\(step - 1))\n" }
    let mark = try mark(answer + "dL_dYhat = q190", "dL_dYhat")
    #expect(mark.verdict == .unreadable)
  }
}
