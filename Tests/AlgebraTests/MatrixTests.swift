import Algebra
import Testing

/// Matrices, their shapes and their text.
@Suite("Matrices")
struct MatrixTests {
  private static func numeral(_ text: String) -> Numeral { BoxTests.numeral(text) }

  /// Rows of numbers as they are written.
  private static func matrix(_ rows: [String]) -> Matrix<Numeral> {
    let entries = rows.map { $0.split(separator: " ").map { numeral(String($0)) } }
    return Matrix(Shape(rows.count, entries[0].count), entries.flatMap { $0 })
  }

  @Test(
    "A shape is a number's, a vector's or neither",
    arguments: [
      (Shape(1, 1), true, true), (Shape(1, 3), false, true), (Shape(3, 1), false, true),
      (Shape(2, 3), false, false), (Shape(2, 2), false, false),
    ])
  func shapes(_ shape: Shape, _ isScalar: Bool, _ isVector: Bool) {
    #expect(shape.isScalar == isScalar && shape.isVector == isVector)
    #expect((shape == .scalar) == isScalar)
    #expect(shape.count == shape.rows * shape.columns)
    #expect(shape.transposed == Shape(shape.columns, shape.rows))
    #expect(shape.description == "\(shape.rows)×\(shape.columns)")
  }

  @Test("Rows become columns, and back", arguments: [(1, 1), (1, 4), (4, 1), (2, 3), (3, 3)])
  func transposed(_ rows: Int, _ columns: Int) {
    var matrix = Matrix(Shape(rows, columns), repeating: 0)
    for row in 0..<rows {
      for column in 0..<columns { matrix[row, column] = 10 * row + column }
    }
    #expect(matrix.elements == (0..<rows * columns).map { 10 * ($0 / columns) + $0 % columns })
    let turned = matrix.transposed
    #expect(turned.rows == columns && turned.columns == rows)
    for row in 0..<rows {
      for column in 0..<columns { #expect(turned[column, row] == 10 * row + column) }
    }
    #expect(turned.transposed == matrix)
  }

  @Test(
    "A matrix reads as people write it",
    arguments: [
      (["7"], "7"), (["1 2"], "[1 2]"), (["1", "2"], "[1; 2]"), (["1 2", "3 4"], "[1 2; 3 4]"),
      ([".50 -1.250 3", "0 1e3 2"], "[0.50 -1.250 3; 0 1e3 2]"),
    ])
  func text(_ rows: [String], _ text: String) {
    let matrix = Self.matrix(rows)
    #expect(matrix.description == text)
    var bytes = Array("x = ".utf8)
    bytes.append(matrix)
    #expect(String(decoding: bytes, as: UTF8.self) == "x = " + text)
  }

  @Test("With a fixed number of decimals it reads the same as each of its numbers")
  func decimals() {
    let numbers = [0.125, -2, 0, 1234.5678, -0.0004, .infinity]
    for shape in [Shape(2, 3), Shape(1, 6), Shape(6, 1)] {
      let matrix = Matrix(shape, numbers)
      for decimals in 0...4 {
        var bytes: [UInt8] = []
        bytes.append(matrix, decimals: decimals)
        let expected = matrix.map { FixedPoint(value: $0, decimals: decimals).description }
        #expect(String(decoding: bytes, as: UTF8.self) == expected.description)
      }
    }
  }
}
