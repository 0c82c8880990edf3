import Testing

@testable import AnswerSheets

/// Commas of a text by which nobody knows shapes: decimal ones, or between entries.
@Suite("Decimal commas")
struct DecimalCommasTests {
  @Test(
    "Beside lists with blanks two numbers below one make their commas decimal, one does not",
    arguments: [
      ("z = 0,982\nq = [1, 2]\na = 0,25\n", "z = 0.982\nq = [1, 2]\na = 0.25\n"),
      // One such number may be two entries.
      ("z = 0,982\nq = [1, 2]\n", "z = 0,982\nq = [1, 2]\n"),
      // Within brackets of any kind a comma parts entries.
      ("z = 0,982\nq = [0,5]\n", "z = 0,982\nq = [0,5]\n"),
      ("z = 0,982\nq = (0,5)\n", "z = 0,982\nq = (0,5)\n"),
    ])
  func resolved(_ text: String, _ expected: String) throws {
    let bytes = try DecimalCommas.resolved(Array(text.utf8), isGuided: false)
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test(
    "A comma of LaTeX in braces is decimal, but before three digits it may part groups",
    arguments: [
      ("z = 0{,}982", "z = 0.982"), ("n = 101{,}770", "n = 101,770"),
      ("n = 101{,}770 x", "n = 101,770 x"), ("n = 1{,}234{,}567 x", "n = 1,234,567 x"),
      ("z = 1{,}2345", "z = 1.2345"), ("z = 1{,}23", "z = 1.23"),
      ("z = 1234{,}567", "z = 1234.567"),
    ])
  func braces(_ text: String, _ expected: String) throws {
    let bytes = try DecimalCommas.resolved(Array(text.utf8), isGuided: true)
    #expect(String(decoding: bytes, as: UTF8.self) == expected)
  }
}
