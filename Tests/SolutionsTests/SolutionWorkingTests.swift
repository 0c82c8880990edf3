import Algebra
import Rubrics
import Testing
import Typesetting

@testable import Solutions

@Suite("Working of a solution")
struct SolutionWorkingTests {
  private func steps(_ rubric: String) throws -> [WorkedStep] {
    SolutionWorking.steps(of: try RubricReader.read(Array(rubric.utf8), fileName: "r.yaml"))
  }

  private static let neuron = """
    gradus: 1
    given: {x: 2, w: 0.5, t: 1, eta: 0.1}
    steps:
      - {step: z, formula: "w * x"}
      - {step: L, formula: "(z - t - 1) ^ 2"}
      - {step: dw, formula: "gradient(L, w)"}
      - {step: w_new, formula: "w - eta * dw"}
      - {step: L_new, formula: "L where w = w_new"}

    """

  @Test("Each step is its formula, the numbers put in, and the value")
  func chain() throws {
    let steps = try steps(Self.neuron)
    #expect(steps.map(\.name) == ["z", "L", "dw", "w_new", "L_new"])
    #expect(steps[0].chain.map(PlainText.inline) == ["w·x", "0.5·2", "1"])
    #expect(steps[1].chain.map(PlainText.inline) == ["(z - t - 1)^2", "(1 - 1 - 1)^2", "1"])
    #expect(steps[2].value.elements == [-4])
    #expect(steps[3].chain.map(PlainText.inline).last == "0.9")
  }
}
