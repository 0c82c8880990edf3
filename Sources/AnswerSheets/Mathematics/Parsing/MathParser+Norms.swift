import Algebra
import Notation

/// Norms and the axes of sums, where names are kept as written.
extension MathParser {
  /// `\|x\|`, `|x|`: what stands between two bars.
  mutating func norm() -> Expression? {
    let start = offset
    let isSingle = ["|", "\\lvert", "\\left|"].contains { bytes.has($0, at: start) }
    let function = isSingle && !bytes.has("||", at: start) ? "abs" : "norm"
    return nested(in: .norm) { parser in
      parser.index += 1
      guard let inner = parser.expression() else { return nil }
      guard parser.accept(.bars) else {
        parser.expect("'\\|' behind the norm")
        return nil
      }
      return Expression(.call(function, [inner]), at: start)
    }
  }

  /// `axis=1` and its like among the arguments of a function, as a call of `axis`; a keyword
  /// without a value here is passed.
  ///
  /// Nil where no keyword stands.
  mutating func keyword() -> Keyword? {
    guard let word = token?.word, next?.isEquals == true else { return nil }
    let start = offset
    switch word {
    case "axis", "dim":
      index += 2
      guard let axis = expression() else { return .failed }
      return .axis(Expression(.call("axis", [axis]), at: start))
    case "keepdims", "keepdim":
      index = min(index + 3, tokens.count)
      return .passed
    default: return nil
    }
  }

  /// The meaning of a keyword of a function of words.
  enum Keyword {
    case axis(Expression)
    /// Nothing about the value.
    case passed
    case failed
  }

  /// Whether the arguments of a sum are a quantity and the axis it goes along, `sum(z, 2)`, rather
  /// than an index and a body.
  func isAlongAxis(at index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    if tokens[index].number != nil { return tokens[index + 1].closes(.parenthesis) }
    return tokens[index + 1].isEquals
  }

  /// `(P - Y).sum(axis=1)`, `X.dot(w)`; nil, and nothing read, for a method without a meaning here.
  mutating func called(_ name: String, onSymbol operand: Expression) -> Expression? {
    guard next?.opens(.parenthesis) == true,
      ["sum", "mean", "dot", "matmul", "transpose"].contains(name)
    else { return nil }
    index += 1
    var arguments: [Expression]? = []
    if next?.closes(.parenthesis) == true { index += 2 } else { arguments = self.arguments() }
    guard let arguments else { return nil }
    return Expression(.call(name, [operand] + arguments), at: operand.offset)
  }
}
