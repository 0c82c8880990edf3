// Stand-ins for rooms that are being built; each goes when its room has the type of the same name.
internal import Algebra
internal import Formulas
internal import Marking
internal import Notation
package import Rubrics

/// Gives the one rubric of the homework.
package enum RubricReader {
  package static func read(_ bytes: [UInt8], fileName: String) throws -> Rubric {
    guard bytes.starts(with: "gradus: 1".utf8) else {
      throw RunFailure(.invalidRubric, "\(fileName):1:1: expected 'gradus: 1'")
    }
    var scope = FormulaScope()
    var givens: [Rubric.Given] = []
    let inputs: [(String, Shape, [UInt64], [Int])] = [
      ("X", Shape(2, 1), [1, 0], []), ("Y", Shape(2, 1), [0, 1], []),
      ("W1", Shape(2, 2), [3, 6, 4, 5], []), ("W1_0", Shape(2, 1), [1, 6], [1]),
      ("W2", Shape(2, 2), [2, 3, 4, 3], []), ("W2_0", Shape(2, 1), [1, 2], [0, 1]),
    ]
    for (name, shape, magnitudes, negatives) in inputs {
      let numerals = magnitudes.enumerated().map {
        Numeral(significand: $1, exponent: 0, isNegative: negatives.contains($0))
      }
      let value = Matrix(shape, numerals)
      let node = try scope.define(given: name, value: value)
      givens.append(.init(name: name, names: [name], value: value, node: node))
    }
    let eta = Matrix(scalar: Numeral(significand: 5, exponent: -1, isNegative: false))
    let node = try scope.define(given: "eta", value: eta)
    givens.append(.init(name: "eta", names: ["eta"], value: eta, node: node))
    var steps: [Rubric.Step] = []
    for (name, formula) in [
      ("Z1", "W1' * X + W1_0"), ("H", "sigmoid(Z1)"), ("Z2", "W2' * H + W2_0"),
      ("Yhat", "softmax(Z2)"), ("L", "cross_entropy(Y, Yhat)"), ("dYhat", "gradient(L, Yhat)"),
      ("dH", "gradient(L, H)"), ("dW2_0", "gradient(L, W2_0)"), ("dW2", "gradient(L, W2)"),
      ("dW1_0", "gradient(L, W1_0)"), ("dW1", "gradient(L, W1)"), ("W1_new", "W1 - eta * dW1"),
      ("W1_0_new", "W1_0 - eta * dW1_0"), ("W2_new", "W2 - eta * dW2"),
      ("W2_0_new", "W2_0 - eta * dW2_0"),
      ("L_new", "L where W1 = W1_new, W1_0 = W1_0_new, W2 = W2_new, W2_0 = W2_0_new"),
    ] {
      let node = try scope.define(step: name, as: ExpressionParser.parse(formula))
      steps.append(
        .init(
          name: name, names: [name], formula: formula, node: node, points: name == "Z1" ? 2 : 1,
          policy: MarkingPolicy()))
    }
    return Rubric(
      id: "backprop-by-hand", title: "Backpropagation by hand", sha256: "", givens: givens,
      steps: steps, graph: scope.graph)
  }
}
