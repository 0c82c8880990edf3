package import Algebra

/// A written formula as a tree: a rubric's formula or one side of a student's equation.
///
/// Names are canonical (see `QuantityName`). Every node knows the byte at which it begins in its
/// source, so that a message can point there.
package struct Expression: Hashable, Sendable {
  package let kind: Kind
  /// The byte offset, in the text it was read from, at which the expression begins.
  package let offset: Int

  package init(_ kind: Kind, at offset: Int) {
    self.kind = kind
    self.offset = offset
  }

  package indirect enum Kind: Hashable, Sendable {
    case number(Numeral)
    case name(String)
    case negation(Expression)
    case binary(BinaryOperator, Expression, Expression)
    case transpose(Expression)
    /// A function by its canonical name: `sigmoid(Z1)`, `σ(Z^1)` is `sigma`.
    case call(String, [Expression])
    case index(Expression, [Index])
    /// Rows of blocks: `[A, B; C, D]`.
    case matrix([[Expression]])
    /// `L where W1 = W1_new, …`
    case substitution(Expression, [Replacement])
    case symbolic(Symbolic)
  }

  /// One index between the brackets of `A[i, :]`.
  package enum Index: Hashable, Sendable {
    case all
    case at(Expression)
  }

  /// One `NAME = value` after `where`.
  package struct Replacement: Hashable, Sendable {
    package let name: String
    package let value: Expression
    package let offset: Int

    package init(name: String, value: Expression, offset: Int) {
      self.name = name
      self.value = value
      self.offset = offset
    }
  }
}

/// An operator between two expressions.
package enum BinaryOperator: String, Hashable, Sendable {
  case add = "+"
  case subtract = "-"
  /// The matrix product, or a scalar times a matrix.
  case multiply = "*"
  case divide = "/"
  /// `\cdot` where names are kept as written: a product, of two vectors their inner one.
  case dot = "·"
  case multiplyEntries = ".*"
  case divideEntries = "./"
  case power = "^"
  case powerEntries = ".^"
  case greater = ">"
  case less = "<"
  case greaterOrEqual = ">="
  case lessOrEqual = "<="
  case equal = "=="
  /// Two things beside each other with no sign between, as in `W^T X`: a product, of a kind that
  /// the shapes decide.
  case juxtaposed = " "
}
