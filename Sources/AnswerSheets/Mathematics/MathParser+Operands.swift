import Algebra
import Notation

/// Numbers, names, groups, fractions and functions.
extension MathParser {
  /// Functions by their names in small letters; before a bracket they are calls, not factors.
  static let functions = FunctionTable.spellings.subtracting(["gradient", "jacobian"]).union([
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

  /// Calls that put vectors together, and whether each of them becomes a row.
  private static let stacks = [
    "rbind": true, "vstack": true, "row_stack": true, "cbind": false, "hstack": false,
    "column_stack": false,
  ]

  mutating func operand() -> Expression? { remembered { $0.newOperand() } }

  private mutating func newOperand() -> Expression? {
    guard let token else { return nil }
    let start = token.offset
    switch token.kind {
    case .number(let numeral):
      index += 1
      return Expression(.number(numeral), at: start)
    case .name(let name): return named(name)
    case .function(let name): return function(name)
    case .euler: return power(ofEulerAt: start)
    case .open(.parenthesis): return group()
    case .open(.brace): return braced()
    case .open(.square), .open(.matrix): return matrix()
    case .matrix(let value): return matrix(of: value)
    case .fraction: return fraction()
    case .root:
      index += 1
      return argument().map { Expression(.call("sqrt", [$0]), at: start) }
    case .dots:
      index += 1
      return Expression(.name("dots"), at: start)
    case .undefined(let word):
      failure = "found `\(word)`, expected a number or a matrix"
      return nil
    default: return nil
    }
  }

  private mutating func named(_ name: MathName) -> Expression? {
    let start = offset
    if next?.opens(.parenthesis) == true {
      if Self.wrappers.contains(name.folded) { return wrapped() }
      if let stack = Self.stacks[name.folded] { return stacked(alongRows: stack) }
      if Self.isFunction(name.folded), !name.isTransposed { return function(name.folded) }
    }
    index += 1
    var named = Expression(.name(name.folded), at: start)
    if let entry = name.entry {
      let places = [entry.row, entry.column].compactMap { $0 }.map { place in
        Expression.Index.at(
          Expression(.number(Numeral(significand: UInt64(clamping: place))), at: start))
      }
      named = Expression(.index(named, places), at: start)
    }
    return name.isTransposed ? Expression(.transpose(named), at: start) : named
  }

  /// Whether a name such as `sigma_M` is that of a function.
  private static func isFunction(_ name: String) -> Bool {
    let lower = name.lowercased()
    if functions.contains(lower) { return true }
    guard let mark = lower.utf8.firstIndex(of: UInt8(ascii: "_")) else { return false }
    return functions.contains(String(lower[..<mark]))
  }

  /// A function with its argument in brackets or, as in `\log \hat{Y}`, the factor that follows.
  private mutating func function(_ name: String) -> Expression? {
    nested { parser in
      let start = parser.offset
      parser.index += 1
      var name = name
      parser.passFunctionScripts(&name)
      if parser.token?.opens(.parenthesis) == true {
        return parser.arguments().map { Expression(.call(name, $0), at: start) }
      }
      guard parser.countOperation() else { return nil }
      return parser.power().map { Expression(.call(name, [$0]), at: start) }
    }
  }

  /// Passes the 10 of `\log_{10}` and the prime of `\sigma'`.
  private mutating func passFunctionScripts(_ name: inout String) {
    while let token {
      switch token.kind {
      case .prime:
        name += "'"
        index += 1
      case .lowered:
        let back = index
        index += 1
        guard let below = script() else {
          index = back
          return
        }
        if below.wholeNumber == 10 { name += "10" }
      default: return
      }
    }
  }

  private mutating func power(ofEulerAt start: Int) -> Expression? {
    index += 1
    guard case .raised? = token?.kind else { return nil }
    index += 1
    return script().map { Expression(.call("exp", [$0]), at: start) }
  }

  /// `(a + b)`, or a column written `(4, 0)`.
  private mutating func group() -> Expression? {
    let start = offset
    let rows: [[Expression]]? = nested { parser in
      parser.index += 1
      let outer = parser.isInRow
      parser.isInRow = false
      defer { parser.isInRow = outer }
      guard let first = parser.expression() else { return nil }
      var rows = [[first]]
      while parser.passSeparator(&rows) {
        if parser.token?.closes(.parenthesis) == true { break }
        guard let next = parser.entry() else { return nil }
        rows[rows.count - 1].append(next)
      }
      guard parser.token?.closes(.parenthesis) == true else {
        parser.failure = parser.failure ?? Self.unclosed("(", ")")
        return nil
      }
      parser.index += 1
      return rows
    }
    guard let rows else { return nil }
    if rows.count > 1 { return Expression(.matrix(rows), at: start) }
    if rows[0].count == 1 { return rows[0][0] }
    if let nested = Self.rows(of: rows[0]) { return Expression(.matrix(nested), at: start) }
    passTranspositionOfList()
    return Expression(.matrix(rows[0].map { [$0] }), at: start)
  }

  /// Passes a comma, or a semicolon that begins a row: `(4; 0)`.
  private mutating func passSeparator(_ rows: inout [[Expression]]) -> Bool {
    if passComma() { return true }
    guard case .semicolon? = token?.kind else { return false }
    index += 1
    rows.append([])
    return true
  }

  /// What to say of a bracket that nothing closes.
  static func unclosed(_ open: String, _ close: String) -> String {
    "found '\(open)' without its '\(close)', expected a number or a matrix such as [1 2; 3 4]"
  }

  /// A bare list is a column, and so it is with the transposition that many write behind it.
  mutating func passTranspositionOfList() {
    switch token?.kind {
    case .prime, .transposition: index += 1
    case .raised:
      let back = index
      index += 1
      if !passTransposition() { index = back }
    default: break
    }
  }

  /// `{a + b}` in LaTeX, or the list of a program: `{4, 0}`, `{{1, 2}, {3, 4}}`.
  private mutating func braced() -> Expression? {
    let start = offset
    let entries: [Expression]? = nested { parser in
      parser.index += 1
      let outer = parser.isInRow
      parser.isInRow = false
      defer { parser.isInRow = outer }
      var entries: [Expression] = []
      repeat {
        guard let entry = parser.entry() else { return nil }
        entries.append(entry)
      } while parser.passComma()
      guard parser.token?.closes(.brace) == true else { return nil }
      parser.index += 1
      return entries
    }
    guard let entries else { return nil }
    if entries.count == 1 { return entries[0] }
    if let nested = Self.rows(of: entries) { return Expression(.matrix(nested), at: start) }
    return Expression(.matrix(entries.map { [$0] }), at: start)
  }

  /// The rows of a list of lists; nil for anything else.
  private static func rows(of entries: [Expression]) -> [[Expression]]? {
    let lists = entries.compactMap(\.matrixRows)
    guard lists.count == entries.count, lists.joined().allSatisfy({ $0.count == 1 }) else {
      return nil
    }
    return lists.map { Array($0.joined()) }
  }

  /// The argument of a command: a group, or one name or number.
  private mutating func argument() -> Expression? {
    guard let token else { return nil }
    switch token.kind {
    case .open(.brace): return braced()
    case .open(.parenthesis): return group()
    case .name(let name): return named(name)
    case .number(let numeral):
      index += 1
      return Expression(.number(numeral), at: token.offset)
    default: return nil
    }
  }

  private mutating func fraction() -> Expression? {
    nested { parser in
      let start = parser.offset
      parser.index += 1
      guard let above = parser.argument(), let below = parser.argument() else { return nil }
      return Expression(.binary(.divide, above, below), at: start)
    }
  }
}
