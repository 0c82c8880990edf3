/// The rows and columns of a matrix.
public struct Shape: Hashable, Sendable {
  /// How many rows there are.
  public var rows: Int
  /// How many columns there are.
  public var columns: Int

  /// The shape of a matrix by its numbers of rows and columns.
  public init(_ rows: Int, _ columns: Int) {
    self.rows = rows
    self.columns = columns
  }

  /// The shape of a scalar, 1 × 1.
  public static let scalar = Shape(1, 1)
  /// How many entries there are.
  public var count: Int { rows * columns }
  /// Whether the matrix has one entry.
  public var isScalar: Bool { rows == 1 && columns == 1 }
  /// Whether the matrix has one row or one column.
  public var isVector: Bool { rows == 1 || columns == 1 }
  /// With rows and columns swapped.
  public var transposed: Shape { Shape(columns, rows) }
}

extension Shape: CustomStringConvertible {
  /// The shape as people write it: `2×3`.
  public var description: String { "\(rows)×\(columns)" }
}

/// A matrix stored row by row in one flat array.
public struct Matrix<Element> {
  /// Its rows and columns.
  public let shape: Shape
  /// Its entries, row by row.
  public var elements: [Element]

  /// - Precondition: there are as many elements as the shape has entries.
  @inlinable
  public init(_ shape: Shape, _ elements: [Element]) {
    precondition(elements.count == shape.count, "a \(shape) matrix needs \(shape.count) elements")
    self.shape = shape
    self.elements = elements
  }

  /// A matrix of one value throughout.
  @inlinable
  public init(_ shape: Shape, repeating element: Element) {
    self.shape = shape
    self.elements = Array(repeating: element, count: shape.count)
  }

  /// A 1 × 1 matrix.
  @inlinable
  public init(scalar element: Element) {
    self.init(.scalar, [element])
  }

  /// How many rows it has.
  @inlinable
  public var rows: Int { shape.rows }
  /// How many columns it has.
  @inlinable
  public var columns: Int { shape.columns }

  /// The entry at a row and column, both counted from 0.
  @inlinable
  public subscript(row: Int, column: Int) -> Element {
    get { elements[row * shape.columns + column] }
    set { elements[row * shape.columns + column] = newValue }
  }

  /// The matrix of what a function makes of each entry.
  @inlinable
  public func map<Other>(_ transform: (Element) throws -> Other) rethrows -> Matrix<Other> {
    Matrix<Other>(shape, try elements.map(transform))
  }

  /// With rows and columns swapped.
  @inlinable
  public var transposed: Matrix {
    if shape.isVector { return Matrix(shape.transposed, elements) }
    var result = elements
    for row in 0..<rows {
      for column in 0..<columns { result[column * rows + row] = self[row, column] }
    }
    return Matrix(shape.transposed, result)
  }
}

extension Matrix: Sendable where Element: Sendable {}
extension Matrix: Equatable where Element: Equatable {}
extension Matrix: Hashable where Element: Hashable {}

extension Matrix: CustomStringConvertible where Element: CustomStringConvertible {
  /// The matrix as people write it: a lone number for 1 × 1, else `[1 2; 3 4]`.
  @inlinable
  public var description: String {
    if shape.isScalar { return elements[0].description }
    // Appended one by one: collecting and joining strings costs many times as much.
    var text = "["
    for (index, element) in elements.enumerated() {
      if index > 0 { text += index % columns == 0 ? "; " : " " }
      text += element.description
    }
    return text + "]"
  }
}
