internal import AnswerSheets
internal import Derivations
internal import Rubrics

/// The mark of each step of a derivation.
extension DerivationMarking {
  /// The verdict on a step, with the side that decided it.
  private struct DerivedFinding {
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
    var finding = find(step, statements)
    finding.remarks += remarks(statements, besides: finding.judged)
    let claims = claims(of: step)
    if claims.contains(where: \.isDiagonal) || finding.judged?.outcome.isDiagonalVector == true
      || isDiagonalOnly(step, statements)
    {
      addDiagonalRemark(to: &finding, claims.first(where: \.isDiagonal)?.claim)
    }
    if let wrong = claims.last(where: { !$0.isRight }).map({ ($0.claim.extents, $0.claim.range) })
      ?? shapedFault(step, statements),
      finding.verdict != .unreadable
    {
      // A shape that contradicts the truth makes the step wrong, whatever its value.
      if finding.verdict != .wrong || finding.diagnosis == nil { finding.diagnosis = .shape }
      finding.verdict = .wrong
      finding.message = Wording.claimedShape(wrong.0)
      finding.range = wrong.1
    }
    if finding.verdict == .wrong, let judged = finding.judged {
      own[step] = ownTensors(step, judged)
      ownTerms[step] = judged.term
    }
    return stepMark(step, finding)
  }

  private func stepMark(_ step: Int, _ finding: DerivedFinding) -> StepMark {
    let rubricStep = model.rubric.steps[step]
    let range = finding.range ?? finding.judged?.side.range
    let share =
      switch finding.verdict {
      case .correct: 1.0
      case .followThrough: rubricStep.policy.followThrough
      case .wrong: finding.diagnosis.map { rubricStep.credit(for: $0) } ?? 0
      default: 0.0
      }
    var remarks = finding.remarks
    if !finding.standsOn.isEmpty {
      remarks.insert(Wording.standsOn(finding.standsOn.map { model.rubric.steps[$0].name }), at: 0)
    }
    let isExcused = rubricStep.requirement != .required && finding.verdict == .missing
    var mark = StepMark(
      step: rubricStep.name, verdict: finding.verdict, points: rubricStep.points * share,
      max: isExcused || rubricStep.requirement == .bonus ? 0 : rubricStep.points,
      stated: range.map { .text(text($0)) }, expected: model.expected(step),
      diagnosis: finding.diagnosis, remarks: remarks,
      position: range.flatMap { position(of: $0.lowerBound) }, message: finding.message,
      isExcused: isExcused)
    if finding.verdict == .wrong {
      let cause =
        finding.diagnosis?.rawValue ?? "= " + WrongValue.shortened(mark.stated?.description ?? "")
      mark.wrong = WrongValue(group: "\(rubricStep.name): \(cause)")
    }
    return mark
  }

  // MARK: - Deciding

  private func find(_ step: Int, _ statements: DerivationStatements) -> DerivedFinding {
    if let last = statements.whole.last {
      if last.outcome.isRight { return DerivedFinding(verdict: .correct, judged: last) }
      return wrong(step, last)
    }
    if !statements.entries.isEmpty { return findByEntries(step, statements) }
    if let open = statements.open.last {
      return DerivedFinding(verdict: .unreadable, range: open.side.range, message: open.message)
    }
    if let chain = statements.productsAlone.last {
      return DerivedFinding(verdict: .missing, range: chain.range, message: Wording.chainAlone)
    }
    return DerivedFinding(
      verdict: .missing, message: Wording.missing(model.rubric.steps[step].name))
  }

  private func wrong(_ step: Int, _ judged: Judged) -> DerivedFinding {
    let standsOn = ownStepsExplaining(judged, of: step)
    if !standsOn.isEmpty {
      let names = Wording.list(standsOn.map { model.rubric.steps[$0].name })
      return DerivedFinding(
        verdict: .followThrough, judged: judged,
        message: "right, but it stands on your own \(names)", standsOn: standsOn)
    }
    var finding = DerivedFinding(verdict: .wrong, judged: judged)
    finding.diagnosis = diagnosis(of: judged, in: step)
    finding.message = Wording.derived(
      judged.outcome.fault, finding.diagnosis, in: model.rubric.steps[step])
    if case .value(let entries)? = judged.outcome.fault, (1...12).contains(entries.count) {
      finding.remarks.append(Wording.entries(entries))
    }
    return finding
  }

  /// A step stated by its entries: each counts by the statement that speaks of it most closely.
  private func findByEntries(_ step: Int, _ statements: DerivationStatements) -> DerivedFinding {
    if let off = statements.entries.last(where: {
      !$0.outcome.isRight && !isOverruled($0, statements)
    }) {
      return wrong(step, off)
    }
    let isComplete = model.samples.indices.allSatisfy { sample in
      coverage(statements, sample).count
        == truth(of: step, in: model.samples[sample])?.entries.count
        ?? 0
    }
    if isComplete || isDiagonalOnly(step, statements) {
      return DerivedFinding(verdict: .correct, judged: statements.entries.last)
    }
    var finding = DerivedFinding(verdict: .wrong, judged: statements.entries.last)
    finding.diagnosis = coversDiagonal(step, statements) ? .jacobianDiagonal : nil
    if isOffDiagonal(step, statements) { finding.diagnosis = .deltaOmitted }
    finding.message = "right where it is stated, but not all entries are"
    return finding
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
    return model.samples.indices.allSatisfy { sample in
      guard judged.outcome.coverage.indices.contains(sample) else { return false }
      let closest = coverage(statements, sample)
      return judged.outcome.coverage[sample].allSatisfy { $0.value || closest[$0.key] == true }
    }
  }

  /// The length of a square Jacobian's diagonal.
  private func diagonalCount(of step: Int) -> Int? {
    model.problem.targets[step].pair.flatMap { model.samples[0].jacobians[$0]?.diagonal?.count }
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
    guard statements.whole.isEmpty, let pair = model.problem.targets[step].pair,
      model.samples[0].jacobians[pair]?.isDiagonal == true
    else { return false }
    return coversDiagonal(step, statements)
  }

  /// `[ … ]^{N \times K}`: a shape at a side that neither the whole nor its blocks have.
  private func shapedFault(_ step: Int, _ statements: DerivationStatements) -> (
    [Extent], Range<Int>
  )? {
    let subject = model.problem.targets[step].subject
    for judged in statements.whole {
      guard case .shaped(let inner, let extents) = judged.term,
        !model.problem.fits(extents, subject), !isDiagonal(extents, of: step),
        !inner.hasBlocks(as: extents)
      else { continue }
      return (extents, judged.side.range)
    }
    return nil
  }

  private func addDiagonalRemark(to finding: inout DerivedFinding, _ claim: ShapeClaim?) {
    let offset = claim?.range.lowerBound ?? finding.judged?.side.range.lowerBound
    finding.remarks.append(
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
