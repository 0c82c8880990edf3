import Testing

@testable import AnswerSheets

/// Typst as people write it: what is text, what is code, and what is neither.
@Suite("Typst") struct TypstTests {
  static let samples = [
    ReadingCase(
      "A formula over several lines, one equation a line",
      "$\n  z &= 0.5 dot 2 \\\n    &= 1.1 \\\n\n  a &= 0.75\n$\n", ["z = … = 1.1", "a = 0.75"]),
    ReadingCase(
      "A price is no formula, and a dollar in a text closes none",
      "It costs \\$5, so $z = 1.1$ for \\$6.\n\n$a = 0.75 \" in $\"$\n", ["z = 1.1", "a = 0.75"]),
    ReadingCase(
      "Comments say nothing, wherever they stand; a link is none",
      """
      See https://typst.app for $z = 1.1$ // z = 2
      /* $z = 3$
      /* inner */ z = 4 */
      $ a = // not 5
        0.75 /* or 6 */ $
      """, ["z = 1.1", "a = 0.75"]),
    ReadingCase(
      "Raw text is text", "```\nz = 1.1\n```\nThe command `$x$` and $a = 0.75$\n",
      ["z = 1.1", "a = 0.75"]),
    ReadingCase(
      "Rules and definitions state nothing, content of calls does",
      """
      #set page(margin: (x: 2.5cm,
        y = 2cm))
      #let eta = 0.5
      #align(center)[$ z = 1.1 $]
      #text(fill: red, [a = 0.75]) #strike[b = 3]
      #figure(image("a.png"), caption: [$c = 4$])
      """, ["z = 1.1", "a = 0.75", "c = 4"]),
    ReadingCase(
      "Indices and products by their names",
      "$ delta_1^((2)) = 2 dot.op 3 = 6 $ $upright(W)_(1) = mat(delim: \"[\", 1, 2; 3, 4;)$",
      ["delta2[1,0] = … = 6", "W1 = [1 2; 3 4]"]),
  ]

  @Test("Formulas, comments, code", arguments: samples)
  func statements(_ sample: ReadingCase) throws {
    #expect(try read(sample.input, as: "s.typ").rendered == sample.expected)
  }

  private func markdown(_ text: String) -> String {
    String(decoding: TypstText.markdown(of: Array(text.utf8)), as: UTF8.self)
  }

  @Test("A table has rows with bars, its lines stay")
  func tables() {
    let text = """
      #table(
        columns: (auto, 1fr),
        table.header([*Name*], [Value]),
        [$z$], [$1.1$],
        "a", "0.75, about", table.hline(),
        [b], 3,
      )
      end
      """
    #expect(
      markdown(text)
        == "| **Name** | Value |\n| $z$ | $1.1$ |\n| a | 0.75, about |\n| b | 3 |\n\n\n\nend")
  }

  @Test("A backslash ends an equation before a blank, and before a sign makes it one of text")
  func backslashes() {
    #expect(TypstFormula.latex(#"a \ b"#) == #"a \\  b"#)
    #expect(TypstFormula.latex(##"a \# b \"##) == ##"a \# b \\ "##)
  }

  @Test("Strong words, headings, lines")
  func markup() {
    #expect(
      markdown("== Part\n*Forward pass*\n2 * 3 \\\nmore\n===no\n\t= 3")
        == "## Part\n**Forward pass**\n2 * 3 \nmore\n===no\n\t= 3")
  }

  @Test(
    "What is left open costs little",
    arguments: ["#a(", "$\"", "/*", "$/*", "#a[", "`", "#table([", "[(", "$(", "#let ("])
  func hostile(_ part: String) {
    let text = String(repeating: part, count: 100_000)
    #expect(TypstText.markdown(of: Array(text.utf8)).count <= 4 * text.utf8.count)
  }
}
