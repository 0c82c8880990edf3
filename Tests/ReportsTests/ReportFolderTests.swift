import Foundation
import Testing

@testable import Reports

/// Folders that reports are written into.
@Suite("Report folders")
struct ReportFolderTests {
  /// Runs a body with a path at which there is nothing yet.
  private static func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  private static func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test(
    "A folder is made with all on the way to it, however many slashes stand there",
    arguments: ["a", "a/b/c", "a//b/", "a/b///"])
  func make(_ path: String) throws {
    try Self.inFolder { folder in
      try ReportFolder.make(folder + "/" + path)
      #expect(Self.isFolder(folder + "/" + path))
      #expect(throws: Never.self) { try ReportFolder.make(folder + "/" + path) }
    }
  }

  @Test("Of a file's path the folders are made, not the file")
  func parent() throws {
    try Self.inFolder { folder in
      try ReportFolder.make(parentOf: folder + "/a/b/report.xml")
      #expect(Self.isFolder(folder + "/a/b"))
      #expect(!FileManager.default.fileExists(atPath: folder + "/a/b/report.xml"))
      #expect(try (Self.mode(folder + "/a/b") ?? 0) & 0o005 == 0o005, "others may look into it")
    }
  }

  @Test("Folders that are not for everybody keep other users out", arguments: [true, false])
  func shared(_ isShared: Bool) throws {
    try Self.inFolder { folder in
      try ReportFolder.make(folder + "/a/b", isShared: isShared)
      for path in ["/a", "/a/b"] {
        let mode = try #require(try Self.mode(folder + path))
        #expect(mode & 0o007 == (isShared ? 0o005 : 0), "mode \(String(mode, radix: 8))")
        #expect(mode & 0o700 == 0o700)
      }
    }
  }

  @Test("Where a file stands in the way it is told, with what to do")
  func refused() throws {
    try Self.inFolder { folder in
      let file = folder + "/report.xml"
      #expect(FileManager.default.createFile(atPath: file, contents: nil))
      let error = try #require(throws: ReportError.self) { try ReportFolder.make(file + "/pages") }
      #expect("\(error)".hasPrefix(file + "/pages: "))
      #expect("\(error)".hasSuffix("; choose a folder that can be made"))
    }
  }
}
