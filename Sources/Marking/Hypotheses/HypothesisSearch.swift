internal import Algebra
internal import Formulas

/// The stated box that hypotheses about a step are to meet.
struct Goal {
  let box: Matrix<Interval>
  let step: Int
  let formula: NodeID
  let choices: SourceAssignment
  let plan: FormulaPlan
  let roundings: Roundings
  let written: Written?
}

/// The search through the hypotheses in turn.
struct HypothesisSearch {
  let search: Goal
  /// So many points are looked at in all.
  let limit: Double
  /// The next source at which a way parts; nil where all is decided.
  let parting: (SourceAssignment, FormulaPlan) -> Int?
  var hypotheses: [Hypothesis] = []
  var found: Matrix<Interval>?
  /// Whether some way meets the box that accepts nearly every value.
  var isLeftOpen = false
  /// How many points were looked at.
  var looked = 0.0
  /// How much of all there is was looked at to the end.
  var done = 0.0

  /// Whether there is more to look at than the limit: seen early, so that little is in vain.
  var isTooLarge: Bool { looked > limit * (0.15 + 0.85 * done) }
}

/// One way to a step: what it is worked out from, and how.
struct Hypothesis {
  let plan: FormulaPlan
  let values: OwnValues
}
