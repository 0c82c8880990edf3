import Algebra
import Notation

/// Names, and functions with their arguments.
extension MathParser {
  /// Calls that put vectors together, and whether each of them becomes a row.
  private static let stacks = [
    "rbind": true, "vstack": true, "row_stack": true, "cbind": false, "hstack": false,
    "column_stack": false,
  ]

  mutating func named(_ name: NameToken) -> Expression? {
    let start = offset
    if next?.opens(.parenthesis) == true {
      if Self.wrappers.contains(name.canonicalName) { return wrapped() }
      if let stack = Self.stacks[name.canonicalName] { return stacked(alongRows: stack) }
      if Self.isFunction(name.canonicalName), !name.isTransposed {
        return function(name.canonicalName)
      }
      if let power = power(ofFunction: name) { return power }
    }
    if words == nil, beginsBareCall(of: name) { return function(name.canonicalName) }
    index += 1
    var named = Expression(.name(name.canonicalName), at: start)
    if let entry = name.entry {
      let indices = [entry.row, entry.column].compactMap { $0 }.map { number in
        Expression.Index.at(
          Expression(.number(Numeral(significand: UInt64(clamping: number))), at: start))
      }
      named = Expression(.index(named, indices), at: start)
    }
    return name.isTransposed ? Expression(.transpose(named), at: start) : named
  }

  /// The square or the cube of a function's value, `tanh^2(0.2)`; nil, and nothing read, for other
  /// names.
  private mutating func power(ofFunction name: NameToken) -> Expression? {
    let (back, start) = (index, offset)
    // `relu2(…)` is that of the second layer.
    guard let next, bytes[start..<next.offset].contains(UInt8(ascii: "^")),
      let exponent = name.canonicalName.last?.wholeNumberValue, (2...3).contains(exponent),
      let function = FunctionTable.function(spelled: String(name.canonicalName.dropLast())),
      [.activation, .entrywise].contains(function.kind)
    else { return nil }
    guard let value = self.function(function.name) else {
      index = back
      return nil
    }
    let number = Expression(.number(Numeral(significand: UInt64(exponent))), at: start)
    return Expression(.binary(.power, value, number), at: start)
  }

  /// Whether the argument of a function stands behind its word without brackets: `-ln 0.7323`.
  private func beginsBareCall(of name: NameToken) -> Bool {
    guard name.isProse, ["ln", "log", "exp", "tanh"].contains(name.canonicalName.lowercased()),
      let next
    else { return false }
    return next.isSpaced && (next.isNumber || next.name?.isProse == false)
  }

  /// Whether a name such as `sigma_M` is that of a function.
  static func isFunction(_ name: String) -> Bool {
    let lower = name.lowercased()
    if functions.contains(lower) { return true }
    guard let mark = lower.utf8.firstIndex(of: UInt8(ascii: "_")) else { return false }
    return functions.contains(String(lower[..<mark]))
  }

  /// A function with its argument in brackets or, as in `\log \hat{Y}`, the factor that follows.
  ///
  /// Where words are read, nil, and nothing read, for a name that stands alone.
  mutating func function(_ word: String) -> Expression? {
    let (back, start) = (index, offset)
    index += 1
    var name = word
    while accept(.prime) { name += "'" }
    let scripts = scripts()
    while accept(.prime) { name += "'" }
    // The base of `\log_{10}` is part of its name.
    if words == nil, scripts.contains(where: isTen) { name += "10" }
    if opensArguments {
      return arguments().map { with(scripts, Expression(.call(name, $0), at: start)) }
    }
    let row = FunctionTable.function(spelled: name)
    let isPrefix =
      scripts.allSatisfy(isNumberAbove) && Self.prefixes.contains(row?.name ?? name)
    guard words == nil || isPrefix, countOperation(), let argument = nested({ $0.power() }) else {
      index = back
      return nil
    }
    return with(scripts, Expression(.call(name, [argument]), at: start))
  }

  /// Functions of words whose argument may stand without brackets.
  private static let prefixes: Set<String> = ["exp", "log", "tanh", "cosh", "sech", "diag"]

  private var opensArguments: Bool {
    token?.opens(.parenthesis) == true
      || words != nil && (token?.opens(.square) == true || token?.opens(.brace) == true)
  }

  /// Whether a script is a number above: `\tanh^2 z`.
  private func isNumberAbove(_ script: Expression.Script) -> Bool {
    script.isAbove && script.tokens.count == 1 && tokens[script.tokens.lowerBound].isNumber
  }

  private func isTen(_ script: Expression.Script) -> Bool {
    script.tokens.count == 1 && tokens[script.tokens.lowerBound].number == 10
  }

  mutating func power(ofEulerAt start: Int) -> Expression? {
    index += 1
    guard case .raised? = token?.kind else { return nil }
    index += 1
    return script().map { Expression(.call("exp", [$0]), at: start) }
  }

  /// Letters that count; in parentheses they are the indices of programs.
  private static let indexLetters: Set<String> = ["i", "j", "k", "l", "m", "n"]

  /// Passes the names in parentheses behind a quantity, where a token follows that nothing is
  /// multiplied before.
  mutating func passArguments(before isEnd: (MathToken) -> Bool) {
    guard words != nil, token?.opens(.parenthesis) == true, let close = brackets.close(of: index),
      areNames(index + 1..<close)
    else { return }
    var behind = close + 1
    while behind < tokens.count,
      tokens[behind].kind == .boundary || tokens[behind].kind == .ampersand
    {
      behind += 1
    }
    if behind < tokens.count, isEnd(tokens[behind]) { index = close + 1 }
  }

  /// Whether the tokens are names with commas between, and not only indices.
  private func areNames(_ range: Range<Int>) -> Bool {
    var hasName = false
    var isFirst = true
    for index in range {
      switch tokens[index].kind {
      case .word(let word):
        if !isFirst, tokens[index - 1].word != nil { return false }
        hasName = hasName || !Self.indexLetters.contains(word)
      case .command(let name): hasName = hasName || words?.beginsOperand(command: name) == true
      case .number where isFirst: return false
      case .comma, .semicolon:
        isFirst = true
        continue
      case .number, .lowered, .raised, .open(.brace), .close(.brace), .boundary, .dots: break
      default: return false
      }
      isFirst = false
    }
    return hasName
  }
}
