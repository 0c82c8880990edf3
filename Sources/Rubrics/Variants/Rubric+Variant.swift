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
  ///
  /// Ill-chosen numbers are drawn anew.
  /// - Throws: `VariantError` where they are ill-chosen again and again.
  package func variant(for student: String) throws(VariantError) -> Rubric {
    guard isTemplate else { return self }
    var variant = self
    variant.student = student
    var generator = VariantGenerator(rubric: id, student: student)
    var reason = ""
    for _ in 0..<Self.mostDraws {
      for place in givens.indices {
        if let draw = givens[place].draw {
          variant.givens[place].value = draw.value(from: &generator)
        }
      }
      guard let fault = IllChosen.reason(variant) else { return variant }
      reason = fault
    }
    let drawn = givens.filter { $0.draw != nil }.map { "'\($0.name)'" }.joined(separator: ", ")
    throw VariantError(
      description: "no well-chosen numbers for '\(student)' in \(Self.mostDraws) draws (the last: "
        + "\(reason)); choose other ranges for \(drawn)")
  }
}
