import Foundation
import Testing

@testable import Reports

/// Files that are begun and not yet at their paths.
@Suite("Unfinished files")
struct UnfinishedFilesTests {
  private static func folder() throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder.path
  }

  private static func begin(_ path: String) -> Int32 {
    UnfinishedFiles.begin { (path, open(path, O_WRONLY | O_CREAT, 0o600)) }.descriptor
  }

  private func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  @Test("Only a file that is begun is removed, and no more once it is at its path")
  func removal() throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (begun, moved, other) = (folder + "/a.tmp", folder + "/b.tmp", folder + "/c")
    for path in [begun, moved] { close(Self.begin(path)) }
    try Data("new".utf8).write(to: URL(filePath: other))
    #expect(UnfinishedFiles.move(moved, to: folder + "/b"))
    #expect(!exists(moved) && exists(folder + "/b"))
    try Data("again".utf8).write(to: URL(filePath: moved))
    for path in [begun, moved, other] { UnfinishedFiles.remove(path) }
    #expect(!exists(begun) && exists(moved) && exists(other))
  }

  @Test("What cannot be moved is still known, to be removed")
  func unmoved() throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let begun = folder + "/a.tmp"
    close(Self.begin(begun))
    #expect(!UnfinishedFiles.move(begun, to: folder + "/none/a") && exists(begun))
    UnfinishedFiles.remove(begun)
    #expect(!exists(begun))
  }

  @Test("What could not be opened is nobody's to remove")
  func unopened() throws {
    let folder = try Self.folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/a"
    #expect(UnfinishedFiles.begin { (path, -1) }.descriptor == -1)
    try Data("somebody's".utf8).write(to: URL(filePath: path))
    UnfinishedFiles.remove(path)
    #expect(exists(path))
  }

  /// In a process of its own, which can begin nothing afterwards.
  @Test("A process that ends leaves none, and what is at its path")
  func abandoned() async {
    await #expect(processExitsWith: .success) {
      let folder = try UnfinishedFilesTests.folder()
      let (begun, placed) = (folder + "/a.tmp", folder + "/b")
      _ = UnfinishedFilesTests.begin(begun)
      _ = UnfinishedFilesTests.begin(placed + ".tmp")
      guard UnfinishedFiles.move(placed + ".tmp", to: placed) else { exit(2) }
      UnfinishedFiles.abandon()
      if FileManager.default.fileExists(atPath: begun) { exit(3) }
      if !FileManager.default.fileExists(atPath: placed) { exit(4) }
      try FileManager.default.removeItem(atPath: folder)
      exit(0)
    }
  }

  @Test("What a killed run left is used again, and two runs at once do not touch each other's")
  func leftovers() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gradus-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "report.xml").path
    try Data("much longer than what follows".utf8).write(
      to: URL(filePath: ReportFile.temporaryPath(for: path)))
    let first = try ReportFile(path)
    let second = try ReportFile(path)
    try first.write(Array("first".utf8))
    try second.write(Array("second".utf8))
    try first.finish()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "first")
    try second.finish()
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "second")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["report.xml"])
  }
}
