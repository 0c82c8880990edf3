import Algebra
import Testing

@testable import Formulas

/// How a formula is cut into leaves and instructions.
@Suite("Tapes")
struct TapeTests {
  private struct Sample {
    let graph: Graph
    let (x, w, product, sum, root): (NodeID, NodeID, NodeID, NodeID, NodeID)
  }

  /// A sum of products that is used twice.
  private static func sample() throws -> Sample {
    var sheet = try Worksheet([("x", numerals([[1], [2]])), ("w", numerals([[3], [4]]))])
    let root = try sheet.node("exp(sum(w .* x)) + sum(w .* x)")
    return Sample(
      graph: sheet.scope.graph, x: try sheet.node("x"), w: try sheet.node("w"),
      product: try sheet.node("w .* x"), sum: try sheet.node("sum(w .* x)"), root: root)
  }

  @Test("Leaves come first, then the nodes in the order in which they are worked out")
  func order() throws {
    let sample = try Self.sample()
    let tape = Tape(sample.root, in: Kernels(sample.graph)) { _ in false }
    #expect(Set(tape.leaves) == [sample.w, sample.x] && tape.leaves.count == 2)
    #expect(tape.nodes.first == sample.product && tape.nodes.last == sample.root)
    #expect(tape.nodes.count == 4 && tape.valueCount == 6)
    // Two columns and their product of 2 entries, three numbers.
    #expect(tape.count == 9 && tape.shape == Shape(1, 1))
    #expect(tape.root.value == 5)
  }

  @Test("A node whose value is given is a leaf, and nothing behind it is wanted")
  func held() throws {
    let sample = try Self.sample()
    let kernels = Kernels(sample.graph)
    let tape = Tape(sample.root, in: kernels) { $0 == sample.sum }
    #expect(tape.leaves == [sample.sum] && tape.nodes.count == 2 && tape.count == 3)
    let whole = Tape(sample.root, in: kernels) { $0 == sample.root }
    #expect(whole.leaves == [sample.root] && whole.nodes.isEmpty && whole.root.value == 0)
  }

  @Test("An instruction knows its operands' values and the change that it meets")
  func instructions() throws {
    let sample = try Self.sample()
    let tape = Tape(sample.root, in: Kernels(sample.graph)) { _ in
      false
    } change: {
      $0 == sample.sum ? 7 : 0
    }
    #expect(tape.changes == tape.nodes.map { $0 == sample.sum ? 7 : 0 })
    func value(_ node: NodeID) throws -> Int32 {
      Int32(try #require((tape.leaves + tape.nodes).firstIndex(of: node)))
    }
    let product = tape.instructions[0]
    #expect(try product.left == value(sample.w) && product.right == value(sample.x))
    #expect(product.register.shape == Shape(2, 1) && product.further.isEmpty)
    let sum = try #require(tape.instructions.first { $0.node == sample.sum })
    #expect(try sum.left == value(sample.product) && sum.right == -1 && sum.further.isEmpty)
  }

  @Test("Operands beyond the second are listed apart")
  func further() throws {
    var sheet = try Worksheet([("a", numerals([[1]])), ("b", numerals([[2]]))])
    let root = try sheet.node("[a, b; b, a]")
    let tape = Tape(root, in: Kernels(sheet.scope.graph)) { _ in false }
    let block = try #require(tape.instructions.last)
    #expect(block.operands.count == 4 && block.further.count == 2)
    let values = block.operands.map { tape.operands[Int($0)].value }
    #expect(values == [values[0], values[1], values[1], values[0]])
    #expect(block.left == Int32(values[0]) && block.right == Int32(values[1]))
  }
}
