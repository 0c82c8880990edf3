import Algebra
import Notation
import Testing

@testable import Formulas

/// The values of a graph's nodes, each worked out once.
@Suite("Evaluation of a graph")
struct EvaluationTests {
  private static func sheet() throws -> (graph: Graph, input: NodeID, square: NodeID) {
    var sheet = try Worksheet([("x", numerals([[3]]))])
    let square = try sheet.node("x ^ 2")
    return (sheet.scope.graph, try sheet.node("x"), square)
  }

  @Test("A node that is set again has its new value, once")
  func setAgain() throws {
    let (graph, input, square) = try Self.sheet()
    var evaluation = Evaluation<Double>(graph)
    evaluation.set(input, to: Matrix(scalar: 3))
    evaluation.set(input, to: Matrix(scalar: 4))
    #expect(evaluation.count == 1)
    #expect(evaluation.value(of: square).elements == [16])
  }

  @Test("What is forgotten is worked out anew")
  func forget() throws {
    let (graph, input, square) = try Self.sheet()
    var evaluation = Evaluation<Double>(graph)
    evaluation.set(input, to: Matrix(scalar: 3))
    #expect(evaluation.value(of: square).elements == [9])
    evaluation.forget(after: 1)
    #expect(evaluation.known(square) == nil)
    evaluation.set(input, to: Matrix(scalar: 4))
    #expect(evaluation.value(of: square).elements == [16])
  }

  @Test("Nodes may be worked out before they are asked for, over doubles and over intervals")
  func inOrder() throws {
    let (graph, input, square) = try Self.sheet()
    let order = graph.ancestry(of: square)
    var doubles = Evaluation<Double>(graph)
    doubles.set(input, to: Matrix(scalar: 3))
    #expect(doubles.known(square) == nil)
    doubles.evaluate(order)
    #expect(doubles.known(square)?.elements == [9])
    var boxes = Evaluation<Interval>(graph)
    boxes.set(input, to: Matrix(scalar: Interval(3)))
    #expect(boxes.known(square) == nil)
    boxes.evaluate(order)
    #expect(boxes.known(square)?.elements[0].contains(9) == true)
  }
}
