import Algebra
import Rubrics
import Testing
import Typesetting

@testable import Solutions

@Suite("Working of a solution")
struct SolutionWorkingTests {
  @Test("Each step is its formula, the numbers put in, and the value")
  func chain() throws {
    let steps = try WorkedSample.steps(WorkedSample.neuron)
    #expect(steps.map(\.name) == ["z", "L", "dw", "w_new", "L_new"])
    #expect(steps[0].chain.map(PlainText.inline) == ["w·x", "0.5·2", "1"])
    #expect(steps[1].chain.map(PlainText.inline) == ["(z - t - 1)^2", "(1 - 1 - 1)^2", "1"])
    #expect(steps[2].value.elements == [-4])
    #expect(steps[3].chain.map(PlainText.inline).last == "0.9")
  }
}
