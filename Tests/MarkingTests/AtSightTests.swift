import AnswerSheets
import Rubrics
import Testing

@testable import Marking

/// Steps that equal the reference at the digits shown, which is seen without any enclosure.
@Suite("Right at sight")
struct AtSightTests {
  /// How the last digits of a step came about that is right at sight; nil where it is not.
  private static func lastDigits(_ stated: String, _ marking: String = "") throws -> LastDigits? {
    let rubric = try RubricReader.read(
      Array(
        """
        gradus: 1
        given: {a: 2, b: [1, -2, 0.25]}
        marking: {\(marking)}
        steps: [{step: u, formula: a / 3}, {step: v, formula: b / 3}, {step: w, formula: 3 * a}]
        """.utf8), fileName: "r.yaml")
    let sheet = try AnswerReader.read(Array(stated.utf8), fileName: "a.txt")
    let model = ReferenceModel(rubric)
    return model.contexts.use { context in
      let marking = SheetMarking(model, sheet, at: context)
      return rubric.steps.indices.lazy.compactMap { step in
        marking.stated(step).flatMap { marking.reference(step, atSight: $0) }
      }.first
    }
  }

  @Test(
    "Rounded, cut, or not right at sight",
    arguments: [
      ("u = .667", .rounded), ("u = .666", .cut), ("u = .668", nil), ("u = .665", nil),
      ("u = .6667", .rounded), ("u = .66", .cut), ("u = .67", .rounded),
      // Too few digits, and fractions, are for the enclosures to decide.
      ("u = .7", nil), ("u = 2/3", nil), ("u = 1", nil),
      ("v = [.333; -.667; .083]", .rounded), ("v = [.333; -.666; .083]", .cut),
      ("v = [.333; -.668; .083]", nil), ("v = [.334; -.667; .083]", nil),
      // Nobody cuts an exact number to the one below; what lies at an end is not decided.
      ("w = 6.00", .rounded), ("w = 5.99", nil), ("w = 6.01", nil),
      ("v = [.333; -.667; .084]", nil), ("v = [1/3; -.667; .083]", nil),
    ] as [(String, LastDigits?)])
  func atSight(_ stated: String, _ digits: LastDigits?) throws {
    #expect(try Self.lastDigits(stated) == digits)
  }

  @Test(
    "Digits that are cut off are right only where that is allowed, and a fixed tolerance goes before"
  )
  func policy() throws {
    #expect(try Self.lastDigits("u = .666", "truncation: reject") == nil)
    #expect(try Self.lastDigits("u = .667", "truncation: reject") == .rounded)
    #expect(try Self.lastDigits("u = .667", "tolerance: {absolute: 0.1}") == nil)
    #expect(try Self.lastDigits("u = .66", "digits: 3") == nil)
  }
}
