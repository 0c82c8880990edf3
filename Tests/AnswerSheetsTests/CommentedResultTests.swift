import Algebra
import Testing

@testable import AnswerSheets

/// Results of a program's lines that stand in their comments.
@Suite("Results in comments of programs") struct CommentedResultTests {
  @Test(
    "A number behind a computation from numbers is its result where it is that",
    arguments: [
      ("w = 0.8 - 0.1 * 1.0997  # 0.6900", "0.6900"), ("w = 0.5 * (1 - 3)**2 # = 2", "2"),
      ("w = -(0.5 + 1) / 3  # -0.5", "-0.5"), ("w = 0.8 - 0.1 * 1.0997  # 0.69", "0.69"),
      ("w = 0.8 - 0.1 * 1.0997  # 3", nil), ("w = 0.8 - 0.1 * g  # 0.6900", nil),
      ("w = 0.8 - 0.1 * 1.0997  # step 0.6900", nil), ("w = 0.8 - 0.1 * 1.0997", nil),
    ])
  func results(_ line: String, _ due: String?) throws {
    let sheet = try AnswerReader.read(Array("a = 1\n\(line)\n".utf8), fileName: "answer.py")
    let side = sheet.statements.first { $0.name == "w" }?.sides.last
    if let due, case .value(let value)? = side?.content {
      #expect("\(value.elements[0])" == due)
      #expect(side?.position.line == 2)
    } else {
      #expect(due == nil)
    }
  }
}
