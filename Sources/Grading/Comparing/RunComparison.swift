/// Two runs side by side: whose points moved, at which steps and why.
struct RunComparison: Sendable {
  /// A step whose points or whose maker have changed.
  struct Move: Sendable {
    var step: String
    /// nil where the run has no such step.
    var before: Double?
    var after: Double?
    var reasons: [String]
    /// Whether a person gave the points of the later run.
    var isByPerson: Bool
    /// The position, `file:line`, of the rule by which they did, where it was one.
    var rule: String?
    /// Whether a decision about this step itself, not the whole submission, came, went or changed.
    var isDecidedByItself = false
  }

  /// A submission of both runs that has moved.
  struct Change: Sendable {
    var submission: String
    var before: Double
    var after: Double
    var max: Double
    var moves: [Move]
    /// Why the whole submission changed, where that is so.
    var reason: String?
    /// Whether a person decided about the whole submission.
    var isByPerson = false
  }

  private(set) var changes: [Change] = []
  private(set) var onlyOld: [String] = []
  private(set) var onlyNew: [String] = []
  /// Submissions in both runs.
  private(set) var common = 0
  private(set) var meanBefore = 0.0
  private(set) var meanAfter = 0.0
  /// Whether the runs were made by different versions of the rubric.
  let rubricChanged: Bool

  init(_ old: RecordedRun, _ new: RecordedRun) {
    rubricChanged = old.rubricHashes != new.rubricHashes
    onlyOld = old.marks.keys.filter { new.marks[$0] == nil }.sorted().map(\.text)
    onlyNew = new.marks.keys.filter { old.marks[$0] == nil }.sorted().map(\.text)
    for id in old.marks.keys.sorted() {
      guard let before = old.marks[id], let after = new.marks[id] else { continue }
      common += 1
      meanBefore += before.points
      meanAfter += after.points
      if let change = Self.change(before, after) { changes.append(change) }
    }
    meanBefore /= Double(max(common, 1))
    meanAfter /= Double(max(common, 1))
  }

  private static func change(_ old: RecordedRun.Mark, _ new: RecordedRun.Mark) -> Change? {
    let isDecided = old.decision != new.decision
    let all = moves(old, new)
    // The steps of a whole submission have their shares of one decision.
    let moves = isDecided ? all.filter(\.isDecidedByItself) : all
    let reason = isDecided ? Self.decision(new) : reason(old, new)
    guard !moves.isEmpty || reason != nil || old.points != new.points || old.max != new.max
    else { return nil }
    return Change(
      submission: new.submission, before: old.points, after: new.points, max: new.max,
      moves: moves, reason: reason, isByPerson: isDecided && new.decision != nil)
  }

  private static func decision(_ new: RecordedRun.Mark) -> String {
    new.decision.map { "by a person, \($0)" }
      ?? "a person's decision for the whole submission is no longer there"
  }

  private static func reason(_ old: RecordedRun.Mark, _ new: RecordedRun.Mark) -> String? {
    switch (old.error, new.error) {
    case (nil, let error?): "could be read before, now: \(error)"
    case (_?, nil): "could not be read before"
    case (let before?, let after?) where before != after: "cannot be read: \(after)"
    default: nil
    }
  }

  private static func moves(_ old: RecordedRun.Mark, _ new: RecordedRun.Mark) -> [Move] {
    let before = Dictionary(old.steps.map { ($0.step, $0) }, uniquingKeysWith: { a, _ in a })
    let after = Set(new.steps.map(\.step))
    let kept = new.steps.compactMap { step in move(before[step.step], step) }
    let gone = old.steps.filter { !after.contains($0.step) }.map { step in
      Move(
        step: step.step, before: step.points, after: nil,
        reasons: ["the rubric no longer has this step"], isByPerson: false)
    }
    return kept + gone
  }

  private static func move(_ old: RecordedRun.Step?, _ new: RecordedRun.Step) -> Move? {
    guard let old else {
      return Move(
        step: new.step, before: nil, after: new.points, reasons: ["the step is new in the rubric"],
        isByPerson: new.decision != nil)
    }
    // A verdict that changed while the points stayed is worth a line as well: the reason given to
    // the student changed.
    guard
      old.points != new.points || old.max != new.max || old.decision != new.decision
        || old.verdict != new.verdict
    else { return nil }
    var reasons = reasons(old, new)
    if reasons.isEmpty { reasons = ["the shares that the rubric gives have changed"] }
    return Move(
      step: new.step, before: old.points, after: new.points, reasons: reasons,
      isByPerson: new.decision != nil, rule: new.rule,
      isDecidedByItself: new.wholeDecision == nil && old.ownDecision != new.ownDecision)
  }

  /// How many of the steps that moved each rule has decided, in the order of their positions.
  var rules: [(position: String, steps: Int)] {
    let positions = changes.flatMap { $0.moves.compactMap(\.rule) }
    let counts = Dictionary(grouping: positions) { $0 }.mapValues(\.count)
    return counts.sorted { $0.key < $1.key }.map { (position: $0.key, steps: $0.value) }
  }

  private static func reasons(_ old: RecordedRun.Step, _ new: RecordedRun.Step) -> [String] {
    var reasons: [String] = []
    if let decision = new.decision, decision != old.decision { reasons.append(decision) }
    if old.decision != nil, new.decision == nil {
      reasons.append("a person's decision is no longer there")
    }
    if old.stated != new.stated {
      reasons.append("stated was \(old.stated ?? "missing"), is \(new.stated ?? "missing")")
    }
    if old.verdict != new.verdict || old.diagnosis != new.diagnosis {
      reasons.append("was \(finding(old)), is \(finding(new))")
    }
    if old.max != new.max {
      reasons.append("the step was worth \(text(old.max)), is worth \(text(new.max))")
    }
    return reasons
  }

  private static func finding(_ step: RecordedRun.Step) -> String {
    step.diagnosis.map { "\(step.verdict) (\($0))" } ?? step.verdict
  }

  private static func text(_ points: Double) -> String { ComparisonText.points(points) }
}
