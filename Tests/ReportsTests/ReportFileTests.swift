import Foundation
import Testing

@testable import Reports

/// A report is whole at its path, or not there.
@Suite("Report files")
struct ReportFileTests {
  /// A path in a folder of its own.
  private static func path() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.appending(path: "report.xml").path
  }

  private func contents(of path: String) -> String? {
    FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test("A report is written beside its path, and moved there at the end")
  func whole() throws {
    let path = try Self.path()
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

  @Test(
    "A report is on the disk before it has its name, one of thousands when the system likes",
    arguments: [
      (ReportFile.Durability.none, 0), (.content, 1), (.name, 1),
    ])
  func synced(durability: ReportFile.Durability, count: Int) throws {
    let path = try Self.path()
    defer {
      try? FileManager.default.removeItem(at: URL(filePath: path).deletingLastPathComponent())
    }
    var calls: [String?] = []
    let file = try ReportFile(path, durability: durability) { descriptor in
      calls.append(contents(of: ReportFile.temporaryPath(for: path)))
      #expect(contents(of: path) == nil)
      return fsync(descriptor)
    }
    try file.write(Array("whole".utf8))
    #expect(calls.isEmpty)
    try file.finish()
    #expect(calls == Array(repeating: "whole", count: count))
    #expect(contents(of: path) == "whole")
  }

  @Test(
    "A report that the disk does not take is told of and not there, but some file systems cannot say",
    arguments: [(EIO, false), (ENOSPC, false), (EINVAL, true), (ENOTSUP, true)])
  func notSynced(code: Int32, isWritten: Bool) throws {
    let path = try Self.path()
    defer {
      try? FileManager.default.removeItem(at: URL(filePath: path).deletingLastPathComponent())
    }
    let file = try ReportFile(path) { _ in
      errno = code
      return -1
    }
    if isWritten {
      try file.finish()
    } else {
      let error = #expect(throws: ReportError.self) { try file.finish() }
      #expect("\(error as Any)".contains("nothing is left of this report"))
    }
    #expect((contents(of: path) != nil) == isWritten)
    #expect(contents(of: ReportFile.temporaryPath(for: path)) == nil)
  }

  @Test("A report that is given up leaves nothing")
  func givenUp() throws {
    let path = try Self.path()
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
    let path = try Self.path()
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
    let path = try Self.path()
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

  @Test("A report whose path cannot be opened is refused, and says why")
  func unopened() throws {
    // The name that it has while it is written is longer than a name may be.
    let path = try Self.path()
    let folder = URL(filePath: path).deletingLastPathComponent()
    defer { try? FileManager.default.removeItem(at: folder) }
    let long = folder.path + "/" + String(repeating: "r", count: 252)
    let error = #expect(throws: ReportError.self) { try ReportFile(long) }
    let told = error.map { "\($0)" } ?? ""
    #expect(told.hasPrefix(long) && told.hasSuffix("; choose a place that can be written to"))
    #expect(throws: ReportError.self) { try ReportFile.Scratch(beside: long) }
  }

  @Test("A report in the folder one stands in needs no folder to be made")
  func plainName() {
    #expect(throws: Never.self) { try ReportFolder.make(parentOf: "report.xml") }
    #expect(throws: Never.self) { try ReportFolder.make(parentOf: "/report.xml") }
  }

  @Test("A pipe is written at once, and is still there when a report is given up")
  func pipe() throws {
    let path = try Self.path()
    let folder = URL(filePath: path).deletingLastPathComponent()
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(mkfifo(path, 0o600) == 0)
    let reader = open(path, O_RDONLY | O_NONBLOCK)
    defer { close(reader) }
    do {
      let file = try ReportFile(path)
      try file.write(Array("now".utf8))
      var bytes = [UInt8](repeating: 0, count: 8)
      #expect(read(reader, &bytes, 8) == 3 && bytes.starts(with: Array("now".utf8)))
    }
    #expect(FileManager.default.fileExists(atPath: path))
    #expect(ReportFile.isStream(path) && !ReportFile.isStream(path + ".none"))
  }

  @Test("What waits beside a report takes another name where one is taken")
  func takenScratch() throws {
    let path = try Self.path()
    let folder = URL(filePath: path).deletingLastPathComponent()
    defer { try? FileManager.default.removeItem(at: folder) }
    let taken = "\(path).\(getpid()).0.part"
    try Data("somebody's".utf8).write(to: URL(filePath: taken))
    let scratch = try ReportFile.Scratch(beside: path)
    try scratch.write(Array("waiting".utf8))
    #expect(contents(of: taken) == "somebody's")
    let file = try ReportFile(path)
    try scratch.copy(2..<4, to: file)
    try scratch.copy(4..<100, to: file)
    try file.finish()
    #expect(contents(of: path) == "iting")
  }

  #if os(Linux)
    /// In a process of its own, where no other test has files open.
    ///
    /// The descriptor is the one whose link has the name.
    @Test("A report whose close fails is not moved to its path, and its error is told")
    func failingClose() async {
      await #expect(processExitsWith: .success) {
        let path = try ReportFileTests.path()
        let file = try ReportFile(path, durability: .none)
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

  @Test("A report file appears whole or not at all")
  func appearsWhole() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gradus-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "report.xml").path
    do {
      let file = try ReportFile(path)
      try file.write(Array("half".utf8))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    let file = try ReportFile(path)
    try file.write(Array("whole".utf8))
    #expect(!FileManager.default.fileExists(atPath: path))
    try file.finish()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "whole")
    #expect(throws: ReportError.self) { try ReportFile(path + "/none/report.xml") }
    let deep = try ReportFile(folder.path + "/new//folders/report.xml")
    try deep.finish()
    #expect(FileManager.default.fileExists(atPath: folder.path + "/new/folders/report.xml"))
  }

  @Test("A report that is put on the disk while it is written is whole")
  func syncedInParts() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gradus-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "report.xml").path
    let file = try ReportFile(path)
    var written = Data()
    for number in 0..<40 {
      let part = [UInt8](repeating: UInt8(number), count: 100_003)
      try file.write(part)
      written += part
    }
    try file.finish()
    #expect(try Data(contentsOf: URL(filePath: path)) == written)
  }
}
