internal import Reports
internal import Rubrics
internal import Typesetting

extension Solution {
  /// A whole document for pdflatex and its like.
  var latex: String {
    var lines = LatexDocument.head(title: rubric.title) + ["\\section*{Given}"]
    lines += LatexDocument.block(
      rubric.givens.map { "\(Latex.name($0.name)) &= \(Latex.matrix($0.value))" })
    lines.append("\\section*{Steps}")
    for (step, worked) in zip(rubric.steps, steps) {
      let points = Points.words(step.points)
      lines.append("\\step{\(Latex.escaped(step.name))}{\(points)}")
      lines += LatexDocument.block((worked.preliminaries + [worked]).flatMap(\.latexLines))
    }
    return (lines + LatexDocument.foot).joined(separator: "\n") + "\n"
  }
}

/// The pieces of a LaTeX document, of packages that every installation has.
enum LatexDocument {
  static func head(title: String) -> [String] {
    let title = Latex.escaped(title)
    return [
      "\\documentclass[11pt,a4paper]{article}", "\\usepackage[T1]{fontenc}",
      "\\usepackage[utf8]{inputenc}", "\\usepackage{textcomp}", "\\usepackage{amsmath,amssymb}",
      "\\usepackage{graphicx}", "\\usepackage[margin=2.2cm]{geometry}",
      "\\setlength{\\parindent}{0pt}",
      "% What is wider than the page is made smaller.",
      "\\newsavebox{\\equations}",
      "\\newcommand{\\fit}[1]{\\sbox{\\equations}{$\\displaystyle #1$}%",
      "  \\ifdim\\wd\\equations>\\linewidth",
      "    \\resizebox{\\linewidth}{!}{\\usebox{\\equations}}%",
      "  \\else\\usebox{\\equations}\\fi}",
      "\\newcommand{\\step}[2]{\\medskip\\textbf{\\texttt{#1}}\\hfill #2\\nopagebreak}",
      "\\begin{document}", "\\begin{center}\\Large\\bfseries \(title)\\end{center}",
    ]
  }

  static let foot = ["\\end{document}"]

  /// Equations below each other, or nothing where there are none.
  static func block(_ lines: [String]) -> [String] {
    if lines.isEmpty { return [] }
    return [
      "\\[\\fit{\\begin{aligned}", lines.joined(separator: " \\\\[3pt]\n"), "\\end{aligned}}\\]",
    ]
  }
}
