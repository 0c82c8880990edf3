import Marking
import Rubrics
import Testing

/// Mistakes that a course expects in a step, where a later step is its derivative.
@Suite("Expected mistakes")
struct ExpectedMistakeTests {
  private static func desk(repeated: String) throws -> Desk {
    try Desk(
      """
      gradus: 1
      given: {X: [0.5, 0.2], Y: 0.3, W: [0.4, 0.7], b: 0.1}
      marking: {repeated: \(repeated)}
      steps:
        - {step: P, formula: "sigmoid(W' * X + b)"}
        - step: L
          formula: "half_squared_error(Y, P)"
          mistakes: [{name: forgot-half, formula: "squared_error(Y, P)", credit: 0.5}]
        - {step: dP, formula: "gradient(L, P)"}
        - {step: db, formula: "gradient(L, b)"}
      """)
  }

  /// (.6083 − .3)² is .0950, its derivative 2 · .3083 = .6166, and .6166 · .6083 · .3917 = .1469.
  @Test(
    "Who leaves out the half of a loss and takes its derivative rightly makes one mistake",
    arguments: [("each", 0.5), ("once", 1)])
  func derivative(_ repeated: String, _ points: Double) throws {
    let marks = try Self.desk(repeated: repeated).mark(
      "P = 0.6083\nL = 0.0950\ndP = 0.6166\ndb = 0.1469\n")
    #expect(marks["L"]?.points == 0.5)
    #expect(marks["dP"]?.diagnosis?.rawValue == "forgot-half")
    #expect(marks["dP"]?.points == points)
    #expect(marks["db"]?.verdict == .followThrough)
  }

  @Test("Another wrong derivative is none of the course's mistakes")
  func otherDerivative() throws {
    let marks = try Self.desk(repeated: "once").mark("P = 0.6083\nL = 0.0950\ndP = 0.9249\n")
    #expect(marks["dP"]?.diagnosis == nil)
    #expect(marks["dP"]?.points == 0)
  }
}
