import ArchiveSamples
import Archives
import Foundation
import Testing

@Suite("Archives")
struct ArchiveTests {
  @Test("A zip's names that are no UTF-8 are in the code page of DOS")
  func codePage() throws {
    // One stored file, its name of the bytes 47 72 94 E1 65 without the flag for UTF-8.
    let bytes = try #require(
      Data(
        base64Encoded: """
          UEsDBBQAAAAAAAAAIVwwKD7GBgAAAAYAAAAJAAAAR3KU4WUudHh0eiA9IDEKUEsBAhQDFAAAAAAAAAAhXDAoPsYGAA
          AABgAAAAkAAAAAAAAAAAAAAIABAAAAAEdylOFlLnR4dFBLBQYAAAAAAQABADcAAAAtAAAAAAA=
          """.filter { !$0.isWhitespace }))
    let archive = try Archive(Array(bytes))
    #expect(try archive.next()?.name == "Größe.txt")
  }

  @Test("Every form gives names, kinds and bytes", arguments: SampleArchive.Form.allCases)
  func forms(_ form: SampleArchive.Form) throws {
    guard form != .encryptedZip else { return }
    let bytes = SampleArchive(form).folder("s1/").file("s1/Z1.txt", "Z1 = [4; 0]")
      .link("s1/again", to: "Z1.txt").file("Größe Ŷ.md", "").bytes
    let members = try members(of: bytes)
    #expect(
      members.map(\.entry.name) == ["s1/", "s1/Z1.txt", "s1/again", "Größe Ŷ.md"])
    #expect(members.map(\.entry.kind) == [.folder, .file, .link, .file])
    #expect(members.map(\.text) == ["", "Z1 = [4; 0]", "", ""])
  }

  @Test("A zip that Python wrote, one member stored and one deflated")
  func python() throws {
    let bytes = try #require(Data(base64Encoded: Self.pythonZip)).map { $0 }
    let members = try members(of: bytes)
    #expect(members.map(\.entry.name) == ["a.txt", "b/Ŷ.txt"])
    #expect(members.map(\.text) == ["Z1 = 4", String(repeating: "L = 1\n", count: 40)])
    #expect(members.map(\.entry.size) == [6, 240])
  }

  private static let pythonZip = """
    UEsDBBQAAAAAAAAAIQDuEie4BgAAAAYAAAAFAAAAYS50eHRaMSA9IDRQSwMEFAAACAgAAAAhAG26anQLAAAA8AAAAA
    gAAABiL8W2LnR4dPNRsFUw5PIZMSQAUEsBAhQDFAAAAAAAAAAhAO4SJ7gGAAAABgAAAAUAAAAAAAAAAAAAAIABAAAA
    AGEudHh0UEsBAhQDFAAACAgAAAAhAG26anQLAAAA8AAAAAgAAAAAAAAAAAAAAIABKQAAAGIvxbYudHh0UEsFBgAAAA
    ACAAIAaQAAAFoAAAAAAA==
    """.replacing("\n", with: "")

  @Test("Names that climb out are only names", arguments: [SampleArchive.Form.zip, .tar])
  func names(_ form: SampleArchive.Form) throws {
    let bytes = SampleArchive(form).file("../../etc/passwd", "a").file("/etc/shadow", "b").bytes
    let members = try members(of: bytes)
    #expect(members.map(\.entry.name) == ["../../etc/passwd", "/etc/shadow"])
    #expect(members.map(\.text) == ["a", "b"])
  }

  @Test("An archive without entries has none", arguments: [SampleArchive.Form.zip, .tar, .tarGz])
  func withoutEntries(_ form: SampleArchive.Form) throws {
    #expect(try members(of: SampleArchive(form).bytes).isEmpty)
  }

  @Test("An entry may be passed over, read once, or read after the end")
  func order() throws {
    let archive = try Archive(SampleArchive(.tarGz).file("a", "1").file("b", "2").bytes)
    _ = try archive.next()
    #expect(try archive.next()?.name == "b")
    #expect(try archive.bytes(limit: 1) == Array("2".utf8))
    #expect(try archive.bytes(limit: 1) == [])
    #expect(try archive.next() == nil)
    #expect(try archive.next() == nil)
    #expect(try archive.bytes(limit: 1) == [])
  }

  @Test("An archive on disk is read as one in memory", arguments: ["", "1"])
  func path(_ text: String) throws {
    let sample = SampleArchive(.zip)
    let bytes = text.isEmpty ? sample.bytes : sample.file("a", text).bytes
    let file = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let archive = try Archive(path: file.path, size: bytes.count)
    #expect(try archive.next()?.name == (text.isEmpty ? nil : "a"))
    #expect(try archive.bytes(limit: 1) == Array(text.utf8))
  }
}

/// An entry and its bytes as text.
struct Member {
  var entry: ArchiveEntry
  var text: String
}

/// All that an archive holds.
func members(of bytes: [UInt8], limits: ArchiveLimits = .standard) throws -> [Member] {
  let archive = try Archive(bytes, limits: limits)
  var members: [Member] = []
  while let entry = try archive.next() {
    let bytes = try archive.bytes(limit: 1 << 24)
    members.append(Member(entry: entry, text: String(decoding: bytes, as: UTF8.self)))
  }
  return members
}
