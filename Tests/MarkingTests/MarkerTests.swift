import AnswerSheets
import Marking
import Rubrics
import Testing

@Suite("Markers")
struct MarkerTests {
  private static func rubric(_ a: Int) throws -> Rubric {
    try RubricReader.read(
      Array("gradus: 1\ngiven: {a: \(a)}\nsteps: [{step: x, formula: 2 * a}]\n".utf8),
      fileName: "r.yaml")
  }

  @Test("Answers can be marked by any rubric that asks for numbers")
  func numbers() throws {
    #expect(Marker.fault(of: try Self.rubric(3)) == nil)
  }

  @Test("The marker of a variant marks by the variant's numbers")
  func variant() throws {
    let marker = Marker(rubric: try Self.rubric(3)).variant(try Self.rubric(5))
    let verdicts = try ["x = 10", "x = 6"].map { answer in
      marker.mark(try AnswerReader.read(Array(answer.utf8), fileName: "a.txt")).steps[0].verdict
    }
    #expect(verdicts == [.correct, .wrong])
  }
}
