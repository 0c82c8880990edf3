internal import Algebra
internal import Formulas
internal import Notation
internal import YAML

/// One step, and groups of them.
extension RubricReading {
  static let stepKeys = [
    "step", "formula", "points", "names", "parts", "optional", "bonus", "marking", "layout",
    "under", "mistakes", "hints", "text",
  ]

  /// The heading that steps stand under; headings within each other are parted by `/`.
  mutating func heading(_ node: YAMLNode) -> String? {
    guard let text = string(node, "under") else { return nil }
    guard derivation == nil else {
      fault(node, "'under:' is for rubrics with 'given:'; leave it out")
      return nil
    }
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ part in part.contains { $0.isLetter || $0.isNumber } }) else {
      fault(node, "found \(node.shown), expected the words of a heading, such as \"Time step 2\"")
      return nil
    }
    return text
  }

  /// - Parameter under: the heading that the step's group stands under; one of its own stands
  ///   within it.
  mutating func readStep(_ node: YAMLNode, _ marking: StepMarking, under outer: String? = nil) {
    guard let mapping = node.mapping else {
      fault(node, "found \(node.kindName), expected {step: NAME, formula: …}")
      return
    }
    if let rest = mapping.first(where: { $0.key.scalar?.string.contains(")") ?? false }) {
      // YAML has parted an unquoted formula at its comma, and all else that follows is of no use.
      if let name = mapping["step"]?.scalar?.string { scope.broken.insert(name) }
      return fault(
        rest.key,
        "a comma parts keys here; put the formula into double quotes: \"cross_entropy(Y, Yhat)\"")
    }
    checkKeys(mapping, Self.stepKeys, in: "a step")
    guard let nameNode = mapping["step"], let name = string(nameNode, "step") else {
      if mapping["step"] == nil { fault(node, "the step has no name; add 'step: NAME'") }
      return
    }
    guard let formulaNode = mapping["formula"] else {
      scope.broken.insert(name)
      return fault(
        node, "the step '\(name)' has no formula; add 'formula: …', such as \"W1' * X\"")
    }
    let names = [name] + (mapping["names"].map { texts($0, "names") } ?? [])
    let canonicalName = Set(names.map { QuantityName.canonicalName(spelling: $0) })
    let inner = mapping["under"].flatMap { heading($0) }
    let path = [outer, inner].compactMap { $0 }
    let under = path.isEmpty ? nil : path.joined(separator: " / ")
    claim(canonicalName, for: name, at: nameNode, under: under)
    var own = marking
    if let node = mapping["marking"] { readMarking(node, into: &own) }
    let points = mapping["points"].flatMap { number($0, "points") } ?? 1
    let requirement = requirement(mapping)
    if derivation == nil, let layout = mapping["layout"] {
      fault(layout, "'layout:' is for rubrics with 'symbols:'; leave it out")
    }
    guard let formulas = formulas(formulaNode), let first = formulas.first,
      let root = derivation == nil
        ? define(name, first, nameNode)
        : derive(name, first.text, first.node, nameNode, layout: mapping["layout"])
    else {
      scope.broken.insert(name)
      return
    }
    if derivation != nil, formulas.count > 1 {
      fault(formulaNode, "a derivation has one formula; whatever equals it is right")
    }
    origins[name] = QuantityOrigin(name: nameNode, formula: first.node, names: mapping["names"])
    var step = Rubric.Step(
      name: name, names: canonicalName.union([name]), formula: first.text, node: root,
      points: points,
      policy: own.policy)
    step.mistakePolicy = own.mistakes
    if derivation == nil { step.alternatives = alternatives(to: root, of: name, formulas) }
    step.requirement = requirement
    step.spellings = Array(names.dropFirst())
    step.under = under
    let ownMistakes = mapping["mistakes"].map { mistakes($0, of: root) } ?? []
    step.mistakes = ownMistakes + mistakesOfDerivatives(first, of: root, besides: ownMistakes)
    expectedMistakes += ownMistakes.map { (name, $0) }
    step.hints = mapping["hints"].map { texts($0, "hints") } ?? []
    step.text = mapping["text"].flatMap { string($0, "text") }
    if let parts = mapping["parts"] {
      step.parts = self.parts(parts, of: name, in: scope.graph.shape(of: root))
    }
    steps.append(step)
  }

  private mutating func requirement(_ mapping: YAMLNode.Mapping) -> Rubric.Requirement {
    let isOptional = mapping["optional"].flatMap { flag($0, "optional") } ?? false
    let isBonus = mapping["bonus"].flatMap { flag($0, "bonus") } ?? false
    if isOptional, isBonus, let node = mapping["bonus"] {
      fault(node, "a step is either optional or a bonus; a bonus need not be stated anyway")
    }
    return isBonus ? .bonus : isOptional ? .optional : .required
  }

  private mutating func flag(_ node: YAMLNode, _ what: String) -> Bool? {
    switch node.scalar?.string {
    case "true": return true
    case "false": return false
    default:
      fault(node, "found \(node.shown), expected 'true' or 'false' for '\(what)'")
      return nil
    }
  }
}

// MARK: - Formulas

extension RubricReading {
  /// A formula with where it stands.
  struct Formula {
    let text: String
    let expression: Expression
    let node: YAMLNode
  }

  /// One formula, or a list of formulas each of which is lawful; nil where a fault has been noted.
  private mutating func formulas(_ node: YAMLNode) -> [Formula]? {
    guard let sequence = node.sequence else { return formula(node).map { [$0] } }
    guard !sequence.isEmpty else {
      fault(node, "found an empty list, expected a formula or several")
      return nil
    }
    let formulas = sequence.compactMap { formula($0) }
    return formulas.count == sequence.count ? formulas : nil
  }

  mutating func formula(_ node: YAMLNode) -> Formula? {
    guard let text = string(node, "formula") else { return nil }
    do throws(ExpressionError) {
      return Formula(text: text, expression: try ExpressionParser.parse(text), node: node)
    } catch {
      fault(in: node, text, FormulaError(error))
      return nil
    }
  }

  private mutating func define(
    _ name: String, _ formula: Formula, _ nameNode: YAMLNode
  ) -> NodeID? {
    guard scope.names[name] == nil else {
      // Of a network with one name too many, more come to be the same: those of its gradient and
      // its update.
      if formula.node.isFromNetwork, hasRepeatedName { return nil }
      hasRepeatedName = true
      fault(nameNode, "'\(name)' is defined twice; rename one of them")
      return nil
    }
    do throws(FormulaError) {
      return try scope.define(step: name, as: formula.expression)
    } catch {
      if !error.isConsequence { fault(in: formula.node, formula.text, error) }
      return nil
    }
  }

  /// The values of a step by the further formulas: its own, and its first one with earlier steps by
  /// theirs.
  ///
  /// The second formulas of all lists belong together, as do the third: who leaves out the ½ of a
  /// loss has twice the gradients.
  private mutating func alternatives(
    to root: NodeID, of name: String, _ formulas: [Formula]
  ) -> [NodeID] {
    while alternativeNames.count < formulas.count - 1 { alternativeNames.append([:]) }
    var alternatives: [NodeID] = []
    for index in alternativeNames.indices {
      let own = formulas.count > index + 1 ? formulas[index + 1] : nil
      guard own != nil || !alternativeNames[index].isEmpty else { continue }
      let formula = own ?? formulas[0]
      do throws(FormulaError) {
        let node = try scope.alternative(
          formula.expression, to: root, reading: alternativeNames[index])
        guard node != root else { continue }
        alternativeNames[index][name] = node
        if !alternatives.contains(node) { alternatives.append(node) }
      } catch {
        if !error.isConsequence { fault(in: formula.node, formula.text, error) }
      }
    }
    return alternatives
  }
}
