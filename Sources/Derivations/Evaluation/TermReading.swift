/// One of the readings of notation that can be read in several ways.
package struct TermReading: Hashable, Sendable {
  /// Whether the axes of the quantity differentiated come before those of the one it is
  /// differentiated by.
  package var isNumeratorFirst = false
  /// Whether the lone index of a matrix counts its rows.
  package var isRowIndex = false
  /// Whether factors that do not fit as matrices are multiplied entry by entry, or as vectors to a
  /// scalar.
  package var fitsProducts = false

  /// All readings, the most usual first, and those in which products fit only where no other is
  /// right.
  package static let all =
    strict
    + strict.map { reading in
      var fitting = reading
      fitting.fitsProducts = true
      return fitting
    }
  private static let strict = [
    TermReading(), TermReading(isNumeratorFirst: true), TermReading(isRowIndex: true),
    TermReading(isNumeratorFirst: true, isRowIndex: true),
  ]
}
