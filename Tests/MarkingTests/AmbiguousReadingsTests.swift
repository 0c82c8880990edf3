import Algebra
import Rubrics
import Testing

@testable import AnswerSheets
@testable import Marking

/// Values that may be read in two ways, such as `101,770`.
@Suite("Ambiguous readings")
struct AmbiguousReadingsTests {
  /// So many steps x0, x1, …, each worth 1 point and right with its number.
  private static func marker(_ count: Int) throws -> Marker {
    let steps = (0..<count).map { "  - {step: x\($0), formula: \"a + \($0)\"}\n" }
    return Marker(
      rubric: try RubricReader.read(
        Array("gradus: 1\ngiven: {a: 100}\nsteps:\n\(steps.joined())".utf8), fileName: "r.yaml"))
  }

  private static func number(_ number: Int) -> Matrix<Numeral> {
    Matrix(scalar: Numeral(significand: UInt64(number)))
  }

  /// A sheet that states numbers, each with a second reading.
  private static func sheet(_ readings: [(Int, or: Int)]) throws -> AnswerSheet {
    let lines = readings.enumerated().map { "x\($0) = \($1.0)\n" }
    var sheet = try AnswerReader.read(Array(lines.joined().utf8), fileName: "a.txt")
    sheet.ambiguities = zip(sheet.statements, readings).map { statement, reading in
      Ambiguity(position: statement.sides[0].position, other: number(reading.or))
    }
    return sheet
  }

  @Test(
    "The reading that is right counts, the first where none is, and the other one is told",
    arguments: [
      (100, 7, Verdict.correct, "100"), (7, 100, .correct, "100"), (7, 8, .wrong, "7"),
    ])
  func right(_ first: Int, _ other: Int, _ verdict: Verdict, _ counted: String) throws {
    let marks = try Self.marker(1).mark(try Self.sheet([(first, other)])).steps
    #expect(marks[0].verdict == verdict && marks[0].stated?.description == counted)
    #expect(marks[0].remarks.map(\.kind) == [.ambiguous])
    let rest = counted == "\(first)" ? other : first
    #expect(
      marks[0].remarks.map(\.message) == [
        "this is read as \(counted); it may also be \(rest)"
      ])
  }

  @Test("Each value has its own right reading")
  func several() throws {
    let marks = try Self.marker(3).mark(try Self.sheet([(100, 5), (5, 101), (102, 5)])).steps
    #expect(marks.map { $0.stated?.description } == ["100", "101", "102"])
    #expect(marks.allSatisfy { $0.verdict == .correct && $0.remarks.count == 1 })
  }

  @Test("Of more than eight values the others are read in one way")
  func limit() throws {
    let marks = try Self.marker(9).mark(try Self.sheet((0..<9).map { (5, or: 100 + $0) })).steps
    #expect(marks.map { $0.verdict == .correct } == Array(repeating: true, count: 8) + [false])
    #expect(marks[8].remarks.allSatisfy { $0.kind != .ambiguous })
  }

  @Test("The working before a value is read as the value is")
  func working() throws {
    var sheet = try AnswerReader.read(Array("x0 = 5 + 0 = 5\n".utf8), fileName: "a.txt")
    let sides = sheet.statements[0].sides
    #expect(sides.count == 2)
    let anew = try AnswerReader.read(Array("x0 = 98 + 2 = 100\n".utf8), fileName: "a.txt")
    sheet.ambiguities = [
      Ambiguity(
        position: sides[1].position, other: Self.number(100),
        working: [anew.statements[0].sides[0].content])
    ]
    let mark = try Self.marker(1).mark(sheet).steps[0]
    #expect(mark.verdict == .correct && mark.remarks.map(\.kind) == [.ambiguous])
    // Without it the working says 5, and the value 100.
    sheet.ambiguities[0].working = []
    let broken = try Self.marker(1).mark(sheet).steps[0]
    #expect(broken.verdict == .correct && broken.remarks.contains { $0.kind == .brokenEquality })
  }

  @Test("What stands elsewhere, or speaks of no step, is passed over")
  func elsewhere() throws {
    var sheet = try Self.sheet([(5, 100)])
    sheet.ambiguities[0].position = Position(line: 9, column: 1)
    #expect(try Self.marker(1).mark(sheet).steps[0].remarks.isEmpty)
    var given = try AnswerReader.read(Array("a = 5\nx0 = 100\n".utf8), fileName: "a.txt")
    given.ambiguities = [
      Ambiguity(position: given.statements[0].sides[0].position, other: Self.number(100))
    ]
    let mark = try Self.marker(1).mark(given).steps[0]
    #expect(mark.verdict == .correct && mark.remarks.allSatisfy { $0.kind != .ambiguous })
  }
}
