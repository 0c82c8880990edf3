import Algebra
import Notation

/// Indices, scripts and signs behind an operand.
extension MathParser {
  /// The operand with one more thing behind it; nil where there is none.
  mutating func postfixed(_ operand: Expression) -> Expression? {
    guard let token else { return nil }
    if words != nil { return postfixedSymbol(operand) }
    switch token.kind {
    case .prime, .transposition:
      if isInRow, token.isSpaced { return nil }
      index += 1
      return Expression(.transpose(operand), at: operand.offset)
    case .raised:
      return raised(operand)
    case .sign(.powerEntries):
      index += 1
      return script().map { Expression(.binary(.powerEntries, operand, $0), at: operand.offset) }
    case .lowered where !opensEntries:
      // Something below that belongs to no name says nothing about the value.
      let back = index
      index += 1
      if script() != nil {
        passedEntry = passedEntry || isInRow
        return operand
      }
      index = back
      return nil
    case .open(.square) where operand.canBeIndexed && !(isInRow && token.isSpaced) && isIndex:
      return indexed(operand)
    case .method(let name):
      return called(name, on: operand)
    default: return nil
    }
  }

  /// A power, a transposition, or a shape such as `^{K \times 1}`, which says nothing about the
  /// value.
  private mutating func raised(_ operand: Expression) -> Expression? {
    if passTransposition() { return Expression(.transpose(operand), at: operand.offset) }
    let back = index
    let (inner, end) = script(from: index + 1)
    if isShape(tokens[inner]) {
      index = end
      return operand
    }
    index += 1
    if let power = script() {
      return Expression(.binary(.power, operand, power), at: operand.offset)
    }
    index = back
    return nil
  }

  /// Passes `^T`, `^{\top}` or `^{\mathsf{T}}`.
  mutating func passTransposition() -> Bool {
    let (inner, end) = script(from: index + 1)
    guard inner.count == 1, let mark = tokens[inner].first else { return false }
    switch mark.kind {
    case .transposition: break
    case .name(let name) where ["T", "t", "op", "top"].contains(name.canonicalName): break
    default: return false
    }
    index = end
    return true
  }

  /// Whether nothing but names and numbers with signs of multiplication stands there: `N \times 1`.
  private func isShape(_ inner: ArraySlice<MathToken>) -> Bool {
    var hasTimes = false
    // A shape is short.
    for token in inner.prefix(24) {
      switch token.kind {
      case .sign(.multiply): hasTimes = true
      case .name, .number: break
      default: return false
      }
    }
    return hasTimes && inner.count < 24
  }

  /// The script above or below: a group, or one signed operand, of words with the operand behind
  /// it.
  mutating func script() -> Expression? {
    let start = offset
    let isNegative = accept(.sign(.subtract))
    guard let operand = words == nil ? operand() : nested({ $0.power() }) else { return nil }
    return isNegative ? Expression(.negation(operand), at: start) : operand
  }

  /// Whether the bracket that opens here can be an index: it is short, closed and has no rows.
  private var isIndex: Bool {
    var cursor = index + 1
    while cursor < tokens.count, cursor < index + 24 {
      switch tokens[cursor].kind {
      case .close(.square): return cursor > index + 1
      case .semicolon, .rowBreak, .ampersand, .newline, .open(.matrix), .matrix: return false
      default: cursor += 1
      }
    }
    return false
  }

  mutating func indexed(_ operand: Expression) -> Expression? {
    // A derivative by a matrix has more axes than a matrix.
    let mostIndices = words == nil ? 2 : 6
    let result: Expression? = nested(in: words == nil ? Surroundings.none : .index) { parser in
      var indices: [Expression.Index] = []
      // `W[i][j]` is `W[i, j]`.
      while parser.token?.opens(.square) == true, indices.count < mostIndices,
        parser.words == nil || !parser.isIndicator(at: parser.index)
      {
        parser.index += 1
        if parser.words != nil, parser.accept(.close(.square)) {
          indices.append(.all)
          continue
        }
        repeat {
          guard let cursor = parser.bracketIndex() else { return nil }
          indices.append(cursor)
        } while parser.passComma()
        guard parser.close(.square, behind: " behind an index") else { return nil }
      }
      return indices.count <= mostIndices
        ? Expression(.index(operand, indices), at: operand.offset) : nil
    }
    if result == nil {
      isFormulaFailure = true
      failure = failure ?? "found an index that cannot be read, expected one such as [1] or [1,2]"
    }
    return result
  }

  private mutating func bracketIndex() -> Expression.Index? {
    if case .colon? = token?.kind {
      index += 1
      return .all
    }
    return expression().map { .at($0) }
  }

  /// Passes a comma.
  mutating func passComma() -> Bool {
    guard case .comma? = token?.kind else { return false }
    index += 1
    return true
  }

  /// Reads the call of a method: `.dot(x)`, `.reshape(2, 1)`, `.sum()`.
  private mutating func called(_ name: String, on operand: Expression) -> Expression? {
    let back = index
    index += 1
    guard token?.opens(.parenthesis) == true, let arguments = arguments() else {
      index = back
      return nil
    }
    switch (name, arguments.count) {
    case ("dot", 1), ("matmul", 1), ("mm", 1):
      return Expression(.binary(.multiply, operand, arguments[0]), at: operand.offset)
    case ("transpose", 0), ("t", 0):
      return Expression(.transpose(operand), at: operand.offset)
    case ("reshape", 1...2): return reshaped(operand, arguments)
    case ("tolist", 0), ("numpy", 0), ("item", 0), ("copy", 0), ("round", _), ("detach", 0):
      return operand
    default: return Expression(.call(name, [operand] + arguments), at: operand.offset)
    }
  }

  private func reshaped(_ operand: Expression, _ arguments: [Expression]) -> Expression? {
    guard case .matrix(let rows) = operand.kind else { return nil }
    let entries = Array(rows.joined())
    let sizes = arguments.compactMap(\.wholeNumber)
    guard sizes.count == 2 else { return nil }
    let columns = sizes[1] > 0 ? sizes[1] : sizes[0] > 0 ? entries.count / sizes[0] : 0
    guard columns > 0, entries.count % columns == 0 else { return nil }
    let shaped = stride(from: 0, to: entries.count, by: columns).map {
      Array(entries[$0..<($0 + columns)])
    }
    return Expression(.matrix(shaped), at: operand.offset)
  }
}

extension Expression {
  /// Whether a bracket right behind it is an index: behind names and groups, not behind numbers.
  fileprivate var canBeIndexed: Bool {
    switch kind {
    case .name, .call, .transpose, .index: true
    default: false
    }
  }

  /// The whole number that is written, with its sign.
  package var wholeNumber: Int? {
    switch kind {
    case .number(let numeral) where numeral.exponent == 0 && numeral.significand < 1_000_000_000:
      numeral.isNegative ? -Int(numeral.significand) : Int(numeral.significand)
    case .negation(let operand): operand.wholeNumber.map { -$0 }
    default: nil
    }
  }
}
