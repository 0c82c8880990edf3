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
