import Foundation
import Testing

@testable import Grading

@Suite("Files of lines")
struct LineFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A text as a file, or as a pipe that ends behind it, with lines of at most eight bytes.
  private func file(of text: String, isPipe: Bool) throws -> LineFile {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try pipe.fileHandleForWriting.close()
    let path =
      isPipe
      ? "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)"
      : try folder.write(text, to: "lines.jsonl")
    return try withExtendedLifetime(pipe) {
      try LineFile(path, expected: "lines", longestLine: 8)
    }
  }

  @Test(
    "Lines are found in a file and in a pipe, however long all are together",
    arguments: ["", "a", "a\n", "a\n\nb", "12345678\n1234567\n12\n", "12345678\n12345678"],
    [false, true])
  func lines(_ text: String, _ isPipe: Bool) throws {
    let file = try file(of: text, isPipe: isPipe)
    let lines = try file.lines.indices.map {
      String(decoding: try file.bytes(ofLine: $0), as: UTF8.self)
    }
    let expected = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines == (expected.last == "" ? expected.dropLast() : expected))
    let end = text.lastIndex(of: "\n").map { $0.utf16Offset(in: text) + 1 }
    #expect(file.endOfWholeLines == end ?? 0)
  }

  @Test("A line that is too long is told by its number", arguments: [false, true])
  func tooLong(_ isPipe: Bool) throws {
    let failure = #expect(throws: RunFailure.self) {
      try file(of: "12345678\n1234\n123456789", isPipe: isPipe)
    }
    #expect(failure?.status == .usage)
    #expect(failure?.description.contains(":3: a line of more than 8 ") == true)
  }
}
