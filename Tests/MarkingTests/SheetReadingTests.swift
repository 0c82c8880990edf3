import AnswerSheets
import Marking
import Rubrics
import Testing

/// The statements of a sheet that are steps, and those that are givens or something else.
@Suite("Readings of a sheet")
struct SheetReadingTests {
  private static func reading(_ rubric: String, _ answer: String) throws -> [String] {
    let rubric = try RubricReader.read(Array(rubric.utf8), fileName: "r.yaml")
    let sheet = try AnswerReader.read(Array(answer.utf8), fileName: "a.md")
    return Marker(rubric: rubric).reading(of: sheet).statements.map { statement in
      "\(statement.name) \(statement.kind.rawValue) \(statement.step ?? "-")"
    }
  }

  @Test("What stands in the section asked for is a step or a given, else it is the sheet's own")
  func section() throws {
    let rubric = """
      gradus: 1
      section: "Problem 2"
      given: {x: 2}
      steps: [{step: z, formula: 2 * x}, {step: y, formula: 3 * z, names: [out]}]
      """
    let answer = """
      # Problem 1

      z = 1

      # Problem 2

      x = 2
      z = 4
      q = 7
      out = 12

      # Problem 3

      y = 5
      """
    #expect(
      try Self.reading(rubric, answer) == [
        "z own -", "x given -", "z step z", "q own -", "out step y", "y own -",
      ])
  }

  @Test("A derivative is told by the quantities, a statement of no step is the sheet's own")
  func derivations() throws {
    let rubric = """
      gradus: 1
      symbols: {X: [N, 1], W: [N, M]}
      steps: [{step: Z, formula: "W' * X"}, {step: dZ_dX, formula: "jacobian(Z, X)"}]
      """
    #expect(
      try Self.reading(rubric, "Z = W' * X\n\ndZ/dX = W\n\ndZ/dW = X\n") == [
        "Z step Z", "dZ_dX step dZ_dX", "dZ_dW own -",
      ])
  }
}
