internal import Algebra
internal import Formulas
internal import Marking
internal import Rubrics

extension Rubric {
  /// The right value of each step as a careful student writes it: to two digits more than are
  /// asked.
  var writtenValues: [String] {
    var evaluation = Evaluation<Double>(graph)
    for given in givens { evaluation.set(given.node, to: given.value.map(\.value)) }
    return steps.map { step in
      let decimals = min(step.policy.digits + 2, 15)
      return ExpectedValue(evaluation.value(of: step.node), decimals: decimals).description
    }
  }
}
