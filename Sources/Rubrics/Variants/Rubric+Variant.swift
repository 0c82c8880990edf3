internal import Algebra

/// Why a student has no variant.
package struct VariantError: Error, CustomStringConvertible, Sendable {
  package let description: String
}

extension Rubric {
  /// So often numbers are drawn anew before the ranges are held to be at fault.
  package static let mostDraws = 1000

  /// Whether students get numbers of their own.
  package var hasDraws: Bool { givens.contains { $0.draw != nil } }

  /// Whether the numbers are still to be drawn.
  package var isTemplate: Bool { student == nil && hasDraws }

  /// The rubric with the numbers of one student; the same for the same id, wherever it is made.
  /// - Throws: `VariantError` where they are ill-chosen again and again.
  package func variant(for student: String) throws(VariantError) -> Rubric {
    try Variants(self).variant(for: student)
  }
}

/// Makes the variants of one rubric: what does not depend on a student's numbers is worked out
/// once.
package struct Variants: Sendable {
  private let rubric: Rubric
  private let operands: StepOperands

  package init(_ rubric: Rubric) {
    self.rubric = rubric
    operands = StepOperands(rubric)
  }

  /// The rubric with the numbers of one student, or as it is where nothing is to be drawn.
  ///
  /// Ill-chosen numbers are drawn anew.
  /// - Throws: `VariantError` where they are ill-chosen again and again.
  package func variant(for student: String) throws(VariantError) -> Rubric {
    guard rubric.isTemplate else { return rubric }
    var variant = rubric
    variant.student = student
    var generator = VariantGenerator(
      rubric: rubric.id, student: student, secret: rubric.secret)
    var reason = ""
    for _ in 0..<Rubric.mostDraws {
      for index in rubric.givens.indices {
        if let draw = rubric.givens[index].draw {
          variant.givens[index].value = draw.value(from: &generator)
        }
      }
      guard let fault = IllChosen.reason(variant, operands) else { return variant }
      reason = fault
    }
    let drawn = rubric.givens.filter { $0.draw != nil }.map { "'\($0.name)'" }
      .joined(separator: ", ")
    throw VariantError(
      description:
        "no well-chosen numbers for '\(student)' in \(Rubric.mostDraws) draws (the last: "
        + "\(reason)); choose other ranges for \(drawn)")
  }
}
