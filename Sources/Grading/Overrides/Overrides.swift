internal import Languages
internal import Marking
internal import Rubrics

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
    /// The decision's position as `file:line`, and its line.
    var position = ""
    var line = 0
    /// Whether the rubric has no such step, which has been said.
    var isUnmatched = false

    fileprivate var id: SubmissionID { SubmissionID(submission) }
    fileprivate var subject: Subject { Subject(submission: id, step: step) }
  }

  /// The subject of a decision, about which there may be one.
  fileprivate struct Subject: Hashable {
    let submission: SubmissionID
    let step: String
  }

  /// The decisions about each submission, by its id or its student's number, then by step.
  private(set) var decisions: [SubmissionID: [String: Decision]] = [:]
  /// The decisions that are not applied because they give more points than the step is worth, by
  /// the same keys.
  private(set) var refused: [SubmissionID: [String: Decision]] = [:]
  /// The decisions that are not applied and why, a line each, in the order of the rows.
  package var notices: [String] {
    said.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
      .map(\.element.text)
  }
  private var said: [(line: Int, text: String)] = []

  /// The decisions about all steps that are alike.
  private(set) var rules = OverrideRules([])

  package init() {}

  /// Takes the decisions that a rubric has room for.
  ///
  /// Two about one step of one submission are no decision.
  init(_ decisions: [Decision], _ rules: [OverrideRule], by rubric: Rubric) {
    self.rules = OverrideRules(rules.filter { takes($0, by: rubric) })
    let worth = Dictionary(
      rubric.steps.map { ($0.name, $0.points) }, uniquingKeysWith: { first, _ in first })
    let rows = Dictionary(grouping: decisions, by: \.subject)
    for decision in decisions {
      let same = rows[decision.subject] ?? []
      // The worth of a whole submission is known once it is read.
      let most = decision.step == Self.wholeSubmission ? .infinity : worth[decision.step]
      if same.count > 1 {
        let others = same.map(\.position).filter { $0 != decision.position }
        refuse(decision, "is decided about in \(others.joined(separator: ", ")) as well")
      } else if let points = decision.points, let most, points > most {
        refuse(decision, Self.excess(of: points, over: most))
        refused[decision.id, default: [:]][decision.step] = decision
      } else if decision.points == nil {
        refuse(decision, "has a reason, but no points")
      } else {
        var decision = decision
        decision.isUnmatched = most == nil
        if decision.isUnmatched { refuse(decision, "is no step of the rubric") }
        self.decisions[decision.id, default: [:]][decision.step] = decision
      }
    }
  }

  /// Whether a rubric has room for a rule; says why not.
  private mutating func takes(_ rule: OverrideRule, by rubric: Rubric) -> Bool {
    guard let name = rule.conditions[.step] else { return true }
    guard let step = rubric.steps.first(where: { $0.name == name }) else {
      say("\(rule.position): '\(name)' is no step of the rubric; not applied", of: rule.line)
      return false
    }
    guard rule.points(outOf: step.points) != nil else {
      say(
        "\(rule.position): '\(name)' is worth \(Points.text(step.points)), less than the rule gives; "
          + "not applied", of: rule.line)
      return false
    }
    return true
  }

  /// The notices about rules when all submissions are marked.
  package var unusedRules: [String] { rules.unused }

  private mutating func refuse(_ decision: Decision, _ why: String) {
    say(decision.refusal(why), of: decision.line)
  }

  private mutating func say(_ text: String, of line: Int) { said.append((line, printable(text))) }

  /// Why a decision is not applied that gives more points than can be earned.
  static func excess(of points: Double, over most: Double) -> String {
    let (given, worth) = (Points.text(points), Points.text(most))
    return "gets \(given == worth ? "\(points)" : given) points, but is worth \(worth)"
  }

  /// Assigns decisions by a student's number, or by a name that looks like an id, to their
  /// submissions, and tells those of nobody.
  ///
  /// - Parameter submissions: all of the run; their ids go before the numbers.
  mutating func assign(to submissions: some Collection<Submission>) {
    var open = Set(decisions.keys).union(refused.keys)
    if open.isEmpty { return }
    for submission in submissions { open.remove(SubmissionID(submission.id)) }
    if open.isEmpty { return }
    let owners = SubmissionOwners(submissions)
    for id in open.sorted() {
      let own = decisions.removeValue(forKey: id) ?? [:]
      let beyond = refused.removeValue(forKey: id) ?? [:]
      if case .submissions(let found) = owners.submissions(by: id) {
        for owner in found { add(own, beyond, to: owner) }
        continue
      }
      let why = strangeness(of: id.text, among: owners)
      for decision in own.values where !decision.isUnmatched {
        say("\(decision.position): \(why); not applied", of: decision.line)
      }
    }
  }

  /// Why a name leads to no submission.
  private func strangeness(of name: String, among owners: SubmissionOwners) -> String {
    // A decision is about what its marker saw.
    if let kept = KeptName(name),
      case .submissions(let later) = owners.submissions(by: SubmissionID(kept.student))
    {
      return "'\(name)' was replaced by '\(later[0].text)'"
    }
    if case .several(let count) = owners.submissions(by: SubmissionID(name)) {
      return "\(count) submissions look like '\(name)', and none is called so"
    }
    return "nobody handed in as '\(name)'"
  }

  /// Adds decisions that went by a number to those by the id.
  private mutating func add(
    _ own: [String: Decision], _ beyond: [String: Decision], to id: SubmissionID
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
}

extension Overrides.Decision {
  /// The line that says why a decision is not applied.
  func refusal(_ why: String) -> String {
    let what =
      step == Overrides.wholeSubmission ? "'\(submission)'" : "'\(step)' of '\(submission)'"
    return printable("\(position): \(what) \(why); not applied")
  }
}
