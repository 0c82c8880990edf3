import Algebra
import Formulas
import Notation
import Testing

@testable import Marking

/// A formula as the rules of mistakes see it.
@Suite("Formulas to be changed")
struct MutationTests {
  /// A formula of the numbers a to d, its region all of it but the givens.
  private static func mutation(_ formula: String) throws -> (Mutation, FormulaScope) {
    var scope = FormulaScope()
    for (name, value) in [("a", 2), ("b", 3), ("c", 5), ("d", 7)] as [(String, UInt64)] {
      try scope.define(given: name, value: Matrix(scalar: Numeral(significand: value)))
    }
    let root = try scope.elaborate(ExpressionParser.parse(formula))
    var mutation = Mutation(graph: scope.graph, updates: [], parameters: [], batch: 1)
    let region = scope.graph.ancestry(of: root)
    (mutation.root, mutation.region, mutation.deeperRegion) = (root, region, region)
    return (mutation, scope)
  }

  private static func value(_ root: NodeID, _ graph: Graph, _ scope: FormulaScope) -> Double {
    var evaluation = Evaluation<Double>(graph)
    for (name, value) in [("a", 2.0), ("b", 3), ("c", 5), ("d", 7)] {
      if let node = scope.names[name] { evaluation.set(node, to: Matrix(scalar: value)) }
    }
    return evaluation.value(of: root).elements[0]
  }

  @Test(
    "Subtrahends, what is negated, and the dividends in these are taken away",
    arguments: [
      ("a - b", [3]), ("a - b * c", [15]), ("a - b * c / d", [15, 15 / 7.0]), ("-(b * c)", [15]),
      ("-(b * c) / d", [15]), ("a + b * c", []), ("b * c / d", []), ("a - (b - c)", [-2, 5]),
    ] as [(String, [Double])])
  func subtracted(_ formula: String, _ values: [Double]) throws {
    let (mutation, scope) = try Self.mutation(formula)
    let found = mutation.subtracted.map { Self.value($0, mutation.graph, scope) }
    #expect(found.sorted() == values.sorted())
  }

  @Test("One node at a time is replaced, by another of its shape")
  func replacing() throws {
    var (mutation, scope) = try Self.mutation("(a + b) * (c + d)")
    let region = mutation.region
    let roots = mutation.replacing(in: region) { graph, node in
      guard case .add = graph[node].operation else { return nil }
      return graph[node].operands[0]
    }
    #expect(roots.map { Self.value($0, mutation.graph, scope) }.sorted() == [24, 25])
    #expect(mutation.replacing(in: region) { _, node in node } == [])
    #expect(mutation.replacing(in: region) { graph, _ in graph.filled(1, Shape(2, 2)) } == [])
  }
}
