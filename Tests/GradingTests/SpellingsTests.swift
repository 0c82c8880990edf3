import AnswerSheets
import Marking
import Rubrics
import Testing

@Suite("Spellings of one right answer")
struct SpellingsTests {
  private static let marker = Result {
    Marker(
      rubric: try RubricReader.read(
        Array(Repository.contents(of: "Rubrics/backprop-by-hand.yaml").utf8), fileName: "r.yaml"))
  }

  @Test(
    "However it is written, the right answer is right",
    arguments: Spelling.typed + Spelling.encoded + Spelling.programs + Spelling.documents
      + Spelling.further + Spelling.printed + Spelling.structured)
  func right(_ spelling: Spelling) throws {
    let sheet = try AnswerReader.read(spelling.bytes, fileName: spelling.file)
    let steps = try Self.marker.get().mark(sheet).steps
    let amiss = steps.filter { $0.verdict != .correct }.map { "\($0.step): \($0.verdict.rawValue)" }
    #expect(amiss.isEmpty)
  }

  @Test(
    "What is stated but cannot be read is unreadable, with its place",
    arguments: [
      ("Z1 = 0.5*1 - 0.25*2 + 0.1", 6), ("Z1 = 0.1 V", 6), ("Z1 = [1, 2", 6),
      ("Z1 = see the next page", 6), ("Z1 = [[1, 2], [3]]", 6),
    ])
  func unreadable(_ text: String, column: Int) throws {
    let sheet = try AnswerReader.read(Array("\n\(text)\nL = 1\n".utf8), fileName: "a.txt")
    let step = try #require(Self.marker.get().mark(sheet).steps.first)
    #expect(step.verdict == .unreadable)
    #expect(step.position == Position(line: 2, column: column))
    #expect(!step.message.contains("L ="))
  }

  @Test("A shape that does not fit is shown where the value stands")
  func shape() throws {
    let sheet = try AnswerReader.read(Array("\nZ1 =   [1, 2, 3]\n".utf8), fileName: "a.txt")
    let step = try #require(Self.marker.get().mark(sheet).steps.first)
    #expect(step.verdict == .wrong)
    #expect(step.position == Position(line: 2, column: 8))
    #expect(step.message == "expected a 2×1 matrix, found 3 entries")
  }
}
