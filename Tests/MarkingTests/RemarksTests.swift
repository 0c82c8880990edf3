import AnswerSheets
import Marking
import Testing

@Suite("Remarks")
struct RemarksTests {
  private func kinds(_ answer: String, _ step: String) throws -> [Remark.Kind] {
    try #require(Desk.homework().mark(answer)[step]).remarks.map(\.kind)
  }

  @Test(
    "What costs nothing is said",
    arguments: [
      ("Z1 = [4 0]", "Z1", [Remark.Kind.rowForColumn]),
      ("Z1 = [4; 0]", "Z1", []),
      ("Z1 = [4; 1]\nZ1 = [4; 0]", "Z1", [.restated]),
      ("W1_nw = [3.006 5.922; 4 5]", "W1_new", [.nearName]),
      ("Yhat = [.627; .373]\ndYhat = [0; -2.681]", "dYhat", [.roundingCarried]),
      ("L = .985", "L", []),
      ("dYhat = [0; -2.678]", "dYhat", [.truncated]),
      // −1/0 may be anything from some 1000 on, which proves nothing.
      ("Yhat = [1; .000]\ndYhat = [0; -4000]", "dYhat", [.entries, .insensitive]),
    ])
  func remarks(answer: String, step: String, expected: [Remark.Kind]) throws {
    #expect(try kinds(answer, step) == expected)
  }

  @Test("A name close to that of a step that is stated is not worth a word")
  func nearNameOfStated() throws {
    #expect(try kinds("Z1 = [4; 0]\nZ_11 = 3\nZZ1 = [1; 2]", "Z1").isEmpty)
  }

  @Test("The entries that are off are named, by what explains most of them")
  func entries() throws {
    let marks = try Desk.homework().mark("H = [.500; .500]\nZ2 = [2.000; 2.000]")
    // From the own H, Z2 is [2; 1].
    let remark = try #require(marks["Z2"]?.remarks.first { $0.kind == .entries })
    #expect(remark.entries == [Statement.Entry(row: 2, column: 1)])
  }

  @Test("What follows from the first error is told apart from what does not")
  func consequences() throws {
    let sheet = try AnswerReader.read(
      Array("Z1 = [4; 0]\nH = [.900; .500]\nZ2 = [2.800; 2.200]\nL = .985".utf8), fileName: "a.txt")
    let marks = try Desk.homework().marker.mark(sheet)
    let mark = SubmissionMark(
      submission: "a", student: "a", file: "a.txt", steps: marks.steps, firstError: marks.firstError
    )
    #expect(marks.firstError == "H")
    #expect(mark.consequences(of: "H") == ["Z2"])
  }
}
