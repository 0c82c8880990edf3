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

  package func product(_ other: Matrix) -> Matrix {
    Matrix(Shape(rows, other.columns)) { row, column in
      Element.sum((0..<columns).lazy.map { self[row, $0] * other[$0, column] })
    }
  }

  func broadcast(to target: Shape) -> Matrix {
    Matrix(target) { self[rows == 1 ? 0 : $0, columns == 1 ? 0 : $1] }
  }

  /// One value for all entries, for each column or for each row.
  func reduced(_ axis: Axis, _ reduce: ([Element]) -> Element) -> Matrix {
    switch axis {
    case .all: Matrix(scalar: reduce(elements))
    case .down: Matrix(Shape(1, columns), (0..<columns).map { reduce(column($0)) })
    case .along: Matrix(Shape(rows, 1), (0..<rows).map { reduce(row($0)) })
    }
  }

  /// The matrix with each column (or row, or all) transformed by itself.
  func lanes(_ axis: Axis, _ transform: ([Element]) -> [Element]) -> Matrix {
    switch axis {
    case .all: Matrix(shape, transform(elements))
    case .along: Matrix(shape, (0..<rows).flatMap { transform(row($0)) })
    case .down:
      columns == 1
        ? Matrix(shape, transform(elements)) : transposed.lanes(.along, transform).transposed
    }
  }

  func lanes(
    _ axis: Axis, with other: Matrix, _ transform: ([Element], [Element]) -> [Element]
  ) -> Matrix {
    switch axis {
    case .all: Matrix(shape, transform(elements, other.elements))
    case .along: Matrix(shape, (0..<rows).flatMap { transform(row($0), other.row($0)) })
    case .down:
      columns == 1
        ? Matrix(shape, transform(elements, other.elements))
        : transposed.lanes(.along, with: other.transposed, transform).transposed
    }
  }

  func row(_ row: Int) -> [Element] { Array(elements[row * columns..<(row + 1) * columns]) }

  func column(_ column: Int) -> [Element] { (0..<rows).map { self[$0, column] } }

  func slice(row: Int, column: Int, _ target: Shape) -> Matrix {
    Matrix(target) { self[row + $0, column + $1] }
  }

  mutating func paste(_ block: Matrix, row: Int, column: Int) {
    for r in 0..<block.rows {
      for c in 0..<block.columns { self[row + r, column + c] = block[r, c] }
    }
  }

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
