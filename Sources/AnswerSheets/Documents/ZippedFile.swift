internal import Archives

/// A zip that is one answer, as a Word document or a NumPy archive, and not many.
struct ZippedFile {
  /// A document has a dozen members, one of arrays as many as there are steps.
  private static let maximumEntries = 10_000

  private let archive: Archive
  private let limits: ReadingLimits

  init(_ bytes: [UInt8], limits: ReadingLimits) throws(UnreadableAnswer) {
    let (unpacked, overflows) = limits.fileBytes.multipliedReportingOverflow(by: 4)
    self.limits = limits
    do {
      archive = try Archive(
        bytes,
        limits: ArchiveLimits(
          entries: Self.maximumEntries, unpackedBytes: overflows ? limits.fileBytes : unpacked))
    } catch {
      throw UnreadableAnswer(error.description)
    }
  }

  /// The next member, or nil at the end.
  func next() throws(UnreadableAnswer) -> ArchiveEntry? {
    do { return try archive.next() } catch { throw UnreadableAnswer(error.description) }
  }

  /// The bytes of the member that came last.
  func bytes() throws(UnreadableAnswer) -> [UInt8] {
    do {
      return try archive.bytes(limit: limits.fileBytes)
    } catch {
      throw UnreadableAnswer(error.description)
    }
  }
}
