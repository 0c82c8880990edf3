import Algebra
import Testing

@testable import Formulas

/// Two values are one in the table only where all that they were worked out from is the same.
@Suite("Memo table")
struct MemoTableTests {
  private static let value = MemoTable.Key(
    operation: 3, left: ValueID(index: 1), right: ValueID(index: 2), perturbation: 4)

  @Test(
    "Keys that differ in any part are different values",
    arguments: [
      MemoTable.Key(operation: 2, left: value.left, right: value.right, perturbation: 4),
      MemoTable.Key(operation: 3, left: value.right, right: value.left, perturbation: 4),
      MemoTable.Key(operation: 3, left: value.left, perturbation: 4),
      MemoTable.Key(operation: 3, left: value.left, right: value.right),
    ])
  func keys(_ other: MemoTable.Key) {
    let table = MemoTable()
    let first = table.id(of: Self.value)
    #expect(table.id(of: other) != first)
    #expect(table.id(of: Self.value) == first)
  }

  @Test("Given values are known by their shape and by every bit of their entries")
  func given() {
    let table = MemoTable()
    let boxes = [Interval(1), Interval(lower: 0, upper: 2)]
    let first = table.id(of: Matrix(Shape(1, 2), boxes))
    #expect(table.id(of: Matrix(Shape(1, 2), boxes)) == first)
    #expect(table.id(of: Matrix(Shape(2, 1), boxes)) != first)
    #expect(table.id(of: Matrix(Shape(1, 2), boxes.reversed())) != first)
    #expect(
      table.id(of: Matrix(scalar: Interval(0.0))) != table.id(of: Matrix(scalar: Interval(-0.0))))
  }

  @Test("Values whose hashes are the same are told apart")
  func collisions() {
    let table = MemoTable()
    // Among so many some five pairs share the 32 bits of their hash.
    let count = 200_000
    var ids = Set<Int32>()
    for number in 0..<count {
      ids.insert(table.id(of: Matrix(scalar: Interval(Double(number)))).index)
    }
    #expect(ids.count == count)
  }

  @Test("Nothing is known of a value until its entries are set, and nothing after all is forgotten")
  func forgetting() {
    let table = MemoTable()
    let perturbation = PerturbationKey(kind: 1, amount: 7)
    #expect(table.number(of: PerturbationKey(kind: 2)) == 1)
    #expect(table.number(of: perturbation) == 2)
    let id = table.id(of: Self.value)
    #expect(table.start(of: id) == MemoTable.unknown)
    table.set(table.appendEmpty(6), of: id)
    #expect(table.start(of: table.id(of: Self.value)) == 0)
    #expect(table.size == 7)
    table.removeAll()
    #expect(table.size == 0)
    #expect(table.start(of: table.id(of: Self.value)) == MemoTable.unknown)
    #expect(table.number(of: perturbation) == 1)
  }

  @Test("A table that has grown finds all its values again")
  func growth() {
    let table = MemoTable()
    let keys = (0..<2000).map { MemoTable.Key(operation: $0, left: ValueID(index: $0 % 7)) }
    let ids = keys.map(table.id(of:))
    #expect(keys.map(table.id(of:)) == ids)
    #expect(Set(ids).count == keys.count)
  }
}
