import Algebra
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

  private func sheet(_ text: String, _ fileName: String = "a.txt") throws -> AnswerSheet {
    try AnswerReader.read(Array(text.utf8), fileName: fileName)
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
      "Z = [4; 6]\nS[2] = 8\nS[1] = 12\n", "Zz = [4; 6]\nS = [8; 12]\n",
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

  /// One answer in all notations: a slip, a row for a column, a given misread, a step stated twice.
  private static let notations = [
    ("W = [2 1; 0 4]\nZ = [4 8]\nS = [8; 17]\nS = [8; 16]\n", "a.txt"),
    ("\nW = [[2, 1], [0, 4]]\n\nZ = [[4, 8]]\n  S = [[8], [17]]\nS =\t[[8], [16]]\n", "b.txt"),
    (
      #"$$W = \begin{bmatrix} 2 & 1 \\ 0 & 4 \end{bmatrix}$$ $$Z = \begin{bmatrix} 4 & 8 \end{bmatrix}$$"#
        + #" $$S = \begin{bmatrix} 8 \\ 17 \end{bmatrix}$$ $$S = \begin{bmatrix} 8 \\ 16 \end{bmatrix}$$"#,
      "a.md"
    ),
    (
      "name,row,column,value\nW,1,1,2\nW,1,2,1\nW,2,1,0\nW,2,2,4\nZ,1,1,4\nZ,1,2,8\nS,1,1,8\nS,2,1,17\n"
        + "S,1,1,8\nS,2,1,16\n", "a.csv"
    ),
    ("W: [[2, 1], [0, 4]]\nZ: [[4, 8]]\nS: [[8], [16]]\n", "a.yaml"),
  ]

  @Test("What stands where is told of each sheet, in whatever notation it was met first")
  func notations() throws {
    for first in Self.notations {
      let known = try marker()
      _ = known.mark(try sheet(first.0, first.1))
      for (text, fileName) in Self.notations {
        let sheet = try sheet(text, fileName)
        let fresh = try marker().mark(sheet)
        #expect(fresh.steps.contains { !$0.remarks.isEmpty && $0.position != nil })
        #expect(shown(known.mark(sheet).steps) == shown(fresh.steps), "\(first.1), \(fileName)")
      }
    }
  }

  @Test("A sheet in another notation is met again")
  func otherNotation() throws {
    let known = KnownSheets(.shared)
    let sheets = try Self.notations.prefix(4).map { try sheet($0.0, $0.1) }
    #expect(isNew(sheets[0], to: known))
    for sheet in sheets { #expect(!isNew(sheet, to: known)) }
  }

  /// Whether a sheet is new; one that is, is kept.
  private func isNew(_ sheet: AnswerSheet, to known: KnownSheets) -> Bool {
    guard case .new(let hash) = known.look(for: sheet) else { return false }
    known.keep([], of: sheet, hash: hash, work: 0)
    return true
  }

  /// 2048 sheets, 2¹⁷ numbers in all of them, and 500 in one.
  @Test(
    "Of many sheets the first are kept, and none that is very long",
    arguments: [(1, 2048), (500, 263), (501, 0)])
  func limits(_ numbers: Int, _ kept: Int) throws {
    let known = KnownSheets(.shared)
    var sheet = try sheet("Z = 1\n")
    var met = 0
    for index in 0...kept + 1 {
      let value = [Numeral](repeating: Numeral(significand: UInt64(index)), count: numbers)
      sheet.statements[0].sides[0].content = .value(Matrix(Shape(1, numbers), value))
      #expect(isNew(sheet, to: known) == (numbers <= 500))
      if case .met = known.look(for: sheet) { met += 1 }
    }
    #expect(met == kept)
  }

  @Test("A sheet met before is not marked again, one that differs is")
  func count() throws {
    let known = KnownSheets(.shared)
    let other = Self.right.replacing("12", with: "13")
    let sheets = try [Self.right, Self.right, "\n" + Self.right, other].map { try sheet($0) }
    #expect(sheets.map { isNew($0, to: known) } == [true, false, false, true])
  }

  @Test("A sheet on which two places are one is not kept: nobody could tell which is meant")
  func samePlaces() throws {
    let right = try sheet(Self.right)
    #expect(isNew(right, to: KnownSheets(.shared)))
    // The second statement stands where the first one's value does, or where its own does.
    for index in 0...1 {
      var twice = right
      twice.statements[1].position = right.statements[index].sides[0].position
      let known = KnownSheets(.shared)
      #expect(isNew(twice, to: known) && isNew(twice, to: known))
    }
  }

  @Test("A sheet with a name that is nearly one is not kept, one with another remark is")
  func nearNames() throws {
    let marker = Marker(
      rubric: try RubricReader.read(
        Array("gradus: 1\ngiven: {x: 2}\nsteps: [{step: gain, formula: 2 * x}]\n".utf8),
        fileName: "r.yaml"))
    func isKept(_ text: String, _ kind: Remark.Kind) throws -> Bool {
      let sheet = try sheet(text)
      let marks = marker.mark(sheet).steps
      #expect(marks[0].remarks.map(\.kind) == [kind])
      let known = KnownSheets(.shared)
      guard case .new(let hash) = known.look(for: sheet) else { return false }
      known.keep(marks, of: sheet, hash: hash, work: 0)
      if case .new = known.look(for: sheet) { return false }
      return true
    }
    #expect(try isKept("gain = 5\ngain = 4\n", .restated))
    #expect(try !isKept("gian = 4\n", .nearName))
  }

  @Test("More sheets than are kept are all marked")
  func limit() throws {
    let known = KnownSheets(.shared)
    for expected in [2100, 52] {
      let sheets = try (0..<2100).map { try sheet("Z = [\($0); 6]\n") }
      #expect(sheets.count { isNew($0, to: known) } == expected)
    }
  }
}
