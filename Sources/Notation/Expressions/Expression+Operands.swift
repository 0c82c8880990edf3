extension Expression {
  /// The expressions that it is made of, in the order written.
  ///
  /// These are operands, arguments, entries, the body of a substitution and what is put into it;
  /// indices, and what derivations alone have, are not among them.
  package var operands: [Expression] {
    switch kind {
    case .number, .name, .symbolic: []
    case .negation(let operand), .transpose(let operand), .index(let operand, _): [operand]
    case .binary(_, let left, let right): [left, right]
    case .call(_, let arguments): arguments
    case .matrix(let rows): Array(rows.joined())
    case .substitution(let body, let replacements): [body] + replacements.map(\.value)
    }
  }

  /// Whether it is of numbers alone: no name stands in it, nor what derivations alone have.
  package var isOfNumbers: Bool {
    switch kind {
    case .name, .symbolic: false
    default: operands.allSatisfy(\.isOfNumbers)
    }
  }
}
