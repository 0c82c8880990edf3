import AnswerSheets
import Foundation
import Marking
import Rubrics
import Testing

/// Derivations marked by their meaning: the rubric `derive-relu-softmax`.
@Suite struct DerivationTests {
  private static let desk = Result {
    try Desk(
      String(
        contentsOf: Desk.root.appending(path: "Rubrics/derive-relu-softmax.yaml"), encoding: .utf8))
  }

  /// The lines of a table in `Fixtures/derivations`, cut at their bars.
  private static func table(_ name: String, columns: Int) -> [[String]] {
    let file = Desk.root.appending(path: "Fixtures/derivations/\(name).txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      var cells: [String] = []
      var rest = line[...]
      while cells.count < columns - 1, let bar = rest.firstRange(of: " | ") {
        cells.append(String(rest[..<bar.lowerBound]))
        rest = rest[bar.upperBound...]
      }
      return cells + [String(rest)]
    }
  }

  private func mark(_ answer: String, _ step: String) throws -> StepMark {
    try #require(try Self.desk.get().mark(answer, as: "answer.md")[step])
  }

  @Test("Derivations are read in the text cells of a notebook, at their lines")
  func notebook() throws {
    let notebook = #"""
      {"cells": [
        {"cell_type": "code", "source": ["Z1 = W1.T @ X"], "outputs": []},
        {"cell_type": "markdown", "source": [
          "Derivatives\n",
          "\n",
          "$\\frac{\\partial Z^2}{\\partial H} = W^2$"
        ]}
      ], "nbformat": 4}
      """#
    let mark = try #require(try Self.desk.get().mark(notebook, as: "answer.ipynb")["dZ2_dH"])
    #expect(mark.verdict == .correct, "\(mark.message)")
    #expect(mark.position?.line == 6)
  }

  @Test(
    "What stands at the end of a file is shown to its last sign",
    arguments: ["Z1 = W1' * X + W1_0", "Z1 = W1' * X + W1_0 ", "$Z1 = W1' * X + W1_0$"])
  func end(_ answer: String) throws {
    #expect(try mark(answer, "Z1").stated?.description == "W1' * X + W1_0")
  }

  @Test("There are sixty ways of each kind")
  func count() {
    #expect(Self.table("right", columns: 2).count >= 60)
    #expect(Self.table("wrong", columns: 3).count >= 60)
  }

  @Test("However it is written, what is right is right", arguments: table("right", columns: 2))
  func right(_ row: [String]) throws {
    let mark = try mark(row[1], row[0])
    #expect(mark.verdict == .correct, "\(mark.message)")
  }

  @Test("What is wrong is wrong, and the mistake is named", arguments: table("wrong", columns: 3))
  func wrong(_ row: [String]) throws {
    let mark = try mark(row[2], row[0])
    #expect(mark.verdict == .wrong, "\(mark.message)")
    #expect(mark.diagnosis?.rawValue ?? "-" == row[1], "\(mark.message)")
  }

  @Test(
    "A right use of an own wrong factor is follow-through",
    arguments: [
      (
        "dYhat_dW1[i,j,k] = X[i]*[Z1[j] > 0]*sum(l, W2[j,l]*(delta(k,l)*Yhat[k] + Yhat[k]*Yhat[l]))",
        "dYhat_dW1"
      ),
      ("dYhat_dW1_ij = X[i]*[Z1[j] > 0]*(diag(Yhat) + Yhat*Yhat')*W2[j,:]'", "dYhat_dW1_ij"),
    ])
  func followThrough(_ answer: String, _ step: String) throws {
    let mark = try mark("dYhat_dZ2 = diag(Yhat) + Yhat*Yhat'\n\n" + answer, step)
    #expect(mark.verdict == .followThrough, "\(mark.message)")
    #expect(mark.remarks.contains { $0.kind == .ownValueUsed && $0.steps == ["dYhat_dZ2"] })
    #expect(try self.mark(answer, step).verdict == .wrong)
  }

  @Test(
    "A gradient is its step, however it is named",
    arguments: [
      "dL_dz = (p - y) / M", #"$\frac{\partial L}{\partial z} = \frac{1}{M}(p - y)$"#,
      #"$\nabla_z L = \frac{1}{M}(p - y)$"#, "dL/dz = (p - y) / M",
    ])
  func gradient(_ answer: String) throws {
    let rubric = """
      gradus: 1
      symbols: {X: [N, M], w: [N, 1], y: [1, M]}
      steps:
        - {step: z, formula: "w' * X"}
        - {step: p, formula: sigmoid(z)}
        - {step: L, formula: "binary_cross_entropy(y, p)"}
        - {step: dL_dz, formula: "gradient(L, z)"}
      """
    let mark = try #require(try Desk(rubric).mark(answer, as: "answer.md")["dL_dz"])
    #expect(mark.verdict == .correct, "\(mark.message)")
  }

  @Test("A line may end within brackets")
  func lines() throws {
    #expect(try mark("Z1 = (W1' * X +\n  W1_0)\n\nH = relu(Z1)", "Z1").verdict == .correct)
  }

  @Test(
    "What cannot be read is told, and what stands there and should",
    arguments: [
      ("Z1 = W1' * * X", "found '*', expected a name, a number or a bracket"),
      ("Z1 = (W1' * X", "found the end of the expression, expected ')'"),
      ("Z1 = Q * X", "found 'Q', which is no name of this assignment and is not defined above"),
      ("$H = \\sum (Z^1)$", "a sum without its index, expected \\sum_k"),
      ("$Z^1 = \\partial W^1$", "one half of a derivative without the other"),
    ])
  func unread(_ answer: String, _ words: String) throws {
    let marks = try Self.desk.get().mark(answer, as: "answer.md")
    let told = marks.values.filter { $0.verdict == .unreadable }.map(\.message)
    #expect(told.count == 1 && told[0].contains(words), "\(told)")
  }

  @Test("A named factor used rightly is right, whatever was said of it")
  func named() throws {
    let mark = try mark(
      "dYhat_dZ2 = diag(Yhat) + Yhat*Yhat'\n\ndYhat_dW1_ij = X[i]*[Z1[j] > 0]*dYhat_dZ2*W2[j,:]'",
      "dYhat_dW1_ij")
    #expect(mark.verdict == .correct)
  }

  @Test(
    "A value without bounds equals nothing",
    arguments: [
      "$\\hat{Y} = \\begin{bmatrix} e^{e^{e^{999}}} - e^{e^{e^{999}}} \\\\ \\dots \\\\ e^{e^{e^{999}}} - e^{e^{e^{999}}} \\end{bmatrix}$",
      "Yhat = exp(exp(exp(999))) - exp(exp(exp(999))) + softmax(Z2)",
      "Yhat[k] = (exp(exp(exp(999*Z2[k]))) - exp(exp(exp(999*Z2[k])))) * Yhat[k]",
    ])
  func unbounded(_ answer: String) throws {
    #expect(try mark(answer, "Yhat").verdict != .correct)
  }

  @Test("A diagonal matrix may be written as its diagonal")
  func diagonal() throws {
    let mark = try mark("dH_dZ1 = [Z1 > 0]", "dH_dZ1")
    #expect(mark.remarks.map(\.kind) == [.diagonalAsVector])
  }

  @Test(
    "What is undefined, enormous or endless is said to be so",
    arguments: [
      ("Z1 = " + String(repeating: "(", count: 50_000) + "X", "nests deeper than"),
      ("H = " + String(repeating: "exp(", count: 200) + "Z1", "nests deeper than"),
      ("$H = " + String(repeating: "\\frac{1}{", count: 20_000) + "X$", "nests deeper than"),
      ("H = Z1^(10^(10^10))", "has no value"),
      ("$\\hat Y_k = \\sum_{l=1}^{1000000000} Z^2_l$", "has no value"),
      ("H = log(-Z1) + 1/0", "has no value"),
      ("Z1 = " + Array(repeating: "W1' * X", count: 20_000).joined(separator: " + "), "more than"),
      (
        "dYhat_dW1 = " + String(repeating: "outer(", count: 30) + "W1"
          + String(repeating: ", W1)", count: 30), "more work than"
      ),
      (
        "Yhat[k] = sum(l, sum(m, sum(t, sum(u, sum(v, sum(q, sum(r, Z2[l]*Z2[m]*Z2[t]*Z2[u]*Z2[v]*Z2[q]*Z2[r])))))))",
        "more work than"
      ),
    ])
  func hostile(_ answer: String, _ words: String) throws {
    let marks = try Self.desk.get().mark(answer, as: "answer.md")
    let told = marks.values.filter { $0.verdict == .unreadable }.map(\.message)
    #expect(told.count == 1 && told[0].contains(words), "\(told)")
  }

  private static let z1 = "Z1 = W1' * X + W1_0"

  @Test(
    "What stands under the heading of another problem is not this one's",
    arguments: [
      "# Problem 1\n\n\(z1)\n\n# Problem 2\n\nZ1 = W1\n",
      "# Problem 2\n\nZ1 = W1\n\n# Problem 1\n\n\(z1)\n",
      "\(z1)\n\n# Problem 2\n\nZ1 = W1\n", "# Answers\n\nZ1 = W1\n\n# My way\n\n\(z1)\n",
    ])
  func problems(_ answer: String) throws {
    #expect(try mark(answer, "Z1").verdict == .correct)
  }

  @Test(
    "A quantity stated by entries is right once all are stated",
    arguments: [
      ("Z1[j] = sum(i, W1[i,j]*X[i]) + W1_0[j]", Verdict.correct),
      ("Z1[1] = sum(i, W1[i,1]*X[i]) + W1_0[1]", .wrong),
    ])
  func entries(_ answer: String, _ verdict: Verdict) throws {
    #expect(try mark(answer, "Z1").verdict == verdict)
  }
}
