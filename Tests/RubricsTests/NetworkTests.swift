import Foundation
import Rubrics
import Testing

@Suite("Networks as rubrics")
struct NetworkTests {
  private static let homework = """
    gradus: 1
    given: {X: [1, 0], Y: [0, 1], W1: [[3, 6], [4, 5]], W1_0: [1, -6], W2: [[2, 3], [4, 3]], W2_0: [-1, -2], eta: 0.5}
    network:
      layers: [sigmoid, softmax]
      loss: cross_entropy
      update: gradient_descent
    """

  private func read(_ text: String) throws -> Rubric {
    try RubricReader.read(Array(text.utf8), fileName: "r.yaml")
  }

  private func formulas(_ text: String) throws -> [String: String] {
    Dictionary(uniqueKeysWithValues: try read(text).steps.map { ($0.name, $0.formula) })
  }

  @Test("The homework's network is the homework's steps")
  func homework() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let shipped = try String(
      contentsOf: root.appending(path: "Rubrics/backprop-by-hand.yaml"), encoding: .utf8)
    let plain = try read(shipped)
    let network = try read(Self.homework)
    #expect(network.steps.map(\.name) == plain.steps.map(\.name))
    #expect(network.steps.map(\.formula) == plain.steps.map(\.formula))
    #expect(network.steps.map(\.node) == plain.steps.map(\.node))
  }

  @Test("Steps beside a network change its steps by name and follow them")
  func overrides() throws {
    let rubric = try read(
      Self.homework + """

        steps:
          - {step: Z1, points: 2, names: [net]}
          - {step: L, formula: "-log(Yhat[2])", marking: {digits: 3}}
          - {step: gain, formula: L - L_new}
        """)
    #expect(rubric.points == 18)
    #expect(rubric.steps[0].points == 2)
    #expect(rubric.steps[0].names.contains("net"))
    #expect(rubric.steps[4].formula == "-log(Yhat[2])")
    #expect(rubric.steps[4].policy.digits == 3)
    #expect(rubric.steps.last?.name == "gain")
  }

  @Test("What is written out reads as the same steps", arguments: Oracle.cases.prefix(60))
  func expansion(_ network: Oracle.Case) throws {
    let text = try RubricReader.expanded(Array(network.rubric.utf8), fileName: "r.yaml")
    #expect(!text.contains("network:"))
    let (whole, plain) = (try network.read(), try read(text))
    #expect(plain.id == whole.id)
    #expect(plain.steps.map(\.name) == whole.steps.map(\.name))
    #expect(plain.steps.map(\.formula) == whole.steps.map(\.formula))
    #expect(plain.steps.map(\.names) == whole.steps.map(\.names))
    #expect(plain.steps.map(\.node) == whole.steps.map(\.node))
  }

  @Test("A rubric without a network is written out as it stands")
  func plain() throws {
    let text = "gradus: 1\n# a remark\nsteps: [{step: A, formula: '2'}]\n"
    #expect(try RubricReader.expanded(Array(text.utf8), fileName: "r.yaml") == text)
  }

  struct Rule: CustomTestStringConvertible, Sendable {
    let update: String
    let formulas: [String: String]
    var testDescription: String { update }
  }

  @Test(
    "Each update rule is the field's",
    arguments: [
      Rule(update: "gradient_descent", formulas: ["w_new": "w - eta * dw"]),
      Rule(
        update: "{rule: gradient_descent, rate: 0.1, weight_decay: 0.01}",
        formulas: ["w_new": "w - 0.1 * (dw + 0.01 * w)", "b_new": "b - 0.1 * db"]),
      Rule(
        update: "{rule: momentum, iterations: 2}",
        formulas: [
          "V_w_new": "dw", "w_new": "w - eta * V_w_new",
          "V_w_new2": "beta * V_w_new + dw_new", "w_new2": "w_new - eta * V_w_new2",
        ]),
      Rule(
        update: "{rule: momentum, velocity: velocity, weight_decay: 0.5}",
        formulas: ["V_w_new": "-eta * dw", "w_new": "w + V_w_new - eta * 0.5 * w"]),
      Rule(
        update: "{rule: momentum, velocity: average}",
        formulas: ["V_w_new": "(1 - beta) * dw", "w_new": "w - eta * V_w_new"]),
      Rule(
        update: "{rule: nesterov, iterations: 2}",
        formulas: [
          "V_w_new": "-eta * dw", "w_ahead_new": "w_new + beta * V_w_new",
          "dw_new": "gradient(L_new, w_ahead_new)", "w_new2": "w_new + V_w_new2",
        ]),
      Rule(
        update: "{rule: nesterov, velocity: accumulate}",
        formulas: ["w_new": "w - eta * (dw + beta * V_w_new)"]),
      Rule(
        update: "{rule: rmsprop, decay: 0.9, epsilon: 0}",
        formulas: [
          "S_w_new": "(1 - 0.9) * dw .^ 2", "w_new": "w - eta * dw ./ sqrt(S_w_new)",
        ]),
      Rule(
        update: "{rule: adam, beta1: 0.9, beta2: 0.99, epsilon: 1e-8}",
        formulas: [
          "m_w_new": "(1 - 0.9) * dw", "mhat_w_new": "m_w_new / (1 - 0.9^1)",
          "w_new": "w - eta * mhat_w_new ./ (sqrt(vhat_w_new) + 1e-8)",
        ]),
      Rule(
        update:
          "{rule: adam, beta1: 0.9, beta2: 0.99, epsilon: 0.1, epsilon_in_root: yes, bias_correction: no}",
        formulas: ["w_new": "w - eta * m_w_new ./ sqrt(v_w_new + 0.1)"]),
    ])
  func updates(_ rule: Rule) throws {
    let found = try formulas(
      """
      gradus: 1
      given: {X: [1, 2], Y: 1, w: [0.5, -0.25], b: 0.1, eta: 0.1, beta: 0.9}
      network: {layers: [sigmoid], loss: binary_cross_entropy, update: \(rule.update)}
      """)
    for (step, formula) in rule.formulas { #expect(found[step] == formula) }
  }

  @Test("Velocities that are given come first")
  func givenStates() throws {
    let found = try formulas(
      """
      gradus: 1
      given: {X: 1, Y: 1, w: 0.5, b: 0, V_w: 0.2, V_b: 0, eta: 0.1, beta: 0.9}
      network: {layers: [linear], loss: half_squared_error, update: momentum}
      """)
    #expect(found["V_w_new"] == "beta * V_w + dw")
    #expect(found["Z1"] == nil)
    #expect(found["Yhat"] == "w' * X + b")
  }

  @Test("Weights that two layers share are one quantity with one gradient and one update")
  func shared() throws {
    let rubric = try read(
      """
      gradus: 1
      given: {X: [0.5, -1], Y: [1, 0], V: [[0.5, 0.25], [-1, 2]], c: [0.1, -0.2], eta: 0.1}
      network:
        layers: [{activation: tanh, weights: V, bias: c}, {activation: softmax, weights: V, bias: none}]
        loss: cross_entropy
        update: sgd
        omit: [dYhat, dH]
      """)
    #expect(
      rubric.steps.map(\.name) == [
        "Z1", "H", "Z2", "Yhat", "L", "dc", "dV", "V_new", "c_new", "L_new",
      ])
    #expect(rubric.steps.last?.formula == "L where V = V_new, c = c_new")
  }
}
