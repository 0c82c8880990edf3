import Algebra
import Notation
import Testing

@testable import Formulas

/// The table of functions of one number: value, range, decimals and derivative of each row.
@Suite("Elementary functions")
struct ElementaryFunctionTests {
  private static let two = Numeral(significand: 2)
  private static let tenth = Numeral(significand: 1, exponent: -1)
  private static let (ln2, ln3) = (0.693_147_180_559_945, 1.098_612_288_668_11)

  static let functions: [ElementaryFunction] = [
    .sigmoid, .sigmoidSlope, .tanh, .tanhSlope, .relu, .step, .leakyRelu(slope: tenth),
    .leakyReluSlope(slope: tenth), .elu(scale: two), .eluSlope(scale: two), .softplus, .gelu,
    .geluSlope, .normalDistribution, .normalDensity, .exp, .log, .log10, .sqrt, .abs, .sign,
  ]

  /// Φ(1) is .8413447461, φ(1) is .2419707245.
  @Test(
    "Each has the value of the textbook",
    arguments: [
      (.sigmoid, 0, 0.5), (.sigmoid, ln3, 0.75), (.sigmoid, -ln3, 0.25),
      (.sigmoidSlope, 0.25, 0.1875), (.tanh, ln2, 0.6), (.tanhSlope, 0.5, 0.75),
      (.relu, -3, 0), (.relu, 2, 2), (.step, 0, 0), (.step, 0.1, 1), (.step, -1, 0),
      (.leakyRelu(slope: tenth), -2, -0.2), (.leakyRelu(slope: tenth), 2, 2),
      (.leakyReluSlope(slope: tenth), 0, 0.1), (.leakyReluSlope(slope: tenth), 1, 1),
      (.elu(scale: two), -ln2, -1), (.elu(scale: two), 3, 3), (.eluSlope(scale: two), -ln2, 1),
      (.eluSlope(scale: two), -ln3, 2.0 / 3), (.eluSlope(scale: two), 3, 1),
      (.softplus, 0, ln2), (.softplus, ln3, 2 * ln2), (.softplus, 1000, 1000),
      (.gelu, 0, 0), (.gelu, 1, 0.8413447461), (.gelu, -1, -0.1586552539),
      (.geluSlope, 0, 0.5), (.geluSlope, 1, 1.0833154706),
      (.normalDistribution, 0, 0.5), (.normalDistribution, 1, 0.8413447461),
      (.normalDensity, 0, 0.3989422804), (.normalDensity, -1, 0.2419707245),
      (.exp, ln3, 3), (.log, 1, 0), (.log, 3, ln3), (.log10, 0.001, -3), (.sqrt, 6.25, 2.5),
      (.abs, -2, 2), (.sign, -2, -1), (.sign, 0, 0), (.sign, 0.5, 1),
    ] as [(ElementaryFunction, Double, Double)])
  func value(_ function: ElementaryFunction, of argument: Double, is value: Double) {
    #expect(abs(function.rule.value(argument) - value) < 1e-9 * max(1, abs(value)))
  }

  /// The arguments at which a function is tried: the logarithms and the root have no values below
  /// 0.
  private static func samples(_ function: ElementaryFunction) -> [Double] {
    switch function {
    case .log, .log10, .sqrt: [0.25, 0.75, 1, 1.5, 2.25]
    default: [-2.25, -0.75, -0.2, 0, 0.4, 1, 2.25]
    }
  }

  @Test(
    "The range over an interval holds every value, and ends at one of them",
    arguments: functions)
  func range(_ function: ElementaryFunction) {
    let (rule, points) = (function.rule, Self.samples(function))
    for low in points {
      for high in points where low <= high {
        let range = rule.range(Interval(lower: low, upper: high))
        let steps = (0...200).map { min(high, low + (high - low) * Double($0) / 200) }
        // Between two of them, at most .0225 apart, an extreme value may exceed both.
        let values = steps.map(rule.value)
        #expect(values.allSatisfy { range.contains($0) }, "\(low)...\(high)")
        let (least, most) = (values.min() ?? 0, values.max() ?? 0)
        let slack = low == high ? 1e-12 : 0.05
        #expect(least - range.lower <= slack && range.upper - most <= slack, "\(low)...\(high)")
      }
    }
  }

  @Test(
    "The derivative is the central difference wherever there is one, else 0", arguments: functions)
  func derivative(_ function: ElementaryFunction) throws {
    var sheet = try Worksheet([("x", numerals([[1]]))])
    let x = try sheet.node("x")
    let y = sheet.scope.graph.apply(function, x)
    let slope = function.rule.derivative(&sheet.scope.graph, x, y)
    for argument in Self.samples(function) where argument != 0 {
      let found = sheet.evaluate(slope, with: ["x": Matrix(scalar: argument)]).elements[0]
      let h = 1e-6
      let (above, below) = (function.rule.value(argument + h), function.rule.value(argument - h))
      #expect(abs(found - (above - below) / (2 * h)) < 1e-7, "at \(argument)")
    }
  }

  /// The case of a function without its parameter: `leakyRelu`.
  private static func family(_ function: ElementaryFunction) -> Substring {
    "\(function)".prefix { $0 != "(" }
  }

  @Test("Every function of the table and every slope is among those that are tried")
  func completeness() throws {
    let tried = Set(Self.functions.map(Self.family))
    for row in FunctionTable.rows where row.kind == .activation || row.kind == .entrywise {
      let function = try #require(ElementaryFunction(withUsualParameter: row.name), "\(row.name)")
      #expect(tried.contains(Self.family(function)), "\(row.name)")
    }
    for function in Self.functions {
      var sheet = try Worksheet([("x", numerals([[1]]))])
      let x = try sheet.node("x")
      _ = function.rule.derivative(&sheet.scope.graph, x, sheet.scope.graph.apply(function, x))
      for case .apply(let slope) in sheet.scope.graph.nodes.map(\.operation) {
        #expect(tried.contains(Self.family(slope)), "\(slope), the slope of \(function)")
      }
    }
  }

  @Test("A slope is a function of the argument or of the value, where the rule has it so")
  func slopes() {
    let x = Interval(-0.5)
    let slopes: [(ElementaryFunction, Double)] = [
      (.relu, 0), (.leakyRelu(slope: Self.tenth), 0.1), (.abs, -1), (.exp, 0.606_530_659_712_633),
      (.sigmoid, 0.235_003_712_201_594), (.tanh, 0.786_447_732_965_927),
      (.softplus, 0.377_540_668_798_145), (.elu(scale: Self.two), 1.213_061_319_425_267),
      (.normalDistribution, 0.352_065_326_764_300),
    ]
    for (function, slope) in slopes {
      let found = function.slope.map { $0(x) } ?? .entire
      #expect(found.contains(slope) || abs(found.midpoint - slope) < 1e-14, "\(function) \(found)")
    }
    for function: ElementaryFunction in [.log, .sqrt, .step, .log10, .sign] {
      let hasSlope = function.slope != nil
      #expect(!hasSlope, "\(function)")
    }
  }

  @Test("Slopes and functions with a parameter have no name, all others are found by theirs")
  func names() {
    let named = Self.functions.compactMap { function in function.name.map { ($0, function) } }
    #expect(named.count == 14)
    for (name, function) in named { #expect(ElementaryFunction(named: name) == function) }
    for name in ["sigmoid_slope", "elu", "leaky_relu", "ln", "Sigmoid", "softmax", ""] {
      #expect(ElementaryFunction(named: name) == nil)
    }
  }

  @Test("A layer applies the functions that the table calls activations")
  func activations() {
    let activations: [ElementaryFunction] = [
      .sigmoid, .tanh, .relu, .leakyRelu(slope: Self.tenth), .elu(scale: Self.two), .softplus,
      .gelu,
    ]
    #expect(Self.functions.filter(\.isActivation) == activations)
  }

  @Test(
    "Values may be decimals everywhere, nowhere, at one argument or from one on",
    arguments: [
      (.everywhere, -1, true), (.nowhere, 0, false), (.at(1), 1, true), (.at(1), 1.5, false),
      (.from(0), 0, true), (.from(0), 0.5, true), (.from(0), -0.5, false),
    ] as [(ElementaryRule.Decimals, Double, Bool)])
  func decimals(_ decimals: ElementaryRule.Decimals, at argument: Double, areMet: Bool) {
    #expect(decimals.areMet(at: argument) == areMet)
  }
}
