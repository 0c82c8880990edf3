import Foundation
import Testing

@testable import Grading

@Suite("A person decides")
struct OverridesTests: GradesSmallClass {
  let folder: TemporaryFolder

  init() throws {
    folder = try SmallCourse.classFolder()
  }

  @Test(
    "Decisions come as CSV or YAML and show in every report as a person's",
    arguments: [
      ("o.csv", "submission,step,points,reason\r\nada,Z1,1.5,\"'=2, really\"\r\nada,H,,\r\n"),
      ("o.yaml", "- {submission: ada, step: Z1, points: 1.5, reason: \"=2, really\"}\n"),
      (
        "o.json",
        "{\"overrides\": [{\"submission\": \"ada\", \"step\": \"Z1\", \"points\": 1.5, \"reason\": \"=2, really\"}]}"
      ),
      ("o", "- submission: ada\n  step: Z1\n  points: 1,5\n  reason: =2, really\n"),
    ])
  func everywhere(_ name: String, _ text: String) throws {
    try folder.write(text, to: name)
    let run = try grade(
      "--overrides", name, "--jsonl", "-", "--junit", "j.xml", "--csv", "c.csv", "--html", "h",
      "--markdown", "m.md", "--gradescope", "g")
    #expect(run.status == 3, "\(run.errors)")
    let ada = try #require(try marks(run.output).first)
    #expect(ada["points"] as? Double == 2.5)
    let step = try #require((ada["steps"] as? [[String: Any]])?.first)
    #expect(step["verdict"] as? String == "wrong")
    let remarks = try #require(step["remarks"] as? [[String: Any]])
    let decision = try #require(remarks.first { $0["kind"] as? String == "overridden" })
    let words = "a person gives 1.5 of 2 points, the marker gave 0: =2, really"
    #expect(decision["message"] as? String == words)
    #expect(try folder.contents(of: "j.xml").contains(words))
    #expect(try folder.contents(of: "h/ada.html").contains(words))
    #expect(try folder.contents(of: "h/index.html").contains("1 by a person"))
    #expect(try folder.contents(of: "g/ada/results.json").contains(words))
    #expect(try folder.contents(of: "m.md").contains("| ada | 2.5\\* |"))
    #expect(try folder.contents(of: "c.csv").contains("ada,ada,2.5,3,83.3,Z1,,wrong,,Z1,"))
    #expect(run.errors.contains("decided     1 with points by a person"))
  }

  @Test("A decision about a whole submission is spread over its steps")
  func whole() throws {
    try folder.write("submission,step,points,reason\ncy,*,2,on paper\n", to: "o.csv")
    let run = try grade("--overrides", "o.csv", "--jsonl", "-", "--html", "h", "--review", "r.csv")
    let cy = try #require(try marks(run.output).last)
    #expect(cy["points"] as? Double == 2)
    #expect(cy["error"] as? String != nil)
    #expect(try folder.contents(of: "h/cy.html").contains("a person gives 2 of 3 points: on paper"))
    #expect(try !folder.contents(of: "r.csv").contains("cy"))
  }

  @Test("Decisions that find nothing are said")
  func strangers() throws {
    try folder.write(
      "- {submission: nobody, step: Z1, points: 1}\n- {submission: bo, step: Q, points: 1}\n",
      to: "o.yaml")
    let run = try grade("--overrides", "o.yaml", "--review", "-")
    #expect(
      run.errors.contains("gradus: o.yaml:1: nobody handed in as 'nobody'; not applied\n"))
    #expect(
      run.errors.contains("gradus: o.yaml:2: 'Q' of 'bo' is no step of the rubric; not applied\n"))
    #expect(
      run.output.contains("bo,Q,,,,,\"decided by a person, but the rubric has no such step\""))
  }

  struct Row: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let rows: String
    let errors: [String]
    /// The points that Z1 of ada and of bo earn.
    var points = [0.0, 2.0]
  }

  @Test(
    "A row that cannot be applied is said with its place, and the others are applied",
    arguments: [
      Row(
        testDescription: "more than the step is worth", rows: "ada,Z1,2.5,generous\nbo,Z1,1,x\n",
        errors: ["o.csv:2: 'Z1' of 'ada' gets 2.5 points, but is worth 2; not applied"],
        points: [0, 1]),
      Row(
        testDescription: "more than all steps are worth", rows: "ada,*,3.5,generous\n",
        errors: ["o.csv:2: 'ada' gets 3.5 points, but is worth 3; not applied"]),
      Row(
        testDescription: "two rows for one step", rows: "ada,Z1,1,x\nada,H,0,\nada,Z1,2,y\n",
        errors: [
          "o.csv:2: 'Z1' of 'ada' is decided about in o.csv:4 as well; not applied",
          "o.csv:4: 'Z1' of 'ada' is decided about in o.csv:2 as well; not applied",
        ]),
      Row(
        testDescription: "a reason without points", rows: "ada,Z1,,what was I to give\nada,H,,\n",
        errors: ["o.csv:2: 'Z1' of 'ada' has a reason, but no points; not applied"]),
      Row(
        testDescription: "a step that is not there", rows: "ada,Z9,1,x\nada,Z1,2,y\n",
        errors: ["o.csv:2: 'Z9' of 'ada' is no step of the rubric; not applied"], points: [2, 2]),
      Row(
        testDescription: "nobody", rows: "e\u{1B}ve,Z1,1,x\n",
        errors: ["o.csv:2: nobody handed in as 'e\u{FFFD}ve'; not applied"]),
    ])
  func refused(_ row: Row) throws {
    try folder.write("submission,step,points,reason\n" + row.rows, to: "o.csv")
    let run = try grade("--quiet", "--overrides", "o.csv", "--jsonl", "-")
    #expect(run.status == 3)
    #expect(run.errors == row.errors.map { "gradus: \($0)\n" }.joined())
    let points = try marks(run.output).prefix(2).map { mark in
      try #require((mark["steps"] as? [[String: Any]])?.first?["points"] as? Double)
    }
    #expect(points == row.points)
  }

  @Test("An id in a table keeps the blanks around it, and of two that look alike each its own")
  func lookalikes() throws {
    for name in [" lead", "lead", "\u{E9}", "e\u{301}"] {
      try folder.write("Z1 = [9; 9]\n", to: "alike/\(name).txt")
    }
    try folder.write(
      "submission,step,points,reason\n\" lead\",Z1,2,x\n\u{E9},Z1,1,y\n", to: "o.csv")
    let run = try GradusProcess(
      ["grade", "-r", "rubric.yaml", "--quiet", "--overrides", "o.csv", "--jsonl", "a.jsonl"]
        + ["--csv", "-", "alike"], in: folder.url)
    #expect(run.errors == "")
    let points = run.output.split(separator: "\r\n").dropFirst().map { row in
      row.split(separator: ",", omittingEmptySubsequences: false)[2]
    }
    // In the order of the bytes: the blank, the e with its accent behind it, lead, the é.
    #expect(points == ["2", "0", "0", "1"])
    let same = try GradusProcess(["compare", "a.jsonl", "a.jsonl"], in: folder.url)
    #expect(same.output == "0 of 4 submissions changed; mean 0.75 → 0.75\n")
  }

  @Test("A student's number is as good as a submission's id")
  func numbers() throws {
    for name in ["ada_71_1_a.txt", "bo_LATE_72_2_b.txt", "cy_73_3_c.txt"] {
      try folder.write("Z1 = [9; 9]\n", to: "canvas/\(name)")
    }
    try folder.write(
      "submission,step,points,reason\n71,Z1,1,x\n72,H,1,y\nbo_LATE_72_2_b,H,0.5,z\n74,Z1,1,\n",
      to: "o.csv")
    let run = try GradusProcess(
      ["grade", "-r", "rubric.yaml", "--quiet", "--overrides", "o.csv", "--csv", "-", "canvas"],
      in: folder.url)
    #expect(run.output.contains("\r\nada_71_1_a,71,1,3,"))
    #expect(run.output.contains("\r\nbo_LATE_72_2_b,72,0,3,"))
    #expect(
      run.errors.split(separator: "\n").map { $0.dropFirst("gradus: ".count) } == [
        "o.csv:3: 'H' of '72' is decided about in o.csv:4 as well; not applied",
        "o.csv:4: 'H' of 'bo_LATE_72_2_b' is decided about in o.csv:3 as well; not applied",
        "o.csv:5: nobody handed in as '74'; not applied",
      ])
  }

  @Test(
    "A file of decisions that makes no sense is refused with its line",
    arguments: [
      ("o.csv", "submission,points\na,1\n", "o.csv:1: found no column 'step'"),
      ("o.csv", "submission,step,points\na,Z1,1\na,Z1,many\n", "o.csv:3: points are 'many'"),
      ("o.csv", "submission,step,points\na,Z1,nan\n", "o.csv:2: points are 'nan'"),
      ("o.csv", "submission,step,points\na,Z1,-1\n", "o.csv:2: points are '-1'"),
      ("o.csv", "submission,step,points\n,,1\n", "o.csv:2: 'submission' is empty"),
      ("o.yaml", "- {submission: a, step: Z1, points: 1}\n- 3\n", "o.yaml:2: expected a row"),
      ("o.yaml", "submission: a\n", "o.yaml:1: expected a list of rows"),
      ("o.yaml", "- {submission: [a], step: Z1, points: 1}\n", "o.yaml:1: expected a text"),
      ("o.yaml", "- {\n", "this is not YAML"),
      ("o.yaml", "- {step: Z1, points: 1}\n", "o.yaml:1: found neither 'submission' nor 'where'"),
      ("o.yaml", "- {where: {}, share: 0.5}\n", "o.yaml:1: this row says of no submission"),
      ("o.yaml", "- {where: {step: \"*\"}, share: 0.5}\n", "o.yaml:1: this row says of no"),
    ])
  func faults(_ name: String, _ text: String, _ message: String) throws {
    try folder.write(text, to: name)
    let run = try grade("--overrides", name)
    #expect(run.status == 64)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test(
    "Runs are compared: whose points moved, where and why",
    arguments: ["text", "json", "markdown", "csv"])
  func compare(_ format: String) throws {
    _ = try grade("--jsonl", "old.jsonl")
    try folder.write("submission,step,points,reason\nada,Z1,1,<b>=ok|\n", to: "o.csv")
    try folder.write("Z1 = [4; 0]\nH = [.9; .500]\n", to: "class/bo.txt")
    try FileManager.default.removeItem(at: folder.url.appendingPathComponent("class/cy.txt"))
    _ = try grade("--overrides", "o.csv", "--jsonl", "new.jsonl")
    let run = try GradusProcess(
      ["compare", "--format", format, "old.jsonl", "new.jsonl"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    try Golden(name: "compare.\(format)").expect(run.output)
  }

  @Test("Equal runs show no change, and what is no run is refused")
  func compareEdges() throws {
    _ = try grade("--jsonl", "old.jsonl")
    let same = try GradusProcess(["compare", "old.jsonl", "old.jsonl"], in: folder.url)
    #expect(same.output == "0 of 3 submissions changed; mean 1.33 → 1.33\n")
    let none = try GradusProcess(["compare", "old.jsonl", "none.jsonl"], in: folder.url)
    #expect(none.status == 66)
    let other = try GradusProcess(["compare", "rubric.yaml", "old.jsonl"], in: folder.url)
    #expect(other.status == 64)
    #expect(other.errors.contains("rubric.yaml:1: this is no mark"))
    try folder.write(
      folder.contents(of: "old.jsonl") + folder.contents(of: "old.jsonl"), to: "twice")
    #expect(try GradusProcess(["compare", "twice", "old.jsonl"], in: folder.url).status == 64)
  }
}
