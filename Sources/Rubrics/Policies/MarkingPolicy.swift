/// How strictly a step is marked: the rubric's `marking:` block.
package struct MarkingPolicy: Hashable, Sendable {
  /// The tolerance of a value.
  package enum Tolerance: Hashable, Sendable {
    /// The tolerance of what the digits shown leave open.
    case displayed
    /// The tolerance `max(absolute, relative · |reference|)`.
    case fixed(absolute: Double, relative: Double)
  }

  /// Whether digits may be cut off toward zero instead of rounded.
  package enum Truncation: String, CaseIterable, Hashable, Sendable { case accept, reject }

  /// Whether a matrix earns its points whole or by its right entries.
  package enum Entries: String, CaseIterable, Hashable, Sendable { case all, share }

  /// Whether a row passes where a column is meant.
  package enum Orientation: String, CaseIterable, Hashable, Sendable { case any, strict }

  package var tolerance = Tolerance.displayed
  package var truncation = Truncation.accept
  /// For full credit: so many digits after the point, or so many significant ones.
  package var digits = 2
  /// The share of the points for right arithmetic from an own earlier error.
  package var followThrough = 1.0
  /// The share for a right value with too few digits.
  package var imprecise = 0.5
  /// The share where follow-through stands on a value that makes the step trivial.
  package var degenerate = 0.0
  /// The share of the first step that stands on a given copied with a slip of the pen.
  package var misread = 1.0
  package var entries = Entries.all
  package var orientation = Orientation.any

  package init() {}
}
