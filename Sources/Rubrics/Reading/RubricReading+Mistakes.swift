internal import Formulas
internal import Notation
internal import YAML

/// The mistakes that a course expects in a step.
extension RubricReading {
  static let mistakeKeys = ["name", "formula", "credit", "message"]

  /// `mistakes: [{name: forgot-half, formula: …}]`.
  ///
  /// - Parameter root: the node of the step's own formula.
  mutating func mistakes(_ node: YAMLNode, of root: NodeID) -> [Rubric.Mistake] {
    guard let sequence = node.sequence else {
      fault(node, "found \(node.kindName), expected a list of {name: NAME, formula: …}")
      return []
    }
    var mistakes: [Rubric.Mistake] = []
    for entry in sequence {
      guard let mistake = mistake(entry, of: root) else { continue }
      if mistakes.contains(where: { $0.name == mistake.name }) {
        fault(entry, "there are two mistakes '\(mistake.name.rawValue)' in this step; rename one")
      }
      mistakes.append(mistake)
    }
    return mistakes
  }

  private mutating func mistake(_ node: YAMLNode, of root: NodeID) -> Rubric.Mistake? {
    guard let mapping = node.mapping else {
      fault(node, "found \(node.kindName), expected {name: NAME, formula: …}")
      return nil
    }
    checkKeys(mapping, Self.mistakeKeys, in: "a mistake")
    let name = mapping["name"].flatMap { mistakeName($0) }
    if mapping["name"] == nil { fault(node, "the mistake has no name; add 'name: forgot-half'") }
    guard let formulaNode = mapping["formula"] else {
      fault(node, "the mistake has no formula; add the step's formula with the mistake in it")
      return nil
    }
    guard let formula = formula(formulaNode), let name else { return nil }
    var mistake = Rubric.Mistake(name: name, formula: formula.text)
    mistake.credit = mapping["credit"].flatMap { share($0) }
    mistake.message = mapping["message"].flatMap { string($0, "message") }
    // A derivation has no numbers; what its formula means is found where answers are compared with
    // it.
    guard derivation == nil else { return mistake }
    do throws(FormulaError) {
      let wrong = try scope.alternative(formula.expression, to: root, reading: [:])
      if wrong == root {
        fault(formulaNode, "this is the step's own formula; write it with the mistake in it")
      }
      mistake.node = wrong
      return mistake
    } catch {
      if !error.isConsequence { fault(in: formulaNode, formula.text, error) }
      return nil
    }
  }

  /// The mistakes of earlier steps in the derivatives of these: who leaves out the ½ of a loss has
  /// twice its gradients.
  mutating func mistakesOfDerivatives(
    _ formula: Formula, of root: NodeID, besides own: [Rubric.Mistake]
  ) -> [Rubric.Mistake] {
    let expected = expectedMistakes.filter { step, mistake in
      formula.expression.differentiates(step) && !own.contains { $0.name == mistake.name }
    }
    return expected.compactMap { step, mistake in
      guard let wrong = mistake.node else { return nil }
      do throws(FormulaError) {
        let node = try scope.alternative(formula.expression, to: root, reading: [step: wrong])
        guard node != root else { return nil }
        var derived = mistake
        derived.node = node
        derived.isInherited = true
        return derived
      } catch {
        if !error.isConsequence { fault(in: formula.node, formula.text, error) }
        return nil
      }
    }
  }

  private mutating func mistakeName(_ node: YAMLNode) -> Diagnosis? {
    guard let text = string(node, "name") else { return nil }
    guard let name = Diagnosis(rawValue: text) else {
      fault(
        node,
        "found \(node.shown), expected a name in lower case with '-' between the words, such as "
          + "forgot-half")
      return nil
    }
    guard !Diagnosis.known.contains(name) else {
      fault(
        node,
        "'\(text)' is a mistake known of old; choose another name, or give it a share under "
          + "'marking: {credit: …}'")
      return nil
    }
    return name
  }
}

extension Expression {
  /// Whether a derivative of a quantity is taken in it.
  fileprivate func differentiates(_ name: String) -> Bool {
    if case .call(let function, let arguments) = kind, case .name(name)? = arguments.first?.kind,
      FunctionTable.function(spelled: function)?.kind == .derivative
    {
      return true
    }
    return operands.contains { $0.differentiates(name) }
  }
}
