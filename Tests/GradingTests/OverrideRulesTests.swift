import Foundation
import Testing

@Suite("One decision for many")
struct OverrideRulesTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(SmallCourse.rubric, to: "rubric.yaml")
    for (name, answer) in [
      ("ada", "Z1 = [8; 0]\nH = [1.0; .500]\n"), ("bo", "Z1 = [8; 0]\nH = [1.0; .5]\n"),
      ("cy", "Z1 = [9; 3]\nH = [.1; .2]\n"), ("dan", SmallCourse.right), ("eve", ""),
    ] {
      try folder.write(answer, to: "class/\(name).txt")
    }
  }

  private func grade(_ options: String...) throws -> GradusProcess {
    try GradusProcess(["grade", "-r", "rubric.yaml"] + options + ["class"], in: folder.url)
  }

  /// The points of each submission's steps, in the order of the ids.
  private func points(_ overrides: String, as name: String = "o.yaml") throws -> [[Double]] {
    try folder.write(overrides, to: name)
    let run = try grade("--overrides", name, "--jsonl", "-", "--quiet")
    return try run.output.split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let steps = try #require(object?["steps"] as? [[String: Any]])
      return steps.compactMap { $0["points"] as? Double }
    }
  }

  @Test("A rule decides every step that its conditions hold of")
  func rule() throws {
    #expect(
      try points("- {where: {group: \"Z1: entry-slip\"}, share: 0.5, reason: seen}")
        == [[1, 1], [1, 1], [0, 0], [2, 1], [0, 0]])
  }

  @Test(
    "A submission's row counts before a rule, and a rule with more conditions before one with fewer"
  )
  func order() throws {
    #expect(
      try points(
        """
        - {where: {step: Z1, verdict: wrong}, points: 0.25}
        - {where: {step: Z1, verdict: wrong, stated: "[9; 3]"}, points: 0.75}
        - {submission: bo, step: Z1, points: 2}
        """) == [[0.25, 1], [2, 1], [0.75, 0], [2, 1], [0, 0]])
  }

  @Test("Every report says which rule decided, and compare shows it")
  func told() throws {
    _ = try grade("--jsonl", "old.jsonl", "--quiet")
    try folder.write(
      "step,verdict,diagnosis,stated,group,points,share,reason\nZ1,,,,Z1: entry-slip,,0.5,doubled\n",
      to: "o.csv")
    let run = try grade("--overrides", "o.csv", "--jsonl", "new.jsonl", "--html", "pages")
    #expect(run.status == 3)
    let words = "a person gives 1 of 2 points, the marker gave 0: doubled (o.csv:2)"
    #expect(try folder.contents(of: "new.jsonl").contains(words))
    #expect(try folder.contents(of: "pages/ada.html").contains(words))
    let compared = try GradusProcess(["compare", "old.jsonl", "new.jsonl"], in: folder.url)
    #expect(compared.output.contains("2 of 5 submissions changed"))
    #expect(compared.output.contains("o.csv:2 decided 2 steps"))
  }

  @Test("A rule that nothing fits, an unknown step and too many points are said and not applied")
  func unused() throws {
    try folder.write(
      """
      - {where: {step: Z1, diagnosis: log-base-10}, points: 1}
      - {where: {step: Z7}, points: 1}
      - {where: {step: H}, points: 3}
      """, to: "o.yaml")
    let run = try grade("--overrides", "o.yaml")
    #expect(run.status == 3)
    #expect(run.errors.contains("o.yaml:1: this rule decides no step"))
    #expect(run.errors.contains("o.yaml:2: 'Z7' is no step of the rubric; not applied"))
    #expect(run.errors.contains("o.yaml:3: 'H' is worth 1, less than the rule gives; not applied"))
  }

  @Test(
    "Two rules alike, no worth, two worths and unknown verdicts are refused",
    arguments: [
      ("- {where: {step: H}, points: 1}\n- {where: {step: H}, points: 0.5}", "keep one"),
      ("- {where: {step: H}, reason: why}", "either points or a share"),
      ("- {where: {step: H}, points: 1, share: 1}", "either points or a share"),
      ("- {where: {step: H}, share: 1.5}", "either points or a share"),
      ("- {where: {verdict: wrogn}, points: 1}", "there is no verdict 'wrogn'"),
      ("- {submision: ada, step: Z1, points: 2}", "no key 'submision'; did you mean 'submission'?"),
      ("- {where: {step: Z1, verdct: wrong}, points: 2}", "there is no condition 'verdct'"),
      ("- {whre: {step: Z1}, points: 2}", "expected a text or a number for each key"),
    ])
  func refused(_ overrides: String, _ words: String) throws {
    try folder.write(overrides, to: "o.yaml")
    let run = try grade("--overrides", "o.yaml")
    #expect(run.status == 64)
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test("A table whose submissions have another head is refused, and makes no rule of each row")
  func misspeltHead() throws {
    try folder.write("student,step,points,reason\nada,Z1,2,x\n", to: "o.csv")
    let run = try grade("--overrides", "o.csv")
    #expect(run.status == 64)
    #expect(run.errors.contains("found the column 'student' and none 'submission'"))
  }

  @Test("The review has a row a group; points in it decide all its answers")
  func review() throws {
    _ = try grade("--review", "review.csv", "--quiet")
    let review = try folder.contents(of: "review.csv")
    let row = try #require(
      review.split(separator: "\r\n").first { $0.contains("went wrong alike") })
    #expect(row == ",Z1,,,wrong,,2 answers went wrong alike,,,0,2,entry-slip,Z1: entry-slip,2,ada,")
    let decided = review.replacing(row, with: row.replacing(",Z1,,,", with: ",Z1,1.5,seen,"))
    #expect(try points(decided, as: "review.csv")[0...1] == [[1.5, 1], [1.5, 1]])
    // What is decided needs no second look.
    _ = try grade("--overrides", "review.csv", "--review", "again.csv", "--quiet")
    #expect(!(try folder.contents(of: "again.csv").contains("went wrong alike")))
  }
}
