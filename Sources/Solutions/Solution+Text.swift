internal import Algebra
internal import Encodings
internal import Languages
internal import Marking
internal import Reports
internal import Rubrics
internal import Typesetting

extension Solution {
  /// Every step with its working, for a terminal.
  func text(width: Int) -> String {
    var lines = [SafeText.terminal(rubric.title), ""]
    lines += paragraphs(rubric.description, width: width)
    lines.append(language("given"))
    let names = rubric.givens.map { SafeText.terminal($0.name) }
    let widest = names.reduce(0) { max($0, $1.count) }
    for (given, name) in zip(rubric.givens, names) {
      let lead = "  " + name + String(repeating: " ", count: widest - name.count) + " = "
      lines += PlainText.lines(.matrix(of: given.value), lead: lead, width: width)
    }
    for (index, (step, worked)) in zip(rubric.steps, steps).enumerated() {
      if let group = rubric.groupBegun(by: index) {
        lines += ["", SafeText.terminal(rubric.heading(of: group))]
        if group.text != nil { lines += [""] + paragraphs(group.text, width: width).dropLast() }
      }
      lines += ["", "\(SafeText.terminal(step.name))  (\(rubric.worth(of: step)))"]
      lines += paragraphs(step.text, width: width).dropLast().map { "  " + $0 }
      for earlier in worked.preliminaries { lines += working(of: earlier, width: width) }
      lines += working(of: worked, width: width)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func paragraphs(_ text: String?, width: Int) -> [String] {
    CourseText.paragraphs(text, width: width)
  }

  /// `name = …` and what follows, the signs of equality below each other.
  private func working(of step: WorkedStep, width: Int) -> [String] {
    let name = SafeText.terminal(step.name)
    let blanks = String(repeating: " ", count: name.count)
    return step.chain.enumerated().flatMap { index, term -> [String] in
      let lead = "  \(index == 0 ? name : blanks) = "
      let lines = PlainText.lines(term, lead: lead, width: width)
      let isBetween = index > 0 && index < step.chain.count - 1
      // A line that cannot be broken and would run over the edge says less than its omission.
      return isBetween && lines.contains { $0.count > width } ? [] : lines
    }
  }
}
