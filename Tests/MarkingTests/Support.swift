import AnswerSheets
import Foundation
import Marking
import Rubrics

/// A rubric read from text and the marks of answers typed as text.
struct Desk {
  let marker: Marker

  init(_ rubric: String) throws {
    marker = Marker(rubric: try RubricReader.read(Array(rubric.utf8), fileName: "desk.yaml"))
  }

  /// The rubric of the homework.
  static func homework() throws -> Desk {
    try Desk(
      String(contentsOf: root.appending(path: "Rubrics/backprop-by-hand.yaml"), encoding: .utf8))
  }

  /// Derivatives of the loss of two layers.
  static let layers = """
    gradus: 1
    symbols: {X: [N, 1], W1: [J, N], b1: [J, 1], W2: [K, J], b2: [K, 1], Y: [K, 1]}
    steps:
      - {step: Z1, formula: "W1 * X + b1"}
      - {step: H, formula: tanh(Z1)}
      - {step: Yhat, formula: "W2 * H + b2"}
      - {step: L, formula: "half_squared_error(Y, Yhat)"}
      - {step: dL_dH, formula: "jacobian(L, H)"}
      - {step: dL_dZ1, formula: "jacobian(L, Z1)"}
      - {step: dL_dW1, formula: "jacobian(L, W1)"}
    """

  /// Gradients of the loss of two layers, written as people derive them.
  static let gradients = """
    gradus: 1
    symbols: {X: [N, 1], W1: [J, N], b1: [J, 1], W2: [K, J], b2: [K, 1], Y: [K, 1]}
    steps:
      - {step: Z1, formula: "W1 * X + b1"}
      - {step: H, formula: tanh(Z1)}
      - {step: Yhat, formula: "W2 * H + b2"}
      - {step: L, formula: "half_squared_error(Y, Yhat)"}
      - {step: dL_dYhat, formula: "gradient(L, Yhat)"}
      - {step: dL_dH, formula: "gradient(L, H)"}
      - {step: dL_dZ1, formula: "gradient(L, Z1)"}
      - {step: dL_dW1, formula: "gradient(L, W1)"}
      - {step: dL_dW2, formula: "gradient(L, W2)"}
      - {step: dL_db1, formula: "gradient(L, b1)"}
    """

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  func mark(_ answer: String, as fileName: String = "answer.txt") throws -> [String: StepMark] {
    let sheet = try AnswerReader.read(Array(answer.utf8), fileName: fileName)
    return Dictionary(uniqueKeysWithValues: marker.mark(sheet).steps.map { ($0.step, $0) })
  }
}
