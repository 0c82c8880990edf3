import Algebra
import Notation

/// Names with what stands above and below them, where names are kept as written.
extension MathParser {
  /// The most scripts of one name.
  private static let mostScripts = 12

  /// A name out of its fonts and under its accents, with its scripts.
  mutating func name() -> Expression? {
    let start = offset
    // `δ2`; of `\tfrac\lambda2` the 2 is what stands below.
    let isGreek = token?.isTyped == true && token?.kind.isCommand == true
    guard var name = baseName() else {
      expect("a name, a number or a bracket")
      return nil
    }
    let isLetter = name.utf8.count == 1 || isGreek && WrittenSign.greekLetters[name] != nil
    while isLetter, surroundings == .index, accept(.prime) { name += "'" }
    var scripts: [Expression.Script] = []
    // `$Z1$`: a digit right behind a letter is its layer.
    if let token, token.isNumber, !token.isSpaced, surroundings != .index,
      isLetter || name.hasSuffix("hat")
    {
      scripts.append(.init(isAbove: true, tokens: index..<index + 1))
      index += 1
    }
    scripts += self.scripts()
    guard failure == nil else { return nil }
    let symbol = Expression(.name(name), at: start)
    return scripts.isEmpty ? symbol : Expression(.scripted(symbol, scripts), at: start)
  }

  /// The letter or word of a name and the names of its accents behind it; nil, and nothing read,
  /// where there is none.
  private mutating func baseName() -> String? {
    let back = index
    var accents = ""
    var open = 0
    // So many fonts and accents nobody writes.
    for _ in 0..<8 {
      switch token?.kind {
      case .command(let name) where LatexCommand(name)?.isFont == true: index += 1
      case .command(let name) where LatexCommand(name)?.accent != nil:
        accents += LatexCommand(name)?.accent ?? ""
        index += 1
      case .open(.brace) where index > back:
        open += 1
        index += 1
      case .word(let word): return closed(word + accents, open, from: back)
      case .command(let name) where accents.isEmpty: return closed(name, open, from: back)
      default:
        index = back
        return nil
      }
    }
    index = back
    return nil
  }

  /// A name whose last token stands here, behind braces that are to be closed; nil, and nothing
  /// read, where they are not.
  private mutating func closed(_ name: String, _ open: Int, from start: Int) -> String? {
    var open = open
    index += 1
    while open > 0, accept(.close(.brace)) { open -= 1 }
    if open == 0 { return name }
    index = start
    return nil
  }

  /// All scripts that begin here; of canonical names only what stands below, for the rest is part
  /// of them.
  mutating func scripts() -> [Expression.Script] {
    var scripts: [Expression.Script] = []
    // Where brackets are left open each script ends where the next begins, to the end of the
    // answer.
    while scripts.count < Self.mostScripts, let token {
      let start = index
      switch token.kind {
      case .transposition where words != nil:
        scripts.append(.init(isAbove: true, tokens: start..<start + 1))
        index += 1
      case .lowered,
        .raised where words != nil:
        // A typed power of a group is no script.
        let isAbove = token.kind == .raised
        if isAbove, next?.opens(.parenthesis) == true, isPower(at: start + 1) { return scripts }
        let (range, end) = script(from: start + 1)
        guard takeStep(), !range.isEmpty else {
          expect("what stands above or below")
          return []
        }
        scripts.append(.init(isAbove: isAbove, tokens: range))
        index = end
      default: return scripts
      }
    }
    return scripts
  }

  /// Whether a parenthesis behind `^` holds more than a layer or a `T`.
  private func isPower(at start: Int) -> Bool {
    start + 2 < tokens.count && tokens[start + 2].kind != .close(.parenthesis)
  }

  /// The tokens of a script without its braces, and the token behind it.
  func script(from start: Int) -> (tokens: Range<Int>, end: Int) {
    guard start < tokens.count else { return (start..<start, start) }
    func end(_ index: Int) -> Int { min((brackets.close(of: index) ?? index) + 1, tokens.count) }
    let last: Int
    switch tokens[start].kind {
    case .open(.brace): return (start + 1..<max(end(start) - 1, start + 1), end(start))
    case .open(.parenthesis) where tokens[start].isTyped || !isPower(at: start): last = end(start)
    case .sign(.subtract): last = min(start + 2, tokens.count)
    case .command(let name) where LatexCommand(name)?.isFont == true && start + 1 < tokens.count:
      last = end(start + 1)
    case .equals, .relation, .boundary, .close: last = start
    default: last = start + 1
    }
    return (start..<last, last)
  }
}

extension MathToken.Kind {
  /// Whether it is a command, such as that of a Greek letter.
  fileprivate var isCommand: Bool {
    if case .command = self { return true }
    return false
  }
}
