package import Formulas
internal import Notation
package import Rubrics

/// A derived expression as a tree: what a student wrote at one side of an equation.
///
/// Sums and products are flat lists: the depth of a tree is the depth of its brackets, which is
/// bounded.
package indirect enum Term: Hashable, Sendable {
  case number(Double)
  /// A symbol or a step with a value, by its index in the problem.
  case quantity(Int)
  /// The size that a letter such as `N1` stands for.
  case size(Int)
  /// The value of an index, counted from 1.
  case index(String)
  /// A derivative by name.
  case partial(Reference, by: Reference)
  case entry(Term, [Index])
  case sum([Term])
  case negated(Term)
  case product([Factor])
  case power(Term, Term)
  case transposed(Term)
  case call(Function, [Term])
  /// 1 where two indices are equal, else 0.
  case delta(Term, Term)
  /// 1 where a condition holds, else 0.
  case indicator(Condition)
  /// The first value whose condition holds; one without a condition always does.
  case cases([Case])
  /// `\sum_{k=1}^{K}`; without bounds the index runs over the axis it stands at.
  case sumOver(String, from: Term?, to: Term?, Term)
  case matrix([[Cell]])
  /// A term with the shape that is written at it: `0^{N \times 1}`.
  case shaped(Term, [Extent])
  /// An identity matrix: of that size, or of the size that fits.
  case identity(Term?)
  /// A column of ones.
  case ones(Term)

  /// One of the indices between the brackets of `A[i, :]`.
  package enum Index: Hashable, Sendable {
    case all
    case at(Term)
  }

  /// A quantity with what stands between its brackets.
  package struct Reference: Hashable, Sendable {
    package var quantity: Int
    package var indices: [Index]

    package init(quantity: Int, indices: [Index] = []) {
      self.quantity = quantity
      self.indices = indices
    }
  }

  /// The product, or the quotient, that joins a factor to those before it.
  package enum Joint: Hashable, Sendable {
    case matrix
    /// With no sign between, `h(1 - h)`: the product of matrices, or where only that fits entry by
    /// entry.
    case beside
    /// `w · x`: the product of matrices, or where only that fits the inner product of two vectors.
    case dot
    case entries
    case divided
  }

  /// A factor of a product with its sign before it.
  package struct Factor: Hashable, Sendable {
    package var joint: Joint
    package var term: Term
  }

  /// A value with its condition; nil for `otherwise`.
  package struct Case: Hashable, Sendable {
    var condition: Condition?
    var value: Term
  }

  /// A comparison of two terms.
  package struct Condition: Hashable, Sendable {
    var left: Term
    var relation: Relation
    var right: Term
  }

  /// One cell of a written matrix.
  package enum Cell: Hashable, Sendable {
    case term(Term)
    case dots
  }

  /// A function that derivations know.
  package enum Function: Hashable, Sendable {
    /// A function of one number, entry by entry.
    case elementary(ElementaryFunction)
    case softmax, logSoftmax, maximum, minimum
    case diag, sum, mean, transpose, outer, hadamard, cosh, sech
    /// The entries of a vector, the rows of a matrix: `len(y)`.
    case length
    /// The square root of the sum of the squares of all entries.
    case norm
    /// The sum down each column, axis 0, or along each row, axis 1.
    case sumAlong(axis: Int)
    /// The sum along an axis over the number of its terms.
    case meanAlong(axis: Int)
    /// The activation that the problem applies to the argument, as σ or f.
    case activation
    /// The derivative of an activation, entry by entry.
    indirect case slope(Function)

    static let relu = Function.elementary(.relu)
    static let sigmoid = Function.elementary(.sigmoid)
    static let tanh = Function.elementary(.tanh)
    static let step = Function.elementary(.step)
    static let abs = Function.elementary(.abs)
  }
}

extension Term.Joint {
  /// How a sign joins what stands behind it; nil for signs of sums and powers.
  init?(_ sign: BinaryOperator) {
    switch sign {
    case .multiply: self = .matrix
    case .juxtaposed: self = .beside
    case .dot: self = .dot
    case .multiplyEntries: self = .entries
    case .divide, .divideEntries: self = .divided
    default: return nil
    }
  }
}
