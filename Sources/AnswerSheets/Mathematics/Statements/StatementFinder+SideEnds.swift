import Algebra
import Notation

/// The ends of a chain's sides.
extension StatementFinder {
  /// Whether a side may end before this token.
  func endsSide(_ index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .equals, .comma, .semicolon, .stop, .arrow, .rowBreak, .newline, .boundary, .ampersand,
      .colon, .close:
      return true
    case .name(let name):
      return name.isProse || token.isSpaced && isConnecting(index)
        || token.isSpaced && tokens.isBeforeRelation(index)
          && (isKnown(index) ? !isWorkingFactor(index) && !isFactor(index) : isApart(index))
    case .opaque where !token.isSpaced && isQuotationMark(token.offset): return true
    case .opaque:
      // `z = 1.1 | a = 0.75`, `What is z for b = 0.1? z = 0.7`
      let sign = signs(at: token.offset).first
      return (token.isSpaced && sign == UInt8(ascii: "|") || sign == UInt8(ascii: "?"))
        && index + 2 < tokens.count && tokens[index + 2].isEquals
        && isKnown(index + 1)
    case .open(.parenthesis): return token.isSpaced && !opensFactor(index)
    case .open(.square): return token.isSpaced
    case .sign(.subtract), .number: return token.isSpaced && token.isTyped
    default: return false
    }
  }

  /// Whether a known name is a factor of the number before it in the working of the chain's name.
  private func isFactor(_ name: Int) -> Bool {
    guard let catalogue = limits.catalogue, name > 0, let factor = tokens[name].name,
      case .number(let number) = tokens[name - 1].kind
    else { return false }
    return catalogue.isProduct(number, factor, of: left) == true
  }

  /// Whether a name that nobody knows begins a statement of its own and is no factor: with a sign
  /// close to it, `z=-0.2 s=1.22`, or behind a wide gap.
  private func isApart(_ name: Int) -> Bool {
    guard limits.catalogue != nil, tokens[name].isTyped, name > 1 else { return false }
    let offset = tokens[name].offset
    if offset > 1, bytes[offset - 1].isBlank, bytes[offset - 2].isBlank { return true }
    return name + 2 < tokens.count && tokens[name + 1].isEquals && !tokens[name + 1].isSpaced
      && !tokens[name + 2].isSpaced
  }

  /// Whether a mark closes a quotation, as the second one of `"z = 0.5"` does.
  private func isQuotationMark(_ offset: Int) -> Bool {
    ["\"", "”", "“", "»"].contains { signs(at: offset).starts(with: $0.utf8) }
  }

  /// Whether a comma right between digits is where a side would end: `1,1` is no 1.
  func cutsNumber(_ index: Int) -> Bool {
    guard index + 1 < tokens.count, case .comma = tokens[index].kind, tokens[index + 1].isNumber
    else { return false }
    let comma = tokens[index].offset
    return comma > 0 && bytes[comma - 1].isDigit && comma + 1 == tokens[index + 1].offset
  }

  /// Whether a word such as `y` stands between a value and the next statement.
  func isConnecting(_ index: Int) -> Bool {
    guard let catalogue = limits.catalogue, index + 2 < tokens.count,
      tokens[index].name.map({ ConnectingWords.holds($0, besides: catalogue) }) == true
    else { return false }
    // `z es 0.1 y la salida`
    if tokens[index + 1].isProse, tokens[index].isTyped, tokens[index].name?.isProse == false {
      return true
    }
    // `w = 0.789 y b nuevo = 0.045`
    let isMarked = tokens[index + 2].name.map { UpdateWords.isMark($0.canonicalName) } == true
    guard isMarked, index + 3 < tokens.count else {
      return catalogue.isStatement(tokens[index + 1], before: tokens[index + 2])
    }
    return tokens[index + 3].isEquals
      && catalogue.quantity((tokens[index + 1].name?.canonicalName ?? "") + "_new")?.isStep == true
  }

  /// The index at which a side that cannot be read ends.
  mutating func sideEnd(from start: Int) -> Int {
    var index = start
    while index < tokens.count {
      switch tokens[index].kind {
      case .equals, .comma, .semicolon, .stop, .arrow, .rowBreak, .newline, .boundary: return index
      case .open: index = brackets.close(of: index) ?? index
      case .name where index > start && joinsStatement(index): return index
      default: break
      }
      index += 1
    }
    return index
  }

  /// Whether a word stands before a statement of a known name: `and z = 2`.
  private func joinsStatement(_ index: Int) -> Bool {
    guard tokens[index].isProse || isConnecting(index), index + 2 < tokens.count else {
      return false
    }
    return tokens[index + 2].isEquals && isKnown(index + 1)
  }
}
