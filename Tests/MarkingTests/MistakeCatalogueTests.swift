import Algebra
import Formulas
import Rubrics
import Testing

@testable import Marking

/// The wrong formulas of each step, and their values.
@Suite("Catalogues of mistakes")
struct MistakeCatalogueTests {
  /// A mistake of a step, and the entries of what it comes to.
  struct Wrong: Equatable {
    let name: String
    let value: [Double]

    init(_ name: String, _ value: [Double]) { (self.name, self.value) = (name, value) }
    init(_ name: String, _ value: Double) { self.init(name, [value]) }
  }

  /// The wrong formulas of the steps, by the steps' names.
  private static func wrong(_ steps: String...) throws -> [String: [Wrong]] {
    let rubric = try RubricReader.read(
      Array(
        """
        gradus: 1
        given:
          {w: 2, x: 3, b: 1, g: 8, eta: 0.125, v: [1, -2], u: [5, 7], Y: [1, 0], P: [0.5, 0.25],
          A: [[1, 2], [3, 4]], B: [[8, 0], [0, 8]]}
        steps:
        \(steps.map { "  - {step: \($0)}\n" }.joined())
        """.utf8), fileName: "r.yaml")
    let mistakes = ReferenceModel(rubric).mistakes
    var evaluation = Evaluation<Double>(mistakes.graph)
    for given in rubric.givens { evaluation.set(given.node, to: given.value.map(\.value)) }
    return Dictionary(
      uniqueKeysWithValues: zip(rubric.steps, mistakes.wrongFormulas).map { step, formulas in
        (
          step.name,
          formulas.map {
            Wrong($0.diagnosis.rawValue, evaluation.value(of: $0.root).elements)
          }
        )
      })
  }

  @Test("A step has the mistakes of its own working, in the order of the rules")
  func ownWorking() throws {
    let wrong = try Self.wrong("z, formula: \"w * x + b\"", "h, formula: \"relu(z) * g\"")
    #expect(wrong["z"] == [Wrong("bias-omitted", 6), Wrong("sign-flipped", -7)])
    // What went wrong in z is z's.
    #expect(
      wrong["h"]?.map(\.name)
        == ["wrong-activation", "wrong-activation", "pre-activation-used", "sign-flipped"])
    #expect(wrong["h"]?.last == Wrong("sign-flipped", -56))
  }

  @Test("What lies within an earlier step is that step's, however deep")
  func withinEarlier() throws {
    let wrong = try Self.wrong("z, formula: \"relu(w * x + b)\"", "h, formula: \"z * g\"")
    #expect(wrong["z"]?.contains(Wrong("bias-omitted", 6)) == true)
    #expect(wrong["h"]?.map(\.name) == ["pre-activation-used", "sign-flipped"])
  }

  @Test("Who skips a step may leave its slope out, who skips two of them may not")
  func skippedStep() throws {
    let wrong = try Self.wrong(
      "d, formula: \"u .* step(v)\"", "e, formula: \"d * g\"", "f, formula: \"e * 2\"")
    let omitted = wrong.mapValues { entries in
      entries.filter { $0.name == "activation-derivative-omitted" }.map(\.value)
    }
    #expect(omitted == ["d": [[5, 7]], "e": [[40, 56]], "f": []])
  }

  @Test("Updated weights are used by mistake in all that they were not worked out from")
  func updates() throws {
    // w_new is 2 − .125 · 16 = 0, w_new2 is 0 − .125 · 3.
    let wrong = try Self.wrong(
      "q, formula: \"w * x\"", "dw, formula: \"w * g\"", "w_new, formula: \"w - eta * dw\"",
      "r, formula: \"w_new * g\"", "w_new2, formula: \"w_new - eta * x\"",
      "A_new, formula: \"A - eta * B\"", "s, formula: \"A' * u\"")
    func used(_ step: String) -> [[Double]]? {
      wrong[step]?.filter { $0.name == "updated-weights-used" }.map(\.value)
    }
    #expect(used("q") == [[0]])
    #expect(used("dw") == [] && used("w_new") == [] && used("w_new2") == [])
    #expect(used("r") == [[-3]])
    // A_new is [0 2; 3 3].
    #expect(used("s") == [[21, 31]])
  }

  @Test(
    "A rate stands in what is taken away, or in its dividend",
    arguments: [
      ("w - eta * g", [-6]), ("w - eta * g / 4", [0]), ("-(eta * g) + w", [-6]),
      ("w + eta * g", []), ("eta * g / 4 - w", []),
    ] as [(String, [Double])])
  func rate(_ formula: String, _ values: [Double]) throws {
    let wrong = try Self.wrong("q, formula: \"\(formula)\"")
    #expect(wrong["q"]?.filter { $0.name == "rate-omitted" }.flatMap(\.value) == values)
  }

  @Test("Parameters that are looked ahead to have biases as others have")
  func ahead() throws {
    let wrong = try Self.wrong(
      "w_ahead, formula: \"w - eta * g\"", "b_ahead, formula: \"b - eta * g\"",
      "b_next, formula: \"b + eta * g\"", "z, formula: \"w_ahead * x + b_ahead\"",
      "y, formula: \"w_ahead * x + b_next\"")
    #expect(wrong["z"]?.first == Wrong("bias-omitted", 3))
    #expect(wrong["y"]?.contains { $0.name == "bias-omitted" } == false)
  }

  @Test(
    "A batch is what a loss is divided by: a whole number above 1",
    arguments: [
      ("-sum(Y .* log(P)) / 4", true), ("-sum(Y .* log(P)) / 2", true),
      ("-sum(Y .* log(P)) / 1.5", false), ("sum(Y .* log(P)) / 4", false),
      ("-sum(Y .* log(P)) / 1", false), ("-sum(Y .* log(P)) / w", false),
    ])
  func batch(_ loss: String, isAveraged: Bool) throws {
    let wrong = try Self.wrong("z, formula: \"w * x\"", "L, formula: \"\(loss)\"")
    #expect(wrong["L"]?.contains { $0.name == "batch-not-averaged" } == isAveraged)
    // Where nothing is averaged, nothing can be left out of it.
    #expect(wrong["z"]?.contains { $0.name == "batch-not-averaged" } == false)
  }

  @Test(
    "A mean over the entries of a column is one over samples that are rows",
    // u − v is [4; 9].
    arguments: [("mean_squared_error(u, v)", [97, 24.25]), ("half_squared_error(u, v)", [])])
  func columnsOfSamples(_ loss: String, _ values: [Double]) throws {
    let wrong = try Self.wrong("L, formula: \"\(loss)\"")
    let unaveraged = wrong["L"]?.filter { $0.name == "batch-not-averaged" }.flatMap(\.value)
    #expect(unaveraged == values)
  }

  @Test("What works an earlier step out again with updated parameters is a repetition")
  func repetitions() throws {
    let rubric = try RubricReader.read(
      Array(
        """
        gradus: 1
        given: {w: 2, x: 3, g: 8}
        steps:
          - {step: z, formula: "w * x"}
          - {step: L, formula: "z^2"}
          - {step: w_new, formula: "w - g"}
          - {step: L_new, formula: "L where w = w_new"}
          - {step: w_new2, formula: "w_new - g"}
          - {step: L_new2, formula: "L where w = w_new2"}
          - {step: q, formula: "w_new * g"}
        """.utf8), fileName: "r.yaml")
    #expect(ReferenceModel(rubric).mistakes.repetitions == [3, 5])
  }

  @Test("Who takes a sum for the mean, or does not, carries it through products, not functions")
  func sums() throws {
    // q is [26; 38] over a batch of 2.
    let wrong = try Self.wrong(
      "L, formula: \"-sum(Y .* log(P)) / 2\"", "q, formula: \"A' * u\"",
      "v_new, formula: \"v - eta * q\"", "s, formula: \"tanh(q)\"")
    func unaveraged(_ step: String) -> [[Double]]? {
      wrong[step]?.filter { $0.name == "batch-not-averaged" }.map(\.value)
    }
    #expect(unaveraged("q") == [[13, 19]])
    #expect(unaveraged("v_new") == [[-0.625, -4.375]])
    #expect(unaveraged("s") == [])
  }

  @Test("A quotient of logarithms is the same to every base")
  func logarithms() throws {
    let wrong = try Self.wrong(
      "q, formula: \"log(x) / log(w)\"", "r, formula: \"log(x) / w\"")
    #expect(wrong["q"]?.contains { $0.name == "log-base-10" } == false)
    #expect(wrong["r"]?.contains { $0.name == "log-base-10" } == true)
  }

  @Test("The course's mistakes come first in their step and last in its derivative")
  func expected() throws {
    let wrong = try Self.wrong(
      "L, formula: \"w * x\", mistakes: [{name: twice, formula: \"2 * w * x\"}]",
      "D, formula: \"gradient(L, w)\"")
    #expect(wrong["L"] == [Wrong("twice", 12), Wrong("sign-flipped", -6)])
    #expect(wrong["D"] == [Wrong("sign-flipped", -3), Wrong("twice", 6)])
  }

  @Test("A mistake that a rule knows as well is the course's")
  func known() throws {
    let wrong = try Self.wrong(
      "z, formula: \"w * x + b\", mistakes: [{name: forgot-bias, formula: \"w * x\"}]")
    #expect(wrong["z"] == [Wrong("forgot-bias", 6), Wrong("sign-flipped", -7)])
  }

  @Test("A short cut to a step is no mistake, whatever the course says")
  func shortCut() throws {
    let wrong = try Self.wrong(
      "p, formula: \"softmax(v)\"", "L, formula: \"cross_entropy(Y, p)\"",
      """
      D, formula: \"gradient(L, v)\", mistakes:
          [{name: short, formula: \"p * sum(Y, 1) - Y\"}, {name: long, formula: \"p + Y\"}]
      """)
    #expect(wrong["D"]?.map(\.name).filter { ["short", "long"].contains($0) } == ["long"])
  }
}
