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
}
