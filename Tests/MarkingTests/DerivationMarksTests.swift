import Foundation
import Marking
import Rubrics
import Testing

/// The parts of a derivation's mark: claims of shape, entries and sides that differ.
@Suite("Marks of derivations")
struct DerivationMarksTests {
  private static let desk = Result {
    try Desk(
      String(
        contentsOf: Desk.root.appending(path: "Rubrics/derive-relu-softmax.yaml"), encoding: .utf8))
  }

  private func mark(_ answer: String, _ step: String) throws -> StepMark {
    try #require(try Self.desk.get().mark(answer, as: "answer.md")[step])
  }

  private static let softmaxJacobian = #"""
    \frac{\partial \hat Y}{\partial Z^2} = \begin{bmatrix} \hat Y_1(1-\hat Y_1) & \dots & -\hat Y_1 \hat Y_K \\ \#
    \vdots & \ddots & \vdots \\ -\hat Y_K \hat Y_1 & \dots & \hat Y_K(1-\hat Y_K)\end{bmatrix}
    """#

  @Test(
    "A claim of shape that contradicts the truth makes its step wrong",
    arguments: [
      ("$\\frac{\\partial Z^2}{\\partial H}$ is a $N_1 \\times K$ matrix: $W^2$", "dZ2_dH", true),
      ("$\\frac{\\partial Z^2}{\\partial H}$ is a $K \\times K$ matrix: $W^2$", "dZ2_dH", false),
      ("$Z^1 = (W^1)^T X + W^1_0$, where $Z^1 \\in \\mathbb{R}^{N_1 \\times 1}$", "Z1", true),
      ("$Z^1 = (W^1)^T X + W^1_0$, where $Z^1 \\in \\mathbb{R}^{N \\times 1}$", "Z1", false),
      ("dZ2_dH = W2\n\nshape(dZ2_dH) = N1 x K", "dZ2_dH", true),
      ("dZ2_dH = W2\n\nshape(dZ2_dH) = N x K", "dZ2_dH", false),
      // At a side itself: of a matrix, which may count its blocks, and of anything else.
      (#"$\frac{\partial Z^2}{\partial H} = (W^2)^{N_1 \times K}$"#, "dZ2_dH", true),
      (#"$\frac{\partial Z^2}{\partial H} = (W^2)^{N \times K}$"#, "dZ2_dH", false),
      (#"$\frac{\partial Z^2}{\partial H} = (W^2)^{N_1 \times K \times K}$"#, "dZ2_dH", false),
      ("$\(softmaxJacobian)^{K \\times K}$", "dYhat_dZ2", true),
      ("$\(softmaxJacobian)^{N \\times K}$", "dYhat_dZ2", false),
      ("$\(softmaxJacobian)^{K \\times K \\times K}$", "dYhat_dZ2", false),
    ])
  func shapes(_ answer: String, _ step: String, _ isRight: Bool) throws {
    let mark = try mark(answer, step)
    #expect(mark.verdict == (isRight ? .correct : .wrong), "\(mark.message)")
    #expect(mark.diagnosis == (isRight ? nil : .shape))
  }

  @Test(
    "Of a Jacobian stated by entries the part that is missing is named",
    arguments: [
      ("dYhat_dZ2[i,j] = -Yhat[i]*Yhat[j] for i != j", Diagnosis.deltaOmitted),
      ("dYhat_dZ2[i,i] = Yhat[i]*(1 - Yhat[i])", .jacobianDiagonal),
      ("dYhat_dZ2[1,1] = Yhat[1]*(1 - Yhat[1])", nil),
      ("dYhat_dZ2[1,2] = -Yhat[1]*Yhat[2]", nil),
    ] as [(String, Diagnosis?)])
  func parts(_ answer: String, _ diagnosis: Diagnosis?) throws {
    let mark = try mark(answer, "dYhat_dZ2")
    #expect(mark.verdict == .wrong && mark.diagnosis == diagnosis, "\(mark.message)")
    #expect(mark.message.contains("right where it is stated"))
  }

  @Test("What cannot be read is that, whatever shape is claimed of it")
  func unreadShape() throws {
    #expect(try mark("Z1 = W1' * * X\n\nshape(Z1) = N x K", "Z1").verdict == .unreadable)
  }

  @Test(
    "A step is restated where one side is right and another is not",
    arguments: [
      (["W1' * X + W1_0", "W1' * X"], true), (["W1' * X", "W1' * X + W1_0"], true),
      (["W1' * X", "2 * (W1' * X)"], false), (["W1' * X + W1_0", "W1_0 + W1' * X"], false),
    ] as [([String], Bool)])
  func restated(_ sides: [String], isRestated: Bool) throws {
    let mark = try mark(sides.map { "Z1 = \($0)" }.joined(separator: "\n\n"), "Z1")
    #expect(mark.remarks.contains { $0.kind == .restated } == isRestated)
  }
}
