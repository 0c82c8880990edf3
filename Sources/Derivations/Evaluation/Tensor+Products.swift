package import Algebra

/// Sums and products of tensors; nil where the dimensions do not fit.
extension Tensor {
  /// Entry by entry; a number, a column or a row is repeated to the other's shape.
  package func combined(
    with other: Tensor, _ combine: (Interval, Interval) -> Interval
  ) -> Tensor? {
    if dimensions == other.dimensions {
      return Tensor(dimensions, zip(entries, other.entries).map(combine))
    }
    if let number = scalar, order == 0 { return other.map { combine(number, $0) } }
    if let number = other.scalar, other.order == 0 { return map { combine($0, number) } }
    guard order == 2, other.order == 2 else { return nil }
    let rows = max(dimensions[0], other.dimensions[0])
    let columns = max(dimensions[1], other.dimensions[1])
    guard let left = repeated(rows, columns), let right = other.repeated(rows, columns) else {
      return nil
    }
    return Tensor([rows, columns], zip(left, right).map(combine))
  }

  /// Whether it has some dimensions, or is a row or a column that is repeated to a matrix of them.
  func isRepeated(to other: [Int]) -> Bool {
    dimensions == other
      || order == 2 && other.count == 2 && zip(dimensions, other).allSatisfy { $0 == $1 || $0 == 1 }
  }

  private func repeated(_ rows: Int, _ columns: Int) -> [Interval]? {
    let (height, width) = (dimensions[0], dimensions[1])
    guard height == rows || height == 1, width == columns || width == 1 else { return nil }
    // A column against a row would be an outer product that nobody asked for.
    guard height == rows || width == columns else { return nil }
    return (0..<rows * columns).map { index in
      entries[(height == 1 ? 0 : index / columns * width) + (width == 1 ? 0 : index % columns)]
    }
  }

  /// The matrix product: the last axis of this meets the first of the other; a number only scales.
  package func product(_ other: Tensor) -> Tensor? {
    if let number = scalar, order == 0 { return other.map { number * $0 } }
    if let number = other.scalar, other.order == 0 { return map { $0 * number } }
    return chained(with: other, over: 1)?.squeezed
  }

  /// The sum over the last `count` axes of this tensor and the first of the other; nil where their
  /// lengths differ.
  package func chained(with other: Tensor, over count: Int) -> Tensor? {
    guard order >= count, other.order >= count,
      dimensions.suffix(count).elementsEqual(other.dimensions.prefix(count))
    else { return nil }
    let middle = dimensions.suffix(count).reduce(1, *)
    let rows = entries.count / middle
    let columns = other.entries.count / middle
    var result: [Interval] = []
    result.reserveCapacity(rows * columns)
    for row in 0..<rows {
      for column in 0..<columns {
        var sum = Interval(0)
        for index in 0..<middle {
          sum = sum + entries[row * middle + index] * other.entries[index * columns + column]
        }
        result.append(sum)
      }
    }
    return Tensor(Array(dimensions.dropLast(count) + other.dimensions.dropFirst(count)), result)
  }

  /// Every entry of this times every entry of the other, axes of 1 left out.
  package func outer(_ other: Tensor) -> Tensor {
    let products = entries.flatMap { left in other.entries.map { left * $0 } }
    return Tensor(squeezedShape + other.squeezedShape, products).squeezed
  }

  /// A tensor of one entry as a number, one of a single axis as a column.
  package var squeezed: Tensor {
    if entries.count == 1 { return Tensor([], entries) }
    if order == 1 { return Tensor([dimensions[0], 1], entries) }
    return order > 2
      ? Tensor(squeezedShape.count < 2 ? [entries.count, 1] : squeezedShape, entries) : self
  }
}
