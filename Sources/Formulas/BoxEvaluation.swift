package import Algebra

/// An evaluation over intervals: what a graph's nodes may be where its leaves are boxes.
///
/// The same as `Evaluation<Interval>`, but concrete, so that the compiler specialises it here: it is the hot loop of marking.
package struct BoxEvaluation {
  /// Called on each computed value, with its node and the values of the operands, before anything uses it.
  package typealias Adjustment = (NodeID, [Matrix<Interval>], inout Matrix<Interval>) -> Void

  private var evaluation: Evaluation<Interval>

  package init(_ graph: Graph, adjust: Adjustment? = nil) {
    evaluation = Evaluation<Interval>(graph)
    evaluation.adjust = adjust
  }

  package mutating func set(_ node: NodeID, to value: Matrix<Interval>) {
    evaluation.set(node, to: value)
  }

  package func known(_ node: NodeID) -> Matrix<Interval>? { evaluation.known(node) }

  /// The value of a node; see `Evaluation.value(of:)`.
  package mutating func value(of root: NodeID) -> Matrix<Interval> {
    evaluation.value(of: root)
  }
}
