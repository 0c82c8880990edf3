package import Algebra

/// The matrix operations of the graph, over any scalar.
extension Matrix where Element: Scalar {
  /// The matrix of what a function says of each row and column.
  init(_ shape: Shape, entry: (_ row: Int, _ column: Int) -> Element) {
    var entries: [Element] = []
    entries.reserveCapacity(shape.count)
    for row in 0..<shape.rows {
      for column in 0..<shape.columns { entries.append(entry(row, column)) }
    }
    self.init(shape, entries)
  }

  /// The matrix product of an m×n by an n×p matrix: m×p, each entry a sum by hand.
  ///
  /// - Precondition: the matrix has as many columns as the other has rows.
  /// - Complexity: O(m · n · p).
  package func product(_ other: Matrix) -> Matrix {
    Matrix(Shape(rows, other.columns)) { row, column in
      Element.sum((0..<columns).lazy.map { self[row, $0] * other[$0, column] })
    }
  }

  /// The matrix repeated to a larger shape: its one row for each row, its one column for each
  /// column.
  ///
  /// - Precondition: its rows are 1 or those of the shape, and so are its columns.
  func broadcast(to target: Shape) -> Matrix {
    Matrix(target) { self[rows == 1 ? 0 : $0, columns == 1 ? 0 : $1] }
  }

  /// The entries of each column, of each row, or all of them.
  private func lanes(_ axis: Axis) -> [[Element]] {
    switch axis {
    case .all: [elements]
    case .down: (0..<columns).map(column)
    case .along: (0..<rows).map(row)
    }
  }

  /// The matrix of a shape with these lanes.
  private init(_ shape: Shape, lanes: [[Element]], _ axis: Axis) {
    let entries = Array(lanes.joined())
    self =
      axis == .down
      ? Matrix(shape.transposed, entries).transposed : Matrix(shape, entries)
  }

  /// One value for all entries, for each column or for each row.
  func reduced(_ axis: Axis, _ reduce: ([Element]) -> Element) -> Matrix {
    Matrix(shape.reduced(axis), lanes(axis).map(reduce))
  }

  /// The matrix with each column (or row, or all) transformed by itself.
  func lanes(_ axis: Axis, _ transform: ([Element]) -> [Element]) -> Matrix {
    Matrix(shape, lanes: lanes(axis).map(transform), axis)
  }

  /// The matrix with each column (or row, or all) transformed together with that of a matrix of one
  /// shape.
  func lanes(
    _ axis: Axis, with other: Matrix, _ transform: ([Element], [Element]) -> [Element]
  ) -> Matrix {
    Matrix(shape, lanes: zip(lanes(axis), other.lanes(axis)).map(transform), axis)
  }

  /// The entries of a row, counted from 0.
  func row(_ row: Int) -> [Element] { Array(elements[row * columns..<(row + 1) * columns]) }

  /// The entries of a column, counted from 0.
  func column(_ column: Int) -> [Element] { (0..<rows).map { self[$0, column] } }

  /// The block of a shape that begins at a row and a column, counted from 0.
  func slice(row: Int, column: Int, _ target: Shape) -> Matrix {
    Matrix(target) { self[row + $0, column + $1] }
  }

  /// Replaces the entries from a row and a column on, counted from 0, by those of a block.
  mutating func paste(_ block: Matrix, row: Int, column: Int) {
    for r in 0..<block.rows {
      for c in 0..<block.columns { self[row + r, column + c] = block[r, c] }
    }
  }

  /// A vector of n entries as an n×n diagonal matrix, or the diagonal of a matrix as a column.
  ///
  /// - Parameter target: the shape of the result.
  package func diagonal(_ target: Shape) -> Matrix {
    var result = Matrix(target, repeating: Element(0))
    for index in 0..<min(target.rows, max(rows, columns)) {
      if shape.isVector {
        result[index, index] = elements[index]
      } else {
        result[index, 0] = self[index, index]
      }
    }
    return result
  }
}

extension Array where Element: Scalar {
  /// 1 at the first index of the largest or smallest entry, 0 elsewhere; both where that is open.
  func extremeMask(isMaximum: Bool) -> [Element] {
    indices.map { index in
      indices.reduce(Element(1)) { truth, other in
        guard other != index else { return truth }
        let comparison: Comparison =
          switch (isMaximum, other < index) {
          case (true, true): .greater
          case (true, false): .greaterOrEqual
          case (false, true): .less
          case (false, false): .lessOrEqual
          }
        return Element.minimum(truth, self[index].compared(comparison, with: self[other]))
      }
    }
  }
}
