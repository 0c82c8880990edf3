import Algebra
import Notation

/// The contents of sides.
extension StatementFinder {
  /// The content of an expression: a value where there are only numbers.
  func content(of expression: Expression) -> Side.Content {
    if let value = expression.numbers { return content(of: value) }
    if let rows = expression.matrixRows, let fault = Self.fault(in: rows) {
      return .unreadable(fault)
    }
    return .expression(expression)
  }

  /// The content of some numbers, if all of them can be represented.
  func content(of value: Matrix<Numeral>) -> Side.Content {
    guard let large = value.elements.first(where: { !$0.isRepresentable }) else {
      return .value(value)
    }
    return .unreadable(
      "found \(large), which is too large for a number; expected a finite number")
  }

  /// Why some rows of numbers are no matrix.
  static func fault(in rows: [[Expression]]) -> String? {
    guard let first = rows.first?.count, let other = rows.first(where: { $0.count != first }),
      rows.joined().allSatisfy({ $0.numeral != nil })
    else { return nil }
    return "found rows of \(first) and \(other.count) entries, expected rows of equal length"
  }

  /// A number, or a column written as a bare list: `4, 0`; nil unless numbers alone follow to the
  /// end of the side.
  mutating func list(at start: Int) -> (value: Matrix<Numeral>, end: Int)? {
    var entries: [Numeral] = []
    var index = start
    // Where a number with a comma right before its next digits begins.
    var tight: (count: Int, index: Int)?
    scan: while index < tokens.count {
      var isNegative = false
      if case .sign(.subtract) = tokens[index].kind {
        guard entries.isEmpty || index + 1 < tokens.count && !tokens[index + 1].isSpaced else {
          return nil
        }
        isNegative = true
        index += 1
      }
      guard index < tokens.count, case .number(var numeral) = tokens[index].kind else { return nil }
      numeral.isNegative = isNegative
      entries.append(numeral)
      index += 1
      guard index < tokens.count else { break }
      switch tokens[index].kind {
      case .comma:
        guard index + 1 < tokens.count, startsNumber(index + 1) else { break scan }
        if tight == nil, !tokens[index + 1].isSpaced { tight = (entries.count - 1, index - 1) }
        index += 1
      case .number, .sign(.subtract):
        guard tokens[index].isSpaced else { return nil }
        // `-15 0,003 1`: the cells of a table that lost its lines, of which the first is meant.
        if let tight, tight.count > 0 {
          let cells = Array(entries.prefix(tight.count))
          return (Matrix(Shape(cells.count, 1), cells), tight.index)
        }
      case .stop, .arrow, .newline, .rowBreak, .boundary, .semicolon: break scan
      case .name(let name) where name.isProse || isConnecting(index) || isUnit(index): break scan
      case .open(.parenthesis)
      where tokens[index].isSpaced && tokens[index].isTyped && !isFactor(index):
        break scan
      default: return nil
      }
    }
    return entries.isEmpty ? nil : (Matrix(Shape(entries.count, 1), entries), index)
  }

  /// Numbers parted by commas of which some cannot be read: `3, ?, 9`, `(3, ?, 9)`; nil where all
  /// or none can.
  func listWithGaps(at start: Int) -> (side: FoundSide, end: Int)? {
    let isInBrackets = tokens[start].opens(.parenthesis)
    var (entries, index): ([Numeral], Int) = ([], isInBrackets ? start + 1 : start)
    while index < tokens.count {
      var isNegative = false
      if case .sign(.subtract) = tokens[index].kind { (isNegative, index) = (true, index + 1) }
      guard index < tokens.count else { return nil }
      if case .number(var numeral) = tokens[index].kind {
        numeral.isNegative = isNegative
        entries.append(numeral)
      } else if case .opaque = tokens[index].kind, bytes.has("?", at: tokens[index].offset) {
        entries.append(.open)
      } else {
        return nil
      }
      index += 1
      guard index < tokens.count, case .comma = tokens[index].kind else { break }
      index += 1
    }
    guard entries.contains(where: \.isOpen), !entries.allSatisfy(\.isOpen), entries.count > 1,
      !isInBrackets || index < tokens.count && tokens[index].closes(.parenthesis)
    else { return nil }
    if isInBrackets { index += 1 }
    guard index >= tokens.count || endsSide(index) else { return nil }
    let side = FoundSide(
      content: .unreadable(message(for: start, index)), offset: tokens[start].offset,
      opened: Matrix(Shape(entries.count, 1), entries))
    return (side, index)
  }

  /// Whether a name that nobody knows ends the side, as a unit does: `650 EUR`.
  private func isUnit(_ index: Int) -> Bool {
    guard let catalogue = limits.catalogue, tokens[index].isSpaced,
      let name = tokens[index].name?.canonicalName, !catalogue.knows(name)
    else { return false }
    guard index + 1 < tokens.count else { return true }
    return switch tokens[index + 1].kind {
    case .comma, .semicolon, .stop, .newline, .rowBreak, .boundary, .close: true
    default: false
    }
  }

  /// Whether what a parenthesis holds is worked with: something stands behind it that goes on.
  ///
  /// `0.5 (1 - a)^2 = 0.1` is a product, `1.1 (rounded)` is a value and a remark.
  private mutating func isFactor(_ open: Int) -> Bool {
    guard let close = brackets.close(of: open), close + 1 < tokens.count,
      !tokens[open..<close].contains(where: \.isProse)
    else { return false }
    return switch tokens[close + 1].kind {
    case .name: opensFactor(open)
    case .comma, .semicolon, .colon, .stop, .arrow, .newline, .rowBreak, .boundary, .close: false
    default: true
    }
  }

  /// The sides with the last one completed to a vector or a matrix by the entries or rows listed
  /// behind it.
  ///
  /// Entries are parted by semicolons, `h = 3; 6`; rows as in `M = 1 2; 3 4` and
  /// `M = [1, 2], [3, 4]`.
  mutating func listed(
    _ sides: [FoundSide], of name: LeftName?, upTo end: Int
  ) -> (sides: [FoundSide], end: Int) {
    guard end < tokens.count, let name, name.entry == nil, let last = sides.last,
      case .value(let first) = last.content, first.shape.isVector,
      let shape = limits.catalogue?.quantity(name.canonicalName)?.shape,
      shape.count > first.shape.count,
      first.shape.count == (shape.isVector ? 1 : shape.columns)
    else { return (sides, end) }
    var (entries, index) = (first.elements, end)
    while index < tokens.count, partsRows(index, isOfVector: shape.isVector),
      entries.count < shape.count, let (value, behind) = value(at: pastLayout(index + 1)),
      value.shape.isVector, value.shape.count == first.shape.count
    {
      entries += value.elements
      index = behind
    }
    guard entries.count == shape.count else { return (sides, end) }
    var sides = sides
    let whole = shape.isVector ? Shape(entries.count, 1) : shape
    sides[sides.count - 1].content = content(of: Matrix(whole, entries))
    return (sides, index)
  }

  /// Whether a token parts the rows of a matrix, or the entries of a vector.
  private func partsRows(_ index: Int, isOfVector: Bool) -> Bool {
    switch tokens[index].kind {
    case .semicolon: true
    case .comma: !isOfVector
    default: false
    }
  }

  /// Whether the sides behind the label of a vector only work out the first of its entries:
  /// `Scores: q·k1 = 1, q·k2 = 2`.
  func isFirstOfList(_ sides: [FoundSide], of name: LeftName?, upTo end: Int) -> Bool {
    guard sides.count > 1, let name, name.entry == nil, let last = sides.last,
      case .expression = sides[0].content, case .value(let value) = last.content,
      value.shape.isScalar, let shape = limits.catalogue?.quantity(name.canonicalName)?.shape,
      !shape.isScalar, let next = tokens[min(end, tokens.count)...].first(where: { !$0.isLayout })
    else { return false }
    if case .comma = next.kind { return true }
    if case .semicolon = next.kind { return true }
    return false
  }

  /// A LaTeX matrix of plain numbers that is a whole side; nil for anything else.
  mutating func matrix(at index: Int) -> (value: Matrix<Numeral>, end: Int)? {
    guard case .matrix(let value) = tokens[index].kind, sideEnd(from: index + 1) == index + 1 else {
      return nil
    }
    return (value, index + 1)
  }

  private func startsNumber(_ index: Int) -> Bool {
    if case .sign(.subtract) = tokens[index].kind {
      return index + 1 < tokens.count && tokens[index + 1].isNumber
    }
    return tokens[index].isNumber
  }
}

extension StatementFinder.FoundSide {
  /// Whether it is a value and no expression.
  var isValue: Bool {
    if case .value = content { true } else { false }
  }
}
