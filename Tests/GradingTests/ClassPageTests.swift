import Foundation
import Testing

@Suite("The pages of a class")
struct ClassPageTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(SmallCourse.rubric, to: "rubric.yaml")
    for (name, answer) in [
      ("ada", "Z1 = [8; 1]\nH = [1.0; .731]\n"), ("bo", "Z1 = [8; 1]\nH = [1.0; .731]\n"),
      ("cy", SmallCourse.right),
    ] {
      try folder.write(answer, to: "class/\(name).txt")
    }
  }

  private func pages(_ options: String...) throws {
    let run = try GradusProcess(
      ["grade", "-r", "rubric.yaml", "--html", "pages", "--quiet"] + options + ["class"],
      in: folder.url)
    #expect(run.status == 0)
  }

  @Test("Groups are told with their students, and rows have the words they are filtered by")
  func groups() throws {
    try pages()
    let page = try folder.contents(of: "pages/index.html")
    let row = try #require(
      page.firstMatch(of: /<a href="#(g-[0-9a-f]{8})"><bdi>Z1: = \[8.00; 1.00\]<\/bdi><\/a>/))
    #expect(
      page.contains("<option id=\"\(row.1)\" value=\"\(row.1)\">Z1: = [8.00; 1.00] (2)</option>"))
    #expect(
      page.contains("<li><a href=\"ada.html\"><bdi>ada</bdi></a></li><li><a href=\"bo.html\">"))
    let ada = try #require(page.split(separator: "\n").first { $0.contains("<tr data-k=") })
    for word in ["lost", "look", "s0-wrong", "s1-follow-through", String(row.1)] {
      #expect(ada.contains(word), "\(word)")
    }
    let cy = try #require(page.split(separator: "\n").last { $0.contains("<tr data-k=") })
    #expect(cy.contains("data-k=\"full s0-correct s1-correct\""))
  }

  @Test("A step's page has what each student stated, and is where submissions' pages lead")
  func stepPage() throws {
    try pages()
    let page = try folder.contents(of: "pages/steps/1.html")
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("<tr data-k=") }
    #expect(rows.count == 3)
    #expect(rows[0].contains("<a href=\"../ada.html#step-1\"><bdi>ada</bdi></a>"))
    #expect(rows[0].contains("<td><bdi>[8; 1]</bdi></td>"))
    let kind = try #require(rows[0].firstMatch(of: /data-k="s-wrong (g-[0-9a-f]{8})"/)).1
    #expect(
      page.contains("<option id=\"\(kind)\" value=\"\(kind)\">Z1: = [8.00; 1.00] (2)</option>"))
    #expect(rows[2].contains("data-k=\"s-correct\""))
    #expect(page.contains("<a rel=\"next\" href=\"2.html\" title=\"H\">Next</a>"))
    let last = try folder.contents(of: "pages/steps/2.html").split(separator: "\n")
    #expect(last.count { $0.hasPrefix("<tr data-k=") } == 3)
    let bo = try folder.contents(of: "pages/bo.html")
    #expect(bo.contains("<a href=\"steps/1.html#\(kind)\">Answers like this one</a>"))
    #expect(bo.contains("<a href=\"steps/2.html\">All answers</a>"))
    try pages("--reveal", "never")
    #expect(!(try folder.contents(of: "pages/bo.html").contains("steps/")))
  }

  @Test("The grid has a row a submission and a cell a step")
  func grid() throws {
    try pages()
    let rows = try folder.contents(of: "pages/steps/index.html").split(separator: "\n")
      .filter { $0.hasPrefix("<tr><th scope=\"row\">") }
    #expect(rows.count == 3)
    #expect(
      rows[1].contains(
        "<td class=\"wrong verdict\"><a href=\"../bo.html#step-1\" title=\"Z1: wrong\">✗</a></td>"
          + "<td class=\"follow-through verdict\">"))
  }

  @Test("The class page leads to the other files of the run, by the way from its folder")
  func downloads() throws {
    try folder.write("", to: "out/keep")
    try pages("--csv", "out/the points.csv", "--jsonl", "pages/marks.jsonl", "--junit", "suites/")
    let page = try folder.contents(of: "pages/index.html")
    let links = page.matches(of: /<a href="([^"]*)" download>([a-z]*)<\/a>/)
      .map { "\($0.2) \($0.1)" }
    #expect(links == ["jsonl marks.jsonl", "csv ../out/the%20points.csv"])
  }

  @Test("A rubric of very many steps has a page a step and no grid")
  func manySteps() throws {
    let steps = (1...121).map { "  - {step: a\($0), formula: x + \($0)}" }.joined(separator: "\n")
    try folder.write("gradus: 1\ngiven: {x: 1}\nsteps:\n" + steps + "\n", to: "rubric.yaml")
    try pages()
    #expect(try folder.contents(of: "pages/steps/121.html").contains("<h1><bdi>a121</bdi></h1>"))
    for page in ["index.html", "steps/1.html"] {
      #expect(!(try folder.contents(of: "pages/" + page).contains("href=\"index.html\"")))
      #expect(!(try folder.contents(of: "pages/" + page).contains("steps/index.html")))
    }
    #expect(throws: (any Error).self) { try folder.contents(of: "pages/steps/index.html") }
  }

  @Test("Columns that are empty for all are not shown")
  func emptyColumns() throws {
    try pages()
    #expect(
      try folder.contents(of: "pages/index.html").contains("class=\"all no-student no-attempt\""))
  }

  @Test("A submission's page leads to those before and behind it, unless students see it")
  func neighbours() throws {
    try pages()
    let page = try folder.contents(of: "pages/bo.html")
    #expect(page.contains("<a rel=\"prev\" href=\"ada.html\" title=\"ada\">Previous</a>"))
    #expect(page.contains("<a rel=\"next\" href=\"cy.html\" title=\"cy\">Next</a>"))
    #expect(!(try folder.contents(of: "pages/ada.html").contains("rel=\"prev\"")))
    #expect(!(try folder.contents(of: "pages/cy.html").contains("rel=\"next\"")))
    try pages("--reveal", "never")
    #expect(!(try folder.contents(of: "pages/bo.html").contains("rel=\"prev\"")))
  }
}
