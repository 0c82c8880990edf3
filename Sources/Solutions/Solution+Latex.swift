package import Languages
internal import Marking
internal import Rubrics
internal import Typesetting

extension Solution {
  /// A whole document for pdflatex and its like.
  var latex: String {
    var lines = LatexDocument.head(title: rubric.title, language: language)
    if let text = rubric.description { lines += LatexDocument.text(text) }
    lines.append("\\section*{\(language("Given"))}")
    lines += LatexDocument.block(
      rubric.givens.map { "\(Latex.name($0.name)) &= \(Latex.matrix($0.value))" })
    lines.append("\\section*{\(language("Steps"))}")
    for (index, (step, worked)) in zip(rubric.steps, steps).enumerated() {
      if let group = rubric.groupBegun(by: index) {
        lines.append("\\subsection*{\(Latex.escaped(rubric.heading(of: group)))}")
        if let text = group.text { lines += LatexDocument.text(text) }
      }
      lines.append("\\begin{step}{\(Latex.escaped(step.name))}{\(rubric.worth(of: step))}")
      if let text = step.text { lines += LatexDocument.text(text) }
      // The heading stays with what is worked out first; a page may end behind that.
      for (index, part) in (worked.preliminaries + [worked]).enumerated() {
        lines += LatexDocument.block(part.latexLines)
        if index == 0 { lines.append("\\end{step}") }
      }
    }
    return (lines + LatexDocument.foot).joined(separator: "\n") + "\n"
  }
}

/// The pieces of a LaTeX document, of packages that every installation has.
package enum LatexDocument {
  package static func head(title: String, language: Language) -> [String] {
    let title = Latex.escaped(title)
    let fonts = [
      "\\documentclass[11pt,a4paper,fleqn]{article}", "\\usepackage[T1]{fontenc}",
      "\\usepackage[utf8]{inputenc}", "\\usepackage{textcomp}",
      "\\IfFileExists{lmodern.sty}{\\usepackage{lmodern}}{}",
    ]
    let rest = [
      "\\usepackage{amsmath,amssymb}",
      "\\usepackage{graphicx}", "\\usepackage[margin=2.2cm]{geometry}",
      "\\setlength{\\parindent}{0pt}", "\\setlength{\\mathindent}{1em}",
      "% What is wider than the page and has no place for a break is made smaller.",
      "\\newsavebox{\\equations}",
      "\\newcommand{\\fit}[1]{\\sbox{\\equations}{$\\displaystyle #1$}%",
      "  \\ifdim\\wd\\equations>0.95\\linewidth",
      "    \\sbox{\\equations}{\\resizebox{0.95\\linewidth}{!}{\\usebox{\\equations}}}%",
      "  \\fi",
      "  \\dimen0=\\ht\\equations \\advance\\dimen0 by\\dp\\equations",
      "  \\ifdim\\dimen0>0.85\\textheight",
      "    \\resizebox*{!}{0.85\\textheight}{\\usebox{\\equations}}%",
      "  \\else\\usebox{\\equations}\\fi}",
      "\\newenvironment{step}[2]{\\par\\bigskip\\noindent\\begin{minipage}{\\linewidth}%",
      "  \\textbf{\\texttt{#1}}\\hfill #2}{\\end{minipage}\\par}",
      "\\begin{document}", "\\begin{center}\\Large\\bfseries \(title)\\end{center}",
    ]
    return fonts + letters(of: language) + rest
  }

  /// The packages for the letters of a language beyond the fonts of every document; some
  /// installations lack them.
  private static func letters(of language: Language) -> [String] {
    let font: String
    switch language {
    case .chinese: font = "gbsn"
    case .japanese: font = "min"
    default: return []
    }
    return [
      "\\IfFileExists{CJKutf8.sty}{\\usepackage{CJKutf8}%",
      "  \\AtBeginDocument{\\begin{CJK}{UTF8}{\(font)}}\\AtEndDocument{\\clearpage\\end{CJK}}}{}",
    ]
  }

  /// A text of the course, a paragraph a line.
  package static func text(_ markdown: String) -> [String] {
    MarkdownText(markdown).latexLines.flatMap { [$0, ""] }
  }

  package static let foot = ["\\end{document}"]

  /// Equations below each other, or nothing where there are none.
  package static func block(_ lines: [String]) -> [String] {
    if lines.isEmpty { return [] }
    return [
      "\\[\\fit{\\begin{aligned}", lines.joined(separator: " \\\\[3pt]\n"), "\\end{aligned}}\\]",
    ]
  }
}
