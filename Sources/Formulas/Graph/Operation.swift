package import Algebra

/// The operation by which a node of the graph is computed from its operands.
///
/// Broadcasting is written out as nodes, so that every other operation meets equal shapes.
package enum Operation: Hashable, Sendable {
  /// A given quantity, by the order of its definition.
  case input(Int)
  /// A number, exact as written.
  case constant(Numeral)
  /// An identity matrix.
  case identity(Int)
  case add
  case subtract
  case negate
  /// Entry by entry.
  case multiply
  /// Entry by entry; 0 / x is 0 whatever x.
  case divide
  /// Entry by entry.
  case power
  /// The matrix product.
  case product
  case transpose
  /// A function of one entry, entry by entry.
  case apply(ElementaryFunction)
  /// A scalar, a column or a row repeated to a shape.
  case broadcast(Shape)
  case sum(Axis)
  case maximum(Axis)
  case minimum(Axis)
  /// 1 at the first largest (or smallest) entry along the axis, 0 elsewhere.
  case extremeMask(Axis, isMaximum: Bool)
  /// `exp z / Σ exp z` along the axis.
  case softmax(Axis)
  case logSoftmax(Axis)
  /// `p ∘ (g − Σ p∘g)`: what a softmax with the value p hands back of the gradient g.
  case softmaxPullback(Axis)
  /// `y · log p`, where y = 0 contributes 0 whatever p.
  case weightedLog
  /// A block of the operand, rows and columns counted from 0.
  case slice(row: Int, column: Int, Shape)
  /// The operand as a block of zeros otherwise: the pullback of `slice`.
  case embed(row: Int, column: Int, Shape)
  /// The operands as blocks, row by row: `rows` rows of `columns` blocks.
  case block(rows: Int, columns: Int)
  /// The operand's entries, column by column, in another shape of as many entries.
  case reshape(Shape)
  /// A vector as a diagonal matrix, or the diagonal of a matrix as a column.
  case diagonal
  /// 1 where the comparison holds, else 0.
  case compare(Comparison)
  /// The index, from 1, of the largest entry, column by column.
  case argmax(Axis)
  /// A column of zeros with a 1 at the index the operand says.
  case oneHot(Int)
}

/// The entries that a reduction takes together.
package enum Axis: Hashable, Sendable {
  case all
  /// Down each column: the result is a row.
  case down
  /// Along each row: the result is a column.
  case along
}

/// An order between two entries.
package enum Comparison: String, Hashable, Sendable {
  case greater = ">"
  case less = "<"
  case greaterOrEqual = ">="
  case lessOrEqual = "<="
  case equal = "=="
}
