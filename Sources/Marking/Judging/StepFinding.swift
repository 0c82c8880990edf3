internal import Algebra
internal import Formulas

/// The finding of one step.
struct StepFinding {
  var verdict: Verdict
  /// Whether the cheap question decided it.
  var isAtSight = false
  /// How a right value without own errors shows the reference.
  var lastDigits = LastDigits.rounded
  /// The index among its readings of the one by which it is right; nil where it is not.
  var readingIndex: Int?
  /// The enclosure it was found to meet, where it took more than the reference to see it.
  var enclosure: Matrix<Interval>?
  /// The earlier steps, found not right, whose own values it stands on.
  var standsOn: [Int] = []
  /// The wrongly copied givens that it stands on.
  var standsOnMisread: [Int] = []
  /// The formula by which it was found right, where it took more than the reference.
  var formula: NodeID?
  /// The sources with which it was found right.
  var assignment = SourceAssignment()

  /// The work that finding it took, in values worked out.
  var work = 0

  /// Why it earns no more than the `degenerate` share, where that is so.
  var degeneracy: Degeneracy?
  /// Whether some hypothesis accepts nearly every value, so that it proves nothing.
  var isInsensitive = false

  /// Whether it is right only as it stands on own values that are not right.
  var isOwn: Bool { !standsOn.isEmpty || !standsOnMisread.isEmpty }
}

/// How the last digits of a right value come about.
enum LastDigits {
  case rounded
  /// The value is the reference with some digits cut off.
  case cut
  /// The value differs from the reference by rounding on the way.
  case carried
}
