internal import Encodings
internal import Languages
internal import Marking
internal import Reports
internal import Rubrics
internal import Typesetting

extension Solution {
  /// Headings and mathematics between dollars, as GitHub and most notebooks draw it.
  var markdown: String {
    var lines = ["# \(SafeText.markdown(rubric.title))", ""]
    if let text = rubric.description { lines += [MarkdownText.withoutMarkup(text), ""] }
    lines += ["## \(language("Given"))", ""]
    lines += Markdown.block(
      rubric.givens.map { "\(Latex.name($0.name)) &= \(Latex.matrix($0.value))" })
    lines += ["", "## \(language("Steps"))"]
    for (index, (step, worked)) in zip(rubric.steps, steps).enumerated() {
      if let group = rubric.groupBegun(by: index) {
        lines += ["", "### \(SafeText.markdown(rubric.heading(of: group)))"]
        if let text = group.text { lines += ["", MarkdownText.withoutMarkup(text)] }
      }
      let name = "`\(step.name)`"
      lines += ["", "### " + language("\(name): \(rubric.worth(of: step))"), ""]
      if let text = step.text { lines += [MarkdownText.withoutMarkup(text), ""] }
      lines += Markdown.block((worked.preliminaries + [worked]).flatMap(\.latexLines))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension WorkedStep {
  /// The lines of an `aligned` environment.
  var latexLines: [String] {
    chain.enumerated().flatMap { index, term in
      Latex.lines(term).enumerated().map { line, text in
        line > 0 ? "&\\quad \(text)" : "\(index == 0 ? Latex.name(name) : "") &= \(text)"
      }
    }
  }
}

/// The pieces of a Markdown page.
package enum Markdown {
  /// Equations below each other, or nothing where there are none.
  package static func block(_ lines: [String]) -> [String] {
    if lines.isEmpty { return [] }
    return ["$$", "\\begin{aligned}", lines.joined(separator: " \\\\\n"), "\\end{aligned}", "$$"]
  }
}
