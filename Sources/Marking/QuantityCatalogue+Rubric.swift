internal import Algebra
internal import AnswerSheets
internal import Formulas
internal import Notation
internal import Rubrics

extension QuantityCatalogue {
  /// The names and shapes of a rubric's givens and steps, and of the parts that have names of their own.
  init(_ rubric: Rubric) {
    let givens = rubric.givens.map { given in
      Quantity(
        name: QuantityName.fold(given.name), spellings: given.names.sorted(),
        shape: given.value.shape, isStep: false)
    }
    let steps = rubric.steps.map { step in
      Quantity(
        name: QuantityName.fold(step.name), spellings: [step.name] + step.spellings,
        shape: rubric.graph.shape(of: step.node), isStep: true)
    }
    let parts = rubric.steps.flatMap(\.parts).map { part in
      Quantity(name: part.name, spellings: [part.name], shape: .scalar, isStep: true)
    }
    self.init(steps + givens + parts)
  }
}
