internal import Algebra
package import AnswerSheets
package import Rubrics

/// Marks answer sheets by one rubric; made ready once, used from many threads.
package struct Marker: Sendable {
  package let rubric: Rubric
  private let key: AnswerKey

  package init(rubric: Rubric) {
    self.rubric = rubric
    key = AnswerKey(rubric)
  }

  /// One mark per step of the rubric, in the rubric's order, and the first step that went wrong by itself.
  package func mark(_ sheet: AnswerSheet) -> (steps: [StepMark], firstError: String?) {
    var marking = SheetMarking(key, sheet.section(rubric.section))
    var marks: [StepMark] = []
    marks.reserveCapacity(rubric.steps.count)
    for step in rubric.steps.indices { marks.append(marking.mark(step)) }
    return (marks, marks.first { $0.verdict == .wrong }?.step)
  }

  /// The marks of a submission that could not be read: every step missing.
  package func markUnreadable() -> [StepMark] { mark(AnswerSheet()).steps }
}

extension SheetMarking {
  /// Finds and words the mark of the next step.
  mutating func mark(_ step: Int) -> StepMark {
    switch ledger.standings[step] {
    case .missing:
      findings.append(Finding(verdict: .missing))
      return stepMark(step, message: "\(key.rubric.steps[step].name) is not stated")
    case .unreadable(let message, let position):
      findings.append(Finding(verdict: .unreadable))
      return stepMark(step, position: position, message: message)
    case .stated(let stated) where stated.hasOwnShape:
      findings.append(Finding(verdict: .wrong))
      return stepMark(
        step, stated, diagnosis: diagnose(step, stated),
        message: Wording.shape(stated.written, expected: key.references[step].shape))
    case .stated(let stated):
      let isStrict = stated.isTurned && habits[step].policy.orientation == .strict
      findings.append(isStrict ? Finding(verdict: .wrong) : judge(step, stated))
      return mark(step, stated, findings[step])
    }
  }

  private mutating func mark(_ step: Int, _ stated: StatedStep, _ finding: Finding) -> StepMark {
    var remarks: [Remark] = []
    if stated.isTurned { remarks.append(Wording.rowForColumn(stated, key.references[step].shape)) }
    if stated.isRestated { remarks.append(Wording.restated(stated)) }
    if !finding.standsOn.isEmpty {
      remarks.append(Wording.standsOn(finding.standsOn.map { key.rubric.steps[$0].name }))
    }
    if finding.verdict == .wrong {
      let off = offEntries(step, stated)
      if !off.isEmpty { remarks.append(Wording.entries(off)) }
    }
    remarks += brokenEqualities(of: step)
    let message = Wording.message(
      finding, stated, expected: expected(step, stated),
      steps: finding.standsOn.map { key.rubric.steps[$0].name }, digits: habits[step].policy.digits)
    return stepMark(
      step, stated, diagnosis: finding.verdict == .wrong ? diagnose(step, stated) : nil,
      remarks: remarks, message: message)
  }

  private func stepMark(
    _ step: Int, _ stated: StatedStep? = nil, position: Position? = nil,
    diagnosis: Diagnosis? = nil, remarks: [Remark] = [], message: String
  ) -> StepMark {
    let rubricStep = key.rubric.steps[step]
    return StepMark(
      step: rubricStep.name, verdict: findings[step].verdict,
      points: rubricStep.points * share(step), max: rubricStep.points,
      stated: stated.map { .numbers($0.written) }, expected: expected(step, stated),
      diagnosis: diagnosis, remarks: remarks, position: stated?.position ?? position,
      message: message)
  }

  /// The share of a step's points that its verdict earns.
  private func share(_ step: Int) -> Double {
    let policy = habits[step].policy
    let finding = findings[step]
    switch finding.verdict {
    case .correct: return 1
    case .followThrough: return policy.followThrough
    case .imprecise: return policy.imprecise * (finding.standsOn.isEmpty ? 1 : policy.followThrough)
    case .wrong, .missing, .unreadable: return 0
    }
  }

  /// The reference at the digits the student used.
  private func expected(_ step: Int, _ stated: StatedStep?) -> ExpectedValue {
    let shown = stated.map { $0.value.elements.reduce(0) { max($0, $1.decimals) } }
    let decimals = max(shown ?? 0, min(habits[step].policy.digits, 3))
    return ExpectedValue(key.references[step], decimals: min(decimals, 17))
  }

  /// The entries of a wrong matrix that neither the own values nor the reference explain.
  private mutating func offEntries(_ step: Int, _ stated: StatedStep) -> [Statement.Entry] {
    guard !stated.value.shape.isScalar else { return [] }
    let boxes = habits[step].readings(of: stated.value)[0].boxes
    let own = findings[step].enclosure ?? key.referenceBoxes[step]
    return boxes.elements.indices.compactMap { place in
      if boxes.elements[place].intersects(own.elements[place]) { return nil }
      return Statement.Entry(
        row: place / boxes.columns + 1, column: place % boxes.columns + 1)
    }
  }
}

extension AnswerSheet {
  /// What stands under the heading that begins with the given words, up to the next of its kind.
  func section(_ title: String?) -> AnswerSheet {
    guard let title, let start = headings.firstIndex(where: { $0.text.hasPrefix(title) }) else {
      return self
    }
    let from = headings[start].position
    let kind = title.prefix { $0.isLetter }
    let end = headings[(start + 1)...].first { $0.text.hasPrefix(kind) }?.position
    let kept = statements.filter { statement in
      statement.position > from && end.map { statement.position < $0 } ?? true
    }
    return AnswerSheet(statements: kept, headings: headings)
  }
}
