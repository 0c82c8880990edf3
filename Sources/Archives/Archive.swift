internal import CLibArchive

/// An open zip, tar or tar.gz, read from front to end without a byte put on disk.
///
///     let archive = try Archive(bytes)
///     while let entry = try archive.next() {
///       if entry.kind == .file { use(entry.name, try archive.bytes(limit: 8 << 20)) }
///     }
///
/// The one owner of libarchive's handle, which is freed with it. To be used on one thread at a
/// time.
package final class Archive {
  private let handle: OpaquePointer
  /// The archive's bytes where they are in memory: libarchive reads them as long as it lives.
  private let memory: UnsafeMutableRawBufferPointer?
  /// Names of entries come out in this thread's locale, and C has no letters but ASCII.
  private let locale: UnsafeMutableRawPointer?
  private let limits: ArchiveLimits
  /// The most bytes that may be unpacked in all.
  private let allowance: Int
  private var unpacked = 0
  private var count = 0
  private var current: ArchiveEntry?
  private var isFinished: Bool

  private init(
    memory: UnsafeMutableRawBufferPointer?, size: Int, limits: ArchiveLimits, first: [UInt8]
  ) throws(ArchiveFailure) {
    guard let handle = archive_read_new() else {
      memory?.deallocate()
      throw ArchiveFailure("libarchive could not make a reader; is memory short?")
    }
    self.handle = handle
    self.memory = memory
    self.limits = limits
    allowance = limits.allowance(forSize: size)
    locale = gradus_utf8_locale()
    // A zip without entries is its end mark alone, which libarchive does not take for a zip.
    isFinished = first.starts(with: [0x50, 0x4B, 0x05, 0x06])
    // Few formats, few ways in. The zip that is read as a stream is left out on purpose: where it
    // claims no sizes, passing over an entry would unpack it without a limit.
    archive_read_support_format_zip_seekable(handle)
    archive_read_support_format_tar(handle)
    archive_read_support_filter_gzip(handle)
  }

  deinit {
    archive_read_free(handle)
    gradus_free_locale(locale)
    memory?.deallocate()
  }

  /// The version of libarchive that is linked, as `3.6.2`.
  package static var linkedVersion: String {
    // It calls itself "libarchive 3.6.2".
    String(cString: archive_version_string()).split(separator: " ").last.map { String($0) } ?? ""
  }

  /// Opens an archive that is in memory.
  /// - Throws: `ArchiveFailure` where the bytes are no archive.
  package convenience init(
    _ bytes: [UInt8], limits: ArchiveLimits = .standard
  ) throws(ArchiveFailure) {
    guard !bytes.isEmpty else { throw ArchiveFailure("the archive is empty") }
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
    memory.copyBytes(from: bytes)
    try self.init(memory: memory, size: bytes.count, limits: limits, first: Array(bytes.prefix(4)))
    if isFinished { return }
    try check(archive_read_open_memory(handle, memory.baseAddress, memory.count))
  }

  /// Opens the archive at a path.
  /// - Parameter size: the file's length, which bounds what it may unpack to.
  /// - Throws: `ArchiveFailure` where there is no file, or it is no archive.
  package convenience init(
    path: String, size: Int, limits: ArchiveLimits = .standard
  ) throws(ArchiveFailure) {
    guard size > 0 else { throw ArchiveFailure("the archive is empty") }
    let first = [UInt8](unsafeUninitializedCapacity: 4) { buffer, count in
      count = gradus_first_bytes(path, buffer.baseAddress, 4)
    }
    try self.init(memory: nil, size: size, limits: limits, first: first)
    if isFinished { return }
    try check(archive_read_open_filename(handle, path, 1 << 16))
  }
}

// MARK: - Entries

extension Archive {
  /// The next entry, or nil at the end.
  /// - Throws: `ArchiveFailure` where the archive is broken or has too many entries; nothing more
  ///   can be read then.
  package func next() throws(ArchiveFailure) -> ArchiveEntry? {
    guard !isFinished else { return nil }
    do throws(ArchiveFailure) {
      try passOver()
      current = try readHeader()
    } catch {
      isFinished = true
      current = nil
      throw error
    }
    isFinished = current == nil
    return current
  }

  /// The bytes of the entry that `next` gave last; read once, empty after that.
  /// - Throws: `ArchiveFailure` where they are more than the limit, broken or encrypted; `next` may
  ///   still go on.
  package func bytes(limit: Int) throws(ArchiveFailure) -> [UInt8] {
    guard let entry = current, entry.kind == .file else { return [] }
    guard !entry.isEncrypted else {
      throw ArchiveFailure("'\(entry.name)' is encrypted; expected an archive without a password")
    }
    if let size = entry.size, size > limit { throw tooLong(entry, limit) }
    current = nil
    var bytes: [UInt8] = []
    while true {
      let block = try readBlock(upTo: min(1 << 16, limit - bytes.count + 1), of: entry)
      if block.isEmpty { return bytes }
      bytes += block
      guard bytes.count <= limit else { throw tooLong(entry, limit) }
    }
  }

  /// Counts an entry that nobody read: in a tar.gz it is unpacked all the same to find the next
  /// header.
  private func passOver() throws(ArchiveFailure) {
    guard let entry = current, archive_filter_code(handle, 0) != ARCHIVE_FILTER_NONE else { return }
    try account(for: entry.size ?? 0)
  }

  private func readHeader() throws(ArchiveFailure) -> ArchiveEntry? {
    let outer = gradus_use_locale(locale)
    defer { _ = gradus_use_locale(outer) }
    var header: OpaquePointer?
    let status = archive_read_next_header(handle, &header)
    if status == ARCHIVE_EOF { return nil }
    try check(status)
    guard let header else { return nil }
    count += 1
    guard count <= limits.entries else {
      throw ArchiveFailure(
        "the archive has more than \(limits.entries) entries; split it or raise --max-entries")
    }
    return ArchiveEntry(header, isZip: archive_format(handle) & formatMask == zipFormat)
  }

  private func readBlock(upTo length: Int, of entry: ArchiveEntry) throws(ArchiveFailure)
    -> [UInt8]
  {
    var got = 0
    let block = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      got = archive_read_data(handle, buffer.baseAddress, length)
      count = max(got, 0)
    }
    guard got >= 0 else { throw ArchiveFailure("'\(entry.name)' is broken: \(lastError)") }
    try account(for: got)
    return block
  }

  private func account(for bytes: Int) throws(ArchiveFailure) {
    let (sum, overflows) = unpacked.addingReportingOverflow(bytes)
    guard !overflows, sum <= allowance else {
      throw ArchiveFailure(
        "the archive unpacks to more than \(allowance) bytes, the most allowed for one of its size; "
          + "--max-unpacked and --max-ratio raise it")
    }
    unpacked = sum
  }
}

// MARK: - Errors

extension Archive {
  /// Warnings are about what is not used here: owners, times, names in other alphabets.
  private func check(_ status: Int32) throws(ArchiveFailure) {
    if status == ARCHIVE_OK || status == ARCHIVE_WARN { return }
    throw ArchiveFailure("the archive is broken or cut off: \(lastError)")
  }

  private var lastError: String {
    guard let text = archive_error_string(handle) else { return "no reason given" }
    return String(cString: text).prefix(1).lowercased() + String(cString: text).dropFirst()
  }

  private func tooLong(_ entry: ArchiveEntry, _ limit: Int) -> ArchiveFailure {
    ArchiveFailure("'\(entry.name)' is longer than \(limit) bytes, the most that is read of it")
  }
}

/// libarchive's numbers for formats, of which the high bits tell the family.
private let (formatMask, zipFormat): (Int32, Int32) = (
  ARCHIVE_FORMAT_BASE_MASK, ARCHIVE_FORMAT_ZIP
)

extension ArchiveEntry {
  fileprivate init(_ header: OpaquePointer, isZip: Bool) {
    let hasSize = archive_entry_size_is_set(header) != 0
    self.init(
      name: Self.name(header, isZip),
      size: hasSize ? Int(exactly: archive_entry_size(header)).map { max($0, 0) } : nil,
      kind: Self.kind(header),
      isEncrypted: archive_entry_is_data_encrypted(header) != 0)
  }

  /// The name in UTF-8, which programs write into zips without saying so; else in a zip by DOS's
  /// code page.
  private static func name(_ header: OpaquePointer, _ isZip: Bool) -> String {
    guard let raw = archive_entry_pathname(header) else {
      return archive_entry_pathname_utf8(header).map { String(cString: $0) } ?? ""
    }
    if let name = String(validatingCString: raw) { return name }
    if !isZip { return String(cString: raw) }
    let bytes = sequence(first: raw) { $0 + 1 }.prefix { $0.pointee != 0 }
    return CodePage437.text(bytes.map { UInt8(bitPattern: $0.pointee) })
  }

  private static func kind(_ header: OpaquePointer) -> Kind {
    if gradus_is_file(header) != 0 { return .file }
    if gradus_is_link(header) != 0 { return .link }
    return gradus_is_folder(header) != 0 ? .folder : .other
  }
}
