internal import CLibArchive

/// Makes small archives in memory for tests, through libarchive's writer.
///
///     SampleArchive(.zip).file("a/Z1.txt", "Z1 = 1").link("b", to: "a").bytes
package struct SampleArchive: Sendable {
  /// The forms that are made.
  package enum Form: Sendable, CaseIterable {
    case zip, storedZip, encryptedZip, tar, tarGz
  }

  fileprivate enum Member {
    case file([UInt8])
    case link(String)
    case folder
  }

  private let form: Form
  private var members: [(name: String, content: Member)] = []

  package init(_ form: Form) { self.form = form }

  package func file(_ name: String, _ text: String) -> SampleArchive {
    file(name, Array(text.utf8))
  }

  package func file(_ name: String, _ bytes: [UInt8]) -> SampleArchive {
    adding(name, .file(bytes))
  }

  package func link(_ name: String, to target: String) -> SampleArchive {
    adding(name, .link(target))
  }

  package func folder(_ name: String) -> SampleArchive { adding(name, .folder) }

  private func adding(_ name: String, _ content: Member) -> SampleArchive {
    var copy = self
    copy.members.append((name, content))
    return copy
  }

  /// The archive.
  package var bytes: [UInt8] {
    // Without a locale that has more letters than ASCII, libarchive 3.6 trips over its own names.
    let locale = gradus_utf8_locale()
    let outer = gradus_use_locale(locale)
    defer {
      _ = gradus_use_locale(outer)
      gradus_free_locale(locale)
    }
    let writer = archive_write_new()
    defer { archive_write_free(writer) }
    setForm(writer)
    let room = members.reduce(1 << 16) { $0 + $1.content.size + 4096 }
    return [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      archive_write_open_memory(writer, buffer.baseAddress, room, &count)
      for member in members { Self.write(member.name, member.content, to: writer) }
      archive_write_close(writer)
    }
  }

  private func setForm(_ writer: OpaquePointer?) {
    switch form {
    case .zip, .storedZip, .encryptedZip: archive_write_set_format_zip(writer)
    case .tar, .tarGz: archive_write_set_format_pax_restricted(writer)
    }
    switch form {
    case .storedZip: archive_write_zip_set_compression_store(writer)
    case .encryptedZip:
      archive_write_set_passphrase(writer, "secret")
      archive_write_set_options(writer, "zip:encryption=traditional")
    case .tarGz: archive_write_add_filter_gzip(writer)
    case .zip, .tar: break
    }
  }

  private static func write(_ name: String, _ content: Member, to writer: OpaquePointer?) {
    let header = archive_entry_new()
    defer { archive_entry_free(header) }
    archive_entry_set_pathname_utf8(header, name)
    archive_entry_set_perm(header, 0o644)
    switch content {
    case .file(let bytes):
      archive_entry_set_filetype(header, 0o100000)
      archive_entry_set_size(header, Int64(bytes.count))
      archive_write_header(writer, header)
      _ = bytes.withUnsafeBytes { archive_write_data(writer, $0.baseAddress, $0.count) }
    case .link(let target):
      archive_entry_set_filetype(header, 0o120000)
      archive_entry_set_symlink(header, target)
      archive_write_header(writer, header)
    case .folder:
      archive_entry_set_filetype(header, 0o040000)
      archive_write_header(writer, header)
    }
  }
}

extension SampleArchive.Member {
  fileprivate var size: Int {
    if case .file(let bytes) = self { return bytes.count }
    return 0
  }
}
