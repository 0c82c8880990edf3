import Foundation
import Testing

@testable import Grading

@Suite("Reading a submission")
struct SubmissionReadingTests {
  private func submission(_ source: SubmissionFile.Source) -> SubmissionFile {
    SubmissionFile(path: "a.md", source: source)
  }

  @Test(
    "A file is read whole, up to the limit",
    arguments: [0, 1, 8_191, 8_192, 8_193, 65_535, 65_536, 200_000])
  func sizes(_ size: Int) throws {
    let folder = try TemporaryFolder()
    let text = String(repeating: "x", count: size)
    let path = FilePath(try folder.write(text, to: "a.md"))
    #expect(try submission(.met(path)).bytes(limit: size) == Array(text.utf8))
    #expect(try submission(.named(path)).bytes(limit: size) == Array(text.utf8))
    if size > 0 {
      #expect(throws: UnreadableFile.self) { try submission(.met(path)).bytes(limit: size - 1) }
    }
  }

  @Test("A file that has become a link since it was met is not followed")
  func link() throws {
    let folder = try TemporaryFolder()
    try folder.write("Z1 = 1", to: "a.md")
    try folder.link("b.md", to: "a.md")
    let path = FilePath(folder.path + "/b.md")
    #expect(throws: UnreadableFile.self) { try submission(.met(path)).bytes(limit: 100) }
    #expect(try submission(.named(path)).bytes(limit: 100) == Array("Z1 = 1".utf8))
  }

  @Test("A file that has become a pipe since it was met is not read, even where bytes wait in it")
  func pipe() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/a.md"
    #expect(mkfifo(path, 0o600) == 0)
    // Open for reading, too, so that this neither waits for a reader nor fails without one.
    let descriptor = open(path, O_RDWR)
    defer { close(descriptor) }
    for waiting in ["", "Z1 = 1"] {
      #expect(write(descriptor, waiting, waiting.utf8.count) == waiting.utf8.count)
      let failure = #expect(throws: UnreadableFile.self) {
        try submission(.met(FilePath(path))).bytes(limit: 100)
      }
      #expect(failure?.description == "is no longer a file")
    }
  }

  @Test(
    "A file that has become a folder or a device since it was met is not read",
    arguments: ["/", "/dev/zero"])
  func noFile(_ path: String) {
    let failure = #expect(throws: UnreadableFile.self) {
      try submission(.met(FilePath(path))).bytes(limit: 100)
    }
    #expect(failure?.description == "is no longer a file")
  }

  @Test("A device without an end stops at the limit")
  func endless() throws {
    let failure = #expect(throws: UnreadableFile.self) {
      try submission(.named(FilePath("/dev/zero"))).bytes(limit: 1 << 20)
    }
    #expect(
      failure?.description
        == "is longer than 1 MiB, the most that is read of a file; --max-file-size raises it")
  }

  @Test("What has gone since it was met says so")
  func gone() {
    let failure = #expect(throws: UnreadableFile.self) {
      try submission(.met(FilePath("/nonexistent/a.md"))).bytes(limit: 1)
    }
    #expect(failure?.description == "cannot be opened: no such file or directory")
  }
}
