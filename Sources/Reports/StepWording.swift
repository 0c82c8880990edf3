internal import AnswerSheets
package import Marking

/// What reports say of a step, in one place.
package enum StepWording {
  /// What being late costs, for behind the word; empty where it costs nothing.
  static func latePenalty(_ mark: SubmissionMark) -> String {
    guard mark.latePenalty > 0 else { return "" }
    return ", \(Points.text(mark.latePenalty * 100)) % less"
  }

  /// One line that says what was found.
  package static func headline(_ step: StepMark, revealsReference: Bool) -> String {
    var line = step.message.isEmpty ? step.verdict.rawValue : step.message
    if let diagnosis = step.diagnosis { line += " (\(diagnosis.rawValue))" }
    if revealsReference, step.verdict == .wrong || step.verdict == .imprecise {
      line += "; expected \(step.expected)"
    }
    return line
  }

  /// All there is to say, for readers that show the text alone.
  package static func text(_ step: StepMark, revealsReference: Bool) -> String {
    var lines = [headline(step, revealsReference: revealsReference)]
    if let stated = step.stated { lines.append("stated: \(stated)") }
    if revealsReference { lines.append("expected: \(step.expected)") }
    if let diagnosis = step.diagnosis { lines.append("diagnosis: \(diagnosis.rawValue)") }
    for remark in step.remarks { lines.append(self.remark(remark)) }
    lines.append("points: \(Points.text(step.points)) of \(Points.text(step.max))")
    return lines.joined(separator: "\n")
  }

  /// Where a step stands, as compilers say it: `alice.md:41:9: W2_0_new: `; empty where it is missing.
  package static func place(of step: StepMark, in mark: SubmissionMark) -> String {
    step.position.map { "\(mark.file(of: $0)):\($0.line):\($0.column): \(step.step): " } ?? ""
  }

  /// A remark with its place.
  package static func remark(_ remark: Remark) -> String {
    let place = remark.position.map { " (line \($0.line), column \($0.column))" } ?? ""
    return "\(remark.kind.rawValue)\(place): \(remark.message)"
  }
}
