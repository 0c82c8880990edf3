import Foundation
import Testing

@Suite("Golden reports of the sample answers")
struct GoldenTests {
  struct Report: CustomTestStringConvertible, Sendable {
    let name: String
    let options: [String]
    var testDescription: String { name }
  }

  @Test(
    "Every sample answer is marked as recorded",
    arguments: [
      Report(name: "answers.jsonl", options: ["--jsonl", "-"]),
      Report(name: "answers.xml", options: ["--junit", "-"]),
      Report(name: "answers-strict.xml", options: ["--junit", "-", "--junit-dialect", "strict"]),
      Report(name: "answers.csv", options: ["--csv", "-"]),
      Report(name: "answers.md", options: ["--markdown", "-"]),
      Report(name: "answers.txt", options: []),
    ])
  func reports(_ report: Report) throws {
    let run = try GradusProcess(
      ["grade", "-r", "Rubrics/backprop-by-hand.yaml"] + report.options + ["Fixtures/answers"],
      in: Repository.root, environment: ["SOURCE_DATE_EPOCH": "1700000000"])
    #expect(run.status == 3, "\(run.errors)")
    try Golden(name: report.name).expect(run.output)
  }

  @Test("The worked key is checked as recorded")
  func check() throws {
    let run = try GradusProcess(
      ["check", "-r", "Rubrics/backprop-by-hand.yaml", "Fixtures/answers/worked-key.md"],
      in: Repository.root)
    #expect(run.status == 1, "\(run.errors)")
    try Golden(name: "check.txt").expect(run.output)
  }

  @Test(
    "The solution is worked out as recorded",
    arguments: [
      ("text", "solve.txt"), ("markdown", "solve.md"), ("latex", "solve.tex"),
      ("html", "solve.html"),
    ])
  func solve(_ format: String, _ file: String) throws {
    let run = try GradusProcess(
      ["solve", "-r", "Rubrics/backprop-by-hand.yaml", "--format", format], in: Repository.root)
    #expect(run.status == 0, "\(run.errors)")
    try Golden(name: file).expect(run.output)
  }

  @Test(
    "A form is printed as recorded", arguments: [("md", "form.md"), ("csv", "form.csv")])
  func form(_ format: String, _ file: String) throws {
    let run = try GradusProcess(
      ["form", "-r", "Rubrics/course-problem-set.yaml", "--format", format], in: Repository.root)
    #expect(run.status == 0, "\(run.errors)")
    try Golden(name: file).expect(run.output)
  }

  @Test(
    "The README shows what is printed", arguments: [("check", "check.txt"), ("solve", "solve.txt")])
  func excerpt(_ command: String, _ file: String) throws {
    let readme = try Repository.contents(of: "README.md")
    let parts = readme.components(separatedBy: "```\n")
    let shown = try #require(
      parts.indices.first { parts[$0].contains("<!-- excerpt: gradus \(command)") }
        .map { parts[$0 + 1] })
    let printed = try Repository.contents(of: "Fixtures/golden/\(file)")
      .split(separator: "\n").map(String.init)
    for line in shown.split(separator: "\n") where line != "…" {
      #expect(printed.contains(String(line)), "the README has a line that is not printed")
    }
  }
}

@Suite("Golden files")
struct GoldenDifferenceTests {
  @Test("A difference shows what went and what came")
  func difference() {
    let old = "a\nb\nc\n"
    let new = "a\nx\nc\nd\n"
    #expect(Golden.difference(from: old, to: new) == "-2: b\n+2: x\n+4: d")
    #expect(Golden.difference(from: old, to: old) == "")
  }
}
