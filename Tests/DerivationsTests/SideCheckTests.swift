import AnswerSheets
import Rubrics
import Testing

@testable import Derivations

/// One side of an equation held against the truth, in samples of its problem.
@Suite("Sides held against the truth")
struct SideCheckTests {
  private func outcome(
    _ formula: String, of step: Int, _ rubric: String, layout: Rubric.Derivation.Layout? = nil
  ) throws -> SideCheck.Outcome {
    let rubric = try RubricReader.read(Array(rubric.utf8), fileName: "r.yaml")
    let models = try #require(SampleModels(rubric, count: 3))
    let vocabulary = Vocabulary(models.problem, stepNames: rubric.steps.map { [$0.name] })
    let target = models.problem.targets[step]
    let term = try #require(vocabulary.term(ofFormula: formula))
    return SideCheck(models.problem, models.samples, layout ?? target.layout)
      .check(term, of: target.subject)
  }

  private static let layers = """
    gradus: 1
    symbols: {H: [J, 1], W: [K, J]}
    steps:
      - {step: Z, formula: "W * H"}
      - {step: s, formula: "sum(Z)"}
      - {step: dZ_dH, formula: "jacobian(Z, H)"}
    """

  @Test(
    "A Jacobian has one transpose in each layout, either in both",
    arguments: [
      (Rubric.Derivation.Layout.denominator, "W'", true), (.denominator, "W", false),
      (.numerator, "W", true), (.numerator, "W'", false), (.either, "W", true),
      (.either, "W'", true), (.either, "2 * W", false),
    ])
  func layout(_ layout: Rubric.Derivation.Layout, _ formula: String, isRight: Bool) throws {
    #expect(try outcome(formula, of: 2, Self.layers, layout: layout).isRight == isRight)
  }

  @Test(
    "A fault names the entries that are off, another shape, or why there is no value",
    arguments: [
      ("W * H + 0 * s", nil), ("2 * W * H", "value"), ("H", "shape"), ("W * H / 0", "open"),
      // Off by a part in 10⁹ is another value.
      ("W * H * 1.000000001", "value"),
    ] as [(String, String?)])
  func faults(_ formula: String, _ kind: String?) throws {
    let found: String? =
      switch try outcome(formula, of: 0, Self.layers).fault {
      case nil: nil
      case .value: "value"
      case .shape: "shape"
      case .open: "open"
      }
    #expect(found == kind)
  }

  @Test("A diagonal Jacobian may be written as the vector of its diagonal, and is said to be")
  func diagonal() throws {
    let rubric = """
      gradus: 1
      symbols: {Z: [K, 1]}
      steps:
        - {step: H, formula: "tanh(Z)"}
        - {step: dH_dZ, formula: "jacobian(H, Z)"}
      """
    let vector = try outcome("1 - H .^ 2", of: 1, rubric)
    #expect(vector.isRight && vector.isDiagonalVector)
    let whole = try outcome("diag(1 - H .^ 2)", of: 1, rubric)
    #expect(whole.isRight && !whole.isDiagonalVector)
    #expect(try !outcome("1 - H", of: 1, rubric).isRight)
  }

  @Test("An expression of 40 levels is read, one of 41 is not", arguments: ["(", "tanh(", "-("])
  func nesting(_ opening: String) throws {
    let rubric = try RubricReader.read(Array(Self.layers.utf8), fileName: "r.yaml")
    let models = try #require(SampleModels(rubric, count: 1))
    let vocabulary = Vocabulary(models.problem, stepNames: rubric.steps.map { [$0.name] })
    let deepest = (1...60).last { levels in
      vocabulary.term(
        ofFormula: String(repeating: opening, count: levels) + "H"
          + String(repeating: ")", count: levels)) != nil
    }
    #expect(deepest == 40)
  }
}
