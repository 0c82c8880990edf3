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
    "A step listed later is a source of an earlier one whose formula it lies in",
    arguments: [
      ("L = .220\nP = [.802; .198]\nM = 1.022", [Verdict.correct, .correct, .correct]),
      ("L = .220\nP = [.198; .802]\nM = .418", [.correct, .wrong, .followThrough]),
      ("L = .220\nP = [.198; .802]\nM = 1.022", [.correct, .wrong, .correct]),
      ("L = 1.619\nP = [.198; .802]\nM = 1.817", [.followThrough, .wrong, .followThrough]),
    ])
  func later(_ answer: String, _ expected: [Verdict]) throws {
    #expect(try verdicts(Self.laterWithin, answer) == expected)
  }

  /// Steps that an identity could take apart: each is worked out from the step before it all the
  /// same.
  private static let opposites = """
    given: {W: [[0.2, 0.1], [0.3, -0.4]], X: [[1], [2]]}
    steps:
      - {step: Z, formula: "W' * X"}
      - {step: T, formula: "Z'"}
      - {step: U, formula: "T'"}
      - {step: N, formula: -U}
      - {step: P, formula: -N}
      - {step: Q, formula: 3 * N}
      - {step: M, formula: Q / 2}
      - {step: S, formula: 2 * M}
    """

  @Test(
    "What follows from a sign, a transpose, a product or a mean follows from what is stated of it",
    arguments: 0..<8)
  func opposites(wrong: Int) throws {
    let names = ["Z", "T", "U", "N", "P", "Q", "M", "S"]
    var values: [[Double]] = [[0.8, -0.7]]
    for step in names.indices {
      switch names[step] {
      case "T", "U": values.append(values[step - 1])
      case "N", "P": values.append(values[step - 1].map { -$0 })
      case "Q": values.append(values[3].map { 3 * $0 })
      case "M": values.append(values[step - 1].map { $0 / 2 })
      case "S": values.append(values[step - 1].map { $0 * 2 })
      default: break
      }
      if step == wrong { values[step][1] += 0.25 }
    }
    let lines = names.indices.map { step in
      let numbers = values[step].map { "\(($0 * 1000).rounded() / 1000)" }
      return "\(names[step]) = [\(numbers.joined(separator: names[step] == "T" ? " " : "; "))]"
    }
    let verdicts = try verdicts(Self.opposites, lines.joined(separator: "\n"))
    // Q is worked out from N, beside P.
    let following = wrong == 4 ? [] : Set(wrong + 1..<8)
    for step in 0..<8 {
      let expected: Verdict =
        step == wrong ? .wrong : following.contains(step) ? .followThrough : .correct
      #expect(verdicts[step] == expected, "\(lines)")
    }
  }

  @Test("What follows from a loss follows from the loss as it is written")
  func loss() throws {
    let rubric = """
      given: {Z0: [0.3, -0.4], Y: [1, 0]}
      steps:
        - {step: L, formula: "cross_entropy(Y, softmax(2 * Z0))"}
        - {step: M, formula: 3 * L}
      """
    #expect(try verdicts(rubric, "L = .220\nM = .660\n") == [.correct, .correct])
    #expect(try verdicts(rubric, "L = .320\nM = .960\n") == [.wrong, .followThrough])
  }

  @Test(
    "A value that is exact as it is written is carried on alone, to however few digits",
    arguments: [
      ("Z = [.8; -.7]\nQ = [2.4; -2.1]", Verdict.correct),
      ("Z = [.8; -.7]\nQ = [2.4; -2.2]", .wrong),
      ("Z = [.8; -.7]\nQ = [2.40; -2.11]", .wrong),
      ("Z = [.80; -.70]\nQ = [2.40; -2.10]", .correct),
      ("Z = [.8; -.6]\nQ = [2.4; -1.8]", .followThrough),
    ])
  func exact(_ answer: String, _ expected: Verdict) throws {
    let rubric = """
      given: {W: [[0.2, 0.1], [0.3, -0.4]], X: [[1], [2]]}
      steps:
        - {step: Z, formula: "W' * X"}
        - {step: Q, formula: 3 * Z}
      """
    #expect(try verdicts(rubric, answer)[1] == expected)
  }
}
