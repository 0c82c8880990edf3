import Foundation
import Marking
import Rubrics
import Testing

@testable import Grading

@Suite("The reference solution")
struct SolutionTests {
  private func solution() throws -> Solution {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      """
      gradus: 1
      id: small
      title: A "small" task
      given:
        X: [1, 0]
        W1: [[3, 6], [4, 5]]
        W1_0: [1, -6]
      steps:
        - {step: Z1, formula: "W1' * X + W1_0", points: 2}
        - {step: H, formula: sigmoid(Z1)}

      """, to: "rubric.yaml")
    return try Solution.load(path)
  }

  @Test("Text has each formula above its value")
  func text() throws {
    #expect(
      try solution().written(as: .text) == """
        A "small" task

        given
          X    = [1; 0]
          W1   = [3 6; 4 5]
          W1_0 = [1; -6]

        steps
          Z1   = W1' * X + W1_0
               = [4.0000; 0.0000]
          H    = sigmoid(Z1)
               = [0.9820; 0.5000]

        """)
  }

  @Test("JSON has every digit")
  func json() throws {
    struct Document: Decodable {
      struct Step: Decodable {
        let step: String
        let points: Double
        let value: [[Double]]
      }
      let title: String
      let steps: [Step]
    }
    let data = Data(try solution().written(as: .json).utf8)
    let document = try JSONDecoder().decode(Document.self, from: data)
    #expect(document.title == "A \"small\" task")
    #expect(document.steps.map(\.step) == ["Z1", "H"])
    #expect(document.steps.map(\.points) == [2, 1])
    // 1 / (1 + e⁻⁴)
    #expect(document.steps.last?.value == [[0.9820137900379085], [0.5]])
  }

  @Test("Markdown has a row a step")
  func markdown() throws {
    let text = try solution().written(as: .markdown)
    #expect(text.contains("| `H` | `sigmoid(Z1)` | `[0.9820; 0.5000]` | 1.0 |\n"))
    #expect(text.hasPrefix("# A \"small\" task\n"))
  }
}
