import Algebra
import Rubrics
import Testing

@testable import AnswerSheets
@testable import Marking

/// The names that a rubric's answers may be written with.
@Suite("Names of a rubric's quantities")
struct QuantityCatalogueTests {
  private static func quantity(
    _ name: String, formula: String
  ) throws -> QuantityCatalogue.Quantity {
    let rubric = try RubricReader.read(
      Array(
        """
        gradus: 1
        given: {x: [1, 2], t: 1, w: [0.5, 0.25], eta: 0.1}
        steps:
          - {step: z, formula: "w' * x"}
          - {step: z_1, formula: "2 * z"}
          - {step: L, formula: "half_squared_error(t, z)"}
          - {step: Q, formula: "\(formula)", names: [q1]}
        """.utf8), fileName: "r.yaml")
    return try #require(QuantityCatalogue(rubric).quantity(name))
  }

  @Test(
    "A formula that is one call tells the function and what it is applied to",
    arguments: [
      ("relu(z)", "relu", "z"), ("sigmoid(z_1)", "sigmoid", "z_1"), ("(2 * z)", nil, nil),
      ("relu(z) + 1", nil, nil), ("relu(2 * z)", nil, nil), ("2 * (z)", nil, nil), ("z", nil, nil),
    ] as [(String, String?, String?)])
  func call(_ formula: String, _ function: String?, _ argument: String?) throws {
    let call = try Self.quantity("Q", formula: formula).call
    #expect(call?.function == function)
    #expect(call?.argument == argument)
  }

  @Test(
    "A gradient of one quantity by another is called by both, or by the latter alone",
    arguments: [
      ("gradient(L, w)", ["dw"]), ("gradient(z_1, w)", ["dw", "dz1_dw"]),
      ("gradient(L + z, w)", []), ("gradient(z,w)", ["dw", "dz_dw"]),
      ("2 * gradient(L, w)", []), ("gradient(L, w) + w", []), ("relu(z)", []), ("w - w", []),
    ] as [(String, [String])])
  func gradient(_ formula: String, _ names: [String]) throws {
    let found = try Self.quantity("Q", formula: formula).formulaNames
    #expect(found.sorted() == names)
  }

  @Test("Steps are asked for, givens are not, each in its shape and by all its names")
  func shapes() throws {
    let step = try Self.quantity("Q", formula: "2 * x")
    #expect(step.isStep && step.shape == Shape(2, 1) && step.spellings.contains("q1"))
    #expect(try Self.quantity("q1", formula: "2 * x").name == "Q")
    let given = try Self.quantity("x", formula: "2 * x")
    #expect(!given.isStep && given.shape == Shape(2, 1))
  }

  @Test("A part of a step is a number that is asked for")
  func parts() throws {
    let rubric = try RubricReader.read(
      Array(
        """
        gradus: 1
        given: {x: 3}
        steps: [{step: a, formula: "[x; x]", parts: {p: "[2]"}}]
        """.utf8), fileName: "r.yaml")
    let part = try #require(QuantityCatalogue(rubric).quantity("p"))
    #expect(part.isStep && part.shape == .scalar)
  }
}
