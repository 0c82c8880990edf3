import ArchiveSamples
import Archives
import Testing

@Suite("Hostile archives")
struct ArchiveHostileTests {
  private func failure(
    _ bytes: [UInt8], limits: ArchiveLimits = .standard
  ) -> String? {
    do {
      _ = try members(of: bytes, limits: limits)
      return nil
    } catch {
      return "\(error)"
    }
  }

  static let compressed: [SampleArchive.Form] = [.zip, .tarGz]

  @Test("A bomb stops at the ratio", arguments: compressed)
  func ratio(_ form: SampleArchive.Form) {
    let bytes = SampleArchive(form).file("zeros", Array(repeating: 0, count: 8 << 20)).bytes
    #expect(bytes.count < 1 << 15)
    let message = failure(bytes, limits: ArchiveLimits(ratio: 100))
    #expect(message?.hasPrefix("the archive unpacks to more than ") == true)
    #expect(failure(bytes, limits: ArchiveLimits(ratio: 10_000)) == nil)
  }

  @Test("All entries together keep to the limit", arguments: compressed)
  func total(_ form: SampleArchive.Form) {
    let bytes = SampleArchive(form).file("a", "12345").file("b", "67890").bytes
    #expect(failure(bytes, limits: ArchiveLimits(unpackedBytes: 10)) == nil)
    #expect(
      failure(bytes, limits: ArchiveLimits(unpackedBytes: 9))
        == "the archive unpacks to more than 9 bytes, the most allowed for one of its size; "
        + "--max-unpacked and --max-ratio raise it")
  }

  @Test("Passing over an entry of a tar.gz counts, too")
  func passingOver() throws {
    let bytes = SampleArchive(.tarGz).file("a", "12345").file("b", "67890").bytes
    let archive = try Archive(bytes, limits: ArchiveLimits(unpackedBytes: 4))
    #expect(try archive.next()?.name == "a")
    #expect(throws: ArchiveFailure.self) { try archive.next() }
    #expect(try archive.next() == nil)
  }

  @Test("An entry too long is refused, the next is read", arguments: SampleArchive.Form.allCases)
  func entry(_ form: SampleArchive.Form) throws {
    guard form != .encryptedZip else { return }
    let bytes = SampleArchive(form).file("a", "12345").file("b", "678").bytes
    let archive = try Archive(bytes)
    _ = try archive.next()
    let failure = #expect(throws: ArchiveFailure.self) { try archive.bytes(limit: 4) }
    #expect(failure?.description == "'a' is longer than 4 bytes, the most that is read of it")
    #expect(try archive.next()?.name == "b")
    #expect(try archive.bytes(limit: 3) == Array("678".utf8))
  }

  @Test("Too many entries")
  func count() {
    let bytes = SampleArchive(.zip).file("a", "").file("b", "").file("c", "").bytes
    #expect(failure(bytes, limits: ArchiveLimits(entries: 3)) == nil)
    #expect(
      failure(bytes, limits: ArchiveLimits(entries: 2))
        == "the archive has more than 2 entries; split it or raise --max-entries")
  }

  @Test("An encrypted zip says so")
  func encrypted() throws {
    let bytes = SampleArchive(.encryptedZip).file("a", "12345").bytes
    #expect(try Archive(bytes).next()?.isEncrypted == true)
    #expect(
      failure(bytes) == "'a' is encrypted; expected an archive without a password")
  }

  static let noArchives: [(String, [UInt8], String)] = [
    ("nothing", [], "the archive is empty"),
    ("a text", Array("Z1 = [4; 0]\n".utf8), "the archive is broken or cut off: "),
    ("a zip's first bytes", [0x50, 0x4B, 0x03, 0x04], "the archive is broken or cut off: "),
    ("gzip's first bytes", [0x1F, 0x8B, 0x08, 0x00], "the archive is broken or cut off: "),
  ]

  @Test("What is no archive is refused", arguments: noArchives)
  func refuses(_ name: String, bytes: [UInt8], message: String) {
    #expect(failure(bytes)?.hasPrefix(message) == true)
  }

  @Test("An archive cut off anywhere is read or refused", arguments: SampleArchive.Form.allCases)
  func truncation(_ form: SampleArchive.Form) {
    let bytes = SampleArchive(form).file("a/Z1.txt", "Z1 = 1").file("b", "L = 2").bytes
    let step = max(1, bytes.count / 700)
    for length in stride(from: 0, to: bytes.count, by: step) {
      let message = failure(Array(bytes.prefix(length)))
      if form == .zip || form == .storedZip { #expect(message != nil, "cut at \(length)") }
    }
  }

  @Test(
    "An archive with a byte exchanged is read or refused", arguments: SampleArchive.Form.allCases)
  func mutation(_ form: SampleArchive.Form) {
    let bytes = SampleArchive(form).file("a/Z1.txt", "Z1 = 1").file("b", "L = 2").bytes
    let step = max(1, bytes.count / 700)
    for index in stride(from: 0, to: bytes.count, by: step) {
      for byte: UInt8 in [0, 0x7F, 0x80, 0xFF, bytes[index] ^ 1] {
        var changed = bytes
        changed[index] = byte
        _ = failure(changed)
      }
    }
  }
}
