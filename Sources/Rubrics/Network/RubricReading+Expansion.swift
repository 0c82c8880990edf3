internal import Notation
internal import YAML

/// The expansion of `network:` to plain steps, as YAML that the ordinary reader goes on with.
extension RubricReading {
  /// The list of steps that `network:` and the `steps:` beside it stand for; nil where there is a
  /// fault.
  mutating func expandedSteps(_ node: YAMLNode, beside overrides: YAMLNode?) -> YAMLNode? {
    guard let network = network(node) else { return nil }
    var steps = NetworkExpansion(network, given: Set(givens.map(\.name))).steps
    leaveOut(node.mapping?["omit"], of: &steps)
    guard steps.count <= Self.maximumSteps else {
      fault(node, "the network has \(steps.count) steps; at most \(Self.maximumSteps) are allowed")
      return nil
    }
    var own = ownSteps(overrides, among: steps)
    var nodes = steps.map { step -> YAMLNode in
      let override = own.named.removeValue(forKey: step.name)
      return YAMLNode(step, with: override)
    }
    nodes += own.further
    return .sequence(.init(nodes, style: .block, at: node.mark))
  }

  private static let maximumSteps = 1_000

  /// Leaves out the steps that `omit:` names.
  private mutating func leaveOut(_ node: YAMLNode?, of steps: inout [NetworkStep]) {
    guard let node else { return }
    guard let names = node.sequence else {
      return fault(node, "found \(node.kindName), expected a list of steps for 'omit'")
    }
    for name in names {
      let known = steps.map(\.name)
      if let index = steps.firstIndex(where: { $0.name == name.scalar?.string }) {
        steps.remove(at: index)
      } else {
        fault(name, "the network has no step \(name.shown)" + hint(name, known))
      }
    }
  }

  private func hint(_ name: YAMLNode, _ known: [String]) -> String {
    Spelling.nearest(to: name.scalar?.string ?? "", among: known)
      .map { "; did you mean '\($0)'?" } ?? "; it has \(known.joined(separator: ", "))"
  }

  /// The steps beside a network: those that change one of its steps, by name, and those that follow
  /// it.
  private mutating func ownSteps(
    _ node: YAMLNode?, among steps: [NetworkStep]
  ) -> (named: [String: YAMLNode.Mapping], further: [YAMLNode]) {
    var named: [String: YAMLNode.Mapping] = [:]
    var further: [YAMLNode] = []
    guard let node else { return (named, further) }
    guard let sequence = node.sequence else {
      fault(node, "found \(node.kindName), expected a list of steps")
      return (named, further)
    }
    let known = Set(steps.map(\.name))
    for step in sequence {
      guard let mapping = step.mapping, let nameNode = mapping["step"],
        let name = nameNode.scalar?.string
      else {
        further.append(step)
        continue
      }
      if !known.contains(name) {
        if mapping["formula"] == nil {
          fault(
            nameNode,
            "the network has no step '\(name)', and there is no formula for one"
              + hint(nameNode, steps.map(\.name)))
        } else {
          further.append(step)
        }
      } else if named.updateValue(mapping, forKey: name) != nil {
        fault(nameNode, "'\(name)' is changed twice")
      }
    }
    return (named, further)
  }
}

extension YAMLNode {
  /// The mark of a formula that a network stands for: a fault in it is one of the network, not of a
  /// position in its text.
  private static let networkTag = "!network"

  var isFromNetwork: Bool { scalar?.tag == Self.networkTag }

  /// A step of a network as a rubric would have it, with the keys that `steps:` adds or changes.
  fileprivate init(_ step: NetworkStep, with override: Mapping?) {
    let mark = step.origin.mark
    func scalar(_ text: String) -> YAMLNode { .scalar(.init(text, at: mark)) }
    let formula = YAMLNode.scalar(.init(step.formula, tag: Self.networkTag, at: mark))
    var pairs: [(YAMLNode, YAMLNode)] = [
      (scalar("step"), override?["step"] ?? scalar(step.name)),
      (scalar("formula"), override?["formula"] ?? formula),
    ]
    var names = step.names.map(scalar)
    if let own = override?["names"] { names = (own.sequence ?? [own]) + names }
    if !names.isEmpty {
      pairs.append((scalar("names"), .sequence(.init(names, style: .flow, at: mark))))
    }
    for (key, value) in override?.pairs ?? [] {
      guard !["step", "formula", "names"].contains(key.scalar?.string) else { continue }
      pairs.append((key, value))
    }
    self = .mapping(.init(pairs, style: .flow, at: mark))
  }
}
