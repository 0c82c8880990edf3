internal import Algebra
internal import AnswerSheets
internal import Formulas
internal import Notation
internal import Rubrics

extension QuantityCatalogue {
  /// The names and shapes of a rubric's givens, steps and parts with names of their own.
  convenience init(_ rubric: Rubric) {
    let givens = rubric.givens.map { given in
      Quantity(
        name: QuantityName.canonicalName(given.name), spellings: given.names.sorted(),
        shape: given.value.shape, isStep: false, given: given.value)
    }
    let names = Dictionary(
      rubric.givens.map { ($0.node, QuantityName.canonicalName($0.name)) }
        + rubric.steps.map { ($0.node, QuantityName.canonicalName($0.name)) },
      uniquingKeysWith: { first, _ in first })
    let steps = rubric.steps.map { step in
      Quantity(
        name: QuantityName.canonicalName(step.name), spellings: [step.name] + step.spellings,
        shape: rubric.graph.shape(of: step.node), isStep: true,
        formulaNames: Self.gradientNames(step.formula), call: Self.call(step.formula),
        sources: Set(rubric.graph.ancestry(of: step.node).dropLast().compactMap { names[$0] }))
    }
    let parts = rubric.steps.flatMap(\.parts).map { part in
      Quantity(name: part.name, spellings: [part.spelling], shape: .scalar, isStep: true)
    }
    let scopes = rubric.steps.compactMap(\.under).flatMap { $0.split(separator: "/") }
    self.init(steps + givens + parts, scopes: Set(scopes.map { String($0) }).sorted())
  }

  /// The call that is all there is of a formula: `relu` and `z` of `relu(z)`.
  private static func call(_ formula: String) -> (function: String, argument: String)? {
    guard let open = formula.firstIndex(of: "("), formula.last == ")" else { return nil }
    let function = formula[..<open]
    let argument = formula[formula.index(after: open)...].dropLast()
    guard !function.isEmpty, function.allSatisfy({ $0.isLetter || $0 == "_" }),
      argument.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" })
    else { return nil }
    return (String(function), String(argument))
  }

  /// The usual names of a step that is a gradient by its formula: `dw` for `gradient(L, w)`.
  private static func gradientNames(_ formula: String) -> [String] {
    guard formula.hasPrefix("gradient("), formula.hasSuffix(")") else { return [] }
    let names = formula.dropFirst(9).dropLast().split(separator: ",").map { part in
      String(part.drop { $0 == " " })
    }
    guard names.count == 2,
      names.allSatisfy({ $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } })
    else { return [] }
    let (above, below) = (QuantityName(written: names[0]), QuantityName(written: names[1]))
    var gradient = below
    gradient.isGradient = true
    return Array(
      Set([gradient.canonicalName, QuantityName.derivative(of: above, by: below).canonicalName]))
  }
}
