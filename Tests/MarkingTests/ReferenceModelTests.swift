import Algebra
import Rubrics
import Testing

@testable import Marking

/// The model that is made ready of a rubric for all its sheets.
@Suite("Rubrics made ready")
struct ReferenceModelTests {
  private static func model(_ formulas: String...) throws -> ReferenceModel {
    let steps = formulas.enumerated().map { "  - {step: S\($0), formula: \"\($1)\"}\n" }.joined()
    return ReferenceModel(
      try RubricReader.read(
        Array(
          """
          gradus: 1
          given: {p: [0.25, 0.5, 0.125], Y: [0, 1, 0], Q: [0.5, 0.5, 0], z: [-1.5, 2, 0]}
          steps:
          \(steps)
          """.utf8), fileName: "r.yaml"))
  }

  @Test(
    "Of logarithms that targets weigh those are counted whose target is not 0",
    arguments: [
      ("cross_entropy(Y, p)", [1]), ("cross_entropy(Q, p)", [2]), ("sum(log(p))", []),
    ])
  func logTerms(_ formula: String, _ counts: [Int]) throws {
    #expect(try Self.model(formula).logTerms.values.sorted() == counts)
  }

  @Test("References are what the formulas come to, and boxes hold them")
  func references() throws {
    let model = try Self.model("2 * p", "S0 + p", "sum(p)")
    #expect(model.references.map(\.elements) == [[0.5, 1, 0.25], [0.75, 1.5, 0.375], [0.875]])
    for (box, value) in zip(model.referenceBoxes, model.references) {
      #expect(zip(box.elements, value.elements).allSatisfy { $0.contains($1) })
    }
    #expect(model.givenNumbers == [0.25, 0.5, 0.125, 0, 1, -1.5, 2])
    #expect(model.ancestors == [[], [0], []])
  }

  @Test("A function with a parameter is the rubric's, where it applies it")
  func functions() throws {
    let usual = try Self.model("relu(z)").functions
    let own = try Self.model("leaky_relu(z, 0.2)", "elu(z, 0.5)").functions
    #expect(usual.keys.sorted() == ["elu", "leaky_relu"])
    #expect(usual["leaky_relu"] != own["leaky_relu"] && usual["elu"] != own["elu"])
  }

  @Test(
    "A sum of entries or a matrix product is a sum, as it is or divided",
    arguments: [
      ("sum(p)", true), ("sum(p) / 3", true), ("p' * Y", true), ("(p' * Y) / 2", true),
      ("sum(p) + 1", false), ("p + Y", false), ("2 * p", false), ("tanh(sum(p))", false),
      ("1 / sum(p)", false),
    ])
  func sums(_ formula: String, isSum: Bool) throws {
    let model = try Self.model(formula)
    #expect(model.isSum(model.lawfulFormulas[0][0]) == isSum)
  }

  @Test(
    "What a formula adds to a given changes it, and so does what it takes from it",
    arguments: [
      ("p - 0.5 * Y", ["p"]), ("p + Y", ["p", "Y"]), ("2 * p - Y", []), ("Y - 2 * p", ["Y"]),
      ("-p", ["p"]), ("p'", ["p"]), ("Y + 2 * z + p", ["Y", "p"]), ("p .* Y", []), ("tanh(p)", []),
      ("(p - Y) - z", ["p"]), ("-(Y - p)", ["Y"]),
    ] as [(String, [String])])
  func changes(_ formula: String, _ givens: [String]) throws {
    let model = try Self.model(formula)
    let plan = model.makePlan(of: model.lawfulFormulas[0][0], holding: StepSet([], of: 1))
    #expect(model.changedGivens(by: plan).map { model.rubric.givens[$0].name } == givens)
  }
}
