import Foundation
import Testing

@testable import Grading

/// Whole documents as people write them, in eight languages and all formats, each marked by its
/// rubric.
///
/// `expected.txt` says for each step what a person would say of it, `step: verdict|verdict`. Where
/// Gradus does not get there yet, the line ends in `# yet VERDICT`: then that is what must come, so
/// that a step that gets better is noticed, too.
@Suite("A gallery of documents") struct DocumentGalleryTests {
  private struct Line: Decodable {
    struct Step: Decodable {
      var step: String
      var verdict: String
      var stated: String?
    }
    var error: String?
    var steps: [Step]
  }

  private static let folder = Repository.root.appendingPathComponent("Fixtures/documents/gallery")

  static let documents: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted()
  }()

  @Test("The gallery has thirty documents and more") func size() {
    #expect(Self.documents.count >= 30)
  }

  @Test("Each step is marked as a person would", arguments: documents)
  func marks(_ document: String) throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Self.folder.appendingPathComponent(document).path)
    let answer = try #require(files.first { $0.hasPrefix("answer.") })
    if answer.hasSuffix(".pdf"), PDFToText.system.executable == nil { return }
    let path = "Fixtures/documents/gallery/\(document)/"
    let run = try GradusProcess(
      ["grade", "-r", path + "rubric.yaml", "--quiet", "--jsonl", "-", path + answer],
      in: Repository.root,
      environment: ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? ""])
    let text = try #require(run.output.split(separator: "\n").first, "\(run.errors)")
    let line = try JSONDecoder().decode(Line.self, from: Data(text.utf8))
    for (step, verdicts) in try Self.expected(of: document) {
      let mark = try #require(line.steps.first { $0.step == step }, "\(step)")
      #expect(
        verdicts.contains(mark.verdict),
        "\(step) is \(mark.verdict): \(mark.stated ?? "not stated")")
    }
  }

  /// The verdicts that each step may have.
  private static func expected(of document: String) throws -> [(step: String, verdicts: [String])] {
    let text = try String(
      contentsOf: folder.appendingPathComponent(document + "/expected.txt"), encoding: .utf8)
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
      let parts = line.components(separatedBy: "# yet ")
      let fields = parts[0].components(separatedBy: "#")[0].components(separatedBy: ": ")
      guard fields.count == 2 else { return nil }
      let verdicts = parts.count > 1 ? parts[1] : fields[1]
      return (
        fields[0].trimmingCharacters(in: .whitespaces),
        verdicts.components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      )
    }
  }
}
