import Foundation
import Testing

@Suite("Two runs compared")
struct ComparisonTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try SmallCourse.classFolder()
  }

  private func grade(_ options: String...) throws -> GradusProcess {
    try GradusProcess(["grade", "-r", "rubric.yaml"] + options + ["class"], in: folder.url)
  }

  @Test("A decision about a whole submission is one line of a comparison")
  func compareWhole() throws {
    _ = try grade("--jsonl", "old.jsonl")
    try folder.write("submission,step,points,reason\ncy,*,2,on paper\n", to: "o.csv")
    _ = try grade("--overrides", "o.csv", "--jsonl", "new.jsonl")
    let run = try GradusProcess(["compare", "old.jsonl", "new.jsonl"], in: folder.url)
    #expect(
      run.output == """
        1 of 3 submissions changed; mean 1.33 → 2 (+0.67)

        cy  0 → 2 (+2)
          by a person, decided for the whole submission: on paper

        """)
    let table = try GradusProcess(
      ["compare", "--format", "markdown", "old.jsonl", "new.jsonl"], in: folder.url)
    #expect(
      table.output.hasSuffix(
        """
        | submission | points | step | points of the step | why |
        | --- | ---: | --- | ---: | --- |
        | cy | 0 → 2 (+2) | | | by a person, decided for the whole submission: on paper |

        """))
    let back = try GradusProcess(["compare", "new.jsonl", "old.jsonl"], in: folder.url)
    #expect(
      back.output.hasSuffix(
        "cy  2 → 0 (-2)\n  a person's decision for the whole submission is no longer there\n"))
    #expect(
      try GradusProcess(["compare", "new.jsonl", "new.jsonl"], in: folder.url).output.hasPrefix(
        "0 of"))
  }

  @Test("A step's own decision is told beside one about the whole")
  func compareBoth() throws {
    try folder.write("submission,step,points,reason\nada,*,3,paper\n", to: "o.csv")
    _ = try grade("--overrides", "o.csv", "--jsonl", "old.jsonl")
    try folder.write("submission,step,points,reason\nada,Z1,0.5,seen\n", to: "o.csv")
    _ = try grade("--overrides", "o.csv", "--jsonl", "new.jsonl")
    let run = try GradusProcess(["compare", "old.jsonl", "new.jsonl"], in: folder.url)
    #expect(
      run.output.hasSuffix(
        """
        ada  3 → 1.5 (-1.5)
          a person's decision for the whole submission is no longer there
          Z1  2 → 0.5 (-1.5): a person gives 0.5 of 2 points, the marker gave 0: seen

        """), "\(run.output)")
  }
}
