internal import AnswerSheets
internal import Notation
internal import Rubrics

/// Names: quantities, steps, sizes, indices, derivatives.
extension TermParser {
  /// Whether a word begins an operand rather than prose.
  static func isKnown(
    _ word: String, in vocabulary: Vocabulary, _ token: MathToken
  ) -> Bool {
    if !token.isTyped, word.utf8.count == 1 { return true }
    let lower = word.lowercased()
    if Vocabulary.function(lower) != nil, word.utf8.count > 1 || !token.isSpaced { return true }
    if word.utf8.count == 1, word != "a", word != "A", word != "x" || !token.isTyped {
      return true
    }
    return vocabulary.means(word)
  }

  mutating func named() throws(UnreadTerm) -> Term {
    guard let token else { throw unexpected("a name") }
    if let partial = try partial() { return partial }
    switch token.kind {
    case .fraction: return try fraction()
    case .command("sum"): return try sumOver()
    case .command("delta"): return try delta(length: 1, letters: [])
    case .root:
      index += 1
      return .call(.sqrt, [try postfixed()])
    case .command(let name):
      if Vocabulary.function(name) != nil, let call = try function(name, length: 1) { return call }
      if LatexCommand(name)?.isFont == true, let special = try indicatorFont() { return special }
    case .word(let word):
      if let special = try typedWord(word) { return special }
    default: break
    }
    return try quantity()
  }

  /// A word with a meaning of its own: a function, a step, `delta_ij`, `sum_k`.
  private mutating func typedWord(_ word: String) throws(UnreadTerm) -> Term? {
    let lower = word.lowercased()
    if lower == "sum" || lower.hasPrefix("sum_"), let sum = try typedSum(word) { return sum }
    if lower == "delta" || lower == "kron" { return try delta(length: 1, letters: []) }
    if lower.hasPrefix("delta_") {
      return try delta(length: 1, letters: word.dropFirst(6).map { String($0) })
    }
    if word == "e", peek(1)?.kind == .raised || peek(1)?.kind == .sign(.power) {
      index += 2
      return .call(
        .exp,
        [
          try nested(bracketed: false) { parser throws(UnreadTerm) in
            try parser.postfixed()
          }
        ])
    }
    if Self.isSlope(lower), peek(1)?.kind == .open(.parenthesis),
      let call = try function("relu", length: 1)
    {
      if case .call(let function, let arguments) = call {
        return .call(.slope(function), arguments)
      }
    }
    if ["ones", "eye", "identity"].contains(lower), peek(1)?.kind == .open(.parenthesis) {
      return try sized(lower)
    }
    if ["I", "indicator", "ind"].contains(word), peek(1).map(isOpening) == true,
      isIndicator(at: index + 1)
    {
      index += 1
      return try tokens[index].kind == .open(.square) ? bracket() : postfixed()
    }
    if Vocabulary.function(lower) != nil, vocabulary.quantity(word) == nil {
      return try function(lower, length: 1)
    }
    return nil
  }

  func isOpening(_ token: MathToken) -> Bool {
    token.opens(.parenthesis) || token.opens(.square) || token.opens(.brace)
  }

  private static func isSlope(_ word: String) -> Bool {
    ["drelu", "relu_prime", "relu_derivative", "d_relu", "relu_grad", "relu_d"].contains(word)
  }

  /// `ones(K)`, `eye(K)`.
  private mutating func sized(_ name: String) throws(UnreadTerm) -> Term {
    try nested { parser throws(UnreadTerm) in
      parser.index += 2
      let size = try parser.expression()
      if parser.accept(.comma) { _ = try parser.expression() }
      guard parser.accept(.close(.parenthesis)) else { throw parser.unexpected("')'") }
      return name == "ones" ? .ones(size) : .identity(size)
    }
  }

  /// `\mathbf{1}_{Z^1 > 0}`, `\mathbb{1}[Z^1 > 0]`, `\mathbf{1}_K`, `\mathbb{I}(Z^1 > 0)`.
  private mutating func indicatorFont() throws(UnreadTerm) -> Term? {
    let back = index
    index += 1
    let isGroup = accept(.open(.brace))
    guard let inner = token, inner.number == 1 || inner.word == "I" else {
      index = back
      return nil
    }
    index += 1
    if isGroup, !accept(.close(.brace)) {
      index = back
      return nil
    }
    if let token, isOpening(token), isIndicator(at: index) {
      return try token.kind == .open(.square) ? bracket() : postfixed()
    }
    guard token?.kind == .lowered else {
      index = back
      if inner.word == "I" { return nil }
      throw unexpected("a column of ones with its size, such as \\mathbf{1}_K")
    }
    let isLowered = index + 1
    let hasBrace = peek(1)?.kind == .open(.brace)
    index = isLowered + (hasBrace ? 1 : 0)
    if let (size, next) = size(at: index), inner.word != "I" {
      index = next + (hasBrace ? 1 : 0)
      return .ones(.size(size))
    }
    if inner.word == "I", let (size, next) = size(at: index) {
      index = next + (hasBrace ? 1 : 0)
      return .identity(.size(size))
    }
    let condition = try nested { parser throws(UnreadTerm) in try parser.condition() }
    if hasBrace, !accept(.close(.brace)) { throw unexpected("'}'") }
    return .indicator(condition)
  }

  // MARK: - Quantities

  /// A quantity, a size, an index or an identity, with its scripts.
  mutating func quantity() throws(UnreadTerm) -> Term {
    let start = index
    if let (size, next) = size(at: start), !isQuantityLetter(at: start) {
      index = next
      return .size(size)
    }
    guard let base = baseName() else { throw unexpected("a name, a number or a bracket") }
    // `\hat{Y}_k`: a letter under its hat takes indices as any letter does.
    if token?.kind != .lowered, let typed = typedQuantity(base) { return typed }
    let isIndexPrime = isIndex || base.utf8.count == 1 && token?.kind == .prime && isIndex
    var name = base
    while isIndexPrime, base.utf8.count == 1, accept(.prime) { name += "'" }
    // `$Z1$`: a digit right behind a letter is its layer.
    var scripts = Scripts()
    if let next = token, let number = next.number, !next.isSpaced, !isIndex,
      base.utf8.count == 1 || base.hasSuffix("hat")
    {
      scripts.above.append(Self.written(number))
      index += 1
    }
    let more = try self.scripts()
    scripts.merge(more)
    guard let term = resolved(name, scripts) else {
      index = start
      throw UnreadTerm(
        message: "found '\(base.prefix(24))', which is no name of this assignment",
        offset: tokens[start].offset)
    }
    return term
  }

  /// Whether the letter of a size is rather that of a quantity here: never, where a rubric keeps them apart.
  private func isQuantityLetter(at place: Int) -> Bool {
    tokens[place].word.map { vocabulary.quantity($0) != nil } ?? false
  }

  /// The letter or word of a name, out of its fonts and under its accents.
  private mutating func baseName() -> String? {
    var accents = ""
    var open = 0
    let back = index
    for _ in 0..<8 {
      guard let token else { break }
      switch token.kind {
      case .command(let name) where LatexCommand(name)?.isFont == true: index += 1
      case .command(let name) where LatexCommand(name)?.accent != nil:
        accents += LatexCommand(name)?.accent ?? ""
        index += 1
      case .open(.brace) where index > back:
        open += 1
        index += 1
      case .word(let word):
        index += 1
        for _ in 0..<open where !accept(.close(.brace)) {
          index = back
          return nil
        }
        return word + accents
      case .command(let name) where accents.isEmpty:
        index += 1
        return name
      default:
        index = back
        return nil
      }
    }
    index = back
    return nil
  }

  /// A typed word that is a whole name, perhaps with indices behind an underscore: `Yhat_i`, `dZ2_dH`.
  private func typedQuantity(_ word: String) -> Term? {
    guard word.utf8.count > 1 else { return nil }
    return vocabulary.term(ofWord: word)
  }

  /// What a base with its scripts means.
  func resolved(_ base: String, _ scripts: Scripts) -> Term? {
    var places = scripts.places
    var quantity: Int?
    var power = scripts.exponent
    let name = QuantityName(base: base, above: scripts.above, below: scripts.below)
    var plain = name
    plain.column = nil
    plain.entry = nil
    if let known = vocabulary.quantity(plain.folded) {
      quantity = known
      let numbers = [name.entry?.row, name.entry?.column, name.column].compactMap { $0 }
      places = numbers.map { .at(.number(Double($0))) } + places
    } else if let known = vocabulary.quantity(QuantityName(base: base).folded) ?? letter(base) {
      quantity = known
      places = scripts.below.compactMap { Double($0).map { .at(.number($0)) } } + places
      power = power ?? scripts.above.first.flatMap { Double($0) }
    }
    guard let quantity else { return other(base, scripts) }
    var term = Term.quantity(quantity)
    if !places.isEmpty { term = .entry(term, places) }
    if let power, power != 1 { term = .power(term, .number(power)) }
    if let shape = scripts.shape { term = .shaped(term, shape) }
    return scripts.isTransposed ? .transposed(term) : term
  }

  /// The one quantity that a letter without its layer means, by what the equation speaks of.
  private func letter(_ base: String) -> Int? {
    let known = vocabulary.quantities(ofLetter: base)
    if known.count == 1 { return known[0] }
    let meant = Set(known).intersection(context)
    return meant.count == 1 ? meant.first : nil
  }

  /// Indices and identities.
  private func other(_ base: String, _ scripts: Scripts) -> Term? {
    if base == "I" || base == "eye" {
      if scripts.isEmpty { return .identity(nil) }
      if let place = scripts.places.first, case .at(let size) = place { return .identity(size) }
      return scripts.shape?.first.flatMap { extent in
        if case .symbol(let name) = extent {
          vocabulary.sizes[name].map { .identity(.size($0)) }
        } else {
          nil
        }
      }
    }
    let letter = base.first { $0 != "'" }
    guard scripts.isEmpty, base.filter({ $0 != "'" }).count == 1, let letter, letter.isLowercase,
      letter.isASCII
    else { return nil }
    return .index(base)
  }
}

extension Scripts {
  mutating func merge(_ other: Scripts) {
    above += other.above
    below += other.below
    places += other.places
    if other.isTransposed { isTransposed.toggle() }
    primes += other.primes
    exponent = exponent ?? other.exponent
    shape = shape ?? other.shape
    words += other.words
    lowered = lowered ?? other.lowered
  }
}

extension Vocabulary {
  /// Whether a typed word means something here.
  func means(_ word: String) -> Bool {
    if sizes[word] != nil || term(ofWord: word) != nil { return true }
    let lower = word.lowercased()
    return lower == "delta" || lower.hasPrefix("delta_") || lower.hasPrefix("sum_")
      || ["kron", "ones", "eye", "identity", "indicator", "ind"].contains(lower)
  }

  /// What a typed name means as a whole or without the indices behind its last underscore.
  func term(ofWord word: String) -> Term? {
    if let step = step(word) { return Self.term(problem.targets[step].subject) }
    if let known = quantity(QuantityName.fold(word)) { return .quantity(known) }
    if let derivative = derivative(ofWord: word) { return derivative }
    guard let mark = word.lastIndex(of: "_") else { return nil }
    let letters = word[word.index(after: mark)...]
    guard letters.utf8.count <= 3, letters.allSatisfy({ $0.isLowercase || $0.isNumber }),
      let whole = term(ofWord: String(word[..<mark]))
    else { return nil }
    let places = letters.map { letter -> Term.Place in
      letter.wholeNumberValue.map { .at(.number(Double($0))) } ?? .at(.index(String(letter)))
    }
    if case .entry(let inner, let first) = whole { return .entry(inner, first + places) }
    return .entry(whole, places)
  }

  private static func term(_ subject: Problem.Subject) -> Term {
    switch subject {
    case .value(let reference): .quantity(reference.quantity)
    case .derivative(let above, let below): .partial(above, by: below)
    }
  }

  /// `dYhat_dH`, though no step of the rubric.
  private func derivative(ofWord word: String) -> Term? {
    guard word.first == "d" else { return nil }
    let bytes = Array(word.utf8)
    for place in bytes.indices.dropFirst(2).dropLast(2)
    where bytes[place] == UInt8(ascii: "_") && bytes[place + 1] == UInt8(ascii: "d") {
      let above = String(decoding: bytes[1..<place], as: UTF8.self)
      let below = String(decoding: bytes[(place + 2)...], as: UTF8.self)
      if let upper = quantity(QuantityName.fold(above)),
        let lower = quantity(QuantityName.fold(below))
      {
        return .partial(Term.Reference(quantity: upper), by: Term.Reference(quantity: lower))
      }
    }
    return nil
  }
}
