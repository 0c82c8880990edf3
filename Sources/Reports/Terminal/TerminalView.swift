internal import AnswerSheets
internal import Encodings
package import Languages
package import Marking
internal import Rubrics

/// A submission's marks for a person at a terminal.
package struct TerminalView {
  private let style: TerminalStyle
  private let revealsReference: Bool
  /// The hints of each step, and how many of them are shown.
  private let hints: [String: [String]]
  private let hintCount: Int
  private let language: Language
  /// The working from the student's own values; nil where there are no words for it.
  private let ownWorking: (SubmissionMark, Int) -> String?

  /// - Parameters:
  ///   - hints: what the course says of each step to who asks.
  ///   - hintCount: so many of them are shown under each step that is not right.
  package init(
    isColoured: Bool, revealsReference: Bool, hints: [String: [String]] = [:], hintCount: Int = 0,
    language: Language = .english,
    ownWorking: @escaping (SubmissionMark, Int) -> String? = { _, _ in nil }
  ) {
    self.ownWorking = ownWorking
    style = TerminalStyle(isColoured: isColoured)
    self.revealsReference = revealsReference
    self.hints = hints
    self.hintCount = hintCount
    self.language = language
  }

  /// A line a step, what is to be said of it below, and the points at the end.
  package func render(_ mark: SubmissionMark) -> String {
    let width = mark.steps.map(\.step.count).max() ?? 0
    let points = mark.steps.map { Self.points(of: $0).count }.max() ?? 0
    var lines = mark.steps.indices.flatMap {
      describe($0, of: mark, width: width, pointsWidth: points)
    }
    if let first = mark.firstError {
      lines += ["", firstError(first, mark)]
    }
    lines.append("")
    lines += groups(of: mark)
    let total = style(StepWording.points(mark.points, of: mark.max, language), .bold)
    let late = mark.late ? StepWording.late(mark, language) : nil
    lines.append(late.map { language("\(total) (\($0))") } ?? total)
    lines += furtherHints(for: mark)
    lines += unread(of: mark)
    return lines.joined(separator: "\n") + "\n"
  }

  /// At most this number of lines that were not understood is shown.
  private static let unreadLimit = 8

  /// The lines of which nothing was understood, for perhaps a step stands in one of them.
  private func unread(of mark: SubmissionMark) -> [String] {
    guard !mark.unreadLines.isEmpty else { return [] }
    let shown = mark.unreadLines.prefix(Self.unreadLimit)
    var lines = ["", style(language("Not understood:"), .bold)]
    lines += shown.map { line in
      let file = mark.furtherFiles.isEmpty ? "" : mark.file(of: line.position) + ":"
      return SafeText.terminal(
        "  \(file)\(line.position.line):\(line.position.column)  \(line.text)")
    }
    let more = mark.unreadLines.count - shown.count
    if more > 0 { lines.append("  " + language("and \(more) more; 'gradus read' prints them all")) }
    return lines
  }

  /// A line a problem part.
  private func groups(of mark: SubmissionMark) -> [String] {
    mark.groups.map { group in
      let (points, max) = mark.total(of: group)
      let earned = StepWording.points(points, of: max, language)
      return language("\(SafeText.terminal(group.title)): \(earned)")
    }
  }

  /// The first error, and what stands on it, straight or by way of other steps.
  private func firstError(_ first: String, _ mark: SubmissionMark) -> String {
    let names = mark.consequences(of: first).map(SafeText.terminal)
    let first = SafeText.terminal(first)
    switch names.count {
    case 0: return language("Your first error is in \(first).")
    case 1: return language("Your first error is in \(first); \(names[0]) follows from it.")
    default: return language("Your first error is in \(first); \(names) follow from it.")
    }
  }

  /// The points of a step out of its worth: `0.5/2`; empty where it is left out as it may be.
  private static func points(of step: StepMark) -> String {
    step.isExcused ? "" : "\(Points.text(step.points))/\(Points.text(step.max))"
  }

  private func describe(
    _ index: Int, of mark: SubmissionMark, width: Int, pointsWidth: Int
  ) -> [String] {
    let step = mark.steps[index]
    let name = SafeText.terminal(step.step)
    let gap = String(repeating: " ", count: max(0, width - step.step.count) + 2)
    let stated = step.stated.map { "  " + SafeText.terminal($0.description) } ?? ""
    let word = language(!step.isExcused ? step.verdict.word : Self.excuse(step))
    let verdict = stated.isEmpty ? word : padded(word)
    let points = Self.points(of: step)
    let earned = String(repeating: " ", count: pointsWidth - points.count) + points + "  "
    var lines = [
      colour(step.verdict.sign, step.verdict) + " " + style(name, .bold) + gap + earned
        + colour(verdict, step.verdict) + stated
    ]
    let indent = String(repeating: " ", count: width + 4)
    if !step.message.isEmpty, step.verdict != .missing || step.stated != nil {
      let diagnosis = step.diagnosis.map { " (\($0.rawValue))" } ?? ""
      let position = StepWording.position(of: step, in: mark)
      lines.append(indent + SafeText.terminal(position + step.message) + diagnosis)
    }
    for remark in step.remarksForStudents where remark.kind != .ownValueUsed {
      let note = language("note: \(StepWording.remark(remark, language))")
      lines.append(indent + SafeText.terminal(note))
    }
    if revealsReference, !step.passes {
      lines.append(indent + language("expected \(step.expected.description)"))
      if let own = step.expectedOwn {
        let plain = language("from your own values: \(own.description)")
        lines.append(indent + SafeText.terminal(ownWorking(mark, index) ?? plain))
      }
    }
    for hint in hints(for: step).prefix(hintCount) {
      lines.append(indent + SafeText.terminal(language("hint: \(hint)")))
    }
    return lines
  }

  /// Why a step is excused: left out, or stated and not among those that count.
  private static func excuse(_ step: StepMark) -> Phrase {
    step.stated == nil ? "left out, as it may be" : "does not count"
  }

  /// The course's hint about a step that is not right.
  private func hints(for step: StepMark) -> [String] {
    step.passes ? [] : hints[step.step] ?? []
  }

  /// How to be told more, where there is more.
  private func furtherHints(for mark: SubmissionMark) -> [String] {
    let most = mark.steps.reduce(0) { max($0, hints(for: $1).count) }
    guard most > hintCount else { return [] }
    let next = hintCount + 1
    return [
      "",
      language(next == 1 ? "'--hints \(next)' shows a hint" : "'--hints \(next)' shows one more"),
    ]
  }

  private func padded(_ verdict: String) -> String {
    verdict + String(repeating: " ", count: max(0, 14 - verdict.columns))
  }

  private func colour(_ text: String, _ verdict: Verdict) -> String {
    switch verdict {
    case .correct: style(text, .green)
    case .followThrough: style(text, .cyan)
    case .imprecise, .missing: style(text, .yellow)
    case .wrong, .unreadable: style(text, .red)
    }
  }
}

extension String {
  /// How many columns of a terminal it takes: the signs of Chinese and Japanese take two.
  fileprivate var columns: Int {
    unicodeScalars.reduce(0) { $0 + ((0x2E80...0xFF60).contains($1.value) ? 2 : 1) }
  }
}
