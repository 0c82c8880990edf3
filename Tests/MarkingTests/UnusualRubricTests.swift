import Rubrics
import Testing

@testable import AnswerSheets
@testable import Marking

/// Rubrics whose steps relate to each other in ways that cuts of formulas must keep apart.
@Suite("Unusual rubrics")
struct UnusualRubricTests {
  private func verdicts(_ rubric: String, _ answer: String) throws -> [Verdict] {
    let rubric = try RubricReader.read(Array("gradus: 1\n\(rubric)".utf8), fileName: "r.yaml")
    let sheet = try AnswerReader.read(Array(answer.utf8), fileName: "a.txt")
    return Marker(rubric: rubric).mark(sheet).steps.map(\.verdict)
  }

  @Test(
    "An own error is followed through 80 steps, also past the 64th", arguments: [3, 63, 64, 70])
  func manySteps(wrong: Int) throws {
    let steps = (1...80).map {
      "  - {step: a\($0), formula: \($0 == 1 ? "x" : "a\($0 - 1)") + 0.25}"
    }
    let rubric = "given: {x: 1}\nsteps:\n" + steps.joined(separator: "\n")
    var value = 1.0
    let lines = (1...80).map { step in
      value += step == wrong ? 0.75 : 0.25
      return "a\(step) = \(value)"
    }
    let verdicts = try verdicts(rubric, lines.joined(separator: "\n"))
    #expect(verdicts.prefix(wrong - 1).allSatisfy { $0 == .correct })
    #expect(verdicts[wrong - 1] == .wrong)
    #expect(verdicts.dropFirst(wrong).allSatisfy { $0 == .followThrough })
  }

  private static let twins = """
    given: {x: [0.3, -0.4]}
    steps:
      - {step: A, formula: 2 * x}
      - {step: B, formula: 2 * x}
      - {step: C, formula: 3 * B}
    """

  @Test(
    "Steps with one formula are each other's sources as far as they are stated",
    arguments: [
      ("A = [.6; -.8]\nB = [.6; -.8]\nC = [1.8; -2.4]", [Verdict.correct, .correct, .correct]),
      ("B = [.7; -.8]\nC = [2.1; -2.4]", [.missing, .wrong, .followThrough]),
      ("A = [.7; -.8]\nC = [2.1; -2.4]", [.wrong, .missing, .followThrough]),
      ("A = [.7; -.8]\nC = [1.8; -2.4]", [.wrong, .missing, .correct]),
    ])
  func twins(_ answer: String, _ expected: [Verdict]) throws {
    #expect(try verdicts(Self.twins, answer) == expected)
  }

  private static let laterWithin = """
    given: {Z0: [0.3, -0.4], Y: [1, 0]}
    steps:
      - {step: L, formula: "cross_entropy(Y, softmax(2 * Z0))"}
      - {step: P, formula: softmax(2 * Z0)}
      - {step: M, formula: "L + P[1]"}
    """

  @Test(
    "A later step within an earlier one's formula is no source of it",
    arguments: [
      ("L = .220\nP = [.802; .198]\nM = 1.022", [Verdict.correct, .correct, .correct]),
      ("L = .220\nP = [.198; .802]\nM = .418", [.correct, .wrong, .followThrough]),
      ("L = .220\nP = [.198; .802]\nM = 1.022", [.correct, .wrong, .correct]),
      ("L = 1.619\nP = [.198; .802]\nM = 1.817", [.wrong, .wrong, .followThrough]),
    ])
  func later(_ answer: String, _ expected: [Verdict]) throws {
    #expect(try verdicts(Self.laterWithin, answer) == expected)
  }
}
