internal import Algebra
internal import AnswerSheets
internal import Rubrics

/// Remarks on a step that cost no points.
extension SheetMarking {
  /// The remarks on a stated step.
  ///
  /// - Parameter off: the indices of its wrong entries.
  func remarks(_ step: Int, _ stated: StatedStep, _ finding: StepFinding, off: [Int]) -> [Remark] {
    var remarks: [Remark] = []
    if stated.isTurned {
      remarks.append(Wording.rowForColumn(stated, model.references[step].shape))
    }
    if stated.isRestated { remarks.append(Wording.restated(at: stated.position)) }
    if !finding.standsOn.isEmpty {
      remarks.append(Wording.standsOn(finding.standsOn.map { model.rubric.steps[$0].name }))
    }
    if !isForeign { remarks += misreadGivens(usedFirstBy: step) }
    let firstStated = statedSteps.byStep.lazy.compactMap(\.stated).first
    if isForeign, stated.position == firstStated?.position { remarks.append(foreignGivens) }
    if !off.isEmpty { remarks.append(Wording.entries(off, columns: stated.value.columns)) }
    switch finding.lastDigits {
    case .rounded: break
    case .cut: remarks.append(Wording.truncated(stated))
    case .carried: remarks.append(Wording.roundingCarried(stated))
    }
    if finding.isInsensitive { remarks.append(Wording.insensitive(stated)) }
    return remarks + statedSteps.chains(of: step).flatMap { brokenEqualities(in: $0, step) }
  }

  /// The names of the wrong steps that a finding stands on.
  func namesOfSources(_ finding: StepFinding) -> [String] {
    finding.standsOn.map { model.rubric.steps[$0].name }
      + finding.standsOnMisread.map { model.rubric.givens[$0].name }
  }

  /// The step that the sheet states first of those that stand on one of some misread givens.
  func firstUse(ofMisread givens: Set<Int>) -> Int? {
    order.filter { !givens.isDisjoint(with: misreadGivens(behind: $0)) }.min { one, other in
      guard let one = stated(one), let other = stated(other) else { return false }
      return one.position < other.position
    }
  }

  /// The misread givens that a step stands on, directly or by way of own values.
  ///
  /// Each step behind it is looked at once: of a long chain there are more ways back than steps.
  func misreadGivens(behind step: Int) -> Set<Int> {
    guard !misreadBoxes.isEmpty else { return [] }
    var (seen, open): (Set<Int>, [Int]) = ([step], [step])
    var givens: Set<Int> = []
    while let next = open.popLast() {
      givens.formUnion(findings[next].standsOnMisread)
      open += findings[next].standsOn.filter { seen.insert($0).inserted }
    }
    return givens
  }

  private func misreadGivens(usedFirstBy step: Int) -> [Remark] {
    misreadGivens(behind: step).sorted().compactMap { given in
      guard firstUse(ofMisread: [given]) == step, let copied = statedSteps.misreadGivens[given]
      else {
        return nil
      }
      let worth = model.rubric.steps[step].points * habits[step].policy.followThrough
      return Wording.misread(
        model.rubric.givens[given].name, copied, worth: lostGivens.contains(given) ? worth : nil)
    }
  }

  private var foreignGivens: Remark {
    Wording.foreign(statedSteps.misreadGivens.keys.sorted().map { model.rubric.givens[$0].name })
  }

  /// Remarks about unknown names on the sheet that come close to a missing step's.
  func nearNames(of step: Int) -> [Remark] {
    statedSteps.nearNames.filter { $0.step == step }.map {
      Wording.nearName($0.statement, meant: model.rubric.steps[step].name)
    }
  }
}
