import Algebra
import Testing

@testable import Derivations

/// Numbers with any count of axes.
@Suite("Tensors")
struct TensorTests {
  /// Two by three by four; each entry is its own index.
  private static let tensor = Tensor([2, 3, 4], (0..<24).map { Interval(Double($0)) })

  @Test(
    "A value says nothing where its enclosure is wider than 10⁻¹⁰ of it",
    arguments: [
      (1.0, 0.5e-10, false), (1, 2e-10, true), (1e6, 0.5e-4, false), (1e6, 2e-4, true),
      // Below 1 the width itself counts.
      (1e-6, 0.5e-10, false), (1e-6, 2e-10, true),
    ] as [(Double, Double, Bool)])
  func vague(_ value: Double, _ width: Double, isIndeterminate: Bool) {
    let box = Interval(lower: value, upper: value + width)
    #expect(Tensor([2], [Interval(1), box]).isIndeterminate == isIndeterminate)
  }

  @Test("Nor does one without bounds")
  func unbounded() {
    #expect(Tensor(Interval.entire).isIndeterminate)
    #expect(Tensor(Interval(lower: 1, upper: .infinity)).isIndeterminate)
  }

  @Test("An entry stands at its indices after the axes have changed places")
  func permuted() {
    let turned = Self.tensor.permuted([2, 0, 1])
    #expect(turned.dimensions == [4, 2, 3])
    for (i, j, k) in [(0, 0, 0), (1, 0, 3), (1, 2, 1), (0, 1, 2)] {
      #expect(turned.entries[k * 6 + i * 3 + j] == Self.tensor.entries[i * 12 + j * 4 + k])
    }
  }

  @Test("The last axes come first; turned by all or by none it stays")
  func rotated() {
    #expect(Self.tensor.rotated(by: 1).dimensions == [4, 2, 3])
    #expect(Self.tensor.rotated(by: 2).dimensions == [3, 4, 2])
    #expect(Self.tensor.rotated(by: 2).rotated(by: 1).entries == Self.tensor.entries)
    for count in [0, 3] { #expect(Self.tensor.rotated(by: count).entries == Self.tensor.entries) }
  }

  @Test("A slice has the entries at one index of its axis")
  func slice() {
    #expect(Self.tensor.slice(axis: 0, at: 1).entries.first == Interval(12))
    let middle = Self.tensor.slice(axis: 1, at: 2)
    #expect(middle.dimensions == [2, 4])
    #expect(middle.entries.map(\.lower) == [8, 9, 10, 11, 20, 21, 22, 23])
    #expect(Self.tensor.slice(axis: 2, at: 3).entries.map(\.lower) == [3, 7, 11, 15, 19, 23])
  }

  @Test("A row is the transpose of a column, a number its own, and three axes have none")
  func transposed() {
    let row = Tensor([3], [Interval(1), Interval(2), Interval(3)])
    #expect(row.transposed?.dimensions == [1, 3])
    #expect(Tensor(Interval(2)).transposed?.scalar == Interval(2))
    #expect(Self.tensor.transposed == nil)
    #expect(Self.tensor.slice(axis: 2, at: 0).transposed?.dimensions == [3, 2])
  }

  @Test(
    "One entry is a number, one axis a column, and of more than two axes those of 1 are left out",
    arguments: [
      ([1], []), ([1, 1], []), ([3], [3, 1]), ([3, 1], [3, 1]), ([1, 3], [1, 3]),
      ([2, 3], [2, 3]), ([2, 1, 3], [2, 3]), ([1, 3, 1], [3, 1]), ([2, 3, 2], [2, 3, 2]),
      ([1, 1, 1], []),
    ] as [([Int], [Int])])
  func squeezed(_ dimensions: [Int], _ squeezed: [Int]) {
    let entries = (0..<dimensions.reduce(1, *)).map { Interval(Double($0)) }
    let tensor = Tensor(dimensions, entries).squeezed
    #expect(tensor.dimensions == squeezed && tensor.entries == entries)
  }

  @Test("Products sum over the axis that meets, and there is none where the axes differ")
  func products() {
    let column = Tensor([4, 1], [1, 0, 0, 2].map { Interval($0) })
    #expect(Self.tensor.product(column)?.dimensions == [2, 3])
    #expect(Self.tensor.product(column)?.entries.map(\.lower) == [6, 18, 30, 42, 54, 66])
    #expect(Self.tensor.product(Tensor([3, 1], [1, 2, 3].map { Interval($0) })) == nil)
    #expect(Tensor(Interval(2)).product(column)?.entries.map(\.lower) == [2, 0, 0, 4])
    #expect(column.product(Tensor(Interval(2)))?.entries.map(\.lower) == [2, 0, 0, 4])
    let outer = column.outer(Tensor([1, 2], [3, 5].map { Interval($0) }))
    #expect(outer.dimensions == [4, 2])
    #expect(outer.entries.map(\.lower) == [3, 5, 0, 0, 0, 0, 6, 10])
  }

  @Test("A chain sums over as many axes as meet")
  func chained() throws {
    let first = Tensor([2, 3, 4], (0..<24).map { Interval(Double($0)) })
    let other = Tensor([3, 4, 2], (0..<24).map { Interval(Double($0 % 5)) })
    let chain = try #require(first.chained(with: other, over: 2))
    #expect(chain.dimensions == [2, 2])
    for row in 0..<2 {
      for column in 0..<2 {
        let sum = (0..<12).reduce(0.0) {
          $0 + Double(12 * row + $1) * Double((2 * $1 + column) % 5)
        }
        #expect(chain.entries[2 * row + column].contains(sum))
      }
    }
    #expect(
      first.chained(with: other, over: 1) == nil && first.chained(with: other, over: 4) == nil)
  }

  @Test("A diagonal matrix has its diagonal, and zeros elsewhere")
  func diagonal() {
    let matrix = Tensor.diagonal([Interval(5), Interval(7)])
    #expect(matrix.entries.map(\.lower) == [5, 0, 0, 7])
    #expect(matrix.diagonal?.map(\.lower) == [5, 7])
    #expect(matrix.isDiagonal)
    #expect(!matrix.map { $0 + Interval(1) }.isDiagonal)
    #expect(Tensor.diagonal([Interval(5)]).dimensions.isEmpty)
    #expect(Tensor([1, 2], [Interval(1), Interval(0)]).diagonal == nil)
  }
}
