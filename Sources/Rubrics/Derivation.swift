package import Notation

/// One dimension of a shape: a letter of the assignment or a number.
package enum Extent: Hashable, Sendable, CustomStringConvertible {
  case symbol(String)
  case number(Int)

  package var description: String {
    switch self {
    case .symbol(let name): name
    case .number(let number): "\(number)"
    }
  }
}

extension Rubric {
  /// An assignment whose answers are expressions: symbols with their shapes, and what is to be
  /// derived from them.
  package struct Derivation: Sendable {
    /// The letters that stand for sizes, in the order in which they first occur.
    package var sizes: [String] = []
    package var symbols: [Symbol] = []
    /// The target of each step of the rubric, in their order.
    package var targets: [Target] = []

    package init() {}

    /// A given quantity of which only the shape is known.
    package struct Symbol: Sendable {
      package var name: String
      package var names: Set<String>
      package var rows: Extent
      package var columns: Extent
      /// Whether it is the targets of a classification, a single 1 for each sample.
      package var isOneHot = false
    }

    /// The expression or the derivative that a step asks for.
    package struct Target: Sendable {
      /// The formula as a tree.
      package var expression: Expression
      /// The two quantities, where the step is a Jacobian.
      package var jacobian: Jacobian?
      package var layout: Layout
    }

    /// The derivative of one quantity by another, or of entries of them.
    package struct Jacobian: Hashable, Sendable {
      package var of: Operand
      package var by: Operand
    }

    /// A quantity with indices, `W1[i, j]`; without any it is meant whole.
    package struct Operand: Hashable, Sendable {
      package var name: String
      package var indices: [Index] = []
    }

    package enum Index: Hashable, Sendable {
      case all
      case letter(String)
      case number(Int)
    }

    /// The axes of a Jacobian that come first.
    package enum Layout: String, Sendable {
      /// The row is that of what is differentiated.
      case numerator
      /// The row is that of what it is differentiated by: N × N1 × K.
      case denominator
      case either
    }
  }
}
