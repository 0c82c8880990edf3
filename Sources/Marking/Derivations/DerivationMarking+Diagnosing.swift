internal import Algebra
internal import Derivations
internal import Rubrics

/// Mistakes with a name.
extension DerivationMarking {
  /// At most this number of rewritten sides is compared in the search for a wrong index.
  private static let exchangeLimit = 240

  // MARK: - Mistakes

  /// The mistake that gives a wrong side's value.
  func diagnosis(of judged: Judged, in step: Int) -> Diagnosis? {
    let candidates = model.pairs[step] == nil ? valueMistakes(step) : jacobianMistakes(step)
    for (diagnosis, truths) in courseMistakes(step) + candidates where isRight(judged, step, truths)
    { return diagnosis }
    if isIndexExchanged(judged, step) { return .wrongIndex }
    if isNegated(judged, step) { return .signFlipped }
    if isTransposed(judged, step) { return .transposed }
    if case .shape? = judged.outcome.fault { return .shape }
    return nil
  }

  private typealias Candidate = (diagnosis: Diagnosis, truths: [Tensor])

  /// The values of the mistakes that the rubric expects in a step.
  private func courseMistakes(_ step: Int) -> [Candidate] {
    let check = self.check(of: step, .either)
    return model.rubric.steps[step].mistakes.compactMap { mistake in
      model.vocabulary.term(ofFormula: mistake.formula).flatMap { check.values(of: $0) }
        .map { (mistake.name, $0) }
    }
  }

  /// The values that the formula of a step gives with a mistake in it.
  private func valueMistakes(_ step: Int) -> [Candidate] {
    guard let formula = model.vocabulary.term(ofFormula: model.rubric.steps[step].formula) else {
      return []
    }
    var terms: [(Diagnosis, Term)] = []
    for case (let term, .quantity) in formula.withoutOneSummand {
      terms.append((.biasOmitted, term))
    }
    terms += formula.withOneTransposition.map { (.weightsNotTransposed, $0) }
    terms += formula.withOtherActivations.map { (.wrongActivation, $0) }
    let check = self.check(of: step, .either)
    return terms.compactMap { diagnosis, term in
      check.values(of: term).map { (diagnosis, $0) }
    }
  }

  /// The values that the path of a derivative gives with a mistake in it.
  private func jacobianMistakes(_ step: Int) -> [Candidate] {
    guard let path = model.paths[step] else { return [] }
    var candidates: [Candidate] = []
    /// Adds the value of the path with one link changed.
    func add(_ diagnosis: Diagnosis, _ link: Problem.Pair, _ change: (Sample, Tensor) -> Tensor?) {
      let truths = model.samples.compactMap { sample -> Tensor? in
        guard let tensor = sample.jacobians[link], let changed = change(sample, tensor) else {
          return nil
        }
        return path.product(model.problem, sample, replacing: [link: .some(changed)])
      }
      if truths.count == model.samples.count { candidates.append((diagnosis, truths)) }
    }
    for link in path.links where isActivation(link) {
      add(.activationDerivativeOmitted, link) { _, tensor in
        .diagonal(Array(repeating: Interval(1), count: tensor.dimensions[0]))
      }
    }
    if path.links.count > 1 {
      for link in path.links {
        let truths = model.samples.compactMap {
          path.product(model.problem, $0, replacing: [link: nil])
        }
        if truths.count == model.samples.count { candidates.append((.factorOmitted, truths)) }
      }
    }
    for link in path.links { add(.factorOmitted, link) { $1.withFactorsOfOne } }
    for link in path.links where isSoftmax(link) {
      for isWithoutTerm in [true, false] {
        add(.deltaOmitted, link) { sample, _ in
          let p = sample.values[link.above].entries
          let entries = p.flatMap { own in
            p.map { other in isWithoutTerm ? -(own * other) : own * (Interval(1) - other) }
          }
          return Tensor([p.count, p.count], entries)
        }
      }
      add(.jacobianDiagonal, link) { $1.diagonal.map { .diagonal($0) } }
    }
    return candidates
  }

  /// Whether a side is right but for its sign.
  private func isNegated(_ judged: Judged, _ step: Int) -> Bool {
    let truths = model.samples.compactMap { truth(of: step, in: $0)?.map { -$0 } }
    return truths.count == model.samples.count && isRight(judged, step, truths)
  }

  /// Whether the transpose of a side is right, or right in the layout that is not asked for.
  private func isTransposed(_ judged: Judged, _ step: Int) -> Bool {
    func isRight(_ term: Term, _ check: SideCheck) -> Bool {
      check.check(term, of: judged.statement.subject, at: judged.statement.indices).isRight
    }
    let isEitherLawful = model.problem.targets[step].layout == .either
    return !isEitherLawful && isRight(judged.term, check(of: step, .either))
      || isRight(.transposed(judged.term), check(of: step))
  }

  private func isActivation(_ link: Problem.Pair) -> Bool {
    model.samples[0].jacobians[link]?.isDiagonal == true && model.problem.isActivation(link)
  }

  private func isSoftmax(_ link: Problem.Pair) -> Bool {
    model.problem.isSoftmax(link) && model.samples[0].jacobians[link]?.order == 2
  }

  // MARK: - Indices

  /// Whether a side is right once an index is exchanged, in a matrix one in each entry off.
  private func isIndexExchanged(_ judged: Judged, _ step: Int) -> Bool {
    let check = self.check(of: step)
    var term = judged.term
    var off = judged.outcome.offCount
    let atoms = Set(term.indexAtoms).sorted { "\($0)" < "\($1)" }
    guard atoms.count <= 8 else { return false }
    var tries = 0
    var progress = true
    while progress {
      progress = false
      search: for (number, atom) in term.indexAtoms.enumerated() {
        for other in atoms where other != atom {
          tries += 1
          guard tries <= Self.exchangeLimit else { return false }
          let changed = term.exchangingIndex(number, for: other)
          let outcome = check.check(changed, in: judged.statement)
          if outcome.isRight { return true }
          if let before = off, let now = outcome.offCount, now < before {
            (term, off, progress) = (changed, now, true)
            break search
          }
        }
      }
    }
    return false
  }
}

extension SideCheck.Outcome {
  /// How many written entries are off, where that is known.
  fileprivate var offCount: Int? {
    if case .value(let entries)? = fault, !entries.isEmpty { return entries.count }
    return nil
  }
}

extension Tensor {
  /// 1 wherever it is not 0: the derivative `X_a δ_bc` without its X.
  fileprivate var withFactorsOfOne: Tensor {
    map { $0 == Interval(0) ? $0 : Interval(1) }
  }
}
