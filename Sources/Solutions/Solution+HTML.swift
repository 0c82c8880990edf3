internal import Encodings
package import Languages
internal import Marking
internal import Rubrics
internal import Typesetting

extension Solution {
  /// A page of its own, without scripts: MathML, light and dark, to be read on any screen or
  /// printed.
  var html: String {
    var body = rubric.description.map { [MarkdownText($0).html] } ?? []
    body.append("<h2>\(language("Given"))</h2>")
    body.append(
      HTMLPage.equations(
        rubric.givens.map { (MathML.name($0.name), MathML.matrix($0.value)) }))
    body.append("<h2>\(language("Steps"))</h2>")
    for (index, (step, worked)) in zip(rubric.steps, steps).enumerated() {
      if let group = rubric.groupBegun(by: index) {
        body.append("<h2>\(MathML.escaped(rubric.heading(of: group)))</h2>")
        if let text = group.text { body.append(MarkdownText(text).html) }
      }
      let points = rubric.worth(of: step)
      let name = MathML.escaped(step.name)
      body.append(
        "<section><h3><code>\(name)</code> <span class=\"points\">\(points)</span></h3>")
      if let text = step.text { body.append(MarkdownText(text).html) }
      body.append(
        HTMLPage.equations((worked.preliminaries + [worked]).flatMap(\.mathMLLines)))
      body.append("</section>")
    }
    return HTMLPage.page(title: rubric.title, language: language, body: body)
  }
}

extension WorkedStep {
  /// The left and the right side of each line.
  fileprivate var mathMLLines: [(left: String, right: String)] {
    chain.enumerated().map { index, term in
      (index == 0 ? MathML.name(name) : "", MathML.render(term))
    }
  }
}

/// The pieces of an HTML page that loads nothing and runs nothing.
package enum HTMLPage {
  package static func page(title: String, language: Language, body: [String]) -> String {
    let title = MathML.escaped(title)
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src '\(SHA256.policySource(of: style))'; base-uri 'none'; form-action 'none'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(title)</title>
      <style>\(style)</style>
      </head>
      <body>
      <main>
      <h1>\(title)</h1>
      \(body.joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }

  /// Equations below each other, aligned at their signs; wide ones scroll by themselves.
  package static func equations(_ lines: [(left: String, right: String)]) -> String {
    if lines.isEmpty { return "" }
    let rows = lines.map { left, right in
      "<mtr><mtd>\(left)</mtd><mtd><mo>=</mo></mtd><mtd>\(right)</mtd></mtr>"
    }.joined(separator: "\n")
    let table = "<mtable class=\"e\" displaystyle=\"true\">\n\(rows)\n</mtable>"
    // A scrolling box must be within reach of the keyboard.
    return "<div class=\"equations\" tabindex=\"0\">\(MathML.math(table, isBlock: true))</div>"
  }

  private static let style = """
    :root{color-scheme:light dark;--ink:#1b1f24;--soft:#5a636e;--line:#d5dae0;--page:#fff;--box:#f6f8fa}
    @media(prefers-color-scheme:dark){:root{--ink:#e4e8ec;--soft:#9aa5b1;--line:#3a424c;--page:#14181d;--box:#1c2228}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
    main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 4rem}
    h1{font-size:1.6rem;line-height:1.25;overflow-wrap:anywhere}
    h2{font-size:1.2rem;margin:2rem 0 .5rem}
    h3{font-size:1rem;margin:0;display:flex;justify-content:space-between;gap:1rem;align-items:baseline}
    section{border-top:1px solid var(--line);padding:.8rem 0 .2rem;break-inside:avoid}
    code{font:600 .95rem ui-monospace,monospace;overflow-wrap:anywhere}
    .points{color:var(--soft);font-weight:400;white-space:nowrap}
    .equations{overflow-x:auto;padding:.4rem .2rem}
    math{font-size:1.1rem}
    math[display=block]{width:max-content;margin:0}
    .e>mtr>mtd{padding:.35em .15em;text-align:left;text-align:-webkit-left}
    .e>mtr>mtd:first-child{text-align:right;text-align:-webkit-right}
    .m>mtr>mtd{padding:.15em .4em;text-align:right;text-align:-webkit-right}
    .x>mtr>mtd{text-align:center;text-align:-webkit-center;padding:.25em .4em}
    mi.w{font-style:normal}
    table{border-collapse:collapse;margin:.5rem 0}
    th,td{text-align:left;padding:.35rem 1rem .35rem 0;border-bottom:1px solid var(--line)}
    td.n,th.n{text-align:right}
    @media print{body{font-size:11pt}main{max-width:none;padding:0}.equations{overflow:visible}}
    """
}
