import Algebra
import AnswerSheets
import Derivations
import Languages
import Rubrics
import Testing

@testable import Marking

/// The sentences in which a mark is told.
@Suite("Wording")
struct WordingTests {
  @Test(
    "Entries are told by their row and column, counted from 1",
    arguments: [
      ([0], 3, "off is the entry (1, 1)"), ([5], 3, "off is the entry (2, 3)"),
      ([2, 3], 3, "off are the entries (1, 3) and (2, 1)"), ([1], 1, "off is the entry (2, 1)"),
    ])
  func entries(_ places: [Int], _ columns: Int, _ message: String) {
    let remark = Wording.entries(places, columns: columns)
    #expect(remark.message == message)
    #expect(remark.entries.map { ($0.row - 1) * columns + ($0.column ?? 0) - 1 } == places)
  }

  @Test(
    "What is not stated of a matrix, and how the rest is",
    arguments: [
      ([1], "", "the entry (1, 2) is not stated; the others are right"),
      ([1, 2], "", "the entries (1, 2) and (2, 1) are not stated; the others are right"),
      ([3], "right, but late", "the entry (2, 2) is not stated; the others are right, but late"),
    ])
  func partial(_ places: [Int], _ otherwise: String, _ message: String) {
    #expect(Wording.partial(places, columns: 2, otherwise: otherwise) == message)
  }

  @Test(
    "A mistake that every rubric knows has a sentence of its own, in every language",
    arguments: Diagnosis.known.map(\.rawValue) + MistakeRule.all.map(\.diagnosis.rawValue))
  func mistake(_ name: String) throws {
    let diagnosis = try #require(Diagnosis(rawValue: name))
    let sentence = Wording.mistake(diagnosis)
    #expect(Diagnosis.known.filter { Wording.mistake($0) == sentence } == [diagnosis])
    for language in Language.allCases where language != .english {
      #expect(language.translation(of: sentence) != sentence, "\(language.rawValue)")
    }
  }

  @Test("A wrong derivation is told by its mistake, else by the shape that was found")
  func derived() throws {
    let rubric = try RubricReader.read(
      Array("gradus: 1\nsymbols: {X: [N, 1]}\nsteps: [{step: Z, formula: 2 * X}]\n".utf8),
      fileName: "r.yaml")
    func told(_ fault: SideCheck.Fault?, _ diagnosis: Diagnosis?) -> String {
      Wording.derived(fault, diagnosis, in: rubric.steps[0])
    }
    #expect(told(.shape("1×N"), nil) == "found 1×N, which is not the shape it has")
    #expect(told(.shape("1×N"), .shape) == "found 1×N, which is not the shape it has")
    #expect(told(.value([]), nil) == "this is not equal to what is asked for")
    #expect(told(nil, .signFlipped) != told(nil, nil) && told(.value([]), .signFlipped) != "")
    #expect(told(.shape("1×N"), .transposed) == told(nil, .transposed))
  }

  @Test("Points that a lost given is worth are told as people write them")
  func worth() throws {
    let value = Matrix(scalar: Numeral(significand: 3))
    let copied = StatedStep(written: value, value: value, position: Position(line: 1, column: 1))
    let told = [nil, 2, 0.5].map { Wording.misread("X", copied, worth: $0).message }
    let copy = "X is copied as 3, which is not what the assignment gives"
    let lost = "; these are other numbers, not a slip: follow-through would have earned "
    #expect(told == [copy, copy + lost + "2", copy + lost + "0.5"])
  }

  @Test(
    "An entry that a matrix does not have",
    arguments: [
      (3, 1, "there is no entry (3, 1) in a 2×2 matrix"),
      (5, nil, "there is no entry 5 in a 2×2 matrix"),
    ] as [(Int, Int?, String)])
  func noEntry(row: Int, column: Int?, _ message: String) {
    #expect(Wording.noEntry(Statement.Entry(row: row, column: column), Shape(2, 2)) == message)
  }
}
