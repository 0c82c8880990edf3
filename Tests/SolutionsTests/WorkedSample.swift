import Rubrics

@testable import Solutions

/// The worked steps of rubrics that are read from text.
enum WorkedSample {
  static func steps(_ rubric: String) throws -> [WorkedStep] {
    SolutionWorking.steps(of: try RubricReader.read(Array(rubric.utf8), fileName: "r.yaml"))
  }

  static let neuron = """
    gradus: 1
    given: {x: 2, w: 0.5, t: 1, eta: 0.1}
    steps:
      - {step: z, formula: "w * x"}
      - {step: L, formula: "(z - t - 1) ^ 2"}
      - {step: dw, formula: "gradient(L, w)"}
      - {step: w_new, formula: "w - eta * dw"}
      - {step: L_new, formula: "L where w = w_new"}

    """
}
