internal import YAML

/// The `update:` of a network.
extension RubricReading {
  static let ruleWords: [String: NetworkUpdate.Rule] = [
    "gradient_descent": .gradientDescent, "sgd": .gradientDescent, "momentum": .momentum,
    "nesterov": .nesterov, "rmsprop": .rmsprop, "adam": .adam, "adamw": .adam,
  ]
  private static let ruleNames = NetworkUpdate.Rule.allCases.map(\.rawValue)
  private static let maximumIterations = 20

  mutating func update(_ node: YAMLNode) -> NetworkUpdate? {
    let mapping = node.mapping
    guard let ruleNode = mapping == nil ? node : mapping?["rule"] else {
      fault(node, "the update has no rule; add 'rule:' with one of \(names(Self.ruleNames))")
      return nil
    }
    if ruleNode.scalar?.string == "none" { return nil }
    guard let rule = rule(ruleNode) else { return nil }
    var update = NetworkUpdate(rule: rule, origin: node)
    if rule == .nesterov { update.velocity = .lookahead }
    if let mapping {
      checkKeys(mapping, Self.keys(of: rule), in: "the update by \(rule.rawValue)")
      readForm(mapping, into: &update)
    }
    readCoefficients(mapping, into: &update)
    return update
  }

  private func names(_ words: [String]) -> String { words.joined(separator: ", ") }

  private mutating func rule(_ node: YAMLNode) -> NetworkUpdate.Rule? {
    let written = node.scalar?.string.lowercased() ?? ""
    if let rule = Self.ruleWords[written] { return rule }
    return word(node, Self.ruleNames, "update").flatMap { Self.ruleWords[$0] }
  }

  static func keys(of rule: NetworkUpdate.Rule) -> [String] {
    let common = ["rule", "rate", "weight_decay", "iterations"]
    switch rule {
    case .gradientDescent: return common
    case .momentum, .nesterov: return common + ["momentum", "velocity"]
    case .rmsprop: return common + ["decay", "epsilon", "epsilon_in_root"]
    case .adam:
      return common + ["beta1", "beta2", "epsilon", "epsilon_in_root", "bias_correction", "first"]
    }
  }

  private mutating func readForm(_ mapping: YAMLNode.Mapping, into update: inout NetworkUpdate) {
    if let node = mapping["velocity"] {
      let allowed =
        update.rule == .momentum
        ? ["accumulate", "velocity", "average"] : ["lookahead", "accumulate", "velocity"]
      if let word = word(node, allowed, "velocity"),
        let velocity = NetworkUpdate.Velocity(rawValue: word)
      {
        update.velocity = velocity
      }
    }
    if let node = mapping["iterations"] {
      update.iterations = wholeNumber(node, 1...Self.maximumIterations, "iterations") ?? 1
    }
    if let node = mapping["first"] {
      update.first = wholeNumber(node, 1...1_000_000, "first") ?? 1
    }
    if let node = mapping["epsilon_in_root"] {
      update.isEpsilonInRoot = yes(node, "epsilon_in_root") ?? false
    }
    if let node = mapping["bias_correction"] {
      update.correctsBias = yes(node, "bias_correction") ?? true
    }
    if let node = mapping["weight_decay"] {
      update.weightDecay = coefficient(node, "weight_decay")
    }
  }

  private mutating func readCoefficients(
    _ mapping: YAMLNode.Mapping?, into update: inout NetworkUpdate
  ) {
    let origin = update.origin
    update.rate = coefficient(mapping?["rate"], "eta", "rate", of: origin) ?? ""
    switch update.rule {
    case .gradientDescent: break
    case .momentum, .nesterov:
      update.momentum = coefficient(mapping?["momentum"], "beta", "momentum", of: origin) ?? ""
    case .rmsprop:
      update.decay = coefficient(mapping?["decay"], "rho", "decay", of: origin) ?? ""
      update.epsilon = coefficient(mapping?["epsilon"], "epsilon", "epsilon", of: origin) ?? ""
    case .adam:
      update.beta1 = coefficient(mapping?["beta1"], "beta1", "beta1", of: origin) ?? ""
      update.beta2 = coefficient(mapping?["beta2"], "beta2", "beta2", of: origin) ?? ""
      update.epsilon = coefficient(mapping?["epsilon"], "epsilon", "epsilon", of: origin) ?? ""
    }
  }
}
