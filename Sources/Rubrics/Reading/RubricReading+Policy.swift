internal import Notation
internal import YAML

/// How a step is marked, as its own `marking:` and those around it say.
struct StepMarking {
  var policy = MarkingPolicy()
  var mistakes = MistakePolicy()
}

/// The `marking:` block of a rubric or a step.
extension RubricReading {
  static let policyKeys = [
    "tolerance", "truncation", "digits", "follow-through", "imprecise", "degenerate", "misread",
    "entries", "orientation", "credit", "repeated",
  ]

  static let toleranceKeys = ["absolute", "relative"]

  mutating func readMarking(_ node: YAMLNode, into marking: inout StepMarking) {
    guard let mapping = node.mapping else {
      fault(node, "found \(node.kindName), expected keys such as 'digits: 3'")
      return
    }
    checkKeys(mapping, Self.policyKeys, in: "'marking:'")
    for (key, value) in mapping {
      switch key.scalar?.string {
      case "tolerance":
        if let tolerance = tolerance(value) { marking.policy.tolerance = tolerance }
      case "truncation":
        if let choice = choice(value, MarkingPolicy.Truncation.self, ["accept", "reject"]) {
          marking.policy.truncation = choice
        }
      case "entries":
        if let choice = choice(value, MarkingPolicy.Entries.self, ["all", "share"]) {
          marking.policy.entries = choice
        }
      case "orientation":
        if let choice = choice(value, MarkingPolicy.Orientation.self, ["any", "strict"]) {
          marking.policy.orientation = choice
        }
      case "digits": if let digits = digits(value) { marking.policy.digits = digits }
      case "follow-through": if let share = share(value) { marking.policy.followThrough = share }
      case "imprecise": if let share = share(value) { marking.policy.imprecise = share }
      case "degenerate": if let share = share(value) { marking.policy.degenerate = share }
      case "misread": if let share = share(value) { marking.policy.misread = share }
      case "credit": readCredit(value, into: &marking.mistakes.credit)
      case "repeated":
        if let choice = choice(value, MistakePolicy.Repeated.self, ["each", "once"]) {
          marking.mistakes.repeated = choice
        }
      default: break
      }
    }
  }

  /// `{log-base-10: 0.5}`: what the names mean is looked at when all of the rubric's own mistakes
  /// are known.
  private mutating func readCredit(_ node: YAMLNode, into credit: inout [Diagnosis: Double]) {
    guard let mapping = node.mapping else {
      fault(node, "found \(node.kindName), expected mistakes with shares: {log-base-10: 0.5}")
      return
    }
    for (key, value) in mapping {
      guard let share = share(value) else { continue }
      let name = key.scalar?.string ?? ""
      namesWithCredit.append((name, key))
      if let mistake = Diagnosis(rawValue: name) { credit[mistake] = share }
    }
  }

  /// Mistakes that `credit:` names and nobody can make.
  mutating func checkNamesWithCredit() {
    let own = steps.flatMap { $0.mistakes.map(\.name) }
    let known = (own + Diagnosis.known).map(\.rawValue)
    for (name, node) in namesWithCredit where !known.contains(name) {
      let hint = Spelling.nearest(to: name, among: known).map { "; did you mean '\($0)'?" }
      fault(
        node,
        "there is no mistake '\(name.shortened(to: 40))'"
          + (hint ?? "; add it under 'mistakes:' of a step, or take one of those known of old"))
    }
  }

  private mutating func tolerance(_ node: YAMLNode) -> MarkingPolicy.Tolerance? {
    if node.scalar?.string == "displayed" { return .displayed }
    guard let mapping = node.mapping, mapping["absolute"] != nil || mapping["relative"] != nil
    else {
      fault(node, "found \(node.shown), expected 'displayed' or {absolute: 0.005, relative: 0.01}")
      return nil
    }
    checkKeys(mapping, Self.toleranceKeys, in: "'tolerance:'")
    return .fixed(
      absolute: mapping["absolute"].flatMap { number($0, "absolute") } ?? 0,
      relative: mapping["relative"].flatMap { number($0, "relative") } ?? 0)
  }

  mutating func choice<Choice: RawRepresentable>(
    _ node: YAMLNode, _ type: Choice.Type, _ words: [String]
  ) -> Choice? where Choice.RawValue == String {
    if let word = node.scalar?.string, let choice = Choice(rawValue: word) { return choice }
    fault(
      node,
      "found \(node.shown), expected \(words.map { "'\($0)'" }.joined(separator: " or "))")
    return nil
  }

  private mutating func digits(_ node: YAMLNode) -> Int? {
    if let text = node.scalar?.string, let digits = Int(text), (0...15).contains(digits) {
      return digits
    }
    fault(node, "found \(node.shown), expected a whole number from 0 to 15 for 'digits'")
    return nil
  }

  mutating func share(_ node: YAMLNode) -> Double? {
    if let text = node.scalar?.string, let share = Double(text), (0...1).contains(share) {
      return share
    }
    let percent = node.scalar.flatMap { Double($0.string) }.flatMap {
      (5...100).contains($0) ? $0 : nil
    }
    let meant = percent.map { "; did you mean \($0 / 100)?" } ?? ""
    fault(node, "found \(node.shown), expected a share from 0 to 1" + meant)
    return nil
  }
}
