import Foundation
import Testing

@testable import Grading

/// Optional and bonus steps, groups and late answers in the reports.
@Suite struct StandingReportTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      gradus: 1
      id: small
      late-penalty: 0.25
      given: {x: 2}
      steps:
        - group: "Part <a>"
          points: 4
          steps:
            - {step: a, formula: 3 * x}
            - {step: b, formula: a + x}
        - {step: c, formula: a * b, optional: true, points: 3}
        - {step: e, formula: c + 1, bonus: true, points: 2}
      """, to: "rubric.yaml")
    try folder.write("a = 6\nb = 8\n", to: "class/ada_11_101_answer.txt")
    try folder.write("a = 6\nb = 8\nc = 48\ne = 49\n", to: "class/bo_LATE_12_102_answer.txt")
    try folder.write("a = 6\nb = 9\n", to: "class/cy_13_103_answer.txt")
  }

  private func grade(_ options: String...) throws -> GradusProcess {
    try GradusProcess(
      ["grade", "-r", "rubric.yaml"] + options + ["class"], in: folder.url,
      environment: ["SOURCE_DATE_EPOCH": "1700000000"])
  }

  @Test("Totals count what is asked for, what is stated beyond it, and being late")
  func totals() throws {
    let run = try grade("--jsonl", "-")
    #expect(run.status == 0, "\(run.errors)")
    let marks = try run.output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(marks.map { $0["points"] as? Double } == [4, 6.75, 2])
    #expect(marks.map { $0["max"] as? Double } == [4, 7, 4])
    #expect(marks.map { $0["late"] as? Bool } == [false, true, false])
  }

  @Test(
    "In JUnit what may be left out is skipped, and groups are properties", arguments: [true, false])
  func junit(_ isCommon: Bool) throws {
    let run = try grade(
      "--junit", "-", "--junit-dialect", isCommon ? "common" : "strict")
    let cases = run.output.split(separator: "<testcase ").dropFirst()
    let skipped = cases.filter { $0.contains("<skipped") }.compactMap {
      $0.split(separator: "\"").dropFirst().first
    }
    #expect(skipped == ["c", "e", "c", "e"])
    #expect(run.output.matches(of: /skipped="(\d)"/).map(\.1) == ["2", "0", "2"])
    let groups = run.output.matches(of: /name="group" value="([^"]*)"/).map { String($0.1) }
    let full = "Part &lt;a&gt;: 4 of 4"
    #expect(
      groups.map { $0.replacing(">", with: "&gt;") } == [full, full, "Part &lt;a&gt;: 2 of 4"])
  }

  @Test("The terminal and the page name groups, what is left out and what being late costs")
  func views() throws {
    let check = try GradusProcess(
      ["check", "-r", "rubric.yaml", "class/ada_11_101_answer.txt"], in: folder.url)
    #expect(check.status == 0, "\(check.output)")
    #expect(check.output.contains("· c       left out, as it may be"))
    #expect(check.output.contains("Part <a>: 4 of 4 points\n4 of 4 points"))
    _ = try grade("--html", "pages")
    let pages = folder.url.appendingPathComponent("pages")
    let late = try #require(
      try FileManager.default.contentsOfDirectory(atPath: pages.path).first { $0.contains("LATE") })
    let page = try String(contentsOf: pages.appendingPathComponent(late), encoding: .utf8)
    #expect(page.contains("<dd><bdi>late, 25 % less</bdi></dd>"))
    #expect(page.contains("<bdi>Part &lt;a&gt;</bdi>"))
    #expect(page.contains("<strong>6.75 of 7 points</strong>"))
  }

  @Test("A page shows an expected expression as it is written, not as a number")
  func derivation() throws {
    let run = try GradusProcess(
      [
        "grade", "-r", "Rubrics/derive-relu-softmax.yaml", "--html",
        folder.url.appendingPathComponent("derived").path,
        "Fixtures/assignments/derive-relu-softmax",
      ], in: Repository.root)
    #expect(run.status == 0, "\(run.errors)")
    let page = try String(
      contentsOf: folder.url.appendingPathComponent("derived/right.html"), encoding: .utf8)
    #expect(page.contains("jacobian(Yhat, Z2) (K × K)"))
    #expect(!page.contains("nan"))
  }

  @Test("An optional step that all leave out is not a hard one")
  func statistics() throws {
    let run = try grade("--markdown", "-")
    #expect(!run.output.contains("hardest steps: c"))
    #expect(run.output.contains("mean 3.5 of 4 points"))
  }
}
