package import Algebra

/// The numbers that graphs are evaluated over: doubles for references, intervals for lawful values.
package protocol Scalar: Sendable {
  /// The number as written, as near as the type can hold it.
  init(_ numeral: Numeral)
  init(_ value: Double)
  static func + (left: Self, right: Self) -> Self
  static func - (left: Self, right: Self) -> Self
  static func * (left: Self, right: Self) -> Self
  static prefix func - (operand: Self) -> Self
  /// The quotient; an exact 0 divided by anything is 0.
  static func / (left: Self, right: Self) -> Self
  /// The power; undefined for a negative base unless the exponent is a whole number.
  func raised(to exponent: Self) -> Self
  func applying(_ function: ElementaryFunction) -> Self
  /// 1 if the comparison holds, 0 if it does not, the set of both if it is open.
  func compared(_ comparison: Comparison, with other: Self) -> Self
  static func maximum(_ left: Self, _ right: Self) -> Self
  static func minimum(_ left: Self, _ right: Self) -> Self
  /// The index, from 1, of the one truth that holds; all indices where it may be, for sets.
  static func index(where truths: [Self]) -> Self
  /// The sum of two numbers by hand.
  static func total(_ left: Self, _ right: Self) -> Self
  /// A sum by hand: exactly 0 where all that is left of its terms is binary noise.
  static func sum(_ terms: some Sequence<Self>) -> Self
  /// The softmax of some numbers.
  static func softmax(_ logits: [Self]) -> [Self]
  /// The logarithms of the softmax of some numbers.
  static func logSoftmax(_ logits: [Self]) -> [Self]
  /// `p ∘ (g − Σ p∘g)`
  static func softmaxPullback(_ p: [Self], _ g: [Self]) -> [Self]
  /// `y · log p`, 0 where y is exactly 0.
  static func weightedLog(_ y: Self, _ p: Self) -> Self
  /// The result of an operation: `Evaluation.result`, asked for by a known type.
  ///
  /// So it is compiled for that type; compiled for all types at once it takes thirty times as long.
  static func result(
    of operation: Operation, _ shape: Shape, _ operands: [Matrix<Self>]
  ) -> Matrix<Self>
}

/// Binary noise: what is smaller than this share of the terms it was summed from is 0 by hand.
let noiseShare = 0x1p-46
