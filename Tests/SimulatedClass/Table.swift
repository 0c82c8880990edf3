internal import Algebra

/// The small linear algebra of the simulated students, written without the solver that marks them.
typealias Table = Matrix<Double>

extension Matrix<Double> {
  init(rows: Int, columns: Int, _ entry: (Int, Int) -> Double) {
    self.init(
      Shape(rows, columns), (0..<rows * columns).map { entry($0 / columns, $0 % columns) })
  }

  static func * (left: Table, right: Table) -> Table {
    Table(rows: left.rows, columns: right.columns) { row, column in
      (0..<left.columns).reduce(0) { $0 + left[row, $1] * right[$1, column] }
    }
  }

  func with(_ other: Table, _ operation: (Double, Double) -> Double) -> Table {
    Table(shape, zip(elements, other.elements).map(operation))
  }

  static func + (left: Table, right: Table) -> Table { left.with(right, +) }
  static func - (left: Table, right: Table) -> Table { left.with(right, -) }
  static func * (factor: Double, table: Table) -> Table { table.map { factor * $0 } }

  var total: Double { elements.reduce(0, +) }
  var isFinite: Bool { elements.allSatisfy(\.isFinite) }

  /// Whether every entry is so near another's that nobody could tell a mistake from rounding.
  func isIndistinguishable(from other: Table, unit: Double) -> Bool {
    shape == other.shape
      && zip(elements, other.elements).allSatisfy { abs($0 - $1) <= 4 * unit + 0.03 * abs($1) }
  }
}
