package import Rubrics

/// Students who answer a rubric with the steps of the simulated homework, one after another without
/// end.
package struct AssignedClass {
  /// How the students work and write.
  package enum Habit: String, CaseIterable, Sendable {
    /// Plain text with 2 to 5 decimals; three in ten have one step off and do not go on from it.
    case plain
    /// Answers as a class hands them in, in all notations, most with a mistake that they go on
    /// from.
    ///
    /// They have 2 to 6 digits, rounded or cut, and go on from what is written or from all digits.
    case mixed
  }

  private let rubric: Rubric
  private let variants: Variants
  private let habit: Habit
  private var generator: SeededGenerator

  package init(_ rubric: Rubric, habit: Habit, seed: UInt64) {
    self.rubric = rubric
    variants = Variants(rubric)
    self.habit = habit
    generator = SeededGenerator(seed: seed)
  }

  /// The answer of a student, with the numbers drawn for them where the rubric draws its numbers.
  ///
  /// - Returns: nil where the rubric does not give the network of the simulated homework.
  /// - Throws: `VariantError` where no numbers can be drawn.
  package mutating func answer(
    of name: String
  ) throws -> (text: String, notation: AnswerNotation)? {
    guard let network = Network(try variants.variant(for: name)) else { return nil }
    while true {
      let student =
        switch habit {
        case .plain: Student(plainUsing: &generator)
        case .mixed: Student(hard: false, mistaken: true, using: &generator)
        }
      let notation =
        habit == .plain ? .text : AnswerNotation.allCases.randomElement(using: &generator) ?? .text
      // Nobody goes on from a probability rounded to 0.
      guard let answer = Answer(of: student, on: network, using: &generator) else { continue }
      let asked = answer.statements.filter { statement in
        rubric.steps.contains { $0.name == statement.step.rawValue }
      }
      return (notation.answer(asked), notation)
    }
  }
}
