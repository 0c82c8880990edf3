import Testing

@testable import Typesetting

@Suite("Texts of a course")
struct MarkdownTextTests {
  @Test(
    "The part of Markdown that a task needs, as HTML",
    arguments: [
      ("One\ntwo.\n\nThree.", "<p>One two.</p>\n<p>Three.</p>"),
      ("Use *two* digits, **always**.", "<p>Use <em>two</em> digits, <strong>always</strong>.</p>"),
      ("State `W1_new` and W2_0_new.", "<p>State <code>W1_new</code> and W2_0_new.</p>"),
      (
        "- a\n- b\n  more\n\n1. c\n2. d",
        "<ul><li>a</li><li>b more</li></ul>\n<ol><li>c</li><li>d</li></ol>"
      ),
      ("With $\\eta < 1$.", "<p>With <code class=\"math\">\\eta &lt; 1</code>.</p>"),
      ("```\nx = *1*\n```", "<pre><code>x = *1*</code></pre>"),
      (
        "<script>alert(1)</script> & \"x\"",
        "<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;</p>"
      ),
      ("2 * 3 * 4 costs 5 $ or 6 $", "<p>2 * 3 * 4 costs 5 $ or 6 $</p>"),
      ("\\*not emphasis\\*", "<p>*not emphasis*</p>"),
      ("**open", "<p>**open</p>"), ("", ""),
    ])
  func html(_ source: String, _ html: String) {
    #expect(MarkdownText(source).html == html)
  }

  @Test("Its words for a terminal")
  func lines() {
    let text = MarkdownText("The *loss* is `L`.\n\n1. State $Z$.\n2. Go on.\n\n```\ncode\n```")
    #expect(text.lines == ["The loss is L.", "1. State Z.", "2. Go on.", "    code"])
  }

  @Test("HTML stays text on a page of Markdown")
  func withoutMarkup() {
    #expect(MarkdownText.withoutMarkup("a < b <img src=x> </p>") == "a < b \\<img src=x> \\</p>")
    #expect(MarkdownText.withoutMarkup("`a<b` $x<y$ <b>") == "`a<b` $x<y$ \\<b>")
  }

  @Test("LaTeX keeps mathematics and escapes the rest")
  func latex() {
    let lines = MarkdownText("With $x^2$ and *50 %*, `a_b`.").latexLines
    #expect(lines == ["With $x^2$ and \\emph{50 \\%}, \\texttt{a\\_b}."])
  }

  @Test("Long lines are broken at blanks")
  func broken() {
    #expect(PlainText.broken("  one two three", width: 9) == ["  one two", "  three"])
    #expect(PlainText.broken("unbreakable", width: 4) == ["unbreakable"])
    #expect(PlainText.broken("", width: 4) == [""])
  }
}
