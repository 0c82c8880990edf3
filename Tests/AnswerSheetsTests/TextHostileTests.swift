import AnswerSheets
import Testing

@Suite("Hostile text")
struct TextHostileTests {
  static let samples = [
    "# A\nZ1 = W1' * X + b1 = [3; 6] + [1; -6] = [4; 0] % x\nW1 =\n[[3. 6.]\n [4 5]]\nnew b1: (1, -1/2)^T\n\nL_new = .1 < 2.5 × 10^-2 → x\nŶ = np.array([[1], [2]]).T\n",
    #"""
    **Update** $\hat{\mathbf{Y}} = \sigma_M(Z^2) = \left[\begin{array}{cc} 1 & -.5 \\ \frac{1}{3} & e^{-2}\end{array}\right]^{\top}$, so

    $$\frac{\partial \mathcal{L}(Y, \hat Y)}{\partial W^{(1)}_0} &= \nabla_{W} \mathcal{L} \\ &= \text{nan}$$
    | $H$ | \( \boxed{W^1_{0,new} = 3 \times 10^{2}} \) | <!-- x --> `L`: 4
    \begin{align} a[1][2] &= \sqrt{4} \end{align}
    """#,
    """
    1/1 5ms/step - loss: 0.1 - x
    epoch 0 | loss 0.1
    2026-01-02 10:11:12,345 INFO z = 0.1
    f = 1 / (1 + exp(-d))  # ≈ 0.7311
    # f = 0.7311
    The sum of all of it is z =
    0.1. So the value of a is
    0.52, and z = w +
    > print(f'{a:.4f}')
    Value(data=0.7, grad=0.0)
    ==$z = 1$== |w| = 3
    """,
    #"""
    \begin{tblr}{cc}
    {$z$} & \multicolumn{2}{c}{$a$} \\
    1 & \cellcolor{gray}2 \\
    \end{tblr}
    \begin{verbatim}
    z = {[}1{]}
    \end{verbatim}
    \begin{align} z &= 1 && \text{(x)} \tag*{2}\\ \end{align}
    \newcommand{\m}[1]{\mathbf{#1}} $\m z = 1$ -\textgreater{} 2
    """#,
  ]

  @Test("Text cut off at any byte is read or refused", arguments: samples, ["s.txt", "s.md"])
  func truncation(_ text: String, _ name: String) {
    let bytes = Array(text.utf8)
    for length in 0...bytes.count {
      if let sheet = try? AnswerReader.read(Array(bytes.prefix(length)), fileName: name) {
        #expect(!sheet.statements.contains { $0.sides.isEmpty }, "cut at \(length)")
      }
    }
  }

  @Test("Text with any byte exchanged is read or refused", arguments: samples, ["s.txt", "s.md"])
  func mutation(_ text: String, _ name: String) {
    let bytes = Array(text.utf8)
    for index in bytes.indices {
      for byte in "[){}\\$^=,&|\n9".utf8 {
        var changed = bytes
        changed[index] = byte
        if let sheet = try? AnswerReader.read(changed, fileName: name) {
          #expect(!sheet.statements.contains { $0.sides.isEmpty }, "\(byte) at \(index)")
        }
      }
    }
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let title: String
    let text: String
    var testDescription: String { title }

    init(
      _ title: String, _ before: String, _ part: String, _ after: String = "", count: Int = 5_000
    ) {
      self.title = title
      text = before + String(repeating: part, count: count) + after + "\n\nL = 1\n"
    }
  }

  static let large = [
    Case("square brackets", "Z1 = ", "["), Case("parentheses", "Z1 = ", "("),
    Case("pairs of brackets", "Z1 = ", "[", String(repeating: "]", count: 5_000)),
    Case("a sum", "Z1 = 1", "+1"), Case("a difference", "Z1 = a", " - a"),
    Case("a product", "Z1 = a", "*a"), Case("minus signs", "Z1 = ", "-", "1"),
    Case("primes", "Z1 = a", "'"), Case("powers", "Z1 = 2", "^2"), Case("indices", "Z1 = a", "[1]"),
    Case("open indices", "Z1 = a", "[a"), Case("functions", "Z1 = ", "exp(", "1"),
    Case("logarithms", "$Z1 = ", #"\log "#, "1$"), Case("braces", "$Z1 = ", "{", "1$"),
    Case("fractions", "$Z1 = ", #"\frac{1}{"#, "1$"), Case("hats", "$", #"\hat{"#, "Y} = 1$"),
    Case("derivatives", "$", #"\frac{\partial "#, "= 1$"), Case("nablas", "", "∇", "W = 1"),
    Case("differentials", "", "dL_", "dW = 1"), Case("joined differentials", "", "dL", " = 1"),
    Case("quotients", "", "dL/", "dW = 1"), Case("equations", "Z1 ", "= 1 "),
    Case("names", "", "a ", "= 1"),
    Case("colons", "a", ": a"), Case("dollars", "", "$"), Case("two dollars", "", "$$ "),
    Case("openings of displays", "", #"\[ "#),
    Case("openings of environments", "", #"\begin{align} "#),
    Case("openings of matrices", "Z1 = ", #"\begin{bmatrix} "#),
    Case("endings", "", #"\end{bmatrix} "#),
    Case("comments", "", "<!-- "), Case("lines with a bracket", "", "Z1 = [1\n"),
    Case("names before nothing", "", "Z1 =\n"), Case("subscripts", "Z1", "_1", " = 1"),
    Case("superscripts", "$Z", "^{1", " = 1$"), Case("losses", "", "L(", " = 1"),
    Case("methods", "Z1 = a", ".dot(a", ""), Case("table bars", "|", "Z1 |"),
    Case("a long name", "", "abcdefghij", " = 1"), Case("brackets of all kinds", "Z1 = ", "[({"),
    Case("mixed brackets", "Z1 = ", "[(]{)}"),
  ]

  @Test(
    "Whatever is written without end costs its own statement", arguments: large, ["s.txt", "s.md"])
  func endless(_ test: Case, _ name: String) throws {
    let sheet = try read(test.text, as: name)
    #expect(sheet.statements.last?.name == "L")
    #expect(sheet.rendered.last?.hasSuffix("= 1") == true)
  }

  @Test("Numbers are counted", arguments: ["s.txt", "s.md"])
  func numbers(_ name: String) {
    for text in [
      "Z1 = [1 2 3; 4 5 6]", "Z1 = 1+2+3+4+5+6", "Z1 =\n1 2 3\n4 5 6\n",
      "a = 1\nb = 2\nc = [3, 4, 5, 6]",
    ] {
      let error = #expect(throws: UnreadableAnswer.self) {
        try AnswerReader.read(Array(text.utf8), fileName: name, limits: ReadingLimits(numbers: 5))
      }
      #expect(error?.message == "more than 5 numbers in the file; split it or raise --max-numbers")
    }
  }

  @Test("Sums within entries within sums nest no deeper than the stack allows")
  func sumsWithinEntries() throws {
    let sum = String(repeating: "+1", count: 700)
    for open in ["[", "(0,", "[0,", "[[1]+"] {
      let close = open.hasPrefix("(") ? ")" : "]"
      let text =
        "Z1 = " + String(repeating: open, count: 90) + "1"
        + String(repeating: close + sum, count: 90) + "\n\nL = 1\n"
      #expect(try read(text, as: "s.txt").rendered.last?.hasSuffix("= 1") == true)
    }
    // Operators of entries beside each other do not add up.
    let row = "[" + String(repeating: "1+1, ", count: 2_000) + "1]"
    let sheet = try read("Z1 = [" + row + ", " + row + "]", as: "s.txt")
    guard case .expression? = sheet.statements.first?.sides.first?.content else {
      return #expect(Bool(false), "a matrix of sums is unreadable")
    }
  }

  /// A reader whose time grows with the square of the length does not end within the limit, which
  /// is far above what a busy machine takes.
  @Test(
    "Long text is read to its end", .timeLimit(.minutes(4)),
    arguments: [
      ("W1 =\n" + String(repeating: "1 2\n", count: 40_000), 1),
      (String(repeating: "$Z1 = 4$ ", count: 8_000), 8_000),
      ((0..<50_000).map { "\\begin{a\($0)}\n" }.joined(), 0),
    ])
  func length(_ text: String, _ statements: Int) throws {
    #expect(try read(text, as: "s.md").statements.count == statements)
  }

  @Test(
    "Indices beyond all matrices are no indices",
    arguments: [
      (#"{"W1[9223372036854775807,1]": 3, "L": 1}"#, "s.json"),
      ("W1[9223372036854775807,1]: 3\nL: 1\n", "s.yaml"),
      ("$dW^1_{9223372036854775807,2} = 3$\n\nL = 1", "s.md"),
      ("W1[9223372036854775807] = 3\nW1[0] = 4\nL = 1", "s.txt"),
      ("step,value\nW1[9223372036854775807],3\nW1[0],3\nL,1", "s.csv"),
      (
        "step,row,column,value\nW1,999999,999999,3\nW1,0,0,3\n"
          + "W1,9223372036854775807,1,2\nL,,,1",
        "s.csv"
      ),
      (
        #"[{"step": "W1", "row": 9223372036854775807, "value": 2}, {"step": "L", "value": 1}]"#,
        "s.json"
      ),
    ])
  func indices(_ text: String, _ name: String) throws {
    let sheet = try read(text, as: name)
    #expect(sheet.statements.last?.name == "L")
    for entry in sheet.statements.compactMap(\.entry) {
      #expect(entry.row <= 1_000_000 && (entry.column ?? 0) <= 1_000_000)
    }
  }
}
