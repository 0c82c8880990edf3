import AnswerSheets
import Testing

@Suite("Markdown and LaTeX")
struct MarkdownReaderTests {
  static let displays = [
    ReadingCase("Dollars", #"$$Z^1 = \begin{bmatrix} 4 \\ 0 \end{bmatrix}$$"#, ["Z1 = [4; 0]"]),
    ReadingCase(
      "Dollars in a line", #"Then $Z^1 = \begin{bmatrix}4\\0\end{bmatrix}$. Good."#, ["Z1 = [4; 0]"]
    ),
    ReadingCase("Dollars over lines", "$$\nL\n=\n.985\n$$", ["L = 0.985"]),
    ReadingCase(
      "Brackets", #"\[ H = \begin{pmatrix} .982 \\ .5 \end{pmatrix} \] and \( L = .985 \)"#,
      ["H = [0.982; 0.5]", "L = 0.985"]),
    ReadingCase("An equation", "\\begin{equation}\nL = .985\n\\end{equation}", ["L = 0.985"]),
    ReadingCase(
      "Aligned rows",
      #"""
      \begin{align*}
      Z^1 &= (W^1)^T X + W^1_0 \\
          &= \begin{bmatrix} 4 \\ 0 \end{bmatrix} \\
      H &= \sigma(Z^1) = \begin{bmatrix} .982 \\ .5 \end{bmatrix}
      \end{align*}
      """#, ["Z1 = ((W1'·X)+W1_0) = [4; 0]", "H = sigma(Z1) = [0.982; 0.5]"]),
    ReadingCase(
      "Aligned, a side over two rows",
      #"$$\begin{aligned} L &= 1 + 2 \\ &\quad + 3 \\ &\quad {}- 4 \\ &= 2 \end{aligned}$$"#,
      ["L = (((1+2)+3)-4) = 2"]
    ),
    ReadingCase(
      "Aligned, a side over two rows with a gap",
      #"$$\begin{aligned} L &= 1 + 2 \\[1ex] &\quad + 3 \\ &= 6 \end{aligned}$$"#,
      ["L = ((1+2)+3) = 6"]
    ),
    ReadingCase(
      "Aligned, dots between rows",
      #"$$\begin{aligned} a &= 1 \\ \cdots \\ b &= 2 \end{aligned}$$"#, ["a = 1", "b = 2"]
    ),
    ReadingCase(
      "Aligned, a row that begins with a minus sign is one of its own",
      #"$$\begin{aligned} a &= 1 \\ -b &= 2 \end{aligned}$$"#, ["a = 1"]
    ),
    ReadingCase(
      "Aligned within dollars", #"$$\begin{aligned} L &= 1 \\ &= 2 \end{aligned}$$"#, ["L = 1 = 2"]
    ),
    ReadingCase(
      "Array in brackets",
      #"$$W^1 = \left[\begin{array}{cc} 3 & 6 \\ 4 & 5 \end{array}\right]$$"#, ["W1 = [3 6; 4 5]"]),
    ReadingCase(
      "A determinant's bars", #"$W^1 = \begin{vmatrix} 3 & 6 \\ 4 & 5 \end{vmatrix}$"#,
      ["W1 = [3 6; 4 5]"]),
    ReadingCase(
      "Plain brackets in mathematics", "$Z^1 = [4; 0]$, $H = [4, 0]^T$ and $Y = (4, 0)^\\top$",
      ["Z1 = [4; 0]", "H = [4; 0]", "Y = [4; 0]"]),
    ReadingCase(
      "A transposed matrix", #"$$Z^1 = \begin{bmatrix} 4 & 0 \end{bmatrix}^{\mathsf{T}}$$"#,
      ["Z1 = [4; 0]"]),
    ReadingCase(
      "A display that goes on",
      "$$\\nabla H = W^2 Z = \\begin{bmatrix} 1 \\\\ 2 \\end{bmatrix} Y$$\n\n$$= \\begin{bmatrix} 3 \\\\ 4 \\end{bmatrix}$$",
      ["dH = (W2·Z) = ({1; 2}·Y) = [3; 4]"]),
    ReadingCase(
      "A smaller value behind", #" $\mathcal{L}_{new} = .1 < .985$ This means it works."#,
      ["L_new = 0.1"]),
    ReadingCase(
      "What follows an arrow", #"$L = .985 \rightarrow .1$ and $H = .5 \to 1$"#,
      ["L = 0.985", "H = 0.5"]),
    ReadingCase(
      "Several in one", #"$Z^1 = 4, \quad H = 5 \qquad L = 6$"#, ["Z1 = 4", "H = 5", "L = 6"]),
    ReadingCase("Text between", #"$Z^1 = 4 \text{ and } H = 5$"#, ["Z1 = 4", "H = 5"]),
    ReadingCase("A sentence ends", #"$L = .985.$ $H = .5,$"#, ["L = 0.985", "H = 0.5"]),
    ReadingCase(
      "Domains are no values", #"$$L = .985$$ , where $Z^1 \in \mathbb{R}^{N_1 \times 1}$"#,
      ["L = 0.985"]),
    ReadingCase(
      "Boxes and colours", #"$$\boxed{L = .985}$$ $H = \boxed{.5}$"#, ["L = 0.985", "H = 0.5"]),
    ReadingCase(
      "Powers of ten", #"$L = 2.5 \times 10^{-2}$ $H = 3 \cdot 10^{2}$"#, ["L = 0.025", "H = 3e2"]),
    ReadingCase("Fractions", #"$L = \frac{1}{3}$ $H = -\frac{1}{3}$"#, ["L = 1/3", "H = -1/3"]),
    ReadingCase(
      "About", #"$L \approx .985$ $H := .5$ $Z^1 \doteq 3$"#, ["L = 0.985", "H = 0.5", "Z1 = 3"]),
    ReadingCase(
      "Not a number", #"$$\mathcal{L} = \text{nan}$$"#,
      ["L = !found `nan`, expected a number or a matrix"]),
    ReadingCase(
      "Infinite", #"$L = \infty$"#, ["L = !found `infty`, expected a number or a matrix"]),
    ReadingCase(
      "Ragged", #"$W^1 = \begin{bmatrix} 1 & 2 \\ 3 \end{bmatrix}$"#,
      ["W1 = !found rows of 2 and 1 entries, expected rows of equal length"]),
    ReadingCase("A display never closed", "$$L = .985\n\nH = .5", ["L = 0.985", "H = 0.5"]),
    ReadingCase("A price", "It costs $5 and L = .985", ["L = 0.985"]),
    ReadingCase(
      "Thin spaces", #"$W^1 = \begin{bmatrix}\,3\, & \;6 \\[4pt] 4 & 5\end{bmatrix}\,.$"#,
      ["W1 = [3 6; 4 5]"]),
    ReadingCase(
      "Fonts around numbers and statements",
      #"$L = \mathbf{0.985}$ $\underline{H = .5}$ $Z^1 = \text{4}$"#,
      ["L = 0.985", "H = 0.5", "Z1 = 4"]),
    ReadingCase("A tag", #"$$L = .985 \tag{1}$$"#, ["L = 0.985"]),
    ReadingCase("Fonts as switches", #"$$\mathbf Z^1 = {\bf 4}$$"#, ["Z1 = 4"]),
  ]

  static let flaws = [
    ReadingCase(
      "Stray rules", #"$W^1 = \begin{bmatrix} 3 & 6 \\ \hline 4 & 5 \cr \end{bmatrix}$"#,
      ["W1 = [3 6; 4 5]"]),
    ReadingCase("Lost tabs", "$Z^1 = 2 imes 3 = 6$", ["Z1 = (2*3) = 6"]),
    ReadingCase(
      "A misread name inside a matrix",
      #"$Y = \begin{bmatrix} Y_1 \\ V_2 \end{bmatrix} = \begin{bmatrix} 0 \\ 1 \end{bmatrix}$"#,
      ["Y = {Y1; V2} = [0; 1]"]),
    ReadingCase(
      "Columns are not the matrix",
      #"$$W^1 = \begin{bmatrix} W_1^1 & W_2^1 \end{bmatrix} = \begin{bmatrix} 3 & 6 \\ 4 & 5 \end{bmatrix}$$"#,
      ["W1 = {W1[:,1], W1[:,2]} = [3 6; 4 5]"]),
    ReadingCase(
      "Dots",
      #"$Y = \begin{bmatrix} 1 \\ \dots \\ 2 \end{bmatrix} = \begin{bmatrix} 1 \\ 2 \end{bmatrix}$"#,
      ["Y = {1; dots; 2} = [1; 2]"]),
    ReadingCase(
      "Sums of a range",
      #"$$\hat{Y} = \exp(Z^2[1]) / \sum_{k'=1}^K \exp(Z^2[k']) = .627$$"#, ["Yhat = 0.627"]),
    ReadingCase("A bracket too many", #"$$H = \sigma(Z^1)) = .5$$"#, ["H = sigma(Z1) = 0.5"]),
    ReadingCase(
      "A matrix with its shape",
      #"$$H = \begin{bmatrix} 1 \\ 2 \end{bmatrix}^{N_1 \times 1}$$"#, ["H = [1; 2]"]),
    ReadingCase("A comment", "<!-- L = 1\nH = 2 -->\n$L = .985$", ["L = 0.985"]),
  ]

  static let expressions = [
    ReadingCase(
      "Matrices of numbers among others",
      #"$$Z^1 = \begin{bmatrix} 3 & -1 \\ 0 & 2 \end{bmatrix}^T \begin{bmatrix} 5 \end{bmatrix} + \begin{array}{c} 4 \\ - .5 \end{array} = 3$$"#,
      ["Z1 = (({3, -1; 0, 2}'·5)+{4; -0.5}) = 3"]),
    ReadingCase(
      "The forward pass", #"$$Z^1=(\mathbf{W}^1)^{\mathsf{T}}X+W^1_0 = 4$$"#,
      ["Z1 = ((W1'·X)+W1_0) = 4"]),
    ReadingCase(
      "A sigmoid", #"$$H = \sigma(Z^1) = \exp(Z^1)/(1 + \exp(Z^1)) = .5$$"#,
      ["H = sigma(Z1) = (exp(Z1)/(1+exp(Z1))) = 0.5"]),
    ReadingCase(
      "A softmax", #"$$\hat{\mathbf{Y}} = \sigma_M(Z^2) = \text{softmax}(Z^2) = 1$$"#,
      ["Yhat = sigma_M(Z2) = softmax(Z2) = 1"]),
    ReadingCase(
      "The loss", #"$$\mathcal{L}(Y, \hat{Y}) = -Y^{\top} \log \hat{Y} = .985$$"#,
      ["L = -(Y'·log(Yhat)) = 0.985"]),
    ReadingCase(
      "A gradient",
      #"$$\nabla \hat{Y} = -\frac{\partial \mathcal{L}(Y, \hat{Y})}{\partial \hat{Y}} = -\frac{Y}{\hat{Y}} = 3$$"#,
      ["dYhat = -dYhat = -(Y/Yhat) = 3"]),
    ReadingCase(
      "A chain rule", #"$$\nabla H = \frac{\partial Z^{2}}{\partial H} \nabla \hat{Y} = 3$$"#,
      ["dH = (dZ2_dH·dYhat) = 3"]),
    ReadingCase(
      "Indices", #"$$H = \hat{Y}[1](1 - \hat{Y}[1]) = -Y[1]/\hat{Y}[1] = 3$$"#,
      ["H = (Yhat[1]·(1-Yhat[1])) = -(Y[1]/Yhat[1]) = 3"]),
    ReadingCase(
      "A factor in front",
      #"$$H = X(\begin{bmatrix} 1 \\ 2 \end{bmatrix} \nabla H)^{\top} = 1 * Z = 3$$"#,
      ["H = (X·({1; 2}·dH)') = (1*Z) = 3"]),
    ReadingCase(
      "An update", #"$$W_0^1 = W_0^1 - .5 * \nabla W_0^1 = 3$$"#,
      ["W1_0_new = (W1_0-(0.5*dW1_0)) = 3"]),
    ReadingCase(
      "An update by an arrow", #"$$W^1 \leftarrow W^1 - \eta \nabla W^1 = 3$$"#,
      ["W1_new = (W1-(eta·dW1)) = 3"]),
    ReadingCase(
      "Entrywise", #"$$H = a \odot b \cdot c = e^{-2} = \sqrt{4} = 2$$"#,
      ["H = ((a.*b)*c) = exp(-2) = sqrt(4) = 2"]),
    ReadingCase("Letters are factors", "$$H = XZ = 3$$", ["H = (X·Z) = 3"]),
    ReadingCase(
      "A transposed layer", #"$$H = W^{1T} X = W^{(1)\top} X = 3$$"#, ["H = (W1'·X) = (W1'·X) = 3"]),
    ReadingCase("A power", "$$H = (Y - Z)^2 = 4$$", ["H = ((Y-Z)^2) = 4"]),
  ]

  static let names = [
    (#"\hat{\mathbf{Y}}"#, "Yhat"), ("W^{(1)}", "W1"), ("W^{[1]}", "W1"), (#"\mathbf W^1"#, "W1"),
    ("W^1_0", "W1_0"), ("W_0^1", "W1_0"), (#"\nabla W_0^2"#, "dW2_0"), ("b^{(1)}", "W1_0"),
    (#"\frac{\partial L}{\partial V}"#, "dV"), ("W^1_{new}", "W1_new"), ("W^1_{0,new}", "W1_0_new"),
    (#"\frac{\partial \mathcal{L}(Y,\hat Y)}{\partial W^1}"#, "dW1"),
    (#"\frac{\partial \hat{Y}}{\partial Z^2}"#, "dYhat_dZ2"),
    (#"\frac{d\mathcal{L}}{dW^1}"#, "dW1"),
    (#"\mathcal{L}_{new}"#, "L_new"), (#"\mathcal{L}(Y, \hat{Y})"#, "L"), ("W^{1}_{new}", "W1_new"),
    (#"W^1_{\text{new}}"#, "W1_new"), (#"W^1_{\mathrm{new}}"#, "W1_new"),
    (#"\nabla_{W^1} \mathcal{L}"#, "dW1"),
    (#"W^{1'}"#, "W1_new"), ("{W^1}'", "W1_new"), (#"\partial L/\partial W^1"#, "dW1"),
    ("dW^1", "dW1"), ("Z_1", "Z1"),
    ("W^{1+}", "W1_new"), (#"\text{loss}"#, "L"), (#"\mathcal{L}'"#, "L_new"),
    (#"\text{new } W^1"#, "W1_new"),
    ("Z1", "Z1"), (#"\widehat{Y}"#, "Yhat"), ("net_{h1}", "net_h1"), (#"\textbf{Z1}"#, "Z1"),
    ("out_{o1}", "out_o1"), ("W^{1,new}", "W1_new"), (#"\Delta"#, "Delta"),
  ]

  @Test("Displays", arguments: displays)
  func readsDisplays(_ test: ReadingCase) throws { try check(test) }

  @Test("What recognised handwriting gets wrong", arguments: flaws)
  func overlooksFlaws(_ test: ReadingCase) throws { try check(test) }

  @Test("Expressions", arguments: expressions)
  func readsExpressions(_ test: ReadingCase) throws { try check(test) }

  @Test("Names", arguments: names)
  func canonicalizesNames(written: String, canonicalName: String) throws {
    #expect(try read("$$\(written) = 1$$", as: "s.md").writtenOut == [canonicalName + " = 1"])
  }

  static let documents = [
    ReadingCase(
      "Plain statements between",
      "# Answer\nZ1 = [4; 0]\n\n- **H** = .5\n- `L = .985`\n```\nY = [1; 0]\n```\n",
      ["Z1 = [4; 0]", "H = 0.5", "L = 0.985", "Y = [1; 0]"]),
    ReadingCase(
      "A name in mathematics, its value outside", "$Z^1$ = [4; 0]\n$H$: [.982; .5]",
      ["Z1 = [4; 0]", "H = [0.982; 0.5]"]),
    ReadingCase(
      "A table", "| step | value |\n|---|---|\n| Z1 | [4; 0] |\n| $L$ | .985 |\n",
      ["Z1 = [4; 0]", "L = 0.985"]),
    ReadingCase(
      "An update under its heading",
      "$W^1 = 1$\n\n## Update\n\n$W^1 = 2$\n\n$\\eta = .5$\n\n### Second layer\n\n$W^2 = 3$\n\n## New loss\n\n$L = .3$\n\n## Notes\n\n$H = 4$",
      ["W1 = 1", "W1_new = 2", "eta = 0.5", "W2_new = 3", "L_new = 0.3", "H = 4"]),
    ReadingCase(
      "A second forward pass under its heading", "Z1 = 1\n\n## New loss\n\nZ1 = 2\nH = 3\nL = 4",
      ["Z1 = 1", "Z1_new = 2", "H = 3", "L_new = 4"]),
    ReadingCase(
      "A remark about updates is no heading",
      "# Mistake: every update subtracts the whole gradient; the new loss follows\nW1 = 1",
      ["W1 = 1"]),
    ReadingCase(
      "An update named beside what it starts from",
      "Update\n\n$W^1 = 1$\n\n$W^1_{new} = 2$", ["W1 = 1", "W1_new = 2"]),
    ReadingCase(
      "A value behind a plain statement is not that of the heading", "## Z1\n\nH = 3\n\n$4$",
      ["H = 3"]),
    ReadingCase(
      "Scalars as entries of a vector", "$z^1_1 = 4$, $z^1_2 = 0$", ["z1[1,0] = 4", "z1[2,0] = 0"]),
  ]

  @Test("Documents", arguments: documents)
  func readsDocuments(_ test: ReadingCase) throws { try check(test) }

  private func check(_ test: ReadingCase) throws {
    let statements = try read(test.input, as: "s.md").writtenOut
    #expect(statements == test.expected)
  }

  @Test("Places and headings")
  func indices() throws {
    let text =
      "# Problem 2\n\n**Update**\n\nText $\\hat{Y} = 1 + 2\n= 3$\n\nGradient of $H: \\nabla H$\n"
    let sheet = try read(text, as: "s.md")
    #expect(sheet.statements.map(\.position) == [Position(line: 5, column: 7)])
    #expect(
      sheet.statements[0].sides.map(\.position) == [
        Position(line: 5, column: 17), Position(line: 6, column: 3),
      ])
    #expect(sheet.statements[0].writtenName == #"\hat{Y}"#)
    #expect(sheet.headings.map(\.text) == ["Problem 2", "Update", "Gradient of $H: \\nabla H$"])
    #expect(sheet.headings.map(\.level) == [1, 7, 7])
  }
}
