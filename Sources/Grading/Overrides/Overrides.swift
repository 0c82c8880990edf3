package import Marking

/// A person's decisions: points that stand in place of the marker's.
package struct Overrides: Sendable {
  /// One decision about one step.
  package struct Decision: Sendable {
    package var submission: String
    package var step: String
    package var points: Double
    package var reason: String
    /// The verdict that the person saw; nil where they did not write it down.
    package var verdict: String?
    /// The value that the person saw.
    package var stated: String?
  }

  /// The decisions about each submission, by step.
  private let decisions: [String: [String: Decision]]

  /// - Parameter decisions: of two about one step the later counts.
  package init(_ decisions: [Decision] = []) {
    self.decisions = Dictionary(grouping: decisions, by: \.submission).mapValues { own in
      Dictionary(own.map { ($0.step, $0) }, uniquingKeysWith: { _, later in later })
    }
  }

  /// The submissions that are decided about.
  package var submissions: Set<String> { Set(decisions.keys) }

  /// Puts the decisions about a submission into its mark.
  package func apply(to mark: inout SubmissionMark) {
    guard !decisions.isEmpty, var open = decisions[mark.submission] else { return }
    if let whole = open.removeValue(forKey: Self.wholeSubmission) { share(whole, over: &mark) }
    for place in mark.steps.indices {
      let step = mark.steps[place]
      guard let decision = open.removeValue(forKey: step.step) else { continue }
      mark.steps[place].override(
        points: decision.points, reason: decision.reason,
        staleGround: decision.changeOfGround(since: step))
    }
    mark.mootDecisions = open.keys.sorted()
  }

  /// What stands for the step in a decision about a whole submission, such as one that only a person can read.
  static let wholeSubmission = "*"

  /// Spreads the points for a whole submission over its steps, by what each is worth.
  private func share(_ decision: Decision, over mark: inout SubmissionMark) {
    let total = mark.max
    // The person knew that it was late.
    mark.latePenalty = 0
    var left = decision.points
    let why = decision.reason.isEmpty ? "" : ": \(decision.reason)"
    mark.decision =
      "a person gives \(Points.text(decision.points)) of \(Points.text(total)) points\(why)"
    let reason = "decided for the whole submission\(why)"
    for place in mark.steps.indices {
      let isLast = place == mark.steps.count - 1
      let share = total > 0 ? mark.steps[place].max / total : 0
      // What rounding leaves over goes to the last, so that the sum is what the person wrote.
      let points = isLast ? max(left, 0) : decision.points * share
      left -= points
      mark.steps[place].override(
        points: points, reason: reason)
    }
  }
}

extension Overrides.Decision {
  /// What the person saw and is no longer so; nil where they wrote nothing down or nothing has changed.
  fileprivate func changeOfGround(since step: StepMark) -> String? {
    if let verdict, verdict != step.verdict.rawValue {
      return "the verdict was \(verdict), it is \(step.verdict.rawValue)"
    }
    let now = step.stated?.description ?? ""
    if let stated, stated != now {
      return "stated was \(stated), it is \(now.isEmpty ? "missing" : now)"
    }
    return nil
  }
}
