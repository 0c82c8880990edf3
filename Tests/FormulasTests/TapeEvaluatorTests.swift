import Algebra
import Testing

@testable import Formulas

/// Tapes against the plain evaluation, which shares their arithmetic but not their order, indices
/// or kernels.
@Suite("Evaluation of tapes")
struct TapeEvaluatorTests {
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
    "A tape comes to what the plain evaluation comes to, whatever is held",
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
      let tape = Tape(root, in: Kernels(graph)) {
        $0 == held
      } change: { _ in
        1
      }
      var changed = 0
      let evaluation = TapeEvaluator()
      for _ in 0..<2 {
        let value = evaluation.value(of: tape, [nil, PerturbationKey(kind: 1)]) {
          box(of: tape.leaves[$0], in: graph)
        } change: { index, _, boxes, _ in
          #expect(boxes.count == graph.shape(of: tape.nodes[index]).count)
          changed += 1
          return true
        }
        #expect(value == plain.value(of: root), "held: \(String(describing: held))")
      }
      // What is known from the first time is not worked out again.
      #expect(changed == tape.nodes.count)
    }
  }

  @Test(
    "Whatever was worked out before, a tape comes to what it comes to in fresh memory",
    arguments: DifferentiationTests.formulas + columns)
  func knownValues(_ formula: String) throws {
    var sheet = try DifferentiationTests.worksheet()
    let root = try sheet.node(formula)
    let graph = sheet.scope.graph
    let nodes = graph.ancestry(of: root)
    let shared = TapeEvaluator()
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      let held = Set(nodes.filter { $0 != root && Int.random(in: 0..<4, using: &random) == 0 })
      let tape = Tape(root, in: Kernels(graph)) {
        held.contains($0)
      } change: {
        Int($0.index) % 3
      }
      let versions = tape.leaves.map { _ in Int.random(in: 0..<2, using: &random) }
      let widening = Double(Int.random(in: 0..<2, using: &random))
      let values = [shared, TapeEvaluator()].map { evaluation in
        evaluation.value(
          of: tape,
          [
            nil, PerturbationKey(kind: 1, amount: widening.bitPattern), PerturbationKey(kind: 7),
          ]
        ) { leaf in
          box(of: tape.leaves[leaf], in: graph).map {
            $0 + Interval(Double(versions[leaf]) / 16)
          }
        } change: { _, change, boxes, _ in
          for index in boxes.indices {
            boxes[index] = boxes[index].widened(by: change == 1 ? widening : 0.5)
          }
          return true
        }
      }
      #expect(values[0] == values[1], "seed \(seed)")
    }
  }

  @Test("What an adjustment changes is what goes on, and operands are those that were used")
  func adjustment() throws {
    let (tape, graph) = try sumOfExponentials()
    let value = evaluate(tape, at: TapeEvaluator()) { index, boxes, operands in
      switch graph[tape.nodes[index]].operation {
      case .apply: for entry in boxes.indices { boxes[entry] = Interval(10) }
      case .sum: #expect(operands.map(\.elements) == [[Interval(10), Interval(10)]])
      default: break
      }
      return true
    }
    #expect(value?.elements == [Interval(20)])
  }

  @Test("Nothing comes of a tape in which a value contradicts, then and later")
  func contradiction() throws {
    let (tape, graph) = try sumOfExponentials()
    let evaluation = TapeEvaluator()
    for _ in 0..<2 {
      let value = evaluate(tape, at: evaluation) { index, _, _ in
        if case .sum = graph[tape.nodes[index]].operation { Issue.record("goes on") }
        return graph[tape.nodes[index]].operation != .apply(.exp)
      }
      #expect(value == nil)
    }
    #expect(evaluate(tape, at: TapeEvaluator()) { _, _, _ in true } != nil)
  }

  private func sumOfExponentials() throws -> (Tape, Graph) {
    var sheet = try Worksheet([("x", numerals([[1], [2]]))])
    let root = try sheet.node("sum(exp(2 * x))")
    let graph = sheet.scope.graph
    let tape = Tape(root, in: Kernels(graph)) { _ in
      false
    } change: { _ in
      1
    }
    return (tape, graph)
  }

  private func evaluate(
    _ tape: Tape, at evaluation: TapeEvaluator,
    change: (Int, TapeEntries, [Matrix<Interval>]) -> Bool
  ) -> Matrix<Interval>? {
    evaluation.value(of: tape, [nil, PerturbationKey(kind: 1)]) { _ in
      Matrix(Shape(2, 1), [Interval(1), Interval(2)])
    } change: { index, _, boxes, operands in
      change(index, boxes, operands())
    }
  }
}

extension TapeEvaluator {
  /// The value of a tape's root.
  fileprivate func value(
    of tape: Tape, _ perturbations: [PerturbationKey?], leaf: (Int) -> Matrix<Interval>,
    change: ValueChange
  ) -> Matrix<Interval>? {
    let entries = entries(
      of: tape, leaf: leaf, changeCount: perturbations.count,
      perturbation: { index, _ in perturbations[index] }, change: change)
    return entries.map { Matrix(tape.shape, $0.elements) }
  }
}
