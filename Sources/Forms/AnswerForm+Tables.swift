internal import Algebra
internal import Encodings
internal import Languages
internal import Reports
internal import Rubrics
internal import Solutions
internal import Typesetting

extension AnswerForm {
  /// A row a cell, whose value is empty.
  var csv: String {
    var lines = ["step,row,column,value"]
    for step in steps {
      let name = Self.csvCell(step.name)
      for row in 1...step.shape.rows {
        for column in 1...step.shape.columns { lines.append("\(name),\(row),\(column),") }
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func csvCell(_ text: String) -> String {
    text.contains { ",\";\"\t".contains($0) || $0.isNewline }
      ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
  }

  /// A table a step below its name.
  ///
  /// The first line tells readers what it is, and is not shown.
  var markdown: String {
    var lines = ["<!-- \(stamp) -->", "", "# \(SafeText.markdown(rubric.title))", ""]
    if let student { lines += [SafeText.markdown(language("For \(student).")), ""] }
    if let text = rubric.description { lines += [Self.paragraphs(text), ""] }
    lines += markdownGivens
    for (index, step) in steps.enumerated() {
      if let part = step.part {
        lines += ["## \(SafeText.markdown(part.heading))", ""]
        if let text = part.text { lines += [Self.paragraphs(text), ""] }
      } else if index == 0 {
        lines += ["## \(language("Steps"))", ""]
      }
      let facts = [step.worth, step.precision(language)].compactMap { $0 }
      lines += ["### $\(Latex.name(step.name))$ (\(facts.joined(separator: "; ")))", ""]
      if let text = step.text { lines += [Self.paragraphs(text), ""] }
      lines += ["`\(step.name)`:", ""] + Self.emptyTable(step.shape) + [""]
    }
    return lines.joined(separator: "\n")
  }

  /// A text of the course, without the empty lines at its end.
  private static func paragraphs(_ text: String) -> String {
    var lines = MarkdownText.withoutMarkup(text).split(
      separator: "\n", omittingEmptySubsequences: false)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// A table without titles: above its rule stands an empty row.
  private static func emptyTable(_ shape: Shape) -> [String] {
    func row(_ cell: String) -> String {
      "|" + String(repeating: " \(cell) |", count: shape.columns)
    }
    return [row("   "), row("---")] + Array(repeating: row("   "), count: shape.rows)
  }

  private var markdownGivens: [String] {
    if let derivation = rubric.derivation {
      let symbols = derivation.symbols.map { "- `\($0.name)`: \($0.rows) × \($0.columns)" }
      return ["## \(language("Given"))", ""] + symbols + [""]
    }
    if rubric.givens.isEmpty { return [] }
    let lines = rubric.givens.map { given in
      let values = ([given.value] + given.otherValues).map { Latex.matrix($0) }
      let or = " \\text{ \(Latex.escaped(language("or"))) } "
      return "\(Latex.name(given.name)) &= \(values.joined(separator: or))"
    }
    return ["## \(language("Given"))", ""] + Markdown.block(lines) + [""]
  }
}

extension AnswerForm {
  /// The form's rubric and notation, as one line of JSON that no comment of HTML ends within.
  var stamp: String {
    let student = student.map(JSONText.quoted) ?? "null"
    let text =
      "{\"gradus-form\": 1, \"rubric\": \(JSONText.quoted(rubric.id)), \"student\": \(student)}"
    return text.replacing("--", with: "-\\u002d").replacing(">", with: "\\u003e")
  }
}
