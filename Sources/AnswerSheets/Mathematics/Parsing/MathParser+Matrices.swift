import Algebra
import Notation

/// Matrices in every bracket: `[1 2; 3 4]`, `[[1, 2], [3, 4]]`, `bmatrix`.
extension MathParser {
  /// The rows between two brackets, before it is settled what they mean.
  private struct Rows {
    var rows: [[Expression]] = [[]]
    var hasCommas = false
    var hasHardBreaks = false
    var hasSoftBreaks = false
    /// Whether all entries are lists in parentheses: `[(1, 2), (3, 4)]`.
    var areLists = true

    /// Whether it is a bare list such as `[4, 0]`.
    var isFlat: Bool { rows.count == 1 && hasCommas && !hasHardBreaks }

    /// Whether dots already stand for the entries left out here.
    var endsWithDots: Bool { rows.last?.last?.kind == .name("dots") }

    /// Adds an entry to the last row, or puts it in place of the last one where it stands close
    /// behind that: `1.?`.
    mutating func add(_ entry: Expression, isClose: Bool = false) {
      if isClose { _ = rows[rows.count - 1].popLast() }
      rows[rows.count - 1].append(entry)
    }

    mutating func breakRow(isSoft: Bool) {
      if rows.last?.isEmpty == true { return }
      if isSoft { hasSoftBreaks = true } else { hasHardBreaks = true }
      rows.append([])
    }

    /// Drops a last row with nothing in it and joins a row that only the width of a page broke.
    mutating func settle() {
      if rows.count > 1, rows.last?.isEmpty == true { rows.removeLast() }
      let isRagged = rows.contains { $0.count != rows[0].count }
      if isRagged, hasSoftBreaks, !hasHardBreaks { rows = [rows.flatMap { $0 }] }
    }
  }

  /// A matrix; rows of unequal length are kept, so that a message can say so.
  mutating func matrix() -> Expression? {
    let start = offset
    let isEnvironment = token?.opens(.matrix) == true
    let isTyped = token?.isTyped == true
    guard let rows = rows() else { return nil }
    // In LaTeX and in derivations square brackets are parentheses, too.
    if !isTyped || words != nil, rows.rows.count == 1, rows.rows[0].count == 1 {
      return rows.rows[0][0]
    }
    guard !isEnvironment, rows.isFlat, words == nil else {
      return Expression(.matrix(rows.rows), at: start)
    }
    passTranspositionOfList()
    return Expression(.matrix(rows.rows[0].map { [$0] }), at: start)
  }

  /// A matrix whose numbers are read already.
  mutating func matrix(of value: Matrix<Numeral>) -> Expression? {
    let start = offset
    let isTyped = token?.isTyped == true
    return nested { parser in
      parser.index += 1
      let entries = value.elements.map { Expression($0, at: start) }
      if !isTyped, value.shape.isScalar { return entries[0] }
      let rows = (0..<value.rows).map { row in
        Array(entries[(row * value.columns)..<((row + 1) * value.columns)])
      }
      return Expression(.matrix(rows), at: start)
    }
  }

  private mutating func rows() -> Rows? {
    guard case .open(let bracket)? = token?.kind else { return nil }
    return nested(in: bracket == .matrix || words != nil ? Surroundings.none : .row) { parser in
      parser.index += 1
      guard var rows = parser.entries(upTo: bracket) else { return nil }
      rows.settle()
      guard rows.rows != [[]] else {
        parser.failure = "found an empty matrix, expected numbers such as [1 2; 3 4]"
        return nil
      }
      parser.unwrap(&rows)
      return rows
    }
  }

  /// All entries up to the closing bracket, which is passed.
  private mutating func entries(upTo bracket: MathBracket) -> Rows? {
    var rows = Rows()
    var isBehindComma = false
    var cell = Cell()
    while let token, takeStep() {
      let isClose = !cell.isBlank && !token.isSpaced
      if words == nil, cell.endsBlank(at: token, isBehindComma: isBehindComma) {
        passedEntry = true
        if opensEntries { rows.add(.open(at: token.offset)) }
      }
      if opensEntries, let open = openEntry() {
        rows.add(open, isClose: isClose)
        isBehindComma = false
        continue
      }
      switch token.kind {
      case .close(bracket):
        index += 1
        return rows
      case .comma:
        rows.hasCommas = true
        index += 1
        isBehindComma = true
        continue
      case .close(.parenthesis) where words != nil, .stop where words != nil: index += 1
      case .dots where words != nil && rows.endsWithDots: index += 1
      case .dots where next?.isLayout == true && words == nil:
        // In MATLAB three points say that the line goes on below.
        index += 2
        continue
      case .ampersand, .boundary: index += 1
      case .stop where opensEntries && !token.isTyped: index += 1
      case .semicolon, .rowBreak:
        index += 1
        rows.breakRow(isSoft: false)
      case .newline:
        index += 1
        let holdsRows = rows.rows[0].first.map { $0.isMatrix } ?? false
        if !isBehindComma, !holdsRows { rows.breakRow(isSoft: true) }
        continue
      default:
        let opensList = token.opens(.parenthesis)
        guard let entry = isWholeEntry ? entry({ $0.bracketed() }) : workedEntry() else {
          failure = failure ?? unexpected
          return nil
        }
        rows.areLists = rows.areLists && opensList && tokens[index - 1].closes(.parenthesis)
        rows.add(entry)
      }
      isBehindComma = false
    }
    _ = close(bracket)
    failure = failure ?? Self.unclosed(bracket)
    return nil
  }

  /// An entry; of one with its working before it, `0.1*2 + 0.3 = 0.5`, the last side.
  private mutating func workedEntry() -> Expression? {
    var worked = entry()
    while words == nil, worked != nil, accept(.equals) { worked = entry() }
    return worked
  }

  /// Whether the parenthesis that opens here holds the rows of a matrix as numbers with blanks
  /// between them.
  ///
  /// Several rows as in `(1 2; 3 4)`; or one row as in `(0.15 0.23)` where no two numbers make a
  /// mixed number or digits in groups, or where it is transposed, as in `(4 0)^T` and `(1 -2)'`.
  var opensSpacedRows: Bool {
    guard words == nil else { return false }
    var (hasRows, hasBlanks, isBehindNumber) = (false, false, false)
    // Whether two numbers of one row stand side by side, and nothing works with them.
    var (hasPair, isPlain, isList) = (false, true, true)
    for (index, token) in zip((index + 1)..., tokens[(index + 1)...].prefix(200)) {
      switch token.kind {
      case .number(let numeral):
        hasBlanks = hasBlanks || isBehindNumber
        hasPair = hasPair || isBehindNumber && numeral.exponent < 0
        isBehindNumber = true
        continue
      case .opaque where opensEntries && isUnreadable(token):
        isBehindNumber = true
        continue
      case .sign(.subtract):
        hasBlanks = hasBlanks || isBehindNumber && token.isSpaced
        isPlain = isPlain && !isBehindNumber
        isList = isList && index + 1 < tokens.count && !tokens[index + 1].isSpaced
      case .semicolon: hasRows = true
      case .comma, .sign(.divide): (isPlain, isList) = (false, false)
      default:
        return token.closes(.parenthesis)
          && (hasRows && hasBlanks || hasPair && isPlain
            || hasBlanks && isList && isTransposed(behind: index))
      }
      isBehindNumber = false
    }
    return false
  }

  /// Whether the sign of a transpose stands behind a token: `'`, `^T`, `^\top`.
  private func isTransposed(behind close: Int) -> Bool {
    guard close + 1 < tokens.count else { return false }
    if tokens[close + 1].kind == .transposition || tokens[close + 1].kind == .prime { return true }
    guard tokens[close + 1].kind == .raised, close + 2 < tokens.count else { return false }
    let above = tokens[close + 2].kind == .open(.brace) ? close + 3 : close + 2
    return above < tokens.count
      && (tokens[above].kind == .transposition || tokens[above].name?.canonicalName == "T")
  }

  /// The message about an entry that cannot be read.
  private var unexpected: String? {
    if case .undefined(let word)? = token?.kind {
      return "found `\(word)`, expected a number or a matrix"
    }
    return nil
  }

  /// A bracket that is a whole entry, its list kept as a row.
  private mutating func bracketed() -> Expression? {
    let start = offset
    return rows().map { Expression(.matrix($0.rows), at: start) }
  }

  /// Whether the bracket that opens here is all there is of an entry.
  private var isWholeEntry: Bool {
    guard token?.opens(.square) == true, let close = brackets.close(ofSquare: index),
      close + 1 < tokens.count
    else {
      return false
    }
    switch tokens[close + 1].kind {
    case .comma, .newline, .semicolon, .close(.square), .rowBreak, .ampersand, .close(.matrix),
      .boundary:
      return true
    case .open(.square): return tokens[close + 1].isTyped
    default: return false
    }
  }

  /// Rows within rows become one matrix: `[[1, 2], [3, 4]]`, `[(1, 2), (3, 4)]`, and an environment
  /// within brackets.
  private func unwrap(_ rows: inout Rows) {
    let entries = rows.rows.flatMap { $0 }
    var inner: [[Expression]] = []
    for entry in entries {
      guard case .matrix(let lines) = entry.kind else { return }
      if entries.count == 1 || lines.count == 1 {
        inner += lines
      } else if rows.areLists, words == nil, lines.allSatisfy({ $0.count == 1 }) {
        inner.append(lines.flatMap { $0 })
      } else {
        return
      }
    }
    guard rows.rows.count == 1 || rows.rows.allSatisfy({ $0.count == 1 }) else { return }
    rows = Rows(rows: inner, hasHardBreaks: true)
  }
}
