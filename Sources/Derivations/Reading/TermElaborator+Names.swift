internal import AnswerSheets
internal import Notation
internal import Rubrics

/// Functions, and names with their scripts: quantities, steps, sizes, indices, identities.
extension TermElaborator {
  // MARK: - Functions

  /// A function of its arguments, with the indices that stand at its name: `\sigma_i(Z)` is the
  /// i-th entry.
  func call(
    _ name: String, _ arguments: [Expression], _ scripts: Scripts, at offset: Int
  ) throws(UnreadTerm) -> Term {
    if let reduction = try reduction(name, arguments) { return reduction }
    let terms = try arguments.map { argument throws(UnreadTerm) in try term(argument) }
    let word = name.filter { $0 != "'" }
    let primes = scripts.primes + name.count - word.count
    switch (word.lowercased(), terms.count) {
    case ("delta", _), ("kron", _): return try delta(terms.map { .at($0) }, at: offset)
    case ("ones", 1...): return .ones(terms[0])
    case ("eye", 1...), ("identity", 1...): return .identity(terms[0])
    case ("dot", 2), ("matmul", 2), (MathParser.innerProduct, 2):
      return .product([
        Term.Factor(joint: .matrix, term: terms[0]), Term.Factor(joint: .dot, term: terms[1]),
      ])
    case ("square", 1): return .power(terms[0], .number(2))
    case ("power", 2): return .power(terms[0], terms[1])
    default: break
    }
    guard let meaning = vocabulary.function(word, arguments) else {
      throw .unknown(word, at: offset)
    }
    guard primes < 2 else {
      throw UnreadTerm(message: "a second derivative, expected a first one", offset: offset)
    }
    let function = primes == 1 ? Term.Function.slope(meaning.function) : meaning.function
    if scripts.exponent != nil { throw .unknown(word + "^{-1}", at: offset) }
    var call = Term.call(function, Array(terms.prefix(meaning.count)))
    if let power = power(scripts, of: function, terms) { call = .power(call, .number(power)) }
    return scripts.indices.isEmpty || scripts.words.contains("M")
      ? call : .entry(call, scripts.indices)
  }

  /// Functions whose name may carry the number of their layer.
  private static let layered: Set<Term.Function> = [.activation, .sigmoid, .tanh, .relu, .softmax]

  /// The power that a number above the name of a function is: `\tanh^2(Z)` is the square.
  ///
  /// In brackets, and at an activation of what has that layer itself, it is the layer:
  /// `\sigma^{(2)}`, `\sigma^2(Z^2)`.
  private func power(
    _ scripts: Scripts, of function: Term.Function, _ arguments: [Term]
  ) -> Double? {
    guard let number = scripts.above.first, !scripts.hasBrackets else { return nil }
    if Self.layered.contains(function), arguments.contains(where: { isOf(layer: number, $0) }) {
      return nil
    }
    return Double(number)
  }

  /// Whether a quantity of some layer is named in a term.
  private func isOf(layer: String, _ term: Term) -> Bool {
    var left = [term]
    while let term = left.popLast() {
      if case .quantity(let quantity) = term,
        QuantityName(written: vocabulary.problem.quantities[quantity].name).layer == layer
      {
        return true
      }
      left += term.parts
    }
    return false
  }

  // MARK: - Scripts

  /// Something with what stands above and below it.
  func scripted(
    _ operand: Expression, _ scripts: [Expression.Script]
  ) throws(UnreadTerm) -> Term {
    switch operand.kind {
    case .name(let name): return try named(name, scripts[...], at: operand.offset)
    // Those at the name of a function stand before its arguments.
    case .call(let name, let arguments)
    where arguments.first.map({ tokens[scripts[0].tokens.lowerBound].offset < $0.offset }) == true:
      return try call(name, arguments, self.scripts(scripts[...]), at: operand.offset)
    default: return try applied(scripts[...], to: try term(operand))
    }
  }

  /// Scripts at a bracket or at a name that is complete: a transposition, indices, a power, a
  /// shape.
  private func applied(
    _ written: ArraySlice<Expression.Script>, to operand: Term
  ) throws(UnreadTerm) -> Term {
    var (scripts, operand) = (scripts(written), operand)
    if case .call(.norm, let arguments) = operand {
      operand = try norm(of: arguments, &scripts, written)
    }
    guard scripts.below.isEmpty, scripts.words.isEmpty else {
      guard scripts.above.isEmpty, scripts.words.isEmpty else {
        let index = max((written.first?.tokens.lowerBound ?? 1) - 1, 0)
        throw UnreadTerm(
          message: "found \(tokens[index].kind.quoted), expected an operator or the end",
          offset: tokens[index].offset)
      }
      return .entry(operand, scripts.below.compactMap { Int($0).map { .at(.number(Double($0))) } })
    }
    let power = scripts.exponent ?? scripts.above.first.flatMap { Double($0) }
    return applied(scripts, indices: scripts.indices, power: power, to: operand)
  }

  /// A term with the transposition, the indices, the power and the shape at it.
  func applied(
    _ scripts: Scripts, indices: [Term.Index], power: Double?, to operand: Term
  ) -> Term {
    var term = operand
    if !indices.isEmpty { term = .entry(term, indices) }
    if let power, power != 1 { term = .power(term, .number(power)) }
    if let shape = scripts.shape { term = .shaped(term, shape) }
    return scripts.isTransposed ? .transposed(term) : term
  }

  // MARK: - Names

  /// The term of a name with its scripts.
  func named(
    _ name: String, _ scripts: ArraySlice<Expression.Script>, at offset: Int
  ) throws(UnreadTerm) -> Term {
    if let indices = deltaIndices(name, scripts), indices.count == 2 {
      return try delta(indices, at: offset)
    }
    if let own = try own(name, self.scripts(scripts), at: offset) { return own }
    if vocabulary.quantity(name) == nil, let (size, count) = size(name, scripts) {
      let rest = scripts.dropFirst(count)
      return rest.isEmpty ? .size(size) : try applied(rest, to: .size(size))
    }
    // `\hat{Y}_k`: a letter under its hat takes indices as any letter does.
    if name.utf8.count > 1, scripts.first?.isAbove ?? true,
      let typed = vocabulary.term(ofWord: name)
    {
      return scripts.isEmpty ? typed : try applied(scripts, to: typed)
    }
    guard let term = resolved(name, self.scripts(scripts)) else {
      throw .unknown(name, at: offset)
    }
    return term
  }

  /// The indices of a name that is Kronecker's delta where it has two of them; nil for others.
  private func deltaIndices(
    _ name: String, _ written: ArraySlice<Expression.Script>
  ) -> [Term.Index]? {
    guard Self.isDelta(name) || name.lowercased().hasPrefix("delta_") else { return nil }
    let letters = name.utf8.count > 6 ? name.dropFirst(6).map { String($0) } : []
    if !letters.isEmpty { return letters.map { .at(.index($0)) } }
    let scripts = self.scripts(written)
    return scripts.below.compactMap { Double($0).map { .at(.number($0)) } } + scripts.indices
  }

  /// The size that a name means, and how many of its scripts are part of it: `N1`, `N_1`, `N_{1}`.
  private func size(
    _ name: String, _ scripts: ArraySlice<Expression.Script>
  ) -> (size: Int, scripts: Int)? {
    if let first = scripts.first, first.tokens.count == 1 {
      let token = tokens[first.tokens.lowerBound]
      // A digit right behind a letter counts as above it.
      let isBeside = !first.isAbove || tokens[max(first.tokens.lowerBound - 1, 0)].word != nil
      if isBeside, let mark = token.number.map(Self.written) ?? token.word.map({ "_" + $0 }),
        let size = vocabulary.sizes[name + mark]
      {
        return (size, 1)
      }
    }
    return (vocabulary.sizes[name] ?? vocabulary.sizes[name.filter { $0 != "_" }]).map { ($0, 0) }
  }

  /// The term of a base with its scripts.
  private func resolved(_ base: String, _ scripts: Scripts) -> Term? {
    var indices = scripts.indices
    var quantity: Int?
    var power = scripts.exponent
    let name = QuantityName(base: base, above: scripts.above, below: scripts.below)
    var plain = name
    plain.column = nil
    plain.entry = nil
    if let (known, square) = powerOfLowered(base, scripts) {
      (quantity, power) = (known, square)
    } else if let known = vocabulary.quantity(plain.canonicalName) {
      quantity = known
      let numbers = [name.entry?.row, name.entry?.column, name.column].compactMap { $0 }
      indices = numbers.map { .at(.number(Double($0))) } + indices
    } else if let known = vocabulary.quantity(QuantityName(base: base).canonicalName)
      ?? letter(base)
    {
      quantity = known
      indices = scripts.below.compactMap { Double($0).map { .at(.number($0)) } } + indices
      power = power ?? scripts.above.first.flatMap { Double($0) }
    }
    guard let quantity else { return other(base, scripts) }
    return applied(scripts, indices: indices, power: power, to: .quantity(quantity))
  }

  /// `h_2^2` where the answer writes `h_2` by itself: the power of the quantity of that layer.
  private func powerOfLowered(
    _ base: String, _ scripts: Scripts
  ) -> (quantity: Int, power: Double)? {
    guard vocabulary.lowered.contains(base), !scripts.hasBrackets, scripts.below.count == 1,
      scripts.above.count == 1, let power = Double(scripts.above[0]),
      let known = vocabulary.quantity(
        QuantityName(base: base, below: scripts.below).canonicalName)
    else { return nil }
    return (known, power)
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
      if let index = scripts.indices.first, case .at(let size) = index { return .identity(size) }
      guard case .symbol(let name)? = scripts.shape?.first else { return nil }
      return vocabulary.sizes[name].map { .identity(.size($0)) }
    }
    let letter = base.first { $0 != "'" }
    guard scripts.isEmpty, base.filter({ $0 != "'" }).count == 1, let letter, letter.isLowercase,
      letter.isASCII
    else { return nil }
    return .index(base)
  }
}

extension UnreadTerm {
  /// The fault of a name that nobody has told the meaning of.
  static func unknown(_ name: String, at offset: Int) -> UnreadTerm {
    UnreadTerm(
      message:
        "found '\(name.prefix(24))', which is no name of this assignment and is not defined above",
      offset: offset)
  }
}
