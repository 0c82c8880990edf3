import AnswerSheets
import Marking
import Rubrics
import Testing

@Suite("Chains of derivatives by name")
struct DerivationChainsTests {
  private func mark(_ answer: String, _ step: String, in rubric: String) throws -> StepMark {
    try #require(try Desk(rubric).mark(answer, as: "answer.md")[step])
  }

  private static let chain =
    #"$\frac{\partial L}{\partial W_1} = \frac{\partial L}{\partial Z_1}\frac{\partial Z_1}{\partial W_1}$"#

  @Test(
    "A product of derivatives says nothing where none of them is worked out",
    arguments: [
      chain, "dL_dW1 = dL_dZ1 * dZ1_dW1\ndL_dZ1 = dL_dH * dH_dZ1",
    ])
  func chainAlone(_ answer: String) throws {
    let mark = try mark(answer, "dL_dW1", in: Desk.layers)
    #expect(mark.verdict == .missing)
    #expect(mark.points == 0)
    #expect(mark.message.contains("none of which is stated or worked out"), "\(mark.message)")
  }

  @Test(
    "A factor that is worked out may be named, and a chain goes on to its value",
    arguments: [
      "dL_dZ1 = W2' * (Yhat - Y) .* (1 - H.^2)\n\n" + chain,
      "dL_dH = W2' * (Yhat - Y)\n\ndL_dZ1 = dL_dH * dH_dZ1\n\n" + chain,
      "dL_dW1 = dL_dZ1 * dZ1_dW1 = (W2' * (Yhat - Y) .* (1 - H.^2)) * X'",
    ])
  func chainOfNames(_ answer: String) throws {
    let mark = try mark(answer, "dL_dW1", in: Desk.layers)
    #expect(mark.verdict == .correct, "\(mark.message)")
  }
}
