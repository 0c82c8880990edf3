internal import Algebra
internal import Notation

/// Numbers, groups, fractions, functions and matrices.
extension MathParser {
  private static let functions: Set<String> = [
    "exp", "log", "ln", "tanh", "sigma", "sigmoid", "softmax", "relu", "ReLU", "max", "min",
    "sqrt", "diag", "sum", "mean", "abs", "softplus", "transpose", "log10", "sinh", "cosh",
  ]
  /// Calls that only wrap a matrix.
  private static let wrappers: Set<String> = [
    "array", "np.array", "numpy.array", "tensor", "torch.tensor", "np.matrix", "matrix", "Matrix",
    "torch.Tensor", "jnp.array", "np.asarray", "list", "float", "np.float64", "np.float32",
    "tf.constant",
  ]

  mutating func operand() -> Expression? {
    let start = offset
    switch kind {
    case .number(let numeral):
      index += 1
      return Expression(.number(numeral), at: start)
    case .open("("): return group()
    case .open("{"): return braced()
    case .open("["), .open("matrix"): return matrix()
    case .command("frac"): return fraction()
    case .command: return root()
    case .word(let word):
      if Self.wrappers.contains(word) { return wrapped() }
      if Self.functions.contains(word) { return call(word) }
      return name(isLeft: false)
    case .nabla, .partial, .accent: return name(isLeft: false)
    default: return nil
    }
  }

  /// `(a + b)`, or a column written `(4, 0)`.
  private mutating func group() -> Expression? {
    nested { parser in
      let start = parser.offset
      parser.index += 1
      let outer = parser.isInRow
      parser.isInRow = false
      defer { parser.isInRow = outer }
      guard let first = parser.expression() else { return nil }
      var entries = [first]
      while parser.accept(.separator(",")) {
        guard let next = parser.expression() else { break }
        entries.append(next)
      }
      // A closing bracket that an OCR lost or doubled must not cost the statement.
      guard parser.accept(.close("(")) else { return nil }
      if entries.count == 1 { return first }
      return Expression(.matrix(entries.map { [$0] }), at: start)
    }
  }

  private mutating func braced() -> Expression? {
    nested { parser in
      parser.index += 1
      guard let inner = parser.expression(), parser.accept(.close("{")) else { return nil }
      return inner
    }
  }

  private mutating func root() -> Expression? {
    let start = offset
    index += 1
    return braced().map { Expression(.call("sqrt", [$0]), at: start) }
  }

  /// A quotient, or a derivative: `\frac{\partial L}{\partial W^1}` is `dW1`.
  private mutating func fraction() -> Expression? {
    nested { parser in
      let start = parser.offset
      parser.index += 1
      if let name = parser.derivative() { return Expression(.name(name), at: start) }
      guard let above = parser.braced(), let below = parser.braced() else { return nil }
      return Expression(.binary(.divide, above, below), at: start)
    }
  }

  /// A function with its argument in brackets or, as in `\log \hat{Y}`, the factor that follows.
  private mutating func call(_ word: String) -> Expression? {
    nested { parser in
      let start = parser.offset
      parser.index += 1
      var function = word
      while parser.kind == .below || parser.kind == .above {
        let isBelow = parser.kind == .below
        parser.index += 1
        guard let parts = parser.scriptParts() else { return nil }
        if isBelow, parts == ["10"] { function = "log10" }
        if parts.contains("'") || parts.contains("T") { return nil }
      }
      // The derivative of an activation is no value that a chain can be held against.
      if parser.kind == .prime { return nil }
      if case .open("(") = parser.kind { return parser.arguments(of: function, start) }
      return parser.factor().map { Expression(.call(function, [$0]), at: start) }
    }
  }

  private mutating func arguments(of function: String, _ start: Int) -> Expression? {
    index += 1
    let outer = isInRow
    isInRow = false
    defer { isInRow = outer }
    var arguments: [Expression] = []
    repeat {
      guard let argument = expression() else { return nil }
      arguments.append(argument)
    } while accept(.separator(","))
    guard accept(.close("(")) else { return nil }
    return Expression(.call(function, arguments), at: start)
  }

  /// `np.array([[1, 2]], dtype=float)`: the first argument counts.
  private mutating func wrapped() -> Expression? {
    nested { parser in
      parser.index += 1
      guard parser.accept(.open("(")) else { return nil }
      let outer = parser.isInRow
      parser.isInRow = false
      defer { parser.isInRow = outer }
      guard let value = parser.expression() else { return nil }
      var depth = 1
      while depth > 0, let kind = parser.kind {
        if case .open = kind { depth += 1 }
        if case .close = kind { depth -= 1 }
        parser.index += 1
      }
      return depth == 0 ? value : nil
    }
  }
}
