internal import Algebra
internal import Languages
internal import Reports
internal import Rubrics
internal import Solutions
internal import Typesetting

extension AssignmentSheet {
  /// For a terminal: the texts of the course, what is given, and the steps with what they are
  /// worth.
  func text(width: Int) -> String {
    var lines = [printable(rubric.title), language("for \(printable(student))"), ""]
    lines += CourseText.paragraphs(rubric.description, width: width)
    lines.append(language("given"))
    let names = rubric.givens.map { printable($0.name) }
    let widest = names.reduce(0) { max($0, $1.count) }
    for (given, name) in zip(rubric.givens, names) {
      let blanks = String(repeating: " ", count: widest - name.count)
      for (index, value) in ([given.value] + given.otherValues).enumerated() {
        let lead = index == 0 ? "  \(name)\(blanks) = " : "  \(name)\(blanks) \(language("or")) "
        lines += PlainText.lines(.matrix(of: value), lead: lead, width: width)
      }
    }
    lines += ["", language("asked for")]
    let longest = rubric.steps.reduce(0) { max($0, printable($1.name).count) }
    for (index, step) in rubric.steps.enumerated() {
      if let group = rubric.groupBegun(by: index) {
        lines += ["", printable(rubric.heading(of: group))]
        lines += CourseText.paragraphs(group.text, width: width).dropLast()
      }
      let name = printable(step.name)
      let blanks = String(repeating: " ", count: longest - name.count)
      lines.append("  \(name)\(blanks)  \(rubric.worth(of: step))")
      lines += CourseText.paragraphs(step.text, width: width - 4).dropLast().map { "      " + $0 }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
