package import Algebra
internal import Notation

/// A function of one number, applied entry by entry.
///
/// A new one is a case here, its name and a row of `rule`: value, exact range over an interval,
/// where its values are decimals, and derivative. Slopes that are functions of the activation's own
/// output (`h(1 − h)`) are functions too, because their exact range is far narrower than that of
/// the product.
package enum ElementaryFunction: Hashable, Sendable {
  case sigmoid
  /// `h(1 − h)` of the sigmoid's value h.
  case sigmoidSlope
  case tanh
  /// `1 − h²` of the tangent's value h.
  case tanhSlope
  case relu
  /// 1 for x > 0, else 0.
  case step
  case leakyRelu(slope: Numeral)
  case leakyReluSlope(slope: Numeral)
  case elu(scale: Numeral)
  case eluSlope(scale: Numeral)
  case softplus
  case gelu
  case geluSlope
  /// Φ and its density φ.
  case normalDistribution
  case normalDensity
  case exp
  case log
  case log10
  case sqrt
  case abs
  case sign
}

extension ElementaryFunction {
  /// The functions without a parameter, by their names in the formula language.
  private static let byName: [String: ElementaryFunction] = [
    "sigmoid": .sigmoid, "relu": .relu, "tanh": .tanh, "softplus": .softplus, "gelu": .gelu,
    "normal_cdf": .normalDistribution, "normal_pdf": .normalDensity,
    "step": .step, "sign": .sign, "exp": .exp, "log": .log, "log10": .log10, "sqrt": .sqrt,
    "abs": .abs,
  ]
  private static let names = Dictionary(uniqueKeysWithValues: byName.map { ($0.value, $0.key) })

  /// Nil for a function of several numbers, or with a parameter.
  package init?(named name: String) {
    guard let function = Self.byName[name] else { return nil }
    self = function
  }

  /// The function of a name with the parameter that is written; nil for one that has none.
  package init?(named name: String, parameter: Numeral) {
    switch name {
    case "leaky_relu": self = .leakyRelu(slope: parameter)
    case "elu": self = .elu(scale: parameter)
    default: return nil
    }
  }

  /// The function of a name where no parameter is written: 0.01 is the slope of `leaky_relu` for
  /// x < 0, 1 the scale of `elu`.
  package init?(withUsualParameter name: String) {
    let hundredth = Numeral(significand: 1, exponent: -2)
    guard
      let function = Self(named: name)
        ?? Self(named: name, parameter: name == "elu" ? Numeral(significand: 1) : hundredth)
    else { return nil }
    self = function
  }

  /// The name in the formula language; nil for a slope, or a function with a parameter.
  var name: String? { Self.names[self] }

  /// Whether a layer may apply it, as the table of functions says.
  package var isActivation: Bool {
    switch self {
    case .leakyRelu, .elu: true
    default: name.flatMap(FunctionTable.function(named:))?.kind == .activation
    }
  }
}
