internal import Algebra
internal import Marking
internal import Rubrics

extension Solution {
  /// Formula and value of each step, one below the other.
  var text: String {
    let names = rubric.givens.map(\.name) + rubric.steps.map(\.name)
    let width = names.reduce(0) { max($0, $1.count) }
    var lines = [rubric.title, "", "given"]
    for given in rubric.givens {
      lines.append("  \(padded(given.name, to: width)) = \(given.value)")
    }
    lines += ["", "steps"]
    for (step, value) in zip(rubric.steps, values) {
      lines.append("  \(padded(step.name, to: width)) = \(step.formula)")
      lines.append("  \(padded("", to: width)) = \(value)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One table of what is given and one of the steps.
  var markdown: String {
    var lines = ["# \(rubric.title)", "", "| given | value |", "| --- | --- |"]
    for given in rubric.givens { lines.append("| `\(given.name)` | `\(given.value)` |") }
    lines += ["", "| step | formula | value | points |", "| --- | --- | --- | ---: |"]
    for (step, value) in zip(rubric.steps, values) {
      lines.append("| `\(step.name)` | `\(escaped(step.formula))` | `\(value)` | \(step.points) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A bar would end the table's cell.
  private func escaped(_ formula: String) -> String {
    formula.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  private func padded(_ name: String, to width: Int) -> String {
    name + String(repeating: " ", count: max(width - name.count, 0))
  }
}
