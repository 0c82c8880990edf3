package import AnswerSheets
package import Rubrics

/// Marks answer sheets by one rubric; made ready once, used from many threads.
package struct Marker: Sendable {
  package let rubric: Rubric
  let model: Model
  let scopes: AskedScopes
  private let knownSheets: KnownSheets

  /// The reference of a rubric, by the kind of its answers.
  enum Model: Sendable {
    /// The reference model, then those of other lawful values of givens.
    ///
    /// A list, for copies are many.
    case numbers([ReferenceModel])
    /// For a rubric whose answers are expressions.
    case derivations(DerivationModel)
  }

  /// Why answers cannot be marked by a rubric that has no fault of its own; nil where they can.
  package static func fault(of rubric: Rubric) -> String? {
    guard rubric.derivation != nil else { return nil }
    if let model = DerivationModel(rubric) { return model.faultOfMistakes }
    return
      "no random numbers were found at which all formulas have values and are away from their kinks; "
      + "use fewer steps of relu, abs or max one after another"
  }

  /// Why some wrong answers would pass for right ones; nil where none would.
  package static func doubt(of rubric: Rubric) -> String? {
    guard let model = DerivationModel(rubric), !model.showsAllKinks else { return nil }
    return
      "no random numbers were found that show both sides of every relu, abs, max or comparison, so that an answer "
      + "which leaves one of them out would pass; use constants of at most 7"
  }

  package init(rubric: Rubric, caches: Caches = .shared) {
    if let model = DerivationModel(rubric) {
      self.init(rubric: rubric, model: .derivations(model), caches)
    } else {
      self.init(rubric: rubric, numbers: ReferenceModel(rubric, caches: caches))
    }
  }

  /// The marker of a student's variant, made fast: it shares all that does not hang on numbers.
  package func variant(_ rubric: Rubric) -> Marker {
    guard case .numbers(let models) = model else { return Marker(rubric: rubric) }
    return Marker(rubric: rubric, numbers: ReferenceModel(models[0], variant: rubric))
  }

  private init(rubric: Rubric, numbers model: ReferenceModel) {
    let others = rubric.lawfulReadings.dropFirst().map { ReferenceModel(model, variant: $0) }
    self.init(rubric: rubric, model: .numbers([model] + others), model.caches)
  }

  private init(rubric: Rubric, model: Model, _ caches: Caches) {
    self.rubric = rubric
    knownSheets = KnownSheets(caches)
    self.model = model
    scopes = AskedScopes(rubric)
  }

  /// The names and shapes by which answers are read; nil where expressions are asked for.
  package var catalogue: QuantityCatalogue? {
    guard case .numbers(let models) = model else { return nil }
    return models.first?.catalogue
  }

  /// The marks of a sheet.
  ///
  /// Where a given has several lawful values, those count that speak best for the student. The
  /// marks of a sheet that exhausts its budget mean nothing.
  /// - Parameter budget: what is left of the submission's work.
  package func mark(_ sheet: AnswerSheet, budget: WorkBudget = WorkBudget()) -> SheetMark {
    switch model {
    case .derivations(let model):
      return SheetMark(steps: model.mark(sheet, budget))
    case .numbers(let models):
      // What a heading is compared with is bounded, and so is the work it costs.
      budget.spend(sheet.headings.count * OpenHeading.work)
      let scoped = ScopedSheet(sheet, scopes, models[0])
      if scoped.lacksSection, let section = rubric.section {
        return SheetMark(steps: markUnreadable(), fault: Wording.noSection(section, in: sheet))
      }
      var mark =
        scoped.sheet.ambiguities.isEmpty
        ? markOnce(scoped.sheet, by: models, budget)
        : markReadings(scoped.sheet, by: models, budget)
      mark.absentScopes = scoped.absentScopes
      return mark
    }
  }

  /// The marks of a sheet with one reading, those of an equal sheet where they are known.
  func markOnce(
    _ sheet: AnswerSheet, by models: [ReferenceModel], _ budget: WorkBudget
  ) -> SheetMark {
    switch knownSheets.look(for: sheet) {
    case .met(let marks, let work):
      // What it would have cost by itself, so that no mark depends on the neighbours.
      budget.spend(work)
      return SheetMark(steps: marks)
    case .unkept: return mark(sheet, by: models, budget)
    case .new(let hash):
      let before = budget.spent
      let mark = mark(sheet, by: models, budget)
      if !budget.isExhausted {
        knownSheets.keep(mark.steps, of: sheet, hash: hash, work: budget.spent - before)
      }
      return mark
    }
  }

  private func mark(
    _ sheet: AnswerSheet, by models: [ReferenceModel], _ budget: WorkBudget
  ) -> SheetMark {
    // A tenth of the submission's, so that its marks go on where a working costs too much.
    let workings = WorkBudget(limit: budget.limit / 10)
    defer { budget.spend(min(workings.spent, workings.limit)) }
    func mark(by model: ReferenceModel) -> SheetMark {
      model.contexts.use(budget, workings: workings) { context in
        let marking = SheetMarking(model, sheet, at: context)
        let marks = marking.marks()
        return SheetMark(steps: marks, sidesTooCostly: marking.sidesTooCostly)
      }
    }
    var best = mark(by: models[0])
    for other in models.dropFirst() where best.steps.contains(where: { $0.verdict != .correct }) {
      let rival = mark(by: other)
      if rival.steps.merit > best.steps.merit { best = rival }
    }
    return best
  }

  /// The marks of a submission that could not be read: every step missing.
  package func markUnreadable() -> [StepMark] {
    switch model {
    case .derivations: mark(AnswerSheet()).steps
    case .numbers(let models): markOnce(AnswerSheet(), by: models, WorkBudget()).steps
    }
  }
}

extension [StepMark] {
  /// The rank of marks: their points first, then how many steps are simply right.
  var merit: (Double, Int) {
    (reduce(0) { $0 + $1.points }, count { $0.verdict == .correct })
  }
}
