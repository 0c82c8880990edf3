internal import AnswerSheets
internal import Encodings
package import Languages
package import Marking

/// The feedback on a submission where plain text alone can stand.
///
/// The first error, then each step that is not right or earns less than it is worth, and why. The
/// reference values are never in it.
package enum PlainFeedback {
  /// The lines, with nothing in them that steers a reader.
  package static func text(of mark: SubmissionMark, in language: Language) -> String {
    if let error = mark.error, !mark.steps.contains(where: \.isOverridden) {
      return SafeText.terminal(language("This submission could not be read: \(error)"))
    }
    var lines = mark.decision.map { [$0] } ?? []
    lines.append(StepGraph.description(of: mark, language))
    for step in mark.steps where isTold(step, in: mark) {
      lines.append(line(of: step, language))
    }
    return lines.map(SafeText.terminal).joined(separator: "\n")
  }

  /// A step that passes may have lost points as well: by a given copied wrongly, or by what leaves
  /// nothing to work out.
  private static func isTold(_ step: StepMark, in mark: SubmissionMark) -> Bool {
    if !step.passes { return true }
    return mark.decision == nil && (step.isOverridden || step.points < step.max)
  }

  private static func line(of step: StepMark, _ language: Language) -> String {
    var found = language(step.verdict.word)
    if let position = step.position {
      found = language("\(found), \(language("line \(position.line)"))")
    }
    if !step.message.isEmpty, step.verdict != .missing || step.stated != nil {
      found = language("\(found): \(StepWording(step, revealsReference: false).headline)")
    }
    let remarks = step.remarks.filter(bearsOnPoints).map(\.message)
    return language("\(step.step): \(language.joined([found] + remarks))")
  }

  private static func bearsOnPoints(_ remark: Remark) -> Bool {
    switch remark.kind {
    case .overridden, .repeated, .givenMisread: true
    default: false
    }
  }
}
