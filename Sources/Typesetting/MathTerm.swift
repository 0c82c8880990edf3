internal import Notation

/// A formula as it is set on a page: what LaTeX, MathML and plain text are made from.
///
/// Parentheses are terms of their own; whoever builds a term puts them where they are needed.
package indirect enum MathTerm: Hashable, Sendable {
  /// Digits, perhaps with a sign before them.
  case number(String)
  case name(MathName)
  /// An upright word that is no quantity: `softmax`.
  case word(String)
  /// Rows of entries; all rows are of one length.
  case matrix([[MathTerm]])
  case prefix(MathSign, MathTerm)
  case infix(MathSign, MathTerm, MathTerm)
  case fraction(MathTerm, MathTerm)
  case power(MathTerm, MathTerm)
  case root(MathTerm)
  case transpose(MathTerm)
  /// A term with something below it, such as the indices of an entry.
  case index(MathTerm, [MathTerm])
  case call(MathTerm, [MathTerm])
  case parenthesised(MathTerm)
  /// Between bars, one or two.
  case bars(MathTerm, count: Int)
  /// A term worked out with other values: `L where W = …`.
  case evaluated(MathTerm, at: [MathTerm])
}

/// A sign between or before terms.
package enum MathSign: Hashable, Sendable {
  case plus, minus
  /// A product of names side by side, without a sign where mathematics needs none.
  case times
  /// A product with its sign written.
  case dot
  case entrywiseTimes, entrywiseDivision
  case equals, greater, less, greaterOrEqual, lessOrEqual
  case partial, sum
}

extension MathTerm {
  /// A matrix of terms; a 1 × 1 matrix is its entry.
  package static func of(rows: [[MathTerm]]) -> MathTerm {
    rows.count == 1 && rows[0].count == 1 ? rows[0][0] : .matrix(rows)
  }

  /// Whether the first thing written is a minus sign.
  package var beginsWithSign: Bool {
    switch self {
    case .number(let digits): digits.utf8.first == UInt8(ascii: "-")
    case .prefix(let sign, _): sign == .minus
    case .infix(_, let left, _): left.beginsWithSign
    case .power(let base, _), .transpose(let base), .index(let base, _): base.beginsWithSign
    default: false
    }
  }

  /// Whether it is digits alone.
  var isNumber: Bool {
    if case .number = self { true } else { false }
  }

  /// Whether it is higher than a line of writing.
  var isTall: Bool {
    switch self {
    case .number, .name, .word: false
    case .matrix, .fraction: true
    case .prefix(_, let term), .root(let term), .transpose(let term), .index(let term, _),
      .power(let term, _), .parenthesised(let term), .bars(let term, _), .evaluated(let term, _):
      term.isTall
    case .infix(_, let left, let right): left.isTall || right.isTall
    case .call(_, let arguments): arguments.contains { $0.isTall }
    }
  }
}

extension String {
  /// A function's name as mathematics writes it where rubrics type it out.
  var asMathematics: String {
    FunctionTable.function(named: self)?.printed ?? String(map { $0 == "_" ? "-" : $0 })
  }
}
