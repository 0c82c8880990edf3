package import Algebra
internal import RealModule

/// Everything the graph needs to know of an elementary function.
struct ElementaryRule: Sendable {
  let value: @Sendable (Double) -> Double
  /// The function's exact range over an interval, rounded outward.
  let range: @Sendable (Interval) -> Interval
  /// The finite decimals at which the function's value may be a finite decimal as well.
  let decimals: Decimals
  /// The node of the derivative, from the nodes of the argument x and of the value y.
  let derivative: @Sendable (inout Graph, _ x: NodeID, _ y: NodeID) -> NodeID

  /// The finite decimals at which a function's value may be a finite decimal.
  ///
  /// e^x and what is made of it have one at 0 alone, however near to 1 a tangent of 14.5 comes.
  enum Decimals: Sendable {
    case everywhere
    case nowhere
    case at(Double)
    case from(Double)

    /// Whether the value at a finite decimal may be a decimal.
    func areMet(at argument: Double) -> Bool {
      switch self {
      case .everywhere: true
      case .nowhere: false
      case .at(let value): argument == value
      case .from(let least): argument >= least
      }
    }
  }
}

extension ElementaryFunction {
  /// The table: value, range, decimals, derivative.
  var rule: ElementaryRule {
    switch self {
    case .sigmoid:
      ElementaryRule(
        value: { 1 / (1 + .exp(-$0)) }, range: { $0.sigmoid() }, decimals: .at(0),
        derivative: { graph, _, y in graph.apply(.sigmoidSlope, y) })
    case .sigmoidSlope:
      ElementaryRule(
        value: { $0 * (1 - $0) }, range: { $0.sigmoidSlope() }, decimals: .everywhere,
        derivative: { graph, x, _ in graph.subtract(graph.ones(like: x), graph.add(x, x)) })
    case .tanh:
      ElementaryRule(
        value: { .tanh($0) }, range: { $0.tanh() }, decimals: .at(0),
        derivative: { graph, _, y in graph.apply(.tanhSlope, y) })
    case .tanhSlope:
      ElementaryRule(
        value: { 1 - $0 * $0 }, range: { $0.tanhSlope() }, decimals: .everywhere,
        derivative: { graph, x, _ in graph.negate(graph.add(x, x)) })
    case .relu:
      ElementaryRule(
        value: { max($0, 0) }, range: { $0.relu() }, decimals: .everywhere,
        derivative: { graph, x, _ in graph.apply(.step, x) })
    case .step: .flat({ $0 > 0 ? 1 : 0 }, { $0.step() })
    case .leakyRelu(let slope):
      ElementaryRule(
        value: { $0 > 0 ? $0 : $0 * slope.value }, range: { $0.leakyRelu(slope: slope.value) },
        decimals: .everywhere,
        derivative: { graph, x, _ in graph.apply(.leakyReluSlope(slope: slope), x) })
    case .leakyReluSlope(let slope):
      .flat({ $0 > 0 ? 1 : slope.value }, { $0.leakyReluSlope(slope: slope.value) })
    case .elu(let scale):
      ElementaryRule(
        value: { $0 > 0 ? $0 : scale.value * .expMinusOne($0) },
        range: { $0.elu(scale: scale.value) }, decimals: .from(0),
        derivative: { graph, x, _ in graph.apply(.eluSlope(scale: scale), x) })
    case .eluSlope(let scale):
      ElementaryRule(
        value: { $0 > 0 ? 1 : scale.value * .exp($0) },
        range: { $0.eluSlope(scale: scale.value) }, decimals: .from(0),
        derivative: { graph, x, y in
          let flat = graph.apply(.step, x)
          return graph.multiply(graph.subtract(graph.ones(like: x), flat), y)
        })
    case .softplus:
      ElementaryRule(
        value: { max($0, 0) + .log(onePlus: .exp(-Swift.abs($0))) }, range: { $0.softplus() },
        decimals: .nowhere,
        derivative: { graph, x, _ in graph.apply(.sigmoid, x) })
    case .gelu:
      ElementaryRule(
        value: { $0 * .normalDistribution($0) }, range: { $0.gelu() }, decimals: .at(0),
        derivative: { graph, x, _ in graph.apply(.geluSlope, x) })
    case .geluSlope:
      ElementaryRule(
        value: { .normalDistribution($0) + $0 * .normalDensity($0) },
        range: { $0.geluSlope() }, decimals: .at(0),
        derivative: { graph, x, _ in graph.geluCurvature(x) })
    case .normalDistribution:
      ElementaryRule(
        value: { .normalDistribution($0) }, range: { $0.normalDistribution() }, decimals: .at(0),
        derivative: { graph, x, _ in graph.apply(.normalDensity, x) })
    case .normalDensity:
      ElementaryRule(
        value: { .normalDensity($0) }, range: { $0.normalDensity() }, decimals: .nowhere,
        derivative: { graph, x, y in graph.negate(graph.multiply(x, y)) })
    case .exp:
      ElementaryRule(
        value: { .exp($0) }, range: { $0.exp() }, decimals: .at(0), derivative: { _, _, y in y })
    case .log:
      ElementaryRule(
        value: { .log($0) }, range: { $0.log() }, decimals: .at(1),
        derivative: { graph, x, _ in graph.divide(graph.ones(like: x), x) })
    case .log10:
      ElementaryRule(
        value: { .log10($0) }, range: { $0.log10() }, decimals: .everywhere,
        derivative: { graph, x, _ in
          let ten = graph.apply(.log, graph.filled(10, graph.shape(of: x)))
          return graph.divide(graph.ones(like: x), graph.multiply(x, ten))
        })
    case .sqrt:
      ElementaryRule(
        value: { $0.squareRoot() }, range: { $0.sqrt() }, decimals: .everywhere,
        derivative: { graph, x, y in graph.divide(graph.ones(like: x), graph.add(y, y)) })
    case .abs:
      ElementaryRule(
        value: { Swift.abs($0) }, range: { $0.abs() }, decimals: .everywhere,
        derivative: { graph, x, _ in graph.apply(.sign, x) })
    case .sign: .flat({ $0 > 0 ? 1 : $0 < 0 ? -1 : 0 }, { $0.sign() })
    }
  }
}

extension ElementaryFunction {
  /// The exact range of the derivative over an interval; nil where the derivative is not one
  /// function of one value.
  ///
  /// That value is the argument x, or the function's own value h, as in `h(1 − h)`.
  package var slope: ((Interval) -> Interval)? {
    var graph = Graph()
    let x = graph.node(.input(0), shape: .scalar)
    let h = graph.apply(self, x)
    let derivative = rule.derivative(&graph, x, h)
    guard case .apply(let slope) = graph[derivative].operation else { return nil }
    switch graph[derivative].operands {
    case [x]: return { $0.applying(slope) }
    case [h]: return { $0.applying(self).applying(slope) }
    default: return nil
    }
  }
}

extension ElementaryRule {
  /// A function that is flat wherever it has a derivative; by convention that is 0 everywhere.
  static func flat(
    _ value: @escaping @Sendable (Double) -> Double,
    _ range: @escaping @Sendable (Interval) -> Interval
  ) -> ElementaryRule {
    ElementaryRule(
      value: value, range: range, decimals: .everywhere,
      derivative: { graph, x, _ in graph.filled(0, graph.shape(of: x)) })
  }
}

extension Graph {
  /// A matrix of ones in the shape of x.
  fileprivate mutating func ones(like x: NodeID) -> NodeID { filled(1, shape(of: x)) }

  /// The second derivative of gelu, `(2 − x²) φ(x)`.
  fileprivate mutating func geluCurvature(_ x: NodeID) -> NodeID {
    let shape = self.shape(of: x)
    let square = multiply(x, x)
    let root = apply(.sqrt, filled(2, shape))
    // φ(x) = exp(−x²/2) / √(2π); 2π enters as the decimal nearest to its double.
    let tau = broadcast(
      constant(Numeral(significand: 6_283_185_307_179_586_477, exponent: -18)), to: shape)
    let density = divide(
      apply(.exp, negate(divide(square, multiply(root, root)))), apply(.sqrt, tau))
    return multiply(subtract(filled(2, shape), square), density)
  }
}
