import Foundation
import Testing

@testable import Grading

/// The same answer has the same marks, whatever document it is handed in as.
@Suite("Forms of one answer") struct DocumentFormTests {
  private struct Line: Decodable {
    struct Step: Decodable {
      var step: String
      var verdict: String
      var points: Double
      var stated: String?
    }
    var submission: String
    var error: String?
    var steps: [Step]
  }

  /// The folders of documents, each an answer in all its forms.
  static let answers = ["right", "half-done", "worked-key"]

  private static let folder = Repository.root.appendingPathComponent("Fixtures/documents")

  @Test(
    "Word, OpenDocument, Rich Text, pages and PDFs are marked as Markdown is", arguments: answers)
  func forms(_ answer: String) throws {
    let hasPDFReader = PDFToText.system.executable != nil
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Self.folder.appendingPathComponent(answer).path
    ).filter { hasPDFReader || !$0.hasSuffix(".pdf") }.sorted()
    #expect(files.count >= 7)
    let run = try GradusProcess(
      ["grade", "-r", "Rubrics/backprop-by-hand.yaml", "--quiet", "--jsonl", "-"]
        + files.map { "Fixtures/documents/\(answer)/\($0)" }, in: Repository.root,
      environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""])
    #expect(run.status == 0, "\(run.errors)")
    let lines = try run.output.split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
    #expect(lines.count == files.count)
    let markdown = try #require(lines.first { $0.submission == "answer" })
    for line in lines {
      #expect(line.error == nil, "\(line.submission)")
      for (step, expected) in zip(line.steps, markdown.steps) {
        #expect(
          step.verdict == expected.verdict && step.points == expected.points,
          "\(line.submission): \(step.step) is \(step.verdict), \(step.stated ?? "not stated")")
      }
    }
  }
}
