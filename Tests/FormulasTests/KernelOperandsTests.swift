import Algebra
import Testing

@testable import Formulas

/// Each kernel on a few numbers, by hand.
@Suite("Kernels on entries")
struct KernelOperandsTests {
  /// The value that a kernel computes from two matrices, row by row.
  private static func compute(
    _ kernel: Kernel, giving count: Int, _ left: Matrix<Interval>,
    _ right: Matrix<Interval> = Matrix(scalar: Interval(0))
  ) -> [Interval] {
    var (leftEntries, rightEntries) = (left.elements, right.elements)
    var result = [Interval](repeating: Interval(99), count: count)
    leftEntries.withUnsafeMutableBufferPointer { leftEntries in
      rightEntries.withUnsafeMutableBufferPointer { rightEntries in
        result.withUnsafeMutableBufferPointer { result in
          KernelOperands(
            result: result, left: leftEntries, leftShape: left.shape, right: rightEntries,
            rightShape: right.shape
          ).compute(kernel)
        }
      }
    }
    return result
  }

  private static func row(_ entries: ClosedRange<Double>...) -> Matrix<Interval> {
    Matrix(
      Shape(1, entries.count),
      entries.map { Interval(lower: $0.lowerBound, upper: $0.upperBound) })
  }

  private static func matrix(_ rows: [[Double]]) -> Matrix<Interval> {
    Matrix(Shape(rows.count, rows[0].count), rows.flatMap { $0 }.map { Interval($0) })
  }

  private static func boxes(_ entries: [ClosedRange<Double>]) -> [Interval] {
    entries.map { Interval(lower: $0.lowerBound, upper: $0.upperBound) }
  }

  @Test(
    "Two operands are combined entry by entry",
    arguments: [
      (.sum, [2...4, -1...9]), (.difference, [0...2, -6...4]), (.product, [1...3, -5...20]),
      (.quotient, [1...3, -1...4]), (.copy, [1...3, -1...4]), (.negative, [-3 ... -1, -4...1]),
      (.function(.relu), [1...3, 0...4]),
    ] as [(Kernel, [ClosedRange<Double>])])
  func entries(_ kernel: Kernel, _ expected: [ClosedRange<Double>]) {
    let (left, right) = (Self.row(1...3, -1...4), Self.row(1...1, 0...5))
    let found = Self.compute(kernel, giving: 2, left, right)
    guard case .quotient = kernel else {
      #expect(found == Self.boxes(expected))
      return
    }
    // Divided by what may be 0 a number may be anything.
    #expect(found[0] == Interval(lower: 1, upper: 3) && !found[1].width.isFinite)
  }

  @Test("Nothing divided by anything is 0, and nothing weighted so is 0 of any logarithm")
  func zeros() {
    let (zero, any) = (Self.row(0...0), Self.row(0...5))
    #expect(Self.compute(.quotient, giving: 1, zero, any) == [Interval(0)])
    #expect(Self.compute(.weightedLog, giving: 1, zero, any) == [Interval(0)])
    let two = Self.compute(.weightedLog, giving: 1, Self.row(2...2), Self.row(1...1))
    #expect(two[0].contains(0) && two[0].width < 1e-12)
    let negative = Self.compute(.negative, giving: 1, zero)[0]
    #expect(negative.lower.sign == .plus && negative.upper.sign == .plus)
  }

  @Test("Sums are without binary noise: .1 + .2 − .3 is 0")
  func noise() {
    let sum = Self.row(0.1...0.1, 0.2...0.2, -0.3 ... -0.3)
    #expect(Self.compute(.total, giving: 1, sum) == [Interval(0)])
    let ones = Self.matrix([[1], [1], [1]])
    #expect(Self.compute(.matrixProduct, giving: 1, sum, ones) == [Interval(0)])
    let three = Self.compute(.sum, giving: 1, Self.row(0.1...0.1), Self.row(0.2...0.2))
    #expect(
      Self.compute(.difference, giving: 1, Matrix(scalar: three[0]), Self.row(0.3...0.3))
        == [Interval(0)])
  }

  @Test("A constant and a repeated number fill their value")
  func filling() {
    let left = Self.row(1...2)
    #expect(Self.compute(.constant(Interval(7)), giving: 1, left) == [Interval(7)])
    #expect(
      Self.compute(.repetition, giving: 3, left) == Array(repeating: left.elements[0], count: 3))
  }

  /// [1 2 3; 4 5 6] · [7 8; 9 10; 11 12] is [58 64; 139 154].
  @Test("Rows are multiplied with columns")
  func product() {
    let left = Self.matrix([[1, 2, 3], [4, 5, 6]])
    let right = Self.matrix([[7, 8], [9, 10], [11, 12]])
    let found = Self.compute(.matrixProduct, giving: 4, left, right)
    #expect(found == [58, 64, 139, 154].map { Interval($0) })
    let outer = Self.compute(
      .matrixProduct, giving: 4, Self.matrix([[2], [3]]), Self.matrix([[4, 5]]))
    #expect(outer == [8, 10, 12, 15].map { Interval($0) })
  }

  @Test("Rows become columns")
  func transpose() {
    let found = Self.compute(.transpose, giving: 6, Self.matrix([[1, 2, 3], [4, 5, 6]]))
    #expect(found == [1, 4, 2, 5, 3, 6].map { Interval($0) })
  }

  /// e⁰ and e^ln 3 are 1 and 3, their shares ¼ and ¾, with logarithms −1.386294 and −.287682.
  @Test(
    "A softmax gives shares, their logarithms, and hands gradients back",
    arguments: [
      (.softmax, [0, 1.098_612_288_668_11], [0.25, 0.75]),
      (.logSoftmax, [0, 1.098_612_288_668_11], [-1.386_294_361_1, -0.287_682_072_5]),
      // ¼·1 + ¾·2 is 1.75; ¼·(1 − 1.75) and ¾·(2 − 1.75) are −.1875 and .1875.
      (.softmaxPullback, [0.25, 0.75], [-0.1875, 0.1875]),
    ] as [(Kernel, [Double], [Double])])
  func softmax(_ kernel: Kernel, _ left: [Double], _ expected: [Double]) {
    let column = Matrix(Shape(2, 1), left.map { Interval($0) })
    let gradient = Self.matrix([[1], [2]])
    let found = Self.compute(kernel, giving: 2, column, gradient)
    for (box, number) in zip(found, expected) {
      #expect(abs(box.midpoint - number) < 1e-9 && box.width < 1e-12)
    }
  }
}
