internal import AnswerSheets
internal import Notation
internal import Rubrics

/// Functions, fractions, derivatives by name, sums over an index.
extension TermParser {
  /// A function with its argument in brackets or the factor that follows; nil where the name stands alone.
  mutating func function(_ name: String, length: Int) throws(UnreadTerm) -> Term? {
    guard var function = Vocabulary.function(name) else { return nil }
    let start = index
    index += length
    var primes = 0
    while accept(.prime) { primes += 1 }
    let scripts = try scripts()
    while accept(.prime) { primes += 1 }
    primes += scripts.primes
    if primes == 1 { function = .slope(function) }
    guard primes < 2 else {
      throw UnreadTerm(
        message: "a second derivative, expected a first one", offset: tokens[start].offset)
    }
    if token.map(isOpening) == true {
      let call = Term.call(function, try arguments())
      return try scripted(call, scripts)
    }
    let takesFactor: Set<Term.Function> = [.exp, .log, .tanh, .diag]
    guard takesFactor.contains(function), scripts.isEmpty else {
      index = start
      return nil
    }
    return try nested(bracketed: false) { parser throws(UnreadTerm) in
      .call(function, [try parser.postfixed()])
    }
  }

  /// The indices that stand at a function's name: `\sigma_i(Z)` is the i-th entry.
  private func scripted(_ call: Term, _ scripts: Scripts) throws(UnreadTerm) -> Term {
    scripts.places.isEmpty || scripts.words.contains("M") ? call : .entry(call, scripts.places)
  }

  private mutating func arguments() throws(UnreadTerm) -> [Term] {
    try nested { parser throws(UnreadTerm) in
      let closing = parser.openBracket()
      let outer = parser.isIndex
      parser.isIndex = false
      defer { parser.isIndex = outer }
      var arguments = [try parser.comparison()]
      while parser.accept(.comma) { arguments.append(try parser.comparison()) }
      guard parser.accept(.close(closing)) else {
        throw parser.unexpected("\(MathToken.Kind.close(closing).quoted) behind the argument")
      }
      return arguments
    }
  }

  // MARK: - Fractions and derivatives

  mutating func fraction() throws(UnreadTerm) -> Term {
    try nested { parser throws(UnreadTerm) in
      parser.index += 1
      let above = try parser.half()
      let below = try parser.half()
      return .product([
        Term.Factor(joint: .matrix, term: above), Term.Factor(joint: .divided, term: below),
      ])
    }
  }

  private mutating func half() throws(UnreadTerm) -> Term {
    guard accept(.open(.brace)) else { return try postfixed() }
    let term = try expression()
    guard accept(.close(.brace)) else { throw unexpected("'}' of the fraction") }
    return term
  }

  /// A derivative: `\frac{\partial Z^1[i]}{\partial W^1}`, `\partial Z / \partial W`, `dZ2/dH`; nil, and nothing read,
  /// where there is none.
  mutating func partial() throws(UnreadTerm) -> Term? {
    let back = index
    if accept(.fraction) {
      if accept(.open(.brace)), let above = try differential(), accept(.close(.brace)),
        accept(.open(.brace)),
        let below = try differential(), accept(.close(.brace))
      {
        return .partial(above, by: below)
      }
    } else if let above = try differential(), accept(.sign(.divide)), let below = try differential()
    {
      return .partial(above, by: below)
    }
    index = back
    return nil
  }

  /// `\partial Z^1[i]`, `dZ1`: one half of a derivative.
  private mutating func differential() throws(UnreadTerm) -> Term.Reference? {
    guard let token else { return nil }
    switch token.kind {
    case .command("partial"):
      index += 1
      return try reference()
    case .word("d"):
      index += 1
      return try reference()
    case .word(let word):
      guard word.first == "d", word.utf8.count > 1,
        let term = vocabulary.term(ofWord: String(word.dropFirst()))
      else { return nil }
      index += 1
      return try reference(from: term)
    default: return nil
    }
  }

  private mutating func reference() throws(UnreadTerm) -> Term.Reference? {
    let isGroup = accept(.open(.brace))
    let back = index
    guard let term = try? quantity() else {
      index = back
      return nil
    }
    let reference = try reference(from: term)
    if isGroup, !accept(.close(.brace)) { return nil }
    return reference
  }

  /// A quantity with its indices, and no other term.
  private mutating func reference(from term: Term) throws(UnreadTerm) -> Term.Reference? {
    var reference: Term.Reference
    switch term {
    case .quantity(let quantity): reference = Term.Reference(quantity: quantity)
    case .entry(.quantity(let quantity), let places):
      reference = Term.Reference(quantity: quantity, places: places)
    case .shaped(.quantity(let quantity), _): reference = Term.Reference(quantity: quantity)
    default: return nil
    }
    if token?.kind == .open(.square) { reference.places += try bracketedPlaces() }
    return reference
  }

  // MARK: - Kronecker deltas and sums

  /// `\delta_{ij}`, `delta(i, j)`, `delta[i, j]`.
  mutating func delta(length: Int, letters: [String]) throws(UnreadTerm) -> Term {
    let start = offset
    index += length
    if letters.count == 2 { return .delta(.index(letters[0]), .index(letters[1])) }
    if token?.kind == .open(.parenthesis) {
      let arguments = try arguments()
      if arguments.count == 2 { return .delta(arguments[0], arguments[1]) }
    } else {
      let places =
        token?.kind == .open(.square) ? try bracketedPlaces() : deltaPlaces(try scripts())
      if places.count == 2, case .at(let left) = places[0], case .at(let right) = places[1] {
        return .delta(left, right)
      }
    }
    throw UnreadTerm(message: "a delta without its two indices", offset: start)
  }

  private func deltaPlaces(_ scripts: Scripts) -> [Term.Place] {
    scripts.below.compactMap { Double($0).map { .at(.number($0)) } } + scripts.places
  }

  /// `\sum_{k'=1}^{K} …`.
  mutating func sumOver() throws(UnreadTerm) -> Term {
    let start = offset
    index += 1
    var letters: [String] = []
    var (lower, upper): (Term?, Term?)
    while let token, token.kind == .lowered || token.kind == .raised {
      let isLower = token.kind == .lowered
      index += 1
      let isGroup = accept(.open(.brace))
      if isLower {
        (letters, lower) = try bound(isGroup: isGroup)
      } else {
        upper = isGroup ? try expression() : try postfixedScript()
      }
      if isGroup, !accept(.close(.brace)) { throw unexpected("'}' of the sum's bounds") }
    }
    guard !letters.isEmpty else {
      throw UnreadTerm(message: "a sum without its index, expected \\sum_k", offset: start)
    }
    return try summed(letters, lower, upper)
  }

  private mutating func postfixedScript() throws(UnreadTerm) -> Term {
    if let (size, next) = size(at: index) {
      index = next
      return .size(size)
    }
    return try postfixed()
  }

  /// The letters that run, and where they begin.
  private mutating func bound(isGroup: Bool) throws(UnreadTerm) -> ([String], Term?) {
    var letters: [String] = []
    while let word = token?.word, word.utf8.count == 1 {
      index += 1
      var letter = word
      while accept(.prime) { letter += "'" }
      letters.append(letter)
      guard isGroup else { break }
      _ = accept(.comma)
    }
    guard isGroup, accept(.equals) else { return (letters, nil) }
    return (letters, try expression())
  }

  private mutating func summed(
    _ letters: [String], _ lower: Term?, _ upper: Term?
  ) throws(UnreadTerm) -> Term {
    let body = try nested(bracketed: false) { parser throws(UnreadTerm) in try parser.product() }
    return letters.reversed().reduce(body) { .sumOver($1, from: lower, to: upper, $0) }
  }

  /// `sum(k, body)`, `sum_k body`; nil where it is the sum of all entries.
  mutating func typedSum(_ word: String) throws(UnreadTerm) -> Term? {
    if word.utf8.count > 4 {
      let letters = word.dropFirst(4).map { String($0) }
      guard letters.allSatisfy({ $0.first?.isLowercase == true }) else { return nil }
      index += 1
      return try summed(letters, nil, nil)
    }
    if peek(1)?.kind == .lowered { return try sumOver() }
    guard peek(1)?.kind == .open(.parenthesis), let letter = peek(2)?.word, letter.utf8.count == 1,
      peek(3)?.kind == .comma
    else { return nil }
    return try nested { parser throws(UnreadTerm) in
      parser.index += 4
      let body = try parser.expression()
      guard parser.accept(.close(.parenthesis)) else {
        throw parser.unexpected("')' behind the sum")
      }
      return .sumOver(letter, from: nil, to: nil, body)
    }
  }
}
