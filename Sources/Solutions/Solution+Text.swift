internal import Algebra
internal import Marking
internal import Reports
internal import Rubrics
internal import Typesetting

extension Solution {
  /// Every step with its working, for a terminal.
  func text(width: Int) -> String {
    var lines = [SafeText.terminal(rubric.title), "", "given"]
    let names = rubric.givens.map { SafeText.terminal($0.name) }
    let widest = names.reduce(0) { max($0, $1.count) }
    for (given, name) in zip(rubric.givens, names) {
      let lead = "  " + name + String(repeating: " ", count: widest - name.count) + " = "
      lines += PlainText.lines(.matrix(of: given.value), lead: lead, width: width)
    }
    for (step, worked) in zip(rubric.steps, steps) {
      lines += ["", "\(SafeText.terminal(step.name))  (\(Points.words(step.points)))"]
      for earlier in worked.preliminaries { lines += working(of: earlier, width: width) }
      lines += working(of: worked, width: width)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// `name = …` and what follows, the signs of equality below each other.
  private func working(of step: WorkedStep, width: Int) -> [String] {
    let name = SafeText.terminal(step.name)
    let blanks = String(repeating: " ", count: name.count)
    return step.chain.enumerated().flatMap { place, term in
      PlainText.lines(term, lead: "  \(place == 0 ? name : blanks) = ", width: width)
    }
  }
}
