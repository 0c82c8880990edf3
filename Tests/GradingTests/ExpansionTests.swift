import Foundation
import Testing

@Suite("lint --expand")
struct ExpansionTests {
  /// The report without the hash of the rubric's bytes, the one thing that may differ.
  private func marks(_ rubric: String, _ answers: String) throws -> String {
    let run = try GradusProcess(
      ["grade", "-r", rubric, "--jsonl", "-", answers], in: Repository.root)
    #expect(run.status == 0, "\(run.errors)")
    return run.output.replacing(/"rubric_sha256": "[0-9a-f]*"/, with: "")
  }

  @Test(
    "A rubric that is written out gives the same marks",
    arguments: ["logistic-regression", "adam-by-hand"])
  func sameMarks(_ assignment: String) throws {
    let path = "Rubrics/\(assignment).yaml"
    let expansion = try GradusProcess(["lint", "--expand", path], in: Repository.root)
    #expect(expansion.status == 0)
    #expect(!expansion.output.contains("network:"))
    let folder = try TemporaryFolder()
    let plain = try folder.write(expansion.output, to: "plain.yaml")
    let answers = "Fixtures/assignments/\(assignment)"
    #expect(try marks(plain, answers) == marks(path, answers))
  }

  @Test("A faulty network is invalid, and its faults are printed")
  func fault() throws {
    let folder = try TemporaryFolder()
    try folder.write("gradus: 1\nnetwork: {layers: [softmax]}\n", to: "r.yaml")
    let run = try GradusProcess(["lint", "--expand", "r.yaml"], in: folder.url)
    #expect(run.status == 65)
    #expect(run.output.hasPrefix("r.yaml:2:10: error: the network has no loss"))
  }
}
