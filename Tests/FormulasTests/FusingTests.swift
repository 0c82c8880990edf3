import Algebra
import Testing

@testable import Formulas

/// The short cut from a cross-entropy through its softmax: `p − Y` in place of the chain rule.
@Suite("Fused softmax and cross-entropy")
struct FusingTests {
  /// The softmax of z is [¼; ¾].
  private static func sheet(targets: [Double]) throws -> Worksheet {
    var sheet = try Worksheet([
      ("z", numerals([[0], [1]])), ("Y", numerals(targets.map { [$0] })),
      ("c", numerals([[2], [5]])),
    ])
    sheet.values["z"] = Matrix(Shape(2, 1), [0, 1.098_612_288_668_11])
    return sheet
  }

  private static func hasPullback(_ root: NodeID, in graph: Graph) -> Bool {
    graph.ancestry(of: root).contains { node in
      if case .softmaxPullback = graph[node].operation { true } else { false }
    }
  }

  @Test(
    "The gradient of the logits is p ΣY − Y, times the factor of the loss",
    arguments: [
      ("cross_entropy(Y, softmax(z))", [1, 0], [-0.75, 0.75]),
      ("cross_entropy(Y, softmax(z))", [0, 1], [0.25, -0.25]),
      ("cross_entropy(Y, softmax(z))", [2, 0], [-1.5, 1.5]),
      ("cross_entropy(Y, softmax(z)) / 4", [1, 0], [-0.1875, 0.1875]),
      ("-3 * cross_entropy(Y, softmax(z))", [1, 0], [2.25, -2.25]),
    ] as [(String, [Double], [Double])])
  func gradient(_ loss: String, _ targets: [Double], _ expected: [Double]) throws {
    var sheet = try Self.sheet(targets: targets)
    let root = try sheet.node("gradient(\(loss), z)")
    let fused = sheet.scope.graph.fused(root)
    #expect(fused != root && Self.hasPullback(root, in: sheet.scope.graph))
    #expect(!Self.hasPullback(fused, in: sheet.scope.graph))
    for (found, number) in zip(sheet.evaluate(fused).elements, expected) {
      #expect(abs(found - number) < 1e-12)
    }
  }

  @Test("The short way is the same step further on in a formula")
  func inside() throws {
    var sheet = try Self.sheet(targets: [1, 0])
    let root = try sheet.node("c .* gradient(cross_entropy(Y, softmax(z)), z) + c")
    let fused = sheet.scope.graph.fused(root)
    #expect(difference(sheet.evaluate(fused), Matrix(Shape(2, 1), [0.5, 8.75])) < 1e-12)
  }

  @Test(
    "A formula without the pair stays as it is",
    arguments: [
      "softmax(z)", "gradient(sum(c .* softmax(z)), z)", "cross_entropy(Y, softmax(z))",
      "gradient(half_squared_error(Y, softmax(z)), z)", "gradient(sum(softmax(z) .^ 2), z)",
      "gradient(cross_entropy(Y, sigmoid(z)), z)",
      // What is divided here is no share.
      "gradient(-sum(softmax(z) .* (c ./ (Y + 1))), z)",
    ])
  func others(_ formula: String) throws {
    var sheet = try Self.sheet(targets: [1, 0])
    let root = try sheet.node(formula)
    #expect(sheet.scope.graph.fused(root) == root)
  }
}
