internal import Algebra
internal import Encodings
internal import Languages
internal import Reports
internal import Rubrics
internal import Solutions
internal import Typesetting

extension AssignmentSheet {
  var markdown: String {
    var lines = [
      "# \(SafeText.markdown(rubric.title))", "", language("For \(SafeText.markdown(student))."),
      "",
    ]
    if let text = rubric.description { lines += [MarkdownText.withoutMarkup(text), ""] }
    lines += ["## \(language("Given"))", ""]
    lines += Markdown.block(givenLines)
    lines += ["", "## \(language("Asked for"))"]
    for (index, step) in rubric.steps.enumerated() {
      let group = rubric.groupBegun(by: index)
      if let group {
        lines += ["", "### \(SafeText.markdown(rubric.heading(of: group)))"]
        if let text = group.text { lines += ["", MarkdownText.withoutMarkup(text)] }
      }
      if index == 0 || group != nil {
        lines += ["", "| \(titles.joined(separator: " | ")) | |", "| --- | --- | --- | --- |"]
      }
      let text = step.text.map(MarkdownText.withoutMarkup) ?? ""
      lines.append(
        "| $\(Latex.name(step.name))$ | `\(step.name)` | \(rubric.worth(of: step)) | "
          + text.map { $0.isNewline ? " " : $0 == "|" ? "\\|" : String($0) }.joined() + " |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  var latex: String {
    var lines = LatexDocument.head(title: rubric.title, language: language)
    lines += [language("For \(Latex.escaped(student))."), ""]
    if let text = rubric.description { lines += LatexDocument.text(text) }
    lines.append("\\section*{\(language("Given"))}")
    lines += LatexDocument.block(givenLines)
    lines += ["\\section*{\(language("Asked for"))}"]
    for (index, step) in rubric.steps.enumerated() {
      let group = rubric.groupBegun(by: index)
      if let group {
        if index > 0 { lines.append("\\end{itemize}") }
        lines.append("\\subsection*{\(Latex.escaped(rubric.heading(of: group)))}")
        if let text = group.text { lines += LatexDocument.text(text) }
      }
      if index == 0 || group != nil { lines.append("\\begin{itemize}") }
      lines.append(
        "\\item \(item("$\(Latex.name(step.name))$", typed: step.name))"
          + "\\hfill \(rubric.worth(of: step))")
      if let text = step.text { lines += [""] + LatexDocument.text(text) }
    }
    lines.append("\\end{itemize}")
    return (lines + LatexDocument.foot).joined(separator: "\n") + "\n"
  }

  /// The cells of each step in a table of steps.
  private var titles: [String] { [language("step"), language("written as"), language("points")] }

  /// A quantity as it is set, and how it is typed.
  private func item(_ name: String, typed: String) -> String {
    let typed = "\\texttt{\(Latex.escaped(typed))}"
    return language("\(name), written \(typed)")
  }

  /// A value a line; of a given that may have several all of them.
  private var givenLines: [String] {
    let or = " \\text{ \(language("or")) } "
    return rubric.givens.map { given in
      let values = ([given.value] + given.otherValues).map { Latex.matrix($0) }
      return "\(Latex.name(given.name)) &= \(values.joined(separator: or))"
    }
  }

  var html: String {
    var body = ["<p>\(language("For \(MathML.escaped(student))."))</p>"]
    if let text = rubric.description { body.append(MarkdownText(text).html) }
    body.append("<h2>\(language("Given"))</h2>")
    let or = "<mtext> \(language("or")) </mtext>"
    body.append(
      HTMLPage.equations(
        rubric.givens.map { given in
          let values = ([given.value] + given.otherValues).map { MathML.matrix($0) }
          return (MathML.name(given.name), values.joined(separator: or))
        }))
    body.append("<h2>\(language("Asked for"))</h2>")
    for (index, step) in rubric.steps.enumerated() {
      let group = rubric.groupBegun(by: index)
      if let group {
        if index > 0 { body.append("</table>") }
        body.append("<h3>\(MathML.escaped(rubric.heading(of: group)))</h3>")
        if let text = group.text { body.append(MarkdownText(text).html) }
      }
      if index == 0 || group != nil {
        let head = titles.map { "<th>\($0)</th>" }.joined()
        body.append("<table><tr>\(head)<th></th></tr>")
      }
      body.append(
        "<tr><td>\(MathML.math(MathML.name(step.name)))</td>"
          + "<td><code>\(MathML.escaped(step.name))</code></td><td>\(rubric.worth(of: step))</td>"
          + "<td>\(step.text.map { MarkdownText($0).html } ?? "")</td></tr>")
    }
    body.append("</table>")
    return HTMLPage.page(title: rubric.title, language: language, body: body)
  }

  private func others(of given: Rubric.Given) -> String {
    given.otherValues.map { JSONText.array($0.map(\.value)) }.joined(separator: ", ")
  }

  var json: String {
    let givens = rubric.givens.map { given in
      "    {\"name\": \(JSONText.quoted(given.name)), "
        + "\"value\": \(JSONText.array(given.value.map(\.value)))"
        + (given.otherValues.isEmpty ? "" : ", \"other_values\": [\(others(of: given))]") + "}"
    }
    let steps = rubric.steps.map { step in
      let group = step.group.map { JSONText.quoted(rubric.groups[$0].title) } ?? "null"
      let text = step.text.map(JSONText.quoted) ?? "null"
      return "    {\"step\": \(JSONText.quoted(step.name)), \"points\": \(step.points), "
        + "\"standing\": \(JSONText.quoted(step.requirement.rawValue)), \"group\": \(group), "
        + "\"text\": \(text)}"
    }
    return """
      {
        "rubric": \(JSONText.quoted(rubric.id)),
        "rubric_sha256": \(JSONText.quoted(rubric.sha256)),
        "title": \(JSONText.quoted(rubric.title)),
        "description": \(rubric.description.map(JSONText.quoted) ?? "null"),
        "student": \(JSONText.quoted(student)),
        "given": [
      \(givens.joined(separator: ",\n"))
        ],
        "steps": [
      \(steps.joined(separator: ",\n"))
        ]
      }

      """
  }
}
