/// Changing one thing in a term.
extension Term {
  /// The indices that stand in it, in the order written.
  package var indexAtoms: [Term] {
    var atoms: [Term] = []
    _ = mappingIndices { atom in
      atoms.append(atom)
      return atom
    }
    return atoms
  }

  /// The term with one of its indices, counted from 0, exchanged.
  package func exchangingIndex(_ number: Int, for other: Term) -> Term {
    var index = -1
    return mappingIndices { atom in
      index += 1
      return index == number ? other : atom
    }
  }

  /// The term with every index put through a function.
  private func mappingIndices(_ transform: (Term) -> Term) -> Term {
    switch self {
    case .entry(let inner, let indices):
      return .entry(inner.mappingIndices(transform), Self.mapped(indices, transform))
    case .partial(var above, var below):
      above.indices = Self.mapped(above.indices, transform)
      below.indices = Self.mapped(below.indices, transform)
      return .partial(above, by: below)
    case .sum(let terms): return .sum(terms.map { $0.mappingIndices(transform) })
    case .negated(let inner): return .negated(inner.mappingIndices(transform))
    case .transposed(let inner): return .transposed(inner.mappingIndices(transform))
    case .shaped(let inner, let extents): return .shaped(inner.mappingIndices(transform), extents)
    case .product(let factors):
      return .product(
        factors.map { Factor(joint: $0.joint, term: $0.term.mappingIndices(transform)) })
    case .power(let base, let exponent):
      return .power(base.mappingIndices(transform), exponent)
    case .call(let function, let arguments):
      return .call(function, arguments.map { $0.mappingIndices(transform) })
    case .delta(let left, let right): return .delta(transform(left), transform(right))
    case .indicator(let condition): return .indicator(condition.mappingIndices(transform))
    case .cases(let cases):
      return .cases(
        cases.map {
          Case(condition: $0.condition, value: $0.value.mappingIndices(transform))
        })
    case .sumOver(let letter, let from, let to, let body):
      return .sumOver(letter, from: from, to: to, body.mappingIndices(transform))
    case .matrix(let rows):
      return .matrix(
        rows.map { row in
          row.map { cell in
            guard case .term(let term) = cell else { return cell }
            return .term(term.mappingIndices(transform))
          }
        })
    default: return self
    }
  }

  private static func mapped(_ indices: [Index], _ transform: (Term) -> Term) -> [Index] {
    indices.map { index in
      guard case .at(let term) = index else { return index }
      return .at(transform(term))
    }
  }
}

extension Term.Condition {
  fileprivate func mappingIndices(_ transform: (Term) -> Term) -> Term.Condition {
    Term.Condition(
      left: left.mappingIndicesInCondition(transform), relation: relation,
      right: right.mappingIndicesInCondition(transform))
  }
}

extension Term {
  fileprivate func mappingIndicesInCondition(_ transform: (Term) -> Term) -> Term {
    if case .index = self { return transform(self) }
    return mappingIndices(transform)
  }
}

extension Term {
  /// Whether a product in it is of a kind that the shapes decide.
  package var leavesProductsOpen: Bool {
    var left = [self]
    while let term = left.popLast() {
      if case .product(let factors) = term,
        factors.contains(where: { $0.joint == .beside || $0.joint == .dot })
      {
        return true
      }
      left += term.parts
    }
    return false
  }
}

/// Formulas with a mistake in them.
extension Term {
  /// The term with one summand left out, and which.
  package var withoutOneSummand: [(term: Term, left: Term)] {
    guard case .sum(let terms) = self, terms.count > 1 else { return [] }
    return terms.indices.map { index in
      var rest = terms
      let left = rest.remove(at: index)
      return (rest.count == 1 ? rest[0] : .sum(rest), left)
    }
  }

  /// The term with a transposition taken away or added at one of its factors.
  package var withOneTransposition: [Term] {
    switch self {
    case .sum(let terms):
      return terms.indices.flatMap { index in
        terms[index].withOneTransposition.map { changed in
          var terms = terms
          terms[index] = changed
          return .sum(terms)
        }
      }
    case .product(let factors):
      return factors.indices.map { index in
        var factors = factors
        if case .transposed(let inner) = factors[index].term {
          factors[index].term = inner
        } else {
          factors[index].term = .transposed(factors[index].term)
        }
        return .product(factors)
      }
    default: return []
    }
  }

  /// The term with another activation around its argument.
  package var withOtherActivations: [Term] {
    guard case .call(let function, let arguments) = self else { return [] }
    let others: [Function] = [.relu, .sigmoid, .tanh, .softmax, .step]
    return others.filter { $0 != function }.map { .call($0, arguments) } + arguments
  }
}
