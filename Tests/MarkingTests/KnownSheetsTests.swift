import Rubrics
import Testing

@testable import AnswerSheets
@testable import Marking

@Suite("Sheets met before")
struct KnownSheetsTests {
  private static let rubric = """
    gradus: 1
    title: t
    given: {W: [[2, 1], [0, 3]], X: [[1], [2]]}
    steps:
      - {step: Z, formula: W * X}
      - {step: S, formula: 2 * Z}
    """
  private static let right = "Z = [4; 6]\nS = [8; 12]\n"

  private func marker() throws -> Marker {
    Marker(rubric: try RubricReader.read(Array(Self.rubric.utf8), fileName: "r.yaml"))
  }

  private func sheet(_ text: String) throws -> AnswerSheet {
    try AnswerReader.read(Array(text.utf8), fileName: "a.txt")
  }

  /// All that a report can show of the marks.
  private func shown(_ marks: [StepMark]) -> [String] { marks.map { "\($0)" } }

  @Test(
    "A sheet is marked as a new marker marks it, whatever sheets came before",
    arguments: [
      right, "Z = [4; 6]\nS = [8; 13]\n", "Z = [4; 6]\nS = [8.0; 12.0]\n", "\n\(right)",
      "  Z = [4; 6]\nS = [8; 12]\n", "Z = [4; 6]\nS =  [8; 12]\n", "Z = [4 6]\nS = [8; 12]\n",
      "Z = [4; -6]\nS = [8; 12]\n", "z = [4; 6]\nS = [8; 12]\n", "S = [8; 12]\nZ = [4; 6]\n",
      "Z = [4; 6]\n", "Z = [4; 6]\nS = [8; 12]\nS = [8; 12]\n", "Z = W*X = [4; 6]\nS = [8; 12]\n",
      "Z = [0.4e1; 6]\nS = [8; 12]\n", "Z = [4; 6]\nS[1] = 8\nS[2] = 12\n",
      "Z = [4; 6]\nS[2] = 8\nS[1] = 12\n",
    ])
  func twins(_ text: String) throws {
    let known = try marker()
    _ = known.mark(try sheet(Self.right))
    let sheet = try sheet(text)
    let fresh = try marker().mark(sheet)
    for _ in 0..<2 {
      let again = known.mark(sheet)
      #expect(shown(again.steps) == shown(fresh.steps))
      #expect(again.firstError == fresh.firstError)
    }
  }

  /// Whether a sheet is new; one that is, is kept.
  private func isNew(_ sheet: AnswerSheet, to known: KnownSheets) -> Bool {
    guard case .new(let hash) = known.look(for: sheet) else { return false }
    known.keep([], of: sheet, hash: hash)
    return true
  }

  @Test("A sheet met before is not marked again, one that differs is")
  func count() throws {
    let known = KnownSheets()
    let sheets = try [Self.right, Self.right, "\n" + Self.right, Self.right].map { try sheet($0) }
    #expect(sheets.map { isNew($0, to: known) } == [true, false, true, false])
  }

  @Test("More sheets than are kept are all marked")
  func limit() throws {
    let known = KnownSheets()
    for expected in [300, 44] {
      let sheets = try (0..<300).map { try sheet("Z = [\($0); 6]\n") }
      #expect(sheets.count { isNew($0, to: known) } == expected)
    }
  }
}
