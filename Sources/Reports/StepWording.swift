internal import AnswerSheets
package import Marking

/// What reports say of a step, in one place.
package struct StepWording {
  private let step: StepMark
  /// The reference value as it is shown; nil where it is kept back.
  private let expected: String?

  package init(_ step: StepMark, revealsReference: Bool) {
    self.step = step
    expected = revealsReference ? step.expected.description : nil
  }

  /// What being late costs, for behind the word; empty where it costs nothing.
  static func latePenalty(_ mark: SubmissionMark) -> String {
    guard mark.latePenalty > 0 else { return "" }
    return ", \(Points.text(mark.latePenalty * 100)) % less"
  }

  /// One line that says what was found.
  package var headline: String {
    var line = step.message.isEmpty ? step.verdict.rawValue : step.message
    if let diagnosis = step.diagnosis { line += " (\(diagnosis.rawValue))" }
    if let expected, step.verdict == .wrong || step.verdict == .imprecise {
      line += "; expected \(expected)"
    }
    return line
  }

  /// All there is to say, for readers that show the text alone.
  package var text: String {
    var text = headline
    if let stated = step.stated { text += "\nstated: \(stated.description)" }
    if let expected { text += "\nexpected: \(expected)" }
    if let diagnosis = step.diagnosis { text += "\ndiagnosis: \(diagnosis.rawValue)" }
    for remark in step.remarks { text += "\n" + Self.remark(remark) }
    return text + "\npoints: \(Points.text(step.points)) of \(Points.text(step.max))"
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
