import Notation

/// Derivatives in their spellings, where names are kept as written.
extension MathParser {
  /// Whether one half of a derivative begins at a token.
  func beginsDifferential(at index: Int) -> Bool {
    guard index < tokens.count else { return false }
    switch tokens[index].kind {
    case .command("partial"): return true
    case .word(let word): return word.first == "d"
    default: return false
    }
  }

  /// Whether `\partial` or a `d` before a name stands here.
  var isDifferential: Bool {
    switch (token?.kind, next?.kind) {
    case (.command("partial"), _): true
    case (.word("d"), .word), (.word("d"), .command): surroundings != .index
    // `dL/d(w_1)`
    case (.word("d"), .open(.parenthesis)): index > 0 && tokens[index - 1].kind == .sign(.divide)
    default: false
    }
  }

  /// `\partial Z^1[i]`, `d Z1`: one half of a derivative.
  mutating func differential() -> Expression? {
    let start = offset
    let isLower = index > 0 && tokens[index - 1].kind == .sign(.divide)
    index += 1
    // `\partial (W_1)_{ij}`
    if accept(.open(.parenthesis)) {
      guard let name = name(), close(.parenthesis) else { return nil }
      return Expression(.differential(with(scripts(), name)), at: start)
    }
    let isGroup = accept(.open(.brace))
    guard let name = withIndices(name()), !isGroup || close(.brace) else { return nil }
    // Behind the lower half a parenthesis is a factor.
    if !isLower { passArguments { $0.closes(.brace) || $0.kind == .sign(.divide) } }
    return Expression(.differential(name), at: start)
  }

  /// A derivative as the quotient of its halves, of which the lower is one already.
  private func derivative(of above: Expression, by below: Expression, at start: Int) -> Expression {
    Expression(
      .binary(.divide, Expression(.differential(above), at: above.offset), below), at: start)
  }

  /// `\nabla_z L`: the derivative of `L` by `z`.
  mutating func gradient() -> Expression? {
    let start = offset
    index += 1
    guard accept(.lowered) else {
      expect("what the gradient is by, such as \\nabla_z")
      return nil
    }
    guard let below = bound(), let above = withIndices(name()) else { return nil }
    passArguments { $0.isEquals }
    return derivative(of: above, by: Expression(.differential(below), at: below.offset), at: start)
  }

  // MARK: - Other spellings

  /// `\frac{d}{dW} L`, `d/dW L`, `∂/∂W (L)`: the sign of a derivative before what it is taken of;
  /// nil, and nothing read, for anything else.
  mutating func derivativeOperator() -> Expression? {
    let (back, start) = (index, offset)
    guard passBareDifferential() else { return nil }
    // A half that is typed, `dW1`, is a name.
    let isGroup = token?.opens(.brace) == true
    if let below = isGroup ? argument() : isDifferential ? differential() : name(),
      let above = operatedName()
    {
      return derivative(of: above, by: below, at: start)
    }
    if failure == nil { index = back }
    return nil
  }

  /// Passes the upper half of such a sign: `\frac{d}`, `d/`.
  private mutating func passBareDifferential() -> Bool {
    func isBare(_ index: Int) -> Bool {
      index < tokens.count
        && (tokens[index].kind == .word("d") || tokens[index].kind == .command("partial"))
    }
    if token?.kind == .fraction, next?.opens(.brace) == true, isBare(index + 2),
      index + 4 < tokens.count, tokens[index + 3].closes(.brace), tokens[index + 4].opens(.brace),
      beginsDifferential(at: index + 5)
    {
      index += 4
      return true
    }
    guard isBare(index), next?.kind == .sign(.divide), beginsDifferential(at: index + 2) else {
      return false
    }
    index += 2
    return true
  }

  /// The name behind the sign of a derivative, perhaps in parentheses; nil for anything else.
  private mutating func operatedName() -> Expression? {
    let isGroup = accept(.open(.parenthesis))
    switch token?.kind {
    case .word, .command: break
    default: return nil
    }
    guard let name = withIndices(name()), !isGroup || accept(.close(.parenthesis)) else {
      return nil
    }
    return name
  }

  /// `\pdv{L}{W}`, `\diffp{L}{W}`: both halves as arguments.
  mutating func halves() -> Expression? {
    let start = offset
    index += 1
    guard let above = argument(), let below = argument() else { return nil }
    return derivative(of: above, by: Expression(.differential(below), at: below.offset), at: start)
  }
}
