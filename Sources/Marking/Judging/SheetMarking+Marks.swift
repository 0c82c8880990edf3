internal import Algebra
internal import AnswerSheets
internal import Rubrics

/// The mark of a step, in words and points.
extension SheetMarking {
  /// The marks of all steps in the rubric's order.
  func marks() -> [StepMark] {
    for step in order { find(step) }
    var marks = model.rubric.steps.indices.map(mark)
    // Another student's numbers are no answer to this assignment, whatever was done with them.
    if !isForeign { marks.forgiveRepeatedMistakes(by: model.rubric) }
    return marks
  }

  /// Finds how a step is, whose sources are judged.
  func find(_ step: Int) {
    defer { isJudged.insert(step) }
    switch statedSteps.byStep[step] {
    case .missing: findings[step] = StepFinding(verdict: .missing)
    case .unreadable: findings[step] = StepFinding(verdict: .unreadable)
    case .stated(let stated)
    where stated.hasOwnShape || stated.isTurned && habits[step].policy.orientation == .strict:
      findings[step] = StepFinding(verdict: .wrong)
    case .stated(let stated):
      addFinding(of: step, stated)
      acceptShownWorking(of: step, stated)
    }
  }

  /// Words the mark of a step that is judged.
  private func mark(_ step: Int) -> StepMark {
    switch statedSteps.byStep[step] {
    case .missing:
      return stepMark(
        step, remarks: nearNames(of: step), message: Wording.missing(model.rubric.steps[step].name))
    case .unreadable(let message, let position):
      return stepMark(step, position: position, message: message)
    case .stated(let stated) where stated.hasOwnShape:
      return stepMark(
        step, stated, diagnosis: diagnose(step, stated),
        message: Wording.shape(stated.written, expected: model.references[step].shape))
    case .stated(let stated): return mark(step, stated, findings[step])
    }
  }

  private func mark(_ step: Int, _ stated: StatedStep, _ finding: StepFinding) -> StepMark {
    let diagnosis = finding.verdict == .wrong ? diagnose(step, stated) : nil
    let off = finding.verdict == .wrong ? offEntries(step, stated) : OffEntries()
    var message = Wording.message(
      finding, stated, mistake: diagnosis.map { Wording.mistake($0, in: model.rubric.steps[step]) },
      standsOn: namesOfSources(finding),
      degenerate: finding.degeneracy.map(worded),
      digits: habits[step].policy.digits)
    if stated.isPartial, finding.verdict != .wrong {
      message = Wording.partial(
        stated.value.openIndices, columns: stated.value.columns, otherwise: message)
    }
    return stepMark(
      step, stated, diagnosis: diagnosis, off: off,
      remarks: remarks(step, stated, finding, off: off.indices), message: message)
  }

  private func stepMark(
    _ step: Int, _ stated: StatedStep? = nil, position: Position? = nil,
    diagnosis: Diagnosis? = nil, off: OffEntries = OffEntries(), remarks: [Remark] = [],
    message: String
  ) -> StepMark {
    let requirement = model.rubric.steps[step].requirement
    let points = model.rubric.steps[step].points
    let isExcused = requirement != .required && findings[step].verdict == .missing && stated == nil
    var mark = StepMark(
      step: model.rubric.steps[step].name, verdict: verdict(of: step, stated),
      points: points * share(step, stated, diagnosis, off: off),
      // A bonus comes on top of what can be earned, and what may be left out is not asked for.
      max: isExcused || requirement == .bonus ? 0 : points,
      stated: stated.map { .numbers($0.written) }, expected: expected(step, stated),
      diagnosis: diagnosis, remarks: remarks, position: stated?.position ?? position,
      message: message, isExcused: isExcused)
    if mark.verdict == .wrong, let stated { mark.wrong = wrongValue(step, stated, diagnosis) }
    return mark
  }

  /// The verdict that is told: a matrix right as far as it is stated lacks something all the same.
  private func verdict(of step: Int, _ stated: StatedStep?) -> Verdict {
    let verdict = findings[step].verdict
    return verdict != .wrong && stated?.isPartial ?? false ? .missing : verdict
  }

  /// The words for follow-through that earns no points.
  private func worded(_ degeneracy: Degeneracy) -> String {
    switch degeneracy {
    case .trivial(.step(let step)): Wording.trivial(model.rubric.steps[step].name)
    case .trivial(.given(let given)): Wording.trivial(model.rubric.givens[given].name)
    case .lostGivens(let givens): Wording.lost(givens.map { model.rubric.givens[$0].name })
    case .copied(let given): Wording.copied(model.rubric.givens[given].name)
    }
  }

  /// The share of its points that a step earns: by its verdict, its right entries or its mistake.
  private func share(
    _ step: Int, _ stated: StatedStep?, _ diagnosis: Diagnosis?, off: OffEntries
  ) -> Double {
    let policy = habits[step].policy
    // Each slip in copying costs its share once, at the first step that stands on a given with it.
    let slips = misreadGivens(behind: step).filter { !lostGivens.contains($0) }.map { given in
      alikeGivens.first { $0.contains(given) } ?? [given]
    }
    let share = Set(slips).reduce(findings[step].share(policy)) { share, givens in
      firstUse(ofMisread: givens) == step ? share * policy.misread : share
    }
    let credit = isForeign ? 0 : diagnosis.map { model.rubric.steps[step].credit(for: $0) } ?? 0
    guard let stated, !stated.hasOwnShape else { return max(share, credit) }
    guard policy.entries == .share else { return stated.isPartial ? 0 : max(share, credit) }
    let open = stated.value.openIndices.count
    let lost = Double(off.indices.count + open) + Double(off.imprecise) * (1 - policy.imprecise)
    let right = 1 - lost / Double(stated.value.elements.count)
    guard findings[step].verdict == .wrong else { return share * right }
    let isStated = 1 - Double(open) / Double(stated.value.elements.count)
    let worth = off.isOwn ? policy.followThrough : 1
    return max(off.indices.isEmpty ? 0 : right * worth, credit * isStated)
  }

  /// The reference at the digits the student used.
  private func expected(_ step: Int, _ stated: StatedStep?) -> ExpectedValue {
    // An entry that is not stated shows no digits; what is worked on with instead has all of them.
    let shown = stated.map {
      $0.value.elements.reduce(0) { $1.isOpen ? $0 : max($0, $1.decimals) }
    }
    let decimals = max(shown ?? 0, min(habits[step].policy.digits, 3))
    return ExpectedValue(
      otherReference(met: step) ?? model.references[step], decimals: min(decimals, 17))
  }

  /// The value of a right step by the further formula that it follows; nil where that is the first.
  private func otherReference(met step: Int) -> Matrix<Double>? {
    guard !model.otherReferences[step].isEmpty, let reading = acceptedReading(of: step),
      !reading.boxes.meets(model.referenceBoxes[step])
    else { return nil }
    return model.otherReferences[step].first(where: reading.boxes.meets)?.map(\.midpoint)
  }

  /// The indices of a wrong matrix's entries that are off, by the value that explains most.
  private func offEntries(_ step: Int, _ stated: StatedStep) -> OffEntries {
    guard !stated.value.shape.isScalar else { return OffEntries() }
    let readings = readings(of: step, stated)
    let all = Array(stated.value.elements.indices)
    if let referenceEnclosure = referenceEnclosure(of: step),
      readings.allSatisfy({ referenceEnclosure.indicesOff($0.boxes) == all })
    {
      return OffEntries(indices: all)
    }
    let found = rightValues(step).flatMap { right in
      readings.map { reading in
        let written = StepReading(step: step, stated: stated, reading: reading)
        let boxes = boxes(written, near: right.value)
        let off = all.filter { !boxes.elements[$0].intersects(right.value.elements[$0]) }
        let imprecise = reading.imprecise.count { index in
          let (value, numeral) = (right.value.elements[index], stated.value.elements[index])
          return !off.contains(index)
            && !(value.isExactByHand && value.intersects(numeral.exactInterval))
        }
        return OffEntries(indices: off, imprecise: imprecise, isOwn: right.isOwn)
      }
    }
    // None: each entry can be explained, but not all of them by one habit.
    return found.filter { !$0.indices.isEmpty }.min {
      ($0.indices.count, $0.isOwn ? 1 : 0) < ($1.indices.count, $1.isOwn ? 1 : 0)
    } ?? OffEntries()
  }
}

/// The entries of a wrong matrix that are off.
private struct OffEntries {
  var indices: [Int] = []
  /// How many of the others show too few digits.
  var imprecise = 0
  /// Whether the others are right by own errors alone.
  var isOwn = false
}

extension StepFinding {
  /// The share of the points that a verdict earns.
  func share(_ policy: MarkingPolicy) -> Double {
    let own = degeneracy != nil ? policy.degenerate : policy.followThrough
    switch verdict {
    case .correct: return 1
    case .followThrough: return own
    case .imprecise: return policy.imprecise * (isOwn || degeneracy != nil ? own : 1)
    case .wrong, .missing, .unreadable: return 0
    }
  }
}
