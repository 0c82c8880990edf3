internal import Algebra
internal import Foundation

/// A two-layer network with one sample, as a teacher sets it: small round numbers, no saturated
/// output.
package struct Network: Sendable {
  enum Activation: String, CaseIterable { case sigmoid, tanh, relu }

  var x: Matrix<Double>
  var y: Matrix<Double>
  var w1: Matrix<Double>
  var b1: Matrix<Double>
  var w2: Matrix<Double>
  var b2: Matrix<Double>
  var rate: Double
  var activation: Activation

  init(
    x: Matrix<Double>, y: Matrix<Double>, w1: Matrix<Double>, b1: Matrix<Double>,
    w2: Matrix<Double>, b2: Matrix<Double>, rate: Double, activation: Activation
  ) {
    (self.x, self.y, self.w1, self.b1) = (x, y, w1, b1)
    (self.w2, self.b2, self.rate, self.activation) = (w2, b2, rate, activation)
  }

  /// Draws until the probability of the target is neither 0 nor 1.
  package init(hard: Bool, using generator: inout some RandomNumberGenerator) {
    repeat {
      self = Network(drawn: hard, using: &generator)
    } while !(0.02...0.98).contains(targetProbability)
  }

  /// Draws a small network without relu, whose every mistake shows: no unit is dead.
  init(responsiveUsing generator: inout some RandomNumberGenerator) {
    repeat {
      self = Network(hard: false, using: &generator)
    } while activation == .relu
  }

  private init(drawn hard: Bool, using generator: inout some RandomNumberGenerator) {
    func pick<Value>(_ values: [Value]) -> Value {
      values[Int.random(in: values.indices, using: &generator)]
    }
    let (n, m, k) =
      hard
      ? (pick([2, 3, 4, 5]), pick([2, 3, 5, 6]), pick([2, 3, 4, 5]))
      : (pick([2, 3]), pick([2, 3, 4]), pick([2, 3]))
    let weights = [-1, -0.5, -0.2, 0.1, 0.3, 0.5, 0.8, 1, 1.5, 2]
    func table(_ rows: Int, _ columns: Int, _ values: [Double]) -> Table {
      Table(rows: rows, columns: columns) { _, _ in pick(values) }
    }
    x = table(n, 1, [-1, 0, 0.5, 1, 2])
    x[0, 0] = pick([1, 2, -1])
    let target = pick(Array(0..<k))
    y = Table(rows: k, columns: 1) { row, _ in row == target ? 1 : 0 }
    w1 = table(n, m, weights)
    b1 = table(m, 1, weights)
    w2 = table(m, k, weights)
    b2 = table(k, 1, weights)
    rate = pick([0.1, 0.5, 0.2, 1.5])
    activation = pick([.sigmoid, .sigmoid, .tanh, .relu])
  }

  private var targetProbability: Double {
    let p = Self.softmax(w2.transposed * activate(w1.transposed * x + b1) + b2)
    return p.with(y, *).total
  }

  func activate(_ z: Table) -> Table { activate(z, as: activation) }

  func activate(_ z: Table, as activation: Activation) -> Table {
    switch activation {
    case .sigmoid: z.map { 1 / (1 + exp(-$0)) }
    case .tanh: z.map { tanh($0) }
    case .relu: z.map { max($0, 0) }
    }
  }

  /// The derivative from the argument and the value.
  func slope(_ z: Table, _ h: Table) -> Table {
    switch activation {
    case .sigmoid: h.map { $0 * (1 - $0) }
    case .tanh: h.map { 1 - $0 * $0 }
    case .relu: z.map { $0 > 0 ? 1 : 0 }
    }
  }

  static func softmax(_ z: Table) -> Table {
    let largest = z.elements.max() ?? 0
    let powers = z.map { exp($0 - largest) }
    return powers.map { $0 / powers.total }
  }

  /// The assignment as a rubric.
  package var rubric: String {
    """
    gradus: 1
    title: Simulated class
    given:
      X: \(Self.list(x))
      Y: \(Self.list(y))
      W1: \(Self.list(w1))
      W1_0: \(Self.list(b1))
      W2: \(Self.list(w2))
      W2_0: \(Self.list(b2))
      eta: \(rate)
    steps:
      - {step: Z1, formula: "W1' * X + W1_0"}
      - {step: H, formula: \(activation.rawValue)(Z1)}
      - {step: Z2, formula: "W2' * H + W2_0"}
      - {step: Yhat, formula: softmax(Z2)}
      - {step: L, formula: "cross_entropy(Y, Yhat)"}
      - {step: dYhat, formula: "gradient(L, Yhat)"}
      - {step: dH, formula: "gradient(L, H)"}
      - {step: dW2_0, formula: "gradient(L, W2_0)"}
      - {step: dW2, formula: "gradient(L, W2)"}
      - {step: dW1_0, formula: "gradient(L, W1_0)"}
      - {step: dW1, formula: "gradient(L, W1)"}
      - {step: W1_new, formula: W1 - eta * dW1}
      - {step: W1_0_new, formula: W1_0 - eta * dW1_0}
      - {step: W2_new, formula: W2 - eta * dW2}
      - {step: W2_0_new, formula: W2_0 - eta * dW2_0}
      - {step: L_new, formula: "L where W1 = W1_new, W1_0 = W1_0_new, W2 = W2_new, W2_0 = W2_0_new"}
    """
  }

  private static func list(_ table: Table) -> String {
    let rows = (0..<table.rows).map { row in
      "[" + (0..<table.columns).map { "\(table[row, $0])" }.joined(separator: ", ") + "]"
    }
    return "[" + rows.joined(separator: ", ") + "]"
  }
}
