internal import Algebra
internal import Formulas

/// The stated box that hypotheses about a step are to meet.
struct Goal {
  let box: Matrix<Interval>
  let step: Int
  let formula: NodeID
  let assignment: SourceAssignment
  let plan: FormulaPlan
  let roundings: Roundings
  let written: StepReading?
}

/// The search, branch and bound, through the hypotheses about a step.
struct HypothesisSearch {
  let goal: Goal
  /// At most this number of branches is looked at.
  let limit: Double
  /// The next step to branch at, by its index; nil where none is left.
  let nextSource: (SourceAssignment, FormulaPlan) -> Int?
  var hypotheses: [Hypothesis] = []
  var found: Matrix<Interval>?
  /// Whether some hypothesis meets the box that accepts nearly every value.
  var isLeftOpen = false
  /// How many branches were looked at.
  var looked = 0.0
  /// The share of all hypotheses that was looked at to the end.
  var done = 0.0

  /// Whether more branches were looked at than the limit allows for the share of hypotheses done so
  /// far.
  var isTooLarge: Bool { looked > limit * (0.15 + 0.85 * done) }
}

/// One hypothesis about a step: what it is worked out from, and how.
struct Hypothesis {
  let plan: FormulaPlan
  let values: OwnValues
}
