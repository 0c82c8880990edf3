/// A function that formulas, answers and derivations call, with all that people write for it.
///
/// A new one is a row of the table and, in Formulas, what it computes.
package struct MathFunction: Sendable {
  /// The kinds of functions by the entries that each value is computed from.
  package enum Kind: Sendable {
    /// Entry by entry, and what a layer may apply.
    case activation
    /// Entry by entry.
    case entrywise
    /// Over all entries, each column or each row.
    case reduction
    /// A number from the targets and the predictions.
    case loss
    /// A matrix of one number or another, from its size.
    case filling
    /// Other shapes of the same entries, and products of vectors.
    case shaping
    case derivative
  }

  /// The name in the formula language.
  package let name: String
  package let kind: Kind
  /// How many arguments it takes in the formula language.
  package let arity: ClosedRange<Int>
  /// Its other names in answers, in small letters.
  package let spellings: [String]
  /// Its command in LaTeX without the backslash; nil where it is set as a word.
  package let latex: String?
  /// Its name in print; nil where that is its name.
  package let printed: String?

  fileprivate init(
    _ name: String, _ kind: Kind, _ arity: ClosedRange<Int> = 1...1, spelled: [String] = [],
    latex: String? = nil, printed: String? = nil
  ) {
    self.name = name
    self.kind = kind
    self.arity = arity
    spellings = spelled
    self.latex = latex
    self.printed = printed
  }
}

/// All functions, a row each.
package enum FunctionTable {
  package static let rows: [MathFunction] = [
    MathFunction("sigmoid", .activation, spelled: ["logistic"], latex: "sigma", printed: "σ"),
    MathFunction("relu", .activation, printed: "ReLU"),
    MathFunction("leaky_relu", .activation, 1...2, spelled: ["leakyrelu"], printed: "LeakyReLU"),
    MathFunction("elu", .activation, 1...2),
    MathFunction("tanh", .activation, latex: "tanh"),
    MathFunction("softplus", .activation),
    MathFunction("gelu", .activation),
    MathFunction("softmax", .reduction, 1...2),
    MathFunction("log_softmax", .reduction, 1...2),
    MathFunction("step", .entrywise, spelled: ["heaviside"]),
    MathFunction("sign", .entrywise, spelled: ["sgn"]),
    MathFunction("exp", .entrywise, latex: "exp"),
    MathFunction("log", .entrywise, spelled: ["ln"], latex: "ln"),
    MathFunction("log10", .entrywise),
    MathFunction("normal_cdf", .entrywise, printed: "Φ"),
    MathFunction("normal_pdf", .entrywise, printed: "φ"),
    MathFunction("sqrt", .entrywise),
    MathFunction("abs", .entrywise),
    MathFunction("max", .reduction, 1...2, spelled: ["maximum"], latex: "max"),
    MathFunction("min", .reduction, 1...2, spelled: ["minimum"], latex: "min"),
    MathFunction("sum", .reduction, 1...2),
    MathFunction("mean", .reduction, 1...2),
    MathFunction("transpose", .shaping),
    MathFunction("diag", .shaping),
    MathFunction("outer", .shaping, 2...2),
    MathFunction("norm", .shaping),
    MathFunction("ones", .filling, 1...2),
    MathFunction("zeros", .filling, 1...2),
    MathFunction("identity", .filling),
    MathFunction("one_hot", .shaping, 2...2),
    MathFunction("argmax", .reduction, 1...2),
    MathFunction("cross_entropy", .loss, 2...3, spelled: ["crossentropy", "ce"]),
    MathFunction("binary_cross_entropy", .loss, 2...3),
    MathFunction("squared_error", .loss, 2...3),
    MathFunction("half_squared_error", .loss, 2...3),
    MathFunction("mean_squared_error", .loss, 2...3),
    MathFunction("hinge", .loss, 2...3),
    MathFunction("gradient", .derivative, 2...2),
    MathFunction("jacobian", .derivative, 2...2),
  ]

  private static let byName = Dictionary(uniqueKeysWithValues: rows.map { ($0.name, $0) })

  private static let bySpelling: [String: MathFunction] = {
    var functions = byName
    for row in rows { for word in row.spellings { functions[word] = row } }
    return functions
  }()

  /// The function of a name in the formula language, where `ln` is `log`, too.
  package static func function(named name: String) -> MathFunction? {
    byName[name == "ln" ? "log" : name]
  }

  /// The function that a word of an answer means, in whatever case.
  package static func function(spelled word: String) -> MathFunction? {
    bySpelling[word.lowercased()]
  }

  /// The words of answers for functions, in small letters.
  package static let spellings = Set(bySpelling.keys)

  /// Names for whatever activation the rubric applies to a quantity.
  package static let anyActivation: Set<String> = [
    "sigma", "σ", "sigma_m", "f", "g", "phi", "varphi", "act",
  ]
}
