import Algebra
import Testing

@testable import AnswerSheets

/// AsciiDoc, Org, R Markdown and Quarto: typical documents, all of whose statements are read.
@Suite("AsciiDoc, Org and R Markdown") struct PlainMarkupTests {
  private static let catalogue = QuantityCatalogue(
    [
      ("z1", Shape.scalar), ("a1", .scalar), ("yhat", .scalar), ("L", .scalar), ("dw", .scalar),
      ("z2", Shape(2, 1)), ("dh", Shape(2, 1)), ("H", Shape(2, 2)),
    ].map {
      QuantityCatalogue.Quantity(name: $0.0, spellings: [$0.0], shape: $0.1, isStep: true)
    })

  private func sheet(_ text: String, _ file: String) throws -> AnswerSheet {
    var limits = ReadingLimits.standard
    limits.catalogue = Self.catalogue
    return try AnswerReader.read(Array(text.utf8), fileName: file, limits: limits)
  }

  static let samples = [
    ReadingCase(
      "Formulas of AsciiDoc in lines and blocks, LaTeX and AsciiMath",
      #"""
      = Homework
      :stem: latexmath

      We have stem:[z_1 = 0.5 * 2 + 0.1 = 1.1] and latexmath:[a_1 = \tanh(z_1) = 0.80].
      * asciimath:[dL/dw = -0.3], stem:[hat y = 0.7]

      [stem]
      ++++
      z_2 = \begin{bmatrix} 1 \\ 2 \end{bmatrix}
      ++++

      [asciimath]
      ++++
      H = [[1,2],[3,4]]
      ++++
      """#, file: "s.adoc",
      [
        "z1 = … = 1.1", "a1 = … = 0.80", "dw = -0.3", "yhat = 0.7", "z2 = [1; 2]", "H = [1 2; 3 4]",
      ]),
    ReadingCase(
      "Tables and listings of AsciiDoc, cells a line each; comments state nothing",
      """
      // z1 = 9
      ////
      z1 = 8
      ////
      .Results
      [cols="1,1"]
      |===
      |Quantity |Value

      |stem:[\\hat y]
      |0.7

      |L | latexmath:[$0.985$]
      |===
      ....
      dh = [0.1; 0.2]
      ....
      [line-through]#dw = 4# a1 = 2
      """, file: "s.adoc", ["yhat = 0.7", "L = 0.985", "dh = [0.1; 0.2]", "a1 = 2"]),
    ReadingCase(
      "Org: formulas, tables, results, listings; comments and what is struck out state nothing",
      #"""
      #+TITLE: Homework 3
      * Forward pass
      We have \( z_1 = 0.5 \cdot 2 + 0.1 = 1.1 \) and $a_1 = 0.80$. +dw = 7+
      # z1 = 9
      #+begin_comment
      z1 = 8
      #+end_comment
      | Quantity | Value |
      |----------+-------|
      | yhat     |   0.7 |
      #+begin_src python :results output
      print(H)
      #+end_src

      #+RESULTS:
      : H = [[1 2],
      :  [3 4]]
      - Gradient: =dw = -0.3=
      => 0.5 - 1 =−0.5
      #+begin_example
      dh = [0.1; 0.2]
      #+end_example
      """#, file: "s.org",
      ["z1 = … = 1.1", "a1 = 0.80", "yhat = 0.7", "H = [1 2; 3 4]", "dw = -0.3", "dh = [0.1; 0.2]"]),
    ReadingCase(
      "Chunks of R Markdown: what the last name prints is its value",
      """
      ---
      title: "Homework 3"
      ---

      ```{r}
      #| echo: true
      z1 <- 0.5 * 2 + 0.1
      z1
      ```

      ```
      ## [1] 1.1
      ```

      ```r
      H <- matrix(c(0.5, 1, 0.25, 2), nrow = 2)
      print(H)
      ```

      ```
      ##      [,1] [,2]
      ## [1,]  0.5 0.25
      ## [2,]  1.0 2.00
      ```

      ```{r}
      cat("L =", L)
      ```

      ```
      ## L = 0.985
      ```
      """, file: "s.Rmd",
      [
        "z1 = …", "z1 = 1.1", "H = [0.5 0.25; 1 2]",
        "H = [0.5 0.25; 1.0 2.00]", "L = 0.985",
      ]),
    ReadingCase(
      "Cells of Quarto, whose output stands in divisions",
      """
      ::: {.cell}
      ```{.r .cell-code}
      z2
      ```
      ::: {.cell-output .cell-output-stdout}
      ```
           [,1]
      [1,]    1
      [2,]    2
      ```
      :::
      :::

      ```{python}
      a1
      ```

      ```
      0.8
      ```

      ```r
      dh
      ```

      ```
      #> [1] 0.1 0.2
      ```
      """, file: "s.qmd", ["z2 = [1; 2]", "a1 = 0.8", "dh = [0.1 0.2]"]),
  ]

  @Test("Every statement is read", arguments: samples)
  func statements(_ sample: ReadingCase) throws {
    #expect(try sheet(sample.input, sample.file).rendered == sample.expected)
  }

  @Test(
    "A line in brackets holds attributes of AsciiDoc, unless it is a row of numbers or a statement",
    arguments: [
      ("[cols=\"1,1\"]", ""), ("[%header]", ""), ("[[anchor]]", ""), ("[#z.role]", ""),
      ("[z1 = 1.1]", "[z1 = 1.1]"), ("[[1, 2]]", "[[1, 2]]"), ("[1, 2]", "[1, 2]"), ("[]", "[]"),
    ])
  func attributes(_ line: String, _ markdown: String) {
    #expect(
      String(decoding: AsciiDocText.markdown(of: Array(line.utf8)), as: UTF8.self) == markdown)
  }

  @Test("Headings of AsciiDoc and Org are headings")
  func headings() throws {
    #expect(
      try sheet("= A\n\n== B\n====\nz1 = 1\n====\n", "s.adoc").headings.map(\.text) == ["A", "B"])
    #expect(
      try sheet("#+TITLE: T\n* A\n:PROPERTIES:\n:ID: 1\n:END:\n** B\nz1 = 1\n", "s.org").headings
        .map(\.level) == [1, 2])
  }

  @Test("A bar within brackets parts no cells, however deep these nest")
  func bars() {
    let table = AsciiDocTable(["|a |stem:[x[1] | y] |b"], "|", nil)
    #expect(table.rows == [["a", "stem:[x[1] | y]", "b"]])
  }

  @Test(
    "What is left open costs little",
    arguments: [
      ("s.adoc", "stem:[", "|===\n"), ("s.adoc", "|===\n", ""), ("s.adoc", "a\n", "|===\n"),
      ("s.adoc", "|", "|===\n"), ("s.org", "=", ""), ("s.org", " *a", ""), ("s.org", "*(", ""),
      ("s.org", "#+begin_src\n", ""), ("s.md", "```\n", "---\ntitle:\n"), ("s.md", "```r\nH\n", ""),
    ])
  func hostile(_ file: String, _ part: String, _ start: String) {
    _ = try? sheet(start + String(repeating: part, count: 50_000), file)
  }
}
