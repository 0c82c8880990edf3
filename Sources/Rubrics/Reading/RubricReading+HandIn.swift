internal import YAML

/// The keys about when students hand in, and how often.
extension RubricReading {
  static let latePenaltyKeys = ["per-day", "at-most", "grace"]

  mutating func handInPolicy(_ mapping: YAMLNode.Mapping) -> HandInPolicy {
    var policy = HandInPolicy()
    if let node = mapping["attempt"],
      let attempt = choice(
        node, HandInPolicy.Attempt.self, HandInPolicy.Attempt.allCases.map(\.rawValue))
    {
      policy.attempt = attempt
    }
    if let node = mapping["due"] { policy.due = due(node) }
    if let node = mapping["late-penalty"] { readLatePenalty(node, into: &policy) }
    if mapping["due"] == nil, policy.needsDue {
      nodeWithoutDue =
        policy.attempt == .latestOnTime ? mapping["attempt"] : mapping["late-penalty"]
    }
    return policy
  }

  /// Without its distance from UTC a time would be another on each machine, so it is none.
  private mutating func due(_ node: YAMLNode) -> DateTime? {
    let time = node.scalar.flatMap { DateTime($0.string) }
    if let time, time.offset != nil { return time }
    fault(
      node,
      time == nil
        ? "found \(node.shown), expected a date and a time of day; write them as "
          + "2026-11-20T23:59+01:00"
        : "found \(node.shown) without its distance from UTC, so that it is another time in each "
          + "place; add it, as +01:00 in 2026-11-20T23:59+01:00, or Z for UTC")
    return nil
  }

  private mutating func readLatePenalty(_ node: YAMLNode, into policy: inout HandInPolicy) {
    guard let mapping = node.mapping else {
      if let share = share(node) { policy.penalty = .once(share) }
      return
    }
    checkKeys(mapping, Self.latePenaltyKeys, in: "'late-penalty:'")
    let most = mapping["at-most"].flatMap { share($0) } ?? 1
    if let node = mapping["grace"], let grace = grace(node) { policy.grace = grace }
    guard let daily = mapping["per-day"] else {
      return fault(
        node, "'late-penalty:' does not say what a day costs; add 'per-day: 0.1', or give a share")
    }
    if let share = share(daily) { policy.penalty = .daily(share, atMost: most) }
  }

  /// `10 min` or `2 h`, in seconds.
  private mutating func grace(_ node: YAMLNode) -> Int? {
    let words = (node.scalar?.string ?? "").split(separator: " ")
    let number = words.first.flatMap { Int($0) }.flatMap { 0...9_999 ~= $0 ? $0 : nil }
    let units = ["min": 60, "h": 3_600]
    if let number, words.count == 2, let unit = units[String(words[1])] { return number * unit }
    let spelling = words.count > 1 ? words[1] : "m"
    let unit = ["m": "min", "h": "h"][spelling.prefix(1)]
    let meant = number.flatMap { number in unit.map { "; did you mean '\(number) \($0)'?" } }
    fault(
      node,
      "found \(node.shown), expected a time in minutes or hours for 'grace'"
        + (meant ?? "; write '10 min' or '2 h'"))
    return nil
  }

  /// Only Canvas tells what is late without a time that it was due.
  mutating func checkHandIn() {
    guard let node = nodeWithoutDue else { return }
    warn(
      node,
      "without 'due:' only what a course system itself calls late is late, by one day; add 'due:'")
  }
}
