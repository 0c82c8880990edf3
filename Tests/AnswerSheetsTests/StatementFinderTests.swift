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
        ("z1", Shape.scalar), ("a1", .scalar), ("H", Shape(2, 2)), ("w", .scalar),
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
      ("z1\n[1] 1.1\n> a1\n[1] 0.5\n", "a.txt", ["z1 = 1.1", "a1 = 0.5"]),
    ])
  func statements(_ text: String, _ file: String, _ expected: [String]) throws {
    #expect(try sheet(text, file).rendered == expected)
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
