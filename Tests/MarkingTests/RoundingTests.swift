import Algebra
import AnswerSheets
import Rubrics
import Testing

@testable import Marking

/// How the student of a sheet may have rounded on the way to a step.
@Suite("Habits of rounding")
struct RoundingTests {
  /// The answer to a question about the habits of a sheet of two numbers with three decimals, on
  /// the way to its second step.
  private static func ask<Answer>(
    _ marking: String = "", _ question: (SheetMarking) throws -> Answer
  ) throws -> Answer {
    let rubric = try RubricReader.read(
      Array(
        """
        gradus: 1
        given: {a: 1, b: 7}
        marking: {\(marking)}
        steps: [{step: A, formula: a / b}, {step: B, formula: 2 * A}]
        """.utf8), fileName: "r.yaml")
    let sheet = try AnswerReader.read(Array("A = .143\nB = .286\n".utf8), fileName: "a.txt")
    let model = ReferenceModel(rubric)
    let context = EvaluationContext()
    return try question(SheetMarking(model, sheet, at: context))
  }

  @Test("All habits in one lose whatever any of them loses, and what is stated a guard digit less")
  func any() throws {
    let any = try Self.ask { $0.roundings(for: 1).any }
    // One digit less than usual, but no fewer than asked, where nobody wrote a value down.
    #expect(any.unstated == .anyDigits(below: 0.01))
    #expect(any.passed == .anyDigits(below: 0.0001))
    #expect(any.valueRounding == .anyDigits(below: 0.001) && any.entryRounding == any.valueRounding)
    #expect(any.productRounding == any.valueRounding && any.sumRounding == any.valueRounding)
    #expect(!any.isNone && any.keepingSteps?.unstated == Perturbation.none)
  }

  @Test("Rounding nothing leaves what is stated two guard digits")
  func none() throws {
    let none = try Self.ask { $0.roundings(for: 1).none }
    #expect(none.passed == .atMost(0.00001) && none.isNone && none.keepingSteps == nil)
  }

  @Test(
    "Digits are cut on the way only where they may be cut",
    arguments: [("truncation: accept", true), ("truncation: reject", false)])
  func cuts(_ marking: String, areCut: Bool) throws {
    let habits = try Self.ask(marking) { $0.roundingHabits(for: 1) }
    let each = habits.flatMap(\.each).flatMap { [$0.unstated, $0.valueRounding, $0.entryRounding] }
    #expect(each.contains { $0.kind == .cut } == areCut)
    for habit in habits where habit.any.valueRounding != .none {
      if habit.any.valueRounding.kind == .eitherDigits { #expect(areCut) }
      if habit.any.valueRounding.kind == .rounded { #expect(!areCut) }
      #expect(habit.any.valueRounding.kind != .cut)
    }
  }

  @Test("Nobody rounds to fewer digits than asked, nor within a formula to fewer than usual")
  func places() throws {
    let habits = try Self.ask { $0.roundingHabits(for: 1) }
    func units(_ losses: [Perturbation]) -> Set<Double> {
      Set(losses.filter { $0.kind == .cut || $0.kind == .rounded }.map(\.unit))
    }
    let each = habits.flatMap(\.each)
    #expect(units(each.map(\.unstated)) == [0.01, 0.001, 0.0001])
    #expect(units(each.map(\.valueRounding)) == [0.001, 0.0001])
    #expect(units(each.map(\.entryRounding)) == [0.001, 0.0001])
  }
}
