/// Putting terms in place of indices, for names that are defined by their entries.
extension Term {
  /// The term with other terms in place of some letters that no sum in it binds.
  ///
  /// A letter that a sum binds is renamed where it stands in what is put in:
  /// `\sum_j W_{ij}` at the index j is `\sum_{j'} W_{jj'}`.
  func replacing(_ letters: [String: Term]) -> Term {
    if letters.isEmpty { return self }
    switch self {
    case .number, .quantity, .size: return self
    case .index(let letter): return letters[letter] ?? self
    case .partial(let above, let below):
      return .partial(above.replacing(letters), by: below.replacing(letters))
    case .entry(let inner, let indices):
      return .entry(inner.replacing(letters), indices.map { $0.replacing(letters) })
    case .sum(let terms): return .sum(terms.map { $0.replacing(letters) })
    case .negated(let inner): return .negated(inner.replacing(letters))
    case .product(let factors):
      return .product(
        factors.map { Factor(joint: $0.joint, term: $0.term.replacing(letters)) })
    case .power(let base, let exponent):
      return .power(base.replacing(letters), exponent.replacing(letters))
    case .transposed(let inner): return .transposed(inner.replacing(letters))
    case .call(let function, let arguments):
      return .call(function, arguments.map { $0.replacing(letters) })
    case .delta(let left, let right):
      return .delta(left.replacing(letters), right.replacing(letters))
    case .indicator(let condition): return .indicator(condition.replacing(letters))
    case .cases(let cases):
      return .cases(
        cases.map {
          Case(condition: $0.condition?.replacing(letters), value: $0.value.replacing(letters))
        })
    case .sumOver(let letter, let from, let to, let body):
      let (bound, inner) = Self.renamed(letter, in: body, letters)
      return .sumOver(
        bound, from: from?.replacing(letters), to: to?.replacing(letters), body.replacing(inner))
    case .matrix(let rows):
      return .matrix(
        rows.map { row in
          row.map { cell in
            guard case .term(let term) = cell else { return cell }
            return .term(term.replacing(letters))
          }
        })
    case .shaped(let inner, let extents): return .shaped(inner.replacing(letters), extents)
    case .identity(let size): return .identity(size?.replacing(letters))
    case .ones(let size): return .ones(size.replacing(letters))
    }
  }

  /// The letter of a sum, renamed where what is put into its body has it, and what is put in there.
  private static func renamed(
    _ letter: String, in body: Term, _ letters: [String: Term]
  ) -> (letter: String, replaced: [String: Term]) {
    var inner = letters
    inner[letter] = nil
    let taken = inner.values.reduce(into: Set<String>()) { $0.formUnion($1.freeLetters) }
    guard taken.contains(letter) else { return (letter, inner) }
    let known = taken.union(body.freeLetters)
    var other = letter
    while known.contains(other) { other += "'" }
    inner[letter] = .index(other)
    return (other, inner)
  }

  /// Whether it has no more than some parts, and none of them lies deeper than some others.
  func isWithin(parts: Int, depth: Int) -> Bool {
    var left = [(term: self, depth: 1)]
    var count = 0
    while let (term, level) = left.popLast() {
      count += 1
      if count > parts || level > depth { return false }
      for part in term.parts { left.append((part, level + 1)) }
    }
    return true
  }

  /// Whether a name may stand for it: it speaks of a quantity, or is worked out of numbers and
  /// sizes, and is more than an index, a number or a size.
  var isDefinition: Bool {
    switch self {
    case .number, .index, .size, .negated(.number): return false
    default: break
    }
    var left = [self]
    while let term = left.popLast() {
      switch term {
      case .quantity, .partial: return true
      default: left += term.parts
      }
    }
    return freeLetters.isEmpty
  }
}

extension Term.Index {
  fileprivate func replacing(_ letters: [String: Term]) -> Term.Index {
    guard case .at(let term) = self else { return self }
    return .at(term.replacing(letters))
  }
}

extension Term.Reference {
  fileprivate func replacing(_ letters: [String: Term]) -> Term.Reference {
    Term.Reference(quantity: quantity, indices: indices.map { $0.replacing(letters) })
  }
}

extension Term.Condition {
  fileprivate func replacing(_ letters: [String: Term]) -> Term.Condition {
    Term.Condition(
      left: left.replacing(letters), relation: relation, right: right.replacing(letters))
  }
}
