import Testing

@testable import AnswerSheets

@Suite("Answer sheets")
struct AnswerSheetTests {
  @Test("What stands in a further file is told with its file, each side of a statement too")
  func furtherFile() throws {
    var sheet = try AnswerReader.read(Array("Z = 1\n".utf8), fileName: "a.txt")
    let further = try AnswerReader.read(Array("H = 1 + 1 = 2\n".utf8), fileName: "b.txt")
    sheet.append(further, ofFile: 1)
    #expect(sheet.statements.map(\.position.file) == [0, 1])
    #expect(sheet.statements.map { $0.sides.map(\.position.file) } == [[0], [1, 1]])
  }

  @Test("Headings of a page have the levels that it gives them")
  func headings() throws {
    let page = "<h1>Homework</h1><h2>Part 1</h2><p>Z = 1</p><h6>Note</h6>"
    let sheet = try AnswerReader.read(Array(page.utf8), fileName: "a.html")
    #expect(sheet.headings.map(\.text) == ["Homework", "Part 1", "Note"])
    #expect(sheet.headings.map(\.level) == [1, 2, 6])
  }

  @Test("What the sheets of a spreadsheet state is told at the lines of the whole")
  func sheets() throws {
    let text = "\u{C}First\nname,value\nz,1.5\n\u{C}Second\nname,value\na,2\n"
    let sheet = try SheetsReader().read(Array(text.utf8), limits: .standard)
    #expect(sheet.headings.map(\.position.line) == [1, 4])
    #expect(sheet.statements.map(\.position.line) == [3, 6])
  }
}
