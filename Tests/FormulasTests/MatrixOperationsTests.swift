import Algebra
import Testing

@testable import Formulas

/// Matrices of small whole numbers, worked out by hand.
@Suite("Operations on matrices")
struct MatrixOperationsTests {
  private static func matrix(_ rows: [[Double]]) -> Matrix<Double> {
    Matrix(Shape(rows.count, rows[0].count), rows.flatMap { $0 })
  }

  private static let wide = matrix([[1, 2, 3], [4, 5, 6]])

  @Test("Rows and columns are counted from 0, blocks from their corner")
  func parts() {
    #expect(Self.wide.row(1) == [4, 5, 6] && Self.wide.column(2) == [3, 6])
    let block = Self.wide.slice(row: 0, column: 1, Shape(2, 2))
    #expect(block == Self.matrix([[2, 3], [5, 6]]))
    var pasted = Self.wide
    pasted.paste(Self.matrix([[7], [8]]), row: 0, column: 1)
    #expect(pasted == Self.matrix([[1, 7, 3], [4, 8, 6]]))
    pasted.paste(Self.matrix([[9, 9]]), row: 1, column: 1)
    #expect(pasted == Self.matrix([[1, 7, 3], [4, 9, 9]]))
    let made = Matrix<Double>(Shape(2, 3), entry: { Double(10 * $0 + $1) })
    #expect(made == Self.matrix([[0, 1, 2], [10, 11, 12]]))
  }

  @Test("A row times columns is a sum without binary noise")
  func product() {
    let right = Self.matrix([[7, 8], [9, 10], [11, 12]])
    #expect(Self.wide.product(right) == Self.matrix([[58, 64], [139, 154]]))
    let noisy = Self.matrix([[0.1, 0.2, -0.3]]).product(Self.matrix([[1], [1], [1]]))
    #expect(noisy == Self.matrix([[0]]))
  }

  @Test("A number, a row and a column are repeated to a larger shape")
  func broadcast() {
    let shape = Shape(2, 3)
    #expect(Self.matrix([[7]]).broadcast(to: shape) == Self.matrix([[7, 7, 7], [7, 7, 7]]))
    #expect(
      Self.matrix([[1, 2, 3]]).broadcast(to: shape) == Self.matrix([[1, 2, 3], [1, 2, 3]]))
    #expect(Self.matrix([[1], [2]]).broadcast(to: shape) == Self.matrix([[1, 1, 1], [2, 2, 2]]))
    #expect(Self.wide.broadcast(to: shape) == Self.wide)
  }

  @Test(
    "What is worked out of all, of each column or of each row has its shape",
    arguments: [(Axis.all, [[21]]), (.down, [[5, 7, 9]]), (.along, [[6], [15]])]
      as [(Axis, [[Double]])])
  func reduced(_ axis: Axis, _ sums: [[Double]]) {
    #expect(Self.wide.reduced(axis) { $0.reduce(0, +) } == Self.matrix(sums))
  }

  /// Each entry less the first of its lane.
  @Test(
    "All, each column or each row is transformed by itself",
    arguments: [
      (Axis.all, [[0, 1, 2], [3, 4, 5]]), (.down, [[0, 0, 0], [3, 3, 3]]),
      (.along, [[0, 1, 2], [0, 1, 2]]),
    ] as [(Axis, [[Double]])])
  func lanes(_ axis: Axis, _ expected: [[Double]]) {
    let found = Self.wide.lanes(axis) { lane in lane.map { $0 - lane[0] } }
    #expect(found == Self.matrix(expected))
    let together = Self.wide.lanes(axis, with: Self.wide) { lane, other in
      lane.map { $0 - other[0] }
    }
    #expect(together == Self.matrix(expected))
  }

  @Test("A column is one lane down, and as many along as it has rows")
  func column() {
    let column = Self.matrix([[4], [6]])
    func lessFirst(_ lane: [Double], _ other: [Double]) -> [Double] { lane.map { $0 - other[0] } }
    #expect(column.lanes(.down) { lessFirst($0, $0) } == Self.matrix([[0], [2]]))
    #expect(column.lanes(.along) { lessFirst($0, $0) } == Self.matrix([[0], [0]]))
    #expect(column.lanes(.down, with: column, lessFirst) == Self.matrix([[0], [2]]))
  }

  @Test("A vector is a diagonal, and the diagonal of a matrix is a column")
  func diagonal() {
    let square = Self.matrix([[1, 0], [0, 2]])
    #expect(Self.matrix([[1], [2]]).diagonal(Shape(2, 2)) == square)
    #expect(Self.matrix([[1, 2]]).diagonal(Shape(2, 2)) == square)
    #expect(Self.matrix([[1, 9], [9, 2]]).diagonal(Shape(2, 1)) == Self.matrix([[1], [2]]))
    #expect(Self.wide.diagonal(Shape(2, 1)) == Self.matrix([[1], [5]]))
  }

  @Test(
    "The first of equal extremes is marked",
    arguments: [
      ([3, 1, 3], true, [1, 0, 0]), ([1, 3, 1], false, [1, 0, 0]), ([1, 2, 3], true, [0, 0, 1]),
      ([3, 2, 2], false, [0, 1, 0]), ([5], true, [1]),
    ] as [([Double], Bool, [Double])])
  func extremes(_ entries: [Double], isMaximum: Bool, _ mask: [Double]) {
    #expect(entries.extremeMask(isMaximum: isMaximum) == mask)
  }

  @Test("Where intervals overlap either may be the extreme")
  func openExtremes() {
    let boxes = [(1.0, 2.0), (1.5, 3), (0, 1.2)].map { Interval(lower: $0.0, upper: $0.1) }
    let either = Interval(lower: 0, upper: 1)
    #expect(boxes.extremeMask(isMaximum: true) == [either, either, Interval(0)])
    #expect(boxes.extremeMask(isMaximum: false) == [either, Interval(0), either])
  }
}
