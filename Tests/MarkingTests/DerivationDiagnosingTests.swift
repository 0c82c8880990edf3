import AnswerSheets
import Foundation
import Marking
import Rubrics
import Testing

@Suite("Mistakes of derivations")
struct DerivationDiagnosingTests {
  private static let desk = Result {
    try Desk(
      String(
        contentsOf: Desk.root.appending(path: "Rubrics/derive-relu-softmax.yaml"), encoding: .utf8))
  }

  private func mark(_ answer: String, _ step: String) throws -> StepMark {
    try #require(try Self.desk.get().mark(answer, as: "answer.md")[step])
  }

  @Test(
    "An exchanged index is named among eight at most",
    arguments: [("kltuvr", Diagnosis.wrongIndex), ("kltuvrq", nil)] as [(String, Diagnosis?)])
  func indices(_ further: String, _ diagnosis: Diagnosis?) throws {
    let sums = further.map { " + 0*sum(\($0), Yhat[\($0)])" }.joined()
    let mark = try mark("dYhat_dZ2[i,j] = Yhat[i]*(delta(i,j) - Yhat[i])" + sums, "dYhat_dZ2")
    #expect(mark.verdict == .wrong && mark.diagnosis == diagnosis, "\(mark.message)")
  }

  @Test(
    "An exchanged index is looked for in long sides, and no longer than that ends in time",
    arguments: [(28, Diagnosis.wrongIndex), (36, nil)] as [(Int, Diagnosis?)])
  func longSides(_ further: Int, _ diagnosis: Diagnosis?) throws {
    let rubric = """
      gradus: 1
      symbols: {W: [N, N], x: [N, 1]}
      steps: [{step: s, formula: W * x}]
      """
    let own = String(repeating: "0*x[i] + ", count: further)
    let others = "klmnop".map { " + 0*sum(\($0), x[\($0)])" }.joined()
    let answer = "s[i] = " + own + "sum(j, W[i,j]*x[i])" + others
    let mark = try #require(try Desk(rubric).mark(answer, as: "answer.md")["s"])
    #expect(mark.verdict == .wrong && mark.diagnosis == diagnosis, "\(mark.message)")
  }

  @Test("Of two factors one may be left out, and is named")
  func twoFactors() throws {
    let rubric = """
      gradus: 1
      symbols: {z: [K, 1]}
      steps:
        - {step: h, formula: relu(z)}
        - {step: p, formula: softmax(h)}
        - {step: dp_dz, formula: "jacobian(p, z)"}
      """
    let mark = try #require(
      try Desk(rubric).mark("dp_dz = diag(z > 0)", as: "answer.md")["dp_dz"])
    #expect(mark.verdict == .wrong && mark.diagnosis == .factorOmitted, "\(mark.message)")
  }
}
