import Algebra
import Rubrics
import Testing
import Typesetting

@testable import Solutions

/// Steps worked out anew with other values: `L where w = w_new`.
@Suite("Reworking")
struct ReworkingTests {
  @Test("A value after an update has the steps between worked out anew under names of their own")
  func anew() throws {
    let steps = try WorkedSample.steps(WorkedSample.neuron)
    let last = try #require(steps.last)
    #expect(last.preliminaries.map(\.name) == ["z_new"])
    #expect(last.preliminaries[0].chain.map(PlainText.inline) == ["w_new·x", "0.9·2", "1.8"])
    #expect(last.chain.map(PlainText.inline).contains("(1.8 - 1 - 1)^2"))
    #expect(abs(last.value.elements[0] - 0.04) < 1e-12)
    let others = steps.dropLast().filter { !$0.preliminaries.isEmpty }
    #expect(others.isEmpty)
  }

  @Test("Names that the rubric has already are not taken for what is worked out anew")
  func taken() throws {
    let rubric = WorkedSample.neuron + "  - {step: z_new, formula: \"w_new * x\"}\n"
    let reordered = try WorkedSample.steps(rubric)
    #expect(reordered[4].preliminaries.map(\.name) == ["z_new_anew"])
  }

  @Test("Two replaced names are both taken, one that stands for a formula is worked out first")
  func replacements() throws {
    let rubric = """
      gradus: 1
      given: {x: 2, w: 0.5, b: 1, w_new: 3, b_new: 4}
      steps:
        - {step: z, formula: "w * x + b"}
        - {step: a, formula: "2 * z"}
        - {step: a_new, formula: "a where w = w_new, b = b_new"}
        - {step: a_far, formula: "a where w = 2 * w_new"}
      """
    let steps = try WorkedSample.steps(rubric)
    #expect(
      steps[2].preliminaries[0].chain.map(PlainText.inline) == [
        "w_new·x + b_new", "3·2 + 4", "10",
      ])
    #expect(steps[2].value.elements == [20])
    #expect(
      steps[3].preliminaries.map { [$0.name] + $0.chain.map(PlainText.inline) } == [
        ["w_new_anew", "2·w_new", "2·3", "6"], ["z_new", "w_new_anew·x + b", "6·2 + 1", "13"],
      ])
    #expect(steps[3].chain.map(PlainText.inline).suffix(3) == ["2·z_new", "2·13", "26"])
    #expect(steps[3].value.elements == [26])
  }
}
