internal import Algebra
internal import Formulas
internal import Notation
internal import Yams

/// One step, and groups of them.
extension RubricReading {
  static let stepKeys = [
    "step", "formula", "points", "names", "parts", "optional", "bonus", "marking", "layout",
    "under", "mistakes", "hints", "text",
  ]
  static let groupKeys = ["group", "points", "marking", "steps", "under", "best", "text"]

  /// A problem part: steps under one title; those that are asked for share its points in proportion to their own.
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
    let asked = (first..<self.steps.count).filter { self.steps[$0].standing == .required }
    group.best = mapping["best"].flatMap { best($0, of: asked.count) }
    groups.append(group)
    for place in first..<self.steps.count { self.steps[place].group = groups.count - 1 }
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
    for place in counted { steps[place].points *= points / total }
  }

  /// The heading that steps stand under; headings within each other are parted by `/`.
  private mutating func heading(_ node: YAMLNode) -> String? {
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

  /// - Parameter under: the heading that the step's group stands under; one of its own stands within it.
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
    let folded = Set(names.map { QuantityName.fold($0) })
    let inner = mapping["under"].flatMap { heading($0) }
    let path = [outer, inner].compactMap { $0 }
    let under = path.isEmpty ? nil : path.joined(separator: " / ")
    claim(folded, for: name, at: nameNode, under: under)
    var own = marking
    if let node = mapping["marking"] { readMarking(node, into: &own) }
    let points = mapping["points"].flatMap { number($0, "points") } ?? 1
    let standing = standing(mapping)
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
      name: name, names: folded.union([name]), formula: first.text, node: root, points: points,
      policy: own.policy)
    step.mistakePolicy = own.mistakes
    if derivation == nil { step.alternatives = alternatives(to: root, of: name, formulas) }
    step.standing = standing
    step.spellings = Array(names.dropFirst())
    step.under = under
    step.mistakes = mapping["mistakes"].map { mistakes($0, of: root) } ?? []
    step.hints = mapping["hints"].map { texts($0, "hints") } ?? []
    step.text = mapping["text"].flatMap { string($0, "text") }
    if let parts = mapping["parts"] {
      step.parts = self.parts(parts, of: name, in: scope.graph.shape(of: root))
    }
    steps.append(step)
  }

  private mutating func standing(_ mapping: YAMLNode.Mapping) -> Rubric.Standing {
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
      // Of a network with one name too many, more come to be the same: those of its gradient and its update.
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

  /// What a step is by the further formulas: its own, and its first one with earlier steps by theirs.
  ///
  /// The second formulas of all lists belong together, as do the third: who leaves out the ½ of a loss has twice the gradients.
  private mutating func alternatives(
    to root: NodeID, of name: String, _ formulas: [Formula]
  ) -> [NodeID] {
    while alternativeNames.count < formulas.count - 1 { alternativeNames.append([:]) }
    var alternatives: [NodeID] = []
    for place in alternativeNames.indices {
      let own = formulas.count > place + 1 ? formulas[place + 1] : nil
      guard own != nil || !alternativeNames[place].isEmpty else { continue }
      let formula = own ?? formulas[0]
      do throws(FormulaError) {
        let node = try scope.alternative(
          formula.expression, to: root, reading: alternativeNames[place])
        guard node != root else { continue }
        alternativeNames[place][name] = node
        if !alternatives.contains(node) { alternatives.append(node) }
      } catch {
        if !error.isConsequence { fault(in: formula.node, formula.text, error) }
      }
    }
    return alternatives
  }
}

// MARK: - Parts and lawful values

extension RubricReading {
  /// `parts: {w5_new: "[1,1]"}`: entries with names of their own.
  private mutating func parts(
    _ node: YAMLNode, of step: String, in shape: Shape
  ) -> [Rubric.Part] {
    guard let mapping = node.mapping else {
      fault(node, "found \(node.kindName), expected names with places, as in {w5_new: \"[1,1]\"}")
      return []
    }
    var parts: [Rubric.Part] = []
    for (key, value) in mapping {
      guard let name = key.scalar?.string else { continue }
      guard let (row, column) = place(value, in: shape) else {
        let expected =
          shape.isVector
          ? "'[1]' to '[\(shape.count)]'" : "'[1,1]' to '[\(shape.rows),\(shape.columns)]'"
        fault(value, "found \(value.shown), expected a place in '\(step)': \(expected)")
        continue
      }
      let folded = QuantityName.fold(name)
      if let owner = owners[folded] {
        fault(key, "the part '\(name)' would be taken for '\(owner)'; rename it")
      }
      owners[folded] = name
      parts.append(Rubric.Part(name: folded, spelling: name, row: row, column: column))
    }
    return parts
  }

  /// Row and column of `[2,1]`, or of `[2]` in a vector.
  private func place(_ node: YAMLNode, in shape: Shape) -> (Int, Int)? {
    let texts =
      node.sequence.map { $0.compactMap { $0.scalar?.string } }
      ?? (node.scalar?.string).map { text in
        text.hasPrefix("[") && text.hasSuffix("]")
          ? text.dropFirst().dropLast().split(separator: ",").map(String.init) : []
      } ?? []
    let indices = texts.compactMap { text in Int(text.filter { $0 != " " }) }
    guard indices.count == texts.count else { return nil }
    switch indices.count {
    case 1 where shape.isVector && (1...shape.count).contains(indices[0]):
      return shape.columns == 1 ? (indices[0], 1) : (1, indices[0])
    case 2 where (1...shape.rows).contains(indices[0]) && (1...shape.columns).contains(indices[1]):
      return (indices[0], indices[1])
    default: return nil
    }
  }

  /// `{either: [0.5, 0.1]}`: several values, each of them lawful; nil for a given with one.
  mutating func lawfulValues(_ given: YAMLNode, of name: String) -> [Matrix<Numeral>]? {
    guard let mapping = given.mapping, let node = mapping["either"] else { return nil }
    checkKeys(mapping, ["either"], in: "a given with several values")
    guard let sequence = node.sequence, sequence.count > 1 else {
      fault(node, "found \(node.kindName), expected a list of at least two values for '\(name)'")
      return []
    }
    let values = sequence.compactMap { matrix($0, of: name) }
    for (value, entry) in zip(values, sequence)
    where values.count == sequence.count && value.shape != values[0].shape {
      fault(entry, "this value of '\(name)' is \(value.shape), the first one \(values[0].shape)")
    }
    return values
  }
}
