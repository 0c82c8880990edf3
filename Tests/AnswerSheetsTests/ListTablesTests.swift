import Testing

@testable import AnswerSheets

@Suite("Tables that are lists of lists")
struct ListTablesTests {
  private static func resolved(_ text: String) -> String {
    String(decoding: ListTables.resolved(Array(text.utf8)), as: UTF8.self)
  }

  @Test("Rows stand below each other, and what follows stays on its line")
  func rows() {
    let text = """
      Gates

      .. list-table:: Values
         :header-rows: 1

         * - Gate
           - Argument
           - Value
         * - z
           - 0.6 - 0.2 = 0.4
           - 0.599

         * - r
           - 0.2 + 0.4
             = 0.6
           -

      h = 0.710
      """
    #expect(
      Self.resolved(text).split(separator: "\n").map(String.init) == [
        "Gates", "| Gate | Argument | Value |", "| --- | --- | --- |",
        "| z | 0.6 - 0.2 = 0.4 | 0.599 |", "| r | 0.2 + 0.4 = 0.6 |  |", "h = 0.710",
      ])
    let lines = Self.resolved(text).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 18 && lines[17] == "h = 0.710" && lines[2].isEmpty)
  }

  @Test(
    "Text without such a table is as it was",
    arguments: [
      "a = 1\n", ".. list-table::\n", ".. list-table::\n   :widths: 1 2\n\nz = 1\n",
      "* - a\n  - 1\n",
    ])
  func others(_ text: String) { #expect(Self.resolved(text) == text) }
}
