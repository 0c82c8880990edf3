package import Rubrics

/// A quantity or a derivative and what it is said to be.
package struct DerivedStatement: Sendable {
  package var subject: Problem.Subject
  /// The indices at the axes of a derivative as a whole, `dYhat_dZ2[i, j]`.
  package var indices: [Term.Index]
  /// The terms behind each `=`.
  package var sides: [DerivedSide]
  /// The condition under which it holds; nil where it holds everywhere: `if i ≠ j`.
  package var condition: Term.Condition?
  package var offset: Int
  /// Whether it is written with an `=`, not in words.
  package var isEquation: Bool
}

/// One side of an equation.
package struct DerivedSide: Sendable {
  /// Nil where it cannot be read.
  package var term: Term?
  package var fault: UnreadTerm?
  /// A word in mathematics that stands behind it and nobody knows: where the side is not right as
  /// it is, it may be a factor.
  package var rest: UnreadTerm?
  /// The bytes it covers.
  package var range: Range<Int>
}

/// A shape that the answer gives a quantity or a derivative.
package struct ShapeClaim: Sendable {
  package var subject: Problem.Subject
  package var indices: [Term.Index]
  package var extents: [Extent]
  package var range: Range<Int>
}
