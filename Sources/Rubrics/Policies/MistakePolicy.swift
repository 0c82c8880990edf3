/// The cost of known mistakes: the part of the rubric's `marking:` block that counts only where a
/// value is wrong.
///
/// Kept apart from `MarkingPolicy`, which every step of every sheet is compared by.
package struct MistakePolicy: Hashable, Sendable {
  /// Whether a mistake that is made again in the same way costs each time, or only where it is made
  /// first.
  package enum Repeated: String, CaseIterable, Hashable, Sendable { case each, once }

  /// The share of the points that a wrong value earns where a mistake is proven, by its name.
  package var credit: [Diagnosis: Double] = [:]
  package var repeated = Repeated.each

  package init() {}
}
