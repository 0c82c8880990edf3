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

  /// The forward pass of two layers with its loss.
  private static let forwardPass = """
    gradus: 1
    symbols: {X: [N, 1], W1: [J, N], b1: [J, 1], W2: [K, J], b2: [K, 1], Y: [K, 1]}
    steps:
      - {step: Z1, formula: "W1 * X + b1"}
      - {step: H, formula: tanh(Z1)}
      - {step: Yhat, formula: "W2 * H + b2"}
      - {step: L, formula: "half_squared_error(Y, Yhat)"}
    """

  /// Derivatives of the loss of two layers.
  static let layers = derivatives("jacobian", by: ["H", "Z1", "W1"])
  /// Gradients of the loss of two layers, written as people derive them.
  static let gradients = derivatives("gradient", by: ["Yhat", "H", "Z1", "W1", "W2", "b1"])

  private static func derivatives(_ function: String, by names: [String]) -> String {
    names.reduce(forwardPass) {
      $0 + "\n  - {step: dL_d\($1), formula: \"\(function)(L, \($1))\"}"
    }
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  func mark(_ answer: String, as fileName: String = "answer.txt") throws -> [String: StepMark] {
    let sheet = try AnswerReader.read(Array(answer.utf8), fileName: fileName)
    return Dictionary(uniqueKeysWithValues: marker.mark(sheet).steps.map { ($0.step, $0) })
  }
}
