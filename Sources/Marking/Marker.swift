internal import Algebra
package import AnswerSheets
package import Rubrics

/// Marks answer sheets by one rubric; made ready once, used from many threads.
package struct Marker: Sendable {
  package let rubric: Rubric
  private let key: Key
  private let known = KnownSheets()

  private enum Key: Sendable {
    /// The key, then those with the other lawful values of givens; one for most rubrics. A list, for copies are many.
    case numbers([AnswerKey])
    /// For a rubric whose answers are expressions.
    case derivations(DerivationKey)
  }

  package init(rubric: Rubric) {
    if let key = DerivationKey(rubric) {
      self.init(rubric: rubric, key: .derivations(key))
    } else {
      self.init(rubric: rubric, numbers: AnswerKey(rubric))
    }
  }

  /// The marker of one student's variant of the rubric, made fast: it shares all that does not hang on the numbers.
  package func variant(_ rubric: Rubric) -> Marker {
    guard case .numbers(let keys) = key else { return Marker(rubric: rubric) }
    return Marker(rubric: rubric, numbers: AnswerKey(keys[0], variant: rubric))
  }

  private init(rubric: Rubric, numbers key: AnswerKey) {
    let others = rubric.lawfulReadings.dropFirst().map { AnswerKey(key, variant: $0) }
    self.init(rubric: rubric, key: .numbers([key] + others))
  }

  private init(rubric: Rubric, key: Key) {
    self.rubric = rubric
    self.key = key
  }

  /// One mark per step of the rubric, in the rubric's order, and the first step that went wrong by itself.
  ///
  /// Where a given has several lawful values, those count that speak best for the student.
  package func mark(_ sheet: AnswerSheet) -> (steps: [StepMark], firstError: String?) {
    switch key {
    case .derivations(let key):
      let marks = key.mark(sheet)
      return (marks, marks.first { $0.verdict == .wrong }?.step)
    case .numbers(let keys):
      let sheet = sheet.section(rubric.section)
      let marks = marksOnce(sheet, by: keys)
      return (marks, marks.indices.first { marks[$0].verdict == .wrong }.map { marks[$0].step })
    }
  }

  private func marksOnce(_ sheet: AnswerSheet, by keys: [AnswerKey]) -> [StepMark] {
    switch known.look(for: sheet) {
    case .met(let marks): return marks
    case .passing: return marks(sheet, by: keys)
    case .new(let hash):
      let marks = marks(sheet, by: keys)
      known.keep(marks, of: sheet, hash: hash)
      return marks
    }
  }

  private func marks(_ sheet: AnswerSheet, by keys: [AnswerKey]) -> [StepMark] {
    var marks = marks(sheet, keys[0])
    for other in keys.dropFirst() where marks.contains(where: { $0.verdict != .correct }) {
      let rival = self.marks(sheet, other)
      if rival.merit > marks.merit { marks = rival }
    }
    return marks
  }

  private func marks(_ sheet: AnswerSheet, _ key: AnswerKey) -> [StepMark] {
    key.workbenches.use { bench in
      let marking = SheetMarking(key, sheet, at: bench)
      var marks: [StepMark] = []
      marks.reserveCapacity(rubric.steps.count)
      for step in rubric.steps.indices { marks.append(marking.mark(step)) }
      return marks
    }
  }

  /// The marks of a submission that could not be read: every step missing.
  package func markUnreadable() -> [StepMark] { mark(AnswerSheet()).steps }
}

extension [StepMark] {
  /// What speaks for marks: points first, then how many steps are simply right.
  fileprivate var merit: (Double, Int) {
    (reduce(0) { $0 + $1.points }, count { $0.verdict == .correct })
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
