internal import Algebra
internal import AnswerSheets
internal import Notation
internal import Rubrics

/// A part of an expression that cannot be read: a message and the offset of a byte.
package struct UnreadTerm: Error, Hashable, Sendable {
  package var message: String
  package var offset: Int
}

/// Turns what is written into terms, by the names of a problem.
///
/// Pure: the same expression means the same wherever the same quantities are spoken of.
struct TermElaborator {
  /// The tokens that scripts refer to.
  let tokens: [MathToken]
  var vocabulary: Vocabulary
  /// The quantities that a letter without its layer may mean: those at the left of the equation.
  var context: [Int] = []

  /// The term that an expression means.
  ///
  /// - Throws: `UnreadTerm` for a name that the problem does not know and for forms without a
  ///   meaning.
  func term(_ expression: Expression) throws(UnreadTerm) -> Term {
    switch expression.kind {
    case .number(let numeral): return .number(numeral.value)
    case .name(let name): return try named(name, [], at: expression.offset)
    case .negation(let operand): return .negated(try term(operand))
    case .transpose(let operand): return .transposed(try term(operand))
    case .binary(.add, _, _), .binary(.subtract, _, _): return .sum(try summands(of: expression))
    case .binary(.power, let base, let exponent): return .power(try term(base), try term(exponent))
    case .binary: return try product(expression)
    case .call(let name, let arguments):
      return try call(name, arguments, Scripts(), at: expression.offset)
    case .index(let operand, let indices): return try entry(of: operand, indices)
    case .matrix(let rows): return .matrix(try cells(rows))
    case .symbolic(let symbolic): return try term(symbolic, at: expression.offset)
    case .substitution:
      throw UnreadTerm(message: "a substitution, expected its result", offset: expression.offset)
    }
  }

  private func term(
    _ symbolic: Expression.Symbolic, at offset: Int
  ) throws(UnreadTerm) -> Term {
    switch symbolic {
    case .scripted(let operand, let scripts): return try scripted(operand, scripts)
    case .differential:
      throw UnreadTerm(message: "one half of a derivative without the other", offset: offset)
    case .sum(let letters, let from, let to, let body):
      let (lower, upper) = (try optional(from), try optional(to))
      var inner = self
      inner.vocabulary.own = vocabulary.own.hiding(letters)
      return letters.reversed().reduce(try inner.term(body)) {
        .sumOver($1, from: lower, to: upper, $0)
      }
    case .cases(let cases): return .cases(try self.cases(cases))
    case .comparison(let left, let relation, let right):
      return .indicator(
        Term.Condition(left: try term(left), relation: relation, right: try term(right)))
    }
  }

  private func optional(_ expression: Expression?) throws(UnreadTerm) -> Term? {
    guard let expression else { return nil }
    return try term(expression)
  }

  private func cases(_ cases: [Expression.Case]) throws(UnreadTerm) -> [Term.Case] {
    try cases.map { one throws(UnreadTerm) in
      Term.Case(
        condition: try one.condition.map { condition throws(UnreadTerm) in
          try self.condition(condition)
        }, value: try term(one.value))
    }
  }

  /// The condition that an expression is.
  func condition(_ expression: Expression) throws(UnreadTerm) -> Term.Condition {
    guard case .indicator(let condition) = try term(expression) else {
      throw UnreadTerm(message: "a value, expected a condition", offset: expression.offset)
    }
    return condition
  }

  private func cells(_ rows: [[Expression]]) throws(UnreadTerm) -> [[Term.Cell]] {
    try rows.map { row throws(UnreadTerm) in
      try row.map { entry throws(UnreadTerm) in
        entry.kind == .name("dots") ? .dots : .term(try term(entry))
      }
    }
  }
}

// MARK: - Sums and products

extension TermElaborator {
  /// The summands from the left on; a walk, because they nest as often as there are signs.
  private func summands(of expression: Expression) throws(UnreadTerm) -> [Term] {
    var terms: [Term] = []
    var rest = expression
    while case .binary(let sign, let left, let right) = rest.kind, sign == .add || sign == .subtract
    {
      let term = try term(right)
      terms.append(sign == .add ? term : .negated(term))
      rest = left
    }
    return [try term(rest)] + terms.reversed()
  }

  /// The factors from the left on, each with how it is joined to those before it.
  private func factors(of expression: Expression) -> [(joint: Term.Joint, factor: Expression)] {
    var factors: [(Term.Joint, Expression)] = []
    var rest = expression
    while case .binary(let sign, let left, let right) = rest.kind, let joint = Term.Joint(sign) {
      factors.append((joint, right))
      rest = left
    }
    return [(.matrix, rest)] + factors.reversed()
  }

  private func product(_ expression: Expression) throws(UnreadTerm) -> Term {
    let written = factors(of: expression)
    var factors: [Term.Factor] = []
    var index = 0
    while index < written.count {
      let (joint, factor) = written[index]
      index += 1
      if index < written.count, written[index].joint == .divided,
        let partial = try partial(factor, by: written[index].factor)
      {
        factors.append(Term.Factor(joint: joint, term: partial))
        index += 1
      } else {
        factors.append(Term.Factor(joint: joint, term: try term(factor)))
      }
    }
    return factors.count == 1 ? factors[0].term : .product(factors)
  }

  // MARK: - Derivatives

  /// The derivative that a quotient of two halves is, behind a sign or transposed where it is so
  /// written; nil for others.
  private func partial(
    _ above: Expression, by below: Expression
  ) throws(UnreadTerm) -> Term? {
    if case .negation(let inner) = above.kind {
      return try partial(inner, by: below).map { .negated($0) }
    }
    if case .transpose(let inner) = below.kind {
      return try partial(above, by: inner).map { .transposed($0) }
    }
    guard let upper = try differential(above), let lower = try differential(below) else {
      return nil
    }
    if upper.indices.isEmpty,
      let gradient = vocabulary.gradientStep(of: upper.quantity, by: lower.quantity)
    {
      return lower.indices.isEmpty
        ? .quantity(gradient) : .entry(.quantity(gradient), lower.indices)
    }
    return .partial(upper, by: lower)
  }

  /// The quantity whose differential is written: `\partial Z^1[i]`, `dZ1`; nil for anything else.
  private func differential(_ expression: Expression) throws(UnreadTerm) -> Term.Reference? {
    switch expression.kind {
    case .symbolic(.differential(let quantity)): return try reference(term(quantity))
    case .index(let operand, let indices):
      guard var reference = try differential(operand) else { return nil }
      reference.indices += try self.indices(indices)
      return reference
    case .name(let word): return try differential(word, [], at: expression.offset)
    case .symbolic(.scripted(let operand, let scripts)):
      guard case .name(let word) = operand.kind else { return nil }
      return try differential(word, scripts, at: expression.offset)
    default: return nil
    }
  }

  private func differential(
    _ word: String, _ scripts: [Expression.Script], at offset: Int
  ) throws(UnreadTerm) -> Term.Reference? {
    guard word.first == "d", word.utf8.count > 1 else { return nil }
    return (try? named(String(word.dropFirst()), scripts[...], at: offset)).flatMap(reference)
  }

  /// A quantity with its indices, and no other term.
  private func reference(_ term: Term) -> Term.Reference? {
    switch term {
    case .quantity(let quantity): Term.Reference(quantity: quantity)
    case .entry(let inner, let indices):
      reference(inner).map { Term.Reference(quantity: $0.quantity, indices: $0.indices + indices) }
    case .shaped(let inner, _): reference(inner)
    default: nil
    }
  }

  // MARK: - Indices

  private func entry(
    of operand: Expression, _ written: [Expression.Index]
  ) throws(UnreadTerm) -> Term {
    let indices = try indices(written)
    if case .name(let name) = operand.kind, Self.isDelta(name), indices.count == 2 {
      return try delta(indices, at: operand.offset)
    }
    if let own = try own(operand, indices) { return own }
    return .entry(try term(operand), indices)
  }

  /// The terms of written indices.
  func indices(_ written: [Expression.Index]) throws(UnreadTerm) -> [Term.Index] {
    // A letter counts there, whatever else it is a name of.
    let plain = withoutOwnNames
    return try written.map { index throws(UnreadTerm) in
      switch index {
      case .all: .all
      case .at(let expression): .at(try plain.term(expression))
      }
    }
  }

  /// Whether a name with two indices is Kronecker's delta.
  static func isDelta(_ name: String) -> Bool { ["delta", "kron"].contains(name.lowercased()) }

  /// Kronecker's delta of two indices.
  ///
  /// - Throws: `UnreadTerm` for any other count of indices.
  func delta(_ indices: [Term.Index], at offset: Int) throws(UnreadTerm) -> Term {
    guard indices.count == 2, case .at(let left) = indices[0], case .at(let right) = indices[1]
    else {
      throw UnreadTerm(message: "a delta without its two indices", offset: offset)
    }
    return .delta(left, right)
  }
}
