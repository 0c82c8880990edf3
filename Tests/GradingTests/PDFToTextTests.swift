import AnswerSheets
import Foundation
import Testing

@testable import Grading

@Suite("PDF by its text")
struct PDFToTextTests {
  /// The reader of PDFs by a `pdftotext` of a few shell commands.
  private func fake(
    _ commands: String, in folder: TemporaryFolder, timeLimit: Duration = .seconds(20)
  ) throws -> PDFText {
    try folder.write(program: commands, to: "pdftotext")
    return PDFToText(searchPath: folder.path + ":/usr/bin:/bin").reader(
      within: ChildTime(limit: timeLimit))
  }

  private func failure(
    _ commands: String, pdf: [UInt8] = PDFSample.bytes([]), timeLimit: Duration = .seconds(20)
  ) throws -> String? {
    let folder = try TemporaryFolder()
    let tool = try fake(commands, in: folder, timeLimit: timeLimit)
    do {
      _ = try tool(pdf, .standard)
      return nil
    } catch {
      return error.message
    }
  }

  @Test("Both pipes flow, however much goes through them")
  func large() throws {
    let folder = try TemporaryFolder()
    let bytes = PDFSample.large
    #expect(try fake("exec cat", in: folder)(bytes, .standard) == bytes)
  }

  @Test("A child that answers before it reads, or never reads, holds up nobody")
  func unread() throws {
    let folder = try TemporaryFolder()
    let early = try fake("head -c 1000000 /dev/zero; exec cat >/dev/null", in: folder)
    #expect(try early(PDFSample.large, .standard).count == 1_000_000)
    let deaf = try fake("echo Z1 = 4", in: folder)
    let text = try deaf(PDFSample.large, .standard)
    #expect(text == Array("Z1 = 4\n".utf8))
  }

  @Test("A child that takes too long, says too much or fails is ended")
  func ended() throws {
    #expect(
      try failure("exec sleep 600", timeLimit: .milliseconds(300))
        == "'pdftotext' took longer than the 0.3 seconds of one submission; hand in text, or raise --max-child-time"
    )
    #expect(
      try failure("exec >&-; exec sleep 600", timeLimit: .milliseconds(300))
        == "'pdftotext' took longer than the 0.3 seconds of one submission; hand in text, or raise --max-child-time"
    )
    #expect(
      try failure("exec yes")
        == "the PDF has more than 8388608 bytes of text; hand in the answers alone")
    #expect(
      try failure("exit 3")
        == "'pdftotext' cannot read the PDF (status 3): it is broken or needs a password; hand in another or text"
    )
  }

  @Test("All PDFs of one submission share one time")
  func shared() throws {
    let folder = try TemporaryFolder()
    let starts = folder.path + "/starts"
    let tool = try fake(
      "echo once >>'\(starts)'; exec sleep 600", in: folder, timeLimit: .milliseconds(300))
    for _ in 1...20 {
      #expect(throws: UnreadableAnswer.self) { try tool(PDFSample.bytes([]), .standard) }
    }
    // The first takes it all; for the others nothing is started any more.
    #expect(try String(contentsOfFile: starts, encoding: .utf8) == "once\n")
  }

  @Test("Many at once do not hold each other's pipes open")
  func many() async throws {
    let folder = try TemporaryFolder()
    let tool = try fake("exec cat", in: folder)
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<24 {
        group.addTask {
          let bytes = Array(repeating: UInt8(number + 1), count: 100_000)
          return try tool(bytes, .standard) == bytes
        }
      }
      for try await isSame in group { #expect(isSame) }
    }
  }

  @Test("Without it the message says what to install", arguments: ["", "/nonexistent", ".:bin"])
  func missing(_ searchPath: String) {
    let error = #expect(throws: UnreadableAnswer.self) {
      try PDFToText(searchPath: searchPath).reader(within: ChildTime(limit: .seconds(20)))(
        PDFSample.bytes([]), .standard)
    }
    #expect(
      error?.message
        == "found a PDF, but no 'pdftotext' to read it with; install poppler-utils (apt, dnf) or poppler (brew), or hand in text"
    )
  }

  private func read(_ pdf: [UInt8]) throws -> AnswerSheet {
    try AnswerReader.read(
      pdf, fileName: "s001.txt",
      pdfText: PDFToText.system.reader(within: ChildTime(limit: .seconds(20))))
  }

  @Test("The text of a PDF is read as lines", .enabled(if: PDFToText.system.executable != nil))
  func poppler() throws {
    let sheet = try read(PDFSample.bytes(["Problem 2", "Z1 = [4; 0]", "L = .985"]))
    #expect(sheet.statements.map(\.name) == ["Z1", "L"])
    #expect(sheet.statements.map(\.sides.count) == [1, 1])
  }

  @Test("A PDF without text is a scan", .enabled(if: PDFToText.system.executable != nil))
  func scan() {
    let error = #expect(throws: UnreadableAnswer.self) { try read(PDFSample.bytes([])) }
    #expect(
      error?.message
        == "the PDF has no text; a scan or a photo has none: hand in what was typed, or type it")
  }

  @Test("A broken PDF is refused", .enabled(if: PDFToText.system.executable != nil))
  func broken() {
    let error = #expect(throws: UnreadableAnswer.self) { try read(Array("%PDF-1.7\n".utf8)) }
    #expect(error?.message.hasPrefix("'pdftotext' cannot read the PDF (status 1)") == true)
  }
}

/// Makes a PDF of one page with a few lines of text.
enum PDFSample {
  /// More bytes than any pipe holds; no PDF, but a fake child does not mind.
  static let large = Array(repeating: UInt8(ascii: "x"), count: 4 << 20)

  static func bytes(_ lines: [String]) -> [UInt8] {
    let shown = lines.map { "(\($0)) Tj T*" }.joined(separator: "\n")
    let page = "BT /F1 12 Tf 14 TL 72 720 Td\n\(shown)\nET"
    let objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        + "/Resources << /Font << /F1 5 0 R >> >> >>",
      "<< /Length \(page.utf8.count) >>\nstream\n\(page)\nendstream",
      "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
    ]
    var text = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      text += String(repeating: "0", count: 10 - String(offset).count) + "\(offset) 00000 n \n"
    }
    text += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }
}
