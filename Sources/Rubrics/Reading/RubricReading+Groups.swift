internal import YAML

/// Groups of steps.
extension RubricReading {
  static let groupKeys = ["group", "points", "marking", "steps", "under", "best", "text"]

  /// A problem part: steps under one title; those that are asked for share its points in proportion
  /// to their own.
  mutating func readGroup(_ node: YAMLNode, _ marking: StepMarking) {
    guard let mapping = node.mapping, let steps = mapping["steps"] else { return }
    checkKeys(mapping, Self.groupKeys, in: "a group")
    guard let titleNode = mapping["group"], let title = string(titleNode, "group") else {
      if mapping["group"] == nil { fault(node, "the group has no title; add 'group: TITLE'") }
      return
    }
    if groups.contains(where: { $0.title == title }) {
      fault(titleNode, "there are two groups '\(title)'; rename one")
    }
    guard let sequence = steps.sequence, !sequence.isEmpty else {
      fault(steps, "found \(steps.kindName), expected a list of steps")
      return
    }
    var own = marking
    if let node = mapping["marking"] { readMarking(node, into: &own) }
    let under = mapping["under"].flatMap { heading($0) }
    let first = self.steps.count
    for step in sequence { readStep(step, own, under: under) }
    var group = Rubric.Group(title: title)
    group.text = mapping["text"].flatMap { string($0, "text") }
    let asked = (first..<self.steps.count).filter { self.steps[$0].requirement == .required }
    group.best = mapping["best"].flatMap { best($0, of: asked.count) }
    groups.append(group)
    for index in first..<self.steps.count { self.steps[index].group = groups.count - 1 }
    if let pointsNode = mapping["points"], let points = number(pointsNode, "points") {
      scale(asked, best: group.best, to: points, at: pointsNode)
    }
  }

  /// How many steps of a group count: fewer than are asked for.
  private mutating func best(_ node: YAMLNode, of count: Int) -> Int? {
    if let text = node.scalar?.string, let best = Int(text), (1..<max(count, 2)).contains(best) {
      return best
    }
    fault(
      node,
      "found \(node.shown), expected how many of the group's \(count) steps count, from 1 to "
        + "\(max(count - 1, 1))")
    return nil
  }

  /// Shares a group's points out; what an optional step or a bonus earns comes on top.
  private mutating func scale(
    _ counted: [Int], best: Int?, to points: Double, at node: YAMLNode
  ) {
    let total = counted.map { steps[$0].points }.sorted(by: >).prefix(best ?? counted.count)
      .reduce(0, +)
    guard total > 0 else {
      return fault(node, "none of the group's steps has points to share \(node.shown) out by")
    }
    for index in counted { steps[index].points *= points / total }
  }
}
