import Algebra
import AnswerSheets
import Notation
import Rubrics
import Testing

@testable import Marking

/// The statements of a sheet about steps and givens, sorted by the names of a rubric.
@Suite("Stated steps")
struct StatedStepsTests {
  /// The value stated of the step v, and whether it agrees with what was said of it before.
  static func stated(
    _ answer: String, formula: String = "[a; 2 * a; 3 * a]"
  ) throws -> (sheet: StatedSteps, statement: StepStatement) {
    let rubric = try RubricReader.read(
      Array(
        """
        gradus: 1
        given: {a: 1.5, X: [[1, 2], [3, 4]]}
        steps: [{step: v, formula: "\(formula)"}, {step: z, formula: 2 * a}]
        """.utf8), fileName: "r.yaml")
    let sheet = try AnswerReader.read(Array(answer.utf8), fileName: "a.txt")
    let steps = StatedSteps(sheet, ReferenceModel(rubric))
    return (steps, steps.byStep[0])
  }

  private static func entries(_ statement: StepStatement) -> [Double?] {
    guard case .stated(let stated) = statement else { return [] }
    return stated.value.elements.map { $0.isOpen ? nil : $0.value }
  }

  @Test(
    "A vector put together from its entries, those open that nobody states",
    arguments: [
      ("v[1] = 1.5\nv[2] = 3\nv[3] = 4.5", [1.5, 3, 4.5]), ("v[3] = 4\nv[1] = 1", [1, nil, 4]),
      ("v[2] = 3\nv[2] = 2", [nil, 2, nil]),
      // Numbers one after another, as many as there are entries.
      ("v = 1.5\nv = 3\nv = 4.5", [1.5, 3, 4.5]),
    ] as [(String, [Double?])])
  func entries(_ answer: String, _ entries: [Double?]) throws {
    #expect(Self.entries(try Self.stated(answer).statement) == entries)
  }

  @Test(
    "Entries that a vector does not have, and numbers of which nobody knows where they belong",
    arguments: ["v[4] = 1", "v[1] = [1; 2]", "v = 1.5\nv = 3", "v = 1\nv = 2\nv = 3\nv = 4"])
  func unreadable(_ answer: String) throws {
    let statement = try Self.stated(answer).statement
    guard case .unreadable = statement else {
      Issue.record("\(statement)")
      return
    }
  }

  @Test(
    "Too few numbers for a vector, or too many, are told where the first of them stands",
    arguments: [("v = 1.5\n v = 3", 2), ("v = 1\n v = 2\n v = 3\n v = 4", 4)])
  func listed(_ answer: String, _ count: Int) throws {
    guard case .unreadable(let message, let position) = try Self.stated(answer).statement else {
      Issue.record("numbers are put together")
      return
    }
    #expect(message == Wording.listed(count, of: 3) && position == Position(line: 1, column: 5))
  }

  @Test(
    "An entry is restated where another number was said of it",
    arguments: [
      ("v[1] = 1.5\nv[1] = 1.5", false), ("v[1] = 1.5\nv[1] = 1.50", false),
      ("v[1] = 1.5\nv[1] = 1.6", true), ("v[1] = 1.5\nv[2] = 1.6", false),
      ("v = [1.5; 3; 4.5]\nv = [1.5; 3; 4.6]", true),
      ("v = [1.5; 3; 4.5]\nv = [1.50; 3.0; 4.5]", false),
    ])
  func restated(_ answer: String, isRestated: Bool) throws {
    guard case .stated(let stated) = try Self.stated(answer).statement else {
      Issue.record("nothing is stated")
      return
    }
    #expect(stated.isRestated == isRestated)
  }

  @Test(
    "A row for a column is turned, another shape stays as it is written",
    arguments: [
      ("[1 2 3]", true, false), ("[1; 2; 3]", false, false), ("[1 2; 3 4]", false, true),
      ("[1; 2]", false, true), ("[1 2]", false, true),
    ])
  func shape(_ value: String, isTurned: Bool, hasOwnShape: Bool) throws {
    guard case .stated(let stated) = try Self.stated("v = \(value)").statement else {
      Issue.record("nothing is stated")
      return
    }
    #expect(stated.isTurned == isTurned && stated.hasOwnShape == hasOwnShape)
  }

  @Test(
    "Two values agree where they may be one number, perhaps to fewer digits",
    arguments: [
      ("[1.5]", "[1.50]", true), ("[1.5]", "[1.51]", true), ("[1.5]", "[1.61]", false),
      ("[1.51]", "[1.52]", false), ("[1.5 2]", "[1.5 2.0]", true), ("[1.5 2]", "[1.5]", false),
      ("[1.5 2]", "[1.5 3]", false),
    ])
  func agree(_ one: String, _ other: String, agree: Bool) throws {
    let matrices = try [one, other].map { text in
      let sheet = try AnswerReader.read(Array("v = \(text)".utf8), fileName: "a.txt")
      return try #require(sheet.statements.first?.value)
    }
    #expect(StatedSteps.agree(matrices[0], matrices[1]) == agree)
    #expect(StatedSteps.agree(matrices[1], matrices[0]) == agree)
  }

  @Test(
    "A given is misread where it is stated with other numbers in its shape",
    arguments: [
      ("X = [1 2; 3 4]", false), ("X = [1 2; 3 5]", true), ("X = [1 2]", false),
      ("a = 1.5", false), ("v = [1; 2; 3]", false),
    ])
  func misread(_ answer: String, isMisread: Bool) throws {
    #expect(try Self.stated(answer).sheet.misreadGivens.isEmpty == !isMisread)
  }

  /// The number of B's entries that are others, of four numbers drawn, or of eight with C.
  @Test(
    "A sheet with more than a third of the numbers drawn off, and no single one, is another student's",
    arguments: [
      (0, "B", false), (1, "B", false), (2, "B", true), (4, "B", true), (1, "BC", false),
      (2, "BC", false), (3, "BC", true), (4, "BC", true),
    ])
  func foreign(_ off: Int, _ drawn: String, isForeign: Bool) throws {
    let draws = drawn.map { "\($0): {draw: integers, from: 1, to: 3, shape: 4}" }
    let template = try RubricReader.read(
      Array(
        """
        gradus: 1
        given: {\(draws.joined(separator: ", ")), k: 2}
        steps: [{step: v, formula: k * B}]
        """.utf8), fileName: "r.yaml")
    let rubric = try template.variant(for: "a")
    let numbers = rubric.givens[0].value.elements.enumerated().map { place, numeral in
      numeral.value + (place < off ? 5 : 0)
    }
    let text = "B = [\(numbers.map { "\(Int($0))" }.joined(separator: "; "))]\nk = 3\n"
    let sheet = try AnswerReader.read(Array(text.utf8), fileName: "a.txt")
    let model = ReferenceModel(rubric)
    #expect(StatedSteps(sheet, model).isForeign(to: rubric) == isForeign)
  }

  @Test(
    "Of unknown names the first two hundred are looked at, each once",
    arguments: [(2, 2), (200, 200), (208, 200)])
  func nearNames(_ count: Int, _ near: Int) throws {
    let rubric = try RubricReader.read(
      Array("gradus: 1\ngiven: {x: 2}\nsteps: [{step: activation, formula: 2 * x}]\n".utf8),
      fileName: "r.yaml")
    let letters = "abcdefghijklmnopqrstuvwxyz"
    let names = letters.prefix(8).flatMap { one in letters.map { "activation\(one)\($0)" } }
    let lines = (names.prefix(1) + names.prefix(count)).map { "\($0) = 4\n" }
    let sheet = try AnswerReader.read(Array(lines.joined().utf8), fileName: "a.txt")
    let found = StatedSteps(sheet, ReferenceModel(rubric)).nearNames.map(\.statement.name)
    #expect(found == Array(names.prefix(near)))
  }

  @Test("One number off is no other student's, though it were half of what is drawn")
  func single() throws {
    let template = try RubricReader.read(
      Array(
        """
        gradus: 1
        given: {B: {draw: integers, from: 1, to: 3, shape: 2}}
        steps: [{step: v, formula: 3 * B}]
        """.utf8), fileName: "r.yaml")
    let rubric = try template.variant(for: "a")
    let number = Int(rubric.givens[0].value.elements[0].value)
    let sheet = try AnswerReader.read(Array("B = [\(number); 8]\n".utf8), fileName: "a.txt")
    #expect(!StatedSteps(sheet, ReferenceModel(rubric)).isForeign(to: rubric))
  }

  @Test(
    "A given with a new value is its update behind a gradient, before one it is copied wrongly",
    arguments: [
      ("z = 6\ndw = 3\nw = 1.25\n", Verdict.correct), ("w = 1.25\nz = 3.75\ndw = 3\n", .missing),
    ])
  func updatedGiven(_ answer: String, _ verdict: Verdict) throws {
    let desk = try Desk(
      """
      gradus: 1
      given: {w: 2, x: 3, eta: 0.25}
      steps:
        - {step: z, formula: w * x}
        - {step: dw, formula: "gradient(z, w)"}
        - {step: w_new, formula: w - eta * dw}
      """)
    #expect(try desk.mark(answer)["w_new"]?.verdict == verdict)
  }

  @Test("That it is another student's is told once, at the first step that it states")
  func foreignRemark() throws {
    let template = try RubricReader.read(
      Array(
        """
        gradus: 1
        given: {B: {draw: integers, from: 1, to: 3, shape: 4}}
        steps: [{step: u, formula: 2 * B}, {step: v, formula: 3 * B}, {step: s, formula: sum(v)}]
        """.utf8), fileName: "r.yaml")
    let marker = Marker(rubric: try template.variant(for: "a"))
    let text = "B = [7; 7; 7; 7]\nv = [21; 21; 21; 21]\ns = 84\n"
    let marks = marker.mark(try AnswerReader.read(Array(text.utf8), fileName: "a.txt")).steps
    let told = marks.filter { mark in
      mark.remarks.contains { $0.kind == .givenMisread }
    }
    #expect(told.map(\.step) == ["v"])
  }

  @Test(
    "For a known mistake another student's numbers earn nothing, one's own earn what the rubric says",
    arguments: [("", 0.5), ("B = [7; 7; 7; 7]\n", 0)])
  func foreignCredit(_ givens: String, _ points: Double) throws {
    let template = try RubricReader.read(
      Array(
        """
        gradus: 1
        given: {B: {draw: integers, from: 1, to: 3, shape: 4}}
        steps: [{step: v, formula: 3 * B}]
        marking: {credit: {sign-flipped: 0.5}}
        """.utf8), fileName: "r.yaml")
    let rubric = try template.variant(for: "a")
    let own = givens.isEmpty ? rubric.givens[0].value.elements.map(\.value) : [7, 7, 7, 7]
    let text = givens + "v = [\(own.map { "\(Int(-3 * $0))" }.joined(separator: "; "))]\n"
    let sheet = try AnswerReader.read(Array(text.utf8), fileName: "a.txt")
    let mark = try #require(Marker(rubric: rubric).mark(sheet).steps.first)
    #expect(mark.diagnosis == .signFlipped && mark.points == points, "\(mark.message)")
  }

  @Test("A matrix that is no row and no column of the step has a shape of its own")
  func ownShape() throws {
    let shapes = try ["v = [1; 2; 3]", "v = [1 2 3]", "v = [1 2; 3 4]", "v = 1"].map { answer in
      try Self.stated(answer).statement.fitting?.value.shape.description
    }
    #expect(shapes == ["3×1", "3×1", nil, nil])
  }

  @Test("Entries that nobody states say nothing of the digits of a vector")
  func openDigits() throws {
    let stated = try Self.stated("v[1] = 1.50\nv[3] = 4.50", formula: "[a; a / 7; 3 * a]")
    let value = try #require(stated.statement.fitting).value
    #expect(value.finestExponent == -2)
    #expect(WritingHabit(exponent: -2, policy: MarkingPolicy()).readings(of: value).count == 1)
  }

  @Test("Of two statements that agree the one with more digits behind the points counts")
  func moreDigits() throws {
    for answer in [
      "v = [1.5; 3; 4.5]\nv = [1.50; 3.0; 4.5]", "v = [1.50; 3.0; 4.5]\nv = [1.5; 3; 4.5]",
    ] {
      let value = try #require(try Self.stated(answer).statement.fitting).value
      #expect(value.elements.map(\.decimals) == [2, 1, 1] && value.digitsShown == 4)
    }
    let open = try #require(try Self.stated("v[2] = 3.25").statement.fitting).value
    #expect(open.digitsShown == 2)
  }
}
