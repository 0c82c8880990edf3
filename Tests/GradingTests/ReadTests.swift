import ArchiveSamples
import Foundation
import Testing

/// The statements read of an answer, and the lines not read, are shown wherever a person asks.
@Suite("What was read") struct ReadTests {
  private static let rubric = """
    gradus: 1
    id: r
    given: {x: 2, w: 0.5}
    steps: [{step: z, formula: w * x}, {step: a, formula: tanh(z)}, {step: w_new, formula: w - a}]
    """
  private static let answer = """
    # Forward

    We are given x = 2 and take 3 decimals.
    z = 0.5*2 = 1
    e = z - 1 = [0; 0]
    a = tanh(z)
    ## Update 2
    1. w_new = maybe
    w_new := -0.262
    the rest is 0.7 or so

    """

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(Self.rubric, to: "r.yaml")
    try folder.write(Self.answer, to: "s1.md")
    return folder
  }

  private struct Reading: Decodable {
    struct Statement: Decodable, Equatable {
      var name: String
      var step: String?
      var kind: String
      var values: [String]
      var scope: String?
      var file: String?
      var line: Int
      var column: Int
    }
    struct Line: Decodable {
      var file: String?
      var line: Int
      var text: String
      var why: String
    }
    var file: String
    var error: String?
    var statements: [Statement]
    var not_understood: [Line]
  }

  private func read(_ arguments: [String], in folder: TemporaryFolder) throws -> (Int32, [Reading])
  {
    let run = try GradusProcess(["read", "--format", "json"] + arguments, in: folder.url)
    let lines = run.output.split(separator: "\n")
    return (
      run.status, try lines.map { try JSONDecoder().decode(Reading.self, from: Data($0.utf8)) }
    )
  }

  @Test("Each statement tells its step, its values, its place and its headings")
  func statements() throws {
    let (status, readings) = try read(["-r", "r.yaml", "s1.md"], in: folder())
    #expect(status == 0)
    let found = try #require(readings.first).statements
    typealias Statement = Reading.Statement
    #expect(
      found == [
        Statement(
          name: "x", kind: "given", values: ["2"], scope: "Forward", line: 3, column: 14),
        Statement(
          name: "z", step: "z", kind: "step", values: ["1"], scope: "Forward", line: 4, column: 1),
        Statement(
          name: "e", kind: "own", values: ["[0; 0]"], scope: "Forward", line: 5, column: 1),
        Statement(
          name: "a", kind: "working", values: [], scope: "Forward", line: 6, column: 1),
        Statement(
          name: "w_new", step: "w_new", kind: "step", values: [], scope: "Forward / Update 2",
          line: 8, column: 4),
        Statement(
          name: "w_new", step: "w_new", kind: "step", values: ["-0.262"],
          scope: "Forward / Update 2", line: 9, column: 1),
      ])
  }

  @Test(
    "Lines with numbers that are no statement's are told with a reason, headings and counts are not"
  )
  func unread() throws {
    let (_, readings) = try read(["-r", "r.yaml", "s1.md"], in: folder())
    let lines = try #require(readings.first).not_understood
    #expect(lines.map(\.line) == [8, 10])
    #expect(lines.first?.why.hasPrefix("found \"maybe\"") == true)
    #expect(lines.last?.text == "the rest is 0.7 or so")
    #expect(lines.last?.why == "no name stands before the numbers")
  }

  @Test("Without a rubric nothing is a step; a file that cannot be read is told and ends with 3")
  func several() throws {
    let folder = try folder()
    try folder.write("", to: "s2.md")
    let (status, readings) = try read(["s1.md", "s2.md"], in: folder)
    #expect(status == 3)
    #expect(readings.map(\.file) == ["s1.md", "s2.md"])
    #expect(readings[0].statements.allSatisfy { $0.step == nil && $0.kind != "step" })
    #expect(readings[1].error?.contains("empty") == true)
    let missing = try GradusProcess(["read", "none.md"], in: folder.url)
    #expect(missing.status == 66)
    #expect(try GradusProcess(["read", "."], in: folder.url).status == 64)
  }

  @Test("Of a submission with several files each statement tells its own")
  func severalFiles() throws {
    let folder = try folder()
    let archive = SampleArchive(.zip).file("a.md", "z = 1\n").file("b.txt", "a = .76\nor 9\n")
    let outer = SampleArchive(.zip).file("s3.zip", archive.bytes)
    try Data(outer.bytes).write(to: folder.url.appendingPathComponent("class.zip"))
    let (_, readings) = try read(["-r", "r.yaml", "class.zip", "s1.md"], in: folder)
    #expect(
      readings.first?.statements.map(\.file) == ["class.zip/s3.zip/a.md", "class.zip/s3.zip/b.txt"])
    #expect(readings.first?.not_understood.map(\.file) == ["class.zip/s3.zip/b.txt"])
    #expect(readings.last?.statements.allSatisfy { $0.file == nil } == true)
    let text = try GradusProcess(["read", "-r", "r.yaml", "class.zip"], in: folder.url).output
    #expect(text.contains("class.zip/s3.zip/a.md:1:1   step z"))
  }

  @Test("A program that computes all and states nothing is told so")
  func programs() throws {
    let folder = try folder()
    try folder.write("x = 2\nz = w * x\na = np.tanh(z)\n", to: "s.py")
    try folder.write("z = 1\na = np.tanh(z)\n", to: "t.py")
    let said = try GradusProcess(["read", "-r", "r.yaml", "s.py", "t.py"], in: folder.url).errors
    #expect(said.hasPrefix("gradus: s.py: the program computes its values and states none"))
    #expect(!said.contains("t.py:"))
    let check = try GradusProcess(["check", "-r", "r.yaml", "s.py"], in: folder.url)
    #expect((check.output + check.errors).contains("no program is run"))
  }

  @Test("Text and Markdown show the same")
  func formats() throws {
    let folder = try folder()
    let text = try GradusProcess(["read", "-r", "r.yaml", "s1.md"], in: folder.url).output
    #expect(text.contains("4:1   step z      z      1\n"))
    #expect(text.contains("\n[Forward / Update 2]\n"))
    #expect(text.contains("not understood:\n"))
    let table = try GradusProcess(
      ["read", "-r", "r.yaml", "--format", "markdown", "s1.md"], in: folder.url
    ).output
    #expect(table.contains("| 4 | step z | z | 1 | Forward |\n"))
    #expect(table.contains("| 10 | the rest is 0.7 or so |"))
  }

  @Test("In text a heading stands once above the statements below it, and not where there is none")
  func headings() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.rubric, to: "r.yaml")
    try folder.write(
      "z = 1\nx = 2\n\n# Pass 1\n\nz = 1\na = 0.8\n\n# Pass 2\n\nz = 3\n", to: "s.md")
    let text = try GradusProcess(["read", "-r", "r.yaml", "s.md"], in: folder.url).output
    #expect(
      text == """
        1:1   step z  z  1
        2:1   given   x  2
        [Pass 1]
        6:1   step z  z  1
        7:1   step a  a  0.8
        [Pass 2]
        11:1  own     z  3

        """)
  }

  @Test("Derivations are read by their own names")
  func derivations() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      gradus: 1
      symbols: {W: [K, N], x: [N, 1]}
      steps: [{step: z, formula: W * x}, {step: dz_dx, formula: "jacobian(z, x)"}]
      """, to: "d.yaml")
    try folder.write("$z = W x$\n\n$\\frac{\\partial z}{\\partial x} = W$\n", to: "s.md")
    let (_, readings) = try read(["-r", "d.yaml", "s.md"], in: folder)
    #expect(try #require(readings.first).statements.map(\.step) == ["z", "dz_dx"])
    #expect(readings[0].statements.map(\.values) == [["W x"], ["W"]])
  }

  @Test("Check ends with what was not understood, the review begins with it where little was found")
  func shown() throws {
    let folder = try folder()
    let check = try GradusProcess(["check", "-r", "r.yaml", "s1.md"], in: folder.url)
    #expect(check.output.hasSuffix("Not understood:\n  10:13  the rest is 0.7 or so\n"))
    try folder.write("My work\nz comes near 1\nand a, I think, 0.7\nz = 1\n", to: "in/s3.txt")
    let grade = try GradusProcess(
      ["grade", "-r", "r.yaml", "--quiet", "--review", "v.csv", "--html", "pages", "in", "s1.md"],
      in: folder.url)
    #expect(grade.status == 0, "\(grade.errors)")
    let review = try String(
      contentsOf: folder.url.appendingPathComponent("v.csv"), encoding: .utf8)
    #expect(
      review.contains("little found: 1 of 3 steps; not understood: line 2 'z comes near 1', line 3")
    )
    let page = try String(
      contentsOf: folder.url.appendingPathComponent("pages/s1.html"), encoding: .utf8)
    #expect(
      page.contains(
        "<code><bdi>z = 0.5*2 = 1</bdi></code> <a class=\"verdict correct\" href=\"#step-1\">"))
    #expect(
      page.contains(
        "<li class=\"unread\"><code><bdi>the rest is 0.7 or so</bdi></code> "
          + "<span class=\"tag\">not understood</span></li>"))
  }
}
