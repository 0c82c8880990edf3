internal import Algebra
internal import Marking
internal import Reports
internal import Rubrics
internal import Solutions
internal import Typesetting

/// What a student is handed: the numbers that are theirs and the steps asked for, no answers.
package struct AssignmentSheet: Sendable {
  /// How a sheet is written; `yaml` is a rubric of this student's own.
  package enum Format: String, CaseIterable, Sendable {
    case text, markdown, latex, html, yaml, json
  }

  let rubric: Rubric
  let student: String
  /// The variant as a rubric file.
  let yaml: String
  /// Whether the numbers are this student's own.
  package let isDrawn: Bool

  /// The sheet of a student by a rubric file.
  /// - Throws: `RunFailure` where the file is missing or invalid, or no numbers will do.
  package static func load(
    _ path: String, student: String, secretFile: String? = nil
  ) throws(RunFailure) -> AssignmentSheet {
    let rubric = try Rubric.load(path, student: student, secretFile: secretFile)
    let bytes = try Rubric.bytes(of: path)
    let plain = String(decoding: bytes, as: UTF8.self)
    let yaml =
      rubric.hasDraws
      ? VariantText.yaml(bytes, variant: rubric, student: student) ?? plain : plain
    return AssignmentSheet(
      rubric: rubric, student: student, yaml: yaml, isDrawn: rubric.hasDraws)
  }

  package func written(as format: Format, width: Int = 80) -> String {
    switch format {
    case .text: text(width: width)
    case .markdown: markdown
    case .latex: latex
    case .html: html
    case .yaml: yaml
    case .json: json
    }
  }

  private func text(width: Int) -> String {
    var lines = [printable(rubric.title), "for \(printable(student))", "", "given"]
    let names = rubric.givens.map { printable($0.name) }
    let widest = names.reduce(0) { max($0, $1.count) }
    for (given, name) in zip(rubric.givens, names) {
      let lead = "  " + name + String(repeating: " ", count: widest - name.count) + " = "
      lines += PlainText.lines(.matrix(of: given.value), lead: lead, width: width)
    }
    lines += ["", "asked for"]
    let steps = rubric.steps.map { (printable($0.name), Points.words($0.points)) }
    let longest = steps.reduce(0) { max($0, $1.0.count) }
    for (name, points) in steps {
      lines.append("  \(name)\(String(repeating: " ", count: longest - name.count))  \(points)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var markdown: String {
    var lines = [
      "# \(SafeText.markdown(rubric.title))", "", "For \(SafeText.markdown(student)).", "",
      "## Given", "",
    ]
    lines += Markdown.block(
      rubric.givens.map { "\(Latex.name($0.name)) &= \(Latex.matrix($0.value))" })
    lines += ["", "## Asked for", "", "| step | written as | points |", "| --- | --- | ---: |"]
    for step in rubric.steps {
      lines.append(
        "| $\(Latex.name(step.name))$ | `\(step.name)` | \(Points.text(step.points)) |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var latex: String {
    var lines = LatexDocument.head(title: rubric.title)
    lines += ["For \(Latex.escaped(student)).", "\\section*{Given}"]
    lines += LatexDocument.block(
      rubric.givens.map { "\(Latex.name($0.name)) &= \(Latex.matrix($0.value))" })
    lines += ["\\section*{Asked for}", "\\begin{enumerate}"]
    for step in rubric.steps {
      lines.append(
        "\\item $\(Latex.name(step.name))$, written \\texttt{\(Latex.escaped(step.name))}"
          + "\\hfill \(Points.words(step.points))")
    }
    lines.append("\\end{enumerate}")
    return (lines + LatexDocument.foot).joined(separator: "\n") + "\n"
  }

  private var html: String {
    var body = ["<p>For \(MathML.escaped(student)).</p>", "<h2>Given</h2>"]
    body.append(
      HTMLPage.equations(
        rubric.givens.map { (MathML.name($0.name), MathML.matrix($0.value)) }))
    body.append("<h2>Asked for</h2>")
    body.append("<table><tr><th>step</th><th>written as</th><th class=\"n\">points</th></tr>")
    for step in rubric.steps {
      body.append(
        "<tr><td>\(MathML.math(MathML.name(step.name)))</td>"
          + "<td><code>\(MathML.escaped(step.name))</code></td>"
          + "<td class=\"n\">\(Points.text(step.points))</td></tr>")
    }
    body.append("</table>")
    return HTMLPage.page(title: rubric.title, body: body)
  }

  private var json: String {
    let givens = rubric.givens.map { given in
      "    {\"name\": \(JSONText.quoted(given.name)), "
        + "\"value\": \(JSONText.array(given.value.map(\.value)))}"
    }
    let steps = rubric.steps.map { step in
      "    {\"step\": \(JSONText.quoted(step.name)), \"points\": \(step.points)}"
    }
    return """
      {
        "rubric": \(JSONText.quoted(rubric.id)),
        "rubric_sha256": \(JSONText.quoted(rubric.sha256)),
        "title": \(JSONText.quoted(rubric.title)),
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
