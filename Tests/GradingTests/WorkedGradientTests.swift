import AnswerSheets
import Foundation
import Marking
import Rubrics
import Testing

@testable import Grading
@testable import Solutions

@Suite("Gradients written out")
struct WorkedGradientTests {
  private static func solution(_ text: String) throws -> Solution {
    Solution(of: try RubricReader.read(Array(text.utf8), fileName: "worked.yaml"))
  }

  /// A batch, relu, shared biases, a penalty.
  private static let batch = """
      gradus: 1
      title: Batch of four
      given:
        X: [[1, 0, 2, -1], [0, 1, 1, 2]]
        Y: [[1, 0, 1, 0], [0, 1, 0, 1]]
        W1: [[1, -1, 0.5], [0.5, 1, -1]]
        b1: [0.1, 0.2, -0.1]
        W2: [[1, -1], [0.5, 0.5], [-1, 1]]
        b2: [0, 0.1]
        eta: 0.1
        lambda: 0.01
      steps:
        - {step: Z1, formula: "W1' * X + b1"}
        - {step: A1, formula: relu(Z1)}
        - {step: Z2, formula: "W2' * A1 + b2"}
        - {step: Yhat, formula: softmax(Z2)}
        - {step: L, formula: "cross_entropy(Y, Yhat) + lambda / 2 * sum(W1 .^ 2)"}
        - {step: dZ2, formula: "gradient(L, Z2)"}
        - {step: dW2, formula: "gradient(L, W2)"}
        - {step: db2, formula: "gradient(L, b2)"}
        - {step: dA1, formula: "gradient(L, A1)"}
        - {step: dZ1, formula: "gradient(L, Z1)"}
        - {step: dW1, formula: "gradient(L, W1)"}
        - {step: db1, formula: "gradient(L, b1)"}
        - {step: W1_new, formula: W1 - eta * dW1}

    """

  /// One name a weight, as in the worked examples on the web.
  private static let scalar = """
      gradus: 1
      title: Scalar names
      given: {i1: 0.05, i2: 0.1, w1: 0.15, w2: 0.2, w3: 0.25, w4: 0.3, w5: 0.4, w6: 0.45, bh: 0.35, bo: 0.6, t: 0.01, eta: 0.5}
      steps:
        - {step: net_h1, formula: w1 * i1 + w2 * i2 + bh}
        - {step: out_h1, formula: sigmoid(net_h1)}
        - {step: net_h2, formula: w3 * i1 + w4 * i2 + bh}
        - {step: out_h2, formula: tanh(net_h2)}
        - {step: net_o1, formula: w5 * out_h1 + w6 * out_h2 + bo}
        - {step: out_o1, formula: sigmoid(net_o1)}
        - {step: E, formula: "0.5 * (t - out_o1)^2"}
        - {step: dw5, formula: "gradient(E, w5)"}
        - {step: dw1, formula: "gradient(E, w1)"}
        - {step: dw3, formula: "gradient(E, w3)"}
        - {step: m_w5, formula: "0.9 * 0 + 0.1 * dw5"}
        - {step: v_w5, formula: "0.001 * dw5^2"}
        - {step: w5_new, formula: "w5 - eta * m_w5 / (sqrt(v_w5) + 1e-8)"}

    """

  @Test("A batch with a penalty")
  func batched() throws {
    let text = try Self.solution(Self.batch).written(as: .text)
    for line in [
      "= 1/4·(Yhat - Y)", "= A1·dZ2ᵀ", "= sum[rows](dZ2)", "= W2·dZ2", "= dA1 ⊙ (Z1 > 0)",
      "= lambda·W1 + X·dZ1ᵀ",
    ] {
      #expect(text.contains("\(line)\n"), "\(line)")
    }
  }

  @Test("A weight a name")
  func scalars() throws {
    let text = try Self.solution(Self.scalar).written(as: .text)
    for line in [
      "= -(t - out_o1)·out_o1·(1 - out_o1)·out_h1",
      "= -(t - out_o1)·out_o1·(1 - out_o1)·w5·out_h1·(1 - out_h1)·i1",
      "= -(t - out_o1)·out_o1·(1 - out_o1)·w6·(1 - (out_h2)^2)·i1",
    ] {
      #expect(text.contains("\(line)\n"), "\(line)")
    }
  }

  @Test("The worked solution, read as an answer, is all right", arguments: [batch, scalar])
  func readBack(_ text: String) throws {
    let solution = try Self.solution(text)
    let sheet = try AnswerReader.read(
      Array(solution.written(as: .markdown).utf8), fileName: "solution.md")
    let marks = Marker(rubric: solution.rubric).mark(sheet).steps
    #expect(marks.map(\.verdict) == marks.map { _ in .correct })
    #expect(marks.flatMap(\.remarks).isEmpty, "\(marks.flatMap(\.remarks))")
  }

  @Test(
    "By every activation and loss",
    arguments: [
      ("sigmoid(Z)", "half_squared_error(Y, A)", "= (A - Y) ⊙ A ⊙ (1 - A)"),
      ("tanh(Z)", "squared_error(Y, A)", "= 2·(A - Y) ⊙ (1 - (A)^(⊙2))"),
      ("leaky_relu(Z, 0.1)", "half_squared_error(Y, A)", "= (A - Y) ⊙ ((Z > 0) + 0.1·(Z ≤ 0))"),
      ("softplus(Z)", "half_squared_error(Y, A)", "= (A - Y) ⊙ sigmoid(Z)"),
      ("softmax(Z)", "cross_entropy(Y, A)", "= A - Y"),
      ("softmax(Z)", "half_squared_error(Y, A)", "= A ⊙ (A - Y - Aᵀ·(A - Y))"),
      ("exp(Z)", "mean_squared_error(Y, A)", "= (A - Y) ⊙ A"),
      ("gelu(Z)", "half_squared_error(Y, A)", "= (A - Y) ⊙ (Φ(Z) + Z ⊙ φ(Z))"),
      ("elu(Z, 2)", "half_squared_error(Y, A)", "= (A - Y) ⊙ ((Z > 0) + 2·((Z ≤ 0) ⊙ exp(Z)))"),
      ("softmax(Z, 1)", "half_squared_error(Y, A)", "= A ⊙ (A - Y - Aᵀ·(A - Y))"),
    ])
  func slopes(_ activation: String, _ loss: String, _ line: String) throws {
    let text = """
      gradus: 1
      given: {Z: [0.5, -0.25], Y: [1, 0]}
      steps:
        - {step: A, formula: "\(activation)"}
        - {step: L, formula: "\(loss)"}
        - {step: dZ, formula: "gradient(L, Z)"}

      """
    let solution = try Self.solution(text)
    #expect(solution.written(as: .text).contains("\(line)\n"), "\(solution.written(as: .text))")
  }
}
