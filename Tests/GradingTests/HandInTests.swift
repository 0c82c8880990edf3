import Foundation
import Testing

@Suite("Late answers and attempts")
struct HandInTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ course: TimedCourse) throws {
    try folder.write(
      """
      gradus: 1
      id: small
      given: {x: 2}
      steps:
        - {step: a, formula: 3 * x, points: 5}
        - {step: b, formula: a + x, points: 5}
      \(course.keys)
      """, to: "rubric.yaml")
    for (name, text) in course.files { try folder.write(text, to: "class/\(name)") }
  }

  private func gradus(_ arguments: [String]) throws -> GradusProcess {
    try GradusProcess(
      arguments + ["--quiet"], in: folder.url, environment: ["SOURCE_DATE_EPOCH": "1700000000"])
  }

  private func grade(_ options: String...) throws -> GradusProcess {
    try gradus(["grade", "-r", "rubric.yaml"] + options + ["class"])
  }

  private func marks(_ lines: String) throws -> [String] {
    try lines.split(separator: "\n").map { line in
      let mark = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let file = try #require(mark["file"] as? String).split(separator: "/").last ?? ""
      let late = try #require(mark["late"] as? Bool)
      let points = try #require(mark["points"] as? Double)
      let attempt = (mark["attempt"] as? Int).map { "\($0)" } ?? "-"
      return "\(mark["student"] as? String ?? "") \(attempt) \(late) \(points) \(file)"
    }
  }

  @Test("What counts and what it earns", arguments: TimedCourse.penalties + TimedCourse.choices)
  func counted(_ course: TimedCourse) throws {
    try write(course)
    let run = try grade("--jsonl", "-")
    #expect(run.status == 0, "\(run.errors)")
    #expect(try marks(run.output) == course.marks)
    let notices = run.errors.split(separator: "\n").map {
      String($0).replacing("class/", with: "").replacing("gradus: ", with: "")
    }
    #expect(notices == course.notices)
  }

  @Test("Neither threads nor parts change anything", arguments: TimedCourse.choices)
  func parts(_ course: TimedCourse) throws {
    try write(course)
    for jobs in ["1", "4"] {
      let run = try grade(
        "--jobs", jobs, "--jsonl", "\(jobs).jsonl", "--csv", "\(jobs).csv", "--junit",
        "\(jobs).xml", "--html", "\(jobs)-pages")
      #expect(run.status == 0, "\(run.errors)")
    }
    for kind in ["jsonl", "csv", "xml"] {
      #expect(try folder.contents(of: "1.\(kind)") == folder.contents(of: "4.\(kind)"))
    }
    for part in 1...2 {
      _ = try grade("--shard", "\(part)/2", "--jsonl", "part-\(part).jsonl")
    }
    let merged = try gradus([
      "merge", "-r", "rubric.yaml", "--jsonl", "m.jsonl", "--csv", "m.csv", "--junit", "m.xml",
      "part-1.jsonl", "part-2.jsonl",
    ])
    #expect(merged.status == 0, "\(merged.errors)")
    for kind in ["jsonl", "csv", "xml"] {
      #expect(try folder.contents(of: "m.\(kind)") == folder.contents(of: "1.\(kind)"))
    }
    // Lines without a record tell what was lost by what is left.
    let again = try gradus(["merge", "-r", "rubric.yaml", "--csv", "again.csv", "1.jsonl"])
    #expect(again.status == 0, "\(again.errors)")
    #expect(try folder.contents(of: "again.csv") == folder.contents(of: "1.csv"))
  }

  @Test("An earlier attempt that may count is an input, which no report overwrites")
  func overwriting() throws {
    let course = try #require(TimedCourse.choices.first { $0.keys.contains("best") })
    try write(course)
    let file = "class/HW_1_ann_attempt_2026-11-20-10-00-00_a.txt"
    let run = try grade("--csv", file)
    #expect(run.status == 64, "\(run.errors)")
    #expect(try folder.contents(of: file) == TimedCourse.full)
  }

  @Test("A person's points take part in which attempt is the best")
  func overrides() throws {
    let course = try #require(TimedCourse.choices.first { $0.keys.contains("best") })
    try write(course)
    try folder.write("submission,step,points,reason\nann,b,1,copied\n", to: "decided.csv")
    let run = try grade("--overrides", "decided.csv", "--jsonl", "-")
    #expect(try marks(run.output).first?.hasPrefix("ann 1 false 6.0 ") == true)
    try folder.write("submission,step,points,reason\nann,*,7,seen\n", to: "decided.csv")
    let whole = try grade("--overrides", "decided.csv", "--jsonl", "-")
    #expect(try marks(whole.output).first?.hasPrefix("ann 2 true 7.0 ") == true)
  }

  @Test("An optional step that is wrong makes no attempt worse than the one without it")
  func bestWithOptional() throws {
    try folder.write(
      """
      gradus: 1
      id: small
      attempt: best
      given: {x: 2}
      steps:
        - {step: a, formula: 3 * x, points: 5}
        - {step: b, formula: a + x, points: 5}
        - {step: c, formula: a * x, points: 5, optional: true}
      """, to: "rubric.yaml")
    let answers = ["ann 2026-11-20-10-00-00": TimedCourse.full]
    let later = ["ann 2026-11-21-10-00-00": "a = 6\nb = 8\nc = 13\n"]
    for (name, text) in TimedCourse.blackboard(answers.merging(later) { $1 }) {
      try folder.write(text, to: "class/\(name)")
    }
    try folder.write("submission,step,points,reason\nann,c,1,nearly\n", to: "decided.csv")
    // With one point for c, 11 of 15 enter with 7.33 of 10.
    let run = try grade("--jsonl", "-", "--overrides", "decided.csv")
    // The person's point is for the step in either attempt, where it is stated or not.
    #expect(try marks(run.output).first?.hasPrefix("ann 2 ") == true, "\(run.output)")
    let plain = try grade("--jsonl", "-")
    #expect(try marks(plain.output).first?.hasPrefix("ann 1 false 10.0 ") == true)
    #expect(plain.errors.contains("10 of 15 points, not counted; attempt 1 has 10 of 10\n"))
  }

  @Test("Pages say what being late costs, and which attempt it is")
  func pages() throws {
    let course = try #require(TimedCourse.penalties.first)
    try write(course)
    _ = try grade("--html", "pages")
    let page = try folder.contents(
      of: "pages/HW_1_dan_attempt_2026-11-21-23-59-01_a.html")
    #expect(page.contains("late, 20 % less"))
  }
}
