import Algebra
package import Notation

/// Sums, products and powers.
extension MathParser {
  /// An expression, where words are read perhaps with a relation to another.
  ///
  /// - Parameter isSide: Whether an equality begins the next side of an equation.
  package mutating func comparison(isSide: Bool = false) -> Expression? {
    guard let left = expression() else { return nil }
    guard words != nil, let relation = token?.relation, !(isSide && relation == .equal) else {
      return left
    }
    index += 1
    return expression().map {
      Expression(.comparison(left, relation, $0), at: left.offset)
    }
  }

  /// A sum, as far as it goes; nil where the tokens begin with none.
  package mutating func expression() -> Expression? {
    guard failure == nil else { return nil }
    let start = offset
    let isNegative = passSigns()
    guard var sum = product() else { return nil }
    if isNegative { sum = Expression(.negation(sum), at: start) }
    while let sign = sumSign {
      let back = index
      index += 1
      let isTurned = (words != nil || beginsSigned) && passSigns()
      guard countOperation(), let term = product() else {
        index = back
        return failure == nil ? sum : nil
      }
      let isSum = (sign == .add) != isTurned
      sum = Expression(.binary(isSum ? .add : .subtract, sum, term), at: start)
    }
    return sum
  }

  /// Whether a sign stands here behind a blank and right before its operand: `0.5 - -0.07`.
  private var beginsSigned: Bool {
    guard let token, case .sign(let sign) = token.kind, sign == .subtract || sign == .add else {
      return false
    }
    return token.isSpaced && next?.isSpaced == false
  }

  /// Passes signs before an operand; whether they are a minus together.
  private mutating func passSigns() -> Bool {
    var isNegative = false
    while case .sign(let sign)? = token?.kind, sign == .subtract || sign == .add {
      if sign == .subtract { isNegative.toggle() }
      index += 1
    }
    return isNegative
  }

  /// A plus or minus that goes on with a sum.
  private var sumSign: BinaryOperator? {
    guard case .sign(let sign)? = token?.kind, sign == .add || sign == .subtract else { return nil }
    if words != nil { return sign }
    guard let next, let token else { return nil }
    // `[1 -2]` are two entries.
    if isInRow, token.isSpaced, !next.isSpaced { return nil }
    // `.985 - done` is a value and a word behind it.
    if next.isProse, token.isSpaced, next.isSpaced, endsWithProse(at: index + 1) { return nil }
    return sign
  }

  /// Whether a word of prose stands here that no operator follows.
  private func endsWithProse(at index: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    switch tokens[index + 1].kind {
    case .sign, .equals, .raised, .prime: return false
    default: return true
    }
  }

  mutating func product() -> Expression? {
    guard var left = power() else { return nil }
    while token != nil {
      let back = index
      guard !beginsStatement(behind: left), !beginsRemark(behind: left) else { break }
      let isOuter = words != nil && accept(.outerProduct)
      guard let sign = isOuter ? .multiply : productSign() else { break }
      let isBeside = index == back
      let start = offset
      let isSigned = words == nil || token?.kind == .sign(.subtract)
      let isNegative = !isBeside && isSigned && passSigns()
      guard countOperation(), var right = power() else {
        index = back
        return failure == nil ? left : nil
      }
      if isNegative { right = Expression(.negation(right), at: start) }
      left =
        isOuter
        ? Expression(.call("outer", [left, right]), at: left.offset)
        : Self.scientific(left, sign, right)
          ?? Expression(.binary(sign, left, right), at: left.offset)
    }
    return left
  }

  /// Whether a name that is known begins a statement here, behind a value that is complete:
  /// `z = 1.1   a = 0.7503`.
  private func beginsStatement(behind value: Expression) -> Bool {
    guard let token, token.isSpaced, token.isTyped, let name = token.name,
      let catalogue = limits.catalogue
    else { return false }
    if ConnectingWords.holds(name, besides: catalogue), value.numbers != nil,
      catalogue.isStatement(next, before: index + 2 < tokens.count ? tokens[index + 2] : nil)
    {
      return true
    }
    guard tokens.isBeforeRelation(index), let number = value.numbers else { return false }
    let isApart = isTight(index + 1) || gap(before: index) > 1 && next?.kind != .open(.parenthesis)
    // `z=-0.2 s=1.22`, where nobody knows s
    guard catalogue.knows(name), !isApart else { return isApart }
    if number.shape.isScalar,
      let isProduct = catalogue.isProduct(number.elements[0], name, of: left)
    {
      return !isProduct
    }
    // `w = 2 x = 4` may be a product of what is given; what is asked for is stated.
    return catalogue.quantity(of: name)?.isStep ?? catalogue.asksFor(name.canonicalName)
  }

  /// Whether the parenthesis here ends its line behind a matrix, and says what that is:
  /// `D = [0.6; -0.6]   (P - Y)`.
  private func beginsRemark(behind value: Expression) -> Bool {
    guard words == nil, let token, token.isTyped, token.isSpaced, token.opens(.parenthesis),
      value.isMatrix, value.numbers != nil, let close = brackets.close(of: index)
    else { return false }
    guard close + 1 < tokens.count else { return true }
    return switch tokens[close + 1].kind {
    case .newline, .stop, .comma, .semicolon: true
    default: false
    }
  }

  /// Whether a sign of equality stands between what it joins without blanks, so that the blanks of
  /// the line part statements: `w=0.3317 b=0.1528`.
  private func isTight(_ sign: Int) -> Bool {
    sign + 1 < tokens.count && tokens[sign].isEquals && !tokens[sign].isSpaced
      && !tokens[sign + 1].isSpaced
  }

  /// The blanks before a token.
  private func gap(before index: Int) -> Int {
    let end = tokens[index].offset
    return bytes[..<end].reversed().prefix { $0.isBlank }.count
  }

  /// The operator between two factors, passed; juxtaposition where none is written.
  private mutating func productSign() -> BinaryOperator? {
    guard let token else { return nil }
    if let words, beginsFactor(token, words) { return .juxtaposed }
    switch token.kind {
    case .sign(.multiply), .sign(.dot), .sign(.juxtaposed), .sign(.divide),
      .sign(.multiplyEntries), .sign(.divideEntries):
      guard case .sign(let sign) = token.kind else { return nil }
      index += 1
      return sign
    case .name(let name):
      return name.isProse || (isInRow && token.isSpaced && token.isTyped) ? nil : .juxtaposed
    case .function, .euler, .fraction, .root, .open(.matrix), .matrix:
      return .juxtaposed
    case .open(.parenthesis), .open(.square):
      if words != nil { return nil }
      if token.isSpaced, token.isTyped, isInRow || isAside { return nil }
      return .juxtaposed
    case .open(.brace):
      return isInRow ? nil : .juxtaposed
    default: return nil
    }
  }

  /// Whether a token begins a factor beside another without a sign, where words are read.
  private func beginsFactor(_ token: MathToken, _ words: WordJudgement) -> Bool {
    switch token.kind {
    case .number: true
    case .word(let word): words.beginsOperand(word, token)
    case .command(let name): words.beginsOperand(command: name)
    case .open(.parenthesis): !words.isShape(tokens, index + 1) && !opensProse(words)
    case .bars: surroundings != .norm
    case .open: true
    default: false
    }
  }

  /// Whether two words of prose stand at the start of the parenthesis that opens here:
  /// `(as required)`.
  private func opensProse(_ words: WordJudgement) -> Bool {
    guard index + 2 < tokens.count, let first = tokens[index + 1].word else { return false }
    return tokens[index + 2].word != nil && !words.beginsOperand(first, tokens[index + 1])
  }

  /// Whether the bracket that opens here holds prose or a statement, so that nothing is multiplied:
  /// `4 (2 points)`.
  private var isAside: Bool {
    var cursor = index + 1
    while cursor < tokens.count, cursor < index + 16 {
      switch tokens[cursor].kind {
      case .name(let name) where name.isProse: return true
      case .opaque, .equals: return true
      case .close, .matrix: return false
      default: cursor += 1
      }
    }
    return false
  }

  /// `2.5 × 10^{-3}` is one number.
  private static func scientific(
    _ left: Expression, _ sign: BinaryOperator, _ right: Expression
  ) -> Expression? {
    guard sign == .multiply || sign == .dot, case .number(var numeral) = left.kind,
      let exponent = right.exponentOfTen
    else { return nil }
    numeral.exponent += Int32(exponent)
    return Expression(.number(numeral), at: left.offset)
  }

  /// An operand with what follows it: powers, primes, indices, scripts, methods.
  mutating func power() -> Expression? {
    guard var operand = operand() else { return nil }
    var count = 0
    while words == nil || count < Self.mostPostfixes, let next = postfixed(operand) {
      guard countOperation() else { return nil }
      operand = next
      count += 1
    }
    return failure == nil ? operand : nil
  }
}
