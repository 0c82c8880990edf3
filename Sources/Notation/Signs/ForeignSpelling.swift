/// How formulas are written elsewhere (NumPy, LaTeX, textbooks), with what a rubric has in its
/// place.
package enum ForeignSpelling {
  /// The functions that have another name here; an operator stands for those that have none.
  private static let functions: [String: String] = [
    "absolut": "abs", "absolute": "abs", "fabs": "abs", "σ": "sigmoid", "sigma": "sigmoid",
    "logistic": "sigmoid", "expit": "sigmoid", "maximum": "max", "minimum": "min", "amax": "max",
    "amin": "min", "mse": "mean_squared_error", "bce": "binary_cross_entropy",
    "ce": "cross_entropy", "nll": "cross_entropy", "eye": "identity", "dot": "*", "matmul": "*",
    "mm": "*", "multiply": ".*", "mul": ".*", "hadamard": ".*", "power": "^", "pow": "^",
    "square": "^", "divide": "/", "ln": "log", "T": "'", "grad": "gradient", "jac": "jacobian",
  ]

  /// LaTeX's commands for what is a sign or a function here.
  private static let commands: [String: String] = [
    "sigma": "sigmoid(…)", "cdot": "*", "times": "*", "odot": ".*", "circ": ".*", "top": "'",
    "frac": "/", "le": "<=", "ge": ">=", "mathrm": "the name alone", "mathbf": "the name alone",
    "text": "the name alone", "left": "the bracket alone", "right": "the bracket alone",
  ]

  /// The names before the point in calls of libraries.
  private static let modules: Set<String> = [
    "np", "numpy", "jnp", "torch", "tf", "math", "F", "nn", "scipy", "cp",
  ]

  /// The spelling to write for a function of that name; nil for a name that is known nowhere.
  package static func advice(forFunction name: String) -> String? {
    guard let own = functions[name] else { return nil }
    switch own {
    case "'": return "write A' for the transpose"
    case "^": return "write 'A ^ n' for a power, 'A .^ n' for one entry by entry"
    default: return own.first?.isLetter ?? false ? "write '\(own)'" : "write 'A \(own) B'"
    }
  }

  /// The spelling to write for a sign without a meaning; nil where no known spelling has it there.
  ///
  /// - Parameter offset: the byte of the formula at which the sign stands.
  static func advice(forSignAt offset: Int, in bytes: [UInt8]) -> String? {
    let behind = word(bytes[(offset + 1)...])
    switch bytes[offset] {
    case UInt8(ascii: "@"): return "write '*' for the product of matrices"
    case UInt8(ascii: "\\"):
      return commands[behind].map { "write \($0) for '\\\(behind)'" }
        ?? "formulas are written as in MATLAB, not as in LaTeX"
    case UInt8(ascii: "{"), UInt8(ascii: "}"): return "write parentheses for braces"
    case UInt8(ascii: "."):
      let before = String(word(bytes[..<offset].reversed()).reversed())
      return advice(forMember: behind, of: before)
    default: return nil
    }
  }

  /// The spelling to write for `np.exp`, `W.T` or `X.sum`.
  private static func advice(forMember member: String, of owner: String) -> String? {
    if member == "T" { return "write \(owner)' for the transpose" }
    guard !member.isEmpty, !owner.isEmpty else { return nil }
    if modules.contains(owner) {
      return advice(forFunction: member) ?? "write '\(member)(…)' without '\(owner).'"
    }
    let own = functions[member] ?? member
    return own.first?.isLetter ?? false
      ? "write '\(own)(\(owner))'" : advice(forFunction: member)
  }

  /// The letters, digits and underscores that some bytes begin with.
  private static func word(_ bytes: some Sequence<UInt8>) -> String {
    let name = bytes.prefix {
      $0 == UInt8(ascii: "_") || UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0
        || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
    }
    return String(decoding: Array(name), as: UTF8.self)
  }
}
