internal import AnswerSheets
internal import Notation
internal import Rubrics

/// Quantities, sizes and indices with their scripts.
extension TermParser {
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
