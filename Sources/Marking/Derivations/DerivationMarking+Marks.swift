internal import AnswerSheets
internal import Derivations
internal import Rubrics

/// The mark of each step of a derivation.
extension DerivationMarking {
  /// The verdict on a step, with the side that decided it.
  private struct Decision {
    var verdict: Verdict
    var judged: Judged?
    var range: Range<Int>?
    var diagnosis: Diagnosis?
    var message = ""
    var standsOn: [Int] = []
    var remarks: [Remark] = []
  }

  /// Finds and words the mark of the next step.
  mutating func mark(_ step: Int) -> StepMark {
    let statements = statements(of: step)
    var decision = decide(step, statements)
    decision.remarks += remarks(statements, besides: decision.judged)
    let claims = claims(of: step)
    if claims.contains(where: \.isDiagonal) || decision.judged?.outcome.isDiagonalVector == true
      || isDiagonalOnly(step, statements)
    {
      addDiagonalRemark(to: &decision, claims.first(where: \.isDiagonal)?.claim)
    }
    if let wrong = claims.last(where: { !$0.isRight }).map({ ($0.claim.extents, $0.claim.range) })
      ?? shapedFault(step, statements),
      decision.verdict != .unreadable
    {
      // A shape that contradicts the truth makes the step wrong, whatever its value.
      if decision.verdict != .wrong { decision.diagnosis = .shape }
      decision.diagnosis = decision.diagnosis ?? .shape
      decision.verdict = .wrong
      decision.message = Wording.claimedShape(wrong.0)
      decision.range = wrong.1
    }
    verdicts.append(decision.verdict)
    if decision.verdict == .wrong, let judged = decision.judged {
      own[step] = ownTensors(step, judged)
      ownTerms[step] = judged.term
    }
    return stepMark(step, decision)
  }

  private func stepMark(_ step: Int, _ decision: Decision) -> StepMark {
    let rubricStep = key.rubric.steps[step]
    let range = decision.range ?? decision.judged?.side.range
    let share =
      switch decision.verdict {
      case .correct: 1.0
      case .followThrough: rubricStep.policy.followThrough
      case .wrong: decision.diagnosis.map { rubricStep.credit(for: $0) } ?? 0
      default: 0.0
      }
    var remarks = decision.remarks
    if !decision.standsOn.isEmpty {
      remarks.insert(Wording.standsOn(decision.standsOn.map { key.rubric.steps[$0].name }), at: 0)
    }
    let isExcused = rubricStep.standing != .required && decision.verdict == .missing
    var mark = StepMark(
      step: rubricStep.name, verdict: decision.verdict, points: rubricStep.points * share,
      max: isExcused || rubricStep.standing == .bonus ? 0 : rubricStep.points,
      stated: range.map { .text(text($0)) }, expected: key.expected(step),
      diagnosis: decision.diagnosis, remarks: remarks,
      position: range.flatMap { position(of: $0.lowerBound) }, message: decision.message)
    mark.isExcused = isExcused
    if decision.verdict == .wrong {
      let cause =
        decision.diagnosis?.rawValue ?? "= " + WrongValue.shortened(mark.stated?.description ?? "")
      mark.wrong = WrongValue(group: "\(rubricStep.name): \(cause)")
    }
    return mark
  }

  // MARK: - Deciding

  private func decide(_ step: Int, _ statements: DerivationStatements) -> Decision {
    if let last = statements.whole.last {
      if last.outcome.isRight { return Decision(verdict: .correct, judged: last) }
      return wrong(step, last)
    }
    if let last = statements.entries.last { return decideByEntries(step, statements, last) }
    if let open = statements.open.last {
      return Decision(verdict: .unreadable, range: open.side.range, message: open.message)
    }
    if let chain = statements.chains.last {
      return Decision(verdict: .missing, range: chain.range, message: Wording.chainAlone)
    }
    return Decision(verdict: .missing, message: Wording.missing(key.rubric.steps[step].name))
  }

  private func wrong(_ step: Int, _ judged: Judged) -> Decision {
    let standsOn = ownStepsExplaining(judged, of: step)
    if !standsOn.isEmpty {
      let names = Wording.list(standsOn.map { key.rubric.steps[$0].name })
      return Decision(
        verdict: .followThrough, judged: judged,
        message: "right, but it stands on your own \(names)", standsOn: standsOn)
    }
    var decision = Decision(verdict: .wrong, judged: judged)
    decision.diagnosis = diagnosis(of: judged, in: step)
    decision.message = Wording.derived(
      judged.outcome.fault, decision.diagnosis, in: key.rubric.steps[step])
    if case .value(let entries)? = judged.outcome.fault, (1...12).contains(entries.count) {
      decision.remarks.append(Wording.entries(entries))
    }
    return decision
  }

  /// A step stated by its entries: each counts by the statement that speaks of it most closely.
  private func decideByEntries(
    _ step: Int, _ statements: DerivationStatements, _ last: Judged
  ) -> Decision {
    if let off = statements.entries.last(where: {
      !$0.outcome.isRight && !isOverruled($0, statements)
    }) {
      return wrong(step, off)
    }
    let isComplete = key.draws.indices.allSatisfy { sample in
      coverage(statements, sample).count == truth(of: step, in: key.draws[sample])?.entries.count
        ?? 0
    }
    if isComplete || isDiagonalOnly(step, statements) {
      return Decision(verdict: .correct, judged: last)
    }
    var decision = Decision(verdict: .wrong, judged: last)
    decision.diagnosis = coversDiagonal(step, statements) ? .jacobianDiagonal : nil
    if isOffDiagonal(step, statements) { decision.diagnosis = .deltaOmitted }
    decision.message = "right where it is stated, but not all entries are"
    return decision
  }

  /// The entries of one sample with whether the closest statement is right.
  private func coverage(_ statements: DerivationStatements, _ sample: Int) -> [Int: Bool] {
    var result: [Int: Bool] = [:]
    for judged in statements.entries.sorted(by: { $0.isClose && !$1.isClose }).reversed() {
      for (index, isRight) in judged.outcome.coverage[sample] { result[index] = isRight }
    }
    return result
  }

  /// Whether all entries at which a general statement is off are stated more closely elsewhere.
  private func isOverruled(_ judged: Judged, _ statements: DerivationStatements) -> Bool {
    guard !judged.isClose, case .value? = judged.outcome.fault else { return false }
    return key.draws.indices.allSatisfy { sample in
      guard judged.outcome.coverage.indices.contains(sample) else { return false }
      let closest = coverage(statements, sample)
      return judged.outcome.coverage[sample].allSatisfy { $0.value || closest[$0.key] == true }
    }
  }

  /// The length of a square Jacobian's diagonal.
  private func diagonalCount(of step: Int) -> Int? {
    key.problem.targets[step].pair.flatMap { key.draws[0].jacobians[$0]?.diagonal?.count }
  }

  private func coversDiagonal(_ step: Int, _ statements: DerivationStatements) -> Bool {
    guard let size = diagonalCount(of: step) else { return false }
    let covered = coverage(statements, 0)
    return covered.count == size && covered.allSatisfy { $0.value && $0.key % (size + 1) == 0 }
  }

  private func isOffDiagonal(_ step: Int, _ statements: DerivationStatements) -> Bool {
    guard let size = diagonalCount(of: step) else { return false }
    let covered = coverage(statements, 0)
    return covered.count == size * size - size && covered.allSatisfy { $0.key % (size + 1) != 0 }
  }

  /// Whether only the diagonal of a matrix is stated that has nothing else.
  private func isDiagonalOnly(_ step: Int, _ statements: DerivationStatements) -> Bool {
    guard statements.whole.isEmpty, let pair = key.problem.targets[step].pair,
      key.draws[0].jacobians[pair]?.isDiagonal == true
    else { return false }
    return coversDiagonal(step, statements)
  }

  /// `[ … ]^{N \times K}`: a shape at a side that neither the whole nor its blocks have.
  private func shapedFault(_ step: Int, _ statements: DerivationStatements) -> (
    [Extent], Range<Int>
  )? {
    let subject = key.problem.targets[step].subject
    for judged in statements.whole {
      guard case .shaped(let inner, let extents) = judged.term,
        !key.problem.fits(extents, subject), !isDiagonal(extents, of: step),
        !inner.hasBlocks(as: extents)
      else { continue }
      return (extents, judged.side.range)
    }
    return nil
  }

  private func addDiagonalRemark(to decision: inout Decision, _ claim: DerivedSheet.Claim?) {
    let offset = claim?.range.lowerBound ?? decision.judged?.side.range.lowerBound
    decision.remarks.append(
      Remark(
        .diagonalAsVector, at: offset.flatMap { position(of: $0) },
        message: "a diagonal matrix, written as the vector of its diagonal"))
  }

  // MARK: - Remarks

  /// Other sides that are not equal to the step; of one not worked out nobody can say so.
  private func remarks(_ statements: DerivationStatements, besides decisive: Judged?) -> [Remark] {
    var remarks: [Remark] = []
    var seen: Set<Int> = []
    for judged in statements.whole + statements.entries where !judged.outcome.isRight {
      let offset = judged.side.range.lowerBound
      guard offset != decisive?.side.range.lowerBound, !isOverruled(judged, statements),
        seen.insert(offset).inserted, remarks.count < 8
      else { continue }
      remarks.append(
        Remark(
          .brokenEquality, at: position(of: offset),
          message: "\(text(judged.side.range)) is not equal to what it is said to be"))
    }
    let whole = statements.whole.map(\.outcome.isRight)
    if let decisive, whole.contains(true), whole.contains(false) {
      remarks.append(Wording.restated(at: position(of: decisive.side.range.lowerBound)))
    }
    return remarks
  }
}

extension DerivationMarking.Judged {
  /// Whether it speaks of particular entries: under a condition, or with one letter twice.
  fileprivate var isClose: Bool {
    if statement.condition != nil { return true }
    var indices = statement.indices
    switch statement.subject {
    case .value(let reference): indices += reference.indices
    case .derivative(let above, let below): indices += above.indices + below.indices
    }
    let letters = indices.compactMap { index -> String? in
      if case .at(.index(let letter)) = index { letter } else { nil }
    }
    return Set(letters).count < letters.count || letters.count < indices.count
  }
}

extension Term {
  /// Whether it is a matrix written as one row or column of blocks, which a shape may count.
  fileprivate func hasBlocks(as extents: [Extent]) -> Bool {
    guard case .matrix(let rows) = self, extents.count == 2 else { return false }
    if rows.count == 1 { return extents[0] == .number(1) }
    return rows.allSatisfy { $0.count == 1 } && extents[1] == .number(1)
  }
}
