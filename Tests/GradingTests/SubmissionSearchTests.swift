import Foundation
import Testing

@testable import Grading

@Suite("Finding submissions")
struct SubmissionSearchTests {
  struct Layout: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let files: [String]
    let ids: [String]
  }

  @Test(
    "Ids are names without extension, and paths where two would share one",
    arguments: [
      Layout(testDescription: "all differ", files: ["b.md", "a.txt"], ids: ["a", "b"]),
      Layout(
        testDescription: "one name, two extensions", files: ["a.md", "a.txt", "b.md"],
        ids: ["a.md", "a.txt", "b"]),
      Layout(
        testDescription: "one name in two folders", files: ["x/a.md", "y/a.md", "y/b.md"],
        ids: ["b", "x/a.md", "y/a.md"]),
      Layout(
        testDescription: "a path that is another's name", files: ["a.md", "a.txt", "a.md.txt"],
        ids: ["a.md", "a.md.txt", "a.txt"]),
      Layout(
        testDescription: "bytes, not the language, give the order",
        files: ["é.md", "z.md", "Z.md"],
        ids: ["Z", "z", "é"]),
      Layout(testDescription: "nothing there", files: [], ids: []),
    ])
  func ids(_ layout: Layout) throws {
    let folder = try TemporaryFolder()
    for file in layout.files { try folder.write("Z1 = 1", to: file) }
    var search = SubmissionSearch()
    try search.add(folder.path)
    #expect(search.submissions().map(\.id) == layout.ids)
    #expect(search.notices == [])
  }

  @Test("Hidden files, links and pipes are passed over with a word each")
  func notices() throws {
    let folder = try TemporaryFolder()
    try folder.write("Z1 = 1", to: "a.md")
    try folder.write("x", to: ".DS_Store")
    try folder.write("x", to: ".git/config")
    try folder.link("z.md", to: "a.md")
    #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
    var search = SubmissionSearch()
    try search.add(folder.path)
    #expect(search.submissions().map(\.id) == ["a"])
    #expect(
      search.notices == [
        "\(folder.path)/.DS_Store: hidden, not read",
        "\(folder.path)/.git: hidden, not read",
        "\(folder.path)/pipe: a pipe or device, not read",
        "\(folder.path)/z.md: a link, not followed",
      ])
  }

  @Test("Decisions of markers lie above the answers; a student's file of that name is one")
  func decisions() throws {
    let folder = try TemporaryFolder()
    let name = DecisionFile.usualName.description
    for path in [name, "s1/\(name)", "s1/a.md"] { try folder.write("Z1: 1\n", to: path) }
    var search = SubmissionSearch()
    try search.add(folder.path)
    #expect(search.submissions().map(\.id) == ["a", "overrides"])
    #expect(
      search.notices == [
        "\(folder.path)/\(name): decisions of markers, not marked; --overrides applies them"
      ])
  }

  @Test("Paths that overlap give each file once")
  func overlap() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("Z1 = 1", to: "a.md")
    var search = SubmissionSearch()
    try search.add(folder.path)
    try search.add(file)
    #expect(search.submissions().map(\.id) == ["a"])
    #expect(search.notices == ["\(file): given twice, read once"])
  }

  @Test("A run that is given a folder and a file in it marks the file once")
  func overlapInRun() throws {
    let folder = try SmallCourse.classFolder()
    let run = try GradusProcess(
      ["grade", "-r", "rubric.yaml", "--quiet", "--csv", "-", "class", "class/ada.txt"],
      in: folder.url)
    #expect(run.errors == "gradus: class/ada.txt: given twice, read once\n")
    #expect(run.output.components(separatedBy: "\r\nada,").count == 2)
  }

  @Test("Two folders with one layout are told apart by what was typed")
  func twoRoots() throws {
    let folder = try TemporaryFolder()
    try folder.write("Z1 = 1", to: "x/a.md")
    try folder.write("Z1 = 1", to: "y/a.md")
    var search = SubmissionSearch()
    try search.add(folder.path + "/x")
    try search.add(folder.path + "/y")
    #expect(
      search.submissions().map(\.id) == ["\(folder.path)/x/a.md", "\(folder.path)/y/a.md"])
  }

  @Test("A path with nothing there ends the run as a missing input")
  func missing() {
    var search = SubmissionSearch()
    let failure = #expect(throws: RunFailure.self) { try search.add("/nonexistent/answers") }
    #expect(failure?.status == .missingInput)
    #expect(
      failure?.description
        == "/nonexistent/answers: no such file or directory; expected a file, a folder or an archive"
    )
  }

  @Test("A deep tree is walked without recursion")
  func depth() throws {
    let folder = try TemporaryFolder()
    let path = Array(repeating: "d", count: 300).joined(separator: "/")
    try folder.write("Z1 = 1", to: path + "/a.md")
    var search = SubmissionSearch()
    try search.add(folder.path)
    #expect(search.submissions().map(\.id) == ["a"])
  }

  @Test(
    "Control characters in a name are made visible",
    arguments: [
      ("plain.md", "plain.md"), ("a\u{1B}[2Jb", "a\u{FFFD}[2Jb"), ("a\nb", "a\u{FFFD}b"),
      ("a\u{202E}b", "a\u{FFFD}b"), ("ü\u{9B}", "ü\u{FFFD}"),
    ])
  func printing(text: String, expected: String) {
    #expect(printable(text) == expected)
  }
}
