import Formulas
import Foundation
import Rubrics
import Testing

/// Rubrics are read where nobody waits for them: what asks for too much is an error that names the
/// limit.
@Suite("Limits of formulas") struct FormulaLimitTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var steps: String
    var message: String
  }

  private static func chain(_ count: Int, _ formula: (Int) -> String) -> String {
    (0..<count).map { "  - {step: s\($0), formula: \"\($0 == 0 ? "x + a" : formula($0))\"}" }
      .joined(separator: "\n")
  }

  static let cases = [
    Case(
      testDescription: "a step put into itself again and again",
      steps: chain(26) { "s\($0 - 1) where x = s\($0 - 1)" },
      message: "more than 2000 operations in this step"),
    Case(
      testDescription: "a long sum",
      steps:
        "  - {step: s, formula: \(Array(repeating: "a", count: 4_000).joined(separator: "+"))}",
      message: "more than 500 operators in one formula"),
    Case(
      testDescription: "a product of large matrices",
      steps: "  - {step: s, formula: \"ones(1000,1000)*ones(1000,1000)\"}", message: "more than"),
    Case(
      testDescription: "a Jacobian of large matrices",
      steps:
        "  - {step: z, formula: \"ones(40,40)*x\"}\n  - {step: s, formula: \"jacobian(sigmoid(z), z)\"}",
      message: "more than 2000 operations in this step"),
    Case(
      testDescription: "thousands of steps", steps: chain(3_000) { "s\($0 - 1) + x" },
      message: "more than the 1000 that a rubric may have"),
  ]

  @Test("A rubric that asks for too much is an error with the limit named", arguments: cases)
  func refused(_ `case`: Case) {
    let text = "gradus: 1\ngiven: {x: 2, a: 3}\nsteps:\n" + `case`.steps + "\n"
    let error = #expect(throws: RubricFaults.self) {
      try RubricReader.read(Array(text.utf8), fileName: "r.yaml")
    }
    #expect("\(error.map { "\($0)" } ?? "")".contains(`case`.message))
  }

  @Test("Sixty quantities of sixty sizes are refused")
  func sizes() {
    let sizes = (0...60).map { "N\($0)" }
    let symbols = (1...60).map { "W\($0): [\(sizes[$0 - 1]), \(sizes[$0])]" }.joined(
      separator: ", ")
    let steps = (1...60).map {
      "  - {step: Z\($0), formula: \"W\($0)' * \($0 == 1 ? "X" : "Z\($0 - 1)")\"}"
    }
    let text =
      "gradus: 1\nsymbols: {X: [N0, 1], \(symbols)}\nsteps:\n" + steps.joined(separator: "\n")
    let error = #expect(throws: RubricFaults.self) {
      try RubricReader.read(Array(text.utf8), fileName: "r.yaml")
    }
    #expect("\(error.map { "\($0)" } ?? "")".contains("more than the 12 that a rubric may have"))
  }

  @Test("All shipped rubrics stay far below the limits")
  func shipped() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Rubrics")
    for file in try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    where file.pathExtension == "yaml" {
      let rubric = try RubricReader.read(
        Array(Data(contentsOf: file)), fileName: file.lastPathComponent)
      #expect(rubric.graph.nodes.count * 20 < 50_000, "\(file.lastPathComponent)")
    }
  }
}
