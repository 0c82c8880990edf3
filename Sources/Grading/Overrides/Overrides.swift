internal import Languages
package import Marking
package import Rubrics

/// A person's decisions: points that stand in place of the marker's.
package struct Overrides: Sendable {
  /// One decision about one step.
  package struct Decision: Sendable {
    /// The submission's id or its student's number.
    package var submission: String
    package var step: String
    /// Nil where the person gave a reason alone.
    package var points: Double?
    package var reason: String
    /// The verdict that the person saw; nil where they did not write it down.
    package var verdict: String?
    /// The value that the person saw.
    package var stated: String?
    /// The step's worth in points when they decided.
    package var max: Double?
    /// Where it stands, as `file:line`.
    var position = ""
  }

  /// The decisions about each submission, by its id or its student's number, then by step.
  private var decisions: [String: [String: Decision]] = [:]
  /// Those that are not applied because the step is not worth as much, by the same keys.
  private var refused: [String: [String: Decision]] = [:]
  /// The decisions that are not applied and why, a line each, in the order of the rows.
  package private(set) var notices: [String] = []

  /// The decisions about all steps that are alike.
  private var rules = OverrideRules([])

  package init() {}

  /// Takes the decisions that a rubric has room for.
  ///
  /// Two about one step of one submission are no decision.
  init(_ decisions: [Decision], _ rules: [OverrideRule], by rubric: Rubric) {
    self.rules = OverrideRules(rules.filter { takes($0, by: rubric) })
    let worth = Dictionary(
      rubric.steps.map { ($0.name, $0.points) }, uniquingKeysWith: { first, _ in first })
    let extra = rubric.steps.reduce(0) { $0 + ($1.standing == .required ? 0 : $1.points) }
    let all = Points.sum(rubric.points + extra)
    let rows = Dictionary(grouping: decisions) { [$0.submission, $0.step] }
    for decision in decisions {
      let same = rows[[decision.submission, decision.step]] ?? []
      let most = decision.step == Self.wholeSubmission ? all : worth[decision.step]
      if same.count > 1 {
        let others = same.map(\.position).filter { $0 != decision.position }
        refuse(decision, "is decided about in \(others.joined(separator: ", ")) as well")
      } else if let points = decision.points, let most, points > most {
        refuse(decision, "gets \(Points.text(points)) points, but is worth \(Points.text(most))")
        refused[decision.submission, default: [:]][decision.step] = decision
      } else if decision.points == nil {
        refuse(decision, "has a reason, but no points")
      } else {
        if most == nil { refuse(decision, "is no step of the rubric") }
        self.decisions[decision.submission, default: [:]][decision.step] = decision
      }
    }
  }

  /// Whether a rubric has room for a rule; says why not.
  private mutating func takes(_ rule: OverrideRule, by rubric: Rubric) -> Bool {
    guard let name = rule.conditions[.step] else { return true }
    guard let step = rubric.steps.first(where: { $0.name == name }) else {
      notices.append(printable("\(rule.position): '\(name)' is no step of the rubric; not applied"))
      return false
    }
    guard rule.points(outOf: step.points) != nil else {
      notices.append(
        printable(
          "\(rule.position): '\(name)' is worth \(Points.text(step.points)), less than the rule gives; "
            + "not applied"))
      return false
    }
    return true
  }

  /// The notices about rules when all submissions are marked.
  package var unusedRules: [String] { rules.unused }

  private mutating func refuse(_ decision: Decision, _ why: String) {
    let what =
      decision.step == Self.wholeSubmission
      ? "'\(decision.submission)'" : "'\(decision.step)' of '\(decision.submission)'"
    notices.append(printable("\(decision.position): \(what) \(why); not applied"))
  }

  /// Finds whose the decisions are that go by a student's number, and says which are nobody's.
  ///
  /// - Parameter submissions: all of the run; their ids go before the numbers.
  mutating func assign(to submissions: some Sequence<Submission>) {
    var open = Set(decisions.keys).union(refused.keys)
    if open.isEmpty { return }
    var owners: [String: [String]] = [:]
    for submission in submissions {
      open.remove(submission.id)
      if submission.student != submission.id {
        owners[submission.student, default: []].append(submission.id)
      }
    }
    for name in open.sorted() {
      let own = (decisions.removeValue(forKey: name) ?? [:])
      let beyond = refused.removeValue(forKey: name) ?? [:]
      guard let ids = owners[name] else {
        // A decision is about what its marker saw.
        let later = KeptName(name).flatMap { owners[$0.student]?.first }
        let why =
          later.map { "'\(name)' was replaced by '\($0)'" } ?? "nobody handed in as '\(name)'"
        for decision in own.values.sorted(by: { $0.position < $1.position }) {
          notices.append(printable("\(decision.position): \(why); not applied"))
        }
        continue
      }
      for id in ids { add(own, beyond, to: id) }
    }
  }

  /// Adds decisions that went by a number to those by the id.
  private mutating func add(
    _ own: [String: Decision], _ beyond: [String: Decision], to id: String
  ) {
    refused[id, default: [:]].merge(beyond) { byID, _ in byID }
    for (step, decision) in own {
      guard let other = decisions[id]?.removeValue(forKey: step) else {
        decisions[id, default: [:]][step] = decision
        continue
      }
      for (one, another) in [(other, decision), (decision, other)] {
        refuse(one, "is decided about in \(another.position) as well")
      }
    }
  }

  /// Whether a person decided about a submission as a whole.
  func decidesWhole(_ mark: SubmissionMark) -> Bool {
    decisions[mark.submission]?[Self.wholeSubmission] != nil
  }

  /// Puts the decisions about a submission into its mark.
  package func apply(to mark: inout SubmissionMark, by rubric: Rubric) {
    // Marks that nobody decides about are not even copied.
    if decisions.isEmpty, refused.isEmpty, rules.rules.isEmpty { return }
    for (step, decision) in refused[mark.submission] ?? [:] {
      guard let index = mark.steps.firstIndex(where: { $0.step == step }) else { continue }
      mark.steps[index].noteStaleGround(
        "\(Points.text(decision.points ?? 0)) points were given, the step is worth "
          + "\(Points.text(rubric.steps[index].points)); not applied")
    }
    var open = decisions[mark.submission] ?? [:]
    if open[Self.wholeSubmission] == nil, mark.error == nil { applyRules(to: &mark, open, rubric) }
    if open.isEmpty { return }
    if let whole = open.removeValue(forKey: Self.wholeSubmission) { share(whole, over: &mark) }
    for index in mark.steps.indices {
      let step = mark.steps[index]
      guard let decision = open.removeValue(forKey: step.step), let points = decision.points else {
        continue
      }
      let isBonus = rubric.steps[index].standing == .bonus
      if step.isExcused {
        // A person saw it all the same.
        mark.steps[index].isExcused = false
        mark.steps[index].max = isBonus ? 0 : rubric.steps[index].points
      }
      mark.steps[index].override(
        points: points, reason: decision.reason,
        staleGround: decision.changeOfGround(since: step, worth: rubric.steps[index].points))
    }
    mark.mootDecisions = open.keys.sorted()
  }

  /// Puts in what rules decide of the steps that no decision of their own is about.
  private func applyRules(
    to mark: inout SubmissionMark, _ decided: [String: Decision], _ rubric: Rubric
  ) {
    for index in mark.steps.indices where decided[mark.steps[index].step] == nil {
      let step = mark.steps[index]
      guard !step.isExcused,
        let (points, rule) = rules.decision(for: step, outOf: rubric.steps[index].points)
      else { continue }
      let reason = rule.reason.isEmpty ? rule.position : "\(rule.reason) (\(rule.position))"
      mark.steps[index].override(points: points, reason: reason)
    }
  }

  /// The stand-in for the step in a decision about a whole submission, such as one that only a
  /// person can read.
  static let wholeSubmission = "*"
  /// The reason of each step where the whole submission was decided about.
  static let wholeReason: Phrase = "decided for the whole submission"

  /// Spreads the points for a whole submission over its steps, by what each is worth.
  private func share(_ decision: Decision, over mark: inout SubmissionMark) {
    let total = mark.max
    let given = decision.points ?? 0
    // The person knew that it was late.
    mark.latePenalty = 0
    var left = given
    let why = decision.reason.isEmpty ? "" : ": \(decision.reason)"
    mark.decision = "a person gives \(Points.text(given)) of \(Points.text(total)) points\(why)"
    let last = mark.steps.lastIndex { $0.max > 0 } ?? mark.steps.count - 1
    for index in mark.steps.indices {
      let share = total > 0 ? mark.steps[index].max / total : 0
      // What rounding leaves over goes to the last, so that the sum is what the person wrote.
      let points = Self.rounded(index == last ? max(left, 0) : given * share)
      left -= points
      mark.steps[index].override(points: points, reason: Self.wholeReason.english + why)
    }
  }
}

extension Overrides {
  /// Points without the noise of binary fractions: 1.2, not 1.2000000000000002.
  private static func rounded(_ points: Double) -> Double { (points * 1e9).rounded() / 1e9 }
}

extension Overrides.Decision {
  /// The ground of the decision that is no longer so; nil where none was written down or nothing
  /// has changed.
  fileprivate func changeOfGround(since step: StepMark, worth: Double) -> String? {
    if let verdict, verdict != step.verdict.rawValue {
      return "the verdict was \(verdict), it is \(step.verdict.rawValue)"
    }
    let now = step.stated?.description ?? ""
    if let stated, stated != now {
      return "stated was \(stated), it is \(now.isEmpty ? "missing" : now)"
    }
    if let max, max != worth, max != step.max {
      return "the step was worth \(Points.text(max)), it is worth \(Points.text(worth))"
    }
    return nil
  }
}
