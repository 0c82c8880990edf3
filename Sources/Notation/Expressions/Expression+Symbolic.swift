/// Expressions with symbols in derivations, which no formula of a rubric has.
extension Expression {
  package indirect enum Symbolic: Hashable, Sendable {
    /// Something with what stands above and below it, in the order written: `W^1_{ij}`.
    case scripted(Expression, [Script])
    /// One half of a derivative: `\partial Z`, `d Z`.
    case differential(Expression)
    /// `\sum_{i,j=1}^{K} …`: the running letters, the first value and the last, and the summand.
    case sum([String], from: Expression?, to: Expression?, Expression)
    /// `\begin{cases} … \end{cases}`.
    case cases([Case])
    /// 1 where the relation holds, else 0: `[i = j]`.
    case comparison(Expression, Relation, Expression)
  }

  /// One superscript or subscript.
  package struct Script: Hashable, Sendable {
    package let isAbove: Bool
    /// The tokens it covers, its braces left out; what they mean depends on the names of the
    /// problem.
    package let tokens: Range<Int>

    package init(isAbove: Bool, tokens: Range<Int>) {
      self.isAbove = isAbove
      self.tokens = tokens
    }
  }

  /// One line of a list of cases.
  package struct Case: Hashable, Sendable {
    package let value: Expression
    /// Nil for `otherwise`.
    package let condition: Expression?

    package init(value: Expression, condition: Expression?) {
      self.value = value
      self.condition = condition
    }
  }

  package init(_ symbolic: Symbolic, at offset: Int) {
    self.init(.symbolic(symbolic), at: offset)
  }
}
