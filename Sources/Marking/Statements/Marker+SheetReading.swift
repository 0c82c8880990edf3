package import AnswerSheets
internal import Derivations
internal import Rubrics

extension Marker {
  /// The reading of a sheet, by the rubric's names: which statement is which step.
  ///
  /// - Parameter budget: the operations that the submission may still cost.
  package func reading(of sheet: AnswerSheet, budget: WorkBudget = WorkBudget()) -> SheetReading {
    switch model {
    case .derivations(let model): SheetReading(derivationsOf: sheet, model, budget)
    case .numbers(let models): SheetReading(sheet, models[0], scopes)
    }
  }
}

extension SheetReading {
  fileprivate init(_ sheet: AnswerSheet, _ model: ReferenceModel, _ scopes: AskedScopes) {
    let scoped = ScopedSheet(sheet, scopes, model).sheet
    let statedSteps = StatedSteps(scoped, model)
    var steps: [Int: String] = [:]
    for (step, rule) in model.rubric.steps.enumerated() {
      for index in statedSteps.indices(of: step) { steps[index] = rule.name }
    }
    // What stands under other headings is not in the scoped sheet, the order of the rest kept.
    var next = 0
    let scopedIndices = sheet.statements.map { statement -> Int? in
      guard next < scoped.statements.count,
        scoped.statements[next].position == statement.position
      else { return nil }
      next += 1
      return next - 1
    }
    self.init(sheet) { index in
      guard let scopedIndex = scopedIndices[index] else { return nil }
      if let step = steps[scopedIndex] { return (.step, step) }
      if case .given = model.names[scoped.statements[scopedIndex].name] { return (.given, nil) }
      return nil
    }
  }

  fileprivate init(derivationsOf sheet: AnswerSheet, _ model: DerivationModel, _ budget: WorkBudget)
  {
    let marking = DerivationMarking(
      model, sheet, in: sheet.sectionBytes(model.rubric.section), budget)
    let stated = marking.sheet.statements
    let positions = sheet.positions(of: stated.map(\.offset))
    let titles = ScopeMap(sheet.headings) { $0.map(\.heading.text) }
    var statements: [ReadStatement] = []
    var unread: [UnreadLine] = []
    for (statement, position) in zip(stated, positions) {
      let step = model.rubric.steps.indices.first { marking.states(statement, step: $0) }
      statements.append(
        ReadStatement(
          name: model.problem.name(of: statement.subject),
          step: step.map { model.rubric.steps[$0].name },
          kind: step == nil ? .own : .step,
          stated: statement.sides.filter { $0.term != nil }.map { .text(marking.text($0.range)) },
          scope: titles[position] ?? [], position: position))
      for side in statement.sides {
        guard let fault = side.fault else { continue }
        unread.append(
          UnreadLine(position: position, text: marking.text(side.range), reason: fault.message))
      }
    }
    self.init(statements: statements, unread: unread)
  }
}

extension Problem {
  /// A quantity, or a derivative as students type it: `dYhat_dZ2`.
  fileprivate func name(of subject: Subject) -> String {
    switch subject {
    case .value(let reference): quantities[reference.quantity].name
    case .derivative(let above, let below):
      "d\(quantities[above.quantity].name)_d\(quantities[below.quantity].name)"
    }
  }
}
