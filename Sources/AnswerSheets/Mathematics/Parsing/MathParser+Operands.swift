import Algebra
import Notation

/// Numbers, names, groups, fractions and functions.
extension MathParser {
  /// Functions by their names in small letters; before a bracket they are calls, not factors.
  package static let functions: Set<String> = FunctionTable.spellings
    .subtracting(["gradient", "jacobian"]).union([
      "log2", "sinh", "cosh", "sin", "cos", "sigma", "f", "g", "phi", "delta", "dot", "matmul",
      "multiply", "square", "power",
    ])
  /// Words that may stand before a name and belong to it.
  static let qualifiers: Set<String> = [
    "new", "updated", "grad", "gradient", "of", "the", "for", "nabla",
  ]
  /// Calls that only wrap a matrix or a number.
  static let wrappers: Set<String> = [
    "Array", "DeviceArray", "ndarray", "col", "colvec", "column", "vec", "array", "asarray",
    "matrix", "mat", "tensor", "Tensor", "Matrix", "constant", "float", "list",
    "float32", "float64", "Variable", "column_vector", "vector", "c",
  ]

  mutating func operand() -> Expression? { remembered { $0.newOperand() } }

  private mutating func newOperand() -> Expression? {
    let start = offset
    switch token?.kind {
    case .number(let numeral):
      index += 1
      // `1[Z > 0]` is the truth of the condition.
      if words != nil, numeral.value == 1, isIndicator(at: index) { return operand() }
      if let mixed = mixed(numeral) { return Expression(.number(mixed), at: start) }
      return Expression(.number(numeral), at: start)
    case .word, .command: return symbol()
    case .open(.cases): return cases()
    case .name(let name): return named(name)
    case .function(let name): return function(name)
    case .euler: return power(ofEulerAt: start)
    case .open(.parenthesis) where opensSpacedRows: return matrix()
    case .open(.parenthesis): return group(.parenthesis)
    case .open(.brace): return group(.brace)
    case .open(.square), .open(.matrix): return matrix()
    case .matrix(let value): return matrix(of: value)
    case .fraction: return fraction()
    case .bars where surroundings != .norm: return norm()
    case .root:
      index += 1
      return argument().map { Expression(.call("sqrt", [$0]), at: start) }
    case .dots:
      index += 1
      return Expression(.name("dots"), at: start)
    case .undefined(let word):
      failure = "found `\(word)`, expected a number or a matrix"
      return nil
    default:
      expect("a name, a number or a bracket")
      return nil
    }
  }

  /// The mixed number that a whole one begins, its fraction passed: `1 1/8`.
  private mutating func mixed(_ whole: Numeral) -> Numeral? {
    guard words == nil, !isInRow, whole.isSmallWhole, index + 2 < tokens.count,
      tokens[index].isSpaced, case .number(let above) = tokens[index].kind,
      case .sign(.divide) = tokens[index + 1].kind, !tokens[index + 1].isSpaced,
      case .number(let below) = tokens[index + 2].kind, !tokens[index + 2].isSpaced,
      above.isSmallWhole, below.isSmallWhole, above.significand < below.significand
    else { return nil }
    index += 3
    return Numeral(
      significand: whole.significand * below.significand + above.significand,
      denominator: UInt32(below.significand))
  }

  /// `(a + b)`, `{a + b}` in LaTeX, or a list: the column `(4, 0)`, `{{1, 2}, {3, 4}}` in a
  /// program.
  mutating func group(_ bracket: MathBracket) -> Expression? {
    let start = offset
    let rows: [[Expression]]? = nested(in: Surroundings.none) { parser in
      parser.index += 1
      guard let first = parser.unreadableEntry ?? parser.comparison() else { return nil }
      if bracket == .brace, parser.accept(.command("over")) {
        guard let below = parser.comparison(), parser.close(bracket) else { return nil }
        return [[Expression(.binary(.divide, first, below), at: start)]]
      }
      var rows = [[first]]
      while parser.words == nil, parser.passSeparator(&rows) {
        if parser.token?.closes(bracket) == true { break }
        guard let next = parser.unreadableEntry ?? parser.entry() else { return nil }
        rows[rows.count - 1].append(next)
      }
      if parser.close(bracket) { return rows }
      if bracket == .parenthesis { parser.failure = parser.failure ?? Self.unclosed(bracket) }
      return nil
    }
    guard let rows else { return nil }
    if rows.count > 1 { return Expression(.matrix(rows), at: start) }
    if rows[0].count == 1 { return rows[0][0] }
    if let nested = Self.rows(of: rows[0]) { return Expression(.matrix(nested), at: start) }
    passTranspositionOfList()
    return Expression(.matrix(rows[0].map { [$0] }), at: start)
  }

  /// Passes a comma or a bar, `(4 | 0)`, or a semicolon that begins a row: `(4; 0)`.
  private mutating func passSeparator(_ rows: inout [[Expression]]) -> Bool {
    if passComma() { return true }
    if token?.kind == .opaque, offset < bytes.count, bytes[offset] == UInt8(ascii: "|") {
      index += 1
      return true
    }
    guard case .semicolon? = token?.kind else { return false }
    index += 1
    rows.append([])
    return true
  }

  /// The message about a bracket that nothing closes.
  static func unclosed(_ bracket: MathBracket) -> String {
    let (open, close) =
      switch bracket {
      case .parenthesis: ("(", ")")
      case .square: ("[", "]")
      case .brace, .ignored: ("{", "}")
      case .matrix, .cases: ("\\begin", "\\end")
      }
    return
      "found '\(open)' without its '\(close)', expected a number or a matrix such as [1 2; 3 4]"
  }

  /// A bare list is a column, and so it is with the transposition that many write behind it.
  mutating func passTranspositionOfList() {
    switch token?.kind {
    case .prime, .transposition: index += 1
    case .raised: _ = passTransposition()
    default: break
    }
  }

  /// The rows of a list of lists; nil for anything else.
  private static func rows(of entries: [Expression]) -> [[Expression]]? {
    let lists = entries.compactMap(\.matrixRows)
    guard lists.count == entries.count, lists.joined().allSatisfy({ $0.count == 1 }) else {
      return nil
    }
    return lists.map { Array($0.joined()) }
  }
}

extension Numeral {
  /// Whether it is a whole number of few digits, so that it may be part of a mixed number.
  fileprivate var isSmallWhole: Bool {
    exponent == 0 && !isFraction && !isNegative && significand < 100_000
  }
}
