import AnswerSheets
import Languages
import Marking
import Testing

@testable import Reports

/// The statements and lines read of an answer, as a page shows them.
@Suite("Tables of what was read")
struct ReadingTableTests {
  private static func page(_ answer: String, file: String? = nil) throws -> XMLDocument {
    let sheet = try AnswerReader.read(Array(answer.utf8), fileName: "a.txt")
    let table = ReadingTable(
      SheetReading(sheet), language: .english, file: { _ in file })
    return try #require(XMLDocument(html: Array("<body>\(table.markup.html)</body>".utf8)))
  }

  @Test("A statement has its line, its name, its values and what it is")
  func rows() throws {
    let page = try Self.page("z = 1 + 1 = 2\n\nq = [1, -3]\n", file: "b.md")
    #expect(page.texts("//tbody/tr/td[1]") == ["b.md:1", "b.md:3"])
    #expect(page.texts("//tbody/tr/td[2]//mi") == ["z", "q"])
    #expect(page.texts("//tbody/tr[2]/td[3]//mn") == ["1", "3"])
    #expect(page.texts("//tbody/tr/td[4]") == ["a quantity of your own", "a quantity of your own"])
    #expect(page.texts("//thead/tr/th").count == 4)
    #expect(page.count("//h3") == 0)
  }

  @Test("Where nothing was read the table says so")
  func nothing() throws {
    #expect(try Self.page("Nothing here.\n").texts("//p") == ["No statement was read."])
  }

  @Test("Of many statements 400 are shown", arguments: [(400, 400), (401, 400)])
  func many(_ count: Int, _ shown: Int) throws {
    let answer = (1...count).map { "z\($0) = \($0)" }.joined(separator: "\n\n")
    #expect(try Self.page(answer).count("//tbody/tr") == shown)
  }
}
