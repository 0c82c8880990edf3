/// Walks through a term to see where an index stands.
struct IndexVisitor {
  let letter: String
  /// The tensors it stands at, the axis, and how many indices stand there.
  private(set) var uses: [(term: Term, axis: Int, count: Int)] = []

  init(letter: String) {
    self.letter = letter
  }

  /// Adds the uses of the index in a term and in all its parts.
  mutating func visit(_ term: Term) {
    term.forEachPart { part in
      switch part {
      case .entry(let inner, let indices):
        for (axis, index) in indices.enumerated() where index == .at(.index(letter)) {
          uses.append((inner, axis, indices.count))
        }
      case .partial(let above, let below):
        for reference in [above, below] {
          for (axis, index) in reference.indices.enumerated() where index == .at(.index(letter)) {
            uses.append((.quantity(reference.quantity), axis, reference.indices.count))
          }
        }
      default: break
      }
    }
  }
}

extension Term {
  /// Calls a function on the term and everything within it.
  func forEachPart(_ visit: (Term) -> Void) {
    var left = [self]
    while let term = left.popLast() {
      visit(term)
      left += term.parts
    }
  }

  /// The terms right below.
  package var parts: [Term] {
    switch self {
    case .number, .quantity, .size, .index, .partial: []
    case .entry(let inner, let indices): [inner] + indices.compactMap(\.term)
    case .sum(let terms): terms
    case .negated(let inner), .transposed(let inner), .shaped(let inner, _), .ones(let inner):
      [inner]
    case .product(let factors): factors.map(\.term)
    case .power(let base, let exponent): [base, exponent]
    case .call(_, let arguments): arguments
    case .delta(let left, let right): [left, right]
    case .indicator(let condition): [condition.left, condition.right]
    case .cases(let cases):
      cases.flatMap { [$0.value] + ($0.condition.map { [$0.left, $0.right] } ?? []) }
    case .sumOver(_, let from, let to, let body): [from, to].compactMap { $0 } + [body]
    case .matrix(let rows):
      rows.joined().compactMap { if case .term(let term) = $0 { term } else { nil } }
    case .identity(let size): size.map { [$0] } ?? []
    }
  }

  /// The letters that no sum binds.
  package var freeLetters: Set<String> {
    switch self {
    case .index(let letter): [letter]
    case .partial(let above, let below):
      Set((above.indices + below.indices).compactMap(\.term).flatMap(\.freeLetters))
    case .sumOver(let letter, _, _, _):
      Set(parts.flatMap(\.freeLetters)).subtracting([letter])
    default: Set(parts.flatMap(\.freeLetters))
    }
  }
}

extension Term.Index {
  /// The index, where there is one.
  package var term: Term? {
    if case .at(let term) = self { return term }
    return nil
  }
}
