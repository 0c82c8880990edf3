internal import Algebra
internal import AnswerSheets
internal import Rubrics

/// What is worth saying about a step and costs nothing.
extension SheetMarking {
  func remarks(
    _ step: Int, _ stated: StatedStep, _ finding: Finding, off: [Int]
  ) -> [Remark] {
    var remarks: [Remark] = []
    if stated.isTurned { remarks.append(Wording.rowForColumn(stated, key.references[step].shape)) }
    if stated.isRestated { remarks.append(Wording.restated(stated)) }
    if !finding.standsOn.isEmpty {
      remarks.append(Wording.standsOn(finding.standsOn.map { key.rubric.steps[$0].name }))
    }
    remarks += misreadGivens(usedFirstBy: step)
    if isForeign, stated.position == firstStated?.position { remarks += foreignGivens }
    if !off.isEmpty { remarks.append(Wording.entries(off, columns: stated.value.columns)) }
    remarks += waysOfRounding(step, stated, finding)
    if let enclosure = finding.enclosure, finding.verdict != .wrong, enclosure.isUnbounded {
      remarks.append(Wording.insensitive(stated))
    }
    return remarks + brokenEqualities(of: step)
  }

  /// What a finding stands on that is not right, by name.
  func namesOfSources(_ finding: Finding) -> [String] {
    finding.standsOn.map { key.rubric.steps[$0].name }
      + finding.misread.map { key.rubric.givens[$0].name }
  }

  private func misreadGivens(usedFirstBy step: Int) -> [Remark] {
    findings[step].misread.compactMap { given in
      guard !findings[..<step].contains(where: { $0.misread.contains(given) }),
        let copied = ledger.misread[given]
      else { return nil }
      return Wording.misread(key.rubric.givens[given].name, copied)
    }
  }

  private var firstStated: StatedStep? {
    for standing in ledger.standings { if case .stated(let stated) = standing { return stated } }
    return nil
  }

  private var foreignGivens: [Remark] {
    let names = ledger.misread.keys.sorted().map { key.rubric.givens[$0].name }
    return [Wording.foreign(names)]
  }

  /// Whether digits were cut off, or the last ones differ by rounding on the way.
  private func waysOfRounding(
    _ step: Int, _ stated: StatedStep, _ finding: Finding
  ) -> [Remark] {
    if let sight = finding.sight { return sight == .cut ? [Wording.truncated(stated)] : [] }
    guard case .displayed = habits[step].policy.tolerance, finding.verdict.isRight, !finding.isOwn,
      let reading = acceptedReading(of: step)
    else { return [] }
    let references = [key.referenceBoxes[step]] + key.otherReferences[step]
    let reference = references.first(where: reading.boxes.meets) ?? references[0]
    if !reading.boxes.meets(reference) { return [Wording.roundingCarried(stated)] }
    let isRounded = reading.units.indices.allSatisfy { place in
      // A tie may go either way.
      let unit = reading.units[place]
      return stated.value.elements[place].exactBox.widened(by: unit * 0.5000001)
        .intersects(reference.elements[place])
    }
    return isRounded ? [] : [Wording.truncated(stated)]
  }

  /// Unknown names on the sheet that come close to that of a step which is missing.
  func nearNames(of step: Int) -> [Remark] {
    ledger.nearNames.filter { $0.step == step }.map {
      Wording.nearName($0.statement, meant: key.rubric.steps[step].name)
    }
  }
}

extension Matrix<Interval> {
  fileprivate var isUnbounded: Bool {
    elements.contains { !$0.lower.isFinite || !$0.upper.isFinite }
  }
}
