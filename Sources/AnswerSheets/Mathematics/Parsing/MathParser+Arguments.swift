import Algebra
import Notation

/// The arguments of a function or of a call that makes an array.
extension MathParser {
  /// The values of the keywords of a call that its value depends on: `nrow = 2`.
  typealias Keywords = [String: MathToken.Kind]

  /// The arguments in brackets, those named by keyword left out.
  mutating func arguments() -> [Expression]? {
    var keywords: Keywords = [:]
    return arguments(&keywords)
  }

  private mutating func arguments(_ keywords: inout Keywords) -> [Expression]? {
    // Of a call that nothing closes, the values of keywords would be passed to the end of the file.
    guard case .open(let bracket)? = token?.kind, words != nil || brackets.close(of: index) != nil
    else { return nil }
    var named = keywords
    defer { keywords = named }
    return nested(in: Surroundings.none) { parser in
      parser.index += 1
      var arguments: [Expression] = []
      while parser.words != nil || parser.token?.closes(bracket) == false {
        if parser.next?.isEquals == true, let name = parser.token?.name {
          parser.index += 2
          named[name.canonicalName] = parser.token?.kind
          parser.passKeywordValue()
        } else if let keyword = parser.keyword() {
          if case .failed = keyword { return nil }
          if case .axis(let axis) = keyword { arguments.append(axis) }
        } else {
          guard let argument = parser.comparison() else { return nil }
          arguments.append(argument)
        }
        guard parser.passComma() else { break }
      }
      return parser.close(bracket, behind: " behind the argument") ? arguments : nil
    }
  }

  /// Passes what is no mathematics, such as `<AddBackward0>`, up to the next argument.
  private mutating func passKeywordValue() {
    var depth = 0
    while let token, takeStep() {
      switch token.kind {
      case .comma where depth == 0, .close(.parenthesis) where depth == 0: return
      case .open: depth += 1
      case .close: depth -= 1
      default: break
      }
      index += 1
    }
  }

  /// `np.array([[1, 2]], dtype=float)`: the first argument counts, in R with its shape.
  mutating func wrapped() -> Expression? {
    index += 1
    var keywords: Keywords = [:]
    guard let arguments = arguments(&keywords), let first = arguments.first else { return nil }
    let sizes = arguments.dropFirst().map(\.wholeNumber)
    if keywords["nrow"] != nil || keywords["ncol"] != nil || first.isVector && sizes.count == 2 {
      return shaped(first, Array(sizes), keywords)
    }
    if arguments.count > 1, arguments.allSatisfy({ $0.numeral != nil }) {
      return Expression(.matrix(arguments.map { [$0] }), at: first.offset)
    }
    return first
  }

  /// `rbind(c(3, 6), c(4, 5))`: vectors and matrices put together.
  mutating func stacked(alongRows: Bool) -> Expression? {
    let start = offset
    index += 1
    guard let arguments = arguments() else { return nil }
    // NumPy takes them as one list or tuple.
    let parts = arguments.count == 1 ? arguments[0].stackedParts : arguments
    let lines = parts.flatMap { part -> [[Expression]] in
      guard let rows = part.matrixRows else { return [[part]] }
      if part.isVector { return [rows.map { $0[0] }] }
      return alongRows
        ? rows : rows[0].indices.map { column in rows.map { $0[min(column, $0.count - 1)] } }
    }
    guard let width = lines.first?.count, lines.allSatisfy({ $0.count == width }) else {
      return nil
    }
    let rows = alongRows ? lines : (0..<width).map { row in lines.map { $0[row] } }
    return Expression(.matrix(rows), at: start)
  }

  /// `matrix(c(1, 2, 3, 4), nrow = 2)`: entries go down the columns unless told otherwise.
  private func shaped(_ list: Expression, _ sizes: [Int?], _ keywords: Keywords) -> Expression? {
    guard let rows = list.matrixRows else { return list }
    let entries = Array(rows.joined())
    let given = ["nrow", "ncol"].enumerated().map { index, key -> Int? in
      if case .number(let numeral)? = keywords[key] {
        return Expression(.number(numeral), at: 0).wholeNumber
      }
      return index < sizes.count ? sizes[index] : nil
    }
    let height = given[0] ?? given[1].map { entries.count / max($0, 1) } ?? 1
    guard height > 0, entries.count % height == 0 else { return nil }
    let width = entries.count / height
    guard given[1] ?? width == width else { return nil }
    var isByRow = false
    if case .name(let name)? = keywords["byrow"] { isByRow = name.canonicalName.hasPrefix("T") }
    let shaped = (0..<height).map { row in
      (0..<width).map { entries[isByRow ? row * width + $0 : $0 * height + row] }
    }
    return Expression(.matrix(shaped), at: list.offset)
  }

  /// The argument of a command: a group, or one name or number.
  mutating func argument() -> Expression? {
    guard let token else { return nil }
    switch token.kind {
    case .open(.brace): return group(.brace)
    case .open(.parenthesis): return group(.parenthesis)
    case .name(let name): return named(name)
    case .number(let numeral):
      index += 1
      return Expression(.number(numeral), at: token.offset)
    default: return words == nil ? nil : power()
    }
  }

  mutating func fraction() -> Expression? {
    nested { parser in
      let start = parser.offset
      if parser.words != nil, let derivative = parser.derivativeOperator() { return derivative }
      parser.index += 1
      guard let above = parser.argument(), let below = parser.argument() else { return nil }
      return Expression(.binary(.divide, above, below), at: start)
    }
  }
}

extension Expression {
  /// The entries of a list, the rows of a matrix, as parts to be put together.
  fileprivate var stackedParts: [Expression] {
    guard let rows = matrixRows else { return [self] }
    if rows.allSatisfy({ $0.count == 1 }) { return rows.map { $0[0] } }
    return rows.map { row in Expression(.matrix(row.map { [$0] }), at: offset) }
  }

  /// Whether it is a list written as a column.
  fileprivate var isVector: Bool { matrixRows?.allSatisfy { $0.count == 1 } == true }
}
