import Algebra
import Formulas
import Rubrics
import Testing

@testable import Marking

/// The cuts of a formula, and the values within it that may be written down on the way.
@Suite("Plans of formulas")
struct FormulaPlanTests {
  private static func model(_ formulas: String...) throws -> ReferenceModel {
    let steps = formulas.enumerated().map { "  - {step: S\($0), formula: \"\($1)\"}\n" }.joined()
    return ReferenceModel(
      try RubricReader.read(
        Array(
          """
          gradus: 1
          given:
            {W: [[1, 2], [3, 4]], x: [0.25, 0.75], t: [0.5, 0.2], b: [1, 2], n: 3,
            Y: [0, 1], Q: [0.5, 0.5]}
          steps:
          \(steps)
          """.utf8), fileName: "r.yaml"))
  }

  private static func plan(
    of step: Int, holding held: [Int] = [], _ model: ReferenceModel
  ) -> FormulaPlan {
    let held = StepSet(held, of: model.lawfulFormulas.count)
    return model.makePlan(of: model.lawfulFormulas[step][0], holding: held)
  }

  @Test(
    "Some write down a product, Z, a factor, a slope; all a function's value; nobody the rest",
    arguments: [
      ("W * x", []), ("tanh(x)", []), ("tanh(W * x)", [.asProduct]),
      ("tanh(W * x + b)", [.asProduct, .asSum]),
      ("tanh(b + W * x + t)", [.asProduct, .asSum]),
      ("tanh(x + b)", []), ("sum(log(tanh(x)))", [.always, .always]),
      ("x .* sigmoid(x) .* t", [.always, .asEntries]),
      ("W * (x - t)", [.asEntries]), ("W * (1 - x)", []),
      ("W * (-(x - t))", [.asEntries]), ("sum(x .* t)", [.asEntries]),
      ("sum((x - t) .* (b - x))", [.asEntries, .asEntries, .asSlope]),
      ("2 * (x .* t)", [.asSlope]), ("W * relu(x)", []),
      ("W * leaky_relu(x, 0.1)", [.asSum]), ("W * softmax(x)", [.always]),
      ("W * abs(x)", []),
      // One logarithm alone is the loss itself.
      ("cross_entropy(Y, x) + n", []), ("cross_entropy(Q, x) + n", [.always]),
      ("-cross_entropy(Q, x)", [.always]),
    ] as [(String, [IntermediateRounding])])
  func changes(_ formula: String, _ changes: [IntermediateRounding]) throws {
    let plan = try Self.plan(of: 0, Self.model(formula))
    #expect(plan.tape.changes.filter { $0 != 0 }.sorted() == changes.map(\.rawValue))
    #expect(plan.isRounded == !changes.isEmpty)
  }

  @Test("A step is a leaf where it is held, and passed where it is not")
  func steps() throws {
    let model = try Self.model("W * x", "S0 + b", "2 * S1 + S0")
    let passing = Self.plan(of: 2, model)
    #expect(passing.passed == [0, 1] && passing.steps == [])
    #expect(passing.tape.changes.filter { $0 >= FormulaPlan.firstPassed } == [8, 9])
    #expect(passing.isRounded)
    let one = Self.plan(of: 2, holding: [1], model)
    #expect(one.passed == [0] && one.steps == [1])
    let both = Self.plan(of: 2, holding: [0, 1], model)
    #expect(both.passed == [] && both.steps == [1, 0] && !both.isRounded)
    #expect(
      both.leaves.allSatisfy { leaf in
        if case .step = leaf { true } else { false }
      })
  }

  @Test("A given is used where it is among the leaves")
  func givens() throws {
    let model = try Self.model("W * x", "S0 + b")
    let names = model.rubric.givens.map(\.name)
    func used(_ plan: FormulaPlan) -> [String] {
      names.indices.filter { plan.uses(given: $0) }.map { names[$0] }
    }
    #expect(used(Self.plan(of: 1, model)) == ["W", "x", "b"])
    #expect(used(Self.plan(of: 1, holding: [0], model)) == ["b"])
  }
}
