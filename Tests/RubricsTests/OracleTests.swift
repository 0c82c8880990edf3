import Algebra
import Formulas
import Foundation
import Rubrics
import Testing

/// Networks drawn at random and worked with another library; Scripts/oracle made the file.
struct Oracle: Decodable {
  struct Case: Decodable, CustomTestStringConvertible, Sendable {
    let rubric: String
    /// The entries of each step, row by row.
    let values: [String: [Double]]
    var testDescription: String { String(rubric.suffix(20)) }

    func read() throws -> Rubric {
      try RubricReader.read(Array(rubric.utf8), fileName: "oracle.yaml")
    }
  }

  let cases: [Case]

  static let cases: [Case] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Fixtures/oracle/networks.json")
    return (try? JSONDecoder().decode(Oracle.self, from: Data(contentsOf: file)))?.cases ?? []
  }()
}

@Suite("Networks against another library")
struct OracleTests {
  @Test("There are 200 networks, of every form and rule")
  func count() {
    #expect(Oracle.cases.count == 200)
    let words = [
      "W'x + b", "\"Wx + b\"", "xW + b", "xW' + b", "softmax", "sigmoid", "identity", "relu",
      "leaky_relu", "tanh", "softplus", "gelu", "binary_cross_entropy", "\"cross_entropy\"",
      "\"squared_error\"", "half_squared_error", "mean_squared_error", "\"sum\"", "\"mean\"", "l2",
      "gradient_descent", "momentum", "nesterov", "rmsprop", "adam", "weight_decay", "lookahead",
      "accumulate", "velocity\"", "average", "\"iterations\": 3", "half_mean", "none",
    ]
    for word in words {
      #expect(Oracle.cases.contains { $0.rubric.contains(word) }, "no network has \(word)")
    }
  }

  @Test(
    "Every step of every network is what the other library makes of it", arguments: Oracle.cases)
  func values(_ network: Oracle.Case) throws {
    let rubric = try network.read()
    var evaluation = rubric.evaluation()
    var names: Set<String> = []
    for step in rubric.steps {
      names.insert(step.name)
      let expected = try #require(network.values[step.name], "\(step.name) is not in the file")
      let found = evaluation.value(of: step.node).elements
      #expect(found.count == expected.count, "\(step.name)")
      let scale = max(expected.reduce(0) { max($0, abs($1)) }, 1e-6)
      for (own, other) in zip(found, expected) {
        #expect(abs(own - other) <= 1e-10 * scale, "\(step.name): \(found), expected \(expected)")
      }
    }
    #expect(names == Set(network.values.keys))
  }

  /// Networks that the file has not: with shared weights, an activation of its own, names of one's
  /// own.
  private static let others = [
    Oracle.Case(
      rubric: """
        gradus: 1
        given: {X: [0.5, -1], Y: [1, 0], V: [[0.5, 0.25], [-1, 2]], c: [0.1, -0.2], eta: 0.1}
        network:
          layers:
            - {activation: elu, weights: V, bias: c, preactivation: a, output: u}
            - {activation: tanh, weights: V, bias: c}
            - {activation: softmax, weights: V, bias: none, output: p}
          loss: cross_entropy
          l2: {strength: 0.1, biases: yes}
          update: {rule: sgd, iterations: 2}
        """, values: [:])
  ]

  @Test("Every gradient is the slope of the loss", arguments: Oracle.cases + others)
  func slopes(_ network: Oracle.Case) throws {
    let rubric = try network.read()
    var nodes = Dictionary(uniqueKeysWithValues: rubric.givens.map { ($0.name, $0.node) })
    for step in rubric.steps {
      nodes[step.name] = step.node
      guard step.formula.hasPrefix("gradient(") else { continue }
      let arguments = step.formula.dropFirst(9).dropLast().split(separator: ",")
        .map { $0.trimmingCharacters(in: .whitespaces) }
      let loss = try #require(nodes[arguments[0]])
      let quantity = try #require(nodes[arguments[1]])
      try compare(rubric, step, loss, quantity)
    }
  }

  /// Central differences, entry by entry.
  private func compare(
    _ rubric: Rubric, _ step: Rubric.Step, _ loss: NodeID, _ quantity: NodeID
  ) throws {
    var evaluation = rubric.evaluation()
    let gradient = evaluation.value(of: step.node)
    let centre = evaluation.value(of: quantity)
    let width = 1e-5
    for index in centre.elements.indices {
      let values = [width, -width].map { change in
        var moved = centre
        moved.elements[index] += change
        var other = rubric.evaluation()
        other.set(quantity, to: moved)
        return other.value(of: loss).elements[0]
      }
      let slope = (values[0] - values[1]) / (2 * width)
      let gap = abs(slope - gradient.elements[index])
      #expect(gap <= 1e-6 * max(1, abs(slope)), "\(step.name)[\(index)]: \(gradient), \(slope)")
    }
  }
}

extension Rubric {
  /// An evaluation that knows what is given.
  fileprivate func evaluation() -> Evaluation<Double> {
    var evaluation = Evaluation<Double>(graph)
    for given in givens { evaluation.set(given.node, to: given.value.map(\.value)) }
    return evaluation
  }
}
