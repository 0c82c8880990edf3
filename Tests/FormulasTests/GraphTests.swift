import Algebra
import Testing

@testable import Formulas

/// Nodes of a graph by hand: u and v are given, p is their product, s is p + u.
@Suite("Graphs")
struct GraphTests {
  private static func sample() -> (graph: Graph, u: NodeID, v: NodeID, p: NodeID, s: NodeID) {
    var graph = Graph()
    let u = graph.node(.input(0), shape: .scalar)
    let v = graph.node(.input(1), shape: .scalar)
    let p = graph.node(.multiply, [u, v], shape: .scalar)
    let s = graph.node(.add, [p, u], shape: .scalar)
    return (graph, u, v, p, s)
  }

  @Test("A node is made once for its operation and its operands, in their order")
  func oneNode() {
    let (start, u, v, p, _) = Self.sample()
    var graph = start
    #expect(graph.node(.multiply, [u, v], shape: .scalar) == p && graph.nodes.count == 4)
    #expect(graph.node(.multiply, [v, u], shape: .scalar) != p && graph.nodes.count == 5)
    let column = graph.node(.broadcast(Shape(2, 1)), [u], shape: Shape(2, 1))
    #expect(graph.shape(of: column) == Shape(2, 1) && graph.shape(of: p) == .scalar)
  }

  @Test("What a node needs comes in the order of evaluation, and ends at leaves")
  func ancestry() {
    let (graph, u, v, p, s) = Self.sample()
    #expect(graph.ancestry(of: s) == [u, v, p, s])
    #expect(graph.ancestry(of: p) == [u, v, p] && graph.ancestry(of: u) == [u])
    #expect(graph.ancestry(of: s) { $0 == p } == [u, p, s])
    #expect(graph.ancestry(of: s) { $0 == s } == [s])
  }

  @Test("A root is rebuilt around what is replaced, and stays where nothing is")
  func substituting() {
    let (start, u, v, p, s) = Self.sample()
    var graph = start
    let w = graph.node(.input(2), shape: .scalar)
    let replaced = graph.substituting([u: w], in: s)
    let product = graph.node(.multiply, [w, v], shape: .scalar)
    #expect(graph[replaced] == Node(operation: .add, operands: [product, w]))
    let whole = graph.substituting([p: w], in: s)
    #expect(graph[whole] == Node(operation: .add, operands: [w, u]))
    #expect(graph.substituting([w: u], in: s) == s && graph.substituting([s: w], in: s) == w)
    // Both at once: what is put in is not replaced again.
    let exchanged = graph.substituting([u: v, v: u], in: s)
    let turned = graph.node(.multiply, [v, u], shape: .scalar)
    #expect(graph[exchanged] == Node(operation: .add, operands: [turned, v]))
  }

  @Test("Nodes that may not be rebuilt keep their operands")
  func rebuilding() {
    let (start, u, _, p, s) = Self.sample()
    var graph = start
    let w = graph.node(.input(2), shape: .scalar)
    let partly = graph.substituting([u: w], in: s, rebuilding: [s])
    #expect(graph[partly] == Node(operation: .add, operands: [p, w]))
    #expect(graph.substituting([u: w], in: s, rebuilding: [u, p]) == s)
  }

  @Test("The value of a step stays in one piece")
  func whole() {
    let (start, _, _, p, s) = Self.sample()
    var graph = start
    graph.keepWhole(p)
    #expect(!graph.isOpen(p) && graph.isOpen(s))
  }
}
