import AnswerSheets
import Encodings
import Foundation
import Marking
import Rubrics
import Testing

@testable import Solutions

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("The reference solution")
struct SolutionTests {
  private static func solution(_ rubric: String) throws -> Solution {
    Solution(of: try RubricReader.read(Array(rubric.utf8), fileName: "rubric.yaml"))
  }

  private func solution() throws -> Solution {
    try Self.solution(
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

      """)
  }

  @Test("Text has each formula, the numbers put in, the entries and the value")
  func text() throws {
    #expect(
      try solution().written(as: .text) == """
        A "small" task

        given
          X    = ⎡1⎤
                 ⎣0⎦
          W1   = ⎡3  6⎤
                 ⎣4  5⎦
          W1_0 = ⎡ 1⎤
                 ⎣-6⎦

        Z1  (2 points)
          Z1 = W1ᵀ·X + W1_0
             = ⎡3  6⎤ᵀ·⎡1⎤ + ⎡ 1⎤
               ⎣4  5⎦  ⎣0⎦   ⎣-6⎦
             = ⎡3·1 + 4·0 + 1   ⎤
               ⎣6·1 + 5·0 + (-6)⎦
             = ⎡4⎤
               ⎣0⎦

        H  (1 point)
          H = sigmoid(Z1)
            = sigmoid⎛⎡4⎤⎞
                     ⎝⎣0⎦⎠
            = ⎡1/(1 + e^(-4))⎤
              ⎣1/(1 + e^(-0))⎦
            = ⎡0.9820⎤
              ⎣0.5000⎦

        """)
  }

  @Test("Text is broken where the line would be too wide")
  func width() throws {
    let wide = try solution().written(as: .text, width: 32)
    #expect(wide.split(separator: "\n").allSatisfy { $0.count <= 32 })
  }

  @Test("Groups stand above their steps, with what is asked in them where they say so")
  func groups() throws {
    let text = try Self.solution(
      """
      gradus: 1
      title: Two parts
      given: {w: 3, x: 2}
      steps:
        - group: "(a) Forward"
          text: Work forward.
          steps: [{step: z, formula: w * x}]
        - group: "(b) Loss"
          steps: [{step: L, formula: z * z}]
      """
    ).written(as: .text)
    #expect(text.contains("\n\n(a) Forward\n\nWork forward.\n\nz  (1 point)\n"))
    #expect(text.contains("\n\n(b) Loss\n\nL  (1 point)\n"))
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

  @Test("Markdown has the mathematics of each step")
  func markdown() throws {
    let text = try solution().written(as: .markdown)
    #expect(text.hasPrefix("# A \"small\" task\n"))
    #expect(text.contains("### `H`: 1 point\n\n$$\n\\begin{aligned}\nH &= \\sigma(Z_{1}) \\\\\n"))
    #expect(
      text.contains("&= \\begin{bmatrix} 0.9820 \\\\ 0.5000 \\end{bmatrix}\n\\end{aligned}\n$$"))
  }

  private static func shipped() throws -> Solution {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try solution(
      String(contentsOf: root.appending(path: "Rubrics/backprop-by-hand.yaml"), encoding: .utf8))
  }

  @Test("Gradients are written out in the names of earlier steps")
  func gradients() throws {
    let text = try Self.shipped().written(as: .text)
    for line in [
      "= -Y ⊘ Yhat", "= W2·(Yhat - Y)", "= H·dW2_0ᵀ", "= dH ⊙ H ⊙ (1 - H)", "= X·dW1_0ᵀ",
      "Z1_new = W1_newᵀ·X + W1_0_new", "Yhat_new = softmax(Z2_new)",
      "= -(0·ln(0.2897) + 1·ln(0.7103))",
    ] {
      #expect(text.contains(line), "\(line)")
    }
  }

  @Test("The worked solution, read as an answer, is all right")
  func readBack() throws {
    let solution = try Self.shipped()
    let sheet = try AnswerReader.read(
      Array(solution.written(as: .markdown).utf8), fileName: "solution.md")
    let marks = Marker(rubric: solution.rubric).mark(sheet).steps
    #expect(marks.map(\.verdict) == marks.map { _ in .correct })
    #expect(marks.flatMap(\.remarks).isEmpty)
  }

  @Test("HTML loads nothing and allows its own style alone")
  func html() throws {
    let page = try Self.shipped().written(as: .html)
    let style = try #require(page.firstMatch(of: /<style>([^<]*)<\/style>/)).1
    let hash = Base64.text(SHA256.bytes(of: Array(style.utf8)))
    #expect(page.contains("default-src 'none'; style-src 'sha256-\(hash)'"))
    #expect(!page.contains("http:") && !page.contains("https:") && !page.contains(" style="))
    // Without its empty elements the page is XML, every tag closed.
    let closed = page.replacing(/<meta [^>]*>/, with: "")
    #expect(throws: Never.self) { try XMLDocument(xmlString: closed) }
  }

  @Test("Titles and names are text in every form")
  func hostile() throws {
    let solution = try Self.solution(
      """
      gradus: 1
      title: "<b>50 % & $5_a^b #1 {~\\\\input} ∑"
      given: {x: 2}
      steps: [{step: "y", formula: "x + 1"}]

      """)
    #expect(
      solution.written(as: .html).contains("<title>&lt;b&gt;50 % &amp; $5_a^b #1 {~\\input} ∑"))
    #expect(
      solution.written(as: .latex).contains(
        "\\textless{}b\\textgreater{}50 \\% \\& \\$5\\_a\\textasciicircum{}b \\#1 "
          + "\\{\\textasciitilde{}\\textbackslash{}input\\} ?"))
  }
}
