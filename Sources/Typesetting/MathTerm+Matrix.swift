package import Algebra

extension MathTerm {
  /// A matrix of numbers with the digits as written; a lone number for 1 × 1.
  package static func matrix(of matrix: Matrix<Numeral>) -> MathTerm {
    rows(of: matrix.map(\.description))
  }

  /// A matrix of doubles at so many decimals.
  package static func matrix(of matrix: Matrix<Double>, decimals: Int) -> MathTerm {
    rows(of: matrix.map { FixedPoint(value: $0, decimals: decimals).description })
  }

  private static func rows(of digits: Matrix<String>) -> MathTerm {
    .of(
      rows: (0..<digits.rows).map { row in
        (0..<digits.columns).map { .number(digits[row, $0]) }
      })
  }
}
