import AnswerSheets
import Marking
import Rubrics
import Testing

/// Derivations that stand on own wrong ones, and the mistakes of a gradient's chain.
@Suite("Follow-through in derivations") struct DerivationFollowThroughTests {
  private static let network = """
    gradus: 1
    symbols: {X: [N, 1], W1: [J, N], b1: [J, 1], W2: [K, J], b2: [K, 1], Y: [K, 1]}
    steps:
      - {step: Z1, formula: "W1 * X + b1"}
      - {step: H, formula: sigmoid(Z1)}
      - {step: Z2, formula: "W2 * H + b2"}
      - {step: P, formula: softmax(Z2)}
      - {step: L, formula: "cross_entropy(Y, P)"}
      - {step: dL_dZ2, formula: "gradient(L, Z2)"}
      - {step: dL_dW2, formula: "gradient(L, W2)"}
      - {step: dL_dH, formula: "gradient(L, H)"}
      - {step: dL_dZ1, formula: "gradient(L, Z1)"}
      - {step: dL_dW1, formula: "gradient(L, W1)"}
    """

  private func mark(_ answer: String, _ step: String) throws -> StepMark {
    try #require(try Desk(Self.network).mark(answer, as: "answer.md")[step])
  }

  @Test(
    "What follows rightly from an own wrong value is follow-through",
    arguments: [
      ("dL_dZ2 = Y - P\n\ndL_dH = W2' * (Y - P)", "dL_dH"),
      ("dL_dZ2 = Y - P\n\ndL_dW2 = (Y - P) * H'", "dL_dW2"),
      ("dL_dZ2 = Y - P\n\ndL_dZ1 = W2' * (Y - P) .* H .* (1 - H)", "dL_dZ1"),
      ("dL_dZ2 = Y - P\n\ndL_dH = W2' * dL_dZ2 = W2' * (Y - P)", "dL_dH"),
      ("H = tanh(Z1)\n\nZ2 = W2 * tanh(Z1) + b2", "Z2"),
      ("H = tanh(Z1)\n\nP = softmax(W2 * tanh(Z1) + b2)", "P"),
      ("H = tanh(Z1)\n\ndL_dZ1 = (W2' * (P - Y)) .* (1 - H.^2)", "dL_dZ1"),
      ("H = tanh(Z1)\n\ndL_dW1 = ((W2' * (P - Y)) .* (1 - H.^2)) * X'", "dL_dW1"),
      // Of five wrong ones the three on the way count.
      (
        "Z1 = W1 * X\n\nH = tanh(X)\n\nZ2 = W2 * H\n\ndL_dZ2 = Y - P\n\ndL_dW2 = Y * X'\n\n"
          + "dL_dH = W2' * (Y - P)", "dL_dH"
      ),
    ])
  func follows(_ answer: String, _ step: String) throws {
    let mark = try mark(answer, step)
    #expect(mark.verdict == .followThrough, "\(mark.message)")
    #expect(mark.points == 1)
    #expect(mark.remarks.contains { $0.kind == .ownValueUsed })
  }

  @Test(
    "What follows from no value on the sheet is wrong, and what is right stays so",
    arguments: [
      ("dL_dH = W2' * (Y - P)", "dL_dH", Verdict.wrong),
      ("dL_dZ2 = Y - P\n\ndL_dH = 2 * W2' * (Y - P)", "dL_dH", .wrong),
      ("dL_dZ2 = Y - P\n\ndL_dH = W2' * (P - Y)", "dL_dH", .correct),
      ("dL_dZ2 = Y - P\n\ndL_dH = W2' * dL_dZ2", "dL_dH", .correct),
      ("H = tanh(Z1)\n\nZ2 = W2 * relu(Z1) + b2", "Z2", .wrong),
      ("H = tanh(Z1)\n\nZ2 = W2 * H + b2", "Z2", .correct),
      ("H = tanh(Z1)\n\ndL_dZ1 = (W2' * (P - Y)) .* (1 + H.^2)", "dL_dZ1", .wrong),
      ("dL_dZ1 = (W2' * (P - Y)) .* (1 - H.^2)", "dL_dZ1", .wrong),
    ])
  func others(_ answer: String, _ step: String, _ verdict: Verdict) throws {
    let mark = try mark(answer, step)
    #expect(mark.verdict == verdict, "\(mark.message)")
  }

  @Test(
    "A factor left out of a gradient's chain has a name",
    arguments: [
      ("dL_dZ1 = W2' * (P - Y)", "dL_dZ1", [Diagnosis.activationDerivativeOmitted]),
      ("dL_dZ1 = H .* (1 - H)", "dL_dZ1", [.factorOmitted, nil]),
      ("dL_dW1 = (W2' * (P - Y)) * X'", "dL_dW1", [.activationDerivativeOmitted]),
      ("dL_dH = P - Y", "dL_dH", [.factorOmitted, .shape]),
      ("dL_dZ2 = Y - P", "dL_dZ2", [.signFlipped]),
      ("dL_dZ2 = 3 * P - Y", "dL_dZ2", [nil]),
    ] as [(String, String, [Diagnosis?])])
  func mistakes(_ answer: String, _ step: String, _ diagnoses: [Diagnosis?]) throws {
    let mark = try mark(answer, step)
    #expect(mark.verdict == .wrong)
    #expect(diagnoses.contains(mark.diagnosis), "\(String(describing: mark.diagnosis))")
  }
}
