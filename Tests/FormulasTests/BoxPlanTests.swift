import Algebra
import Testing

@testable import Formulas

/// Plans against the plain evaluation, which shares their arithmetic but not their order, places or kernels.
@Suite("Plans")
struct BoxPlanTests {
  /// Every leaf as a box with some width.
  private func box(of node: NodeID, in graph: Graph) -> Matrix<Interval> {
    let shape = graph.shape(of: node)
    return Matrix(
      shape,
      (0..<shape.count).map { entry in
        let middle = Double((Int(node.index) * 7 + entry * 3) % 11 + 1) / 8
        return Interval(lower: middle - 0.125, upper: middle + 0.0625)
      })
  }

  private static let columns = [
    "softmax(X[:,1])", "log_softmax(X[:,1])", "gradient(cross_entropy(Y[:,1], softmax(X[:,1])), X)",
    "X' * C", "-X[1,2] + ones(2, 3) .* X", "sum(X) * C",
  ]

  @Test(
    "A plan comes to what the plain evaluation comes to, whatever is held",
    arguments: DifferentiationTests.formulas + columns)
  func evaluation(_ formula: String) throws {
    var sheet = try DifferentiationTests.worksheet()
    let root = try sheet.node(formula)
    let graph = sheet.scope.graph
    let nodes = graph.ancestry(of: root)
    // Nothing but the inputs, then each node in turn as well.
    for held in [nil] + nodes.filter({ $0 != root }).map(Optional.some) {
      var plain = Evaluation<Interval>(graph)
      for node in nodes {
        if case .input = graph[node].operation { plain.set(node, to: box(of: node, in: graph)) }
      }
      if let held { plain.set(held, to: box(of: held, in: graph)) }
      let plan = BoxPlan(root, in: graph) { $0 == held }
      var adjusted = 0
      let evaluation = BoxEvaluation()
      for _ in 0..<2 {
        adjusted = 0
        let value = evaluation.value(of: plan) {
          box(of: plan.leaves[$0], in: graph)
        } adjust: { place, boxes, _ in
          #expect(boxes.count == graph.shape(of: plan.nodes[place]).count)
          adjusted += 1
        }
        #expect(value == plain.value(of: root), "held: \(String(describing: held))")
      }
      #expect(adjusted == plan.nodes.count)
    }
  }

  @Test("What an adjustment changes is what goes on, and operands are those that were used")
  func adjustment() throws {
    var sheet = try Worksheet([("x", numerals([[1], [2]]))])
    let root = try sheet.node("sum(exp(2 * x))")
    let graph = sheet.scope.graph
    let plan = BoxPlan(root, in: graph) { _ in false }
    let value = BoxEvaluation().value(of: plan, givingOperands: true) { _ in
      Matrix(Shape(2, 1), [Interval(1), Interval(2)])
    } adjust: { place, boxes, operands in
      switch graph[plan.nodes[place]].operation {
      case .apply: for entry in boxes.indices { boxes[entry] = Interval(10) }
      case .sum: #expect(operands.map(\.elements) == [[Interval(10), Interval(10)]])
      default: break
      }
    }
    #expect(value.elements == [Interval(20)])
  }
}
