import Algebra
package import Notation

/// Words and commands whose names are kept as written, as derivations need them.
extension MathParser {
  /// The quantity or the derivative that is named here, with its indices and nothing else.
  package mutating func subject() -> Expression? {
    guard let above = namedSubject() else { return nil }
    passArguments { $0.isEquals || $0.kind == .sign(.divide) }
    guard token?.kind == .sign(.divide), beginsDifferential(at: index + 1) else { return above }
    index += 1
    return namedSubject().map { Expression(.binary(.divide, above, $0), at: above.offset) }
  }

  private mutating func namedSubject() -> Expression? {
    switch token?.kind {
    case .fraction where next?.opens(.brace) == true && beginsDifferential(at: index + 2):
      return withIndices(fraction())
    case .open(.brace) where beginsDifferential(at: index + 1): return withIndices(group(.brace))
    case .command("nabla"): return gradient()
    case .command(let name) where LatexCommand(name) == .derivative: return withIndices(halves())
    case .word, .command:
      if let derivative = derivativeOperator() { return derivative }
      return isDifferential ? differential() : withIndices(name())
    default: return nil
    }
  }

  /// The expression that a word or a command begins.
  mutating func symbol() -> Expression? {
    if let derivative = derivativeOperator() { return derivative }
    if isDifferential { return differential() }
    switch token?.kind {
    case .command("sum"): return sum()
    case .command("nabla"): return gradient()
    case .command(let name) where LatexCommand(name) == .derivative: return halves()
    case .command(let name):
      let isCall = words?.meaning(name) == .function || name == "delta" && isCallOfDelta
      if isCall, let call = function(name) {
        return call
      }
      if LatexCommand(name)?.isFont == true, let ones = ones() { return ones }
    case .word(let word):
      if let special = special(word) { return special }
    default: break
    }
    return failure == nil ? name() : nil
  }

  /// A word with a meaning of its own; nil, and nothing read, for all others.
  private mutating func special(_ word: String) -> Expression? {
    let lower = word.lowercased()
    if lower == "sum" || lower.hasPrefix("sum_"), let sum = typedSum(word) { return sum }
    if word == "e", [.raised, .sign(.power)].contains(next?.kind),
      !isName(word, raisedAt: index + 1)
    {
      let start = offset
      index += 2
      return script().map { Expression(.call("exp", [$0]), at: start) }
    }
    if ["I", "indicator", "ind"].contains(word), isIndicator(at: index + 1) {
      index += 1
      return operand()
    }
    let isCall =
      lower == "delta"
      ? isCallOfDelta : next?.opens(.parenthesis) == true && Self.symbolicCalls.contains(lower)
    return failure == nil && (isCall || words?.meaning(word) == .function) ? function(word) : nil
  }

  /// Whether a word that is known as a name has a `T` or a number above it: of Euler's number that
  /// is no power that anybody writes.
  private func isName(_ word: String, raisedAt raised: Int) -> Bool {
    guard words?.meaning(word) == .name else { return false }
    let above = script(from: raised + 1).tokens
    guard above.count == 1, let mark = tokens[above].first else { return false }
    return mark.kind == .transposition || mark.word == "T" || mark.isNumber
  }

  /// Whether two arguments stand behind a delta; what stands there else is a factor beside a name.
  private var isCallOfDelta: Bool {
    guard next?.opens(.parenthesis) == true, let close = brackets.close(of: index + 1) else {
      return false
    }
    var cursor = index + 2
    while cursor < close {
      if tokens[cursor].kind == .comma { return true }
      cursor = (brackets.close(of: cursor) ?? cursor) + 1
    }
    return false
  }

  /// The words that are called with arguments though they are no functions of numbers.
  private static let symbolicCalls: Set<String> = [
    "delta", "kron", "ones", "eye", "identity", "dot", "matmul", "square", "power", "len",
  ]
  /// The function that `\langle a, b \rangle` is a call of.
  package static let innerProduct = "innerproduct"

  /// The operand with its scripts where there are some; they say nothing of the value of a folded
  /// name.
  func with(_ scripts: [Expression.Script], _ operand: Expression) -> Expression {
    scripts.isEmpty || words == nil
      ? operand : Expression(.scripted(operand, scripts), at: operand.offset)
  }

  // MARK: - Behind an operand

  /// A symbol with a transposition, indices or scripts behind it; nil where there are none.
  mutating func postfixedSymbol(_ operand: Expression) -> Expression? {
    switch token?.kind {
    case .prime, .transposition:
      index += 1
      return Expression(.transpose(operand), at: operand.offset)
    case .open(.square) where operand.takesIndices && opensIndex: return indexed(operand)
    case .method(let name): return called(name, onSymbol: operand)
    case .lowered, .raised, .sign(.power), .sign(.powerEntries):
      let scripts = scripts()
      if !scripts.isEmpty { return with(scripts, operand) }
      guard failure == nil, token?.kind != .lowered else { return nil }
      index += 1
      return script().map { Expression(.binary(.power, operand, $0), at: operand.offset) }
    default: return nil
    }
  }

  // MARK: - Indices

  /// A name with the indices in brackets behind it.
  mutating func withIndices(_ name: Expression?) -> Expression? {
    guard let name, token?.opens(.square) == true, opensIndex else { return name }
    return indexed(name)
  }

  /// Whether the bracket that opens here holds whole numbers, letters of indices, sizes.
  ///
  /// What stands in any other is a factor: `X^\top [p - y]`.
  private var opensIndex: Bool {
    guard let words, !isIndicator(at: index) else { return false }
    let close = brackets.close(of: index) ?? index + 1
    // Indices are short.
    return tokens[index + 1..<max(close, index + 1)].prefix(60).allSatisfy { token in
      switch token.kind {
      case .word(let word): words.mayIndex(word)
      case .number, .comma, .colon, .prime, .lowered, .raised, .boundary, .sign(.add),
        .sign(.subtract), .sign(.multiply), .open(.parenthesis), .close(.parenthesis),
        .open(.brace), .close(.brace), .open(.square), .close(.square):
        true
      default: false
      }
    }
  }

  // MARK: - Conditions

  /// Whether a bracket opens here in which a relation stands.
  func isIndicator(at start: Int) -> Bool {
    guard start < tokens.count, case .open = tokens[start].kind else { return false }
    var cursor = start + 1
    while cursor < tokens.count, cursor < start + 60 {
      switch tokens[cursor].kind {
      case .open: cursor = brackets.close(of: cursor) ?? tokens.count
      case .close, .boundary, .paragraph: return false
      default: if tokens[cursor].relation != nil { return true }
      }
      cursor += 1
    }
    return false
  }

  /// `\mathbf{1}_{Z > 0}`, `\mathbb{1}[Z > 0]`, `\mathbf{1}_K`, `\mathbb{I}(Z > 0)`; nil, and
  /// nothing read, for other letters.
  private mutating func ones() -> Expression? {
    let (back, start) = (index, offset)
    index += 1
    let isGroup = accept(.open(.brace))
    let isNumber = token?.number == 1
    if token?.number == 0, isGroup, next?.closes(.brace) == true {
      index += 2
      return Expression(.number(Numeral(significand: 0)), at: start)
    }
    index += isNumber || token?.word == "I" ? 1 : 0
    guard index > back + (isGroup ? 2 : 1), !isGroup || accept(.close(.brace)) else {
      index = back
      return nil
    }
    if isIndicator(at: index) { return operand() }
    guard accept(.lowered) else {
      index = back
      if isNumber { expect("a column of ones with its size, such as \\mathbf{1}_K") }
      return nil
    }
    guard let size = bound() else { return nil }
    if case .symbolic(.comparison) = size.kind { return size }
    return Expression(.call(isNumber ? "ones" : "identity", [size]), at: start)
  }

  /// The tokens above or below a sign: anything in braces, or one token.
  mutating func bound() -> Expression? {
    guard let word = token?.word else { return argument() }
    index += 1
    return Expression(.name(word), at: tokens[index - 1].offset)
  }
}

extension Expression {
  /// Whether brackets behind it are indices.
  fileprivate var takesIndices: Bool {
    switch kind {
    case .number, .negation, .symbolic(.cases), .symbolic(.sum), .symbolic(.comparison): false
    default: true
    }
  }
}

extension MathToken {
  /// The relation, where the token is one.
  var relation: Relation? {
    switch kind {
    case .equals: .equal
    case .relation(let relation): relation
    default: nil
    }
  }
}
