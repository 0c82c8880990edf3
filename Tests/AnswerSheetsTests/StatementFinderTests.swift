import Algebra
import Testing

@testable import AnswerSheets

/// Statements of a text that is read by the names of an assignment.
@Suite("Statements in lines")
struct StatementFinderTests {
  private func sheet(_ text: String, _ file: String = "a.txt") throws -> AnswerSheet {
    var limits = ReadingLimits.standard
    limits.catalogue = QuantityCatalogue(
      [
        ("z1", Shape.scalar), ("a1", .scalar), ("H", Shape(2, 2)), ("L", .scalar),
        ("v", Shape(2, 1)),
        ("net_h1", .scalar), ("out_h1", .scalar), ("w", .scalar),
        ("w_new", .scalar),
      ].map {
        QuantityCatalogue.Quantity(name: $0.0, spellings: [$0.0], shape: $0.1, isStep: $0.0 != "w")
      })
    return try AnswerReader.read(Array(text.utf8), fileName: file, limits: limits)
  }

  @Test(
    "Every statement is read",
    arguments: [
      ("z1 and a1 are 0.1 and 0.5250, respectively\n", "a.txt", ["z1 = 0.1", "a1 = 0.5250"]),
      ("H = np.array([1, 2, 3, 4]).reshape(2, 2)\n", "a.txt", ["H = [1 2; 3 4]"]),
      ("$z_1 = 2 [1 + 2] = 6$\n", "a.md", ["z1 = … = 6"]),
      ("The hidden layer ($z_1$): 0.1\n", "a.md", ["z1 = 0.1"]),
      ("Its activation (a1): 0.5\n", "a.txt", ["a1 = 0.5"]),
      ("$(w)_{new} = 0.5$\n", "a.md", ["w_new = 0.5"]),
      (
        "$H = \\left.\\begin{matrix} 1 & 2 \\\\ 3 & 4 \\end{matrix}\\right.$\n", "a.md",
        ["H = [1 2; 3 4]"]
      ),
      ("z1 = 0.25^[rounded 2]\n", "a.md", ["z1 = 0.25"]),
      ("z1 = 0.25^{[1]}\n", "a.md", ["z1 = 0.25"]), ("z1 = 0.25[^1]\n", "a.md", ["z1 = 0.25"]),
      ("z1 = 0.25 [1]\n", "a.md", ["z1 = 0.25"]),
      ("z1 = 5·10⁻¹\n", "a.txt", ["z1 = 0.5"]), ("z1 = 25·10⁻²\n", "a.txt", ["z1 = 0.25"]),
      ("z1 = 0.5 - -0.07 = 0.57\n", "a.txt", ["z1 = … = 0.57"]),
      ("z1 = 0.5 \u{2212} \u{2212}.07 = .57\n", "a.txt", ["z1 = … = 0.57"]),
      ("z1 = 0.5*2 - +0.4 = 0.6\n", "a.txt", ["z1 = … = 0.6"]),
      ("z1 = 2(1 - 0.5)² = 0.5\n", "a.txt", ["z1 = … = 0.5"]),
      ("z1 = 0.6\n  - 0.4\n  - 0.1\n  = 0.1\n", "a.txt", ["z1 = … = 0.1"]),
      ("z1 = w + w\n  + 0.2*w\n\n  = 0.1\n", "a.txt", ["z1 = … = 0.1"]),
      ("z1 = 0.6\n- 0.4\n- 0.1\n= 0.1\n", "a.md", ["z1 = … = 0.1"]),
      // A list of other things goes on with nothing.
      ("z1 = 0.6\n- 0.4 is the weight\n- 0.1\n", "a.txt", ["z1 = 0.6"]),
      (
        "\\begin{align}z1 &= 0.6\\\\&- 0.4\\\\&- 0.1\\\\&= 0.1\\end{align}\n", "a.tex",
        ["z1 = … = 0.1"]
      ),
      ("a1 = 1 : 1.9048 = 0.5250\n", "a.txt", ["a1 = … = 0.5250"]),
      ("a1 = 1:(1 + 0.9048) = 0.5250\n", "a.txt", ["a1 = … = 0.5250"]),
      // A label and its working, crosses beside values, and names that begin statements.
      ("z1 = -0.2: 1/(1 + 1.2214) = 0.450\n", "a.txt", ["z1 = -0.2"]),
      ("z1 = -0.2 \u{2716}\na1 = 0.45 \u{2715}\n", "a.txt", ["z1 = -0.2", "a1 = 0.45"]),
      ("a1 = z1 as above L = 0.151\n", "a.txt", ["a1 = …", "L = 0.151"]),
      ("z1 = -0.2\n- b\n====\n", "a.txt", ["z1 = -0.2"]),
      ("a1 = 52,5 %\n", "a.txt", ["a1 = 0.525"]), ("a1 = 52.5 %\n", "a.txt", ["a1 = 0.525"]),
      ("v = (34,75 %; 65,25 %)\n", "a.md", ["v = [0.3475; 0.6525]"]),
      ("z1 = 0.1 \u{25CF} a1 = 0.5\n", "a.txt", ["z1 = 0.1", "a1 = 0.5"]),
      ("z1 = 0.6 - 0.4 = 0.2; 0.2 - 0.1 = 0.1\n", "a.txt", ["z1 = … = 0.1"]),
      (
        "z1 = 0.4*1.5 = 0.6, 0.8*-0.5 = -0.4, 0.6 - 0.4 - 0.1 = 0.1\n", "a.txt", ["z1 = … = 0.1"]
      ),
      // What goes on with another number, or from a bare value, is something else.
      ("z1 = 0.6 - 0.4 = 0.2; 0.3 - 0.1 = 0.4\n", "a.txt", ["z1 = … = 0.2"]),
      ("z1 = 0.5, 0.5 - 0.3 = 0.2\n", "a.txt", ["z1 = 0.5"]),
      ("z1 = 0.1 || a1 = 0.5\n", "a.txt", ["z1 = 0.1", "a1 = 0.5"]),
      ("w_new = -0.25 \u{2022} 1.5 = -0.375\n", "a.md", ["w_new = … = -0.375"]),
      ("w_new = -0.25 \u{2715} 1.5 = -0.375\n", "a.md", ["w_new = … = -0.375"]),
      ("a1 = 1 gedeeld door 1.9048 = 0.5250\n", "a.md", ["a1 = 0.5250"]),
      (
        "w_new = 0.5\nw_new = 0.6\nw_new = 0.7\n", "a.txt",
        ["w_new = 0.5", "w_new = 0.6", "w_new = 0.7"]
      ),
      ("z1 = __.5__\n", "a.txt", ["z1 = 0.5"]), ("z1 = __-0.5__\n", "a.txt", ["z1 = -0.5"]),
      ("z1 0.1 a1 0.5\n", "a.txt", ["z1 = 0.1", "a1 = 0.5"]),
      ("H12 = 0.5\n", "a.txt", ["H[1,2] = 0.5"]), ("H13 = 0.5\n", "a.txt", ["H13 = 0.5"]),
      ("L(w1) = 0.3\n", "a.txt", ["L = 0.3"]), ("L(w + 0.01) = 0.3\n", "a.txt", []),
      ("| Quantity | Value | Remark |\n|---|---|---|\n| a1 | 0.25 | 3 |\n", "a.md", ["a1 = 0.25"]),
      ("> z1 == 2\n[1] 3\n", "a.txt", ["z1 = 2"]),
      ("H:\n1 2\n3 4\nz1 = 0.5\n", "a.txt", ["H = [1 2; 3 4]", "z1 = 0.5"]),
      ("z1 = 0.5\nnot a1 = 0.3\n", "a.txt", ["z1 = 0.5"]),
      ("z1\n[1] 1.1\n> a1\n[1] 0.5\n", "a.txt", ["z1 = 1.1", "a1 = 0.5"]),
    ])
  func statements(_ text: String, _ file: String, _ expected: [String]) throws {
    let rendered = try sheet(text, file).rendered
    #expect(rendered == expected)
  }

  @Test(
    "Every statement of a table is read",
    arguments: [
      (
        "| Neuron | net | out |\n|---|---|---|\n| h1 | 0.1 | 0.3 |\n", "a.md",
        ["net_h1 = 0.1", "out_h1 = 0.3"]
      ),
      ("z1 | a1\n---+---\n0.5 | 0.3", "a.txt", ["z1 = 0.5", "a1 = 0.3"]),
      ("┌───┬───┐\n│ v │ 1 │\n│   │ 2 │\n└───┴───┘\n", "a.txt", ["v = [1; 2]"]),
    ])
  func tables(_ text: String, _ file: String, _ expected: [String]) throws {
    #expect(try sheet(text, file).rendered == expected)
  }

  @Test(
    "An array in comments below a computation is its result, and ends where its brackets close",
    arguments: [
      "# [[1 2]\n#  [3 4]]", "# [[1, 2], [3, 4]]\n# y = 3", "# H = [[1, 2], [3, 4]]",
      "# array([[1, 2],\n#  [3, 4]])\n# y = 3",
    ])
  func commentedArrays(_ comments: String) throws {
    let sides = try sheet("H = W @ x\n\(comments)\n", "a.py").statements.last?.sides
    guard case .value(let value)? = sides?.last?.content else {
      Issue.record("no value was read")
      return
    }
    #expect(value.elements.map(\.value) == [1, 2, 3, 4])
  }

  @Test(
    "A section of LaTeX is a heading, numbered or not",
    arguments: ["\\section{Part 2}", "\\section*{Part 2}", "\\noindent\\section*{Part 2}"])
  func sections(_ line: String) throws {
    #expect(try sheet(line + "\n$z_1 = 0.5$\n", "a.tex").headings.map(\.text) == ["Part 2"])
  }

  @Test("A number before a matrix of several lines is understood")
  func numberBeforeRows() throws {
    let sheet = try sheet("z1 = 0.5\nH =\n[1 2]\n[3 4]\n")
    #expect(sheet.rendered == ["z1 = 0.5", "H = [1 2; 3 4]"] && sheet.unreadLines.isEmpty)
  }

  @Test(
    "A remark in parentheses may stand between a name of several words and its sign",
    arguments: ["Average pooling (GAP): 2\n", "Average pooling (divide by √3): 2\n"])
  func remarks(_ text: String) throws {
    var limits = ReadingLimits.standard
    limits.catalogue = QuantityCatalogue([
      .init(name: "pool", spellings: ["Average pooling"], shape: .scalar, isStep: true)
    ])
    func stated(_ text: String) throws -> [String] {
      try AnswerReader.read(Array(text.utf8), fileName: "a.txt", limits: limits).rendered
    }
    #expect(try stated(text).count == 1)
    #expect(try stated(text) == stated("Average pooling: 2\n"))
  }

  @Test("A list with a gap that nothing closes is kept as what cannot be read")
  func openList() throws {
    #expect(try sheet("H = (1, ?").statements.map(\.name) == ["H"])
    #expect(try sheet("H = (1, ?, 3\na1 = 0.5\n").statements.map(\.name) == ["H", "a1"])
  }

  @Test("What R prints below a name that is no number leaves the name a heading")
  func printedWord() throws {
    let sheet = try sheet("z1\n[1] \"abc\"\na1 = 0.5\n")
    #expect(sheet.headings.map(\.text) == ["z1"] && sheet.rendered == ["a1 = 0.5"])
  }

  @Test(
    "A number that counts the items of a list is not left unread, one within a line is",
    arguments: [
      ("z1 = 1\n2. Then more\n", []), ("2) Then more\nz1 = 1\n  3. And\n", []),
      ("z1 = 1\nabout 2. Then more\n", ["about 2. Then more"]),
    ] as [(String, [String])])
  func listMarks(_ text: String, _ unread: [String]) throws {
    #expect(try sheet(text).unreadLines.map(\.text) == unread)
  }
}
