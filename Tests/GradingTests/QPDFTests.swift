import AnswerSheets
import Foundation
import Testing

@testable import Grading

@Suite("Fields of PDFs")
struct QPDFTests {
  /// The output of a `qpdf` of a few shell commands about a PDF; `$pdf` is the file that it is
  /// given.
  private func output(
    _ commands: String?, timeLimit: Duration = .seconds(20)
  ) throws -> String? {
    let folder = try TemporaryFolder()
    if let commands {
      try folder.write(program: "for pdf in \"$@\"; do :; done\n\(commands)", to: "qpdf")
    }
    let reader = QPDF(searchPath: folder.path + (commands == nil ? "" : ":/usr/bin:/bin")).reader(
      within: ChildTime(limit: timeLimit))
    return try reader(Array("%PDF-1.7".utf8), .standard).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("It is given the PDF in a file, which is gone afterwards")
  func file() throws {
    #expect(try output("cat \"$pdf\"") == "%PDF-1.7")
    let path = try #require(try output("printf '%s' \"$pdf\""))
    #expect(path.contains("gradus.") && !FileManager.default.fileExists(atPath: path))
    #expect(try output("stat -c %a \"$pdf\"") == "600\n")
  }

  @Test(
    "Where it is missing, fails, takes too long or says too much, nothing is said",
    arguments: [nil, "echo '{}'; exit 2", "exec sleep 600", "exec yes"])
  func nothing(_ commands: String?) throws {
    #expect(try output(commands, timeLimit: .seconds(1)) == nil)
  }
}
