import Algebra
import RealModule
import Testing

@testable import Formulas

/// The whole of a homework against backpropagation written out by hand, and against figures
/// published elsewhere.
@Suite("Backpropagation")
struct BackpropagationTests {
  static let steps = [
    ("Z1", "W1' * X + b1"), ("H", "sigmoid(Z1)"), ("Z2", "W2' * H + b2"), ("Yhat", "softmax(Z2)"),
    ("L", "cross_entropy(Y, Yhat)"), ("dYhat", "gradient(L, Yhat)"), ("dH", "gradient(L, H)"),
    ("db2", "gradient(L, b2)"), ("dW2", "gradient(L, W2)"), ("db1", "gradient(L, b1)"),
    ("dW1", "gradient(L, W1)"), ("W1_new", "W1 - eta * dW1"), ("b1_new", "b1 - eta * db1"),
    ("W2_new", "W2 - eta * dW2"), ("b2_new", "b2 - eta * db2"),
    ("L_new", "L where W1 = W1_new, b1 = b1_new, W2 = W2_new, b2 = b2_new"),
  ]

  /// A two-layer network of loops over plain arrays, sharing no code with the graph.
  struct ByHand {
    var x: [Double], y: [Double], w1: [[Double]], b1: [Double], w2: [[Double]], b2: [Double]

    func forward() -> (z1: [Double], h: [Double], p: [Double], loss: Double) {
      let z1 = b1.indices.map { j in b1[j] + x.indices.reduce(0) { $0 + w1[$1][j] * x[$1] } }
      let h = z1.map { 1 / (1 + Double.exp(-$0)) }
      let z2 = b2.indices.map { k in b2[k] + h.indices.reduce(0) { $0 + w2[$1][k] * h[$1] } }
      let total = z2.reduce(0) { $0 + .exp($1) }
      let p = z2.map { .exp($0) / total }
      return (z1, h, p, y.indices.reduce(0) { $0 - y[$1] * .log(p[$1]) })
    }

    func gradients() -> (dw1: [Double], db1: [Double], dw2: [Double], db2: [Double]) {
      let (_, h, p, _) = forward()
      let total = y.reduce(0, +)
      let d2 = p.indices.map { p[$0] * total - y[$0] }
      let d1 = h.indices.map { j in
        h[j] * (1 - h[j]) * d2.indices.reduce(0) { $0 + w2[j][$1] * d2[$1] }
      }
      return (
        x.flatMap { input in d1.map { input * $0 } }, d1,
        h.flatMap { hidden in d2.map { hidden * $0 } }, d2
      )
    }
  }

  @Test("All gradients of random networks agree", arguments: 1...40 as ClosedRange<UInt64>)
  func random(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let (n, m, k) = (
      Int.random(in: 1...4, using: &generator), Int.random(in: 2...5, using: &generator),
      Int.random(in: 2...4, using: &generator)
    )
    let x = generator.matrix(n, 1)
    let (w1, b1) = (generator.matrix(n, m), generator.matrix(m, 1))
    let (w2, b2) = (generator.matrix(m, k), generator.matrix(k, 1))
    let y = numerals((0..<k).map { [$0 == Int(seed) % k ? 1 : 0] })
    var sheet = try Worksheet([
      ("X", x), ("Y", y), ("W1", w1), ("b1", b1), ("W2", w2), ("b2", b2),
      ("eta", numerals([[0.5]])),
    ])
    for (step, formula) in Self.steps { try sheet.define(step, formula) }
    func rows(_ matrix: Matrix<Numeral>) -> [[Double]] {
      (0..<matrix.rows).map { row in (0..<matrix.columns).map { matrix[row, $0].value } }
    }
    func entries(_ matrix: Matrix<Numeral>) -> [Double] { matrix.elements.map(\.value) }
    let hand = ByHand(
      x: entries(x), y: entries(y), w1: rows(w1), b1: entries(b1), w2: rows(w2), b2: entries(b2))
    let expected = hand.gradients()
    for (name, values) in [
      ("dW1", expected.dw1), ("db1", expected.db1), ("dW2", expected.dw2), ("db2", expected.db2),
      ("Yhat", hand.forward().p), ("L", [hand.forward().loss]),
    ] {
      let value = try sheet.value(name)
      #expect(
        difference(value, Matrix(value.shape, values)) < 1e-12, "seed \(seed), \(name): \(value)")
    }
  }

  @Test("The gradient of the loss passes through the node of the step that names it")
  func sharedNodes() throws {
    var sheet = try Worksheet([
      ("X", numerals([[1], [0]])), ("Y", numerals([[0], [1]])),
      ("W1", numerals([[3, 6], [4, 5]])),
      ("b1", numerals([[1], [-6]])), ("W2", numerals([[2, 3], [4, 3]])),
      ("b2", numerals([[-1], [-2]])), ("eta", numerals([[0.5]])),
    ])
    for (step, formula) in Self.steps { try sheet.define(step, formula) }
    let below = sheet.scope.graph.ancestry(of: try #require(sheet.scope.names["dW2"]))
    for step in ["dYhat", "Yhat", "H", "db2"] {
      #expect(below.contains(try #require(sheet.scope.names[step])), "\(step)")
    }
    // The short cut p − Y needs no dYhat, and has the same value.
    let root = try #require(sheet.scope.names["dH"])
    let fused = sheet.scope.graph.fused(root)
    #expect(fused != root)
    #expect(
      !sheet.scope.graph.ancestry(of: fused).contains(try #require(sheet.scope.names["dYhat"])))
    #expect(difference(sheet.evaluate(fused), sheet.evaluate(root)) < 1e-14)
  }

  struct Published: CustomTestStringConvertible, Sendable {
    let formula: String
    let figures: [Double]
    let tolerance: Double
    var testDescription: String { formula }
  }

  /// Matt Mazur, "A Step by Step Backpropagation Example" (2015): sigmoid layers, half squared
  /// error, rate 0.5.
  @Test(
    "Mazur's published figures come out",
    arguments: [
      Published(formula: "H", figures: [0.593269992, 0.596884378], tolerance: 5e-9),
      Published(formula: "O", figures: [0.75136507, 0.772928465], tolerance: 5e-9),
      Published(formula: "E", figures: [0.298371109], tolerance: 5e-10),
      Published(
        formula: "W2 - 0.5 * gradient(E, W2)",
        figures: [0.35891648, 0.408666186, 0.511301270, 0.561370121], tolerance: 5e-9),
      Published(
        formula: "W1 - 0.5 * gradient(E, W1)",
        figures: [0.149780716, 0.19956143, 0.24975114, 0.29950229], tolerance: 5e-9),
    ])
  func mazur(_ published: Published) throws {
    var sheet = try Worksheet([
      ("X", numerals([[0.05], [0.10]])), ("T", numerals([[0.01], [0.99]])),
      ("W1", numerals([[0.15, 0.20], [0.25, 0.30]])),
      ("W2", numerals([[0.40, 0.45], [0.50, 0.55]])),
    ])
    try sheet.define("H", "sigmoid(W1 * X + 0.35)")
    try sheet.define("O", "sigmoid(W2 * H + 0.60)")
    try sheet.define("E", "half_squared_error(T, O)")
    let value = try sheet.value(published.formula)
    for (own, figure) in zip(value.elements, published.figures) {
      #expect(abs(own - figure) <= published.tolerance, "\(value)")
    }
  }

  /// The example in Wikipedia's article "Softmax function": the softmax of 1, 2, 3, 4, 1, 2, 3.
  @Test("A published softmax comes out")
  func softmax() throws {
    var sheet = try Worksheet([("z", numerals([[1], [2], [3], [4], [1], [2], [3]]))])
    let figures = [
      0.02364054, 0.06426166, 0.1746813, 0.474833, 0.02364054, 0.06426166, 0.1746813,
    ]
    for (own, figure) in zip(try sheet.value("softmax(z)").elements, figures) {
      #expect(abs(own - figure) < 5e-8)
    }
  }
}
