/// A class in which many students make the same four mistakes without a name, alone or after an
/// error of their own.
package struct GroupedClass: Sendable {
  package let network: Network
  /// The text of each student's answer by name, in the order of the names.
  package private(set) var answers: [(student: String, text: String)] = []
  /// Who made which of the four mistakes where, of those in whose answer it shows.
  package private(set) var members: [(student: String, mistake: Mistake, step: WorkedStep)] = []

  /// Draws a class of so many students.
  ///
  /// An eighth makes each of the mistakes, a quarter none, an eighth an error of their own, and an
  /// eighth makes a mistake that has a name, or leaves the new loss out or unreadable.
  package init(students: Int, using generator: inout some RandomNumberGenerator) {
    network = Network(responsiveUsing: &generator)
    let mistakes = Self.mistakes(using: &generator)
    while answers.count < students {
      let number = answers.count
      let eighth = number * 8 / students
      let isLost = eighth == 7 && number.isMultiple(of: 4)
      var student = Student(digits: [3, 3, 4, 5], using: &generator)
      // The softmax's Jacobian times a rounded gradient is some units off what p − Y gives, and no
      // longer twice as much.
      student.usesChain = false
      if eighth < mistakes.count {
        student.mistakes = Self.withOwnError(before: mistakes[eighth].step, using: &generator)
        student.mistakes[mistakes[eighth].step] = mistakes[eighth].mistake
      } else if eighth == 6 {
        student.mistakes = [WorkedStep.random(using: &generator): .slip]
      } else if eighth == 7 {
        let named: Mistake = number % 4 == 1 ? .slip : .ascent
        student.mistakes = isLost ? [.newLoss: .missing] : [.newW1: named]
      }
      guard let answer = Answer(of: student, on: network, using: &generator) else { continue }
      let name = "s\(number + 1000)"
      let rest = isLost && number.isMultiple(of: 8) ? "L_new = [0.2 0.3\n" : ""
      answers.append((name, answer.text + rest))
      if eighth < mistakes.count, answer.mistakes[mistakes[eighth].step] != nil {
        members.append((name, mistakes[eighth].mistake, mistakes[eighth].step))
      }
    }
  }

  /// Four mistakes that many make, each at a step of its own.
  private static func mistakes(
    using generator: inout some RandomNumberGenerator
  ) -> [(mistake: Mistake, step: WorkedStep)] {
    while true {
      let chosen = Mistake.shared.shuffled(using: &generator).prefix(4).map {
        (mistake: $0.mistake, step: $0.steps[Int.random(in: $0.steps.indices, using: &generator)])
      }
      if Set(chosen.map(\.step)).count == chosen.count { return chosen }
    }
  }

  /// For one student in five an error at an earlier step, so that the values of a mistake differ.
  private static func withOwnError(
    before step: WorkedStep, using generator: inout some RandomNumberGenerator
  ) -> [WorkedStep: Mistake] {
    let before = WorkedStep.allCases.filter { $0 < step && $0 != .loss && $0 != .dYhat }
    guard let own = before.randomElement(using: &generator),
      Int.random(in: 0..<5, using: &generator) == 0
    else { return [:] }
    return [own: .slip]
  }
}
