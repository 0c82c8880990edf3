import Foundation
import Testing

@testable import Reports

/// A report is whole at its place, or not there.
@Suite("Report files")
struct ReportFileTests {
  /// A path in a folder of its own.
  private static func place() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.appending(path: "report.xml").path
  }

  private func contents(of path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("A report is written beside its place, and moved there at the end")
  func whole() throws {
    let path = try Self.place()
    defer {
      try? FileManager.default.removeItem(at: URL(filePath: path).deletingLastPathComponent())
    }
    try Data("old".utf8).write(to: URL(filePath: path))
    let file = try ReportFile(path)
    try file.write(Array("new".utf8))
    #expect(contents(of: path) == "old")
    #expect(contents(of: ReportFile.temporaryPath(for: path)) == "new")
    try file.finish()
    #expect(contents(of: path) == "new")
    #expect(contents(of: ReportFile.temporaryPath(for: path)) == nil)
  }

  @Test("A report that is given up leaves nothing")
  func givenUp() throws {
    let path = try Self.place()
    defer {
      try? FileManager.default.removeItem(at: URL(filePath: path).deletingLastPathComponent())
    }
    do {
      let file = try ReportFile(path)
      try file.write([1, 2])
    }
    #expect(contents(of: path) == nil)
    #expect(contents(of: ReportFile.temporaryPath(for: path)) == nil)
  }

  @Test("Two that write one report at a time do not mix")
  func two() throws {
    let path = try Self.place()
    defer {
      try? FileManager.default.removeItem(at: URL(filePath: path).deletingLastPathComponent())
    }
    let (first, second) = (try ReportFile(path), try ReportFile(path))
    try first.write(Array("first".utf8))
    try second.write(Array("second".utf8))
    try second.finish()
    #expect(contents(of: path) == "second")
    try first.finish()
    #expect(contents(of: path) == "first")
  }

  @Test("What waits in a file beside a report comes into it whole, and leaves no name")
  func scratch() throws {
    let path = try Self.place()
    let folder = URL(filePath: path).deletingLastPathComponent()
    defer { try? FileManager.default.removeItem(at: folder) }
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    let file = try ReportFile(path)
    let scratch = try ReportFile.Scratch(beside: path)
    try scratch.write(bytes)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path) == [
        "report.xml.gradus.tmp"
      ])
    try scratch.copy(to: file)
    try file.finish()
    #expect(FileManager.default.contents(atPath: path).map(Array.init) == bytes)
  }

  #if os(Linux)
    /// In a process of its own, where no other test has files open.
    ///
    /// The descriptor is the one whose link has the name.
    @Test("A report whose close fails is not put in its place, and its error is told")
    func failingClose() async {
      await #expect(processExitsWith: .success) {
        let path = try ReportFileTests.place()
        let file = try ReportFile(path)
        try file.write([1])
        let temporary = ReportFile.temporaryPath(for: path)
        let open = (3..<1024).filter {
          (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)"))
            == temporary
        }
        guard open.count == 1 else { exit(2) }
        close(Int32(open[0]))
        do {
          try file.finish()
          exit(3)
        } catch {
          guard "\(error)".hasSuffix("nothing is left of this report") else { exit(4) }
        }
        if FileManager.default.fileExists(atPath: path) { exit(5) }
        if FileManager.default.fileExists(atPath: temporary) { exit(6) }
        exit(0)
      }
    }
  #endif
}
