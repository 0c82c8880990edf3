internal import Languages
package import Marking
package import Rubrics

/// Decisions put into marks.
extension Overrides {
  /// Whether a person decided about a submission as a whole, and gave no more than can be earned.
  func decidesWhole(_ mark: SubmissionMark, by rubric: Rubric) -> Bool {
    // Without decisions no mark is looked up.
    guard !decisions.isEmpty,
      let whole = decisions[SubmissionID(mark.submission)]?[Self.wholeSubmission]
    else { return false }
    return whole.points ?? 0 <= Self.most(of: mark, by: rubric)
  }

  /// The most points that can be given for a submission: of the steps asked for, the optional ones
  /// that it states, and the bonus.
  package static func most(of mark: SubmissionMark, by rubric: Rubric) -> Double {
    let more = rubric.steps.indices.reduce(0) { sum, index in
      switch rubric.steps[index].requirement {
      case .required: sum
      case .optional: sum + mark.steps[index].max
      case .bonus: sum + rubric.steps[index].points
      }
    }
    return Points.sum(rubric.points + more)
  }

  /// Puts the decisions about a submission into its mark.
  package func apply(to mark: inout SubmissionMark, by rubric: Rubric) {
    // Without decisions no mark is copied.
    if decisions.isEmpty, refused.isEmpty, rules.rules.isEmpty { return }
    let id = SubmissionID(mark.submission)
    note(refused[id] ?? [:], in: &mark, by: rubric)
    var open = decisions[id] ?? [:]
    if let whole = open.removeValue(forKey: Self.wholeSubmission) {
      decide(whole, about: &mark, by: rubric)
    }
    if mark.decision == nil, mark.error == nil { applyRules(to: &mark, open, rubric) }
    if open.isEmpty { return }
    for index in mark.steps.indices {
      let step = mark.steps[index]
      guard let decision = open.removeValue(forKey: step.step), let points = decision.points else {
        continue
      }
      let isBonus = rubric.steps[index].requirement == .bonus
      if step.isExcused {
        // A person saw it all the same.
        mark.steps[index].isExcused = false
        mark.steps[index].max = isBonus ? 0 : rubric.steps[index].points
      }
      mark.steps[index].override(
        points: points, reason: decision.reason,
        staleReason: decision.changeSinceDecision(since: step, worth: rubric.steps[index].points))
    }
    mark.unmatchedDecisions = open.keys.sorted()
  }

  /// Notes which decisions give more points than their steps are worth.
  private func note(
    _ refused: [String: Decision], in mark: inout SubmissionMark, by rubric: Rubric
  ) {
    for (step, decision) in refused {
      guard let index = mark.steps.firstIndex(where: { $0.step == step }) else { continue }
      mark.steps[index].noteStale(
        "\(Points.text(decision.points ?? 0)) points were given, the step is worth "
          + "\(Points.text(rubric.steps[index].points)); not applied")
    }
  }

  /// Puts in a decision about the whole submission, unless it gives more than can be earned.
  private func decide(
    _ whole: Decision, about mark: inout SubmissionMark, by rubric: Rubric
  ) {
    let (points, most) = (whole.points ?? 0, Self.most(of: mark, by: rubric))
    guard points > most else {
      mark.staleReason = whole.changeSinceDecision(since: mark)
      return share(whole, over: &mark, by: rubric)
    }
    mark.notices.append(whole.refusal(Self.excess(of: points, over: most)))
    mark.staleReason =
      "\(Points.text(points)) points were given, the submission is worth \(Points.text(most)); "
      + "not applied"
  }

  /// Puts in what rules decide of the steps that no decision of their own is about.
  private func applyRules(
    to mark: inout SubmissionMark, _ decided: [String: Decision], _ rubric: Rubric
  ) {
    for index in mark.steps.indices where decided[mark.steps[index].step] == nil {
      let (step, worth) = (mark.steps[index], rubric.steps[index].points)
      guard !step.isExcused, let (points, rule) = rules.decision(for: step, outOf: worth) else {
        continue
      }
      let reason = rule.reason.isEmpty ? rule.position : "\(rule.reason) (\(rule.position))"
      mark.steps[index].override(
        points: points, reason: reason,
        staleReason: rule.max.flatMap { Self.changeOfWorth(from: $0, to: worth) })
    }
  }

  /// The stand-in for the step in a decision about a whole submission, such as one that only a
  /// person can read.
  static let wholeSubmission = "*"
  /// The reason of each step where the whole submission was decided about.
  static let wholeReason: Phrase = "decided for the whole submission"

  /// Spreads the points for a whole submission over its steps, by what each is worth; what is
  /// beyond their worth goes to the bonus steps.
  private func share(_ decision: Decision, over mark: inout SubmissionMark, by rubric: Rubric) {
    let total = mark.max
    let given = decision.points ?? 0
    // The person knew that it was late.
    mark.latePenalty = 0
    let why = decision.reason.isEmpty ? "" : ": \(decision.reason)"
    mark.decision = "a person gives \(Points.text(given)) of \(Points.text(total)) points\(why)"
    let worths = mark.steps.map(\.max)
    let extras = rubric.steps.map { $0.requirement == .bonus ? $0.points : 0 }
    let regular = Self.spread(min(given, total), by: worths)
    let beyond = Self.spread(max(given - total, 0), by: extras)
    for index in mark.steps.indices {
      mark.steps[index].override(
        points: regular[index] + beyond[index], reason: Self.wholeReason.english + why)
    }
  }

  /// Points spread by worths.
  ///
  /// The last worth above 0 takes the rest that rounding leaves, so that the sum is as given.
  private static func spread(_ points: Double, by worths: [Double]) -> [Double] {
    let total = worths.reduce(0, +)
    let last = worths.lastIndex { $0 > 0 } ?? worths.count - 1
    var left = points
    return worths.enumerated().map { index, worth in
      let share = total > 0 ? worth / total : 0
      let part = rounded(index == last ? max(left, 0) : points * share)
      left -= part
      return part
    }
  }
}

extension Overrides {
  /// Points without the noise of binary fractions: 1.2, not 1.2000000000000002.
  private static func rounded(_ points: Double) -> Double { (points * 1e9).rounded() / 1e9 }

  /// The change of a worth since a decision; nil where there is none.
  fileprivate static func changeOfWorth(from before: Double, to worth: Double) -> String? {
    before == worth
      ? nil : "the step was worth \(Points.text(before)), it is worth \(Points.text(worth))"
  }
}

extension Overrides.Decision {
  /// The value seen at the decision that is another now; nil where none was written down or nothing
  /// has changed.
  fileprivate func changeSinceDecision(since step: StepMark, worth: Double) -> String? {
    if let verdict, verdict != step.verdict.rawValue {
      return "the verdict was \(verdict), it is \(step.verdict.rawValue)"
    }
    let now = step.stated?.description ?? ""
    if let stated, stated != now {
      return "stated was \(stated), it is \(now.isEmpty ? "missing" : now)"
    }
    return max.flatMap { $0 == step.max ? nil : Overrides.changeOfWorth(from: $0, to: worth) }
  }

  /// The value seen at a decision about a whole submission that is another now; nil where none was
  /// written down or nothing has changed.
  fileprivate func changeSinceDecision(since mark: SubmissionMark) -> String? {
    let wasUnreadable = verdict == Verdict.unreadable.rawValue
    if wasUnreadable, mark.error == nil { return "it could not be read, now it can" }
    guard let max, max != mark.max else { return nil }
    return "it was worth \(Points.text(max)), it is worth \(Points.text(mark.max))"
  }
}
