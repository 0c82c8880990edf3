import AnswerSheets
import Marking
import Testing

/// Matrices of which some entries cannot be read.
@Suite("Unreadable entries")
struct UnreadableEntryTests {
  /// M is [.5 1 1.5; 2 2.5 3], for 6 points.
  private static func desk(_ marking: String) throws -> Desk {
    try Desk(
      """
      gradus: 1
      given: {X: [[1, 2, 3], [4, 5, 6]], s: 0.5}
      steps: [{step: M, formula: X * s, points: 6}]
      marking: {entries: \(marking)}
      """)
  }

  /// An answer, the name of its file, and how many entries earn their share.
  private typealias Case = (answer: String, file: String, right: Double)

  private static let cases: [Case] = [
    ("M = [.5 1 _; 2 2.5 3]", "a.txt", 5),
    ("M = [.5 _ 1.5; 2 2.5 3]", "a.txt", 5),
    ("M = [.5 1 ?; 2 2.5 3]", "a.md", 5),
    ("M = [.5 1 ??; 2 -? 3]", "a.txt", 4),
    ("M = [.5, 1, nan; 2, 2.5, 3]", "a.txt", 5),
    ("M = [.5, , 1.5; 2, 2.5, 3]", "a.txt", 5),
    ("M = [, 1, 1.5; 2, 2.5, ; ]", "a.txt", 4),
    ("M = [.5 1 1.?; 2 2.5 3]", "a.txt", 5),
    ("M = [.5 1 -; 2 2.5 3]", "a.txt", 5), ("M = [.5, -, 1.5; 2, 2.5, —]", "a.md", 4),
    ("M = [.5 1 ?; 2 2.5 9]", "a.txt", 4),
    ("M = [[0.5, 1.0, nan], [2.0, 2.5, 3.0]]", "a.md", 5),
    ("M = np.array([[0.5, 1.0, nan], [2.0, 2.5, 3.0]])", "a.txt", 5),
    ("M = [.5 1 ?\n2 2.5 3]", "a.txt", 5),
    ("M = [.5, 1, ?]\n    [2, 2.5, 3]", "a.txt", 5),
    ("M = ((.5, 1, ?), (2, 2.5, 3))", "a.txt", 5),
    ("M = (.5 1 ?; 2 2.5 3)", "a.txt", 5),
    ("$M = \\begin{bmatrix} .5 & 1 & ? \\\\ 2 & 2.5 & 3 \\end{bmatrix}$", "a.md", 5),
    ("$M = \\begin{bmatrix} .5 & & 1.5 \\\\ 2 & 2.5 & \\end{bmatrix}$", "a.md", 4),
    ("$M = \\begin{pmatrix} & 1 & \\_ \\\\ 2 & \\text{?} & 3 \\end{pmatrix}$", "a.tex", 3),
    ("{\"M\": [[0.5, 1.0, null], [2.0, NaN, 3.0]]}", "a.json", 4),
    ("{\"M\": [[0.5, 1.0, \"?\"], [2.0, \"\", 3.0]]}", "a.json", 4),
    ("M: [[0.5, 1.0, .nan], [2.0, 2.5, 3.0]]", "a.yaml", 5),
    (
      "step,row,column,value\nM,1,1,.5\nM,1,2,1\nM,1,3,?\nM,2,1,2\nM,2,2,\nM,2,3,3\n", "a.csv", 4
    ),
    ("| step | value |\n|---|---|\n| M | [.5 1 ?; 2 2.5 3] |\n", "a.md", 5),
  ]

  @Test(
    "Where entries earn their share, those that can be read do", arguments: cases.indices)
  func shares(_ index: Int) throws {
    let (answer, file, right) = Self.cases[index]
    let mark = try #require(try Self.desk("share").mark(answer, as: file)["M"])
    #expect(mark.points == right, "\(answer): \(mark)")
    #expect(mark.verdict == (answer.contains(" 9") ? .wrong : .missing), "\(answer): \(mark)")
  }

  @Test("Where all entries are asked for, the step earns nothing", arguments: cases.indices)
  func all(_ index: Int) throws {
    let (answer, file, _) = Self.cases[index]
    let mark = try #require(try Self.desk("all").mark(answer, as: file)["M"])
    #expect(mark.points == 0, "\(answer): \(mark)")
  }

  @Test(
    "A row of unclear length stays unreadable, and nothing is stated without a number",
    arguments: [
      "M = [.5 1 ?; 2 2.5]", "M = [.5 1; 2 2.5 ?]", "M = [.5 1 ...; 2 2.5 ?]", "M = ?",
      "M = [? ? ?; ? ? ?]", "M = [.5 1 1.5; 2 2.5 ?",
    ])
  func unclear(_ answer: String) throws {
    let mark = try #require(try Self.desk("share").mark(answer)["M"])
    #expect(mark.verdict == (answer.contains("5") ? .unreadable : .missing), "\(mark)")
    #expect(mark.points == 0, "\(mark)")
  }

  @Test(
    "A matrix with words among its numbers is stated, but cannot be read",
    arguments: [
      "M = [.5 1 unknown; 2 2.5 3]", "M = [.5, n/a, 1.5; 2, 2.5, 3]",
    ])
  func words(_ answer: String) throws {
    let mark = try #require(try Self.desk("share").mark(answer)["M"])
    #expect(mark.verdict == .unreadable && mark.message.contains("words among its numbers"))
    // What is stated later counts.
    #expect(try Self.desk("share").mark("\(answer)\nM = [.5 1 1.5; 2 2.5 3]")["M"]?.points == 6)
  }

  @Test("A matrix stated whole elsewhere counts before one with an open entry")
  func restated() throws {
    let mark = try Self.desk("share").mark("M = [.5 1 ?; 2 2.5 3.0]\nM = [.5 1 1.5; 2 2.5 3]")["M"]
    #expect(mark?.verdict == .correct)
    #expect(mark?.points == 6)
  }
}
