internal import AnswerSheets
package import Languages
package import Marking

/// What a student is told of a submission where plain text alone can stand.
///
/// The first error, then each step that is not right and why. The reference values are never in it.
package enum PlainFeedback {
  /// The lines, with nothing in them that steers a reader.
  package static func text(of mark: SubmissionMark, in language: Language) -> String {
    if let error = mark.error, !mark.steps.contains(where: \.isOverridden) {
      return SafeText.terminal(language("This submission could not be read: \(error)"))
    }
    var lines = mark.decision.map { [$0] } ?? []
    lines.append(StepGraph.description(of: mark, language))
    for step in mark.steps where !step.passes || step.isOverridden && mark.decision == nil {
      lines.append(line(of: step, in: mark, language))
    }
    return lines.map(SafeText.terminal).joined(separator: "\n")
  }

  private static func line(
    of step: StepMark, in mark: SubmissionMark, _ language: Language
  ) -> String {
    var line = "\(step.step): " + language(step.verdict.word)
    if let position = step.position { line += ", " + language("line \(position.line)") }
    if !step.message.isEmpty, step.verdict != .missing || step.stated != nil {
      line += ": " + StepWording(step, revealsReference: false).headline
    }
    for remark in step.remarks where remark.kind == .overridden { line += "; \(remark.message)" }
    return line
  }
}
