/// How notation that can be read in several ways is read.
package struct TermReading: Hashable, Sendable {
  /// Which axes of a derivative come first.
  package var isNumeratorFirst = false
  /// Whether the lone index of a matrix counts its rows.
  package var isRowIndex = false
  /// Whether a product of matrices that does not fit is the product that does.
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
