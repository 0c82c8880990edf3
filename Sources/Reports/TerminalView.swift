internal import AnswerSheets
package import Marking

/// A submission's marks for a person at a terminal.
package struct TerminalView {
  private let isColoured: Bool
  private let revealsReference: Bool

  package init(isColoured: Bool, revealsReference: Bool) {
    self.isColoured = isColoured
    self.revealsReference = revealsReference
  }

  /// A line a step, what is to be said of it below, and the points at the end.
  package func render(_ mark: SubmissionMark) -> String {
    let width = mark.steps.map(\.step.count).max() ?? 0
    var lines = mark.steps.flatMap { describe($0, of: mark, width: width) }
    if let first = mark.firstError {
      lines.append("")
      lines.append(
        "Your first error is in \(Self.harmless(first))\(consequences(of: first, mark)).")
    }
    lines.append("")
    lines += groups(of: mark)
    let late = mark.late ? " (late\(StepWording.latePenalty(mark)))" : ""
    lines.append(bold("\(Points.text(mark.points)) of \(Points.text(mark.max)) points") + late)
    return lines.joined(separator: "\n") + "\n"
  }

  /// A line a problem part.
  private func groups(of mark: SubmissionMark) -> [String] {
    mark.groups.map { group in
      let (points, max) = mark.total(of: group)
      return "\(Self.harmless(group.title)): \(Points.text(points)) of \(Points.text(max))"
    }
  }

  /// What stands on the first error, straight or by way of other steps.
  private func consequences(of first: String, _ mark: SubmissionMark) -> String {
    let names = mark.consequences(of: first).map(Self.harmless)
    guard let last = names.last else { return "" }
    if names.count == 1 { return "; \(last) follows from it" }
    return "; " + names.dropLast().joined(separator: ", ") + " and \(last) follow from it"
  }

  private func describe(_ step: StepMark, of mark: SubmissionMark, width: Int) -> [String] {
    let name = Self.harmless(step.step)
    let gap = String(repeating: " ", count: max(0, width - step.step.count) + 2)
    let stated = step.stated.map { "  " + Self.harmless($0.description) } ?? ""
    let word = step.isExcused ? "left out, as it may be" : step.verdict.rawValue
    let verdict = stated.isEmpty ? word : padded(word)
    var lines = [
      colour(step.verdict.sign, step.verdict) + " " + bold(name) + gap
        + colour(verdict, step.verdict) + stated
    ]
    let indent = String(repeating: " ", count: width + 4)
    if !step.message.isEmpty, step.verdict != .missing || step.stated != nil {
      let diagnosis = step.diagnosis.map { " (\($0.rawValue))" } ?? ""
      let place = StepWording.place(of: step, in: mark)
      lines.append(indent + Self.harmless(place + step.message) + diagnosis)
    }
    for remark in step.remarks where remark.kind != .ownValueUsed {
      lines.append(indent + "note: " + Self.harmless(StepWording.remark(remark)))
    }
    if revealsReference, !step.passes { lines.append(indent + "expected \(step.expected)") }
    return lines
  }

  private func padded(_ verdict: String) -> String {
    verdict + String(repeating: " ", count: max(0, 14 - verdict.count))
  }

  private func colour(_ text: String, _ verdict: Verdict) -> String {
    switch verdict {
    case .correct: styled(text, "32")
    case .followThrough: styled(text, "36")
    case .imprecise, .missing: styled(text, "33")
    case .wrong, .unreadable: styled(text, "31")
    }
  }

  private func bold(_ text: String) -> String { styled(text, "1") }

  private func styled(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// Text from outside without control sequences.
  static func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(isControl(scalar) ? "\u{FFFD}" : scalar) }
    return String(result)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
}
