import Algebra
import Notation
import Testing

@testable import Formulas

/// The limits of what the formulas of one rubric may ask for, to the last operation.
@Suite("Limits of formulas")
struct FormulaLimitsTests {
  /// A graph of one input and that many functions of it, one after another.
  private static func graph(functions count: Int, _ shape: Shape = Shape(1, 1)) -> Graph {
    var graph = Graph()
    var node = graph.node(.input(0), shape: shape)
    for _ in 0..<count { node = graph.apply(.exp, node) }
    return graph
  }

  @Test("A step has at most 2,000 operations")
  func operationsOfStep() throws {
    var cost = FormulaCost()
    let graph = Self.graph(functions: 2_001)
    try cost.add(graph, from: 2, at: 0)
    let error = #expect(throws: FormulaError.self) { try cost.add(graph, from: 1, at: 7) }
    #expect(
      error?.message
        == "more than 2000 operations in this step, the most that is checked; use a smaller example"
    )
    #expect(error?.offset == 7)
  }

  @Test("The squares of the operations of all steps come to at most 8,000,000")
  func squares() throws {
    var cost = FormulaCost()
    let graph = Self.graph(functions: 2_000)
    try cost.add(graph, from: 1, at: 0)
    try cost.add(graph, from: 1, at: 0)
    try cost.add(graph, from: 2_001, at: 0)
    let error = #expect(throws: FormulaError.self) { try cost.add(graph, from: 2_000, at: 3) }
    #expect(
      error?.message
        == "the formulas up to here are too long to check together; use fewer or shorter steps")
    #expect(error?.offset == 3)
  }

  @Test("A graph has at most 50,000 operations", arguments: [49_999, 50_000])
  func operations(_ functions: Int) {
    var cost = FormulaCost()
    let graph = Self.graph(functions: functions)
    if graph.nodes.count == 50_000 {
      #expect(throws: Never.self) { try cost.add(graph, from: 49_999, at: 0) }
    } else {
      #expect(throws: FormulaError.self) { try cost.add(graph, from: 50_000, at: 0) }
    }
  }

  @Test("All formulas take at most 20,000,000 products of two entries")
  func products() throws {
    var graph = Graph()
    let left = graph.node(.input(0), shape: Shape(1_000, 1_000))
    let right = graph.node(.input(1), shape: Shape(1_000, 20))
    _ = graph.product(left, right)
    let (row, column) = (
      graph.node(.input(2), shape: Shape(1, 2)), graph.node(.input(3), shape: Shape(2, 1))
    )
    var cost = FormulaCost()
    // Inputs take none.
    try cost.add(graph, from: 0, at: 0)
    let first = graph.nodes.count
    _ = graph.product(row, column)
    let error = #expect(throws: FormulaError.self) { try cost.add(graph, from: first, at: 0) }
    #expect(error?.message.hasPrefix("more than 20000000 products of two entries, ") == true)
  }

  @Test("All values have at most 2,000,000 entries together")
  func entries() throws {
    var cost = FormulaCost()
    try cost.add(Self.graph(functions: 1, Shape(1_000, 1_000)), from: 0, at: 0)
    let error = #expect(throws: FormulaError.self) {
      try cost.add(Self.graph(functions: 0), from: 0, at: 0)
    }
    #expect(error?.message.hasPrefix("more than 2000000 entries of matrices, ") == true)
  }

  @Test("What would add more than 50,000 operations is refused before it is done")
  func refused() throws {
    #expect(throws: Never.self) { try FormulaCost.refuse(50_000, at: 0) }
    #expect(throws: FormulaError.self) { try FormulaCost.refuse(50_001, at: 0) }
    var sheet = try Worksheet([("X", Matrix(Shape(100, 50), repeating: Numeral(significand: 1)))])
    let error = #expect(throws: FormulaError.self) { try sheet.node("1 + jacobian(2 * X, X)") }
    #expect(error?.message.hasPrefix("more than 50000 operations, ") == true)
    #expect(error?.offset == 4)
  }
}
