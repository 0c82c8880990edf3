import Marking
import Rubrics
import Testing

@testable import Reports

/// The table of answers that went wrong alike, on the page of a class.
@Suite("Tables of groups")
struct GroupTableTests {
  /// Groups by their names, each with so many students.
  private static func page(_ sizes: [(String, Int)]) throws -> XMLDocument {
    var groups = AnswerGroups()
    for (name, size) in sizes {
      for student in 0..<size {
        var step = ReportSample.step("L", .wrong, 0.25, of: 1)
        step.wrong = WrongValue(group: name)
        let mark = SubmissionMark(
          submission: "s \(student)", student: "s", file: "s.md", steps: [step])
        groups.add(SubmissionResult(mark)) { _ in "L" }
      }
    }
    return try #require(
      XMLDocument(html: Array("<body>\(GroupTable(groups: groups).markup.html)</body>".utf8)))
  }

  private static let rows = "//table[@aria-describedby='groups-note']/tbody/tr"

  @Test("A group has its name, its size, its points and its students")
  func row() throws {
    let page = try Self.page([("L: <twice>", 3), ("L: alone", 1)])
    #expect(page.texts(Self.rows + "/@data-group") == ["L: <twice>"])
    #expect(page.texts(Self.rows + "/@data-step") == ["L"])
    #expect(page.texts(Self.rows + "/td[@class='n']") == ["3", "0.25"])
    #expect(page.texts(Self.rows + "//summary") == ["s 0"])
    #expect(page.texts(Self.rows + "//li") == ["s 0", "s 1", "s 2"])
    #expect(
      page.texts(Self.rows + "//li/a/@href") == (0..<3).map { FileName.ofPage("s \($0)") })
    #expect(
      page.texts(Self.rows + "/th/a/@href") == ["#" + GroupTable.kind(of: "L: <twice>")])
    #expect(page.count("//p[@class='hint']") == 1)
  }

  @Test("Where no two went wrong alike there is no table")
  func none() throws {
    #expect(try Self.page([("L: alone", 1)]).count("//section") == 0)
  }

  @Test("Of a group 60 students are named", arguments: [(60, false), (61, true)])
  func names(_ size: Int, _ isCut: Bool) throws {
    let page = try Self.page([("L: twice", size)])
    #expect(page.texts(Self.rows + "//li").count == (isCut ? 61 : size))
    #expect(page.texts(Self.rows + "//li").contains("…") == isCut)
    #expect(page.texts(Self.rows + "/td[1]") == ["\(size)"])
  }

  @Test("The largest 100 groups are shown", arguments: [(100, false), (101, true)])
  func most(_ count: Int, _ isCut: Bool) throws {
    let page = try Self.page((0..<count).map { ("L: \($0)", $0 == 50 ? 3 : 2) })
    #expect(page.count(Self.rows) == 100)
    #expect(page.texts(Self.rows + "[1]/@data-group") == ["L: 50"])
    #expect(
      page.texts("//p[@class='hint'][not(@id)]")
        == (isCut ? ["The largest 100 of 101 groups are shown."] : []))
  }

  @Test("The word of a group stands in an address, and is another's for another name")
  func kind() {
    let kinds = (0..<500).map { GroupTable.kind(of: "L: é<\($0)>") }
    #expect(Set(kinds).count == 500)
    #expect(kinds.allSatisfy { $0.wholeMatch(of: /g-[0-9a-f]{8}/) != nil })
  }
}
