import AnswerSheets
import Marking
import Rubrics
import Testing

/// Writings of derivations of which names and shapes leave one reading.
@Suite("Readings of derivations") struct DerivationReadingTests {
  private static let layer = """
    gradus: 1
    symbols: {x: [N, 1], W: [J, N], b: [J, 1], t: [J, 1]}
    steps:
      - {step: z, formula: "W * x + b"}
      - {step: h, formula: sigmoid(z)}
      - {step: L, formula: "half_squared_error(t, h)"}
      - {step: dL_dz, formula: "gradient(L, z)"}
      - {step: dL_dW, formula: "gradient(L, W)"}
      - {step: dh_dz, formula: "jacobian(h, z)"}
    """
  private static let neuron = """
    gradus: 1
    symbols: {x: [N, 1], w: [N, 1], b: [1, 1], t: [1, 1]}
    steps:
      - {step: z, formula: "w' * x + b"}
      - {step: a, formula: tanh(z)}
      - {step: L, formula: "half_squared_error(t, a)"}
      - {step: dL_dz, formula: "gradient(L, z)"}
      - {step: dL_dw, formula: "gradient(L, w)"}
    """

  private func mark(_ answer: String, _ step: String, in rubric: String) throws -> StepMark {
    try #require(try Desk(rubric).mark(answer, as: "answer.md")[step])
  }

  @Test(
    "A number above the name of a function is its power",
    arguments: [
      (#"$\frac{\partial L}{\partial z} = (a-t)(1-\tanh^2 z)$"#, Verdict.correct),
      (#"$\frac{\partial L}{\partial z} = (a-t)(1-\tanh^{2} z)$"#, .correct),
      (#"$\frac{\partial L}{\partial z} = (a-t)(1-\tanh^2(z))$"#, .correct),
      ("dL_dz = (a-t)*(1-tanh^2(z))", .correct),
      (#"$\frac{\partial L}{\partial z} = (a-t)(1-\tanh z)$"#, .wrong),
      (#"$\frac{\partial L}{\partial z} = (a-t)(1-\tanh^3 z)$"#, .wrong),
      (#"$\frac{\partial L}{\partial z} = (a-t)(1-\tanh^{-1} z)$"#, .unreadable),
      (#"$\frac{\partial L}{\partial z} = (a-t)(1-\tanh^{-1}(z))$"#, .unreadable),
    ])
  func powers(_ answer: String, _ verdict: Verdict) throws {
    let mark = try mark(answer, "dL_dz", in: Self.neuron)
    #expect(mark.verdict == verdict, "\(mark.message)")
  }

  @Test(
    "A number above an activation is its power, but in brackets or at what has that layer its layer",
    arguments: [
      ("z", #"\sigma(z)-\sigma^2(z)"#, Verdict.correct),
      ("z", #"\sigma(z)-\sigma^{2}(z)"#, .correct),
      ("z", #"\sigma(z)-\sigma(z)^2"#, .correct), ("z", #"\sigma(z)-\sigma^{(2)}(z)"#, .wrong),
      ("Z2", #"\sigma(Z_2)-\sigma(Z_2)^2"#, .correct),
      ("Z2", #"\sigma^2(Z^2)-\sigma^2(Z^2)^2"#, .correct),
      ("Z2", #"\sigma^{(2)}(Z^2)-\sigma^{(2)}(Z^2)^2"#, .correct),
    ])
  func activations(_ argument: String, _ slope: String, _ verdict: Verdict) throws {
    let rubric = Self.layer.replacing("step: z", with: "step: \(argument)")
      .replacing("(z)", with: "(\(argument))").replacing("z)", with: "\(argument))")
    let answer = #"$\frac{\partial L}{\partial z} = (h-t)\odot("# + slope + ")$"
    let mark = try mark(
      answer.replacing("partial z", with: "partial \(argument)"), "dL_dz", in: rubric)
    #expect(mark.verdict == verdict, "\(mark.message)")
  }
}
