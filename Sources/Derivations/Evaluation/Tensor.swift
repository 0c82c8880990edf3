package import Algebra

/// Numbers with any count of axes, each number known between two bounds.
///
/// A matrix has two axes, a column `[n, 1]`, a single number none. The Jacobian of a vector by a
/// matrix has three.
package struct Tensor: Sendable {
  package var dimensions: [Int]
  /// Row by row: the last axis runs fastest.
  package var entries: [Interval]

  /// - Precondition: there are as many entries as the product of the dimensions.
  package init(_ dimensions: [Int], _ entries: [Interval]) {
    precondition(entries.count == dimensions.reduce(1, *), "entries that fit the dimensions")
    self.dimensions = dimensions
    self.entries = entries
  }

  package init(_ number: Interval) {
    dimensions = []
    entries = [number]
  }

  /// A matrix; one of a single entry is a number.
  package init(_ matrix: Matrix<Interval>) {
    dimensions = matrix.shape.isScalar ? [] : [matrix.rows, matrix.columns]
    entries = matrix.elements
  }

  /// The number, where it is one.
  package var scalar: Interval? { entries.count == 1 ? entries[0] : nil }

  /// Whether it is a column or a row.
  package var isVector: Bool { order == 2 && dimensions.contains(1) }

  package var order: Int { dimensions.count }

  /// The dimensions that are not 1: what a row and a column of one length have in common.
  package var squeezedShape: [Int] { dimensions.filter { $0 != 1 } }

  /// The tensor of the same dimensions with each entry transformed.
  package func map(_ transform: (Interval) -> Interval) -> Tensor {
    Tensor(dimensions, entries.map(transform))
  }

  /// Whether a value is unbounded or undefined somewhere, so that it says nothing.
  package var isIndeterminate: Bool {
    // An infinite magnitude would let every width pass.
    entries.contains { !($0.magnitude.isFinite && $0.width <= 1e-10 * max(1, $0.magnitude)) }
  }
}

// MARK: - Axes

extension Tensor {
  /// How far apart neighbours along each axis stand.
  private static func strides(_ dimensions: [Int]) -> [Int] {
    var strides = [Int](repeating: 1, count: dimensions.count)
    for axis in dimensions.indices.reversed().dropFirst() {
      strides[axis] = strides[axis + 1] * dimensions[axis + 1]
    }
    return strides
  }

  /// The axes in another order: axis n of the result is axis `order[n]` of this one.
  package func permuted(_ order: [Int]) -> Tensor {
    let result = order.map { dimensions[$0] }
    let strides = Self.strides(dimensions)
    var entries: [Interval] = []
    entries.reserveCapacity(self.entries.count)
    for index in self.entries.indices {
      var rest = index
      var source = 0
      for axis in order.indices.reversed() {
        source += rest % result[axis] * strides[order[axis]]
        rest /= result[axis]
      }
      entries.append(self.entries[source])
    }
    return Tensor(result, entries)
  }

  /// The part at one index, counted from 0, along an axis; the axis is gone.
  package func slice(axis: Int, at index: Int) -> Tensor {
    let inner = dimensions[(axis + 1)...].reduce(1, *)
    let outer = dimensions[..<axis].reduce(1, *)
    let step = dimensions[axis] * inner
    var entries: [Interval] = []
    entries.reserveCapacity(outer * inner)
    for block in 0..<outer {
      let start = block * step + index * inner
      entries += self.entries[start..<start + inner]
    }
    var rest = dimensions
    rest.remove(at: axis)
    return Tensor(rest, entries)
  }

  /// The rows as columns; nil for what has more than two axes.
  package var transposed: Tensor? {
    switch order {
    case 0: self
    case 1: Tensor([1, dimensions[0]], entries)
    case 2: permuted([1, 0])
    default: nil
    }
  }

  /// The last axes come first: what one layout of a Jacobian is to the other.
  package func rotated(by count: Int) -> Tensor {
    guard order > 1, count > 0, count < order else { return self }
    return permuted(Array(order - count..<order) + Array(0..<order - count))
  }

  /// The entries of a square matrix on its diagonal.
  package var diagonal: [Interval]? {
    guard order == 2, dimensions[0] == dimensions[1] else { return nil }
    return (0..<dimensions[0]).map { entries[$0 * (dimensions[0] + 1)] }
  }

  /// A square matrix with these entries on its diagonal and zeros elsewhere.
  package static func diagonal(_ values: [Interval]) -> Tensor {
    var entries = [Interval](repeating: Interval(0), count: values.count * values.count)
    for (index, value) in values.enumerated() { entries[index * (values.count + 1)] = value }
    return Tensor(values.count == 1 ? [] : [values.count, values.count], entries)
  }
}
